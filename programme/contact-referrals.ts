import type { ContactFacts, ReferralState } from './contact.ts'
import type { ServiceKey } from './contact-words.ts'

/** A kind of service a family was shown the way to, and how far that is as a referral begins. */
export type ToldReferral = Readonly<{
  service: ServiceKey
  state: 'discussed' | 'contacted' | 'appointed' | 'went'
}>

/** A contact says less than a referral: what failed begins where it was tried, and the buddy says why. */
const begins: Readonly<Record<ReferralState, ToldReferral['state']>> = {
  discussed: 'discussed',
  contacted: 'contacted',
  appointed: 'appointed',
  attended: 'went',
  failed: 'contacted',
}

/**
 * The referrals a contact tells of: services with how far they are, and services named where the way was shown. Going
 * along to a service is no referral by itself.
 */
export function referralsToldIn({
  referrals,
  services,
  actions,
}: Pick<ContactFacts, 'referrals' | 'services' | 'actions'>): readonly ToldReferral[] {
  const named = referrals.map(({ service, state }) => ({ service, state: begins[state] }))
  if (!actions.includes('referral')) return named
  const others = services.filter((service) => !referrals.some((one) => one.service === service))
  return [...named, ...others.map((service) => ({ service, state: 'discussed' as const }))]
}
