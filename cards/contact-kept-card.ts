import { z } from 'zod'
import type { ContactFacts } from '../programme/contact.ts'
import { referralsToldIn } from '../programme/contact-referrals.ts'
import type { Card } from './card.ts'
import { type NamedFamily, nextOf, summaryOf } from './contact-summary.ts'
import { button, card, heading, line, quiet } from './elements.ts'
import { formToken, recordId } from './inputs.ts'
import { searchButtons } from './search-button.ts'
import type { Wording } from './wording/nl.ts'

/** Opens a kept contact for correction. */
export const CorrectContact = z.strictObject({ contact: recordId })

/** Undoes one contact. */
export const UndoContact = z.strictObject({ contact: recordId, token: formToken.optional() })

/** Undoes what was told or kept last, of one family when one is named. */
export const UndoLatest = z.strictObject({
  family: recordId.nullable().default(null),
  /** Said in words that may mean something else: nothing goes without a question. */
  unsure: z.boolean().default(false),
})

export type KeptView = Readonly<{
  contact: Readonly<{ id: string; facts: ContactFacts; corrected: boolean }>
  family: NamedFamily
  /** Whether somebody supervises the family now: nobody is promised a reader who is gone. */
  isSupervised: boolean
}>

/** Takes the place of the draft card once it is kept: code, kind, date and next step, never the note. */
export function contactKeptCard({ contact, family, isSupervised }: KeptView, words: Wording): Card {
  const summary = summaryOf(contact.facts, family, words)
  const next = nextOf(contact.facts, words)
  return card({
    fallback: `${words.kept.title}: ${summary}`,
    body: [
      heading(contact.corrected ? words.kept.corrected : words.kept.title),
      line(summary),
      line(next ? words.kept.next(next) : words.kept.noNext, { spacing: 'None' }),
      quiet(isSupervised ? words.kept.waits : words.kept.waitsForNobody, { spacing: 'Small' }),
    ],
    actions: [
      ...followButton(contact, words),
      button({ title: words.kept.correct, verb: 'correct-contact', data: { contact: contact.id } }),
      button({
        title: words.kept.undo,
        verb: 'undo-contact',
        data: { contact: contact.id, token: `undo:${contact.id}` },
      }),
      ...searchButtons(contact.facts, words),
      button({ title: words.families.title, verb: 'my-families' }),
    ],
  })
}

/** Where a service was named that the family was shown the way to, it can be followed until the outcome is known. */
function followButton({ id, facts }: KeptView['contact'], words: Wording) {
  if (referralsToldIn(facts).length === 0) return []
  return [
    button({ title: words.referral.fromContact.button, verb: 'refer-from-contact', data: { contact: id } }),
  ]
}
