/** Things by their id that can be walked in the order of their ids, while some come and go. */
export type OrderedShelf<Thing extends Readonly<{ id: string }>> = Readonly<{
  put: (thing: Thing) => void
  remove: (id: string) => void
  get: (id: string) => Thing | undefined
  /** All of them in order; copy it before waiting for anything. */
  all: () => readonly Thing[]
}>

/** A shelf that is sorted when it is first walked, and kept sorted from then on at the cost of one search a change. */
export function createOrderedShelf<Thing extends Readonly<{ id: string }>>(): OrderedShelf<Thing> {
  const byId = new Map<string, Thing>()
  let ordered: Thing[] | null = null
  return {
    get: (id) => byId.get(id),
    put(thing) {
      const known = byId.has(thing.id)
      byId.set(thing.id, thing)
      ordered?.splice(placeOf(ordered, thing.id), known ? 1 : 0, thing)
    },
    remove(id) {
      if (byId.delete(id)) ordered?.splice(placeOf(ordered, id), 1)
    },
    all: () => {
      ordered ??= [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
      return ordered
    },
  }
}

/** The index of the first thing whose id is not before this one. */
function placeOf(ordered: readonly Readonly<{ id: string }>[], id: string): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.id ?? '') < id) low = middle + 1
    else high = middle
  }
  return low
}
