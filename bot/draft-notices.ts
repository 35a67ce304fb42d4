import { contactKeptCard } from '../cards/contact-kept-card.ts'
import { draftSummary } from '../cards/draft-summary.ts'
import { answerCard } from '../cards/help-card.ts'
import type { EndedDraft } from '../programme/draft.ts'
import type { Notice } from '../programme/notice.ts'
import type { Message } from './asked.ts'
import { ownContact, ownFamilyOf, type Rendering } from './notice-rendering.ts'
import { supervisorOf } from './own-families.ts'

/** A draft that ended without a contact, as its last word names it. */
async function summaryOf({ was }: EndedDraft, rendering: Rendering): Promise<string> {
  const { family = null, kind = null, date = null } = was ?? {}
  // A form in which nothing was filled in has no family or kind to name.
  if (family === null && kind === null) return rendering.words.draft.blank
  const own = family === null ? null : await ownFamilyOf(family, rendering)
  return draftSummary({ family: own, kind, date }, rendering.words)
}

/** What takes the place of the card of a draft that ended, or tells that it has. */
export async function draftEndedMessage(
  { kind, about }: Notice,
  rendering: Rendering,
): Promise<Message | null> {
  const { words, records } = rendering
  const draft = await records.drafts.get(about)
  if (!draft || draft.state === 'open') return null
  if (draft.state === 'saved') return keptMessage(draft.contact, rendering)
  switch (draft.state) {
    case 'overtaken':
      return draft.corrects === null ? null : keptMessage(draft.corrects, rendering)
    case 'dropped':
      if (draft.corrects !== null) return { text: words.draft.leftAsItWas }
      return { text: words.draft.dropped(await summaryOf(draft, rendering)) }
    case 'unreadable': {
      const text = words.refusals['draft-gone']({ reason: 'draft-gone', as: 'unreadable' })
      return kind === 'draft-expired' ? { text } : { card: answerCard(text, ['log', 'week'], words) }
    }
    case 'expired':
    case 'merged': {
      const summary = await summaryOf(draft, rendering)
      if (kind === 'draft-expired') return { text: words.draft.expired(summary) }
      return { card: answerCard(words.draft.lapsed(summary), ['log', 'week'], words) }
    }
  }
}

async function keptMessage(id: string, rendering: Rendering): Promise<Message | null> {
  const found = await ownContact(id, rendering)
  if (!found) return { text: rendering.words.kept.title }
  const contact = { ...found.contact, corrected: found.contact.correctedAt !== null }
  const isSupervised = (await supervisorOf(found.family, rendering.records)) !== undefined
  return { card: contactKeptCard({ contact, family: found.family, isSupervised }, rendering.words) }
}
