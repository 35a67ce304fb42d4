import type { DateTime } from 'luxon'
import { z } from 'zod'
import { UrgencyLevel } from './contact-words.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { Notice, NoticeKind } from './notice.ts'
import { Stamp, stamp } from './stamp.ts'

/** A buddy said that something is urgent: who, about which family if told, how urgent it sounded. No story is kept. */
export const UrgentCall = z
  .strictObject({
    id: z.string(),
    student: z.string(),
    family: z.string().nullable(),
    /** What the sentence sounded like; null when the button was tapped without one. */
    level: UrgencyLevel.nullable(),
    /** The question it answers; absent when it was raised without one. */
    question: z.string().optional(),
    raisedAt: Stamp,
    /** When the student said it was a mistake; absent or null while it stands. */
    withdrawnAt: Stamp.nullable().optional(),
  })
  .readonly()
export type UrgentCall = z.infer<typeof UrgentCall>

/** The notice an urgent call owes each person who hears of it, before all routine ones. */
export function urgentNotice(call: UrgentCall, to: string): Notice {
  return urgent('urgent-raised', call, to)
}

/** Tells the student that in the end nobody could be reached. */
export function unheardNotice(call: UrgentCall): Notice {
  return urgent('urgent-unheard', call, call.student)
}

const hoursAnswered = 24

/**
 * The call that answered a question already, at least as urgently as it is answered now (null: not urgently at all).
 * Danger gets through: a more urgent answer finds none, nor does one of another day, or after a call was taken back.
 */
export function answeredCall(
  calls: readonly UrgentCall[],
  { question, level, now }: Readonly<{ question: string; level: UrgencyLevel | null; now: DateTime }>,
): UrgentCall | undefined {
  const since = stamp(now.minus({ hours: hoursAnswered }))
  return calls.find(
    (call) =>
      call.question === question &&
      call.raisedAt >= since &&
      !call.withdrawnAt &&
      (level === null || (call.level !== null && rank(call.level) <= rank(level))),
  )
}

/** From what is most urgent on. */
function rank(level: UrgencyLevel): number {
  return UrgencyLevel.options.indexOf(level)
}

/** The student takes it back ("vergissing, laat maar"): who was told of it hears that too. */
export function withdrawCall(call: UrgentCall, told: readonly string[], now: DateTime): Decision<UrgentCall> {
  if (call.withdrawnAt) return refuse({ reason: 'nothing-to-withdraw' })
  const notices = told.map((to) => urgent('urgent-withdrawn', call, to))
  return accept({ ...call, withdrawnAt: stamp(now) }, ...notices)
}

function urgent(kind: NoticeKind, call: UrgentCall, to: string): Notice {
  return { id: `${kind}:${call.id}:${to}`, kind, to, about: call.id, replaces: null, lane: 'urgent' }
}
