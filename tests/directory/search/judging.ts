import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { Feature } from '../../../directory/features.ts'
import { weekdayOf } from '../../../directory/hours/civil-day.ts'
import { isOpenBetween, isOpenOn } from '../../../directory/hours/open-state.ts'
import { clockOf, openingHours } from '../../../directory/hours/opening-hours.ts'
import type { NeedKey } from '../../../directory/needs/needs.ts'
import { kilometresBetween } from '../../../directory/places/distance.ts'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import { queryPlace } from '../../../directory/search/query-place.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import type { ServiceSheet } from '../../../directory/sheet.ts'
import { fictionalSheets } from './sheets.ts'

/** What a service has to be to answer a question: judged by hand, before anything was tuned to it. */
type Relevant = Readonly<{
  needs?: readonly NeedKey[]
  features?: readonly Feature[]
  languages?: readonly string[]
  free?: boolean
  age?: number
  place?: string
  km?: number
  open?: 'now' | Readonly<{ day: number; from?: number; until?: number }>
  evening?: boolean
}>

/** One question with its judgement. */
export type Judged = Readonly<{ id: string; kind: string; query: string; relevant: Relevant }>

/** The share of what was found that answers, whether the first does, and whether anything was found. */
export type Verdict = Readonly<{ id: string; precision: number; isFirstRight: boolean; isAnswered: boolean }>

/** A Wednesday morning on which nothing is closed for a holiday. */
export const wednesday = DateTime.fromISO('2026-11-25T10:00', { zone: 'Europe/Brussels' })

const csv = readFileSync(new URL('../../../directory/places/regions.csv', import.meta.url), 'utf8')
/** The places around the two sites. */
export const places = placeTable(readPlaces(csv).rows)

/** The questions of a file beside the tests. */
export function judgedIn(name: string): readonly Judged[] {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Judged]))
}

/** Asks each question of the invented directory and judges the first ten that are found. */
export function judge(questions: readonly Judged[]): readonly Verdict[] {
  const index = createDirectoryIndex()
  const sheets = new Map(fictionalSheets.map((sheet) => [sheet.id, sheet]))
  for (const sheet of fictionalSheets) index.put({ kind: 'service', sheet })
  return questions.map(({ id, query, relevant }) => {
    const { hits } = index.search(readQuery(query, { places, near: null }), wednesday)
    const right = hits.map((hit) => answers(sheets.get(hit.id), relevant))
    return {
      id,
      precision: right.length === 0 ? 0 : right.filter(Boolean).length / right.length,
      isFirstRight: right[0] === true,
      isAnswered: right.length > 0,
    }
  })
}

function answers(sheet: ServiceSheet | undefined, relevant: Relevant): boolean {
  if (sheet === undefined) return false
  const { needs, features = [], languages = [], free, age } = relevant
  return (
    (needs === undefined || needs.some((need) => sheet.needs.includes(need))) &&
    features.every((feature) => sheet.features.includes(feature)) &&
    languages.every((language) => sheet.languages.includes(language)) &&
    (free !== true || sheet.isFree === true) &&
    (age === undefined || ((sheet.ages?.from ?? 0) <= age && age <= (sheet.ages?.to ?? 150))) &&
    isNear(sheet, relevant) &&
    isOpen(sheet, relevant)
  )
}

function isNear({ places: of, areas }: ServiceSheet, { place, km = 10 }: Relevant): boolean {
  if (place === undefined) return true
  const there = places.byPostcode(place)
  if (there === null) throw new Error(`no place ${place}`)
  const points = of.flatMap(({ position }) => position ?? [])
  if (points.length === 0) return areas.some((area) => queryPlace(there).areas.includes(area))
  return points.some((point) => kilometresBetween(point, there) <= km)
}

function isOpen({ schedules, hoursNote, status }: ServiceSheet, { open, evening }: Relevant): boolean {
  const hours = openingHours({ schedules, note: hoursNote })
  const { day, minutes } = clockOf(wednesday)
  const week = [0, 1, 2, 3, 4, 5, 6].map((ahead) => day + ahead)
  if (evening === true) return week.some((one) => isOpenBetween(hours, one, [1050, 1380]))
  if (open === undefined) return true
  if (status !== 'active') return false
  if (open === 'now') return isOpenOn(hours, day, minutes)
  const { from = 0, until = 1440 } = open
  return week.some((one) => weekdayOf(one) === open.day && isOpenBetween(hours, one, [from, until]))
}
