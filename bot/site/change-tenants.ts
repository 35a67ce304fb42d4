import { OfSite, SaveTenants, tenantsFormCard } from '../../cards/site-form-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { tenantsIn } from '../../programme/site-changes/site-changes.ts'
import { action, done, inPlace, refused } from '../action.ts'
import { dutySite, otherSite } from '../duty-site.ts'
import { keptSite } from './site-ways.ts'

/** Opens the list of organisations whose people may write at an own site. */
export const tenantsForm = action({
  asks: OfSite,
  needs: 'set-up-site',
  audit: 'tenants.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const view = { token: turn.newId(), site: site.id, name: site.name, tenants: site.tenants.join('\n') }
    return done(inPlace(tenantsFormCard(view, turn.words)), { about: site.id })
  },
})

/** Keeps that list; it holds from the next message on. */
export const saveTenants = action({
  asks: SaveTenants,
  needs: 'set-up-site',
  audit: 'tenants.saved',
  run: async ({ token, site: id, tenants }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = tenantsIn(tenants ?? '')
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const view = { token, site: site.id, name: site.name, tenants: tenants ?? '', problem }
      return refused(decision.because, inPlace(tenantsFormCard(view, turn.words)))
    }
    return keptSite({ ...site, tenants: decision.next }, turn.words.sites.ways.savedTenants, turn)
  },
})
