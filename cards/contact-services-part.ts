import { ServiceKey } from '../programme/contact-words.ts'
import { type Body, choice, line, part, reveal } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** The services of a contact: those chosen in one line with the words they came from, the long list folded away behind a button. */
export function servicesPart(chosen: readonly ServiceKey[], source: Body, words: Wording): Body {
  const said = words.draft
  const names = chosen.map((service) => words.services[service]).join(' · ')
  return [
    ...(names ? [line(`${said.short.services}: ${names}`)] : []),
    ...source,
    { type: 'ActionSet', actions: [reveal(said.pickServices, 'services-list')] },
    part('services-list', [
      choice({
        id: 'services',
        label: said.services,
        many: true,
        choices: ServiceKey.options.map((service) => ({ value: service, title: words.services[service] })),
        value: chosen.join(','),
      }),
    ]),
  ]
}
