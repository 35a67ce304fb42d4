import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode } from '../../../storage/disk.ts'

const graceMs = 3_000
const killMs = 1_000
const isWindows = process.platform === 'win32'

/** How a tree came to its end: `trouble` is the system's code when it could not even start. */
type Closed = Readonly<{ trouble: string | null }>

/** A command with everything it started itself. */
export type Tree = Readonly<{
  /** What all of it says, on both streams. */
  streams: readonly Readable[]
  /** Resolves once nothing of it holds our pipes. */
  closed: Promise<Closed>
  /** Ends all of it, kindly first; resolves after four seconds at the latest. */
  end: () => Promise<void>
}>

/** Starts a command together with everything it will start itself, so that all of it can be ended. */
export function startTree(command: readonly [string, ...string[]], folder: string): Tree {
  const child = startChild(command, folder)
  const endAtOnce = () => signalTree(child, 'SIGKILL')
  process.once('exit', endAtOnce)
  let isClosed = false
  const closed = new Promise<Closed>((resolve) => {
    child.once('error', (error) => resolve({ trouble: errorCode(error) }))
    child.once('close', () => {
      // What let go of our pipes is still in the group. Now, because later the number may be somebody else's.
      endAtOnce()
      process.off('exit', endAtOnce)
      isClosed = true
      resolve({ trouble: null })
    })
  })
  return {
    streams: [child.stdout, child.stderr],
    closed,
    end: async () => {
      if (isClosed) return
      signalTree(child, 'SIGTERM')
      if (await takesLonger(closed, graceMs)) signalTree(child, 'SIGKILL')
      // A browser that the window opened is in no group of ours: it may hold the pipes for hours.
      if (await takesLonger(closed, killMs))
        for (const stream of [child.stdout, child.stderr]) stream.destroy()
    },
  }
}

function startChild([program, ...words]: readonly [string, ...string[]], folder: string) {
  // On Windows npx is a script that only a shell can start, and there are no process groups to lead.
  return isWindows
    ? spawn([program, ...words].join(' '), {
        cwd: folder,
        shell: true,
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    : spawn(program, words, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function takesLonger(closed: Promise<unknown>, ms: number): Promise<boolean> {
  const stop = new AbortController()
  const late = wait(ms, true, { signal: stop.signal }).catch(() => true)
  return Promise.race([closed.then(() => false), late]).finally(() => stop.abort())
}

function signalTree({ pid, exitCode }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  if (isWindows) {
    // Of a process that is gone taskkill finds no tree, and its number is soon given to another.
    if (exitCode === null) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // The group is gone already.
  }
}
