import { z } from 'zod'
import type { ServiceSheet } from '../directory/sheet.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import type { Card } from './card.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import { telephoneLink } from './web-link.ts'
import type { Wording } from './wording/nl.ts'

/** What came of a call. */
export const RingAnswer = z.strictObject({
  service: recordId,
  answer: z.enum(['right', 'wrong', 'not-reached', 'later']),
})
export type RingAnswer = z.infer<typeof RingAnswer>

/** A service to ring; `left` is how many come after it, `said` what was just done. */
export type ServiceRingView = Readonly<{ sheet: ServiceSheet; left: number; said?: string }>

/** One service to ring, with the number as a link and an answer in one tap. */
export function serviceRingCard({ sheet, left, said: done }: ServiceRingView, words: Wording): Card {
  const said = words.sharing.ring
  const answer = (title: string, value: RingAnswer['answer']) =>
    button({ title, verb: 'ring-answer', data: { service: sheet.id, answer: value } })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      ...(done ? [line(plain(done, 300), { color: 'Good' })] : []),
      line(said.text, { spacing: 'Small' }),
      line(plain(sheet.name, 120), { weight: 'Bolder', spacing: 'Medium' }),
      ...whatPart(sheet),
      line(words.finding.service.call(sheet.phones.slice(0, 3).map(numberOf).join(' · ')), {
        spacing: 'Small',
      }),
      quiet(confirmedOn(sheet, words)),
      {
        type: 'ActionSet',
        spacing: 'Small',
        actions: [
          button({ title: words.sharing.saved.open, verb: 'open-service', data: { service: sheet.id } }),
        ],
      },
      quiet(said.left(left), { spacing: 'Medium' }),
    ],
    actions: [
      answer(said.right, 'right'),
      answer(said.wrong, 'wrong'),
      answer(said.notReached, 'not-reached'),
      answer(said.later, 'later'),
      button({ title: said.none, verb: 'no-rings' }),
    ],
  })
}

function numberOf({ number, note }: ServiceSheet['phones'][number]): string {
  return note === null ? telephoneLink(number) : `${telephoneLink(number)} (${plain(note, 60)})`
}

function whatPart({ what }: ServiceSheet): Body {
  return what === '' ? [] : [line(plain(what, 300), { spacing: 'Small' })]
}

function confirmedOn({ lastConfirmedAt }: ServiceSheet, words: Wording): string {
  const said = words.sharing.ring
  return lastConfirmedAt === null
    ? said.neverConfirmed
    : said.confirmed(words.day(dayOf(momentOf(lastConfirmedAt))))
}
