import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { collections, type ProgrammeStore } from '../../../storage/collections.ts'
import { openLowdbStore } from '../../../storage/lowdb-store.ts'
import { startProgram } from '../../processes/program.ts'
import { testAppId, testTenantId } from '../../teams/client.ts'

const masterKey = new Uint8Array(32).fill(7)

/** What a run of the command ended with. */
type Ran = Readonly<{ code: number | null; said: string }>

/** The command as a person starts it, on a data folder of its own. */
export type Desk = Readonly<{
  folder: string
  /** Runs `npm run directory -- …` and waits for its end. */
  run: (...words: readonly string[]) => Promise<Ran>
  /** Writes a file beside the data, and gives its path. */
  file: (name: string, content: string | Uint8Array | object) => Promise<string>
  path: (name: string) => string
  /** Works on the store itself, while no command has it. */
  store: <Result>(work: (store: ProgrammeStore) => Promise<Result>) => Promise<Result>
  /** A mark that changes with any byte of any file of the data. */
  data: () => Promise<string>
  close: () => Promise<void>
}>

/** Opens a desk with an empty data folder. */
export async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-directory-'))
  const path = (name: string) => join(folder, name)
  const environment = {
    MICROSOFT_APP_ID: testAppId,
    MICROSOFT_APP_TENANT_ID: testTenantId,
    MICROSOFT_APP_PASSWORD: 'of-the-tests',
    DATA_FOLDER: path('data'),
    MASTER_KEY: Buffer.from(masterKey).toString('base64'),
    FIRST_COORDINATOR: 'co@buddy.example',
    PUBLIC_ADDRESS: 'https://buddy.example',
  }
  const run = async (...words: readonly string[]): Promise<Ran> => {
    const program = startProgram({ path: 'bot/commands/directory.ts', words, environment })
    const code = await program.ended
    return { code, said: program.said() }
  }
  return {
    folder,
    path,
    run,
    async file(name, content) {
      await mkdir(dirname(path(name)), { recursive: true })
      const isText = typeof content === 'string' || content instanceof Uint8Array
      await writeFile(path(name), isText ? content : JSON.stringify(content))
      return path(name)
    },
    async store(work) {
      const store = await openLowdbStore({ folder: path('data'), collections, masterKey })
      return work(store).finally(store.close)
    },
    async data() {
      const hash = createHash('sha256')
      for (const name of (await readdir(path('data'))).toSorted())
        hash.update(name).update(await readFile(join(folder, 'data', name)))
      return hash.digest('hex')
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** How many of each are stored. */
export function counts(desk: Desk): Promise<readonly number[]> {
  return desk.store((store) =>
    store.read(async ({ organizations, locations, services }) => [
      (await organizations.all()).length,
      (await locations.all()).length,
      (await services.all()).length,
    ]),
  )
}
