import { z } from 'zod'
import { Language } from '../programme/person.ts'
import type { Card } from './card.ts'
import { button, card, heading, line } from './elements.ts'
import { stepButton } from './help-card.ts'
import type { Wording } from './wording/nl.ts'

/** The language to speak from now on. */
export const SetLanguage = z.strictObject({ language: Language })

/** Asks which language to speak. */
export function languageCard(words: Wording): Card {
  return card({
    fallback: words.languageQuestion,
    body: [line(words.languageQuestion)],
    actions: [
      button({ title: 'Nederlands', verb: 'set-language', data: { language: 'nl' } }),
      button({ title: 'English', verb: 'set-language', data: { language: 'en' } }),
    ],
  })
}

/** What the bot keeps and who may see it, in five sentences. */
export function privacyCard(words: Wording): Card {
  return card({
    fallback: words.privacy.title,
    body: [
      heading(words.privacy.title),
      ...words.privacy.lines.map((text) => line(text, { spacing: 'Small' })),
    ],
    actions: [stepButton('help', words)],
  })
}
