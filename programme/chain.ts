import type { DateTime } from 'luxon'
import { z } from 'zod'
import { type DutyRota, onDutyAt, presentFor } from './duty.ts'
import { type ActivePerson, holds, worksAt } from './person.ts'
import { dayOf } from './stamp.ts'

/** One step of a chain: everybody in it hears it at the same time. */
export const Rung = z
  .strictObject({
    as: z.enum(['duty', 'supervisor', 'handed', 'lecturer', 'coordinators']),
    people: z.array(z.string()).min(1).readonly(),
  })
  .readonly()
export type Rung = z.infer<typeof Rung>

type Around = Readonly<{
  site: string
  rota: DutyRota
  now: DateTime
  /** Who supervises the family, or the families of the student when none was named. */
  supervisors: readonly string[]
  everyone: readonly ActivePerson[]
  /** The student who raised it never hears their own call. */
  raisedBy: string
  /** Of the other lecturers those who can hear it go before those who cannot: they take no place for nothing. */
  canHear: (person: string) => boolean
}>

/** How many other lecturers hear it, one after the other, before the coordinators do. */
const mostOthers = 3

/**
 * Who hears of an urgent need, one after the other: who is on duty, the supervisor (or who stands in), some other
 * lecturers of the site, and its coordinators together. It is walked again and again until somebody answers.
 */
export function chainFor(around: Around): readonly Rung[] {
  const { site, rota, now, supervisors, everyone, raisedBy, canHear } = around
  const here = everyone.filter((person) => worksAt(person, site) && person.id !== raisedBy)
  const isHere = (id: string) => here.some((person) => person.id === id)
  const today = dayOf(now)
  const taken = new Set<string>()
  const fresh = (ids: readonly string[]) =>
    ids.filter((id) => isHere(id) && !taken.has(id) && taken.add(id) !== undefined)
  const one =
    (as: Rung['as']) =>
    (id: string): Rung => ({ as, people: [id] })
  const duty = fresh(onDutyAt(rota, now)).map(one('duty'))
  const supervising = fresh(supervisors.flatMap((id) => presentFor(rota, id, today) ?? [])).map(
    one('supervisor'),
  )
  const others = fresh(
    here
      .filter((person) => holds(person, 'lecturer') && presentFor(rota, person.id, today) === person.id)
      .map(({ id }) => id)
      .toSorted((one, other) => Number(canHear(other)) - Number(canHear(one)) || (one < other ? -1 : 1)),
  )
  const coordinating = here.filter((person) => holds(person, 'coordinator')).map(({ id }) => id)
  const present = coordinating.flatMap((id) => presentFor(rota, id, today) ?? []).filter(isHere)
  // All of them away and nobody in their place: rather somebody on holiday than nobody.
  const coordinators = present.length > 0 ? [...new Set(present)] : coordinating
  return [
    ...duty,
    ...supervising,
    ...others.slice(0, mostOthers).map(one('lecturer')),
    ...(coordinators.length > 0 ? [{ as: 'coordinators' as const, people: coordinators }] : []),
  ]
}

type Hearers = Readonly<{ everyone: readonly ActivePerson[]; canHear: (person: string) => boolean }>

/**
 * The chain itself while somebody in it can hear, and otherwise longer by everybody who can: rather somebody who was not
 * meant to hear it than nobody.
 */
export function withSomebody<Flag extends Readonly<{ chain: readonly Rung[] }>>(
  flag: Flag,
  { everyone, canHear }: Hearers,
): Flag {
  if (flag.chain.some(({ people }) => people.some(canHear))) return flag
  const others = everyone.map(({ id }) => id).filter(canHear)
  const rungs = others.toSorted().map((id): Rung => ({ as: 'lecturer', people: [id] }))
  return rungs.length === 0 ? flag : { ...flag, chain: [...flag.chain, ...rungs] }
}
