import { Feature, type Line } from '../../features.ts'
import { dayNumber } from '../../hours/civil-day.ts'
import type { OpeningHours } from '../../hours/opening-hours.ts'
import { NeedKey } from '../../needs/needs.ts'
import type { Point } from '../../places/distance.ts'
import { growing } from './growing.ts'

/** What filters and ranking have to know of a record, besides its words. */
export type RecordFacts = Readonly<{
  isLeaflet: boolean
  needs: readonly NeedKey[]
  /** Where the needs come from: somebody tagged them, or they were read in the name, or in the description. */
  needsFrom: 'tags' | 'name' | 'text'
  features: readonly Feature[]
  languages: readonly string[]
  line: Line | null
  hasInterpreter: boolean
  isFree: boolean
  isFull: boolean
  isUnchecked: boolean
  isAway: boolean
  ages: Readonly<{ from: number; until: number }> | null
  points: readonly Point[]
  postcodes: readonly string[]
  areas: readonly string[]
  confirmed: string | null
  hours: OpeningHours | null
}>

/** A slot that holds nothing has no bits; these say what it holds. */
export const bits = {
  alive: 1,
  leaflet: 2,
  free: 4,
  full: 8,
  unchecked: 16,
  away: 32,
  interpreter: 64,
  aged: 128,
  placed: 256,
  byName: 512,
  byText: 1024,
} as const

/** In the column of main needs: none. */
export const noNeed = 255

const firstFeatureBit = 11
const languageWords = 3
const never = -1_000_000

/** The bit of a feature. */
export function featureBit(feature: Feature): number {
  return 1 << (firstFeatureBit + Feature.options.indexOf(feature))
}

/** The bits of needs: the first 32, and the others. */
export function needBits(needs: readonly NeedKey[]): readonly [number, number] {
  let [low, high] = [0, 0]
  for (const need of needs) {
    const at = NeedKey.options.indexOf(need)
    if (at < 32) low |= 1 << at
    else high |= 1 << (at - 32)
  }
  return [low >>> 0, high >>> 0]
}

/** The facts of all records, a column each, so that a hundred thousand are gone through in a millisecond. */
export function createFactColumns() {
  const flags = growing(Uint32Array)
  const needsLow = growing(Uint32Array)
  const needsHigh = growing(Uint32Array)
  const languages = growing(Uint32Array)
  const line = growing(Uint8Array)
  const main = growing(Uint8Array)
  const ageFrom = growing(Uint8Array)
  const ageUntil = growing(Uint8Array)
  const confirmed = growing(Int32Array)
  const latitude = growing(Float32Array)
  const longitude = growing(Float32Array)
  const hours: (OpeningHours | null)[] = []
  const postcodes: (readonly string[])[] = []
  const more = new Map<number, Readonly<{ points: readonly Point[]; areas: readonly string[] }>>()
  const bitOfLanguage = new Map<string, number>()
  const single = [flags, needsLow, needsHigh, line, main, ageFrom, ageUntil, confirmed, latitude, longitude]

  const languageBit = (language: string): number => {
    const known = bitOfLanguage.get(language)
    if (known !== undefined) return known
    const next = Math.min(bitOfLanguage.size, languageWords * 32 - 1)
    bitOfLanguage.set(language, next)
    return next
  }

  return {
    flags,
    needsLow,
    needsHigh,
    line,
    main,
    ageFrom,
    ageUntil,
    confirmed,
    latitude,
    longitude,
    hours,
    postcodes,
    more,
    speaks(slot: number, language: string): boolean {
      const bit = bitOfLanguage.get(language)
      if (bit === undefined) return false
      return ((languages.of[slot * languageWords + (bit >>> 5)] as number) & (1 << (bit & 31))) !== 0
    },
    write(slot: number, facts: RecordFacts): void {
      for (const column of single) column.reach(slot)
      languages.reach((slot + 1) * languageWords)
      flags.of[slot] = flagsOf(facts)
      const [low, high] = needBits(facts.needs)
      needsLow.of[slot] = low
      needsHigh.of[slot] = high
      languages.of.fill(0, slot * languageWords, (slot + 1) * languageWords)
      for (const language of facts.languages) {
        const bit = languageBit(language)
        const at = slot * languageWords + (bit >>> 5)
        languages.of[at] = (languages.of[at] as number) | (1 << (bit & 31))
      }
      line.of[slot] = lineRank(facts.line)
      main.of[slot] = mainNeed(facts)
      ageFrom.of[slot] = Math.min(facts.ages?.from ?? 0, 255)
      ageUntil.of[slot] = Math.min(facts.ages?.until ?? 255, 255)
      confirmed.of[slot] = facts.confirmed === null ? never : (dayNumber(facts.confirmed) ?? never)
      const [first, ...others] = facts.points
      latitude.of[slot] = first?.latitude ?? 0
      longitude.of[slot] = first?.longitude ?? 0
      if (others.length > 0 || facts.areas.length > 0) more.set(slot, { points: others, areas: facts.areas })
      else more.delete(slot)
      hours[slot] = facts.hours
      postcodes[slot] = facts.postcodes
    },
    clear(slot: number): void {
      flags.of[slot] = 0
      hours[slot] = null
      postcodes[slot] = []
      more.delete(slot)
    },
  }
}

/** The columns of facts. */
export type FactColumns = ReturnType<typeof createFactColumns>

function flagsOf(facts: RecordFacts): number {
  let flags: number = bits.alive
  if (facts.isLeaflet) flags |= bits.leaflet
  if (facts.isFree) flags |= bits.free
  if (facts.isFull) flags |= bits.full
  if (facts.isUnchecked) flags |= bits.unchecked
  if (facts.isAway) flags |= bits.away
  if (facts.hasInterpreter) flags |= bits.interpreter
  if (facts.ages !== null) flags |= bits.aged
  if (facts.needsFrom === 'name') flags |= bits.byName
  if (facts.needsFrom === 'text') flags |= bits.byText
  if (facts.points.length > 0) flags |= bits.placed
  for (const feature of facts.features) flags |= featureBit(feature)
  return flags
}

/** Of which need a record is most: the first it was tagged with; what was only read in its words has none. */
function mainNeed({ needs, needsFrom }: RecordFacts): number {
  const [first] = needs
  return first === undefined || needsFrom !== 'tags' ? noNeed : NeedKey.options.indexOf(first)
}

// The article's order: own network, drop-in and volunteers before first and second line; what nobody placed is between.
function lineRank(line: Line | null): number {
  switch (line) {
    case 'own-network':
      return 0
    case 'drop-in':
      return 1
    case 'volunteers':
      return 2
    case null:
      return 3
    case 'first':
      return 4
    case 'second':
      return 5
  }
}
