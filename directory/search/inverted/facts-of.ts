import { type OpeningHours, openingHours } from '../../hours/opening-hours.ts'
import type { Point } from '../../places/distance.ts'
import type { ServiceSheet } from '../../sheet.ts'
import { wordsOf } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import { languageOf } from '../reading/languages.ts'
import { needsTold } from '../reading/needs-told.ts'
import type { RecordFacts } from './record-facts.ts'

/** Where an address lies that came without a position; null when nobody knows. */
export type Locate = (postcode: string, city: string) => Point | null

/** Reads the facts of a record; null when it is not to be found: closed, gone, or no longer given. */
export function factsOf(record: SearchRecord, locate: Locate): RecordFacts | null {
  if (record.kind === 'leaflet') return leafletFacts(record)
  const { sheet } = record
  if (sheet.state === 'closed' || sheet.status === 'defunct' || sheet.status === 'inactive') return null
  return {
    isLeaflet: false,
    ...needsOf(sheet),
    features: sheet.features,
    languages: languagesOf(sheet),
    line: sheet.line,
    hasInterpreter: sheet.interpreter !== null,
    isFree: sheet.isFree === true,
    isFull: sheet.isFull === true,
    isUnchecked: sheet.state === 'unchecked',
    isAway: sheet.status === 'temporarily closed',
    ages: sheet.ages === null ? null : { from: sheet.ages.from ?? 0, until: sheet.ages.to ?? 255 },
    points: pointsOf(sheet, locate),
    postcodes: [...new Set(sheet.places.flatMap(({ address }) => address?.postcode ?? []))],
    areas: sheet.areas,
    confirmed: sheet.lastConfirmedAt,
    hours: hoursOf(sheet),
  }
}

function leafletFacts({ leaflet }: Extract<SearchRecord, { kind: 'leaflet' }>): RecordFacts {
  return {
    isLeaflet: true,
    needs: leaflet.needs,
    needsFrom: 'tags',
    features: [],
    languages: leaflet.languages,
    line: null,
    hasInterpreter: false,
    isFree: true,
    isFull: false,
    isUnchecked: false,
    isAway: false,
    ages: null,
    points: [],
    postcodes: [],
    areas: [],
    confirmed: leaflet.lastConfirmedAt,
    hours: null,
  }
}

// What comes from elsewhere has no needs: its name tells them, or the beginning of its description.
function needsOf({
  needs,
  name,
  organization,
  what,
}: ServiceSheet): Pick<RecordFacts, 'needs' | 'needsFrom'> {
  if (needs.length > 0) return { needs, needsFrom: 'tags' }
  const byName = needsTold(`${name}. ${organization ?? ''}`)
  if (byName.length > 0) return { needs: byName, needsFrom: 'name' }
  return { needs: needsTold(what.slice(0, longestTold)), needsFrom: 'text' }
}

// "Op maandag helpt iemand die Turks spreekt" is a language as well.
function languagesOf({ languages, interpreter }: ServiceSheet): readonly string[] {
  const told = wordsOf(interpreter ?? '').flatMap(({ word }) => languageOf(word) ?? [])
  return [...new Set([...languages, ...told])]
}

function pointsOf({ places }: ServiceSheet, locate: Locate): readonly Point[] {
  return places.flatMap(({ position, address }) => {
    const point = position ?? (address ? locate(address.postcode, address.city) : null)
    return point ?? []
  })
}

const longestTold = 120

// Many services keep the same hours: they share what was read of them.
const known = new Map<string, OpeningHours>()
const mostKnown = 20_000

function hoursOf({ schedules, hoursNote }: ServiceSheet): OpeningHours | null {
  if (schedules.length === 0) return null
  let key = hoursNote ?? ''
  for (const { id: _id, service_id: _service, location_id: _location, ...written } of schedules)
    key += `|${Object.values(written).join(';')}|${Object.keys(written).join(',')}`
  const before = known.get(key)
  if (before !== undefined) return before
  const hours = openingHours({ schedules, note: hoursNote })
  if (known.size >= mostKnown) known.clear()
  known.set(key, hours)
  return hours
}
