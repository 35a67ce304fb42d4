import '../../../bot/node-version.js'
import '../../../bot/young-memory.ts'
import { flushCompileCache } from 'node:module'
import { startOnFolder } from './start-bot.ts'

const [folder = '', masterKey = '', openIdUrl = ''] = process.argv.slice(2)
const bot = await startOnFolder(folder, { masterKey, openIdUrl })
process.on('message', () => process.send?.({ memoryMb: process.memoryUsage.rss() / 2 ** 20 }))
process.on('disconnect', () => {
  // The outbox may owe more than it can send in a moment; the bench does not wait for it.
  setTimeout(() => process.exit(0), 3000)
  void bot.close().then(() => process.exit(0))
})
// Who is killed keeps nothing else of what was compiled for the next one.
flushCompileCache()
process.send?.(bot.port)
