import type { ContactFacts } from '../programme/contact.ts'
import type { Card } from './card.ts'
import { type NamedFamily, summaryOf } from './contact-summary.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { plain } from './escape.ts'
import type { Wording } from './wording/nl.ts'

type QuestionView = Readonly<{
  contact: Readonly<{ id: string; facts: ContactFacts }>
  family: NamedFamily
  lecturer: string
  text: string
}>

/** A supervisor's question about a log, for the student, with the way to complete the log. */
export function questionCard({ contact, family, lecturer, text }: QuestionView, words: Wording): Card {
  const title = words.question.title(plain(lecturer))
  return card({
    fallback: title,
    body: [
      heading(title),
      quiet(words.question.about(summaryOf(contact.facts, family, words))),
      line(plain(text, 2000), { spacing: 'Medium' }),
      quiet(words.question.how, { spacing: 'Medium' }),
    ],
    actions: [
      button({ title: words.question.answer, verb: 'correct-contact', data: { contact: contact.id } }),
    ],
  })
}

/** Said when something is typed while a question waits: the bot passes nothing on, so where the answer goes. */
export function questionWaitsCard(
  { contact, family, lecturer }: Omit<QuestionView, 'text'>,
  words: Wording,
): Card {
  const text = words.question.waits(plain(lecturer))
  return card({
    fallback: text,
    body: [line(text), quiet(words.question.about(summaryOf(contact.facts, family, words)))],
    actions: [
      button({ title: words.question.answer, verb: 'correct-contact', data: { contact: contact.id } }),
      button({ title: words.notUnderstood.help, verb: 'help' }),
    ],
  })
}
