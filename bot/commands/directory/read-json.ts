import type { Gathering, ObjectKind } from '../../../directory/exchange/gather.ts'
import { linesOf, textOf } from './text-of.ts'
import { mostJsonBytes, tooLarge, Unreadable } from './unreadable.ts'

/** A page of the standard's API, or null when it is none. */
export type Page = Readonly<{ contents: readonly unknown[]; number: number; pages: number; isLast: boolean }>

/** The lists that one file may have together, with what is in them. */
const lists: readonly (readonly [field: string, kind: ObjectKind | undefined])[] = [
  ['organizations', 'organization'],
  ['locations', 'location'],
  ['services', 'service'],
  ['service_at_locations', 'service_at_location'],
  ['contents', undefined],
]

/** Reads a file of JSON: one object, a list, a page, or lists side by side. */
export async function readJsonFile(
  open: () => AsyncIterable<Uint8Array>,
  said: string,
  into: Gathering,
): Promise<void> {
  addJson(await jsonOf(textOf(open, said), said), said, into)
}

/** Reads a file of ndjson: one object on each line. A line that is no JSON is refused, the others are read. */
export async function readNdjson(text: AsyncIterable<string>, said: string, into: Gathering): Promise<void> {
  for await (const { line, at } of linesOf(text, said)) {
    const where = { file: said, unit: 'line', at } as const
    const value = parsed(line)
    if (value === undefined) into.refuse({ where, kind: null, name: null, faults: [{ fault: 'row-broken' }] })
    else into.add(value, where)
  }
}

/** The value that a text of JSON holds. Rejects with Unreadable when it is too large or no JSON. */
export async function jsonOf(text: AsyncIterable<string>, said: string): Promise<unknown> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of text) {
    length += piece.length
    if (length > mostJsonBytes) throw tooLarge(said, mostJsonBytes)
    pieces.push(piece)
  }
  const whole = pieces.join('').replace(/^\ufeff/, '')
  if (whole.trim() === '') throw new Unreadable(`${said} is leeg.`)
  const value = parsed(whole)
  if (value !== undefined) return value
  const [first = ''] = whole.trimStart().split('\n', 1)
  const advice = parsed(first) === undefined ? '' : ' Staat er één dienst per regel in, noem het dan .ndjson.'
  throw new Unreadable(
    `${said} is geen geldige JSON: er ontbreekt iets of het is maar half aangekomen.${advice}`,
  )
}

/** Adds all that a value of JSON holds; `from` counts on from what was on the pages before. */
export function addJson(value: unknown, said: string, into: Gathering, from = 0): number {
  const all = listsIn(value)
  let at = from
  for (const { kind, values } of all)
    for (const one of values) {
      at++
      into.add(one, { file: said, unit: 'number', at }, kind)
    }
  return at
}

/** Reads a value as a page of the standard's API. */
export function pageOf(value: unknown): Page | null {
  if (typeof value !== 'object' || value === null || !('contents' in value) || !Array.isArray(value.contents))
    return null
  const { contents } = value
  const said = value as Readonly<Record<string, unknown>>
  const number = Number(said.page_number ?? 1)
  const pages = Number(said.total_pages ?? 1)
  const isLast = said.last_page === true || said.empty === true || contents.length === 0 || !(number < pages)
  return { contents, number, pages, isLast }
}

type Listed = Readonly<{ kind: ObjectKind | undefined; values: readonly unknown[] }>

function listsIn(value: unknown): readonly Listed[] {
  if (Array.isArray(value)) return [{ kind: undefined, values: value }]
  if (typeof value !== 'object' || value === null || 'name' in value)
    return [{ kind: undefined, values: [value] }]
  const said = value as Readonly<Record<string, unknown>>
  const found = lists.flatMap(([field, kind]) => {
    const values = said[field]
    return Array.isArray(values) ? [{ kind, values }] : []
  })
  return found.length > 0 ? found : [{ kind: undefined, values: [value] }]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
