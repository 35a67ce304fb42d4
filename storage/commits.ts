import type { Journal } from './journal.ts'
import { createLayer, type Entry, type Layer } from './layer.ts'

/** Something a transaction changed: the new entry of a document, or its removal. */
export type Change = Readonly<{ collection: string; entry: Entry }>

/** The commits on their way to the disk; those that wait while it is busy share its next flush. */
export type Commits = Readonly<{
  /** What is not durable yet, as the next transaction sees it. */
  staged: Layer
  /** Changes whenever staged commits were dropped: what somebody read before may have never happened. */
  epoch: () => number
  /** Resolves when these changes, and all that were staged before, are durable. */
  add: (changes: readonly Change[]) => Promise<void>
  settled: () => Promise<void>
}>

type Waiting = Readonly<{ changes: readonly Change[]; done: () => void; fail: (error: unknown) => void }>

/** Queues commits before a journal; `apply` brings a durable commit into memory. */
export function createCommits(journal: Journal, apply: (changes: readonly Change[]) => void): Commits {
  const staged = createLayer()
  let waiting: Waiting[] = []
  let epoch = 0
  let last: Promise<void> = Promise.resolve()
  let running: Promise<void> | undefined

  const land = (group: readonly Waiting[]) => {
    for (const { changes } of group) {
      apply(changes)
      for (const { collection, entry } of changes) {
        const shelf = staged.shelf(collection)
        // a later commit may already have staged something newer for this document
        if (shelf.entries.get(entry.id) === entry) shelf.take(entry.id)
      }
    }
  }

  const run = async () => {
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await journal.append(
          group.map(({ changes }) => toJournal(changes)),
          () => land(group),
        )
        for (const { done } of group) done()
      } catch (error) {
        // the ones that wait were made on top of what the disk refused, so they go with it
        const dropped = [...group, ...waiting]
        waiting = []
        staged.clear()
        epoch++
        for (const { fail } of dropped) fail(error)
      }
    }
    running = undefined
  }

  const add = (changes: readonly Change[]): Promise<void> => {
    // with nothing to write there may still be something read that is not durable yet
    if (changes.length === 0) return last
    for (const { collection, entry } of changes) staged.shelf(collection).place(entry)
    const landed = new Promise<void>((done, fail) => {
      waiting.push({ changes, done, fail })
    })
    last = landed
    const forget = () => {
      if (last === landed) last = Promise.resolve()
    }
    landed.then(forget, forget)
    running ??= run()
    return landed
  }

  return { staged, epoch: () => epoch, add, settled: async () => running }
}

function toJournal(changes: readonly Change[]): string {
  const parts = changes.map(({ collection, entry }) =>
    entry.text === null
      ? JSON.stringify([collection, entry.id])
      : `["${collection}",${entry.version},${entry.text}]`,
  )
  return `[${parts.join(',')}]`
}
