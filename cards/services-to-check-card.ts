import { z } from 'zod'
import type { SheetField } from '../directory/sheet-field.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Shows or hides a tip. */
export const HandleTip = z.strictObject({ service: recordId, tip: recordId, shown: z.boolean() })

type Told = Readonly<{ by: string | null; day: string }>

/** What waits of one service. */
export type ServiceToCheck = Readonly<{
  service: string
  name: string
  /** Who shared it, when it is new. */
  shared: Told | null
  /** How many people say that it is gone, and whether they are enough to close it. */
  gone: number
  mayClose: boolean
  wrong: readonly (Told & Readonly<{ field: SheetField | null }>)[]
  tips: readonly Readonly<{ tip: string; text: string; by: string | null }>[]
}>

/** The services that wait for a lecturer; `said` is what was just done. */
export type ServicesToCheckView = Readonly<{ rows: readonly ServiceToCheck[]; total: number; said?: string }>

/** How many services one card lists. */
export const checksPerCard = 5

/** The lecturer's list, each with one-tap answers. */
export function servicesToCheckCard({ rows, total, said: done }: ServicesToCheckView, words: Wording): Card {
  const said = words.sharing.check
  const shown = rows.slice(0, checksPerCard)
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(done ? [block('good', [line(plain(done))])] : []),
      line(
        total === 0 ? said.none : total > shown.length ? said.first(shown.length, total) : said.total(total),
      ),
      ...shown.flatMap((row) => rowOf(row, words)),
    ],
  })
}

function rowOf(row: ServiceToCheck, words: Wording): Body {
  const { check, history, fields } = words.sharing
  const by = ({ by }: Readonly<{ by: string | null }>) => plain(by ?? history.somebody, 60)
  const wrong = row.wrong.map((one) =>
    check.wrong(one.field ? fields[one.field].replace(/\?$/, '') : check.somewhere, by(one), one.day),
  )
  const said = [
    ...(row.shared ? [check.isNew(by(row.shared), row.shared.day)] : []),
    ...(row.gone > 0 ? [check.gone(row.gone)] : []),
    ...wrong,
  ]
  return [
    line(plain(row.name, 100), { weight: 'Bolder', spacing: 'Large' }),
    ...said.map((text) => quiet(text)),
    { type: 'ActionSet', spacing: 'Small', actions: answersTo(row, words) },
    ...row.tips.slice(0, 2).flatMap((tip) => tipOf(row.service, { ...tip, by: by(tip) }, words)),
  ]
}

function answersTo({ service, shared, gone, mayClose, wrong }: ServiceToCheck, words: Wording) {
  const said = words.sharing.check
  const data = { service }
  const isReported = gone > 0 || wrong.length > 0
  return [
    ...(shared ? [button({ title: said.agree, verb: 'agree-service', data })] : []),
    ...(mayClose ? [button({ title: said.close, verb: 'close-service', data })] : []),
    ...(isReported ? [button({ title: said.keep, verb: 'keep-service', data })] : []),
    button({ title: said.open, verb: 'open-service', data }),
    ...(wrong.length > 0
      ? [
          button({
            title: said.change,
            verb: 'change-service-form',
            data: { ...data, ...(wrong[0]?.field ? { field: wrong[0].field } : {}) },
          }),
        ]
      : []),
  ]
}

function tipOf(
  service: string,
  { tip, text, by }: Readonly<{ tip: string; text: string; by: string }>,
  words: Wording,
): Body {
  const said = words.sharing.check
  const answer = (title: string, shown: boolean) =>
    button({ title, verb: 'handle-tip', data: { service, tip, shown } })
  return [
    line(said.tip(plain(text, 300), by), { spacing: 'Small' }),
    { type: 'ActionSet', spacing: 'Small', actions: [answer(said.show, true), answer(said.hide, false)] },
  ]
}
