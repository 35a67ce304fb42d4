/**
 * What Teams allows, with room to spare: sends per window, in milliseconds. It allows a conversation 7 in a second, 8 in
 * two, 60 in thirty and 1,800 in an hour (documentation of Bot Framework's rate limits); answers in a turn count too.
 */
const perConversation: Limits = [
  [5, 1_000],
  [6, 2_000],
  [50, 30_000],
  [1_700, 3_600_000],
]
const perBot: Limits = [[20, 1_000]]

/** Routine messages leave a fifth of every limit free, so that an urgent one never waits behind a backlog. */
const routineShare = 0.8

type Lane = 'urgent' | 'routine'

/** Keeps sends within Teams' limits, per conversation and for all together. */
export type Pace = Readonly<{
  /** Milliseconds to wait before the next send to a conversation is welcome; 0 when it may go now. */
  waitFor: (conversation: string, now: number, lane: Lane) => number
  /** How many sends of a lane may start now, to whatever conversations. */
  room: (now: number, lane: Lane) => number
  /** Notes a send. */
  sent: (conversation: string, now: number) => void
  /** Teams asked for no more sends to a conversation for so many milliseconds. */
  asked: (conversation: string, now: number, wait: number) => void
}>

/** A pace in which nothing was sent yet. `now` is in milliseconds of any one clock. */
export function createPace(): Pace {
  const all: number[] = []
  const each = new Map<string, number[]>()
  const closed = new Map<string, number>()
  return {
    waitFor: (conversation, now, lane) => {
      const share = lane === 'urgent' ? 1 : routineShare
      const own = each.get(conversation) ?? []
      return Math.max(
        (closed.get(conversation) ?? now) - now,
        waitIn(all, shareOf(perBot, share), now),
        waitIn(own, shareOf(perConversation, share), now),
      )
    },
    room: (now, lane) => {
      const limits = shareOf(perBot, lane === 'urgent' ? 1 : routineShare)
      return Math.min(...limits.map(([most, within]) => most - all.filter((at) => at > now - within).length))
    },
    sent: (conversation, now) => {
      forget(all, now, longestOf(perBot))
      all.push(now)
      const own = each.get(conversation) ?? []
      forget(own, now, longestOf(perConversation))
      own.push(now)
      each.set(conversation, own)
      if (each.size > 5_000) dropQuiet(each, now)
    },
    asked: (conversation, now, wait) => {
      for (const [one, until] of closed) if (until <= now) closed.delete(one)
      closed.set(conversation, Math.max(closed.get(conversation) ?? 0, now + wait))
    },
  }
}

type Limits = readonly (readonly [number, number])[]

function shareOf(limits: Limits, share: number): Limits {
  return limits.map(([most, within]) => [Math.floor(most * share), within])
}

function waitIn(sends: readonly number[], limits: Limits, now: number): number {
  return limits.reduce((longest, [most, within]) => {
    const oldest = sends.length >= most ? sends[sends.length - most] : undefined
    return oldest === undefined ? longest : Math.max(longest, oldest + within - now)
  }, 0)
}

const longestOf = (limits: Limits) => Math.max(...limits.map(([, within]) => within))

function forget(sends: number[], now: number, after: number): void {
  const gone = sends.findIndex((at) => at > now - after)
  sends.splice(0, gone < 0 ? sends.length : gone)
}

function dropQuiet(each: Map<string, number[]>, now: number): void {
  const longest = longestOf(perConversation)
  for (const [conversation, sends] of each)
    if ((sends.at(-1) ?? 0) <= now - longest) each.delete(conversation)
}
