import { z } from 'zod'
import { UrgencyLevel, UrgencyType } from '../programme/contact-words.ts'
import { isForSocialService, numbersFor } from '../programme/emergency-numbers.ts'
import type { Card } from './card.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { type NextStep, stepButton } from './help-card.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** The red button, on a draft or from the list, with what the sentence sounded like; all of it may be missing. */
export const RaiseUrgent = z.strictObject({
  draft: recordId.nullable().optional(),
  family: recordId.nullable().optional(),
  level: UrgencyLevel.nullable().optional(),
  types: z.array(UrgencyType).max(9).readonly().optional(),
  question: recordId.optional(),
})

export type RaiseUrgent = z.infer<typeof RaiseUrgent>

/** "Vergissing": takes back one call, or the latest one when none is named. */
export const WithdrawUrgent = z.strictObject({ call: recordId.optional() })

/**
 * What is said after the numbers. `told`: who hears of it; `told-before`: who heard it then; `nobody`: nobody could be reached; `not-stored`: the disk
 * refused; `not-raised`: a student only looks at the numbers; `supervisor` and `others`: for who raises nothing.
 */
type Aftermath =
  | Readonly<{ as: 'told'; who: readonly string[]; call: string }>
  | Readonly<{ as: 'told-before'; who: readonly string[]; at: string; call: string }>
  | Readonly<{ as: 'nobody'; call: string }>
  | Readonly<{ as: 'not-stored' | 'not-raised' | 'supervisor' | 'others' }>

/** The numbers, what is said after them, and the buttons that fit who reads it. */
export type UrgentView = Readonly<{
  after: Aftermath
  types: readonly UrgencyType[]
  maternityNumber: string | null
  next: readonly NextStep[]
}>

/** Who to call, before anything else; it needs nothing stored and nothing sent. */
export function urgentCard({ after, types, maternityNumber, next }: UrgentView, words: Wording): Card {
  const said = words.urgent
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      block('attention', numberLines(types, maternityNumber, words)),
      line(said.notEmergency),
      line(afterSaid(after, words)),
    ],
    actions: [
      ...next.map((step) => stepButton(step, words)),
      ...('call' in after
        ? [button({ title: said.withdraw, verb: 'withdraw-urgent', data: { call: after.call } })]
        : []),
    ],
  })
}

const mostNames = 3

function afterSaid(after: Aftermath, words: Wording): string {
  const said = words.urgent
  switch (after.as) {
    case 'told':
      return said.told(namesOf(after.who, words))
    case 'told-before':
      return said.toldBefore(namesOf(after.who, words), after.at)
    case 'nobody':
      return said.nobody
    case 'not-stored':
      return said.notStored
    case 'not-raised':
      return said.notRaised
    case 'supervisor':
      return said.toSupervisor
    case 'others':
      return said.toOthers
  }
}

function namesOf(who: readonly string[], words: Wording): string {
  const names = who.slice(0, mostNames).map((name) => plain(name))
  const more = who.length - names.length
  return [...names, ...(more > 0 ? [words.urgent.moreTold(more)] : [])].join(` ${words.all} `)
}

function numberLines(types: readonly UrgencyType[], maternityNumber: string | null, words: Wording): Body {
  const said = words.urgent
  return [
    ...(isForSocialService(types) ? [line(said.socialFirst, { spacing: 'Small' })] : []),
    ...numbersFor(types).map(({ number, for: what }) =>
      line(said.call(number, words.numbers[what]), { spacing: 'Small' }),
    ),
    ...(maternityNumber ? [line(said.maternity(plain(maternityNumber)), { spacing: 'Small' })] : []),
  ]
}

type RaisedView = Readonly<{
  student: string
  family: string | null
  level: UrgencyLevel | null
  at: string
  /** Whether it stands in for a supervisor who could not be reached. */
  standsIn: boolean
  next: NextStep
}>

/** The notice of an urgent call: who, which code, how urgent it sounded; no story, no name of a family. */
export function urgentRaisedCard(view: RaisedView, words: Wording): Card {
  const said = words.urgent
  const student = plain(view.student)
  const text = view.standsIn
    ? said.noticeStandIn(student)
    : said.notice(student, view.family ?? said.noticeNoFamily)
  return card({
    fallback: text,
    body: [
      block('attention', [line(text, { weight: 'Bolder' })]),
      ...(view.level ? [line(said.sounds(words.levels[view.level]))] : []),
      quiet(said.raisedAt(view.at), { spacing: 'Small' }),
      quiet(said.callStudent(student), { spacing: 'Small' }),
    ],
    actions: [stepButton(view.next, words)],
  })
}
