import { z } from 'zod'
import { sharedWorkCard } from '../cards/shared-work-card.ts'
import { action, below, done } from './action.ts'
import { newestFirst } from './own-families.ts'

/** What the assessor's own students shared: no family, no text, nothing that was not shared. */
export const sharedWork = action({
  asks: z.object({}),
  needs: 'see-shared-work',
  audit: 'shared-work.seen',
  run: async (_, turn) => {
    const students = (await turn.records.people.all()).filter(
      (person) =>
        person.state === 'active' &&
        person.assessor === turn.person.id &&
        person.sites.some((site) => turn.person.sites.includes(site)),
    )
    const work = await Promise.all(
      students.map(async ({ id, name }) => {
        const contacts = newestFirst(await turn.records.contacts.find('student', id))
        return {
          student: name,
          contacts: contacts.map(({ facts }) => facts).filter((facts) => facts.sharedWithAssessor),
        }
      }),
    )
    return done(
      below(
        sharedWorkCard(
          work.filter(({ contacts }) => contacts.length > 0),
          turn.words,
        ),
      ),
    )
  },
})
