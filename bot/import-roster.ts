import { z } from 'zod'
import { peopleChangedCard } from '../cards/people-card.ts'
import { fitsBack, ImportRoster, longestRoster, rosterCard, rosterProblemCard } from '../cards/roster-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { RosterPlan } from '../programme/roster.ts'
import { action, below, type Change, done, inPlace, type Outcome, refused, type Turn } from './action.ts'
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
    const read = readRoster(roster, await rosterKnown(turn))
    if ('faults' in read)
      return again({ reason: 'roster-faulty', faults: read.faults }, { token, roster }, turn)
    const { plan } = read
    const said = turn.words.people.imported(plan.added, plan.changed, plan.unchanged)
    const { unsupervised, ...more } = await rosterKept(plan, turn)
    const view = { text: said, unsupervised: codesOf(unsupervised), of: null }
    return done(inPlace(peopleChangedCard(view, turn.words)), more)
  },
})

/** What a roster is read with: only the coordinator's own sites can be named, so that it gives nobody access elsewhere. */
export async function rosterKnown({ records, person, newId }: Turn) {
  const sites = (await records.sites.all()).filter(({ id }) => person.sites.includes(id))
  return { people: await records.people.all(), sites, newId }
}

/** All that is kept with the people of a roster; `unsupervised` are the families that are left without supervisor by it. */
export async function rosterKept({ people }: RosterPlan, turn: Turn) {
  const replacing = { people, by: turn.person.id, now: turn.now }
  const { matches, notices, also, unsupervised } = await followsFrom(replacing, turn.records)
  const changes: readonly Change[] = [
    ...people.map((record) => ({ collection: 'people' as const, record })),
    ...matches.map((record) => ({ collection: 'matches' as const, record })),
  ]
  return { changes, notices, also, unsupervised }
}

/** Why not, on the form with what was pasted; below it when that is too much for a card to bring back. */
function again(because: Refusal, { token, roster }: ImportRoster, { words }: Turn): Outcome {
  const problem = sayRefusal(words, because)
  const isBack = roster === null || fitsBack(roster)
  const reply = isBack
    ? inPlace(rosterCard({ token, pasted: roster, problem }, words))
    : below(rosterProblemCard(problem, words))
  return refused(because, reply)
}
