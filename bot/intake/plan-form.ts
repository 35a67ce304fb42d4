import type { Card } from '../../cards/card.ts'
import { intakePlanCard, type PlanIntake } from '../../cards/intake-plan-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { doesIntakesAt } from '../../programme/intake/intake-people.ts'
import { supervisingRole } from '../../programme/permissions.ts'
import { holds, type Person } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Road } from '../../programme/road/road.ts'
import type { SitePolicy } from '../../programme/site.ts'
import type { Turn } from '../action.ts'
import { lecturersFirst } from '../who-can-supervise.ts'
import { policyAt } from './intake-of-turn.ts'

/** The form with who does intakes at the site; where a coordinator does them it asks who supervises as well. */
export async function planForm(
  road: Road,
  turn: Turn,
  back?: Readonly<{ sent: PlanIntake; because: Refusal }>,
): Promise<Card> {
  const policy = await policyAt(road.site, road, turn.records)
  const family = road.family === null ? undefined : await turn.records.families.get(road.family)
  const intake = family && (await turn.records.intakes.get(family.id))
  const people = await turn.records.people.all()
  const doing = people.filter((person) => doesIntakesAt(person, road.site, policy))
  // Where a coordinator does the intakes somebody else may supervise, so that it is asked.
  const isAsked = doing.some((person) => !holds(person, 'lecturer'))
  const supervising = isAsked
    ? people.filter((person) => supervisingRole(person, road.site, policy) !== null).toSorted(lecturersFirst)
    : []
  const filled = back?.sent ?? {
    day: road.intakeOn,
    time: intake?.planned?.time ?? null,
    who: road.intakeBy ?? turn.person.id,
    supervisor: family?.supervisor ?? supervising[0]?.id ?? null,
    due: null,
  }
  const view = {
    token: back?.sent.token ?? turn.newId(),
    road: road.id,
    // A form that comes back because somebody was first must not win by being sent again unread.
    version: back?.sent.version ?? road.version,
    number: road.number,
    region: road.request?.region ?? null,
    people: doing.map(optionOf),
    supervisors: supervising.map(optionOf),
    asksDue: !family,
    filled,
    ...(back ? { problem: sayRefusal(turn.words, back.because) } : {}),
  }
  return intakePlanCard(view, turn.words)
}

type Choosing = Readonly<{ who: Person; chosen: string | null; site: string; policy: SitePolicy }>

/** Who supervises the family's buddy: who was chosen, else who does the intake; undefined when neither can. */
export async function supervisorFor(
  { who, chosen, site, policy }: Choosing,
  { records }: Turn,
): Promise<Person | undefined> {
  const supervisor = chosen === null ? who : await records.people.get(chosen)
  return supervisingRole(supervisor, site, policy) === null ? undefined : supervisor
}

function optionOf({ id, name }: Person) {
  return { id, label: name }
}
