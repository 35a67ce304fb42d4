import { basename } from 'node:path'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import type { Told } from './import-directory.ts'
import { singleFile } from './input-files.ts'
import { storeSettings, withStore } from './own-store.ts'
import { textOf } from './text-of.ts'
import { Unreadable } from './unreadable.ts'

/** What the licences of the table ask to be shown with it. */
const credit =
  'Postcodes en plaatsen: GeoNames (CC BY 4.0), lijsten onder de MIT-licentie en Statbel (open data).'

/** A postcode of a company has no place; of more rows than one in so many without one it is another kind of table. */
const passedOver = 50
const mostTold = 100

/** Reads a table of postcodes and places into the store, instead of the regions that come along. */
export async function importPlaces(path: string): Promise<Told> {
  storeSettings()
  const said = basename(path)
  const read = await readRows(path, said)
  const passed = read.refused.slice(0, mostTold).map(({ line }) => `  - ${said}, rij ${line}`)
  if (read.refused.length * passedOver > read.rows.length) {
    const why = 'Er is niets ingelezen: te veel rijen hebben geen postcode, gemeente of ligging (lat, lon):'
    return { lines: [why, ...passed], isWell: false }
  }
  const without =
    passed.length === 0 ? [] : ['Overgeslagen, want zonder postcode, gemeente of ligging:', ...passed]
  return withStore(async (store) => {
    const before = await store.read((records) => records.placeTables.get('places'))
    const table = { id: 'places' as const, rows: read.rows, credit }
    if (JSON.stringify(before) !== JSON.stringify(table))
      await store.transaction(async (records) => records.placeTables.put(table))
    return {
      lines: [...without, `Ingelezen: ${read.rows.length} postcodes en plaatsen.`, credit],
      isWell: true,
    }
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
