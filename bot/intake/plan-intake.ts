import { intakeAnswerCard } from '../../cards/intake-answer-part.ts'
import { PlanIntake, PlanIntakeForm } from '../../cards/intake-plan-card.ts'
import { accept, type Decision, refuse } from '../../programme/decision.ts'
import {
  expectedOn,
  type Family,
  giveTo,
  nextCode,
  nextPseudonym,
  supervisedBy,
} from '../../programme/family.ts'
import { newIntake } from '../../programme/intake/intake.ts'
import { doesIntakesAt, seesIntake } from '../../programme/intake/intake-people.ts'
import { plannedOn } from '../../programme/intake/intake-rules.ts'
import { type Notice, routine } from '../../programme/notice.ts'
import { supervisingRole } from '../../programme/permissions.ts'
import type { Person } from '../../programme/person.ts'
import type { Road } from '../../programme/road/road.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import type { SitePolicy } from '../../programme/site.ts'
import { stamp } from '../../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { trajectoryOf } from '../trajectory/followed.ts'
import { isColleagues, policyAt } from './intake-of-turn.ts'
import { planForm, supervisorFor } from './plan-form.ts'
import { intakeCardOf, whenSaid } from './shown-intake.ts'

/** Opens the form in which an intake is planned, or planned again. */
export const planIntakeForm = action({
  asks: PlanIntakeForm,
  needs: 'do-intakes',
  audit: 'intake.plan-opened',
  run: async ({ road: id }, turn) => {
    const road = await roadFor(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const tried = tryStep(road, { version: null, knows: {} }, turn)
    if (!tried.accepted) return refused(tried.because, null, road.family)
    if (await isColleagues(road, turn)) return refused({ reason: 'intake-not-yours' }, null, road.family)
    return done(below(await planForm(road, turn)), { about: id, family: road.family })
  },
})

/** Plans an intake: the family gets its code and its bird, and who plans first has it. */
export const planIntake = action({
  asks: PlanIntake,
  needs: 'do-intakes',
  audit: 'intake.planned',
  run: async (sent, turn) => {
    const road = await roadFor(sent.road, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    const plan = await planned(road, sent, turn)
    if (plan.accepted) return keptPlan(plan.next, plan.notices, sent, turn)
    const { because } = plan
    return refused(because, inPlace(await planForm(road, turn, { sent, because })), road.family)
  },
})

/** A road of a site where this person does intakes; another site's looks like one that is not there. */
async function roadFor(id: string, turn: Turn): Promise<Road | undefined> {
  const road = await turn.records.roads.get(id)
  if (!road) return undefined
  const policy = await policyAt(road.site, road, turn.records)
  return doesIntakesAt(turn.person, road.site, policy) ? road : undefined
}

type Step = Readonly<{
  version: number | null
  knows: Partial<Pick<Road, 'family' | 'intakeBy' | 'intakeOn'>>
}>

function tryStep(road: Road, step: Step, { person, now }: Turn): Decision<Road> {
  return takeStep(road, { step: 'plan-intake', by: person.id, ...step }, now)
}

type Plan = Readonly<{ road: Road; family: Family; on: string; who: Person }>

async function planned(road: Road, sent: PlanIntake, turn: Turn): Promise<Decision<Plan>> {
  // Who planned it last may put the day right from the same card; anybody else was too late.
  const isOwn = road.history.at(-1)?.step === 'plan-intake' && road.history.at(-1)?.by === turn.person.id
  const version = isOwn ? null : sent.version
  const tried = tryStep(road, { version, knows: {} }, turn)
  if (!tried.accepted) return tried
  if (await isColleagues(road, turn)) return refuse({ reason: 'intake-not-yours' })
  const day = plannedOn(sent.day, turn.today)
  if (!day.accepted) return day
  const policy = await policyAt(road.site, road, turn.records)
  const who = sent.who === null ? undefined : await turn.records.people.get(sent.who)
  if (!who || !doesIntakesAt(who, road.site, policy)) return refuse({ reason: 'intake-person-unclear' })
  const supervisor = await supervisorFor({ who, chosen: sent.supervisor, site: road.site, policy }, turn)
  if (!supervisor) return refuse({ reason: 'not-a-lecturer-here' })
  const family = await familyOf(road, { supervisor, policy, due: sent.due }, turn)
  if (!family.accepted) return family
  const knows = { family: family.next.id, intakeBy: who.id, intakeOn: day.next }
  const taken = tryStep(road, { version, knows }, turn)
  if (!taken.accepted) return taken
  return accept({ road: taken.next, family: family.next, on: day.next, who }, ...family.notices)
}

/** The family of a road: the one it has, in the hands of who supervises it now, or a new one. */
async function familyOf(
  { family: id, site: siteId }: Road,
  { supervisor, policy, due }: Readonly<{ supervisor: Person; policy: SitePolicy; due: string | null }>,
  turn: Turn,
): Promise<Decision<Family>> {
  const known = id === null ? undefined : await turn.records.families.get(id)
  if (known) return giveTo(known, { supervisor, policy }, stamp(turn.now))
  const site = await turn.records.sites.get(siteId)
  if (!site) return refuse({ reason: 'unknown-site' })
  if (due !== null) {
    const expected = expectedOn({ due, birth: null }, turn.today)
    if (!expected.accepted) return expected
  }
  const here = await turn.records.families.find('site', siteId)
  return accept({
    id: turn.newId(),
    code: nextCode(
      site.letter,
      here.map(({ code }) => code),
    ),
    pseudonym: nextPseudonym(here.map(({ pseudonym }) => pseudonym)),
    site: siteId,
    ...supervisedBy(supervisor, supervisingRole(supervisor, siteId, policy) ?? 'lecturer'),
    dueDate: due,
    birthDate: null,
    identity: null,
    createdAt: stamp(turn.now),
  })
}

async function keptPlan(
  { road, family, on, who }: Plan,
  owed: readonly Notice[],
  sent: PlanIntake,
  turn: Turn,
): Promise<Outcome> {
  const known = await turn.records.intakes.get(family.id)
  const before = known ?? newIntake({ id: family.id, site: family.site }, stamp(turn.now))
  const intake = { ...before, planned: { on, time: sent.time } }
  const policy = await policyAt(road.site, road, turn.records)
  const trajectory = await trajectoryOf(family, turn.records)
  const found = { road, family, policy, intake, trajectory }
  const isOthers = who.id !== turn.person.id
  const told = isOthers ? [routine('intake-planned', who.id, road.id, `${road.id}:${road.version}`)] : []
  const name = turn.words.family(family.code, family.pseudonym)
  const said = turn.words.intake.plan.done(name, whenSaid(intake.planned, turn.words), who.name)
  const card = seesIntake(turn.person, found)
    ? await intakeCardOf(found, turn)
    : intakeAnswerCard(said, null, turn.words)
  return done(inPlace(card), {
    changes: [
      { collection: 'families', record: family },
      { collection: 'roads', record: road },
      { collection: 'intakes', record: intake },
    ],
    notices: [...owed.filter(({ to }) => to !== turn.person.id), ...told],
    about: road.id,
    family: family.id,
  })
}
