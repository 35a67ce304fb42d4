import { ownMappings } from '../../../directory/exchange/own-mappings.ts'
import { planImport } from '../../../directory/exchange/plan.ts'
import type { PlaceRow } from '../../../directory/places/place-rows.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import { type Finding, findKnownItems } from '../../../directory/search/known-items.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { type ServiceSheet, sheetOf } from '../../../directory/sheet.ts'
import { wallClock } from '../../clock.ts'
import { regionPlaces } from '../../directory/region-places.ts'
import { shown } from './faults-said.ts'
import type { Told } from './import-directory.ts'
import { createProgress } from './progress.ts'
import { readInput, type WholeInput } from './read-input.ts'
import { Unreadable } from './unreadable.ts'

type Asked = Readonly<{ from: string; mapping: string | null }>

const first = 5
const mostShown = 20
const seed = 20_261_126

/**
 * Looks for every service of a file by its own name, as it is written and with one slip in every word, and tells how
 * often it was among the first five. Nothing is stored; the slips are the same each time.
 */
export async function measureKnownItems(asked: Asked): Promise<Told> {
  const sheets = sheetsIn(await readAny(asked))
  if (sheets.length === 0) throw new Unreadable('Daar staat geen enkele dienst in.')
  const rows = placesOf(sheets)
  const places = placeTable(rows)
  const index = createDirectoryIndex((postcode) => places.byPostcode(postcode))
  for (const sheet of sheets) index.put({ kind: 'service', sheet })
  const now = wallClock()
  const ask = (typed: string) =>
    index
      .search(readQuery(typed, { places, near: null }), now, { skip: 0, most: first })
      .hits.map(({ id }) => id)
  const { exact, misspelt } = findKnownItems(sheets, ask, slips(seed))
  const lines = [
    `${sheets.length} diensten, ${exact.asked} verschillende namen; gevonden bij de eerste ${first}:`,
    `  zoals de naam geschreven is      ${shareOf(exact)}`,
    `  met een tikfout in elk woord     ${shareOf(misspelt)}`,
    ...missedOf(exact),
    ...missedOf(misspelt),
  ]
  return { lines, isWell: true }
}

// A plain CSV without a mapping is read with the one of our own that fits it best.
async function readAny({ from, mapping }: Asked): Promise<WholeInput> {
  const progress = createProgress(process.stderr)
  const read = (one: string | null) =>
    readInput({ from, mapping: one, source: null, licence: null }, progress)
  try {
    if (mapping !== null || !/\.csv$/i.test(from)) return await read(mapping)
    const tried = await Promise.allSettled([...ownMappings.keys()].map(read))
    const [best] = tried
      .flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      .toSorted((one, other) => other.read.services.size - one.read.services.size)
    return best ?? (await read(null))
  } finally {
    progress.end()
  }
}

function sheetsIn({ read, source }: WholeInput): readonly ServiceSheet[] {
  const nothing = { organizations: new Map(), locations: new Map(), services: new Map() }
  const plan = planImport(read, nothing, { source, site: null, now: wallClock() })
  const organizations = new Map(plan.organizations.map((one) => [one.id, one]))
  const locations = new Map(plan.locations.map((one) => [one.id, one]))
  return plan.services.map((service) =>
    sheetOf({
      service,
      organization: organizations.get(service.hsds.organization_id ?? '') ?? null,
      locations: (service.hsds.service_at_locations ?? []).flatMap(
        ({ location_id: id }) => locations.get(id ?? '') ?? [],
      ),
    }),
  )
}

// The places of the file itself beside those that come along, so that names of towns are read as what they are.
function placesOf(sheets: readonly ServiceSheet[]): readonly PlaceRow[] {
  const own = sheets.flatMap(({ places }) =>
    places.flatMap(({ address, position }): readonly PlaceRow[] => {
      if (address === null || position === null || !/^\d{4}$/.test(address.postcode)) return []
      const { postcode, city } = address
      return [
        { postcode, name: city, municipality: city, oldMunicipality: null, province: null, ...position },
      ]
    }),
  )
  const byName = new Map([...own, ...regionPlaces()].map((row) => [`${row.postcode} ${row.name}`, row]))
  return [...byName.values()]
}

function shareOf({ found, asked }: Finding): string {
  return `${((100 * found) / asked).toFixed(1).replace('.', ',')} % (${found} van ${asked})`
}

function missedOf({ missed }: Finding): readonly string[] {
  if (missed.length === 0) return []
  const lines = missed.slice(0, mostShown).map(({ name, typed }) => `  - ${shown(name)}: ${shown(typed)}`)
  const more = missed.length > mostShown ? [`  … en nog ${missed.length - mostShown}`] : []
  return ['', 'Niet gevonden (naam: wat getypt werd):', ...lines, ...more]
}

function slips(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
