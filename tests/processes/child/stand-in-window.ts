import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

// What the stand-in for npx starts: a Playground as far as the trial looks at one. It lives until it is ended.
const folder = process.env.STAND_IN_FOLDER ?? '.'
const habit = process.env.STAND_IN_HABIT
const port = process.argv[2] ?? ''

writeFileSync(join(folder, `window-${port}.pid`), String(process.pid))
if (habit === 'deaf' || habit === 'leaves-window')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

if (habit === 'opens-browser') {
  // As a browser: in a session of its own, where no signal to the group comes, with our pipes in its hands.
  const forEver = 'setInterval(() => {}, 60_000)'
  const browser = spawn(process.execPath, ['--eval', forEver], { stdio: 'inherit', detached: true })
  writeFileSync(join(folder, `browser-${port}.pid`), String(browser.pid))
}

if (habit === 'never-answers') setInterval(() => {}, 60_000)
else if (habit === 'gives-up') console.log(`Listening on ${port}`)
else
  createServer((_request, response) => response.end('{}')).listen(Number(port), () =>
    console.log(`Listening on ${port}`),
  )
