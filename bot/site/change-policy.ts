import { askedOf, filledWith } from '../../cards/policy-fields.ts'
import {
  ComparePolicy,
  comparePolicyCard,
  OfSite,
  policyFormCard,
  SavePolicy,
} from '../../cards/site-form-cards.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { policyOf } from '../../programme/site.ts'
import { withPolicy, withPolicyAsked } from '../../programme/site-changes/site-changes.ts'
import { action, done, inPlace, refused } from '../action.ts'
import { dutySite, otherSite } from '../duty-site.ts'
import { keptSite, siteUnchanged } from './site-ways.ts'

/** Opens the form for the policy of an own site. */
export const policyForm = action({
  asks: OfSite,
  needs: 'set-up-site',
  audit: 'policy.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const view = { site: site.id, name: site.name, filled: filledWith(policyOf(site)) }
    return done(inPlace(policyFormCard(view, turn.words)), { about: site.id })
  },
})

/** Shows the policy as it would be beside as it is; nothing is kept yet. */
export const comparePolicy = action({
  asks: ComparePolicy,
  needs: 'set-up-site',
  audit: 'policy.compared',
  run: async ({ site: id, ...asked }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const now = policyOf(site)
    const named = { site: site.id, name: site.name }
    const decision = withPolicyAsked(now, askedOf(asked))
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      return refused(
        decision.because,
        inPlace(policyFormCard({ ...named, filled: asked, problem }, turn.words)),
      )
    }
    const view = { ...named, token: turn.newId(), from: now.version, now, next: decision.next, asked }
    return done(inPlace(comparePolicyCard(view, turn.words)), { about: site.id })
  },
})

/** Keeps the policy that was compared, as a new version: who is on the way keeps the old one. */
export const savePolicy = action({
  asks: SavePolicy,
  needs: 'set-up-site',
  audit: 'policy.saved',
  run: async ({ site: id, from, asked }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const now = policyOf(site)
    if (now.version !== from) return siteUnchanged(site, { reason: 'policy-changed-meanwhile' }, turn)
    const asks = withPolicyAsked(now, askedOf(asked))
    const decision = asks.accepted ? withPolicy(site, asks.next, from) : asks
    if (!decision.accepted) return siteUnchanged(site, decision.because, turn)
    return keptSite(decision.next, turn.words.sites.ways.saved(policyOf(decision.next).version), turn)
  },
})
