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

/** Keeps an open draft as it stands: the one named, that of a family, or the only one. */
export const SaveOpenDraft = z.strictObject({
  draft: recordId.optional(),
  family: recordId.optional(),
  token: formToken.optional(),
})

/** Open drafts, one of which is meant: to keep, to throw away, or to go on with. */
export type PickView = Readonly<{
  drafts: readonly DraftRow[]
  to: 'keep' | 'drop' | 'open'
  token: string
}>

/** Asked when a word could mean more than one open draft, or says not clearly enough that one must go. */
export function pickDraftCard({ drafts, to, token }: PickView, words: Wording): Card {
  const said = words.which
  const title = { keep: said.toKeep, drop: said.toDrop, open: said.toOpen }[to]
  return card({
    fallback: title,
    body: [
      heading(title),
      choice({
        id: 'draft',
        label: said.open,
        open: drafts.length <= 5,
        choices: drafts.map((draft) => ({ value: draft.id, title: draftSummary(draft, words) })),
        value: drafts[0]?.id ?? null,
      }),
    ],
    actions: [
      picked({ to, token }, words),
      button({ title: words.no, verb: 'chat', data: { about: 'left' } }),
    ],
  })
}

function picked({ to, token }: Pick<PickView, 'to' | 'token'>, words: Wording) {
  const withInputs = true
  switch (to) {
    case 'keep':
      return button({
        title: words.draft.save,
        verb: 'save-open-draft',
        data: { token },
        withInputs,
        style: 'positive',
      })
    case 'drop':
      return button({ title: words.draft.drop, verb: 'drop-draft', withInputs, style: 'destructive' })
    case 'open':
      return button({ title: words.which.goOn, verb: 'open-draft', withInputs })
  }
}
