import { z } from 'zod'
import { peopleChangedCard } from '../cards/people-card.ts'
import { fitsBack, ImportRoster, longestRoster, rosterCard, rosterProblemCard } from '../cards/roster-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
import { codesOf, followsFrom } from './leaving.ts'
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
    if (roster === null) return again({ reason: 'roster-empty' }, { token, roster }, turn)
    if (roster.length > longestRoster)
      return again({ reason: 'roster-too-long', most: longestRoster }, { token, roster }, turn)
    const people = await turn.records.people.all()
    // Only the coordinator's own sites can be named: a roster gives nobody access elsewhere.
    const sites = (await turn.records.sites.all()).filter(({ id }) => turn.person.sites.includes(id))
    const read = readRoster(roster, { people, sites, newId: turn.newId })
    if ('faults' in read)
      return again({ reason: 'roster-faulty', faults: read.faults }, { token, roster }, turn)
    const { plan } = read
    const said = turn.words.people.imported(plan.added, plan.changed, plan.unchanged)
    const replacing = { people: plan.people, by: turn.person.id, now: turn.now }
    const { matches, notices, also, unsupervised } = await followsFrom(replacing, turn.records)
    const view = { text: said, unsupervised: codesOf(unsupervised), of: null }
    return done(inPlace(peopleChangedCard(view, turn.words)), {
      changes: [
        ...plan.people.map((record) => ({ collection: 'people' as const, record })),
        ...matches.map((record) => ({ collection: 'matches' as const, record })),
      ],
      notices,
      also,
    })
  },
})

/** Why not, on the form with what was pasted; below it when that is too much for a card to bring back. */
function again(because: Refusal, { token, roster }: ImportRoster, { words }: Turn): Outcome {
  const problem = sayRefusal(words, because)
  const isBack = roster === null || fitsBack(roster)
  const reply = isBack
    ? inPlace(rosterCard({ token, pasted: roster, problem }, words))
    : below(rosterProblemCard(problem, words))
  return refused(because, reply)
}
