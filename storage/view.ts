import type { Entry, Layer, Shelf } from './layer.ts'

/** One collection seen through layers, the topmost first: a document removed above hides the one below. */
export type View = Readonly<{
  get: (id: string) => Entry | undefined
  find: (lookup: number, value: string) => readonly string[]
  all: () => readonly string[]
}>

/** Looks at one collection through layers; ids come in their own order. */
export function viewOf(collection: string, layers: readonly Layer[]): View {
  const gather = (idsOf: (shelf: Shelf) => Iterable<string>): readonly string[] => {
    const above: Shelf[] = []
    const found: string[] = []
    for (const layer of layers) {
      const shelf = layer.known(collection)
      if (shelf === undefined) continue
      for (const id of idsOf(shelf)) {
        const isHidden = above.some((upper) => upper.entries.has(id))
        if (!isHidden && shelf.entries.get(id)?.text !== null) found.push(id)
      }
      above.push(shelf)
    }
    return found.sort()
  }
  return {
    get(id) {
      for (const layer of layers) {
        const entry = layer.known(collection)?.entries.get(id)
        if (entry) return entry.text === null ? undefined : entry
      }
      return undefined
    },
    find: (lookup, value) => gather((shelf) => shelf.ids(lookup, value)),
    all: () => gather((shelf) => shelf.entries.keys()),
  }
}
