const waiting = new Set<() => unknown>()

/**
 * Something dear to make, made when it is first asked for: a command that reads no message makes no word lists ready.
 * A running bot does not let the first message wait for it: see `makeNext`.
 */
export function atFirstNeed<Thing>(make: () => Thing): () => Thing {
  let made: Readonly<{ thing: Thing }> | null = null
  const get = (): Thing => {
    if (made === null) {
      made = { thing: make() }
      waiting.delete(get)
    }
    return made.thing
  }
  waiting.add(get)
  return get
}

/** Makes one of the things that nobody asked for yet; false when all are made. */
export function makeNext(): boolean {
  const [next] = waiting
  next?.()
  return next !== undefined
}
