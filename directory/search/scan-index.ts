import type { DateTime } from 'luxon'
import { openState } from '../hours/open-state.ts'
import { openingHours } from '../hours/opening-hours.ts'
import { kilometresBetween } from '../places/distance.ts'
import type { ServiceSheet } from '../sheet.ts'
import { fold, wordsOf } from './fold.ts'
import type { DirectoryIndex, Hit, LeafletSheet, SearchRecord } from './port.ts'
import type { Filter, Query } from './query.ts'

/** An index that looks through everything: slow and plain, so that it is plainly right. */
export function createScanIndex(): DirectoryIndex {
  const records = new Map<string, SearchRecord>()
  const hitsOf = (query: Query, at: DateTime): readonly Hit[] =>
    [...records.values()].flatMap((record) => hitOf(record, query, at) ?? [])
  return {
    put: (record) => void records.set(idOf(record), record),
    remove: (id) => void records.delete(id),
    size: () => records.size,
    search(query, at, { skip, most } = { skip: 0, most: 10 }) {
      const hits = hitsOf(query, at).toSorted((one, other) => (one.kilometres ?? 0) - (other.kilometres ?? 0))
      const drop = query.filters.map((_, filter) => {
        const filters = query.filters.filter((_one, index) => index !== filter)
        return { filter, total: hitsOf({ ...query, filters }, at).length }
      })
      return {
        hits: hits.slice(skip, skip + most),
        total: hits.length,
        kilometres: null,
        corrected: [],
        others: hitsOf({ ...query, kind: query.kind === 'service' ? 'leaflet' : 'service' }, at).length,
        drop: hits.length > 0 ? [] : drop.filter(({ total }) => total > 0),
      }
    },
  }
}

function idOf(record: SearchRecord): string {
  return record.kind === 'service' ? record.sheet.id : record.leaflet.id
}

function hitOf(record: SearchRecord, query: Query, at: DateTime): Hit | null {
  if (record.kind !== query.kind) return null
  if (record.kind === 'leaflet') return leafletHit(record.leaflet, query)
  const { sheet } = record
  const text = fold(`${sheet.name} ${sheet.organization} ${sheet.what} ${sheet.needs.join(' ')}`)
  const words = wordsOf(query.text).map(({ word }) => word)
  const fits = query.filters.every((filter) => answers(sheet, filter, at))
  if (!fits || !words.every((word) => text.includes(word))) return null
  const place = query.filters.find((filter) => filter.by === 'place')
  return {
    id: sheet.id,
    kind: 'service',
    score: 1,
    kilometres: place ? distance(sheet, place) : null,
    open: openState(openingHours({ schedules: sheet.schedules, note: sheet.hoursNote }), at),
    why: { needs: [], words, filters: query.filters.map((_, index) => index) },
  }
}

/** A leaflet has no place, no price and no hours: only its needs, its language and its words can fit. */
function leafletHit(leaflet: LeafletSheet, query: Query): Hit | null {
  const text = fold(`${leaflet.title} ${leaflet.text} ${leaflet.needs.join(' ')}`)
  const words = wordsOf(query.text).map(({ word }) => word)
  const fits = query.filters.every((filter) => {
    if (filter.by === 'need') return filter.needs.some((need) => leaflet.needs.includes(need))
    return filter.by !== 'language' || leaflet.languages.includes(filter.language)
  })
  if (!fits || !words.every((word) => text.includes(word))) return null
  const why = { needs: leaflet.needs, words, filters: [] }
  return { id: leaflet.id, kind: 'leaflet', score: 1, kilometres: null, open: null, why }
}

function answers(sheet: ServiceSheet, filter: Filter, at: DateTime): boolean {
  switch (filter.by) {
    case 'need':
      return filter.needs.some((need) => sheet.needs.includes(need))
    case 'domain':
      return true
    case 'place':
      return (distance(sheet, filter) ?? 0) <= filter.kilometres
    case 'language':
      return sheet.languages.includes(filter.language)
    case 'interpreter':
      return sheet.interpreter !== null
    case 'free':
      return sheet.isFree === true
    case 'feature':
      return sheet.features.includes(filter.feature)
    case 'age':
      return (sheet.ages?.from ?? 0) <= filter.until && (sheet.ages?.to ?? 150) >= filter.from
    case 'open':
      return (
        openState(openingHours({ schedules: sheet.schedules, note: sheet.hoursNote }), at).state === 'open'
      )
  }
}

function distance({ places }: ServiceSheet, { place }: Extract<Filter, { by: 'place' }>): number | null {
  const near = places.flatMap(({ position }) => (position ? kilometresBetween(position, place) : []))
  return near.length > 0 ? Math.min(...near) : null
}
