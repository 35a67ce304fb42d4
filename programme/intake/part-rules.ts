import { accept, type Decision, refuse } from '../decision.ts'
import type { OtherHelper } from '../road/request-facts.ts'
import type { Day, Stamp } from '../stamp.ts'
import { chooseGoal, type Goal } from '../trajectory/goal.ts'
import type { Trajectory } from '../trajectory/trajectory.ts'
import { Adult, type Consent, keepConsent } from './consent.ts'
import { type CriterionTold, judge } from './criteria.ts'
import { type Intake, toldIn } from './intake.ts'
import { NetworkRing, type RingStrength } from './network.ts'
import type { Safety } from './safety.ts'

/** Who tells something, and when. */
export type Telling = Readonly<{ by: string; today: Day; at: Stamp }>

/** What one adult said, and who lives there. */
export type ConsentTold = Readonly<{
  adults: readonly Adult[]
  adult: Adult | null
  answer: Consent['answer'] | null
  language: string | null
  interpreter: boolean
  on: Day | null
  conditions: string | null
}>

/** Keeps what an adult said of the consent; who lives there can be put right by itself. */
export function tellConsent(intake: Intake, said: ConsentTold, telling: Telling): Decision<Intake> {
  const { adult, answer, language, interpreter, conditions } = said
  const named: readonly Adult[] = [
    'mother',
    ...said.adults,
    ...(adult !== null && answer !== null ? [adult] : []),
  ]
  const adults = Adult.options.filter((one) => named.includes(one))
  if (answer === null) {
    const isSame = adults.join() === intake.adults.join()
    return isSame || conditions !== null
      ? refuse({ reason: 'consent-incomplete' })
      : accept({ ...intake, adults })
  }
  if (adult === null) return refuse({ reason: 'consent-incomplete' })
  const told = toldIn(intake)
  const asked = { adult, answer, language, interpreter, on: said.on ?? telling.today, by: telling.by }
  const safety = told.safety?.home ?? null
  const kept = keepConsent(intake.consents, asked, { ...telling, safety })
  if (!kept.accepted) return kept
  const more = conditions === null ? [] : [{ adult, at: telling.at, text: conditions }]
  return accept({
    ...intake,
    adults,
    consents: kept.next,
    told: { ...told, conditions: [...told.conditions, ...more] },
  })
}

/** Keeps what the family finds important, in its own words. */
export function tellImportant(intake: Intake, important: string | null): Intake {
  const told = toldIn(intake)
  return { ...intake, told: { ...told, important: important ?? told.important } }
}

/** A goal as it was told. */
export type GoalTold = Readonly<{ id: string; text: string; domain: Goal['domain'] }>

/** A goal more for the trajectory; the form that made one, sent again with other words, puts that goal right. */
export function tellGoal(trajectory: Trajectory, goal: GoalTold, today: Day): Decision<Trajectory> {
  const goals = trajectory.goals.filter(({ id }) => id !== goal.id)
  const goalTexts = (trajectory.goalTexts ?? []).filter((one) => one.goal !== goal.id)
  const chosen = chooseGoal({ goals, goalTexts }, { ...goal, setOn: today })
  return chosen.accepted ? accept({ ...trajectory, ...chosen.next }) : chosen
}

/** One ring of the network as it was filled in. */
export type RingTold = Readonly<{ ring: NetworkRing; strength: RingStrength | null; who: string | null }>

/** Keeps the rings that were filled in; the others stay as they are. */
export function tellNetwork(intake: Intake, said: readonly RingTold[]): Decision<Intake> {
  if (said.every(({ strength, who }) => strength === null && who === null))
    return refuse({ reason: 'intake-nothing-told' })
  const told = toldIn(intake)
  const of = (ring: NetworkRing) => said.find((one) => one.ring === ring)
  const rings = NetworkRing.options.flatMap((ring) => {
    const strength = of(ring)?.strength ?? intake.rings.find((one) => one.ring === ring)?.strength
    return strength ? [{ ring, strength }] : []
  })
  const network = NetworkRing.options.flatMap((ring) => {
    const text = of(ring)?.who ?? told.network.find((one) => one.ring === ring)?.text
    return text ? [{ ring, text }] : []
  })
  return accept({ ...intake, rings, told: { ...told, network } })
}

/** Safety as a form sends it; the words of what was agreed stay when none are typed. */
export type SafetyTold = Omit<Safety, 'home'> & Readonly<{ home: Safety['home'] | null }>

/** Keeps how safe it is. */
export function tellSafety(intake: Intake, said: SafetyTold): Decision<Intake> {
  if (said.home === null) return refuse({ reason: 'intake-nothing-told' })
  const told = toldIn(intake)
  const safety = { ...said, home: said.home, agreed: said.agreed ?? told.safety?.agreed ?? null }
  return accept({ ...intake, told: { ...told, safety } })
}

/** Keeps who else helps; none is an answer too. */
export function tellHelpers(
  intake: Intake,
  { who, what }: Readonly<{ who: readonly OtherHelper[]; what: string | null }>,
): Decision<Intake> {
  const told = toldIn(intake)
  return accept({ ...intake, helpers: who, told: { ...told, helpers: what ?? told.helpers } })
}

/** Keeps some of the criteria; `birth` is the day the child came, if it did. */
export function tellCriteria(
  intake: Intake,
  said: readonly CriterionTold[],
  telling: Telling & Readonly<{ birth: Day | null }>,
): Decision<Intake> {
  const told = toldIn(intake)
  const judged = judge(told.assessments, said, telling)
  if (!judged.accepted) return judged
  const assessedOn = judged.next.map(({ on }) => on)
  return accept({ ...intake, assessedOn, told: { ...told, assessments: judged.next } })
}
