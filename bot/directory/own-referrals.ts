import type { ReferralView } from '../../cards/referral-card.ts'
import type { ShownReferral } from '../../cards/referral-lines.ts'
import type { Family } from '../../programme/family.ts'
import { isOpenReferral, type Referral } from '../../programme/referral.ts'
import { dayAfter, dayOf, momentOf } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'
import { ownFamilies, ownFamily } from '../own-families.ts'
import { serviceStepsFor } from './service-steps.ts'

/** How long what ended stays in a list, in days. */
const staysListed = 60

/** A referral of a family of one's own, or undefined: unknown, withdrawn and somebody else's all look the same. */
export async function ownReferral(
  id: string | null,
  turn: Turn,
): Promise<Readonly<{ referral: Referral; family: Family }> | undefined> {
  const referral = id === null ? undefined : await turn.records.referrals.get(id)
  const own = referral && (await ownFamily(turn, referral.family))
  return own && referral.state !== 'withdrawn' ? { referral, family: own.family } : undefined
}

/** What a service is called now; null when it is no longer kept. */
export async function serviceName(id: string, records: Turn['records']): Promise<string | null> {
  return (await records.services.get(id))?.hsds.name ?? null
}

/** A referral with the names it is shown by. */
export async function shown(
  referral: Referral,
  { id, code, pseudonym }: Family,
  records: Turn['records'],
): Promise<ShownReferral> {
  const service = await serviceName(referral.service, records)
  return { referral, family: { id, code, pseudonym }, service }
}

/** The card of a referral, for its buddy. */
export async function referralView(referral: Referral, family: Family, turn: Turn): Promise<ReferralView> {
  const view = await shown(referral, family, turn.records)
  const service = await turn.records.services.get(referral.service)
  const mayReport = service !== undefined && serviceStepsFor(turn.person, service).includes('report')
  return { ...view, mayReport }
}

/** Those of a family that its buddy and its supervisor see: what runs, and what ended not long ago. */
export async function referralsOf(
  family: Family,
  { records, today }: Pick<Turn, 'records' | 'today'>,
): Promise<readonly ShownReferral[]> {
  const since = dayAfter(today, -staysListed)
  const listed = (await records.referrals.find('family', family.id)).filter(
    (referral) =>
      referral.state !== 'withdrawn' &&
      (isOpenReferral(referral) || dayOf(momentOf(referral.endedAt)) >= since),
  )
  return Promise.all(listed.toSorted(openFirst).map((referral) => shown(referral, family, records)))
}

/** All those of a buddy's own families, family by family. */
export async function allOwnReferrals(turn: Turn): Promise<readonly ShownReferral[]> {
  const own = (await ownFamilies(turn)).toSorted((one, other) =>
    one.family.code.localeCompare(other.family.code),
  )
  return (await Promise.all(own.map(({ family }) => referralsOf(family, turn)))).flat()
}

function openFirst(one: Referral, other: Referral): number {
  const weight = (referral: Referral) => (isOpenReferral(referral) ? 0 : 1)
  return weight(one) - weight(other) || other.createdAt.localeCompare(one.createdAt)
}
