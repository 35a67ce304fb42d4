import type { MakeExport } from '../../cards/pages/export-page.ts'
import type { Cell, Table } from '../../programme/export/table.ts'
import type { Site } from '../../programme/site.ts'
import { type Day, dayOf, momentOf, type Stamp } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'

/** What a file is made of: the sites it is about, own ones all of them, the days, and in whose words. */
export type Exporting = Readonly<{
  sites: readonly Site[]
  period: Readonly<{ from: Day; until: Day }>
  asked: MakeExport
  turn: Turn
}>

/** Makes the table of one kind of file. */
export type TableOf = (exporting: Exporting) => Promise<Table>

/** The day of a moment as a cell. */
export function dayCell(at: Stamp | null | undefined): Cell {
  return at ? { day: dayOf(momentOf(at)) } : null
}

/** A count as a cell; one that is too small is told as such. */
export function countCell(count: number | null, { words }: Turn): Cell {
  return count ?? words.exportPage.few
}
