import type { DateTime } from 'luxon'
import { minutesHeld, type Notice } from '../programme/notice.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import { lineAfter, sealLine } from './audit-line.ts'

/** Owes a notice; its id comes from its cause, so owing it again changes nothing. */
export async function owe(records: ProgrammeRecords, notice: Notice, moment: DateTime): Promise<void> {
  if (await records.notices.get(notice.id)) return
  const owedAt = stamp(moment)
  const dueAt = stamp(moment.plus({ minutes: minutesHeld(notice.kind) }))
  records.notices.put({ id: notice.id, notice, state: 'owed', attempts: 0, owedAt, dueAt })
}

type Line = Readonly<{
  at: DateTime
  by: string
  did: string
  about: string | null
  family: string | null
  /** Reason code of a refusal; null when it was done. */
  reason: string | null
}>

/** Writes the audit line of one thing asked, sealed with the line before it. */
export async function writeAudit(
  records: ProgrammeRecords,
  { at, by, did, about, family, reason }: Line,
): Promise<void> {
  const head = await records.auditHead.get('head')
  const outcome = reason === null ? ('done' as const) : ('refused' as const)
  const line = { id: lineAfter(head?.last ?? null), at: stamp(at), by, did, about, family, outcome, reason }
  const sealed = sealLine(line, head?.seal ?? '')
  records.audit.put(sealed)
  records.auditHead.put({ id: 'head', last: sealed.id, seal: sealed.seal })
}
