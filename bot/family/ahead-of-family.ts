import type { FamilyView } from '../../cards/pages/fill-family-page.ts'
import type { Turn } from '../action.ts'
import { serviceName } from '../directory/own-referrals.ts'
import { keptContacts } from '../own-families.ts'
import type { SeenFamily } from './seen-family.ts'

type Coming = NonNullable<FamilyView['ahead']>[number]

/** What was agreed for today and later: visits, and for who follows the referrals where the family is expected. */
export async function aheadOf({ family, as }: SeenFamily, turn: Turn): Promise<readonly Coming[]> {
  const { today, records } = turn
  const agreed = (await keptContacts(turn, family.id)).flatMap(({ facts }) => facts.next)
  const visits = agreed.filter(({ date }) => date >= today).map((appointment): Coming => ({ appointment }))
  const referrals = as === 'stand-in' ? [] : await records.referrals.find('family', family.id)
  const expected = await Promise.all(
    referrals.map(async (referral): Promise<readonly Coming[]> => {
      const appointment = referral.state === 'appointed' ? referral.appointment : null
      if (appointment === null || appointment.date < today) return []
      return [{ appointment, service: await serviceName(referral.service, records) }]
    }),
  )
  const all = [...visits, ...expected.flat()]
  const once = new Map(all.map((one) => [keyOf(one), one]))
  return [...once.values()].toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))
}

function keyOf({ appointment: { date, time }, service }: Coming): string {
  return `${date} ${time ?? ''} ${service ?? ''}`
}
