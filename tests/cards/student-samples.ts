import { aliasCard } from '../../cards/alias-card.ts'
import { appointmentQuestionCard } from '../../cards/appointment-question-card.ts'
import type { Card } from '../../cards/card.ts'
import { contactDraftCard, type DraftView } from '../../cards/contact-draft-card.ts'
import { contactKeptCard } from '../../cards/contact-kept-card.ts'
import { contactToldCard } from '../../cards/contact-told-card.ts'
import { ownContactsCard } from '../../cards/contacts-card.ts'
import type { DraftRow } from '../../cards/draft-summary.ts'
import { ownFamiliesCard } from '../../cards/families-card.ts'
import { familyStepsCard } from '../../cards/family-steps-card.ts'
import { questionCard, questionWaitsCard } from '../../cards/question-card.ts'
import { momentQuestionCard } from '../../cards/revise-draft-card.ts'
import { undoQuestionCard } from '../../cards/undo-question-card.ts'
import { pickDraftCard, whichDraftCard } from '../../cards/which-draft-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { longestText } from '../../programme/contact.ts'
import { type DraftFields, emptyFields } from '../../programme/draft.ts'
import { facts, familyRow, filled, hostile, kept, merel, vink } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

/** The draft card as it comes up with these fields. */
export function draftView(fields: DraftFields, words: Wording, corrects: string | null = null): DraftView {
  return {
    hasAssessor: true,
    ...(corrects
      ? { kept: { date: '2026-11-21', kind: 'phone' as const, texts: ['observed', 'feeling'] as const } }
      : {}),
    draft: { id: '0190a0b0-0000-7000-8000-000000000001', revision: 2, corrects },
    fields,
    families: [merel, vink].map(({ id, code, pseudonym }) => ({ id, label: words.family(code, pseudonym) })),
  }
}

/** Fields as long as they can be typed. */
export function longFields(letter: string): DraftFields {
  const text = letter.repeat(longestText)
  const texts = { raised: text, observed: text, impression: text, feeling: text, question: text }
  return { ...filled, ...texts, place: letter.repeat(120), told: [text] }
}

const hostileFields: DraftFields = {
  ...filled,
  place: hostile.slice(0, 120),
  raised: hostile,
  observed: hostile,
  words: { family: hostile, kind: hostile, date: hostile, minutes: hostile },
  unsure: [{ field: 'time', options: ['14:00', '02:00'], words: hostile }],
}

const everyDoubt: DraftFields = {
  ...filled,
  kind: null,
  family: null,
  date: null,
  time: null,
  minutes: null,
  next: [],
  unsure: [
    { field: 'date', options: ['2026-11-17', '2026-11-10'], words: 'vorige dinsdag' },
    { field: 'time', options: ['14:00', '02:00'], words: 'om 2' },
    { field: 'minutes', options: ['60', '90'], words: 'een goed uur' },
    { field: 'next', options: ['2026-12-01T14:00', '2026-11-24'], words: 'volgende dinsdag' },
  ],
}

const unsureFields: DraftFields = {
  ...filled,
  date: null,
  time: null,
  unsure: [
    { field: 'date', options: ['2026-11-22', '2026-11-29'], words: 'zondag' },
    { field: 'time', options: ['02:00', '14:00'], words: 'om 2u' },
  ],
}

/** Two drafts that stand open. */
export const openDrafts: readonly DraftRow[] = [
  { id: 'draft-1', family: merel, kind: 'phone', date: '2026-11-22' },
  { id: 'draft-2', family: null, kind: null, date: null },
]

/** The draft in all its states. */
export function draftSamples(words: Wording): Cards {
  const view = (fields: DraftFields) => draftView(fields, words)
  const problem = sayRefusal(words, { reason: 'before-the-match', from: '2026-11-01' })
  const correction = draftView({ ...emptyFields, ...facts, family: merel.id }, words, kept.id)
  return {
    'draft-empty': contactDraftCard(view(emptyFields), words),
    'draft-filled': contactDraftCard(view(filled), words),
    'draft-today': contactDraftCard(
      view({ ...filled, dateAssumed: true, words: { family: 'G-014' } }),
      words,
    ),
    'draft-unsure': contactDraftCard(view(unsureFields), words),
    'draft-problem': contactDraftCard({ ...view(filled), problem }, words),
    'draft-correction': contactDraftCard(correction, words),
    'draft-long': contactDraftCard(view(longFields('a')), words),
    'draft-hostile': contactDraftCard(view(hostileFields), words),
    'draft-told': contactToldCard(view(filled), words),
    'draft-told-today': contactToldCard(
      view({ ...filled, dateAssumed: true, words: { family: 'G-014' } }),
      words,
    ),
    'draft-told-little': contactToldCard(
      view({ ...emptyFields, minutes: 45, words: { minutes: '45min' } }),
      words,
    ),
    'draft-told-unsure': contactToldCard(view(everyDoubt), words),
    'draft-told-impossible': contactToldCard(
      view({
        ...filled,
        date: null,
        family: null,
        impossible: [
          { what: 'day', words: '31/2' },
          { what: 'family', words: 'G-099' },
        ],
      }),
      words,
    ),
    'draft-told-long': contactToldCard(view(longFields('a')), words),
    'draft-told-hostile': contactToldCard(view(hostileFields), words),
    'draft-moment-question': momentQuestionCard(
      { draft: 'draft-1', said: 'vrijdag 10u', past: '2026-11-20', ahead: '2026-11-27', time: '10:00' },
      words,
    ),
    'draft-which-to-keep': pickDraftCard(
      { drafts: openDrafts, to: 'keep', token: 'token-of-this-question' },
      words,
    ),
    'draft-which-to-drop': pickDraftCard(
      { drafts: openDrafts, to: 'drop', token: 'token-of-this-question' },
      words,
    ),
    'draft-which-to-open': pickDraftCard(
      { drafts: openDrafts, to: 'open', token: 'token-of-this-question' },
      words,
    ),
    'draft-which': whichDraftCard('draft-1', words.family(merel.code, merel.pseudonym), words),
  }
}

/** A contact once it is kept, what comes of it, and where the student stands. */
export function studentSamples(words: Wording): Cards {
  const own = [kept, { ...kept, id: 'contact-2', facts: { ...facts, minutes: null } }]
  const latest = own.map((contact) => ({ contact, family: merel }))
  const many = Array.from({ length: 10 }, (_, at) => ({
    contact: { ...kept, id: `contact-${at}` },
    family: at % 2 === 0 ? merel : vink,
  }))
  const clock = { last: null, due: '2026-11-27', daysLeft: 4 }
  const asked = { contact: kept, family: merel, lecturer: 'Agnes Begga' }
  return {
    kept: contactKeptCard(
      { contact: { ...kept, corrected: false }, family: merel, isSupervised: true },
      words,
    ),
    'kept-corrected': contactKeptCard(
      {
        contact: { ...kept, facts: { ...facts, next: [] }, corrected: true },
        family: merel,
        isSupervised: true,
      },
      words,
    ),
    'kept-unsupervised': contactKeptCard(
      { contact: { ...kept, corrected: false }, family: merel, isSupervised: false },
      words,
    ),
    'appointment-question': appointmentQuestionCard(
      {
        family: merel,
        options: [{ date: '2026-11-27', time: '14:00' }],
        families: [],
        token: 'token-appointment',
      },
      words,
    ),
    'appointment-question-open': appointmentQuestionCard(
      {
        family: null,
        options: [
          { date: '2026-11-24', time: null },
          { date: '2026-12-01', time: '14:00' },
        ],
        families: draftView(emptyFields, words).families,
        token: 'token-appointment',
      },
      words,
    ),
    'undo-question': undoQuestionCard(kept.id, 'G-014 · Gezin Merel: telefoon, za 21/11', words),
    'own-families': ownFamiliesCard([familyRow(merel, 3, 9)], words),
    'own-families-late': ownFamiliesCard([familyRow(merel, -2, -1), familyRow(vink, 0, 1)], words),
    contacts: ownContactsCard({ latest, number: 2, missed: 0, minutes: 90 }, words),
    'contacts-ten': ownContactsCard({ latest: many, number: 31, missed: 2, minutes: 2805 }, words),
    'contacts-none': ownContactsCard({ latest: [], number: 0, missed: 0, minutes: 0 }, words),
    'family-steps': familyStepsCard(
      { family: merel, rhythm: { contact: clock, visit: { ...clock, daysLeft: -2 } } },
      words,
    ),
    question: questionCard({ ...asked, text: 'Hoe ging het bij het OCMW?' }, words),
    'question-waits': questionWaitsCard(asked, words),
    'question-hostile': questionCard({ ...asked, lecturer: hostile, text: hostile.repeat(11) }, words),
    alias: aliasCard(
      { families: [{ id: merel.id, label: 'G-014 · Gezin Merel' }], token: 'form-alias' },
      words,
    ),
  }
}
