import { copyOf } from '../programme/escalation.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeStore } from '../storage/collections.ts'
import { waitAfter } from './backoff.ts'
import type { Clock } from './clock.ts'
import { type Ended, flagDelivery } from './flag-delivery.ts'
import type { Log } from './log.ts'
import type { Attempt, Messenger } from './messenger.ts'
import { createPace } from './pace.ts'
import { prepareNotice } from './prepare-notice.ts'
import { createWaitingNotices, type Owed } from './waiting-notices.ts'

type Parts = Readonly<{
  store: ProgrammeStore
  messenger: Messenger
  clock: Clock
  log: Log
  chance: () => number
}>

/** Delivers what is owed; nothing is ever sent from inside a turn (R3). */
export type Outbox = Readonly<{
  /**
   * Delivers everything that is due, urgent notices first; resolves when nothing is left that is due and that Teams'
   * limits let through now. `owed` names what a commit has just owed; without it the store is looked through.
   */
  deliverDue: (owed?: readonly string[]) => Promise<void>
  /** The same, soon, without waiting for it. */
  wake: (owed?: readonly string[]) => void
  /** Milliseconds (of the clock) of the last completed round, for the health check. */
  lastRound: () => number
}>

/** Most messages under way at the same time. */
const atOnce = 8

type End =
  | Readonly<{ state: 'sent'; sentAt: string; messageId: string }>
  | Readonly<{ state: 'unreachable' | 'moot'; endedAt: string }>

/** Without a message id nobody knows whether it arrived. */
function endedAs(end: End): Ended | null {
  if (end.state === 'sent') return end.messageId === '' ? 'unclear' : 'sent'
  return end.state === 'unreachable' ? 'unreachable' : null
}

/** Creates the outbox; call `deliverDue` regularly and `wake` after a commit that owes something. */
export function createOutbox({ store, messenger, clock, log, chance }: Parts): Outbox {
  const pace = createPace()
  const waiting = createWaitingNotices(store)
  /** By person id: the conversation a notice last went to, so that nothing is prepared that must wait anyway. */
  const conversations = new Map<string, string>()
  let running: Promise<void> | null = null
  let again = false
  let news: string[] = []
  let isLookDue = true
  let last = clock().toMillis()

  async function round(): Promise<void> {
    do {
      again = false
      if (isLookDue) await waiting.look()
      isLookDue = false
      for (let due = await dueNow(); due.length > 0; due = await dueNow()) await Promise.all(due.map(deliver))
      last = clock().toMillis()
    } while (again)
  }

  async function dueNow(): Promise<readonly Owed[]> {
    const ids = news
    news = []
    if (ids.length > 0) await waiting.look(ids)
    const now = clock().toMillis()
    const mayGo = ({ notice }: Owed) =>
      pace.waitFor(conversations.get(notice.to) ?? '', now, notice.lane) === 0
    const most = (lane: 'urgent' | 'routine') => Math.min(atOnce, pace.room(now, lane))
    return waiting.due(stamp(clock()), { urgent: most('urgent'), routine: most('routine') }, mayGo)
  }

  async function deliver(owed: Owed): Promise<void> {
    const prepared = await prepareNotice(store, owed.notice, clock)
    if (prepared.state !== 'ready') return settle(owed, { state: prepared.state, endedAt: stamp(clock()) })
    const { outgoing } = prepared
    const { conversationId } = outgoing.way
    conversations.set(owed.notice.to, conversationId)
    // It stays where it waits: Teams' limits are no reason to write anything.
    if (pace.waitFor(conversationId, clock().toMillis(), owed.notice.lane) > 0) return
    // A bot that died while it sent this: said again as a repeat rather than a second time as the first.
    if (owed.tryingSince) return conclude(owed, { outcome: 'unclear', status: null })
    if (copyOf(owed.notice) !== null) await noteTrying(owed)
    pace.sent(conversationId, clock().toMillis())
    await conclude(owed, await messenger(outgoing))
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
        // A second copy of the same would be worse than none; what is urgent is said again by its chain, marked as a
        // repeat. Replacing a card twice does no harm.
        if (owed.notice.replaces === null) return settle(owed, { state: 'sent', sentAt: at, messageId: '' })
        return postpone(owed, waitAfter(owed.attempts + 1, null, chance()), owed.attempts + 1)
      case 'later':
        return postpone(owed, waitAfter(owed.attempts + 1, attempt.afterMs, chance()), owed.attempts + 1)
    }
  }

  async function settle(owed: Owed, end: End): Promise<void> {
    const { id, notice, attempts, owedAt } = owed
    const follows = await store.transaction(async (records) => {
      records.notices.put({ id, notice, attempts: attempts + 1, owedAt, ...end })
      const ended = endedAs(end)
      return ended === null ? [] : flagDelivery(records, notice, { ended, now: clock() })
    })
    waiting.ended(owed)
    news.push(...follows)
  }

  async function noteTrying(owed: Owed): Promise<void> {
    const tryingSince = stamp(clock())
    await store.transaction(async (records) => records.notices.put({ ...owed, tryingSince }))
  }

  async function postpone(owed: Owed, wait: number, attempts: number): Promise<void> {
    const dueAt = stamp(clock().plus(wait))
    const { tryingSince: _over, ...rest } = owed
    const postponed = { ...rest, attempts, dueAt }
    await store.transaction(async (records) => records.notices.put(postponed))
    waiting.postponed(postponed)
  }

  function deliverDue(owed?: readonly string[]): Promise<void> {
    again = true
    if (owed === undefined) isLookDue = true
    else news.push(...owed)
    running ??= round().finally(() => {
      running = null
    })
    return running
  }

  return {
    deliverDue,
    wake: (owed) => {
      deliverDue(owed).catch((error: unknown) =>
        log.error({ event: 'outbox-failed', code: error instanceof Error ? error.name : 'unknown' }),
      )
    },
    lastRound: () => last,
  }
}
