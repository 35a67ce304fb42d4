import type { Appointment } from '../programme/contact.ts'
import type { ContactKind } from '../programme/contact-words.ts'
import type { Goal } from '../programme/trajectory/goal.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { numbersAtHand } from './numbers-at-hand.ts'
import { goalLines } from './trajectory-goals-card.ts'
import type { Wording } from './wording/nl.ts'

/** What a stand-in sees of a family: code, goals, next appointments; earlier contacts only when the lecturer chose so. */
export type StandInView = Readonly<{
  family: NamedFamily
  buddy: string
  lecturer: string | null
  from: string
  until: string
  goals: readonly Goal[]
  appointments: readonly Appointment[]
  /** Null: they stay hidden. */
  before: readonly Readonly<{ date: string; kind: ContactKind }>[] | null
}>

/** Everything somebody needs to stand in for some days. */
export function trajectoryStandInCard(view: StandInView, words: Wording): Card {
  const { family, buddy, lecturer } = view
  const said = words.trajectory.standIn
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      line(said.days(words.day(view.from), words.day(view.until))),
      line(said.for(plain(buddy)), { spacing: 'None' }),
      ...(lecturer === null ? [] : [line(said.call(plain(lecturer)), { spacing: 'None' })]),
      subheading(said.appointments),
      ...(view.appointments.length === 0
        ? [line(said.noAppointments)]
        : view.appointments.map((one) => line(appointmentSaid(one, words), { spacing: 'Small' }))),
      subheading(said.goals),
      ...(view.goals.length === 0 ? [line(said.noGoals)] : goalLines(view.goals, words)),
      ...beforeLines(view, words),
      quiet(said.ends, { spacing: 'Medium' }),
      ...numbersAtHand(words),
    ],
    actions: [
      button({ title: words.families.log, verb: 'log', data: { family: family.id } }),
      button({ title: words.families.title, verb: 'my-families' }),
      button({ title: words.draft.urgent, verb: 'raise-urgent', data: { family: family.id } }),
    ],
  })
}

function subheading(text: string) {
  return line(text, { weight: 'Bolder', spacing: 'Medium' })
}

function appointmentSaid({ date, time }: Appointment, words: Wording): string {
  return time === null ? words.day(date) : `${words.day(date)} ${words.clock(time)}`
}

function beforeLines({ before }: StandInView, words: Wording): Body {
  const said = words.trajectory.standIn
  if (before === null) return [quiet(said.hidden, { spacing: 'Medium' })]
  return [
    subheading(said.before),
    ...before.map(({ date, kind }) =>
      line(`${words.day(date)} · ${words.kinds[kind]}`, { spacing: 'Small' }),
    ),
  ]
}
