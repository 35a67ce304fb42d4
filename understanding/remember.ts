const most = 20_000

/**
 * The same pure function of one word, which remembers what it gave: messages repeat their words. A full memory starts
 * over, so that nobody's messages can fill the machine.
 */
export function remembering<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const made = make(word)
    if (known.size >= most) known.clear()
    known.set(word, made)
    return made
  }
}
