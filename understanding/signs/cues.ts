import type { Span } from './phrase-tree.ts'
import type { Places } from './places.ts'
import { qualifiers } from './qualifier-words.ts'
import { wordGroups } from './words.ts'

/** The word groups that cues are of, by their number. */
export const groupNames: readonly string[] = [...Object.keys(wordGroups), ...Object.keys(qualifiers)]

const numberOfGroup: ReadonlyMap<string, number> = new Map(groupNames.map((name, number) => [name, number]))

/**
 * Every stretch of a named word group in the order of the text: `count` times the token it begins with, the token it
 * ends before and the number of the group, in one row, for a long report has a thousand.
 */
export type Cues = Readonly<{ count: number; row: Int32Array }>

/** How many numbers of the row make a cue, and which of them is what. */
export const cue = { size: 3, from: 0, to: 1, group: 2 } as const

export const noCues: Cues = { count: 0, row: new Int32Array(0) }

/** The cues of a message; `parts` are the groups as the search knows them. Laid out by place rather than sorted. */
export function cuesOf(places: Places, parts: readonly number[], tokens: number): Cues {
  const { from, to } = places
  const before = new Int32Array(tokens + 1)
  let count = 0
  for (let group = 0; group < parts.length; group += 1) {
    const list = places.listOf(parts[group] as number)
    const end = list + 1 + (places.lists[list] as number)
    for (let at = list + 1; at < end; at += 1) {
      const start = from[places.lists[at] as number] as number
      before[start + 1] = (before[start + 1] as number) + 1
      count += 1
    }
  }
  for (let at = 1; at <= tokens; at += 1) before[at] = (before[at] as number) + (before[at - 1] as number)
  const row = new Int32Array(cue.size * count)
  for (let group = 0; group < parts.length; group += 1) {
    const list = places.listOf(parts[group] as number)
    const end = list + 1 + (places.lists[list] as number)
    for (let at = list + 1; at < end; at += 1) {
      const place = places.lists[at] as number
      const start = from[place] as number
      const own = cue.size * (before[start] as number)
      before[start] = (before[start] as number) + 1
      row[own + cue.from] = start
      row[own + cue.to] = to[place] as number
      row[own + cue.group] = group
    }
  }
  return { count, row }
}

/** The first cue that begins at a token or later. */
export function firstCueFrom({ count, row }: Cues, token: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[cue.size * middle + cue.from] as number) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the stretches of a group by its name, each group's when it is first asked for. */
export function spansByGroup({ count, row }: Cues): (name: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const group = numberOfGroup.get(name)
    const spans: Span[] = []
    for (let at = 0; at < cue.size * count; at += cue.size)
      if (row[at + cue.group] === group)
        spans.push({ from: row[at + cue.from] as number, to: row[at + cue.to] as number })
    known.set(name, spans)
    return spans
  }
}
