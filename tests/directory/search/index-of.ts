import { createDirectoryIndex } from '../../../directory/search/directory-index.ts'
import type { Found, Page } from '../../../directory/search/port.ts'
import { readQuery } from '../../../directory/search/read-query.ts'
import type { ServiceSheet } from '../../../directory/sheet.ts'
import { places, wednesday } from './judging.ts'

/** The middles of two towns. */
export const gent = { latitude: 51.054, longitude: 3.722 }
export const hasselt = { latitude: 50.93, longitude: 5.338 }

/** A place of a service at a position. */
export function at(
  position: ServiceSheet['places'][number]['position'],
  postcode = '9000',
  city = 'Gent',
): ServiceSheet['places'] {
  return [{ address: { street: 'Straat 1', postcode, city }, position }]
}

/** An index of some services, and what a typed sentence finds in it on a Wednesday morning. */
export function indexOf(...sheets: readonly ServiceSheet[]) {
  const index = createDirectoryIndex()
  for (const one of sheets) index.put({ kind: 'service', sheet: one })
  const find = (typed: string, page?: Page): Found =>
    index.search(readQuery(typed, { places, near: null }), wednesday, page)
  return { index, find, ids: (typed: string) => find(typed).hits.map(({ id }) => id) }
}
