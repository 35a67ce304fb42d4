import { z } from 'zod'
import type { CalendarLine, CalendarRow } from '../programme/trajectory/care-calendar.ts'
import type { LookingBack } from '../programme/trajectory/looking-back.ts'
import type { Plan } from '../programme/trajectory/plan.ts'
import type { Child, Pause } from '../programme/trajectory/trajectory.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, block, button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { problemOf } from './help-answers-part.ts'
import { formToken, recordId } from './inputs.ts'
import { choicesOf, type Option } from './option.ts'
import { lookBackSaid } from './trajectory-look-back-card.ts'
import type { Wording } from './wording/nl.ts'

/** Opens something of a family's trajectory; without a family the bot asks which one. */
export const OpenOfFamily = z.strictObject({ family: recordId.nullish() })

/** Something is done for one family. */
export const OfFamily = { token: formToken, family: recordId }

/** A pause with the names of whoever it is about. */
export type ShownPause = Readonly<{ pause: Pause; buddy: string; standIn: string | null }>

/** A family's trajectory at a glance; `plan` is null while it has no buddy. */
export type TrajectoryView = Readonly<{
  family: NamedFamily & Readonly<{ dueDate: string | null }>
  as: 'buddy' | 'supervisor'
  plan: Plan | null
  children: readonly Child[]
  quietSince: string | null
  pauses: readonly ShownPause[]
  goals: Readonly<{ open: number; reached: number }>
  next: readonly CalendarRow[]
  /** What is to be looked back at now; `isLate`: something of it for more than a month. */
  lookBack: readonly LookingBack[]
  isLate: boolean
  helpers: number
}>

const mostNext = 3

/** Month x of 18 with its end, the child, pauses, and the way to all the rest. */
export function trajectoryCard(view: TrajectoryView, words: Wording): Card {
  const { family, plan, quietSince } = view
  const said = words.trajectory
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: title,
    body: [
      heading(title),
      ...planLines(plan, words),
      { type: 'ActionSet', actions: [to('open-closing', words.closing.button, family)] },
      ...childLines(view, words),
      ...(quietSince === null ? [] : [block('warning', [line(said.quietSince(words.day(quietSince)))])]),
      ...view.pauses.map((pause) => line(pauseSaid(pause, words), { spacing: 'Small' })),
      line(said.goalsLine(view.goals.open, view.goals.reached), { spacing: 'Medium' }),
      quiet(said.helpersLine(view.helpers)),
      ...(quietSince === null ? ahead(view, words) : []),
    ],
    actions: [
      to('open-goals', said.goals.button, family),
      to('open-calendar', said.calendar.button, family),
      to('open-network', said.network.button, family),
      to('open-pauses', said.pauses.button, family),
      view.as === 'buddy'
        ? to('log', words.families.log, family)
        : to('birth-form', words.birthForm.button, family),
    ],
  })
}

/** "do 14/10/2027": a day that may lie more than a year away. */
export function longDay(day: string, words: Wording): string {
  return `${words.day(day)}/${day.slice(0, 4)}`
}

function planLines(plan: Plan | null, words: Wording): Body {
  const said = words.trajectory
  if (plan === null) return [line(said.notBegun)]
  const end = longDay(plan.end, words)
  const until =
    plan.daysLeft < 0 ? said.over(end) : plan.isExpected ? said.untilExpected(end) : said.until(end)
  return [line(said.month(plan.month, plan.months), { weight: 'Bolder' }), line(until, { spacing: 'None' })]
}

function childLines({ children, family, quietSince }: TrajectoryView, words: Wording): Body {
  const said = words.trajectory
  const born = children.flatMap((child) => (child.state === 'born' ? [words.day(child.on)] : []))
  if (born.length > 0) return [quiet(said.born(born.join(', ')))]
  const isExpected = children.some(({ state }) => state === 'expected')
  if (!isExpected || family.dueDate === null || quietSince !== null) return []
  return [quiet(said.due(words.day(family.dueDate)))]
}

function ahead({ next, lookBack, isLate, as }: TrajectoryView, words: Wording): Body {
  const said = words.trajectory
  return [
    ...next
      .slice(0, mostNext)
      .map((row) => quiet(said.nextLine(lineTitle(row.line, words), words.day(row.first)))),
    ...lookBackLines(lookBack, { isLate: isLate && as === 'supervisor' }, words),
  ]
}

/** "Samen terugkijken: doelen (halfjaarlijks)", in colour when it waits for more than a month. */
export function lookBackLines(
  due: readonly LookingBack[],
  { isLate }: Readonly<{ isLate: boolean }>,
  words: Wording,
): Body {
  const said = words.trajectory.lookBack
  if (due.length === 0) return []
  const what = lookBackSaid(due, words)
  return [
    isLate
      ? line(said.late(what), { color: 'Attention', spacing: 'Small' })
      : quiet(said.still(what), { spacing: 'Small' }),
  ]
}

/** "Lies: pauze van ma 5/7 tot en met vr 16/7 (examens) · Noor valt in"; `shown` makes a name fit for where it stands. */
export function pauseSaid(
  { pause, buddy, standIn }: ShownPause,
  words: Wording,
  shown: (name: string) => string = plain,
): string {
  const said = words.trajectory
  const days = said.pausedLine(shown(buddy), words.day(pause.from), words.day(pause.until))
  const who = standIn === null ? said.noStandIn : said.standInLine(shown(standIn))
  return `${days} (${said.pauseReasons[pause.reason]}) · ${who}`
}

function to(verb: string, title: string, { id }: NamedFamily) {
  return button({ title, verb, data: { family: id } })
}

/** What a line of the calendar is called. */
export function lineTitle({ title }: CalendarLine, words: Wording): string {
  return words.language === 'en' ? title.en : title.nl
}

/** The way back from one part to the whole. */
export function backButton(family: NamedFamily, words: Wording) {
  return to('open-trajectory', words.trajectory.back, family)
}

/** Asks which family is meant, and opens what was asked for. */
export function trajectoryPickCard(
  { verb, families, problem }: Readonly<{ verb: string; families: readonly Option[]; problem?: string }>,
  words: Wording,
): Card {
  const said = words.trajectory.pick
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      ...problemOf(problem),
      choice({
        id: 'family',
        label: words.draft.family,
        choices: choicesOf(families),
        value: families[0]?.id ?? null,
      }),
    ],
    actions: [button({ title: said.open, verb, withInputs: true, style: 'positive' })],
  })
}
