import { z } from 'zod'
import { NoReason } from '../programme/matching/pairing.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, heading, line } from './elements.ts'
import { plain } from './escape.ts'
import { formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the kind question before a no. */
export const NoForm = z.strictObject({ pairing: recordId })

/** A no, with a reason or without one. */
export const SayNo = z.strictObject({
  pairing: recordId,
  version: z.number().int().min(1),
  reason: oneOf(NoReason),
  token: formToken,
})
export type SayNo = z.infer<typeof SayNo>

/** Who says no, to which pair. */
export type NoView = Readonly<{
  side: 'family' | 'student'
  pairing: string
  version: number
  token: string
  problem?: string
}>

/** Asks why, and leaves it open not to say. */
export function matchingNoCard({ side, pairing, version, token, problem }: NoView, words: Wording): Card {
  const said = words.matching.no
  const isStudent = side === 'student'
  return card({
    fallback: said.fallback,
    body: [
      heading(isStudent ? said.student : said.family),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      line(isStudent ? said.studentText : said.familyText),
      choice({
        id: 'reason',
        label: said.reason,
        choices: NoReason.options.map((value) => ({ value, title: words.matching.noReasons[value] })),
        value: 'rather-not-say',
      }),
    ],
    actions: [
      button({
        title: said.send,
        verb: isStudent ? 'my-pair-no' : 'family-no',
        data: { pairing, version, token },
        withInputs: true,
        style: 'destructive',
      }),
      isStudent
        ? button({ title: said.back, verb: 'my-pair' })
        : button({ title: said.back, verb: 'open-pair', data: { pairing } }),
    ],
  })
}
