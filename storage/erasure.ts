import type { Compaction } from './compaction.ts'
import { ownerKeys } from './sealing.ts'
import type { Transactions } from './transactions.ts'

/** Removes an owner's key, and then the files that still hold it; after a failure the next call finishes the work. */
export function createErasure(
  transactions: Transactions,
  compaction: Compaction,
): (owner: string) => Promise<void> {
  let isOwed = false
  return async (owner) => {
    const removed = await transactions.run(async ({ changing }) => {
      const keys = changing(ownerKeys)
      const found = await keys.find('owner', owner)
      for (const key of found) keys.remove(key.id)
      return found.length
    })
    if (removed === 0 && !isOwed) return
    isOwed = false
    try {
      await compaction.run()
    } catch (error) {
      isOwed = true
      throw error
    }
  }
}
