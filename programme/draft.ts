import type { DateTime } from 'luxon'
import { z } from 'zod'
import { Present, Referral, SpeakingHelp, Spoken, TextField, ToldBy } from './contact.ts'
import { ContactAction, ContactKind, LifeDomain, ServiceKey } from './contact-words.ts'
import type { Decision } from './decision.ts'
import { accept } from './decision.ts'
import { ifShown, lapsed } from './draft-notices.ts'
import { Stamp, stamp, stampAfter } from './stamp.ts'

/** Version of `DraftFields`; a draft of another version is dropped with a kind word, never guessed at. */
export const draftVersion = 2

const heard = z.string().nullable()

/** A day, hour, duration or year that cannot be, a next appointment that is over, somebody else's family. */
const Impossible = z.enum(['day', 'time', 'past-next', 'family', 'minutes', 'year'])

/** What is known of a contact so far; every value with the words it came from, where it was read from a sentence. */
export const DraftFields = z
  .strictObject({
    /** Family id. */
    family: z.string().nullable(),
    kind: ContactKind.nullable(),
    date: z.string().nullable(),
    time: z.string().nullable(),
    minutes: z.number().nullable(),
    place: z.string().nullable(),
    domains: z.array(LifeDomain).readonly(),
    actions: z.array(ContactAction).readonly(),
    justTogether: z.boolean(),
    services: z.array(ServiceKey).readonly(),
    referrals: z.array(Referral).readonly(),
    next: z.array(z.strictObject({ date: z.string(), time: z.string().nullable() }).readonly()).readonly(),
    present: z.array(Present).readonly(),
    spoken: Spoken.nullable(),
    speakingHelp: SpeakingHelp.nullable(),
    toldBy: z.array(ToldBy).readonly(),
    missedBy: z.enum(['family', 'buddy']).nullable(),
    concern: z.enum(['none', 'intervision', 'urgent']),
    bringsToIntervision: z.boolean(),
    feelingShared: z.boolean(),
    sharedWithAssessor: z.boolean(),
    raised: heard,
    observed: heard,
    impression: heard,
    agreed: heard,
    feeling: heard,
    question: heard,
    /** In a correction: texts written before that are taken back. */
    withdrawn: z.array(TextField).readonly(),
    /** Whether the day was not said: today was taken for it. */
    dateAssumed: z.boolean(),
    /** What was said but cannot be, with its words: the person is told, instead of losing it without a word. */
    impossible: z.array(z.strictObject({ what: Impossible, words: z.string() }).readonly()).readonly(),
    /** The sentences typed, oldest first. */
    told: z.array(z.string()).readonly(),
    /** For each field read from a sentence: the words it came from. */
    words: z.record(z.string(), z.string()).readonly(),
    /** Fields that were said unclearly, with the answers to choose from. */
    unsure: z
      .array(
        z
          .strictObject({ field: z.string(), options: z.array(z.string()).readonly(), words: z.string() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type DraftFields = z.infer<typeof DraftFields>

const started = {
  id: z.string(),
  student: z.string(),
  revision: z.number().int(),
  /** The kept contact this draft corrects; null for a new one. */
  corrects: z.string().nullable(),
  startedAt: Stamp,
  touchedAt: Stamp,
}

/** A conversation is a stored draft plus the next question. Only an open draft holds what was typed. */
export const Draft = z.discriminatedUnion('state', [
  z
    .strictObject({
      ...started,
      state: z.literal('open'),
      version: z.number().int(),
      /** DraftFields of `version`; sealed with the student's own key. */
      fields: z.unknown().optional(),
      /** Where the card stands: conversation and message id, once Teams has told it. */
      shown: z.strictObject({ messageId: z.string() }).readonly().nullable(),
      /** The open draft that the same sentence could refine, while the student has not said which. */
      mayRefine: z.string().nullable(),
      expiresAt: Stamp,
    })
    .readonly(),
  z.strictObject({ ...started, state: z.literal('saved'), contact: z.string() }).readonly(),
  z
    .strictObject({
      ...started,
      state: z.enum(['dropped', 'expired', 'merged', 'unreadable', 'overtaken']),
      /** Which one it was, so that its card can say so: nothing of what was typed. Null when that is unknown. */
      was: z
        .strictObject({
          family: z.string().nullable(),
          kind: ContactKind.nullable(),
          date: z.string().nullable(),
        })
        .readonly()
        .nullable(),
    })
    .readonly(),
])
export type Draft = z.infer<typeof Draft>

/** How a draft can end without a contact. */
export type DraftEnd = EndedDraft['state']

/** A draft that ended without a contact of its own. */
export type EndedDraft = Exclude<Draft, { state: 'open' | 'saved' }>

/** A draft that can still be refined and saved. */
export type OpenDraft = Extract<Draft, { state: 'open' }>

/** A draft in which nothing is known yet. */
export const emptyFields: DraftFields = {
  family: null,
  kind: null,
  date: null,
  time: null,
  minutes: null,
  place: null,
  domains: [],
  actions: [],
  justTogether: false,
  services: [],
  referrals: [],
  next: [],
  present: [],
  spoken: null,
  speakingHelp: null,
  toldBy: [],
  missedBy: null,
  concern: 'none',
  bringsToIntervision: false,
  feelingShared: false,
  sharedWithAssessor: false,
  raised: null,
  observed: null,
  impression: null,
  agreed: null,
  feeling: null,
  question: null,
  withdrawn: [],
  dateAssumed: false,
  impossible: [],
  told: [],
  words: {},
  unsure: [],
}

type Starting = Readonly<{ id: string; student: string; fields: DraftFields; now: DateTime; days: number }>

/** Opens a draft; it waits the site's number of days. */
export function startDraft(
  starting: Starting,
  more: Partial<Pick<OpenDraft, 'corrects' | 'mayRefine'>> = {},
): OpenDraft {
  return {
    id: starting.id,
    student: starting.student,
    state: 'open',
    revision: 1,
    corrects: more.corrects ?? null,
    mayRefine: more.mayRefine ?? null,
    version: draftVersion,
    fields: starting.fields,
    shown: null,
    startedAt: stamp(starting.now),
    touchedAt: stamp(starting.now),
    expiresAt: stampAfter(starting.now, starting.days),
  }
}

/** What stands in an open draft, or null when it was written by a version this one cannot read. */
export function fieldsOf(draft: OpenDraft): DraftFields | null {
  if (draft.version !== draftVersion) return null
  const parsed = DraftFields.safeParse(draft.fields)
  return parsed.success ? parsed.data : null
}

/** Whether nothing stands in a draft yet: the form was opened, and that is all. */
export function isUntouched(draft: OpenDraft, { kind, told, words }: DraftFields): boolean {
  return draft.corrects === null && kind === null && told.length === 0 && Object.keys(words).length === 0
}

/** The draft with other fields: one revision on, its old card replaced by a short word. */
export function reviseDraft(
  draft: OpenDraft,
  fields: DraftFields,
  now: DateTime,
  days: number,
): Decision<OpenDraft> {
  const next: OpenDraft = {
    ...draft,
    fields,
    revision: draft.revision + 1,
    mayRefine: null,
    shown: null,
    touchedAt: stamp(now),
    expiresAt: stampAfter(now, days),
  }
  return accept(next, ...ifShown(draft, 'draft-superseded'))
}

/** Ends an open draft without a contact; what was typed leaves the record, and its card is replaced. */
export function endDraft(draft: OpenDraft, as: DraftEnd, now: DateTime): Decision<EndedDraft> {
  const fields = fieldsOf(draft)
  const was = fields && { family: fields.family, kind: fields.kind, date: fields.date }
  const ended: EndedDraft = { ...withoutText(draft, now), state: as, was }
  switch (as) {
    case 'expired':
    case 'unreadable':
      // Said in a message of its own as well: somebody typed something that is now gone.
      return accept(ended, ...ifShown(draft, 'draft-expired'), lapsed(draft))
    case 'dropped':
      return accept(ended, ...ifShown(draft, 'draft-dropped'))
    case 'merged':
      return accept(ended, ...ifShown(draft, 'draft-superseded'))
    case 'overtaken':
      return accept(ended, ...ifShown(draft, 'draft-saved'))
  }
}

/** Marks an open draft as saved under a contact; what was typed leaves the record, and its card is replaced. */
export function savedDraft(draft: OpenDraft, contact: string, now: DateTime): Decision<Draft> {
  return accept({ ...withoutText(draft, now), state: 'saved', contact }, ...ifShown(draft, 'draft-saved'))
}

/** Whether an open draft has waited too long. */
export function hasExpired(draft: OpenDraft, now: DateTime): boolean {
  return draft.expiresAt <= stamp(now)
}

function withoutText(draft: OpenDraft, now: DateTime) {
  const { id, student, revision, corrects, startedAt } = draft
  return { id, student, revision, corrects, startedAt, touchedAt: stamp(now) }
}
