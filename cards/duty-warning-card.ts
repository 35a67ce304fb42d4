import type { Card } from './card.ts'
import { type TroublesView, troublesPart } from './duty-troubles-part.ts'
import { button, card, heading } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** What a site lacks for urgent needs, as its coordinators are warned of it days ahead. */
export type DutyWarningView = Readonly<{ site: string; name: string; troubles: TroublesView }>

/** The warning, with the ways to put it right. */
export function dutyWarningCard({ site, name, troubles }: DutyWarningView, words: Wording): Card {
  const said = words.dutyWarning
  const title = said.title(plain(name, 60))
  const { empty, old } = troubles.numbers
  return card({
    fallback: title,
    body: [heading(title), ...troublesPart(troubles, words)],
    actions: [
      button({ title: said.open, verb: 'duty', data: { site } }),
      ...(empty.length + old.length > 0
        ? [button({ title: said.openNumbers, verb: 'site-numbers', data: { site } })]
        : []),
    ],
  })
}
