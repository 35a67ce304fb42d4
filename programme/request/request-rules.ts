import { accept, type Decision, refuse } from '../decision.ts'
import type { Month, PrivateFacts, RequestFacts } from '../road/request-facts.ts'
import { isOpenRoad, type Road } from '../road/road.ts'
import type { RoadState } from '../road/road-state.ts'
import { type Day, monthsAfter } from '../stamp.ts'
import { type IdentifyingKind, identifyingIn, type KnownAround } from './identifying.ts'
import { requiredAnswers } from './request-refusal.ts'

/** A request as it was filled in; what was typed stands beside what it was read as (null: it could not be read). */
export type RequestSaid = Readonly<{
  organisation: string | null
  professional: string | null
  phone: string | null
  region: Readonly<{ typed: string | null; known: string | null }>
  languages: Readonly<{ typed: string | null; known: readonly string[] | null }>
  familyWants: 'yes' | 'does-not-know' | 'does-not-want' | null
  safety: PrivateFacts['safety'] | null
  otherHelpers: PrivateFacts['otherHelpers']
}> &
  Omit<RequestFacts, 'organisation' | 'professional' | 'phone' | 'region' | 'languages' | 'sector'> &
  Readonly<{ sector: RequestFacts['sector'] | null }>

/** The fields of a request in which somebody types. */
export type TypedField = 'organisation' | 'professional' | 'phone' | 'region' | 'languages'

/** A request that may be posted: what the channel may know, and what the intake alone may. */
export type Postable = Readonly<{ request: RequestFacts; private: PrivateFacts }>

/** So many months ahead a child can be due. */
const monthsAhead = 10

/**
 * Whether a request may be posted. What says who the family is comes first, whatever else is missing: nothing of it may
 * stay. Then the family itself, because nobody is asked for behind a family's back.
 */
export function postable(said: RequestSaid, around: KnownAround): Decision<Postable> {
  const kinds = [...new Set(identifyingFields(said, around).flatMap(({ kinds }) => kinds))]
  if (kinds.length > 0) return refuse({ reason: 'request-names-family', kinds })
  if (said.familyWants === 'does-not-know') return refuse({ reason: 'request-family-must-know' })
  if (said.familyWants !== 'yes') return refuse({ reason: 'request-family-must-want' })
  const given = { ...said, region: said.region.typed }
  const fields = requiredAnswers.filter((field) => given[field] === null)
  if (fields.length > 0) return refuse({ reason: 'request-answers-missing', fields })
  return readable(said, around.today)
}

/** Which typed fields say who the family is; a form that comes back leaves those empty. */
export function identifyingFields(
  said: Pick<RequestSaid, TypedField>,
  around: KnownAround,
): readonly Readonly<{ field: TypedField; kinds: readonly IdentifyingKind[] }>[] {
  const typed: Readonly<Record<TypedField, string | null>> = {
    organisation: said.organisation,
    professional: said.professional,
    phone: said.phone,
    region: said.region.typed,
    languages: said.languages.typed,
  }
  return (Object.keys(typed) as TypedField[]).flatMap((field) => {
    const found = identifyingIn(typed[field] ?? '', around).filter((kind) => !belongsIn[field].includes(kind))
    return found.length > 0 ? [{ field, kinds: found }] : []
  })
}

/** The professional has a name and a number for work; that is what those two fields are for. */
const belongsIn: Readonly<Record<TypedField, readonly IdentifyingKind[]>> = {
  organisation: [],
  professional: ['name'],
  phone: ['phone'],
  region: [],
  languages: [],
}

function readable(said: RequestSaid, today: Day): Decision<Postable> {
  const { organisation, professional, phone, sector, safety, otherHelpers } = said
  const { region, languages, dueMonth, babyMonths } = said
  if (!organisation || !professional || !phone || !sector || !safety)
    return refuse({ reason: 'request-answers-missing', fields: [] })
  if (phone.replace(/\D/g, '').length < 8) return refuse({ reason: 'request-phone-unclear' })
  if (region.known === null) return refuse({ reason: 'request-region-unknown' })
  if (languages.known === null) return refuse({ reason: 'request-languages-unclear' })
  if ((dueMonth === null) === (babyMonths === null)) return refuse({ reason: 'request-child-unclear' })
  if (dueMonth !== null && !isDueMonth(dueMonth, today))
    return refuse({ reason: 'request-month-unclear', months: monthsAhead })
  const { interpreter, reasons, help, beforeBirth } = said
  const request = {
    organisation,
    professional,
    phone,
    sector,
    region: region.known,
    dueMonth,
    babyMonths,
    languages: languages.known,
    interpreter,
    reasons,
    help,
    // A child that is there is not waited for.
    beforeBirth: babyMonths === null ? beforeBirth : null,
  }
  return accept({ request, private: { safety, otherHelpers } })
}

/** The months in which a child can be due that is not there yet; a month late at most. */
export function dueMonths(today: Day): readonly Month[] {
  return Array.from({ length: monthsAhead + 2 }, (_, at) =>
    monthsAfter(`${today.slice(0, 7)}-01`, at - 1).slice(0, 7),
  )
}

function isDueMonth(month: Month, today: Day): boolean {
  return dueMonths(today).includes(month)
}

/** In these a partner can still take a request back; later a family and a student count on each other. */
const stillAsked: readonly RoadState[] = [
  'requested',
  'intake-planned',
  'intake-done',
  'in-matching',
  'waiting',
]

/** Whether who asked can still take the request back. */
export function mayWithdraw({ state }: Pick<Road, 'state'>): boolean {
  return stillAsked.includes(state)
}

/** Somebody does the intake of a request: the first who says so has it. `nameOf` names who was first. */
export function takeOnIntake(
  road: Road,
  by: string,
  nameOf: (person: string) => string | null,
): Decision<Road> {
  if (!isOpenRoad(road)) return refuse({ reason: 'road-ended', state: road.state })
  if (road.intakeBy !== null && road.intakeBy !== by)
    return refuse({ reason: 'request-taken-already', by: nameOf(road.intakeBy) })
  if (!beforeIntake.includes(road.state))
    return refuse({ reason: 'road-changed-meanwhile', state: road.state })
  return accept(road.intakeBy === by ? road : { ...road, intakeBy: by, version: road.version + 1 })
}

const beforeIntake: readonly RoadState[] = ['requested', 'intake-planned', 'waiting']
