import { z } from 'zod'
import type { Card } from './card.ts'
import { button, card, heading, line } from './elements.ts'
import { recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Says whether a sentence was a new contact or refined the draft that was open. */
export const ChooseDraft = z.strictObject({ draft: recordId, means: z.enum(['new', 'refines']) })

/** Asked when a sentence fits both: nothing of it is shown again, only the choice. */
export function whichDraftCard(draft: string, family: string, words: Wording): Card {
  return card({
    fallback: words.which.text(family),
    body: [heading(words.which.title), line(words.which.text(family))],
    actions: [
      button({ title: words.which.isNew, verb: 'choose-draft', data: { draft, means: 'new' } }),
      button({ title: words.which.refines, verb: 'choose-draft', data: { draft, means: 'refines' } }),
    ],
  })
}
