/**
 * One stored document in memory: its JSON text with sealed fields still sealed (null: removed), the version it was
 * written in, and its value in each lookup of its collection, in the order they are declared.
 */
export type Entry = Readonly<{
  id: string
  version: number
  text: string | null
  keys: readonly (string | null)[]
}>

/** The documents of one collection with the indexes over them. */
export type Shelf = Readonly<{
  entries: Map<string, Entry>
  ids: (lookup: number, value: string) => Iterable<string>
  place: (entry: Entry) => void
  take: (id: string) => void
}>

/** The documents of several collections: what is durable, or the changes of somebody on top of that. */
export type Layer = Readonly<{
  shelf: (collection: string) => Shelf
  /** The same, undefined while nothing of the collection was ever placed: looking makes none. */
  known: (collection: string) => Shelf | undefined
  adopt: (collection: string, shelf: Shelf) => void
  changes: () => readonly (readonly [collection: string, entry: Entry])[]
  clear: () => void
}>

/** A shelf over entries whose lookup values are known; every change costs the same however many are stored. */
export function createShelf(entries: Map<string, Entry> = new Map()): Shelf {
  const indexes: Map<string, Set<string>>[] = []
  const enter = (entry: Entry) => {
    for (const [lookup, value] of entry.keys.entries())
      if (value !== null) bucket(indexes, lookup, value).add(entry.id)
  }
  const leave = (entry: Entry) => {
    for (const [lookup, value] of entry.keys.entries())
      if (value !== null) drop(indexes[lookup], value, entry.id)
  }
  for (const entry of entries.values()) enter(entry)
  return {
    entries,
    ids: (lookup, value) => indexes[lookup]?.get(value) ?? [],
    place(entry) {
      const before = entries.get(entry.id)
      if (before) leave(before)
      entries.set(entry.id, entry)
      enter(entry)
    },
    take(id) {
      const before = entries.get(id)
      if (!before) return
      leave(before)
      entries.delete(id)
    },
  }
}

function bucket(indexes: Map<string, Set<string>>[], lookup: number, value: string): Set<string> {
  const index = indexes[lookup] ?? new Map<string, Set<string>>()
  indexes[lookup] = index
  const ids = index.get(value) ?? new Set<string>()
  index.set(value, ids)
  return ids
}

function drop(index: Map<string, Set<string>> | undefined, value: string, id: string): void {
  const ids = index?.get(value)
  ids?.delete(id)
  if (ids?.size === 0) index?.delete(value)
}

/** A layer of shelves, made when they are first used. */
export function createLayer(): Layer {
  const shelves = new Map<string, Shelf>()
  return {
    shelf(collection) {
      const shelf = shelves.get(collection) ?? createShelf()
      shelves.set(collection, shelf)
      return shelf
    },
    known: (collection) => shelves.get(collection),
    adopt: (collection, shelf) => void shelves.set(collection, shelf),
    changes: () =>
      [...shelves].flatMap(([name, shelf]) =>
        [...shelf.entries.values()].map((entry) => [name, entry] as const),
      ),
    clear: () => shelves.clear(),
  }
}
