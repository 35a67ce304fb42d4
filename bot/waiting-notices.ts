import type { OwedNotice } from '../programme/notice.ts'
import type { ProgrammeStore } from '../storage/collections.ts'

/** A notice that is still to be sent. */
export type Owed = Extract<OwedNotice, { state: 'owed' }>

/** What is owed, kept in memory beside the store, so that a wake costs what is new and not what waits. */
export type WaitingNotices = Readonly<{
  /** Takes in these notices from the store; without ids all there are, unless the last look at all was too recent. */
  look: (ids?: readonly string[]) => Promise<void>
  /**
   * Notices that are due at a moment (a stamp) and may go, urgent ones first; a lane only adds to what there is as
   * long as that is fewer than `most` of the lane.
   */
  due: (at: string, most: Most, mayGo: (owed: Owed) => boolean) => readonly Owed[]
  /** A notice that is tried again later, as it stands in the store by now. */
  postponed: (owed: Owed) => void
  /** A notice that waits no longer. */
  ended: (owed: Owed) => void
}>

type Most = Readonly<{ urgent: number; routine: number }>

/** Looking at all that is owed takes at most one part in so many of the time. */
const patience = 20

/** Nothing is known at first: begin with a `look` at everything. Never look while a delivery is under way. */
export function createWaitingNotices(store: ProgrammeStore): WaitingNotices {
  // Maps keep the order in which notices came, and what is tried again goes to the end.
  const lanes = { urgent: new Map<string, Owed>(), routine: new Map<string, Owed>() }
  let nextLook = 0

  async function lookAtAll(): Promise<void> {
    const start = performance.now()
    if (start < nextLook) return
    const owed = await store.read((records) => records.notices.find('state', 'owed'))
    lanes.urgent.clear()
    lanes.routine.clear()
    // Stamps are UTC text of one shape, so they sort as they are.
    takeIn(owed.filter(isOwed).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1)))
    const end = performance.now()
    nextLook = end + (end - start) * patience
  }

  async function lookAt(ids: readonly string[]): Promise<void> {
    const found = await store.read((records) => Promise.all(ids.map((id) => records.notices.get(id))))
    takeIn(found.filter(isOwed))
  }

  function takeIn(owed: readonly Owed[]): void {
    for (const one of owed) lanes[one.notice.lane].set(one.id, one)
  }

  return {
    look: (ids) => (ids === undefined ? lookAtAll() : lookAt(ids)),
    due: (at, most, mayGo) => {
      const due: Owed[] = []
      for (const lane of ['urgent', 'routine'] as const)
        for (const owed of lanes[lane].values()) {
          if (due.length >= most[lane]) break
          if (owed.dueAt <= at && mayGo(owed)) due.push(owed)
        }
      return due
    },
    postponed: (owed) => {
      lanes[owed.notice.lane].delete(owed.id)
      takeIn([owed])
    },
    ended: ({ id, notice }) => {
      lanes[notice.lane].delete(id)
    },
  }
}

function isOwed(one: OwedNotice | undefined): one is Owed {
  return one?.state === 'owed'
}
