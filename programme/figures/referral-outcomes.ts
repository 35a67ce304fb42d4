import { isOpenReferral, type Referral } from '../referral.ts'
import type { Day } from '../stamp.ts'
import { type CountOfFamilies, familiesIn } from './contact-figures.ts'
import { isSince } from './period.ts'

/** Where a way to a service led: still under way, or how it ended. */
export const WayLed = [
  'under-way',
  'helped',
  'full',
  'not-entitled',
  'gone',
  'no-show',
  'not-helped',
  'declined',
  'unknown',
] as const
export type WayLed = (typeof WayLed)[number]

/** How the referrals that began since a day stand now; what was told by mistake counts nowhere. */
export function referralsSince(
  referrals: readonly Referral[],
  since: Day,
): readonly (Readonly<{ led: WayLed }> & CountOfFamilies)[] {
  const begun = referrals.filter(({ createdAt }) => isSince(createdAt, since))
  return WayLed.map((led) => {
    const own = begun.filter((referral) => ledTo(referral) === led)
    return { led, count: own.length, families: familiesIn(own) }
  }).filter(({ count }) => count > 0)
}

function ledTo(referral: Referral): WayLed | null {
  if (isOpenReferral(referral)) return 'under-way'
  if (referral.state === 'withdrawn') return null
  return referral.state === 'other' ? 'not-helped' : referral.state
}
