import type { SignBook, Way } from './ways.ts'

/**
 * The wordings by the part that starts the check, as rows of numbers: the number of the way, how many parts must have
 * been said besides and how many must not, and those parts. Most wordings are dismissed by this row alone.
 */
export type WayRows = Readonly<{
  ways: readonly Way[]
  /** By the number of a way, the number of its sign. */
  signs: Int32Array
  cells: Int32Array
  /** The rows of a part begin at its place and end at the next one's. */
  from: Int32Array
}>

/** How many numbers stand before the parts of a row: the way, how many are needed, how many are barred. */
export const rowHead = 3

/** Lays out the wordings of a book, those of one part in their order. */
export function wayRows({ waysByAnchor, partCount }: SignBook): WayRows {
  const ways: Way[] = []
  const cells: number[] = []
  const from = new Int32Array(partCount + 1)
  const signs = new Map<Way['sign'], number>()
  const signOf: number[] = []
  for (let part = 0; part < partCount; part += 1) {
    for (const way of waysByAnchor.get(part) ?? []) {
      const needed = [...way.parts.filter((other) => other !== part), ...way.needs]
      cells.push(ways.length, needed.length, way.bars.length, ...needed, ...way.bars)
      ways.push(way)
      if (!signs.has(way.sign)) signs.set(way.sign, signs.size)
      signOf.push(signs.get(way.sign) ?? 0)
    }
    from[part + 1] = cells.length
  }
  return { ways, signs: Int32Array.from(signOf), cells: Int32Array.from(cells), from }
}
