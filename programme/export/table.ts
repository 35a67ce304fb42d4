import type { Day, Stamp } from '../stamp.ts'

/** One cell of a file: words, a number, a day, a moment (shown in Belgian time), or nothing. */
export type Cell = string | number | Readonly<{ day: Day }> | Readonly<{ moment: Stamp }> | null

/** What goes in a file: a heading for each column, and rows as long as they are. `sheet` names it within the file. */
export type Table = Readonly<{
  sheet: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}>
