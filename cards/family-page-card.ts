import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, heading, line, link, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** What stands on the page of a family, in numbers, and the link that opens it once. */
export type FamilyPageOffer = Readonly<{
  family: NamedFamily
  goals: number
  helpers: number
  numbers: number
  /** Null where the bot has no address of its own. */
  url: string | null
}>

/** Offers the page: its words are the family's, so they are not in the chat. */
export function familyPageCard(
  { family, goals, helpers, numbers, url }: FamilyPageOffer,
  words: Wording,
): Card {
  const said = words.familyPage
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title(words.family(family.code, family.pseudonym))),
      line(said.holds(goals, helpers, numbers)),
      line(said.safe, { spacing: 'Small' }),
      line(said.askFirst, { spacing: 'Small' }),
      quiet(url === null ? said.none : said.once, { spacing: 'Medium' }),
    ],
    actions: [
      ...(url === null ? [] : [link(said.open, url)]),
      button({ title: words.closing.back, verb: 'open-closing', data: { family: family.id } }),
    ],
  })
}
