import { z } from 'zod'
import { confirmCard } from '../cards/confirm-card.ts'
import { answerCard } from '../cards/help-card.ts'
import { PickPerson, peopleChangedCard, RemovePerson } from '../cards/people-card.ts'
import { type ActivePerson, holds, type Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import { stamp } from '../programme/stamp.ts'
import { action, below, done, inPlace, refused, type Turn } from './action.ts'
import { codesOf, followsFrom } from './leaving.ts'
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
    const { ended, unsupervised } = await following(removedBy(person, turn), turn)
    const card = confirmCard(
      {
        question: said.removeQuestion(person.name),
        consequences: [
          said.removeFollows,
          ...(ended.length > 0 ? [said.removeMatches(codesOf(ended))] : []),
          ...(unsupervised.length > 0 ? [said.removeSupervised(codesOf(unsupervised))] : []),
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
    const removed = removedBy(person, turn)
    const { matches, notices, also, unsupervised } = await following(removed, turn)
    const text = turn.words.people.removed(person.name)
    const view = { text, unsupervised: codesOf(unsupervised), of: person.id }
    return done(inPlace(peopleChangedCard(view, turn.words)), {
      changes: [
        { collection: 'people', record: removed },
        ...matches.map((record) => ({ collection: 'matches' as const, record })),
      ],
      notices,
      about: person.id,
      also,
    })
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

function removedBy(person: ActivePerson, turn: Turn): Person {
  return { ...person, state: 'removed', removedAt: stamp(turn.now), removedBy: turn.person.id }
}

function following(removed: Person, turn: Turn) {
  return followsFrom({ people: [removed], by: turn.person.id, now: turn.now }, turn.records)
}
