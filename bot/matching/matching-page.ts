import { type FreeStudent, fillMatchingPage } from '../../cards/pages/fill-matching-page.ts'
import { OpenMatchingPage } from '../../cards/pages/matching-page.ts'
import { action, done, refused } from '../action.ts'
import { requestRows } from '../board-waiting.ts'
import { type StudentHere, sitesHere } from './ground.ts'
import { openPairsAt, pairRows, pairSeen } from './lead-pair.ts'
import { familySeen, matchingView, waitingAt, withoutFamilyAt } from './see-matching.ts'

/** So many families that wait stand on the page with their proposals; an intervision does not get through more. */
const most = 40

/** Requests and matching of an own site beside each other, for the tab. */
export const openMatchingPage = action({
  asks: OpenMatchingPage,
  needs: 'match-families',
  audit: 'matching.page-seen',
  run: async ({ site: id }, turn) => {
    const own = await sitesHere(turn)
    const site = id === undefined ? own[0] : own.find((one) => one.id === id)
    if (!site) return refused({ reason: 'unknown-site' })
    const matching = await matchingView(site, { page: 0, perPage: most }, turn)
    const pairs = await pairRows(await openPairsAt(site.id, turn), turn)
    const requests = await requestRows(turn, site.id)
    const page = fillMatchingPage(
      {
        matching,
        left: (await waitingAt(site.id, turn)).length - matching.rows.length,
        sites: own.map(({ id: key, name }) => ({ id: key, name })),
        requests: requests.toSorted((one, other) => other.days - one.days),
        students: (await withoutFamilyAt(site.id, turn)).map(freeStudent),
        pairs,
      },
      turn.words,
    )
    const also = [...matching.rows.map(familySeen), ...pairs.map(pairSeen)]
    return done({ messages: [], page }, { about: site.id, also })
  },
})

function freeStudent({ person, profile }: StudentHere): FreeStudent {
  const state = profile === undefined ? 'none' : profile.checked === null ? 'to-check' : 'checked'
  return { id: person.id, name: person.name, profile: state }
}
