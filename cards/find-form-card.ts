import { LifeDomain } from '../programme/contact-words.ts'
import type { Card } from './card.ts'
import { button, card, choice, heading, line, textField } from './elements.ts'
import { longestSearch } from './service-search.ts'
import type { Wording } from './wording/nl.ts'

/** What somebody fills in to look for a service: a sentence, or a life domain. */
export function findFormCard({ mayShare }: Readonly<{ mayShare: boolean }>, words: Wording): Card {
  const said = words.finding.form
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line(said.text),
      textField({
        id: 'typed',
        label: said.typed,
        longest: longestSearch,
        lines: 'one',
        placeholder: said.example,
      }),
      choice({
        id: 'domain',
        label: said.domain,
        choices: LifeDomain.options.map((domain) => ({ value: domain, title: words.domains[domain] })),
        placeholder: said.pick,
      }),
    ],
    actions: [
      button({ title: said.search, verb: 'find-services', withInputs: true, style: 'positive' }),
      ...(mayShare
        ? [
            button({ title: words.finding.list.share, verb: 'share-service-form' }),
            button({ title: words.finding.leaflet.share, verb: 'leaflet-form' }),
          ]
        : []),
    ],
  })
}
