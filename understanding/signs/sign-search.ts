import type { Hit } from './hits.ts'
import { isNegative, nearest, type Place } from './nearest.ts'
import type { Span } from './phrase-tree.ts'
import { rowHead, type WayRows, wayRows } from './way-rows.ts'
import type { SignBook, Wanted, Way } from './ways.ts'

/** The signs found, in the order of the text, and the steps it took. */
export type Searched = Readonly<{ hits: readonly Hit[]; steps: number }>

type Search = Readonly<{ rows: WayRows; place: Place; found: Map<number, Hit> }>

/** The search for the signs of a book in a message whose places are kept. */
export function signSearch(book: SignBook): (message: Omit<Place, 'chosen' | 'steps'>) => Searched {
  const rows = wayRows(book)
  const chosen = new Int32Array(Math.max(...rows.ways.map(({ parts }) => parts.length)))
  return (message) => {
    const place: Place = { ...message, chosen, steps: 0 }
    const search: Search = { rows, place, found: new Map() }
    const { said, saidCount } = message.places
    for (let at = 0; at < saidCount(); at += 1) tryWays(search, said[at] as number)
    const all = [...search.found.values()].sort((a, b) => a.span.from - b.span.from)
    const ids = new Set(all.filter((hit) => !hit.unsure).map((hit) => hit.sign.id))
    const hits = all.filter((hit) => hit.sign.yieldsTo === undefined || !ids.has(hit.sign.yieldsTo))
    return { hits, steps: place.steps }
  }
}

function tryWays(search: Search, part: number): void {
  const { rows, place } = search
  const { cells, from } = rows
  const end = from[part + 1] as number
  for (let row = from[part] as number; row < end; ) {
    const next = row + rowHead + (cells[row + 1] as number) + (cells[row + 2] as number)
    place.steps += 1
    if (isAllowed(cells, row, place)) match(search, part, cells[row] as number)
    row = next
  }
}

function isAllowed(cells: Int32Array, row: number, { places: { has } }: Place): boolean {
  const barred = row + rowHead + (cells[row + 1] as number)
  const end = barred + (cells[row + 2] as number)
  for (let at = row + rowHead; at < barred; at += 1) if (!has(cells[at] as number)) return false
  for (let at = barred; at < end; at += 1) if (has(cells[at] as number)) return false
  return true
}

function match({ rows, place, found }: Search, part: number, number: number): void {
  const way = rows.ways[number] as Way
  const { places, chosen, clauseOf } = place
  const at = way.parts.indexOf(part)
  let done = -1
  const list = places.listOf(part)
  const count = places.lists[list] as number
  for (let index = 1; index <= count; index += 1) {
    const start = places.lists[list + index] as number
    const clause = clauseOf[places.from[start] as number] ?? 0
    if (clause === done) continue
    chosen.fill(0)
    chosen[at] = start
    if (!complete(way, at, place)) continue
    done = clause
    // Of a sign that is said in several ways in one clause, the surest; only that one is made.
    const key = (rows.signs[number] as number) + rows.ways.length * clause
    const known = found.get(key)
    const negative = isNegativeWay(way, place)
    if (known === undefined || rank(way.unsure, negative) > rank(known.unsure, known.negative))
      found.set(key, hitOf(way, clause, { place, negative }))
  }
}

// A sure wording beats an unsure one; one that is negative by itself cannot be set aside by its own "niet".
function rank(unsure: boolean, negative: boolean): number {
  return (unsure ? 0 : 2) + (negative ? 1 : 0)
}

function isNegativeWay({ parts }: Way, place: Place): boolean {
  for (let at = 0; at < parts.length; at += 1) if (isNegative(place, place.chosen[at] as number)) return true
  return false
}

type Said = Readonly<{ place: Place; negative: boolean }>

function hitOf({ sign, unsure, parts }: Way, clause: number, { place, negative }: Said): Hit {
  const { places, chosen } = place
  const spans = new Array<Span>(parts.length)
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (let at = 0; at < parts.length; at += 1) {
    const span = places.spanOf(chosen[at] as number)
    spans[at] = span
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
  }
  return { sign, span: { from, to }, spans, clause, unsure, negative }
}

// From the rarest part outwards, each neighbour takes its nearest place; there is no going back, so it stays cheap.
function complete({ parts, onward, backward }: Way, at: number, place: Place): boolean {
  const { chosen } = place
  for (let index = at + 1; index < parts.length; index += 1) {
    const found = nearest(onward[index] as Wanted, chosen[index - 1] as number, place)
    if (found === 0) return false
    chosen[index] = found
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const found = nearest(backward[index] as Wanted, chosen[index + 1] as number, place)
    if (found === 0) return false
    chosen[index] = found
  }
  return true
}
