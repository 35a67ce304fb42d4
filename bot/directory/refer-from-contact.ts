import {
  mostServices,
  ReferFromContact,
  referralServiceCard,
  type ServiceOption,
} from '../../cards/referral-service-card.ts'
import { nl } from '../../cards/wording/nl.ts'
import type { QueryPlace } from '../../directory/search/query.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { referralsToldIn, type ToldReferral } from '../../programme/contact-referrals.ts'
import type { Family } from '../../programme/family.ts'
import { action, below, done, refused, type Turn } from '../action.ts'
import { ownFamily } from '../own-families.ts'
import { serviceParts } from './service-parts.ts'

/** How far from the town of the family's site a service is looked for first, in kilometres. */
const nearby = 15

/** Which service of the directory a kept contact told of: one tap makes it a referral that is followed. */
export const referFromContact = action({
  asks: ReferFromContact,
  needs: 'follow-referrals',
  audit: 'referral.contact-looked-up',
  run: async ({ contact: id }, turn) => {
    const contact = await turn.records.contacts.get(id)
    if (contact?.state !== 'kept' || contact.student !== turn.person.id)
      return refused({ reason: 'unknown-contact' })
    const own = await ownFamily(turn, contact.family)
    if (!own) return refused({ reason: 'unknown-family' })
    const { family } = own
    const options = await optionsFor(referralsToldIn(contact.facts), family, turn)
    const view = { family, options: options.slice(0, mostServices), token: turn.newId() }
    return done(below(referralServiceCard(view, turn.words)), { about: id, family: family.id })
  },
})

/** The likeliest services of each kind, the first of all before the second of any. */
async function optionsFor(told: readonly ToldReferral[], family: Family, turn: Turn) {
  const near = await townOf(family, turn)
  const found = told.map(({ service, state }) =>
    servicesFor(nl.services[service], near, turn).map((id) => ({ id, state })),
  )
  const longest = Math.max(0, ...found.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, at) => found.flatMap((ids) => ids[at] ?? [])).flat()
  const once = [...new Map(inTurn.map((one) => [one.id, one])).values()]
  const options = await Promise.all(once.slice(0, mostServices).map((one) => optionOf(one, turn)))
  return options.flat()
}

/** A kind may have several names ("Huisarts, kinderarts"): the first that anything answers to. */
function servicesFor(label: string, near: QueryPlace | null, { directory, now }: Turn): readonly string[] {
  const place = near && {
    by: 'place' as const,
    place: near,
    kilometres: nearby,
    isImplied: true,
    said: near.label,
  }
  for (const name of label.split(', ')) {
    const query = directory.read(name, near)
    const filters = [...query.filters.filter(({ by }) => by !== 'place'), ...(place ? [place] : [])]
    const { hits } = directory.search({ ...query, filters, kind: 'service' }, now, {
      skip: 0,
      most: mostServices,
    })
    if (hits.length > 0) return hits.map(({ id }) => id)
  }
  return []
}

/** Where the site is: an address of a family is never searched with. */
async function townOf({ site }: Family, { records, directory }: Turn): Promise<QueryPlace | null> {
  const name = (await records.sites.get(site))?.name
  return name === undefined ? null : directory.placeNamed(name)
}

type Found = Readonly<{ id: string; state: ServiceOption['state'] }>

async function optionOf({ id, state }: Found, { records }: Turn): Promise<readonly ServiceOption[]> {
  const parts = await serviceParts(id, records)
  if (!parts) return []
  const { name, places } = sheetOf(parts)
  return [{ id, name, city: places[0]?.address?.city ?? null, state }]
}
