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
import { requestDelivered } from './request/road-news.ts'
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

/** Most messages of one lane under way at the same time; however many routine ones hang, an urgent one goes. */
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
  /** By notice id: what became of an attempt that could not be written down yet. */
  const unwritten = new Map<string, Attempt>()
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  let running: Promise<void> | null = null
  let woken = Promise.withResolvers<void>()
  let again = false
  let news: string[] = []
  let isLookDue = true
  let last = clock().toMillis()

  /** Starts whatever is due without waiting for what hangs; ends when nothing is left to start and nothing hangs. */
  async function round(): Promise<void> {
    do {
      again = false
      woken = Promise.withResolvers()
      if (isLookDue) await waiting.look()
      isLookDue = false
      for (let due = await dueNow(); due.length > 0; due = await dueNow()) due.forEach(start)
      if (!again && underWay.size > 0) await Promise.race([...underWay, woken.promise])
      // What hangs meanwhile goes on; the next round starts no second one of it.
      if (failures.length > 0) throw failures.shift()
      last = clock().toMillis()
    } while (again || underWay.size > 0)
  }

  function start(owed: Owed): void {
    const delivery = deliver(owed)
      .catch((error: unknown) => {
        failures.push(error)
        waiting.putBack(owed)
      })
      .finally(() => {
        underWay.delete(delivery)
        again = true
      })
    underWay.add(delivery)
  }

  async function dueNow(): Promise<readonly Owed[]> {
    const ids = news
    news = []
    if (ids.length > 0) await waiting.look(ids)
    const now = clock().toMillis()
    const mayGo = ({ notice }: Owed) =>
      pace.waitFor(conversations.get(notice.to) ?? '', now, notice.lane) === 0
    const most = (lane: 'urgent' | 'routine') =>
      Math.min(atOnce - waiting.underWay(lane), pace.room(now, lane))
    return waiting.take(stamp(clock()), { urgent: most('urgent'), routine: most('routine') }, mayGo)
  }

  async function deliver(owed: Owed): Promise<void> {
    const before = unwritten.get(owed.id)
    const attempt = before ?? (await attemptOf(owed))
    if (attempt === null) return
    unwritten.set(owed.id, attempt)
    await conclude(owed, attempt)
    unwritten.delete(owed.id)
  }

  /** Sends it, unless it has nothing to say, nobody to say it to, or has to wait: then null. */
  async function attemptOf(owed: Owed): Promise<Attempt | null> {
    // A bot that died while it sent this: said again as a repeat rather than a second time as the first.
    if (owed.tryingSince) return { outcome: 'unclear', status: null }
    const prepared = await prepareNotice(store, owed.notice, clock)
    if (prepared.state !== 'ready') {
      await settle(owed, { state: prepared.state, endedAt: stamp(clock()) })
      return null
    }
    const { outgoing } = prepared
    const { conversationId } = outgoing.way
    conversations.set(owed.notice.to, conversationId)
    // It stays where it waits: Teams' limits are no reason to write anything.
    if (pace.waitFor(conversationId, clock().toMillis(), owed.notice.lane) > 0) {
      waiting.putBack(owed)
      return null
    }
    // Before anything is waited for: whatever else is under way counts with it.
    pace.sent(conversationId, clock().toMillis())
    if (copyOf(owed.notice) !== null) await noteTrying(owed)
    const attempt = await messenger(outgoing)
    // Teams asks it of the conversation, not of this message: others would only be refused as well.
    if (attempt.outcome === 'later' && attempt.afterMs !== null)
      pace.asked(conversationId, clock().toMillis(), attempt.afterMs)
    return attempt
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
      if (end.state === 'sent') await requestDelivered(records, notice, clock())
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
    woken.resolve()
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
