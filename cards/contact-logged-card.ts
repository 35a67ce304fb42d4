import type { KeptContact } from '../programme/contact.ts'
import { longestText } from '../programme/contact.ts'
import type { Card } from './card.ts'
import { type NamedFamily, nextOf, summaryOf } from './contact-summary.ts'
import { button, card, heading, line, quiet, reveal, textField } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

/** One kept contact as its supervisor hears of it. */
export type LoggedView = Readonly<{ contact: KeptContact; family: NamedFamily; student: string }>

/** A new log for the supervisor: one tap to say thanks, one field to ask. */
export function contactLoggedCard({ contact, family, student }: LoggedView, words: Wording): Card {
  const { facts } = contact
  const summary = summaryOf(facts, family, words)
  const next = nextOf(facts, words)
  const ask = 'ask'
  return card({
    fallback: `${words.logged.title}: ${summary}`,
    body: [
      heading(contact.correctedAt ? words.logged.corrected : words.logged.title),
      line(summary),
      quiet(
        [words.logged.by(plain(student)), ...facts.domains.map((domain) => words.domains[domain])].join(
          ' · ',
        ),
        { spacing: 'Small' },
      ),
      ...(next ? [quiet(words.kept.next(next))] : []),
      ...(facts.bringsToIntervision ? [line(words.logged.concern, { weight: 'Bolder' })] : []),
      quiet(words.timeline.notes, { spacing: 'Small' }),
      {
        ...textField({ id: 'question', label: words.timeline.question, longest: longestText }),
        isVisible: false,
      },
      {
        type: 'ActionSet',
        id: ask,
        isVisible: false,
        actions: [
          button({
            title: words.timeline.ask,
            verb: 'ask-about-contact',
            data: { contact: contact.id, token: `ask:${contact.id}:${(contact.questions ?? []).length}` },
            withInputs: true,
          }),
        ],
      },
    ],
    actions: [
      button({
        title: words.timeline.acknowledge,
        verb: 'acknowledge-contact',
        data: { contact: contact.id },
        style: 'positive',
      }),
      reveal(words.logged.ask, 'question', ask),
      button({ title: words.logged.timeline, verb: 'open-timeline', data: { family: family.id } }),
    ],
  })
}

/** The log once its supervisor has answered: the same body, the answer below it. */
export function contactAnsweredCard(
  { contact, family, student }: LoggedView,
  answer: string,
  words: Wording,
): Card {
  const summary = summaryOf(contact.facts, family, words)
  return card({
    fallback: `${words.logged.title}: ${summary}`,
    body: [
      heading(contact.correctedAt ? words.logged.corrected : words.logged.title),
      line(summary),
      quiet(words.logged.by(plain(student)), { spacing: 'Small' }),
      line(plain(answer), { weight: 'Bolder' }),
    ],
    actions: [button({ title: words.logged.timeline, verb: 'open-timeline', data: { family: family.id } })],
  })
}
