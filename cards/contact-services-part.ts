import type { z } from 'zod'
import { ReferralState } from '../programme/contact.ts'
import { ServiceKey } from '../programme/contact-words.ts'
import type { DraftFields } from '../programme/draft.ts'
import { type Body, choice, line, part, reveal } from './elements.ts'
import { oneOf } from './inputs.ts'
import { searchButtons } from './search-button.ts'
import type { Wording } from './wording/nl.ts'

const idOf = (service: ServiceKey) => `referral_${service}` as const

type ReferralId = ReturnType<typeof idOf>

const state = oneOf(ReferralState).optional()

/** How far each service is, one answer per service; the form only asks it of services that are chosen. */
export const referralInputs = Object.fromEntries(
  ServiceKey.options.map((service) => [idOf(service), state]),
) as Record<ReferralId, typeof state>

/** The answers about referrals as the draft holds them; only of services that are still chosen. */
export function referralsFrom(
  sent: Readonly<Partial<Record<ReferralId, z.infer<typeof state>>>>,
  services: readonly ServiceKey[],
): DraftFields['referrals'] {
  return services.flatMap((service) => {
    const found = sent[idOf(service)]
    return found ? [{ service, state: found }] : []
  })
}

/**
 * The services of a contact: those chosen in one line with the words they came from, how far each of them is, and the
 * long list folded away behind a button.
 */
export function servicesPart(
  { services, referrals, domains }: DraftFields,
  source: Body,
  words: Wording,
): Body {
  const said = words.draft
  const names = services.map((service) => words.services[service]).join(' · ')
  return [
    ...(names ? [line(`${said.short.services}: ${names}`)] : []),
    ...source,
    {
      type: 'ActionSet',
      actions: [reveal(said.pickServices, 'services-list'), ...searchButtons({ services, domains }, words)],
    },
    part('services-list', [
      choice({
        id: 'services',
        label: said.services,
        many: true,
        choices: ServiceKey.options.map((service) => ({ value: service, title: words.services[service] })),
        value: services.join(','),
      }),
      ...services.map((service) =>
        choice({
          id: idOf(service),
          label: said.referral(words.services[service]),
          choices: ReferralState.options.map((one) => ({ value: one, title: said.referrals[one] })),
          value: referrals.find((one) => one.service === service)?.state ?? null,
          placeholder: said.pick,
        }),
      ),
    ]),
  ]
}
