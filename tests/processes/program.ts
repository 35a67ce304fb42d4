import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of ours as a person starts it, with its lines as they appear on the console. */
export type Program = Readonly<{
  /** Everything said so far, on both streams. */
  said: () => string
  /** Waits until something is said; rejects when the program ends without. */
  until: (text: string | RegExp) => Promise<string>
  signal: (name: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => void
  /** Resolves with the exit code, null after a signal. */
  ended: Promise<number | null>
}>

type Starting = Readonly<{
  /** Its path from the root. */
  path: string
  words?: readonly string[]
  environment?: Readonly<Record<string, string>>
  /** The Node to run it on; the one of this test when left out. */
  node?: string
  flags?: readonly string[]
}>

const root = new URL('../../', import.meta.url)

/** Starts a program with these settings and no others of this process's but the path. */
export function startProgram({ path, words = [], environment = {}, node, flags = [] }: Starting): Program {
  const program = fileURLToPath(new URL(path, root))
  const child = spawn(node ?? process.execPath, [...flags, program, ...words], {
    cwd: fileURLToPath(root),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hearing = new EventTarget()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += bytes
      hearing.dispatchEvent(new Event('said'))
    })
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null))
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
    ended,
  }
}
