import type { Card } from './card.ts'
import { button, card, line } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/** Asked before a contact is undone that was not kept just now. */
export function undoQuestionCard(contact: string, summary: string, words: Wording): Card {
  const text = words.kept.undoQuestion(summary)
  return card({
    fallback: text,
    body: [line(text)],
    actions: [
      button({
        title: words.kept.undoYes,
        verb: 'undo-contact',
        data: { contact, token: `undo:${contact}` },
      }),
      button({ title: words.no, verb: 'chat', data: { about: 'left' } }),
    ],
  })
}
