import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A running child of a test: what it has said so far, line by line. */
export type Child = Readonly<{
  lines: () => readonly string[]
  until: (isEnough: (lines: readonly string[]) => boolean) => Promise<void>
  signal: (name: NodeJS.Signals) => void
  ended: Promise<unknown>
}>

/** Starts one of the programmes in child/ with some arguments. */
export function startChild(name: string, ...given: readonly string[]): Child {
  const program = fileURLToPath(new URL(`./child/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let onNews: () => void = () => undefined
  child.stdout.on('data', (bytes: Buffer) => {
    said += bytes.toString()
    onNews()
  })
  // the line that a killed process did not finish says nothing
  const lines = () => said.split('\n').slice(0, -1)
  const ended = once(child, 'close')
  return {
    lines,
    ended,
    signal: (signal) => void child.kill(signal),
    until: (isEnough) =>
      new Promise((done, fail) => {
        onNews = () => {
          if (isEnough(lines())) done()
        }
        void ended.then(() => fail(new Error(`${name} ended after saying ${said.slice(-200)}`)))
        onNews()
      }),
  }
}
