import { z } from 'zod'
import { answerCard } from '../cards/help-card.ts'
import { ImportRoster, rosterCard } from '../cards/roster-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { action, below, done, inPlace, refused } from './action.ts'
import { readRoster } from './read-roster.ts'

/** Opens the form to paste a roster. */
export const rosterForm = action({
  asks: z.object({}),
  needs: 'manage-people',
  audit: 'roster.form-opened',
  run: async (_, turn) => done(below(rosterCard({ token: turn.newId() }, turn.words))),
})

/** Reads a pasted roster: all of it, or nothing and every wrong row by its line. */
export const importRoster = action({
  asks: ImportRoster,
  needs: 'manage-people',
  audit: 'roster.imported',
  run: async ({ token, roster }, turn) => {
    const people = await turn.records.people.all()
    // Only the coordinator's own sites can be named: a roster gives nobody access elsewhere.
    const sites = (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
    const read = readRoster(roster ?? '', { people, sites, newId: turn.newId })
    if ('faults' in read) {
      const because = { reason: 'roster-faulty', faults: read.faults } as const
      return refused(
        because,
        inPlace(rosterCard({ token, pasted: roster, problem: sayRefusal(turn.words, because) }, turn.words)),
      )
    }
    const { plan } = read
    const said = turn.words.people.imported(plan.added, plan.changed, plan.unchanged)
    return done(inPlace(answerCard(said, ['people', 'help'], turn.words)), {
      changes: plan.people.map((record) => ({ collection: 'people', record })),
    })
  },
})
