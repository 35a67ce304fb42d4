import type { Change } from './commits.ts'
import type { Declared } from './store.ts'

type Heard = (changed: ReadonlySet<string>) => void

/** Who wants to hear of commits. */
export type Hearing = Readonly<{
  hear: (heard: Heard) => () => void
  /** Tells of durable changes, a moment later: nobody who listens stands in the way of a commit. */
  tell: (changes: readonly Change[]) => void
}>

/** Tells of each commit by the names the collections are declared under, which are not always those they are kept under. */
export function createHearing(collections: Declared): Hearing {
  const declaredAs = new Map(Object.entries(collections).map(([as, { name }]) => [name, as]))
  const everybody = new Set<Heard>()
  return {
    hear(heard) {
      everybody.add(heard)
      return () => void everybody.delete(heard)
    },
    tell(changes) {
      // The keys of owners are nobody's collection.
      const changed = new Set(changes.flatMap(({ collection }) => declaredAs.get(collection) ?? []))
      if (changed.size > 0 && everybody.size > 0)
        queueMicrotask(() => {
          for (const heard of everybody) heard(changed)
        })
    },
  }
}
