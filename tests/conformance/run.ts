import { NoStore } from '../../bot/commands/directory/own-store.ts'
import { checkConformance } from './check-conformance.ts'

const isWell = await checkConformance(process.argv.slice(2), (line) => console.log(line)).catch(
  (error: unknown) => {
    if (!(error instanceof NoStore)) throw error
    for (const line of error.lines) console.error(line)
    return false
  },
)
if (!isWell) process.exitCode = 1
