import type { SheetField } from '../directory/sheet-field.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** One change as it is told: what it was and became, by whom, and whether it can still be taken back. */
export type ChangeRow = Readonly<{
  change: string
  field: SheetField
  was: string
  is: string
  day: string
  by: string | null
  undone: Readonly<{ day: string; by: string | null }> | null
  mayUndo: boolean
}>

/** The changes of one service, newest first; `older` is how many are not shown. */
export type ServiceHistoryView = Readonly<{
  service: string
  name: string
  rows: readonly ChangeRow[]
  older: number
}>

/** How many changes one card tells. */
export const changesPerCard = 6

/** What changed of a service, each with its way back. */
export function serviceHistoryCard({ service, name, rows, older }: ServiceHistoryView, words: Wording): Card {
  const said = words.sharing.history
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(plain(name, 80))),
      ...(rows.length === 0 ? [line(said.none)] : []),
      ...rows.flatMap((row) => rowOf(row, service, words)),
      ...(older > 0 ? [quiet(said.older(older), { spacing: 'Medium' })] : []),
    ],
    actions: [button({ title: words.sharing.saved.open, verb: 'open-service', data: { service } })],
  })
}

function rowOf(row: ChangeRow, service: string, words: Wording): Body {
  const { history, change, fields } = words.sharing
  const named = (by: string | null) => plain(by ?? history.somebody, 60)
  const undo = button({
    title: history.undo,
    verb: 'undo-service-change',
    data: { service, change: row.change },
  })
  return [
    line(history.row(fields[row.field], row.day, named(row.by)), { spacing: 'Medium' }),
    quiet(change.was(plain(row.was, 200))),
    quiet(change.is(plain(row.is, 200))),
    ...(row.undone ? [quiet(history.undone(row.undone.day, named(row.undone.by)))] : []),
    ...(row.mayUndo ? [{ type: 'ActionSet' as const, spacing: 'Small' as const, actions: [undo] }] : []),
  ]
}
