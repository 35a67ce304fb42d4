import { z } from 'zod'
import { confirmCard } from '../cards/confirm-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { PickPerson, RemovePerson, removedCard } from '../cards/people-card.ts'
import type { Family } from '../programme/family.ts'
import { cutOffMatch, type Match } from '../programme/match.ts'
import { routine } from '../programme/notice.ts'
import { type ActivePerson, holds } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, refused, type Turn } from './action.ts'
import { manageable } from './people.ts'

/** Asks once more before somebody loses access, and says what ends by it. */
export const askRemovePerson = action({
  asks: PickPerson,
  needs: 'manage-people',
  audit: 'person.removal-asked',
  run: async ({ person: id }, turn) => {
    if (id === null) return refused({ reason: 'person-missing' })
    const found = await removable(id, turn)
    if ('because' in found) return refused(found.because)
    const { person } = found
    const said = turn.words.people
    const ending = await endingWith(person, turn)
    const supervised = await turn.records.families.find('supervisor', person.id)
    const card = confirmCard(
      {
        question: said.removeQuestion(person.name),
        consequences: [
          said.removeFollows,
          ...(ending.length > 0 ? [said.removeMatches(codesOf(ending.map(({ family }) => family)))] : []),
          ...(supervised.length > 0 ? [said.removeSupervised(codesOf(supervised))] : []),
        ],
        yes: {
          title: said.removeYes,
          verb: 'remove-person',
          data: { person: person.id, token: turn.newId() },
        },
      },
      turn.words,
    )
    return done(below(card), { about: person.id })
  },
})

/**
 * Ends somebody's access with this very turn; cards sent before are worth nothing from now on. A student's matches
 * end too, and each supervisor hears that the family needs a buddy; a lecturer's families wait for another one.
 */
export const removePerson = action({
  asks: RemovePerson,
  needs: 'manage-people',
  audit: 'person.removed',
  run: async ({ person: id }, turn) => {
    const found = await removable(id, turn)
    if ('because' in found) return refused(found.because)
    const { person } = found
    const removed = { state: 'removed' as const, removedAt: stamp(turn.now), removedBy: turn.person.id }
    const ended = await endingWith(person, turn)
    const supervised = await turn.records.families.find('supervisor', person.id)
    const view = { name: person.name, id: person.id, supervised: codesOf(supervised) }
    return done(
      inPlace(removedCard(supervised.length > 0 ? view : { ...view, supervised: null }, turn.words)),
      {
        changes: [
          { collection: 'people', record: { ...person, ...removed } },
          ...ended.map(({ match }) => ({ collection: 'matches' as const, record: match })),
        ],
        notices: ended.map(({ match, family }) => routine('buddy-left', family.supervisor, match.id)),
        about: person.id,
        also: ended.map(({ match, family }) => ({ did: 'match.ended', about: match.id, family: family.id })),
      },
    )
  },
})

/** "Nee": what was asked about stays as it is. */
export const leaveIt = action({
  asks: z.object({}),
  needs: 'use-the-bot',
  audit: 'left-as-it-is',
  run: async (_, turn) => done(inPlace(answerCard(turn.words.confirm.left, ['help'], turn.words))),
})

async function removable(
  id: string | null,
  turn: Turn,
): Promise<Readonly<{ person: ActivePerson } | { because: Refusal }>> {
  const person = (await manageable(turn)).find((one) => one.id === id)
  if (person?.state !== 'active') return { because: { reason: 'unknown-person' } }
  const people = await turn.records.people.all()
  const hasOther = people.some((one) => one.id !== person.id && holds(one, 'coordinator'))
  return hasOther ? { person } : { because: { reason: 'last-coordinator' } }
}

/** The matches that end with a person, as they will be, with their families. */
async function endingWith(
  { id }: ActivePerson,
  turn: Turn,
): Promise<readonly Readonly<{ match: Match; family: Family }>[]> {
  const ended = (await turn.records.matches.find('student', id)).flatMap((match) => {
    const decision = cutOffMatch(match, turn.today)
    return decision.accepted ? [decision.next] : []
  })
  const withFamily = await Promise.all(
    ended.map(async (match) => ({ match, family: await turn.records.families.get(match.family) })),
  )
  return withFamily.flatMap(({ match, family }) => (family ? [{ match, family }] : []))
}

function codesOf(families: readonly Family[]): string {
  return families.map(({ code }) => code).join(', ')
}
