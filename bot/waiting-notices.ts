import type { OwedNotice } from '../programme/notice.ts'
import type { ProgrammeStore } from '../storage/collections.ts'

/** A notice that is still to be sent. */
export type Owed = Extract<OwedNotice, { state: 'owed' }>

/** What is owed, kept in memory beside the store, so that a wake costs what is new and not what waits. */
export type WaitingNotices = Readonly<{
  /** Takes in these notices from the store; without ids all there are, unless the last look at all was too recent. */
  look: (ids?: readonly string[]) => Promise<void>
  /**
   * Takes notices that are due at a moment (a stamp) and may go, urgent ones first, at most so many of each lane. What
   * was taken is under way and not given again until it is postponed, ended or put back.
   */
  take: (at: string, most: Most, mayGo: (owed: Owed) => boolean) => readonly Owed[]
  /** How many notices of a lane are under way. */
  underWay: (lane: Lane) => number
  /** A notice that was taken and stays as it is. */
  putBack: (owed: Owed) => void
  /** A notice that is tried again later, as it stands in the store by now. */
  postponed: (owed: Owed) => void
  /** A notice that waits no longer. */
  ended: (owed: Owed) => void
}>

type Lane = OwedNotice['notice']['lane']
type Most = Readonly<Record<Lane, number>>

/** Looking at all that is owed takes at most one part in so many of the time. */
const patience = 20

/** Nothing is known at first: begin with a `look` at everything. One look at a time. */
export function createWaitingNotices(store: ProgrammeStore): WaitingNotices {
  // Maps keep the order in which notices came, and what is tried again goes to the end.
  const lanes = { urgent: new Map<string, Owed>(), routine: new Map<string, Owed>() }
  const taken = { urgent: new Set<string>(), routine: new Set<string>() }
  /** What moved since the last look began: what the look read of it may be old. */
  const moved = new Set<string>()
  let nextLook = 0

  async function lookAtAll(): Promise<void> {
    const start = performance.now()
    if (start < nextLook) return
    moved.clear()
    const owed = await store.read((records) => records.notices.find('state', 'owed'))
    const newer = [...lanes.urgent.values(), ...lanes.routine.values()].filter(({ id }) => moved.has(id))
    lanes.urgent.clear()
    lanes.routine.clear()
    // Stamps are UTC text of one shape, so they sort as they are.
    takeIn(owed.filter(isOwed).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1)))
    for (const one of newer) lanes[one.notice.lane].set(one.id, one)
    const end = performance.now()
    nextLook = end + (end - start) * patience
  }

  async function lookAt(ids: readonly string[]): Promise<void> {
    moved.clear()
    const found = await store.read((records) => Promise.all(ids.map((id) => records.notices.get(id))))
    takeIn(found.filter(isOwed))
  }

  function takeIn(owed: readonly Owed[]): void {
    for (const one of owed) if (!moved.has(one.id)) lanes[one.notice.lane].set(one.id, one)
  }

  return {
    look: (ids) => (ids === undefined ? lookAtAll() : lookAt(ids)),
    take: (at, most, mayGo) => {
      const due: Owed[] = []
      for (const lane of ['urgent', 'routine'] as const) {
        let left = most[lane]
        for (const owed of lanes[lane].values()) {
          if (left <= 0) break
          if (taken[lane].has(owed.id) || owed.dueAt > at || !mayGo(owed)) continue
          taken[lane].add(owed.id)
          due.push(owed)
          left -= 1
        }
      }
      return due
    },
    underWay: (lane) => taken[lane].size,
    putBack: ({ id, notice }) => void taken[notice.lane].delete(id),
    postponed: (owed) => {
      const { id, notice } = owed
      lanes[notice.lane].delete(id)
      lanes[notice.lane].set(id, owed)
      taken[notice.lane].delete(id)
      moved.add(id)
    },
    ended: ({ id, notice }) => {
      lanes[notice.lane].delete(id)
      taken[notice.lane].delete(id)
      moved.add(id)
    },
  }
}

function isOwed(one: OwedNotice | undefined): one is Owed {
  return one?.state === 'owed'
}
