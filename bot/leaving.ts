import type { DateTime } from 'luxon'
import type { Family } from '../programme/family.ts'
import { leavingOf, type Standing } from '../programme/leaving.ts'
import type { Match } from '../programme/match.ts'
import { type Notice, routine } from '../programme/notice.ts'
import { holds, type Person, worksAt } from '../programme/person.ts'
import { dayOf, stamp } from '../programme/stamp.ts'
import type { ReadableProgramme } from '../storage/collections.ts'

/** People as they will be; `by` is who changes them, and sees in the answer what the others are told. */
export type Replacing = Readonly<{ people: readonly Person[]; by: string | null; now: DateTime }>

/** What comes with a change of people, wherever it is made: to be committed and told together with it. */
export type Followed = Readonly<{
  matches: readonly Match[]
  notices: readonly Notice[]
  also: readonly Readonly<{ did: string; about: string; family: string }>[]
  ended: readonly Family[]
  unsupervised: readonly Family[]
}>

/** Looks up what the people still stand for and tells what ends with the change, of all of them together. */
export async function followsFrom(
  { people, by, now }: Replacing,
  records: ReadableProgramme,
): Promise<Followed> {
  const everyone = await records.people.all()
  const afterwards = everyone.map((one) => people.find(({ id }) => id === one.id) ?? one)
  const left = await Promise.all(
    people.map(async (after) => {
      const before = everyone.find(({ id }) => id === after.id)
      if (!before) return []
      const leaving = leavingOf(before, after, await standingOf(before, records), dayOf(now))
      return [{ ...leaving, person: before.id }]
    }),
  )
  const leavings = left.flat()
  const ended = leavings.flatMap((leaving) => leaving.ended)
  return {
    matches: ended.map(({ match }) => match),
    notices: [
      ...ended.map(({ match, family }) => routine('buddy-left', family.supervisor, match.id)),
      ...leavings.flatMap(({ person, unsupervised }) =>
        coordinatorsOf(unsupervised, afterwards)
          .filter(({ id }) => id !== by)
          .map(({ id }) => routine('supervisor-left', id, person, `${person}:${stamp(now)}`)),
      ),
    ],
    also: ended.map(({ match, family }) => ({ did: 'match.ended', about: match.id, family: family.id })),
    ended: ended.map(({ family }) => family),
    unsupervised: leavings.flatMap((leaving) => leaving.unsupervised),
  }
}

async function standingOf({ id }: Person, records: ReadableProgramme): Promise<Standing> {
  const matches = await Promise.all(
    (await records.matches.find('student', id)).map(async (match) => {
      const family = await records.families.get(match.family)
      return family ? [{ match, family }] : []
    }),
  )
  return { matches: matches.flat(), supervised: await records.families.find('supervisor', id) }
}

function coordinatorsOf(families: readonly Family[], people: readonly Person[]): readonly Person[] {
  return people.filter(
    (person) => holds(person, 'coordinator') && families.some(({ site }) => worksAt(person, site)),
  )
}

/** The codes of families in one line. */
export function codesOf(families: readonly Family[]): string {
  return families.map(({ code }) => code).join(', ')
}
