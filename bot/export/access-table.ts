import { accessSaid, reasonSaid } from '../../cards/pages/fill-access-page.ts'
import type { Table } from '../../programme/export/table.ts'
import type { Family } from '../../programme/family.ts'
import { accessLines, chosenOf } from '../access-log.ts'
import type { Exporting } from './exporting.ts'

/** The access log of one family, oldest first, by its code. */
export async function accessTable(family: Family, { period, turn }: Exporting): Promise<Table> {
  const { columns, kinds } = turn.words.exportPage
  const lines = chosenOf(await accessLines(family, turn), period)
  return {
    sheet: kinds.access.title,
    columns: [columns.code, columns.moment, columns.who, columns.what, columns.as, columns.refused],
    rows: lines.map((line) => {
      const { who, what, as } = accessSaid(line, turn.words)
      const refused = line.reason === null ? null : reasonSaid(line.reason, turn.words)
      return [family.code, { moment: line.at }, who, what, as, refused]
    }),
  }
}
