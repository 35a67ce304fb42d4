import { basename } from 'node:path'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import { shown } from './faults-said.ts'
import type { Told } from './import-directory.ts'
import { singleFile } from './input-files.ts'
import { storeSettings, withStore } from './own-store.ts'
import { textOf } from './text-of.ts'
import { Unreadable } from './unreadable.ts'

/** What the licences of the table ask to be shown with it. */
const credit =
  'Postcodes en plaatsen: GeoNames (CC BY 4.0), lijsten onder de MIT-licentie en Statbel (open data).'

/** Reads a table of postcodes and places into the store, instead of the regions that come along; all or nothing. */
export async function importPlaces(path: string): Promise<Told> {
  storeSettings()
  const said = basename(path)
  const read = await readRows(path, said)
  if (read.refused.length > 0) {
    const lines = read.refused
      .slice(0, 100)
      .map(({ line, reason }) => `  - ${said}, rij ${line}: ${shown(reason)}`)
    return { lines: ['Geweigerd:', ...lines, 'Er is niets ingelezen.'], isWell: false }
  }
  return withStore(async (store) => {
    const before = await store.read((records) => records.placeTables.get('places'))
    const table = { id: 'places' as const, rows: read.rows, credit }
    if (JSON.stringify(before) !== JSON.stringify(table))
      await store.transaction(async (records) => records.placeTables.put(table))
    return { lines: [`Ingelezen: ${read.rows.length} postcodes en plaatsen.`, credit], isWell: true }
  })
}

async function readRows(path: string, said: string) {
  const files = await singleFile(path).catch((error: unknown) => {
    throw error instanceof Unreadable
      ? error
      : new Unreadable(`${said} vind ik niet of kan ik niet lezen.`, error)
  })
  let text = ''
  for await (const piece of textOf(() => files.open(said), said)) text += piece
  try {
    const read = readPlaces(text)
    if (read.rows.length + read.refused.length === 0) throw new Unreadable(`${said} is leeg.`)
    return read
  } catch (error) {
    throw error instanceof Unreadable
      ? error
      : new Unreadable(`${said} is geen tabel van postcodes en plaatsen.`, error)
  }
}
