import { z } from 'zod'
import { closingNotices } from './closing/closing-notice.ts'
import { Stamp } from './stamp.ts'
import { trajectoryNotices } from './trajectory/trajectory-notice.ts'

/** Everything the bot can owe somebody without being asked. */
export const NoticeKind = z.enum([
  'contact-logged',
  'contact-seen',
  'contact-question',
  'contact-answered',
  'contact-undone',
  'urgent-raised',
  'urgent-withdrawn',
  'urgent-unheard',
  'urgent-in-channel',
  'urgent-status',
  'urgent-changed',
  'urgent-check',
  'urgent-follow-up',
  'duty-gap',
  'duty-shifts',
  'draft-expired',
  'draft-lapsed',
  'draft-superseded',
  'draft-saved',
  'draft-dropped',
  'service-gone',
  'services-to-check',
  'service-ring',
  'match-started',
  'match-ended',
  'match-mistaken',
  'buddy-left',
  'supervisor-changed',
  'supervisor-passed',
  'supervisor-left',
  'referral-digest',
  'request-form',
  'request-post',
  'request-new',
  'request-moved',
  'request-withdrawn',
  'request-late',
  'request-word',
  'request-ended',
  'intake-planned',
  'intake-due',
  'consent-withdrawn',
  'consent-stopped',
  ...trajectoryNotices,
  'partners-meeting-ahead',
  'partners-meeting-after',
  'partners-meeting-first',
  'pair-made',
  'pair-meeting',
  'pair-question',
  'pair-unplanned',
  'pair-begun',
  'pair-ended',
  'matching-left',
  'intervision-ahead',
  'intervision-profile',
  'intervision-changed',
  'intervision-unplanned',
  ...closingNotices,
])
export type NoticeKind = z.infer<typeof NoticeKind>

/** What a rule owes: to whom, about which record. The id comes from the cause, so that owing it twice is harmless. */
export const Notice = z
  .strictObject({
    id: z.string(),
    kind: NoticeKind,
    /** Person id; who that is and how to reach them is looked up when it is sent, not now. */
    to: z.string(),
    about: z.string(),
    /** Message id of the card whose place it takes; null for a new message. */
    replaces: z.string().nullable(),
    lane: z.enum(['urgent', 'routine']),
  })
  .readonly()
export type Notice = z.infer<typeof Notice>

/** How far a notice has come. `unreachable`: nobody there to receive it; `moot`: what it was about is gone. */
export const OwedNotice = z.discriminatedUnion('state', [
  z
    .strictObject({
      id: z.string(),
      notice: Notice,
      state: z.literal('owed'),
      attempts: z.number().int(),
      owedAt: Stamp,
      dueAt: Stamp,
      /** Set just before something urgent is sent: found at a start, nobody knows whether it arrived. */
      tryingSince: Stamp.optional(),
    })
    .readonly(),
  z
    .strictObject({
      id: z.string(),
      notice: Notice,
      state: z.literal('sent'),
      attempts: z.number().int(),
      owedAt: Stamp,
      sentAt: Stamp,
      messageId: z.string(),
    })
    .readonly(),
  z
    .strictObject({
      id: z.string(),
      notice: Notice,
      state: z.literal('unreachable'),
      attempts: z.number().int(),
      owedAt: Stamp,
      endedAt: Stamp,
    })
    .readonly(),
  z
    .strictObject({
      id: z.string(),
      notice: Notice,
      state: z.literal('moot'),
      attempts: z.number().int(),
      owedAt: Stamp,
      endedAt: Stamp,
    })
    .readonly(),
])
export type OwedNotice = z.infer<typeof OwedNotice>

/** So many minutes a notice waits before it is sent, so that what is entered one after the other comes as one. */
export function minutesHeld(kind: NoticeKind): number {
  return kind === 'duty-shifts' ? 5 : 0
}

/** A routine notice: sent once, never repeated when it is unclear whether it arrived. */
export function routine(kind: NoticeKind, to: string, about: string, cause = about): Notice {
  return { id: `${kind}:${cause}:${to}`, kind, to, about, replaces: null, lane: 'routine' }
}
