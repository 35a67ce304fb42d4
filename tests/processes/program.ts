import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGKILL'

/** A program of ours as a person starts it, with its lines as they appear on the console. */
export type Program = Readonly<{
  /** Everything said so far, on both streams. */
  said: () => string
  /** Waits until something is said; rejects when the program ends without. */
  until: (text: string | RegExp) => Promise<string>
  signal: (name: Signal) => void
  /** What Ctrl-C does: all that is left of the program's own group hears it. Only of what was started with `ownGroup`. */
  signalGroup: (name: Signal) => void
  /** Resolves with the exit code, null after a signal, once everything it said is heard. */
  ended: Promise<number | null>
  /** The same as soon as it is gone itself: something it left behind may hold its console. */
  exited: Promise<number | null>
}>

type Command = Readonly<{
  command: string
  words?: readonly string[]
  environment?: Readonly<Record<string, string>>
  /** Leads a process group, as what is typed in a terminal does; it then outlives a Ctrl-C of the test itself. */
  ownGroup?: boolean
}>

type Starting = Omit<Command, 'command'> &
  Readonly<{
    /** Its path from the root. */
    path: string
    /** The Node to run it on; the one of this test when left out. */
    node?: string
    flags?: readonly string[]
  }>

const root = new URL('../../', import.meta.url)
const place = process.env.NODE_COMPILE_CACHE
/** Where Node keeps what it compiled: no setting of ours, and each start costs less. */
const compiled = place === undefined ? {} : { NODE_COMPILE_CACHE: place }

/** Starts a program with these settings and no others of this process's but the path and what is compiled. */
export function startProgram({ path, node, flags = [], words = [], ...rest }: Starting): Program {
  const program = fileURLToPath(new URL(path, root))
  return startCommand({ command: node ?? process.execPath, words: [...flags, program, ...words], ...rest })
}

/** Starts a command in the root, with these settings and no others of this process's but the path. */
export function startCommand({ command, words = [], environment = {}, ownGroup = false }: Command): Program {
  const child = spawn(command, words, {
    cwd: fileURLToPath(root),
    env: { ...compiled, PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  })
  let said = ''
  const hearing = new EventTarget()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes
      hearing.dispatchEvent(new Event('said'))
    })
  const codeOf = ([code]: readonly unknown[]) => (typeof code === 'number' ? code : null)
  const exited = once(child, 'exit').then(codeOf)
  const ended = once(child, 'close').then(codeOf)
  const isSaid = (text: string | RegExp) => (typeof text === 'string' ? said.includes(text) : text.test(said))
  return {
    said: () => said,
    until: async (text) => {
      while (!isSaid(text)) {
        const code = await Promise.race([once(hearing, 'said').then(() => 'said' as const), ended])
        if (code !== 'said' && !isSaid(text)) throw new Error(`ended with ${code}, having said: ${said}`)
      }
      return said
    },
    signal: (name) => void child.kill(name),
    signalGroup: (name) => {
      if (!ownGroup || child.pid === undefined) throw new Error('it leads no group')
      try {
        process.kill(-child.pid, name)
      } catch {
        // Nothing is left of it.
      }
    },
    ended,
    exited,
  }
}
