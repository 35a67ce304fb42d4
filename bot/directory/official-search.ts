import { z } from 'zod'
import {
  type OfficialSearchView,
  officialSearchCard,
  SaveOfficialSearch,
} from '../../cards/official-search-card.ts'
import { dayAndYear } from '../../cards/wording/days-and-numbers.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { withOfficialSearch } from '../../programme/official-search.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Site } from '../../programme/site.ts'
import { dayOf, momentOf, stamp } from '../../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { dutySite, dutySites } from '../duty-site.ts'

/** Opens the form in which a coordinator says how the Sociale Kaart is searched. */
export const officialSearchForm = action({
  asks: z.object({}),
  needs: 'set-up-site',
  audit: 'official-search.form-opened',
  run: async (_, turn) => {
    const site = await dutySite(null, turn)
    return done(below(officialSearchCard(await viewOf(site, { token: turn.newId() }, turn), turn.words)))
  },
})

/** Keeps the pattern of an own site, after those it had before. */
export const saveOfficialSearch = action({
  asks: SaveOfficialSearch,
  needs: 'set-up-site',
  audit: 'official-search.saved',
  run: async (sent, turn) => {
    const site = sent.site === null ? undefined : await dutySite(sent.site, turn)
    if (!site) return again({ reason: 'unknown-site' }, sent, turn)
    const change = { pattern: sent.pattern, by: turn.person.id, at: stamp(turn.now) }
    const decision = withOfficialSearch(site.officialSearches, change)
    if (!decision.accepted) return again(decision.because, sent, turn)
    const record = { ...site, officialSearches: decision.next }
    const said = turn.words.finding.officialSearch.done(site.name)
    const view = await viewOf(record, { token: turn.newId(), said }, turn)
    return done(inPlace(officialSearchCard(view, turn.words)), {
      changes: [{ collection: 'sites', record }],
      about: site.id,
    })
  },
})

async function again(because: Refusal, sent: SaveOfficialSearch, turn: Turn): Promise<Outcome> {
  const site = await dutySite(sent.site, turn)
  const problem = sayRefusal(turn.words, because)
  const view = await viewOf(site, { token: sent.token, problem }, turn)
  const filled = { site: sent.site, pattern: sent.pattern }
  return refused(because, inPlace(officialSearchCard({ ...view, filled }, turn.words)))
}

type Showing = Pick<OfficialSearchView, 'token'> & Readonly<{ problem?: string; said?: string }>

async function viewOf(site: Site | undefined, showing: Showing, turn: Turn): Promise<OfficialSearchView> {
  const newest = site?.officialSearches.at(-1)
  const by = newest && (await turn.records.people.get(newest.by))
  return {
    ...showing,
    sites: (await dutySites(turn)).map(({ id, name }) => ({ id, label: name })),
    filled: { site: site?.id ?? null, pattern: newest?.pattern ?? null },
    now: newest
      ? {
          version: newest.version,
          by: by?.name ?? newest.by,
          day: dayAndYear(dayOf(momentOf(newest.at))),
        }
      : null,
  }
}
