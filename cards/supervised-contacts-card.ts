import type { KeptContact } from '../programme/contact.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

/** A kept contact with its family and its student's name. */
export type SupervisedContact = Readonly<{ contact: KeptContact; family: NamedFamily; student: string }>

/** The latest logs of the families supervised; what is new stands first and in bold. No note, ever. */
export function supervisedContactsCard(
  { latest, unread }: Readonly<{ latest: readonly SupervisedContact[]; unread: number }>,
  words: Wording,
): Card {
  const said = words.supervisedContacts
  const families = new Map(latest.map(({ family }) => [family.id, family]))
  return card({
    fallback: said.title,
    body: [
      heading(said.title),
      quiet(unread > 0 ? words.families.unread(unread) : words.logged.none, { spacing: 'Small' }),
      ...latest.map((row) =>
        line(rowOf(row, words), {
          spacing: 'Small',
          ...(row.contact.seen ? {} : { weight: 'Bolder' as const }),
        }),
      ),
      choice({
        id: 'family',
        label: words.families.pick,
        choices: [...families.values()].map(({ id, code, pseudonym }) => ({
          value: id,
          title: words.family(code, pseudonym),
        })),
        value: latest[0]?.family.id ?? null,
      }),
    ],
    actions: [
      button({ title: words.families.open, verb: 'open-timeline', withInputs: true }),
      ...(unread > 0 ? [stepButton('newLogs', words)] : []),
      stepButton('supervised', words),
    ],
  })
}

function rowOf({ contact, family, student }: SupervisedContact, words: Wording): string {
  const { facts, seen } = contact
  const row = `${words.day(facts.date)} · ${family.code} · ${words.kinds[facts.kind]} · ${plain(student, 60)}`
  return seen ? row : `${row} · ${words.timeline.notSeen}`
}
