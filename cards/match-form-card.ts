import { z } from 'zod'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line } from './elements.ts'
import { dayInput, formToken, oneOf, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Couples a student and a family from a day on. */
export const StartMatch = z.strictObject({
  token: formToken,
  family: oneOf(recordId),
  student: oneOf(recordId),
  from: dayInput,
})
export type StartMatch = z.infer<typeof StartMatch>

/** Ends the running match of that student and family, today. */
export const EndMatch = z.strictObject({
  token: formToken.optional(),
  family: oneOf(recordId),
  student: oneOf(recordId),
  from: dayInput.optional(),
})

type Option = Readonly<{ id: string; label: string }>

/** What the form offers, and what was filled in when it comes back with a problem. */
export type MatchFormView = Readonly<{
  token: string
  families: readonly Option[]
  students: readonly Option[]
  from: string
  filled?: Readonly<{ family: string | null; student: string | null }>
  problem?: string
}>

/** The simple form for a match: starting one, or ending one. */
export function matchFormCard(
  { token, families, students, from, filled, problem }: MatchFormView,
  words: Wording,
): Card {
  const said = words.matchForm
  const options = (list: readonly Option[]) => list.map(({ id, label }) => ({ value: id, title: label }))
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      choice({
        id: 'family',
        label: said.family,
        choices: options(families),
        value: filled?.family ?? families[0]?.id ?? null,
      }),
      choice({
        id: 'student',
        label: said.student,
        choices: options(students),
        value: filled?.student ?? students[0]?.id ?? null,
      }),
      dateField({ id: 'from', label: said.from, value: from }),
    ],
    actions: [
      button({ title: said.save, verb: 'start-match', data: { token }, withInputs: true, style: 'positive' }),
      button({
        title: said.end,
        verb: 'end-match',
        data: { token: `end:${token}` },
        withInputs: true,
        style: 'destructive',
      }),
      button({ title: words.notUnderstood.supervised, verb: 'supervised-families' }),
    ],
  })
}
