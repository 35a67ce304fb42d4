import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const graceMs = 3_000
const isWindows = process.platform === 'win32'

/** Starts a command together with everything it will start itself, so that `endTree` can end all of it. */
export function startTree(command: readonly [string, ...string[]], folder: string): ChildProcess {
  const [program, ...words] = command
  // On Windows npx is a script that only a shell can start, and there are no process groups to lead.
  const child = isWindows
    ? spawn([program, ...words].join(' '), {
        cwd: folder,
        shell: true,
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    : spawn(program, words, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const endAtExit = () => signalTree(child, 'SIGKILL')
  process.once('exit', endAtExit)
  child.once('close', () => process.off('exit', endAtExit))
  return child
}

/** Ends a process and its grandchildren, kindly first; resolves when the pipes to all of them are closed. */
export async function endTree(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  signalTree(child, 'SIGTERM')
  const impatience = setTimeout(() => signalTree(child, 'SIGKILL'), graceMs)
  await closed
  clearTimeout(impatience)
}

/** Resolves with the exit code (null after a signal or when it could not start) once nothing of the tree holds our pipes. */
export function whenClosed(child: ChildProcess): Promise<number | null> {
  return Promise.race([
    once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null)),
    new Promise<null>((resolve) => child.once('error', () => resolve(null))),
  ]).catch(() => null)
}

function signalTree({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, signal)
  } catch {
    // The group is gone already.
  }
}
