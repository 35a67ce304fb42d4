import { OpenReferralCard, ReferralForm } from '../../cards/referral-answers.ts'
import { referralCard } from '../../cards/referral-card.ts'
import { MyReferrals, referralsCard, referralsPerPage } from '../../cards/referrals-card.ts'
import { action, below, done, inPlace, refused } from '../action.ts'
import { formCard } from './conclude-referral.ts'
import { allOwnReferrals, ownReferral, referralView, shown } from './own-referrals.ts'

/** Shows one referral of an own family. */
export const openReferral = action({
  asks: OpenReferralCard,
  needs: 'follow-referrals',
  audit: 'referral.seen',
  run: async ({ referral: id, here }, turn) => {
    const found = await ownReferral(id, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    const { referral, family } = found
    const card = referralCard(await referralView(referral, family, turn), turn.words)
    return done(here ? inPlace(card) : below(card), { about: referral.id, family: family.id })
  },
})

/** Opens the day of an appointment, the reason why it stopped, or a correction. */
export const referralForm = action({
  asks: ReferralForm,
  needs: 'follow-referrals',
  audit: 'referral.form-opened',
  run: async ({ referral: id, as, digest }, turn) => {
    const found = await ownReferral(id, turn)
    if (!found) return refused({ reason: 'unknown-referral' })
    const view = await shown(found.referral, found.family, turn.records)
    const card = formCard(as, view, turn.words)
    return done(digest === undefined ? inPlace(card) : below(card), { about: id, family: found.family.id })
  },
})

/** The buddy's own referrals, family by family. */
export const myReferrals = action({
  asks: MyReferrals,
  needs: 'follow-referrals',
  audit: 'referrals.seen',
  run: async ({ page = 0 }, turn) => {
    const all = await allOwnReferrals(turn)
    const pages = Math.max(1, Math.ceil(all.length / referralsPerPage))
    const at = Math.min(page, pages - 1)
    const rows = all.slice(at * referralsPerPage, (at + 1) * referralsPerPage)
    return done(below(referralsCard({ rows, page: at, pages }, turn.words)))
  },
})
