import { answerCard } from '../cards/help-card.ts'
import { PickPerson } from '../cards/people-card.ts'
import { holds } from '../programme/person.ts'
import { stamp } from '../programme/stamp.ts'
import { action, done, inPlace, refused } from './action.ts'
import { manageable } from './people.ts'

/** Ends somebody's access with this very turn; cards sent before are worth nothing from now on. */
export const removePerson = action({
  asks: PickPerson,
  needs: 'manage-people',
  audit: 'person.removed',
  run: async ({ person: id }, turn) => {
    const people = await turn.records.people.all()
    const person = (await manageable(turn)).find((one) => one.id === id)
    if (person?.state !== 'active') return refused({ reason: 'unknown-person' })
    if (!people.some((one) => one.id !== person.id && holds(one, 'coordinator')))
      return refused({ reason: 'last-coordinator' })
    const record = {
      ...person,
      state: 'removed' as const,
      removedAt: stamp(turn.now),
      removedBy: turn.person.id,
    }
    return done(inPlace(answerCard(turn.words.people.removed(person.name), ['people', 'help'], turn.words)), {
      changes: [{ collection: 'people', record }],
      about: person.id,
    })
  },
})
