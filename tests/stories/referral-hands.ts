import type { Card } from '../../cards/card.ts'
import { namedId } from '../../directory/named-id.ts'
import type { SharedService } from '../../directory/service.ts'
import type { Referral } from '../../programme/referral.ts'
import { answered, lastCard, pressTitled } from './hands.ts'
import type { Town } from './town.ts'

/** The id of a service of the stories by its name. */
export const serviceId = (name: string) => namedId('story', name)

/** Puts a service in the directory as an import would. */
export async function hasService(
  town: Town,
  name: string,
  more: Partial<SharedService> = {},
): Promise<string> {
  const id = serviceId(name)
  const service: SharedService = {
    id,
    hsds: { id, name, status: 'active' },
    site: 'gent',
    source: null,
    state: 'agreed',
    sharedBy: 'door',
    agreedBy: 'door',
    confirmations: [],
    lastConfirmedAt: null,
    lastChangedAt: '2026-11-01T10:00:00.000Z',
    changes: [],
    reports: [],
    tips: [],
    ...more,
  }
  await town.change(async (records) => records.services.put(service))
  return id
}

/** A buddy refers a family from the card of a service; gives the card of the referral. */
export async function refers(
  town: Town,
  student: string,
  { service, family, title = 'Besproken' }: Readonly<{ service: string; family?: string; title?: string }>,
): Promise<Card> {
  const person = town.person(student)
  const form = lastCard(await person.taps('refer-form', { service }))
  const filled = family === undefined ? {} : { family }
  const tap = pressTitled(form.card, title, filled)
  return answered(await person.taps(...tap, { cardMessageId: form.messageId }))
}

/** Taps a button of a referral's card by its title; gives the card that takes its place. */
export async function answers(
  town: Town,
  student: string,
  {
    card,
    title,
    filled = {},
  }: Readonly<{ card: Card; title: string; filled?: Readonly<Record<string, string>> }>,
): Promise<Card> {
  return answered(await town.person(student).taps(...pressTitled(card, title, filled)))
}

/** Every referral there is. */
export function referralsOf(town: Town): Promise<readonly Referral[]> {
  return town.read((records) => records.referrals.all())
}

/** The only referral there is. */
export async function onlyReferral(town: Town): Promise<Referral> {
  const all = await referralsOf(town)
  if (all.length !== 1 || !all[0]) throw new Error(`${all.length} referrals`)
  return all[0]
}
