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

/** How long an urgent notice that could not be delivered is still worth sending. */
const worthSending = { days: 7 }

/**
 * A way into somebody's chat appeared, or the bot was installed again: what is urgent and did not arrive is due at
 * once. Gives its ids.
 */
export async function dueByNewWay(
  records: ProgrammeRecords,
  person: string,
  now: DateTime,
): Promise<readonly string[]> {
  const waiting = await records.notices.find('state', 'owed')
  const failed = await records.notices.find('state', 'unreachable')
  const since = stamp(now.minus(worthSending))
  const due = [...waiting, ...failed].filter(
    ({ notice, owedAt }) => notice.to === person && notice.lane === 'urgent' && owedAt >= since,
  )
  for (const { id, notice, attempts, owedAt } of due)
    records.notices.put({ id, notice, attempts, owedAt, state: 'owed', dueAt: stamp(now) })
  return due.map(({ id }) => id)
}
