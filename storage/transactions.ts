import type { Commits } from './commits.ts'
import type { KeyRing } from './documents.ts'
import { keyRing } from './key-ring.ts'
import { createLayer, type Layer } from './layer.ts'
import { changingOf } from './records.ts'
import { ownerKeys, type Sealing } from './sealing.ts'
import { type Changing, type Collection, StorageFailure, type Stored } from './store.ts'
import { viewOf } from './view.ts'

/** One transaction at work: how it changes a collection. */
type Workspace = Readonly<{
  changing: <R extends Stored>(collection: Collection<R>) => Changing<R>
}>

/** Transactions run one after another; their commits go to the disk together. */
export type Transactions = Readonly<{
  run: <Result>(work: (space: Workspace) => Promise<Result>) => Promise<Result>
  settled: () => Promise<void>
}>

/** Runs work over what is durable and what is about to be, in an overlay that is dropped when the work throws. */
export function createTransactions(parts: {
  durable: Layer
  commits: Commits
  sealing: Sealing
}): Transactions {
  const { durable, commits, sealing } = parts
  let turn: Promise<unknown> = Promise.resolve()

  const workOnce = async <Result>(work: (space: Workspace) => Promise<Result>) => {
    const epoch = commits.epoch()
    const overlay = createLayer()
    const layers = [overlay, commits.staged, durable]
    let isOver = false
    const shelf = (name: string) => {
      if (isOver) throw new TypeError('This transaction is over; nothing can be changed in it.')
      return overlay.shelf(name)
    }
    const place: Parameters<typeof keyRing>[2] = (entry) => shelf(ownerKeys.name).place(entry)
    const ring: KeyRing = keyRing(sealing, viewOf(ownerKeys.name, layers), place)
    const changing = <R extends Stored>(collection: Collection<R>) =>
      changingOf(collection, viewOf(collection.name, layers), ring, () => shelf(collection.name))
    const result = await work({ changing }).finally(() => {
      isOver = true
    })
    if (epoch !== commits.epoch())
      throw new StorageFailure('disk', 'The disk refused an earlier change that this one built on.')
    const landed = commits.add(overlay.changes().map(([collection, entry]) => ({ collection, entry })))
    return { result, landed }
  }

  return {
    async run(work) {
      const mine = turn.then(() => workOnce(work))
      turn = mine.catch(() => undefined)
      const { result, landed } = await mine
      await landed
      return result
    },
    async settled() {
      await turn
      await commits.settled()
    },
  }
}
