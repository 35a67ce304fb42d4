import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The whole bot in a process of its own: settings are folder, master key (hex) and the address of the keys. */
export const botProgram = new URL('./child/bot.ts', import.meta.url)

/** Several whole bots in one process: settings are master key (hex), the address of the keys, and a folder for each. */
export const botsProgram = new URL('./child/bots.ts', import.meta.url)

/** A program in a process of its own. */
export type Child = Readonly<{
  /** What it said when it was ready. */
  ready: unknown
  /** Sends one command and gives its answer; one at a time. */
  ask: (command: object) => Promise<unknown>
  /** Lets it end by itself, and ends it after ten seconds. */
  stop: () => Promise<void>
  /** Ends it at once, as kill -9 does; resolves when it is gone. */
  kill: () => Promise<void>
}>

type Starting = Readonly<{
  program: URL
  settings: readonly string[]
  flags?: readonly string[]
}>

/** Starts a program that sends one message when it is ready; rejects when it ends before. */
export async function startChild({ program, settings, flags = [] }: Starting): Promise<Child> {
  const child = fork(fileURLToPath(program), [...settings], {
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
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
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
