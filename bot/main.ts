import './node-version.js'
import './young-memory.ts'
import { type Config, processConfig } from './config.ts'

const read = processConfig()
if ('faults' in read)
  giveUp('De instellingen kloppen niet (zie .env.example):', ...read.faults.map((fault) => `  ${fault}`))
else await start(read.config)

/** Only now the bot itself is loaded: who left out a setting is told so at once. */
async function start(config: Config): Promise<void> {
  const { reasonOf, run } = await import('./run.ts')
  await run(config).catch((error: unknown) => giveUp(reasonOf(error, config)))
}

function giveUp(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
