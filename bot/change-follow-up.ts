import { CompareFollowUp, FollowUpForm, followUpFormCard } from '../cards/clock-form-cards.ts'
import { compareFollowUpCard, SaveFollowUp } from '../cards/compare-clocks-card.ts'
import { sayRefusal } from '../cards/wording/words.ts'
import { withFollowUp } from '../programme/clock-changes.ts'
import { escalationOf } from '../programme/site.ts'
import { action, done, inPlace, refused } from './action.ts'
import { dutySite, otherSite } from './duty-site.ts'
import { clocksUnchanged, keptClocks } from './site-clocks.ts'

/** Opens the form for the day on which it is asked, at the latest, whether help came. */
export const followUpForm = action({
  asks: FollowUpForm,
  needs: 'set-up-site',
  audit: 'follow-up.form-opened',
  run: async ({ site: id }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const view = { site: site.id, name: site.name, days: escalationOf(site).followUpDays }
    return done(inPlace(followUpFormCard(view, turn.words)), { about: site.id })
  },
})

/** Shows that day as it would be beside as it is; nothing is kept yet. */
export const compareFollowUp = action({
  asks: CompareFollowUp,
  needs: 'set-up-site',
  audit: 'follow-up.compared',
  run: async ({ site: id, days }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const policy = escalationOf(site)
    const decision = withFollowUp(policy, days === null ? null : Number(days))
    const named = { site: site.id, name: site.name }
    if (!decision.accepted) {
      const problem = sayRefusal(turn.words, decision.because)
      const view = { ...named, days: policy.followUpDays, problem }
      return refused(decision.because, inPlace(followUpFormCard(view, turn.words)))
    }
    const { followUpDays: next } = decision.next
    const view = { ...named, token: turn.newId(), from: policy.version, now: policy.followUpDays, next }
    return done(inPlace(compareFollowUpCard(view, turn.words)), { about: site.id })
  },
})

/** Keeps the day that was compared. */
export const saveFollowUp = action({
  asks: SaveFollowUp,
  needs: 'set-up-site',
  audit: 'follow-up.saved',
  run: async ({ site: id, days, from }, turn) => {
    const site = await dutySite(id, turn)
    if (!site) return otherSite()
    const decision = withFollowUp(escalationOf(site), days)
    if (!decision.accepted) return clocksUnchanged(site, decision.because, turn)
    const text = turn.words.compareClocks.savedFollowUp(days)
    return keptClocks(site, { policy: decision.next, from, text }, turn)
  },
})
