/** Runs work of one key strictly one after the other, of different keys in parallel. */
export type TurnQueue = Readonly<{
  /** `null` when too many of this key are waiting; otherwise what the work gives, or its rejection. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> | null
}>

type Line = { last: Promise<unknown>; length: number }

/** A queue that keeps at most `mostWaiting` turns of one conversation; nobody types faster than that. */
export function createTurnQueue(mostWaiting = 50): TurnQueue {
  const lines = new Map<string, Line>()

  function leave(key: string, line: Line): void {
    line.length -= 1
    if (line.length === 0) lines.delete(key)
  }

  return {
    run(key, work) {
      const line = lines.get(key) ?? { last: Promise.resolve(), length: 0 }
      // The one that runs does not wait, hence one more than may wait.
      if (line.length > mostWaiting) return null
      lines.set(key, line)
      line.length += 1
      const turn = line.last.then(work, work).finally(() => leave(key, line))
      line.last = turn.catch(() => undefined)
      return turn
    },
  }
}
