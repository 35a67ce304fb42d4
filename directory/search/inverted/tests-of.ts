import type { DateTime } from 'luxon'
import { weekdayOf } from '../../hours/civil-day.ts'
import { isOpenBetween, isOpenOn } from '../../hours/open-state.ts'
import type { OpeningHours } from '../../hours/opening-hours.ts'
import { clockOf } from '../../hours/opening-hours.ts'
import { kilometresBetween } from '../../places/distance.ts'
import { fold } from '../fold.ts'
import type { Filter, OpenDay, OpenWhen, Query, QueryPlace } from '../query.ts'
import { bits, type FactColumns, featureBit } from './record-facts.ts'

/** Whether the record in a slot answers a filter. */
export type Test = (slot: number) => boolean

type PlaceFilter = Extract<Filter, { by: 'place' }>

const weekdays: readonly OpenDay[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const leastOverlap = 1

/** The tests of a query's filters, those of place, need and domain left out; a leaflet has no place, hours or price. */
export function testsOf({ filters, kind }: Query, facts: FactColumns, at: DateTime): readonly Test[] {
  const asked = kind === 'leaflet' ? filters.filter(({ by }) => by === 'language') : filters
  return asked.flatMap((filter) => testOf(filter, facts, at) ?? [])
}

function testOf(filter: Filter, facts: FactColumns, at: DateTime): Test | null {
  switch (filter.by) {
    case 'language':
      return (slot) => facts.speaks(slot, filter.language)
    case 'interpreter':
      return flag(facts, bits.interpreter)
    case 'free':
      return flag(facts, bits.free)
    case 'feature':
      return flag(facts, featureBit(filter.feature))
    case 'age':
      return ageTest(facts, filter)
    case 'open':
      return openTest(facts, filter.when, at)
    case 'need':
    case 'domain':
    case 'place':
      return null
  }
}

function flag({ flags }: FactColumns, bit: number): Test {
  return (slot) => ((flags.of[slot] as number) & bit) !== 0
}

// "Tieners" are not those of twelve alone: a range has to share more than its edge.
function ageTest(facts: FactColumns, { from, until }: Readonly<{ from: number; until: number }>): Test {
  const least = until - from >= 2 ? leastOverlap : 0
  return (slot) => {
    if (((facts.flags.of[slot] as number) & bits.aged) === 0) return true
    const [low, high] = [facts.ageFrom.of[slot] as number, facts.ageUntil.of[slot] as number]
    return Math.min(high, until) - Math.max(low, from) >= least
  }
}

// Asked of each set of hours once; thousands of services share some dozens of them.
function openTest(facts: FactColumns, when: OpenWhen, at: DateTime): Test {
  const asked = new Map<OpeningHours, boolean>()
  const isOpen = openAt(when, at)
  return (slot) => {
    if (((facts.flags.of[slot] as number) & bits.away) !== 0) return false
    const hours = facts.hours[slot]
    if (!hours) return false
    const before = asked.get(hours)
    if (before !== undefined) return before
    const answer = isOpen(hours)
    asked.set(hours, answer)
    return answer
  }
}

function openAt(when: OpenWhen, at: DateTime): (hours: OpeningHours) => boolean {
  const { day, minutes } = clockOf(at)
  if ('moment' in when) return (hours) => isOpenOn(hours, day, minutes)
  const days = daysOf(when.day, day)
  return (hours) => days.some((one) => isOpenBetween(hours, one, [when.from, when.until]))
}

/** The next days that are meant, by their number; today counts. */
function daysOf(asked: OpenDay, today: number): readonly number[] {
  const week = Array.from({ length: 7 }, (_, ahead) => today + ahead)
  switch (asked) {
    case 'any':
      return week
    case 'today':
      return [today]
    case 'tomorrow':
      return [today + 1]
    case 'weekend':
      return week.filter((day) => weekdayOf(day) > 5)
    case 'MO':
    case 'TU':
    case 'WE':
    case 'TH':
    case 'FR':
    case 'SA':
    case 'SU':
      return week.filter((day) => weekdayOf(day) === weekdays.indexOf(asked) + 1)
  }
}

/** How far a record lies from the place that was asked, in kilometres. */
export type Distance = Readonly<{
  /** To the nearest of its places; 0 within the postcodes of the place when its own position is unknown. */
  of: (slot: number) => number | null
  /** It lies in the municipality or part that was named, whatever the distance. */
  isInside: (slot: number) => boolean
  /** It has no place, but helps in an area that the asked place lies in. */
  comesThere: (slot: number) => boolean
}>

/** Measures from the place of a filter. */
export function distanceFrom(facts: FactColumns, { place }: PlaceFilter): Distance {
  const postcodes = new Set(place.postcodes)
  const areas = areaNames(place)
  const isInside = (slot: number) => (facts.postcodes[slot] ?? []).some((code) => postcodes.has(code))
  return {
    isInside,
    of(slot) {
      if (((facts.flags.of[slot] as number) & bits.placed) === 0) return isInside(slot) ? 0 : null
      const first = {
        latitude: facts.latitude.of[slot] as number,
        longitude: facts.longitude.of[slot] as number,
      }
      const others = facts.more.get(slot)?.points ?? []
      return Math.min(...[first, ...others].map((point) => kilometresBetween(place, point)))
    },
    comesThere: (slot) => (facts.more.get(slot)?.areas ?? []).some((area) => areas.has(fold(area))),
  }
}

const everywhere = [
  'vlaanderen',
  'belgie',
  'vlaams gewest',
  'heel vlaanderen',
  'heel belgie',
  'flanders',
  'belgium',
]

function areaNames(place: QueryPlace): ReadonlySet<string> {
  return new Set([...place.areas.map(fold), fold(place.label), ...everywhere])
}
