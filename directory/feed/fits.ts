import { kilometresBetween, type Point } from '../places/distance.ts'
import type { FeedBlock, FeedEntry, FeedPlace } from './feed-entry.ts'
import type { Parameters } from './parameters.ts'

/** The filters of a question; `centre` is the middle of its postcode, when a distance was asked. */
export type FeedFilter = Readonly<{ asked: Parameters; centre: Point | null }>

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Whether a service answers every filter; what is not said of it answers none that asks for it. */
export function fits(entry: FeedEntry, filter: FeedFilter): boolean {
  const { postcode, proximity } = filter.asked
  if (!fitsWherever(entry, filter.asked)) return false
  if (postcode === undefined) return true
  if (entry.places.some((place) => liesThere(place, filter))) return true
  return proximity === undefined && entry.areas.includes(postcode)
}

/** Whether a service at one place answers every filter. */
export function fitsAt(entry: FeedEntry, place: FeedPlace, filter: FeedFilter): boolean {
  return (
    fitsWherever(entry, filter.asked) && (filter.asked.postcode === undefined || liesThere(place, filter))
  )
}

function fitsWherever(entry: FeedEntry, asked: Parameters): boolean {
  const {
    taxonomy_term_id: term,
    taxonomy_id: taxonomy,
    organization_id: owner,
    modified_after: after,
  } = asked
  if (term !== undefined && !entry.terms.includes(term)) return false
  if (taxonomy !== undefined && !entry.taxonomies.includes(taxonomy)) return false
  if (owner !== undefined && entry.organization !== owner) return false
  if (after !== undefined && entry.changed < after) return false
  return fitsAges(entry, asked) && fitsHours(entry, asked)
}

/** As the profile of the United Kingdom means it: the ages of the service lie within those that are asked. */
function fitsAges({ minimumAge, maximumAge }: FeedEntry, asked: Parameters): boolean {
  const { minimum_age: least, maximum_age: most } = asked
  if (least !== undefined && (minimumAge === null || minimumAge < least)) return false
  return most === undefined || (maximumAge !== null && maximumAge <= most)
}

/** One and the same block of hours answers day, start and end. */
function fitsHours({ blocks }: FeedEntry, { day, start_time: start, end_time: end }: Parameters): boolean {
  if (day === undefined && start === undefined && end === undefined) return true
  const bit = day === undefined ? null : 1 << weekdays.indexOf(day)
  return blocks.some((block) => isWithin(block, { bit, start, end }))
}

type HoursAsked = Readonly<{ bit: number | null; start: number | undefined; end: number | undefined }>

function isWithin({ days, opens, closes }: FeedBlock, { bit, start, end }: HoursAsked): boolean {
  if (bit !== null && (days & bit) === 0) return false
  if (start !== undefined && (opens === null || opens < start)) return false
  return end === undefined || (closes !== null && closes <= end && (opens === null || opens < closes))
}

function liesThere({ point, postcodes }: FeedPlace, { asked, centre }: FeedFilter): boolean {
  const { postcode = '', proximity } = asked
  if (proximity === undefined) return postcodes.includes(postcode)
  if (centre === null || point === null) return false
  return kilometresBetween(point, centre) * 1000 <= proximity
}
