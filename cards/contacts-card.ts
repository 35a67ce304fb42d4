import type { KeptContact } from '../programme/contact.ts'
import type { Card } from './card.ts'
import type { NamedFamily } from './contact-summary.ts'
import { button, card, choice, heading, line, quiet } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** A kept contact with the family it was with. */
export type OwnContact = Readonly<{ contact: KeptContact; family: NamedFamily }>

/** The student's own latest contacts with the total of hours, and the way to correct one. */
export function ownContactsCard(
  view: Readonly<{ latest: readonly OwnContact[]; number: number; missed: number; minutes: number }>,
  words: Wording,
): Card {
  const said = words.contacts
  const label = ({ contact, family }: OwnContact) =>
    `${words.day(contact.facts.date)} · ${family.code} · ${words.kinds[contact.facts.kind]}`
  const row = (own: OwnContact) => {
    const { minutes } = own.contact.facts
    return minutes ? `${label(own)} · ${words.minutes(minutes)}` : label(own)
  }
  const missed = view.missed > 0 ? [said.missed(view.missed)] : []
  if (view.latest.length === 0)
    return card({
      fallback: said.none,
      body: [heading(said.title), line(said.none)],
      actions: [button({ title: words.families.log, verb: 'log' })],
    })
  return card({
    fallback: said.fallback,
    body: [
      heading(said.title),
      line([said.total(view.number, words.minutes(view.minutes)), ...missed].join(' · ')),
      quiet(said.latest(view.latest.length), { spacing: 'Small' }),
      ...view.latest.map((own) => line(row(own), { spacing: 'Small' })),
      choice({
        id: 'contact',
        label: said.pick,
        choices: view.latest.map((own) => ({ value: own.contact.id, title: label(own) })),
        value: view.latest[0]?.contact.id ?? null,
      }),
    ],
    actions: [
      button({ title: said.correct, verb: 'correct-contact', withInputs: true }),
      button({ title: said.undo, verb: 'undo-contact', withInputs: true }),
      button({ title: words.families.log, verb: 'log' }),
    ],
  })
}
