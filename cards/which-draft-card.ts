import { z } from 'zod'
import type { Card } from './card.ts'
import { type DraftRow, draftSummary } from './draft-summary.ts'
import { button, card, choice, heading, line } from './elements.ts'
import { formToken, recordId } from './inputs.ts'
import type { Wording } from './wording/nl.ts'

/** Says whether a sentence was a new contact or refined the draft that was open; `unsaid` is asked again. */
export const ChooseDraft = z.strictObject({ draft: recordId, means: z.enum(['new', 'refines', 'unsaid']) })

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

/** Keeps an open draft as it stands: the one named, or the only one. */
export const SaveOpenDraft = z.strictObject({ draft: recordId.optional(), token: formToken.optional() })

/** Asked when "ja" could mean more than one open draft. */
export function whichToKeepCard(drafts: readonly DraftRow[], token: string, words: Wording): Card {
  const said = words.which
  return card({
    fallback: said.toKeep,
    body: [
      heading(said.toKeep),
      choice({
        id: 'draft',
        label: said.open,
        open: drafts.length <= 5,
        choices: drafts.map((draft) => ({ value: draft.id, title: draftSummary(draft, words) })),
        value: drafts[0]?.id ?? null,
      }),
    ],
    actions: [
      button({
        title: words.draft.save,
        verb: 'save-open-draft',
        data: { token },
        withInputs: true,
        style: 'positive',
      }),
    ],
  })
}
