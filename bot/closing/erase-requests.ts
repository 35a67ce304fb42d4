import { answerCard } from '../../cards/help-card.ts'
import { EraseRequests } from '../../cards/retention-card.ts'
import { eraseRequestFrom, type RequestErasure } from '../../programme/request/request-retention.ts'
import type { Road } from '../../programme/road/road.ts'
import { policyOf } from '../../programme/site.ts'
import { type Day, dayOf, stamp } from '../../programme/stamp.ts'
import { keyOf, type ProgrammeStore } from '../../storage/collections.ts'
import { action, type Change, done, inPlace, refused, type Turn } from '../action.ts'
import type { Clock } from '../clock.ts'
import { dutySites } from '../duty-site.ts'
import { writeAudit } from '../owe.ts'

/** A request that came to nothing, with the day from which on it is to be erased. */
type Ended = Readonly<{ road: Road; from: Day }>

/** The requests of the own sites that never became a family and hold something private, first ended first. */
export async function endedRequests(turn: Turn): Promise<readonly Ended[]> {
  const found: Ended[] = []
  for (const site of await dutySites(turn))
    for (const road of await turn.records.roads.find('site', site.id)) {
      const months = policyOf(site, road.policyVersion).requestRetentionMonths
      const from = eraseRequestFrom(road, months)
      if (from !== null && !(await turn.records.requestErasures.get(road.id))) found.push({ road, from })
    }
  return found.toSorted((one, other) => one.from.localeCompare(other.from))
}

/** One tap for all that were counted on the card: a job destroys their keys at once. */
export const eraseRequests = action({
  asks: EraseRequests,
  needs: 'erase-families',
  audit: 'requests.erase-confirmed',
  run: async ({ until }, turn) => {
    const past = (await endedRequests(turn)).filter(({ from }) => from <= until && from <= turn.today)
    if (past.length === 0) return refused({ reason: 'erased-already' })
    const asked = { by: turn.person.id, at: stamp(turn.now), erasedOn: null }
    const said = turn.words.retention.requests.asked(past.length)
    return done(inPlace(answerCard(said, ['siteFamilies', 'help'], turn.words)), {
      changes: past.map(({ road }): Change => {
        const record: RequestErasure = { id: road.id, site: road.site, ...asked }
        return { collection: 'requestErasures', record }
      }),
      also: past.map(({ road }) => ({ did: 'request.erase-confirmed', about: road.id, family: null })),
    })
  },
})

/** Destroys the keys of what was confirmed; a bot that died in between finishes at the next look. */
export async function eraseAskedRequests(store: ProgrammeStore, clock: Clock): Promise<void> {
  const asked = await store.read((records) => records.requestErasures.find('erasing', 'asked'))
  for (const erasure of asked) {
    await store.destroyKey(keyOf.road(erasure.id))
    await store.transaction(async (records) => {
      const now = clock()
      records.requestErasures.put({ ...erasure, erasedOn: dayOf(now) })
      const line = { at: now, by: erasure.by, did: 'request.erased', about: erasure.id }
      await writeAudit(records, { ...line, family: null, reason: null })
    })
  }
}
