/** One after the other: what is due is looked at, never two at a time and never one too often. */
export type Rounds<Watched> = Readonly<{
  /** Looks at it for the first time, in its turn; resolves when that is done. */
  begin: (watched: Watched) => Promise<void>
  /** It has to be looked at again, soon. */
  due: (watched: Watched) => void
  end: (watched: Watched) => void
  close: () => void
}>

/** How long in milliseconds news waits for more news, and how long nothing is looked at again after it was. */
export type Pace = Readonly<{ settle: number; pause: number }>

type Turn = { readyAt: number | null; lookedAt: number; begun: (() => void) | null }

/** After each look the machine is left to others for so many times as long as it took. */
const restFor = 2

/** Takes turns for `look`, which never rejects. News during a look counts: it is looked at once more. */
export function createRounds<Watched>(
  look: (watched: Watched) => Promise<void>,
  { settle, pause }: Pace,
): Rounds<Watched> {
  const turns = new Map<Watched, Turn>()
  let isRunning = false
  let wake = () => {}

  const sleep = async (milliseconds: number) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    wake = resolve
    await promise
    clearTimeout(timer)
    wake = () => {}
  }

  const next = () => {
    let first: readonly [Watched, Turn, number] | null = null
    for (const [watched, turn] of turns)
      if (turn.readyAt !== null && (first === null || turn.readyAt < first[2]))
        first = [watched, turn, turn.readyAt]
    return first
  }

  async function run(): Promise<void> {
    for (let first = next(); first !== null; first = next()) {
      const [watched, turn, readyAt] = first
      const now = performance.now()
      if (readyAt > now) {
        await sleep(readyAt - now)
        continue
      }
      turn.readyAt = null
      // News that comes meanwhile waits as long as after it.
      turn.lookedAt = now
      await look(watched)
      turn.begun?.()
      turn.begun = null
      turn.lookedAt = performance.now()
      // Nothing wakes it from this: it is the time of others.
      await new Promise((resume) => setTimeout(resume, (turn.lookedAt - now) * restFor))
    }
    isRunning = false
  }

  const start = () => {
    if (isRunning) wake()
    else {
      isRunning = true
      void run()
    }
  }

  const end = (watched: Watched) => {
    turns.get(watched)?.begun?.()
    turns.delete(watched)
  }

  return {
    begin: (watched) =>
      new Promise((begun) => {
        turns.set(watched, { readyAt: 0, lookedAt: Number.NEGATIVE_INFINITY, begun })
        start()
      }),
    due(watched) {
      const turn = turns.get(watched)
      if (turn === undefined || turn.readyAt !== null) return
      turn.readyAt = Math.max(performance.now() + settle, turn.lookedAt + pause)
      start()
    },
    end,
    close() {
      for (const watched of turns.keys()) end(watched)
      wake()
    },
  }
}
