import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Takes npx's place on the path: like npx it starts the window in a process of its own that holds the same pipes.
const folder = process.env.STAND_IN_FOLDER ?? '.'
const habit = process.env.STAND_IN_HABIT
const port = process.argv[process.argv.indexOf('-p') + 1] ?? ''

writeFileSync(join(folder, `npx-${port}.pid`), String(process.pid))
if (habit === 'deaf')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const window = fileURLToPath(new URL('./stand-in-window.ts', import.meta.url))
const holdsPipes = habit !== 'leaves-window'
spawn(process.execPath, [window, port], { stdio: holdsPipes ? 'inherit' : 'ignore' })
if (!holdsPipes) console.log(`Listening on ${port}`)
