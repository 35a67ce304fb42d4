import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether a process lives. One that ended but that nobody asked for yet keeps its id and counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const state = stateOf(pid)
  return state !== '' && !state.startsWith('Z')
}

/** Gives the first answer that is not null; rejects after `ms` with what was waited for. */
export async function eventually<T>(
  look: () => T | null,
  { ms, what }: Readonly<{ ms: number; what: () => string }>,
): Promise<T> {
  for (const until = Date.now() + ms; ; await wait(50)) {
    const seen = look()
    if (seen !== null) return seen
    if (Date.now() > until) throw new Error(`waited ${ms} ms for ${what()}`)
  }
}

/** Gives what a promise gives; rejects after `ms` with what was waited for. */
export async function within<T>(promise: Promise<T>, ms: number, what: () => string): Promise<T> {
  const stop = new AbortController()
  const late = wait(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`waited ${ms} ms for ${what()}`)
  })
  late.catch(() => {})
  return Promise.race([promise, late]).finally(() => stop.abort())
}

// Containers often have no ps, macOS has no /proc.
function stateOf(pid: number): string {
  if (!existsSync('/proc/self/stat'))
    return spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands between brackets and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2)
  } catch {
    return ''
  }
}
