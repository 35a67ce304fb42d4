/**
 * The same pure function of one word, which remembers what it gave: messages repeat their words. A full memory starts
 * over, so that nobody's messages can fill the machine.
 */
export function remembering<Value>(make: (word: string) => Value, most = 20_000): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const own = apart(word)
    const made = make(own)
    if (known.size >= most) known.clear()
    known.set(own, made)
    return made
  }
}

// A word cut out of a message keeps the whole message in memory; this is a copy of its letters.
function apart(word: string): string {
  return ` ${word}`.slice(1)
}

/**
 * The same function of something made for one message, which remembers what it gave for the latest one or few of them.
 * Not a WeakMap: what that holds outlives the message by many collections, and each of those then takes longer.
 */
export function rememberingLatest<Thing, Value>(
  make: (thing: Thing) => Value,
  most = 1,
): (thing: Thing) => Value {
  const things: Thing[] = []
  const values: Value[] = []
  let oldest = 0
  return (thing) => {
    const at = things.indexOf(thing)
    if (at >= 0) return values[at] as Value
    const made = make(thing)
    things[oldest] = thing
    values[oldest] = made
    oldest = (oldest + 1) % most
    return made
  }
}
