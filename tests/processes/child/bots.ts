import '../../../bot/node-version.js'
import '../../../bot/young-memory.ts'
import { flushCompileCache } from 'node:module'
import { startOnFolder } from './start-bot.ts'

// Several bots, each with a folder of its own: they share nothing but the death of their process.
const [masterKey = '', openIdUrl = '', ...folders] = process.argv.slice(2)
const bots = await Promise.all(folders.map((folder) => startOnFolder(folder, { masterKey, openIdUrl })))
// Who is killed keeps nothing else of what was compiled for the next one.
flushCompileCache()
process.send?.(bots.map(({ port }) => port))
