import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { botProgram, type Child, startChild } from '../processes/child-process.ts'
import { testAppId } from '../teams/client.ts'
import { fillStore } from './fill-store.ts'

/** What every part of the bench stands on: a load generator with its Teams, and a filled data folder to copy. */
export type BenchTown = Readonly<{
  load: Child
  root: string
  /** A data folder of about 20 MB; each part works on a copy. */
  full: string
  megabytes: number
  echoSettings: readonly string[]
  /** Starts the bot on a folder (made when missing); `ready` is its port. */
  startBot: (folder: string) => Promise<Child>
  /** A copy of the filled folder. */
  copy: (name: string) => Promise<string>
  close: () => Promise<void>
}>

/** Opens the town; `profiles` is a folder for CPU profiles of the bot. */
export async function openBenchTown(profiles: string | undefined): Promise<BenchTown> {
  const root = await mkdtemp(join(tmpdir(), 'buddy-bench-'))
  const load = await startChild({
    program: new URL('./child/load.ts', import.meta.url),
    settings: [],
  })
  const { serviceUrl, openIdUrl } = load.ready as Readonly<{ serviceUrl: string; openIdUrl: string }>
  const masterKey = randomBytes(32)
  const full = join(root, 'full')
  await fillStore({ folder: full, masterKey, serviceUrl })
  const flags = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  return {
    load,
    root,
    full,
    megabytes: await sizeOf(full),
    echoSettings: [openIdUrl, testAppId],
    startBot: (folder) =>
      startChild({ program: botProgram, settings: [folder, masterKey.toString('hex'), openIdUrl], flags }),
    copy: async (name) => {
      const folder = join(root, name)
      await cp(full, folder, { recursive: true })
      return folder
    },
    close: async () => {
      await load.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 2 ** 20
}
