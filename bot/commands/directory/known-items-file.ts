import { planImport } from '../../../directory/exchange/plan.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import { type Finding, findKnownItems } from '../../../directory/search/known-items.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import { sheetOf } from '../../../directory/sheet.ts'
import { wallClock } from '../../clock.ts'
import { regionPlaces } from '../../directory/region-places.ts'
import { shown } from './faults-said.ts'
import type { Told } from './import-directory.ts'
import { createProgress } from './progress.ts'
import { readInput } from './read-input.ts'

/** Among so many of the first something counts as found. */
const first = 5
const mostMissed = 20

/**
 * Puts the services of some files in an index of their own and looks for each by its name, as it is written and with
 * one slip in every word. Touches no store.
 */
export async function measureKnownItems(files: readonly string[], mapping: string | null): Promise<Told> {
  const now = wallClock()
  const index = createDirectoryIndex()
  const items = []
  for (const from of files) {
    const progress = createProgress(process.stderr)
    const input = { from, mapping, source: null, licence: null }
    const { read, source } = await readInput(input, progress).finally(progress.end)
    const { services, organizations, locations } = planImport(read, nothingStored, {
      source,
      site: null,
      now,
    })
    const owners = new Map(organizations.map((one) => [one.id, one]))
    const places = new Map(locations.map((one) => [one.id, one]))
    for (const service of services) {
      const { organization_id: owner = '', service_at_locations: at = [], name } = service.hsds
      const there = at.flatMap(({ location_id: id = '' }) => places.get(id) ?? [])
      const sheet = sheetOf({ service, organization: owners.get(owner) ?? null, locations: there })
      index.put({ kind: 'service', sheet })
      items.push({ id: service.id, name })
    }
  }
  const facts = { places: placeTable(regionPlaces()), near: null }
  const ask = (typed: string) =>
    index.search(readQuery(typed, facts), now, { skip: 0, most: first }).hits.map(({ id }) => id)
  const { exact, misspelt } = findKnownItems(items, ask, sameChance())
  return {
    lines: [...said('Bij hun naam zoals hij is', exact), ...said('Met één fout in elk woord', misspelt)],
    isWell: true,
  }
}

const nothingStored = { organizations: new Map(), locations: new Map(), services: new Map() }

function said(how: string, { asked, found, missed }: Finding): readonly string[] {
  const part = asked === 0 ? 0 : Math.floor((1_000 * found) / asked) / 10
  const shownMisses = missed
    .slice(0, mostMissed)
    .map(({ name, typed }) => `  - ${shown(name)}, getypt als ${shown(typed)}`)
  const more = missed.length > mostMissed ? [`  … en nog ${missed.length - mostMissed}.`] : []
  return [
    `${how}: ${found} van ${asked} bij de eerste ${first} gevonden (${String(part).replace('.', ',')} %).`,
    ...(missed.length === 0 ? [] : ['Niet gevonden:', ...shownMisses, ...more]),
  ]
}

/** The same slips in every run, so that two runs can be compared (a linear congruential generator). */
function sameChance(): () => number {
  let state = 20_251
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
