import type { Attempt, Messenger, Outgoing } from '../../bot/messenger.ts'

/** One call of Teams' connector that may have brought something: when, to whom, whether it says "Herhaling". */
type Arrival = Readonly<{
  at: number
  conversation: string
  title: string
  isRepeat: boolean
  replaces: boolean
}>

/** A connector that storms, breaks off and refuses by turns; the same chance gives the same storm. */
export type HostileMessenger = Readonly<{
  messenger: Messenger
  /** Everything that arrived, also what was broken off after it arrived. */
  arrived: readonly Arrival[]
  /** How many calls were answered with 429. */
  throttled: () => number
  calls: () => number
  /** Refuses everything to a conversation with 403 from now on, or lets it through again. */
  block: (conversation: string, isBlocked: boolean) => void
}>

type Weather = readonly (readonly [share: number, attempt: Attempt, arrives: boolean])[]

const storm: Weather = [
  [0.06, { outcome: 'later', afterMs: 5_000, status: 429 }, false],
  [0.03, { outcome: 'later', afterMs: null, status: 429 }, false],
  [0.04, { outcome: 'later', afterMs: null, status: 412 }, false],
  [0.04, { outcome: 'later', afterMs: null, status: 502 }, false],
  [0.03, { outcome: 'unclear', status: 500 }, false],
  [0.03, { outcome: 'unclear', status: null }, true],
  [0.02, { outcome: 'unclear', status: null }, false],
]

/** `before` is asked before each call goes out: that is where a test looks whether it is durable already. */
export function hostileMessenger(
  { now, chance }: Readonly<{ now: () => number; chance: () => number }>,
  before: (outgoing: Outgoing) => Promise<void>,
): HostileMessenger {
  const arrived: Arrival[] = []
  const blocked = new Set<string>()
  let calls = 0
  let throttled = 0
  return {
    arrived,
    calls: () => calls,
    throttled: () => throttled,
    block: (conversation, isBlocked) =>
      void (isBlocked ? blocked.add(conversation) : blocked.delete(conversation)),
    messenger: async (outgoing) => {
      await before(outgoing)
      calls += 1
      const { conversationId } = outgoing.way
      if (blocked.has(conversationId)) return { outcome: 'unreachable', status: 403 }
      const { attempt, arrives } = weather(chance())
      if (attempt.outcome === 'later' && attempt.status === 429) throttled += 1
      if (arrives) arrived.push(arrivalOf(outgoing, now()))
      return attempt.outcome === 'sent' ? { outcome: 'sent', messageId: `m-${calls}` } : attempt
    },
  }
}

function weather(roll: number): Readonly<{ attempt: Attempt; arrives: boolean }> {
  let left = roll
  for (const [share, attempt, arrives] of storm) {
    if (left < share) return { attempt, arrives }
    left -= share
  }
  return { attempt: { outcome: 'sent', messageId: '' }, arrives: true }
}

function arrivalOf({ way, message, replaces }: Outgoing, at: number): Arrival {
  const title = message.card?.fallbackText ?? message.text ?? ''
  const isRepeat = title.startsWith('Herhaling.')
  return { at, conversation: way.conversationId, title, isRepeat, replaces: replaces !== undefined }
}
