import type { Card } from '../../cards/card.ts'
import { intakeConsentCard, type SaveConsent } from '../../cards/intake-consent-card.ts'
import { intakeNetworkCard, ringsIn, type SaveNetwork } from '../../cards/intake-network-card.ts'
import {
  intakeHelpersCard,
  intakeSafetyCard,
  type SaveHelpers,
  type SaveSafety,
} from '../../cards/intake-safety-card.ts'
import { intakeWishesCard, type SaveWishes } from '../../cards/intake-wishes-card.ts'
import { mayAsk } from '../../programme/intake/consent.ts'
import { type IntakePart, timesKept, toldIn } from '../../programme/intake/intake.ts'
import { NetworkRing } from '../../programme/intake/network.ts'
import type { RingTold } from '../../programme/intake/part-rules.ts'
import { isOpenGoal } from '../../programme/trajectory/goal.ts'
import type { Turn } from '../action.ts'
import { criteriaForm } from './criteria-form.ts'
import type { IntakeFound } from './intake-of-turn.ts'
import { opened, type SentBack } from './opened-form.ts'
import { adultsShown } from './shown-intake.ts'
import { filledWishes } from './wishes-of-family.ts'

/** The empty form of a part, or with the codes that stand; nothing told in words ever comes back. */
export function formOf(part: IntakePart, found: IntakeFound, turn: Turn): Promise<Card> | Card {
  switch (part) {
    case 'consent':
      return consentForm(found, turn)
    case 'wishes':
      return wishesForm(found, turn)
    case 'network':
      return networkForm(found, turn)
    case 'safety':
      return safetyForm(found, turn)
    case 'helpers':
      return helpersForm(found, turn)
    case 'criteria':
      return criteriaForm(found, turn)
  }
}

/** Consent; the adult who was not asked yet comes next. */
export function consentForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveConsent>): Card {
  const { intake, road } = found
  const states = adultsShown(intake)
  const last = intake.consents.at(-1)
  const filled = back?.sent ?? {
    adults: intake.adults,
    adult: states.find(({ state }) => state !== 'yes')?.adult ?? 'mother',
    answer: null,
    language: last?.language ?? road?.request?.languages[0] ?? null,
    interpreter: last?.interpreter ?? road?.request?.interpreter ?? false,
    on: turn.today,
    conditions: null,
  }
  const isMotherAlone = !mayAsk('partner', toldIn(intake).safety?.home ?? null)
  const view = { ...opened('consent', found, { turn, back }), filled, states, isMotherAlone }
  return intakeConsentCard(view, turn.words)
}

/** Wishes and goals. */
export async function wishesForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveWishes>): Promise<Card> {
  const { intake, family, trajectory } = found
  const view = {
    ...opened('wishes', found, { turn, back }),
    filled: back?.sent ?? (await filledWishes(found, turn)),
    goals: trajectory.goals.filter(isOpenGoal).map(({ domain }) => domain),
    stands: toldIn(intake).important !== null,
    asksDue: family.birthDate === null,
  }
  return intakeWishesCard(view, turn.words)
}

/** The network. */
export function networkForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveNetwork>): Card {
  const { rings } = found.intake
  const standing = (ring: NetworkRing): RingTold => ({
    ring,
    strength: rings.find((one) => one.ring === ring)?.strength ?? null,
    who: null,
  })
  const filled = back ? ringsIn(back.sent) : NetworkRing.options.map(standing)
  const stands = toldIn(found.intake).network.length > 0
  return intakeNetworkCard({ ...opened('network', found, { turn, back }), filled, stands }, turn.words)
}

/** Safety. */
export function safetyForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveSafety>): Card {
  const standing = toldIn(found.intake).safety
  const filled = back?.sent ?? {
    home: standing?.home ?? null,
    risks: standing?.risks ?? [],
    alone: standing?.askedAlone ?? false,
    meet: standing?.meet ?? null,
    agreed: null,
  }
  const asked = found.road?.private?.safety ?? null
  const stands = (standing?.agreed ?? null) !== null
  return intakeSafetyCard({ ...opened('safety', found, { turn, back }), filled, asked, stands }, turn.words)
}

/** Other helpers; whom the partner named is filled in until somebody kept this part. */
export function helpersForm(found: IntakeFound, turn: Turn, back?: SentBack<SaveHelpers>): Card {
  const { intake, road } = found
  const asked = road?.private?.otherHelpers ?? []
  const who = timesKept(intake, 'helpers') > 0 ? intake.helpers : asked
  const filled = back?.sent ?? { who, what: null }
  const stands = toldIn(intake).helpers !== null
  return intakeHelpersCard({ ...opened('helpers', found, { turn, back }), filled, asked, stands }, turn.words)
}
