import type { SaveContact } from '../cards/contact-draft-card.ts'
import { referralsFrom } from '../cards/contact-services-part.ts'
import type { ContactFacts, ContactTexts, TextField } from '../programme/contact.ts'
import type { DraftFields } from '../programme/draft.ts'
import type { Refusal } from '../programme/refusal.ts'

/** What a card said, as the draft would hold it: for keeping it, or showing it again when it cannot be kept yet. */
export function fieldsFromCard(sent: SaveContact, before: DraftFields): DraftFields {
  return sent.form === 'told' ? answersTo(before, sent) : fullForm(sent, before)
}

/** The short card asks only what is missing or in doubt; all the rest stands as it was understood. */
function answersTo(before: DraftFields, sent: SaveContact): DraftFields {
  const [date, time] = sent.nextChosen?.split('T') ?? []
  return {
    ...before,
    family: sent.family ?? before.family,
    kind: sent.kind ?? before.kind,
    date: sent.date ?? before.date,
    time: sent.time ?? before.time,
    minutes: sent.minutes ?? before.minutes,
    next: date === undefined ? before.next : [...before.next, { date, time: time ?? null }],
  }
}

function fullForm(sent: SaveContact, before: DraftFields): DraftFields {
  return {
    family: sent.family,
    kind: sent.kind,
    date: sent.date,
    time: sent.time,
    minutes: sent.minutes,
    place: sent.place,
    domains: sent.domains,
    actions: sent.together.filter((one) => one !== 'just-together'),
    justTogether: sent.together.includes('just-together'),
    services: sent.services,
    referrals: referralsFrom(sent, sent.services),
    // The form shows two appointments; a third that was told is kept as well.
    next: [...appointments(sent), ...before.next.slice(2)],
    present: sent.present,
    spoken: sent.spoken,
    speakingHelp: sent.speakingHelp,
    toldBy: sent.toldBy,
    // The form asks who cancelled only once it is a missed contact.
    missedBy: sent.missedBy ?? before.missedBy,
    concern: sent.concern ?? 'none',
    bringsToIntervision: sent.toIntervision || sent.concern === 'intervision',
    feelingShared: sent.feelingShared,
    sharedWithAssessor: sent.shareWithAssessor,
    raised: sent.raised,
    observed: sent.observed,
    impression: sent.impression,
    agreed: sent.agreed,
    feeling: sent.feeling,
    question: sent.question,
    withdrawn: sent.withdrawn,
    dateAssumed: before.dateAssumed && sent.date === before.date,
    impossible: before.impossible,
    told: before.told,
    words: before.words,
    unsure: before.unsure,
  }
}

function appointments(sent: SaveContact) {
  return [
    { date: sent.nextDate, time: sent.nextTime },
    { date: sent.next2Date ?? null, time: sent.next2Time ?? null },
  ].flatMap(({ date, time }) => (date === null ? [] : [{ date, time }]))
}

/** The facts of a contact, or which of the three needed answers are missing. */
export function factsFrom(fields: DraftFields): ContactFacts | Readonly<{ because: Refusal }> {
  const { family, kind, date } = fields
  if (family === null || kind === null || date === null) {
    const missing = (['family', 'kind', 'date'] as const).filter((field) => fields[field] === null)
    return { because: { reason: 'answers-missing', fields: missing } }
  }
  const { time, minutes, place, present, spoken, speakingHelp, toldBy, domains, actions } = fields
  const { justTogether, services, referrals, next } = fields
  const { missedBy, concern, bringsToIntervision, feelingShared, sharedWithAssessor } = fields
  return {
    kind,
    date,
    time,
    minutes,
    place,
    present,
    spoken,
    speakingHelp,
    toldBy,
    domains,
    actions,
    justTogether,
    services,
    referrals,
    next,
    // Who cancelled only means something for a contact that did not happen.
    missedBy: kind === 'missed' ? missedBy : null,
    concern,
    bringsToIntervision,
    feelingShared,
    sharedWithAssessor,
  }
}

/** The texts of a contact; in a correction an empty field keeps what was written before, unless it is taken back. */
export function textsFrom(fields: DraftFields, before: ContactTexts | null): ContactTexts {
  const told = fields.told.join('\n').slice(0, 10_000)
  const text = (field: TextField) =>
    fields[field] ?? (fields.withdrawn.includes(field) ? null : (before?.[field] ?? null))
  return {
    told: [before?.told, told].filter(Boolean).join('\n').slice(0, 10_000) || null,
    raised: text('raised'),
    observed: text('observed'),
    impression: text('impression'),
    agreed: text('agreed'),
    feeling: text('feeling'),
    question: text('question'),
  }
}

/** A kept contact as a draft to correct: its facts, but none of its texts, which never come back into the chat. */
export function fieldsFromContact(family: string, facts: ContactFacts, empty: DraftFields): DraftFields {
  return { ...empty, ...facts, family }
}
