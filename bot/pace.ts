/** What Teams allows, with room to spare: sends per window, in milliseconds (facts of Bot Framework's rate limits). */
const perConversation: readonly (readonly [number, number])[] = [
  [5, 1_000],
  [50, 30_000],
]
const perBot: readonly (readonly [number, number])[] = [[20, 1_000]]

/** Keeps sends within Teams' limits, per conversation and for all together. */
export type Pace = Readonly<{
  /** Milliseconds to wait before the next send to a conversation is welcome; 0 when it may go now. */
  waitFor: (conversation: string, now: number) => number
  /** Notes a send. */
  sent: (conversation: string, now: number) => void
}>

/** A pace in which nothing was sent yet. `now` is in milliseconds of any one clock. */
export function createPace(): Pace {
  const all: number[] = []
  const each = new Map<string, number[]>()
  return {
    waitFor: (conversation, now) =>
      Math.max(waitIn(all, perBot, now), waitIn(each.get(conversation) ?? [], perConversation, now)),
    sent: (conversation, now) => {
      forget(all, now)
      all.push(now)
      const own = each.get(conversation) ?? []
      forget(own, now)
      own.push(now)
      each.set(conversation, own)
      if (each.size > 5_000) dropQuiet(each, now)
    },
  }
}

function waitIn(
  sends: readonly number[],
  limits: readonly (readonly [number, number])[],
  now: number,
): number {
  return limits.reduce((longest, [most, within]) => {
    const oldest = sends.length >= most ? sends[sends.length - most] : undefined
    return oldest === undefined ? longest : Math.max(longest, oldest + within - now)
  }, 0)
}

function forget(sends: number[], now: number): void {
  const gone = sends.findIndex((at) => at > now - 30_000)
  sends.splice(0, gone < 0 ? sends.length : gone)
}

function dropQuiet(each: Map<string, number[]>, now: number): void {
  for (const [conversation, sends] of each) if ((sends.at(-1) ?? 0) <= now - 30_000) each.delete(conversation)
}
