import type { OwedNotice } from '../programme/notice.ts'
import { momentOf, stamp } from '../programme/stamp.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import { waitAfter } from './backoff.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Attempt, Messenger } from './messenger.ts'
import { createPace } from './pace.ts'
import { prepareNotice } from './prepare-notice.ts'

type Owed = Extract<OwedNotice, { state: 'owed' }>

type Parts = Readonly<{
  store: ProgrammeStore
  messenger: Messenger
  clock: Clock
  log: Log
  chance: () => number
}>

/** Delivers what is owed; nothing is ever sent from inside a turn (R3). */
export type Outbox = Readonly<{
  /** Delivers everything that is due, urgent notices first; resolves when nothing due is left. */
  deliverDue: () => Promise<void>
  /** Delivers soon, without waiting for it. */
  wake: () => void
  /** Milliseconds (of the clock) of the last completed round, for the health check. */
  lastRound: () => number
}>

/** Most messages under way at the same time. */
const atOnce = 8

/** Creates the outbox; call `deliverDue` regularly and `wake` after a commit that owes something. */
export function createOutbox({ store, messenger, clock, log, chance }: Parts): Outbox {
  const pace = createPace()
  let running: Promise<void> | null = null
  let again = false
  let last = clock().toMillis()

  async function round(): Promise<void> {
    do {
      again = false
      for (let due = await dueNow(); due.length > 0; due = await dueNow()) {
        const results = await Promise.all(due.map(deliver))
        if (!results.includes('handled')) break
      }
      last = clock().toMillis()
    } while (again)
  }

  async function dueNow(): Promise<readonly Owed[]> {
    const owed = await store.read((records) => records.notices.find('state', 'owed'))
    const now = stamp(clock())
    return owed
      .filter((one): one is Owed => one.state === 'owed' && one.dueAt <= now)
      .toSorted(urgentFirst)
      .slice(0, atOnce)
  }

  async function deliver(owed: Owed): Promise<'handled' | 'waits'> {
    const prepared = await prepareNotice(store, owed.notice, clock)
    if (prepared.state !== 'ready') {
      await settle(owed, { state: prepared.state, endedAt: stamp(clock()) })
      return 'handled'
    }
    const { outgoing } = prepared
    const wait = pace.waitFor(outgoing.way.conversationId, clock().toMillis())
    if (wait > 0) {
      await postpone(owed, wait, owed.attempts)
      return 'handled'
    }
    pace.sent(outgoing.way.conversationId, clock().toMillis())
    await conclude(owed, await messenger(outgoing))
    return 'handled'
  }

  async function conclude(owed: Owed, attempt: Attempt): Promise<void> {
    const at = stamp(clock())
    switch (attempt.outcome) {
      case 'sent':
        return settle(owed, { state: 'sent', sentAt: at, messageId: attempt.messageId })
      case 'unreachable':
        log.warn({ event: 'notice-unreachable', notice: owed.id, status: attempt.status })
        return settle(owed, { state: 'unreachable', endedAt: at })
      case 'unclear':
        // Routine: a second copy would be worse than none. Urgent, or a replacement: repeating does no harm.
        if (owed.notice.lane === 'routine' && owed.notice.replaces === null)
          return settle(owed, { state: 'sent', sentAt: at, messageId: '' })
        return postpone(owed, waitAfter(owed.attempts + 1, null, chance()), owed.attempts + 1)
      case 'later':
        return postpone(owed, waitAfter(owed.attempts + 1, attempt.afterMs, chance()), owed.attempts + 1)
    }
  }

  type End =
    | Readonly<{ state: 'sent'; sentAt: string; messageId: string }>
    | Readonly<{ state: 'unreachable' | 'moot'; endedAt: string }>

  async function settle({ id, notice, attempts, owedAt }: Owed, end: End): Promise<void> {
    await store.transaction(async (records) =>
      records.notices.put({ id, notice, attempts: attempts + 1, owedAt, ...end }),
    )
  }

  async function postpone(owed: Owed, wait: number, attempts: number): Promise<void> {
    const dueAt = stamp(clock().plus(wait))
    await store.transaction(async (records) => records.notices.put({ ...owed, attempts, dueAt }))
  }

  function deliverDue(): Promise<void> {
    again = true
    running ??= round().finally(() => {
      running = null
    })
    return running
  }

  return {
    deliverDue,
    wake: () => {
      deliverDue().catch((error: unknown) =>
        log.error({ event: 'outbox-failed', code: error instanceof Error ? error.name : 'unknown' }),
      )
    },
    lastRound: () => last,
  }
}

function urgentFirst(one: Owed, other: Owed): number {
  const lane = Number(other.notice.lane === 'urgent') - Number(one.notice.lane === 'urgent')
  return lane !== 0 ? lane : momentOf(one.dueAt).toMillis() - momentOf(other.dueAt).toMillis()
}
