import { z } from 'zod'
import type { Adult, ConsentState } from '../programme/intake/consent.ts'
import type { CriteriaCount } from '../programme/intake/criteria.ts'
import { IntakePart } from '../programme/intake/intake.ts'
import type { IntakeDue } from '../programme/intake/intake-due.ts'
import type { Safety } from '../programme/intake/safety.ts'
import type { RoadState } from '../programme/road/road-state.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { type Body, block, button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { recordId } from './inputs.ts'
import { intakesButton } from './intake-answer-part.ts'
import type { Wording } from './wording/nl.ts'

/** Opens the intake of a family. */
export const OpenIntake = z.strictObject({ family: recordId })

/** Opens one part of it. */
export const OpenIntakePart = z.strictObject({ family: recordId, part: IntakePart })

/** Moves the family on; `version` is the road as the card saw it. */
export const MoveIntake = z.strictObject({ family: recordId, version: z.number().int().min(1) })

/** An intake as a card may show it: codes and days, no word of what was told. */
export type IntakeView = Readonly<{
  family: NamedFamily
  /** The road it stands on; null for a family that is on none. */
  road: Readonly<{ id: string; version: number; state: RoadState }> | null
  planned: Readonly<{ when: string; who: string }> | null
  /** The day each part was kept last. */
  kept: Readonly<Partial<Record<IntakePart, string>>>
  adults: readonly Readonly<{ adult: Adult; state: ConsentState; on: string | null }>[]
  goals: number
  home: Safety['home'] | null
  count: CriteriaCount | null
  dues: readonly IntakeDue[]
  may: Readonly<{ plan: boolean; record: boolean; match: boolean; withdraw: boolean; write: boolean }>
  problem?: string
}>

/** What is done of an intake and what is open, with a way into each part. */
export function intakeCard(view: IntakeView, words: Wording): Card {
  const said = words.intake.card
  const { family, road, planned, problem, may, dues } = view
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: said.fallback,
    body: [
      heading(title),
      ...(problem ? [block('attention', [line(plain(problem))])] : []),
      ...(road ? [quiet(said.state(words.road.states[road.state]))] : []),
      ...(planned ? [line(said.planned(planned.when, plain(planned.who)), { spacing: 'Small' })] : []),
      ...dues.map((due) => line(dueSaid(due, words), { color: 'Attention' as const })),
      ...IntakePart.options.flatMap((part) => partLines(part, view, words)),
      quiet(said.inTab, { spacing: 'Medium' }),
      ...(may.write ? [line(said.text, { spacing: 'Medium' }), ...partButtons(family, words)] : []),
    ],
    actions: actionsOf(view, words),
  })
}

/** What is to be asked again, in a sentence. */
export function dueSaid(due: IntakeDue, words: Wording): string {
  const said = words.intake.dues
  if (due.what === 'criteria') return said.criteria
  switch (due.why) {
    case 'never-asked':
    case 'not-agreed':
      return said[due.why]
    case 'birth':
    case 'new-buddy':
      return said[due.why](words.day(due.since))
  }
}

function partLines(part: IntakePart, view: IntakeView, words: Wording): Body {
  const said = words.intake
  const on = view.kept[part]
  const more = on === undefined ? [] : detailsOf(part, view, words)
  return [
    line(`${on === undefined ? '○' : '✓'} ${said.parts[part]}`, { weight: 'Bolder', spacing: 'Small' }),
    quiet(on === undefined ? said.card.open : said.card.kept(words.day(on))),
    ...more.map((text) => line(text, { spacing: 'None' })),
  ]
}

function detailsOf(part: IntakePart, { adults, goals, home, count }: IntakeView, words: Wording) {
  const said = words.intake
  switch (part) {
    case 'consent':
      return adults.map(({ adult, state, on }) =>
        said.consent.state(
          said.adults[adult],
          said.consents[state],
          on === null ? '' : ` (${words.day(on)})`,
        ),
      )
    case 'wishes':
      return goals === 0 ? [] : [said.card.goals(goals)]
    case 'safety':
      return home === null ? [] : [said.homes[home]]
    case 'criteria':
      return count === null
        ? []
        : [said.card.count(count.weak, count.judged, count.weakFrom), said.card.decides]
    case 'network':
    case 'helpers':
      return []
  }
}

function partButtons({ id }: NamedFamily, words: Wording): Body {
  const one = (part: IntakePart) =>
    button({ title: words.intake.parts[part], verb: 'intake-part', data: { family: id, part } })
  // Hosts that follow the library's default show five buttons in a row at most.
  return [IntakePart.options.slice(0, 3), IntakePart.options.slice(3)].map((parts) => ({
    type: 'ActionSet',
    spacing: 'Small',
    actions: parts.map(one),
  }))
}

function actionsOf({ family, road, may }: IntakeView, words: Wording) {
  const said = words.intake.card
  const moving = { family: family.id, version: road?.version }
  return [
    ...(may.record
      ? [button({ title: said.record, verb: 'record-intake', data: moving, style: 'positive' })]
      : []),
    ...(may.match
      ? [button({ title: said.toMatching, verb: 'intake-to-matching', data: moving, style: 'positive' })]
      : []),
    ...(may.plan && road
      ? [button({ title: said.replan, verb: 'plan-intake-form', data: { road: road.id } })]
      : []),
    intakesButton(words),
    ...(may.withdraw
      ? [button({ title: said.withdraw, verb: 'withdraw-consent-form', data: { family: family.id } })]
      : []),
  ]
}
