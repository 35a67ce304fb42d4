import { z } from 'zod'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { plain, visible } from './escape.ts'
import { recordId } from './inputs.ts'
import type { Refer } from './referral-start-card.ts'
import type { Wording } from './wording/nl.ts'

/** Looks up which service a kept contact told of. */
export const ReferFromContact = z.strictObject({ contact: recordId })

/** A service it may be, with how far the contact said it was. */
export type ServiceOption = Readonly<{
  id: string
  name: string
  city: string | null
  state: Refer['state']
}>

export type ReferralServiceView = Readonly<{
  family: NamedFamily
  options: readonly ServiceOption[]
  token: string
}>

/** A button on a narrow telephone cuts off what is longer; the whole name stands above it. */
const mostLetters = 28

/** Most services one card offers: a tap each, and as many buttons as a card shows. */
export const mostServices = 5

/** Which service of the directory it was: a tap begins the referral. */
export function referralServiceCard({ family, options, token }: ReferralServiceView, words: Wording): Card {
  const said = words.referral.fromContact
  const title = said.title(words.family(family.code, family.pseudonym))
  if (options.length === 0)
    return card({
      fallback: said.fallback,
      body: [line(said.none)],
      actions: [button({ title: words.referral.list.title, verb: 'my-referrals' })],
    })
  return card({
    fallback: said.fallback,
    body: [
      heading(title),
      ...options.map(({ name, city }) =>
        line(`${plain(name, 80)}${city === null ? '' : ` · ${plain(city, 40)}`}`),
      ),
      quiet(words.referral.start.promise),
    ],
    actions: options.slice(0, mostServices).map(({ id, name, state }) =>
      button({
        title: visible(name, mostLetters),
        verb: 'refer',
        data: { service: id, family: family.id, state, token },
      }),
    ),
  })
}
