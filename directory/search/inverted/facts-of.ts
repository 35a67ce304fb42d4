import { type OpeningHours, openingHours } from '../../hours/opening-hours.ts'
import type { Point } from '../../places/distance.ts'
import type { ServiceSheet } from '../../sheet.ts'
import { wordsOf } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import { languageOf } from '../reading/languages.ts'
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
    needs: sheet.needs,
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

// Many services keep the same hours: they share what was read of them.
const known = new Map<string, OpeningHours>()
const mostKnown = 20_000

function hoursOf({ schedules, hoursNote }: ServiceSheet): OpeningHours | null {
  if (schedules.length === 0) return null
  const written = schedules.map((one) => [
    one.freq,
    one.byday,
    one.opens_at,
    one.closes_at,
    one.interval,
    one.dtstart,
    one.valid_from,
    one.valid_to,
    one.until,
    one.count,
    one.wkst,
    one.bymonthday,
    one.byweekno,
    one.description,
    one.notes,
  ])
  const key = JSON.stringify([written, hoursNote])
  const before = known.get(key)
  if (before !== undefined) return before
  const hours = openingHours({ schedules, note: hoursNote })
  if (known.size >= mostKnown) known.clear()
  known.set(key, hours)
  return hours
}
