import type { Card } from '../../cards/card.ts'
import type { NeedKey } from '../../directory/needs/needs.ts'
import { ownAttribute } from '../../directory/terms.ts'
import { beginRoad } from '../../programme/road/road-rules.ts'
import { referralAfter } from '../programme/referrals.ts'
import { answered, lastCard, press } from './hands.ts'
import { hasService, serviceId } from './referral-hands.ts'
import type { Town } from './town.ts'

/** The card of the meeting with the partners, as somebody asks for it. */
export async function meetingSeenBy(town: Town, id: string): Promise<Card> {
  return lastCard(await town.person(id).says('partneroverleg')).card
}

/** What is kept of the meetings of a site. */
export function meetingsKept(town: Town, site = 'gent') {
  return town.read((records) => records.partnerMeetings.get(site))
}

/** An agreement as it is filled in. */
export const ocmw = { text: 'Wachttijd voor woningen navragen', who: 'OCMW, onthaal', until: '2026-12-18' }

/** Somebody notes an agreement; gives the tap and the card after it. */
export async function agrees(town: Town, filled: Readonly<Record<string, string>>, id = 'door') {
  const form = answered(await town.person(id).taps(...press(await meetingSeenBy(town, id), 'agreement-form')))
  const tap = press(form, 'save-agreement', filled)
  return { tap, card: answered(await town.person(id).taps(...tap)) }
}

/** Requests that partner Kim made so many days ago. */
export async function partnerAsked(town: Town, count: number, daysAgo: number, site = 'gent'): Promise<void> {
  await town.change(async (records) => {
    for (let at = 0; at < count; at++) {
      const known = {
        id: `${site}-${daysAgo}-${at}`,
        number: `A-${site === 'gent' ? 'G' : 'H'}${String(200 + daysAgo + at)}`,
        site,
        policyVersion: 1,
        by: 'kim',
        partner: 'kim',
        private: null,
        family: null,
        state: 'requested' as const,
      }
      const request = {
        organisation: 'Wijkteam Zuid',
        professional: 'Anke Verwijzer',
        phone: '09 111 11 11',
        sector: 'other' as const,
        region: 'Ledeberg',
        dueMonth: '2027-02',
        babyMonths: null,
        languages: [],
        interpreter: null,
        reasons: [],
        help: [],
        beforeBirth: null,
      }
      records.roads.put(beginRoad({ ...known, request }, town.now().minus({ days: daysAgo })))
    }
  })
}

/** So many families of a site for which a service had no room. */
export async function turnedAway(
  town: Town,
  count: number,
  needs: readonly NeedKey[],
  site = 'gent',
): Promise<void> {
  const id = serviceId('Woonloket')
  const hsds = { id, name: 'Woonloket', status: 'active' as const }
  await hasService(town, 'Woonloket', {
    hsds: { ...hsds, attributes: needs.map((need) => ownAttribute(id, 'nood', need)) },
  })
  await town.change(async (records) => {
    for (let at = 0; at < count; at++)
      records.referrals.put({
        ...referralAfter('full'),
        id: `r-${at}`,
        family: `gent-60-${at}`,
        service: id,
        site,
      })
    for (const road of await records.roads.all())
      if (road.id.startsWith('gent-60')) records.roads.put({ ...road, family: road.id })
  })
}
