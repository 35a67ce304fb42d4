import type { Card } from './card.ts'
import { button, card, line } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** Where a word of the matching leads. */
type Leads = 'matching' | 'profiles' | 'my-profile' | 'help'

/** A word about the matching with the way on; the line of its push message says nothing of anybody. */
export function matchingWordCard(text: string, leads: readonly Leads[], words: Wording): Card {
  const titles: Readonly<Record<Leads, string>> = {
    matching: words.matching.family.back,
    profiles: words.matching.list.profiles,
    'my-profile': words.matching.own.profile,
    help: words.notUnderstood.help,
  }
  return card({
    fallback: words.matching.list.fallback,
    body: [line(plain(text, 1500))],
    actions: leads.map((verb) => button({ title: titles[verb], verb })),
  })
}
