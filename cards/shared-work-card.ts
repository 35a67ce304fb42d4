import type { ContactFacts } from '../programme/contact.ts'
import type { Card } from './card.ts'
import { card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

/** What a student shared with the assessor: dates, kinds and themes, without the family. */
export type SharedWork = Readonly<{ student: string; contacts: readonly ContactFacts[] }>

/** The work shared with an assessor, per student. */
export function sharedWorkCard(work: readonly SharedWork[], words: Wording): Card {
  const said = words.shared
  const rows = work.flatMap(({ student, contacts }) => [
    line(plain(student), { weight: 'Bolder', spacing: 'Medium' }),
    ...contacts
      .slice(0, 10)
      .flatMap((facts) => [
        line(
          said.row(
            words.day(facts.date),
            words.kinds[facts.kind],
            facts.minutes ? words.minutes(facts.minutes) : '',
          ),
          { spacing: 'Small' },
        ),
        ...(facts.domains.length > 0
          ? [quiet(facts.domains.map((domain) => words.domains[domain]).join(' · '))]
          : []),
      ]),
  ])
  return card({
    fallback: said.fallback,
    body: [heading(said.title), ...(rows.length > 0 ? rows : [line(said.none)])],
    actions: [stepButton('help', words)],
  })
}
