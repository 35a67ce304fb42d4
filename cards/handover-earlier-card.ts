import type { ContactFacts } from '../programme/contact.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { card, heading, line, quiet } from './elements.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

type EarlierView = Readonly<{
  family: NamedFamily
  contacts: readonly ContactFacts[]
  /** Who stands in reads no notes of before, also not in the tab. */
  readsNotes: boolean
}>

/** What happened before somebody became the buddy: day, kind and domains; notes never come back into a chat. */
export function handoverEarlierCard({ family, contacts, readsNotes }: EarlierView, words: Wording): Card {
  const said = words.handover.earlier
  const title = said.title(words.family(family.code, family.pseudonym))
  return card({
    fallback: said.fallback,
    body: [
      heading(title),
      ...(contacts.length === 0 ? [line(said.none)] : []),
      ...contacts.flatMap((facts) => [
        line(said.row(words.day(facts.date), words.kinds[facts.kind]), { spacing: 'Small' }),
        ...(facts.domains.length > 0
          ? [quiet(facts.domains.map((domain) => words.domains[domain]).join(' · '))]
          : []),
      ]),
      quiet(readsNotes ? said.notes : said.noNotes, { spacing: 'Medium' }),
    ],
    actions: [stepButton('log', words), stepButton('families', words)],
  })
}
