import { z } from 'zod'
import { UrgencyLevel } from './contact-words.ts'
import type { Notice } from './notice.ts'
import { Stamp } from './stamp.ts'

/** A buddy said that something is urgent: who, about which family if told, how urgent it sounded. No story is kept. */
export const UrgentCall = z
  .strictObject({
    id: z.string(),
    student: z.string(),
    family: z.string().nullable(),
    /** What the sentence sounded like; null when the button was tapped without one. */
    level: UrgencyLevel.nullable(),
    raisedAt: Stamp,
  })
  .readonly()
export type UrgentCall = z.infer<typeof UrgentCall>

/** The one notice an urgent call owes its supervising lecturer, before all routine ones. */
export function urgentNotice(call: UrgentCall, supervisor: string): Notice {
  const id = `urgent-raised:${call.id}:${supervisor}`
  return { id, kind: 'urgent-raised', to: supervisor, about: call.id, replaces: null, lane: 'urgent' }
}
