import { askedOf, filledWith } from '../../cards/policy-fields.ts'
import { AddSite, SiteForm, siteFormCard } from '../../cards/site-form-cards.ts'
import { siteWaysCard } from '../../cards/site-ways-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { firstPolicy } from '../../programme/site.ts'
import { addSite as add } from '../../programme/site-changes/site-changes.ts'
import { action, below, done, inPlace, refused } from '../action.ts'
import { madeId } from '../made-once.ts'

/** Opens the form for a new site. */
export const siteForm = action({
  asks: SiteForm,
  needs: 'set-up-site',
  audit: 'site.form-opened',
  run: async (_, turn) => {
    const filled = { name: null, letter: null, policy: filledWith(firstPolicy) }
    return done(below(siteFormCard({ token: turn.newId(), filled }, turn.words)))
  },
})

/** Adds a site, and whoever adds it works there from then on. The form sent again makes no second one. */
export const addSite = action({
  asks: AddSite,
  needs: 'set-up-site',
  audit: 'site.added',
  run: async ({ token, name, letter, ...policy }, turn) => {
    const id = madeId({ verb: 'add-site', token }, turn)
    const sites = (await turn.records.sites.all()).filter((site) => site.id !== id)
    const decision = add(sites, { id, name, letter, policy: askedOf(policy) })
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const view = { token, filled: { name, letter, policy }, problem }
      return refused(decision.because, inPlace(siteFormCard(view, turn.words)))
    }
    const made = await turn.records.sites.get(id)
    const site = made ?? decision.next
    const said = { text: turn.words.sites.ways.added(site.name), isDone: true }
    const sitesOf = turn.person.sites.includes(id) ? turn.person.sites : [...turn.person.sites, id]
    return done(inPlace(siteWaysCard({ site, others: [], said }, turn.words)), {
      changes: [
        { collection: 'sites', record: site },
        { collection: 'people', record: { ...turn.person, sites: sitesOf } },
      ],
      about: id,
    })
  },
})
