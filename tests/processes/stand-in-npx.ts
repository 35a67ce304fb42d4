import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAlive } from './alive.ts'

/**
 * How the stand-in behaves. `usual`: as npx does. `deaf`: npx and window hear no request to end. `leaves-window`: npx
 * ends when asked, a deaf window without our pipes stays. `opens-browser`: something that left the group keeps our
 * pipes. `never-answers`: the window does not get ready. `gives-up`: it ends when it was nearly there.
 */
export type Habit = 'usual' | 'deaf' | 'leaves-window' | 'opens-browser' | 'never-answers' | 'gives-up'

/** A process the stand-in started or is: `npx` its own, `window` and `browser` what came of it. */
type Started = Readonly<{ what: 'npx' | 'window' | 'browser'; port: number; pid: number }>

/** A program named npx that needs no network, and everything that came of starting it. */
export type StandIn = Readonly<{
  /** The settings with which a program finds it before the real one. */
  environment: (habit: Habit) => Readonly<Record<string, string>>
  started: () => readonly Started[]
  /** Ends whatever still lives. */
  clear: () => void
}>

const program = fileURLToPath(new URL('./child/stand-in-npx.ts', import.meta.url))

/** Puts the stand-in in a folder. */
export async function placeStandIn(folder: string): Promise<StandIn> {
  const pids = join(folder, 'pids')
  await mkdir(pids)
  // A script for sh that gives its place to Node, so that the process the trial starts is the one that is counted.
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`
  await writeFile(join(folder, 'npx'), script, { mode: 0o755 })
  const started = () =>
    readdirSync(pids).flatMap((file) => startedOf(file, readFileSync(join(pids, file), 'utf8')))
  return {
    environment: (habit) => ({
      PATH: [folder, process.env.PATH].join(delimiter),
      STAND_IN_FOLDER: pids,
      STAND_IN_HABIT: habit,
    }),
    started,
    clear: () => {
      for (const { pid } of started()) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    },
  }
}

function startedOf(file: string, pid: string): readonly Started[] {
  const [what, port] = file.replace('.pid', '').split('-')
  // A file that was made a moment ago may still be empty.
  if (pid === '' || (what !== 'npx' && what !== 'window' && what !== 'browser')) return []
  return [{ what, port: Number(port), pid: Number(pid) }]
}
