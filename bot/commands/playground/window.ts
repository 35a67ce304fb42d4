import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { startTree, type Tree } from './process-tree.ts'
import { type Seat, type Sitter, seatSettings } from './seat.ts'

// Its licence allows evaluation only, so it is fetched at the moment it is used and is never a dependency.
const playground = '@microsoft/m365agentsplayground@0.2.28'
const patienceMs = 180_000
const pollMs = 150

/**
 * What became of a window. `no-npx`: npx itself cannot be started. `not-fetched`: npx could not bring the Playground
 * (no network). `stopped`: it started and gave up. `detail` is the reason in English as the system, npm or the
 * Playground wrote it, or empty.
 */
export type Opened =
  | Readonly<{ isOpen: true; url: string; end: () => Promise<void> }>
  | Readonly<{ isOpen: false; why: 'no-npx' | 'not-fetched' | 'stopped'; detail: string }>

type Asked = Readonly<{ seat: Seat; people: readonly Sitter[]; folder: string; botPort: number }>

/** Opens the Playground for one person in `folder` (settings and logs go there) and waits until it answers. */
export async function openWindow({ seat, people, folder, botPort }: Asked): Promise<Opened> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.m365agentsplayground.yml'), seatSettings(seat, people))
  const tree = startTree(commandFor(seat.port, botPort), folder)
  const heard = listen(tree, join(folder, 'npx.log'))

  const became = await Promise.race([tree.closed, untilAnswers(seat.port, heard, tree.closed)])
  if (became === 'answers') return { isOpen: true, url: `http://localhost:${seat.port}`, end: tree.end }
  await tree.end()
  if (typeof became === 'object' && became.trouble !== null)
    return { isOpen: false, why: 'no-npx', detail: became.trouble }
  const port = portHeard(heard())
  if (port === null) return { isOpen: false, why: 'not-fetched', detail: npmReason(heard()) }
  if (port !== seat.port) return { isOpen: false, why: 'stopped', detail: `port ${seat.port} was taken` }
  return { isOpen: false, why: 'stopped', detail: await ownReason(folder) }
}

function commandFor(port: number, botPort: number): readonly [string, ...string[]] {
  return [
    'npx',
    '-y',
    // A copy fetched before starts at once without a network; otherwise npm would try for over a minute.
    '--prefer-offline',
    '--fetch-retries=1',
    playground,
    'start',
    '-e',
    `http://127.0.0.1:${botPort}/api/messages`,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ]
}

function listen({ streams, closed }: Tree, file: string): () => string {
  let text = ''
  const log = createWriteStream(file)
  // The log is a convenience: the bot does not end because a disk is full.
  log.on('error', () => {})
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      log.write(chunk)
    })
  }
  void closed.then(() => log.end())
  return () => text
}

// It says "Listening" before it has read its settings, and exits after that when they are wrong: only an answer counts.
// When the port was taken it silently listens elsewhere.
async function untilAnswers(
  port: number,
  heard: () => string,
  closed: Promise<unknown>,
): Promise<'answers' | 'silent'> {
  let isOver = false
  void closed.then(() => {
    isOver = true
  })
  for (let waited = 0; waited < patienceMs && !isOver; waited += pollMs) {
    const listening = portHeard(heard())
    if (listening !== null && listening !== port) return 'silent'
    if (listening === port && (await answers(port))) return 'answers'
    await wait(pollMs)
  }
  return 'silent'
}

function portHeard(heard: string): number | null {
  const port = /^Listening on (\d+)$/m.exec(heard)?.[1]
  return port === undefined ? null : Number(port)
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_internal/v1/config`, {
      signal: AbortSignal.timeout(2_000),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

function npmReason(heard: string): string {
  return /npm error code (\S+)/.exec(heard)?.[1] ?? ''
}

async function ownReason(folder: string): Promise<string> {
  const log = await readFile(join(folder, 'devTools', 'm365agentsplayground.log'), 'utf8').catch(() => '')
  return /^error Reason: (.*)$/m.exec(stripVTControlCharacters(log))?.[1] ?? ''
}
