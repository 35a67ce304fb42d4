import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of the bench in a process of its own. */
export type Child = Readonly<{
  /** What it said when it was ready. */
  ready: unknown
  /** Sends one command and gives its answer; one at a time. */
  ask: (command: object) => Promise<unknown>
  /** Lets it end by itself, and ends it after ten seconds. */
  stop: () => Promise<void>
}>

type Starting = Readonly<{
  program: 'bot' | 'load' | 'echo'
  settings: readonly string[]
  flags?: readonly string[]
}>

/** Starts `child/<program>.ts`; rejects when it ends before it is ready. */
export async function startChild({ program, settings, flags = [] }: Starting): Promise<Child> {
  const file = fileURLToPath(new URL(`./child/${program}.ts`, import.meta.url))
  const child = fork(file, [...settings], {
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ready = await nextMessage(child)
  return {
    ready,
    ask: (command) => {
      const answer = nextMessage(child)
      child.send(command)
      return answer
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      const killing = setTimeout(() => child.kill('SIGKILL'), 10_000)
      child.disconnect()
      await ended
      clearTimeout(killing)
    },
  }
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController()
  const { signal } = stop
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`child-ended-${code}`))),
    ])
    return message
  } finally {
    stop.abort()
  }
}
