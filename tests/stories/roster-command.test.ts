import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { collections } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { startProgram } from '../processes/program.ts'
import { testAppId, testTenantId } from '../teams/client.ts'

const masterKey = new Uint8Array(32).fill(7)
const heading = 'naam,email,rollen,sites'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-roster-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const openStore = () => openLowdbStore({ folder: join(folder, 'data'), collections, masterKey })

/** Runs the command as `npm run roster -- …` does, with the settings of this test. */
async function roster(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const environment = {
    MICROSOFT_APP_ID: testAppId,
    MICROSOFT_APP_TENANT_ID: testTenantId,
    MICROSOFT_APP_PASSWORD: 'of-the-tests',
    DATA_FOLDER: join(folder, 'data'),
    MASTER_KEY: Buffer.from(masterKey).toString('base64'),
    FIRST_COORDINATOR: 'co@buddy.example',
    PUBLIC_ADDRESS: 'https://buddy.example',
    ...settings,
  }
  const program = startProgram({ path: 'bot/commands/roster.ts', words, environment })
  const code = await program.ended
  return { code, said: program.said() }
}

async function file(csv: string | Uint8Array): Promise<string> {
  const path = join(folder, 'lijst.csv')
  await writeFile(path, csv)
  return path
}

async function names(): Promise<readonly string[]> {
  const store = await openStore()
  const people = await store.read((records) => records.people.all())
  await store.close()
  return people.map(({ name }) => name).toSorted()
}

describe('npm run roster -- import', () => {
  it('imports a file into an empty data folder, beside the first coordinator, and tells what it did', async () => {
    const csv = `\ufeff${heading}\nAda Begeleider,ada@buddy.example,begeleider,Gent\nBo Buddy,bo@buddy.example,student,Hasselt\n`
    expect(await roster(['import', await file(csv)])).toEqual({
      code: 0,
      said: 'Ingelezen: 2 nieuw, 0 gewijzigd, 0 ongewijzigd.\n',
    })
    expect(await names()).toEqual(['Ada Begeleider', 'Bo Buddy', 'co@buddy.example'])
  })

  it('imports nothing of a file with a fault, and names its line', async () => {
    const path = await file(
      `${heading}\nAda,ada@buddy.example,begeleider,Gent\nBo,bo@buddy.example,heks,Gent\n`,
    )
    const { code, said } = await roster(['import', path])
    expect([code, said]).toEqual([1, expect.stringContaining('Regel 3: “heks” is geen rol.')])
    expect(await names()).toEqual(['co@buddy.example'])
  })

  it.each([
    ['no file', () => ['import'], {}, 'Gebruik: npm run roster'],
    ['a file that is not there', () => ['import', join(folder, 'weg.csv')], {}, 'Dat bestand vind ik niet'],
    ['a folder', () => ['import', folder], {}, 'Dat is een map, geen bestand'],
    [
      'a name that is too long',
      () => ['import', 'x'.repeat(300)],
      {},
      'Dat bestand kan ik niet lezen (ENAMETOOLONG).',
    ],
    [
      'a data folder that cannot be made',
      () => ['import', import.meta.filename],
      { DATA_FOLDER: '/proc/buddy' },
      'De gegevensmap kan niet geopend worden',
    ],
    ['a setting that is missing', () => ['import', import.meta.filename], { MASTER_KEY: '' }, 'MASTER_KEY'],
  ])('with %s says what is wrong, without a stack', async (_, words, settings, reason) => {
    const { code, said } = await roster(words(), settings)
    expect([code, said]).toEqual([1, expect.stringContaining(reason)])
    expect(said).not.toMatch(/\bat .*:\d+:\d+/)
  })

  const andre = `${heading}\nAndré Buddy,andre@buddy.example,student,Gent\n`
  it.each([
    ['UTF-8', Buffer.from(andre)],
    ['Windows-1252, as older spreadsheets save', Buffer.from(andre, 'latin1')],
    ['UTF-16, as “Unicode-tekst” is saved', Buffer.from(`\ufeff${andre.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${andre}`, 'utf16le').swap16()],
  ])('reads a file in %s', async (_, bytes) => {
    const { code, said } = await roster(['import', await file(bytes)])
    expect([code, said]).toEqual([0, 'Ingelezen: 1 nieuw, 0 gewijzigd, 0 ongewijzigd.\n'])
    expect(await names()).toEqual(['André Buddy', 'co@buddy.example'])
  })

  it.each([
    ['a spreadsheet itself', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 'Dat bestand is geen tekst'],
    ['UTF-16 that does not say so', Buffer.from(andre, 'utf16le'), 'Dat bestand is geen tekst'],
    [
      'a file in which letters were lost before',
      Buffer.from(andre.replace('é', '\ufffd')),
      'Regel 2: hier staan letters',
    ],
    ['an empty file', Buffer.from(' \n'), 'Dat bestand is leeg.'],
  ])('refuses %s, and says why in a few words', async (_, bytes, reason) => {
    const { code, said } = await roster(['import', await file(bytes)])
    expect([code, said]).toEqual([1, expect.stringContaining(reason)])
    expect(said).not.toMatch(/\bat .*:\d+:\d+/)
    expect((await names()).filter((name) => name.startsWith('Andr'))).toEqual([])
  })

  it('leaves the data alone while the bot has it', async () => {
    const path = await file(`${heading}\nAda,ada@buddy.example,begeleider,Gent\n`)
    const store = await openStore()
    const { code, said } = await roster(['import', path])
    expect([code, said]).toEqual([1, expect.stringContaining('De bot draait nog')])
    await store.close()
    expect(await names()).toEqual([])
  })
})
