import { momentSaid } from '../../cards/appointment-question-card.ts'
import type { Card } from '../../cards/card.ts'
import { type IntakeView, intakeCard } from '../../cards/intake-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { canWithdraw, consentState, lastConsent } from '../../programme/intake/consent.ts'
import { countWeak } from '../../programme/intake/criteria.ts'
import { type Intake, toldIn } from '../../programme/intake/intake.ts'
import { type IntakeDue, intakeDues } from '../../programme/intake/intake-due.ts'
import { doesIntakesAt } from '../../programme/intake/intake-people.ts'
import { roadTable } from '../../programme/road/road-state.ts'
import { type Day, dayOf, momentOf } from '../../programme/stamp.ts'
import { isOpenGoal } from '../../programme/trajectory/goal.ts'
import type { Turn } from '../action.ts'
import { type IntakeFound, isColleagues, isWritable } from './intake-of-turn.ts'

/** The intake as a card, as it will be when what was just decided is kept. */
export async function intakeCardOf(found: IntakeFound, turn: Turn, problem?: string): Promise<Card> {
  const { family, road, intake } = found
  const told = toldIn(intake)
  const last = told.assessments.at(-1)
  const view: IntakeView = {
    family,
    road: road ? { id: road.id, version: road.version, state: road.state } : null,
    planned: await plannedSaid(found, turn),
    kept: Object.fromEntries(intake.parts.map(({ part, at }) => [part, dayOf(momentOf(at))])),
    adults: adultsShown(intake),
    goals: found.trajectory.goals.filter(isOpenGoal).length,
    home: told.safety?.home ?? null,
    count: last ? countWeak(last) : null,
    dues: await duesOf(found, turn),
    may: await mayNow(found, turn),
    ...(problem === undefined ? {} : { problem }),
  }
  return intakeCard(view, turn.words)
}

/** What is to be asked again; before the intake is done everything is still open, and nothing is asked again. */
export async function duesOf(found: IntakeFound, turn: Turn): Promise<readonly IntakeDue[]> {
  const { family, intake, road, trajectory } = found
  const isBefore = road !== undefined && ['requested', 'intake-planned'].includes(road.state)
  if (isBefore || !isWritable(found)) return []
  const matches = await turn.records.matches.find('family', family.id)
  return intakeDues({ intake, family, matches, trajectory }, turn.today)
}

/** Where each adult's consent stands, with the day it was said or taken back. */
export function adultsShown({ adults, consents }: Intake) {
  return adults.map((adult) => {
    const last = lastConsent(consents, adult)
    return { adult, state: consentState(consents, adult), on: last?.withdrawnOn ?? last?.on ?? null }
  })
}

/** When an intake is planned, in words: "di 1 december 14u". */
export function whenSaid({ on, time }: Readonly<{ on: Day; time: string | null }>, words: Wording): string {
  return momentSaid({ date: on, time }, words)
}

async function plannedSaid({ intake, road }: IntakeFound, turn: Turn): Promise<IntakeView['planned']> {
  const who = road?.intakeBy && (await turn.records.people.get(road.intakeBy))
  if (!intake.planned || !who) return null
  return { when: whenSaid(intake.planned, turn.words), who: who.name }
}

async function mayNow(found: IntakeFound, turn: Turn): Promise<IntakeView['may']> {
  const { road, policy, family, intake } = found
  const can = (step: 'plan-intake' | 'record-intake' | 'to-matching') =>
    road !== undefined && roadTable[road.state][step] !== undefined
  const write = isWritable(found)
  const isOthers = road !== undefined && (await isColleagues(road, turn))
  return {
    plan: can('plan-intake') && doesIntakesAt(turn.person, family.site, policy) && !isOthers,
    record: can('record-intake'),
    match: can('to-matching'),
    withdraw: write && intake.adults.some((adult) => canWithdraw(intake.consents, adult)),
    write,
  }
}
