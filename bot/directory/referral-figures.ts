import { type Outcome, outcomesOf } from '../../programme/referral-figures.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'

/** How referrals to a service went, over all sites and without a word of families; null when there are too few. */
export async function referralFigures(
  service: string,
  { referrals }: Pick<ReadableProgramme, 'referrals'>,
): Promise<readonly Outcome[] | null> {
  return outcomesOf(await referrals.find('service', service))
}
