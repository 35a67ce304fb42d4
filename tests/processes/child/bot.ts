import '../../../bot/node-version.js'
import { startOnFolder } from './start-bot.ts'

const [folder = '', masterKey = '', openIdUrl = ''] = process.argv.slice(2)
const bot = await startOnFolder(folder, { masterKey, openIdUrl })
process.on('message', () => process.send?.({ memoryMb: process.memoryUsage.rss() / 2 ** 20 }))
process.on('disconnect', () => {
  // The outbox may owe more than it can send in a moment; the bench does not wait for it.
  setTimeout(() => process.exit(0), 3000)
  void bot.close().then(() => process.exit(0))
})
process.send?.(bot.port)
