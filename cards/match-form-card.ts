import { z } from 'zod'
import { PastMatchingReason } from '../programme/matching/past-matching.ts'
import type { Card } from './card.ts'
import { block, button, card, choice, dateField, heading, line, quiet } from './elements.ts'
import { visible } from './escape.ts'
import { findField, findInput } from './find-field.ts'
import { dayInput, formToken, oneOf, recordId } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the form; `find` narrows its lists, and what was chosen already stays chosen. */
export const MatchForm = z.strictObject({
  find: findInput,
  family: oneOf(recordId).optional(),
  student: oneOf(recordId).optional(),
  from: dayInput.optional(),
})
export type MatchForm = z.infer<typeof MatchForm>

/** Couples a student and a family from a day on. */
export const StartMatch = z.strictObject({
  token: formToken,
  family: oneOf(recordId),
  student: oneOf(recordId),
  from: dayInput,
  find: findInput,
  /** Why it is done past the matching, and that it was asked. */
  past: oneOf(PastMatchingReason).optional(),
  isSure: z.literal(true).optional(),
})
export type StartMatch = z.infer<typeof StartMatch>

/** A list that was cut to what a card can carry, with how many more there are. */
export type Shortened = Readonly<{ options: readonly Option[]; left: number }>

/** What the form offers, and what was filled in when it comes back. Nothing is picked in advance. */
export type MatchFormView = Readonly<{
  token: string
  families: Shortened
  students: Shortened
  from: string
  find: string | null
  filled: Readonly<{ family: string | null; student: string | null }>
  problem?: string
}>

/** The simple form for a match. */
export function matchFormCard(view: MatchFormView, words: Wording): Card {
  const { token, families, students, from, find, filled, problem } = view
  const said = words.matchForm
  const list = (id: 'family' | 'student', { options }: Shortened) =>
    choice({
      id,
      label: said[id],
      placeholder: words.draft.pick,
      choices: choicesOf(options.map((one) => ({ ...one, label: visible(one.label, 40) }))),
      value: filled[id],
    })
  const left = families.left + students.left
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...(problem ? [block('attention', [line(problem)])] : []),
      list('family', families),
      list('student', students),
      ...(left > 0 ? [quiet(words.find.left(left), { spacing: 'Small' })] : []),
      dateField({ id: 'from', label: said.from, value: from }),
      findField(find, words),
    ],
    actions: [
      button({ title: said.save, verb: 'start-match', data: { token }, withInputs: true, style: 'positive' }),
      button({ title: words.find.search, verb: 'match-form', withInputs: true }),
      button({ title: said.end, verb: 'end-match-form' }),
    ],
  })
}
