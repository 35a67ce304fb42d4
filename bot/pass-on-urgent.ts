import type { DateTime } from 'luxon'
import type { Notice } from '../programme/notice.ts'
import { dayOf, stamp } from '../programme/stamp.ts'
import { unheardNotice, urgentNotice } from '../programme/urgent-call.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import { owe } from './owe.ts'
import { hearersOf } from './urgent-hearers.ts'

/**
 * Somebody could not be reached with an urgent notice: whoever stands in hears it now, and when there is nobody the
 * student is told. Gives the ids of what is owed by it; owing the same twice changes nothing.
 */
export async function passOnUrgent(
  records: ProgrammeRecords,
  notice: Notice,
  now: DateTime,
): Promise<readonly string[]> {
  const call = await records.urgentCalls.get(notice.about)
  if (notice.kind !== 'urgent-raised' || !call || call.withdrawnAt) return []
  const { told } = await hearersOf(call, records, dayOf(now))
  const heard = told.map(({ id }) => urgentNotice(call, id))
  // Without a way the student heard it in the answer already; this is for ways that led nowhere.
  const hasEnded = (await records.notices.get(notice.id))?.state === 'unreachable'
  const notices = heard.length === 0 && hasEnded ? [unheardNotice(call)] : heard
  for (const one of notices) await owe(records, one, now)
  return notices.map(({ id }) => id)
}

/** A way into somebody's chat appeared: what is urgent and waited for it is due at once. Gives its ids. */
export async function dueByNewWay(
  records: ProgrammeRecords,
  person: string,
  now: DateTime,
): Promise<readonly string[]> {
  const owed = await records.notices.find('state', 'owed')
  const waiting = owed.flatMap((one) =>
    one.state === 'owed' && one.notice.to === person && one.notice.lane === 'urgent' ? [one] : [],
  )
  for (const one of waiting) records.notices.put({ ...one, dueAt: stamp(now) })
  return waiting.map(({ id }) => id)
}
