import type { Call, Connector, ConnectorAnswer } from '../teams/connector.ts'

/**
 * One call of the bot, as the connector saw it. `taken`: Teams gave a message id; `unclear`: the bot cannot know
 * whether it arrived; `refused`: certainly not delivered.
 */
export type Heard = Readonly<{
  at: number
  conversation: string
  how: Call['how']
  became: 'taken' | 'unclear' | 'refused'
  /** Whether somebody saw it. */
  arrives: boolean
  isRepeat: boolean
  /** The flag or the contact it is about. */
  about: string
}>

/** The weather of a connector, and what it counts. */
export type HostileWeather = Readonly<{
  heard: readonly Heard[]
  /** Calls answered with 429 because the bot itself went over what Teams announced. */
  ownFault: () => number
  /** From now on this conversation answers with 403 or 404; null lets it through again. */
  shut: (conversation: string, status: 403 | 404 | null) => void
  /** The next call to a conversation gets this answer. */
  next: (conversation: string, answer: ConnectorAnswer) => void
}>

type Storm = readonly (readonly [share: number, answer: ConnectorAnswer, arrives: boolean])[]

/** About one call in five goes wrong, each in one of the ways Teams has. */
export const storm: Storm = [
  [0.03, { status: 429, retryAfter: '4' }, false],
  [0.02, { status: 429 }, false],
  [0.02, { status: 412 }, false],
  [0.02, { status: 502 }, false],
  [0.02, { status: 504 }, false],
  [0.01, { status: 408 }, true],
  [0.01, { status: 500 }, true],
  [0.01, { status: 500 }, false],
  [0.01, { status: 503 }, false],
  [0.015, 'reset', true],
  [0.01, 'reset', false],
  [0.005, 'hang', true],
  [0.01, 'hang', false],
  [0.01, 'half', true],
]

/** What Teams allows per conversation, in milliseconds (documentation of Bot Framework's rate limits). */
const perConversation = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const
/** What Teams allows one app in one tenant. */
const perApp = [[30, 1_000]] as const

const notDelivered: ReadonlySet<number> = new Set([403, 404, 412, 429, 502, 504])

type Made = Readonly<{ now: () => number; chanceOf: (conversation: string) => () => number; storm: Storm }>

/** Lets a connector storm by a clock of the test's own; each conversation has a chance of its own. */
export function letStorm(connector: Connector, { now, chanceOf, storm: weather }: Made): HostileWeather {
  const heard: Heard[] = []
  const shut = new Map<string, ConnectorAnswer>()
  const next = new Map<string, ConnectorAnswer>()
  const chances = new Map<string, () => number>()
  const closed = new Map<string, Readonly<{ since: number; until: number }>>()
  const all: number[] = []
  const each = new Map<string, number[]>()
  let ownFault = 0

  function isTooMuch(conversation: string): boolean {
    const own = each.get(conversation) ?? []
    each.set(conversation, own)
    const at = now()
    const announced = closed.get(conversation)
    // What was under way when Teams said it could not know.
    const isClosed = announced !== undefined && at > announced.since && at < announced.until
    const isOver = isFull(own, perConversation, at) || isFull(all, perApp, at)
    own.push(at)
    all.push(at)
    return isClosed || isOver
  }

  function roll(conversation: string): Readonly<{ answer: ConnectorAnswer; arrives: boolean }> {
    const chance = chances.get(conversation) ?? chanceOf(conversation)
    chances.set(conversation, chance)
    let left = chance()
    for (const [share, answer, arrives] of weather) {
      if (left < share) return { answer, arrives }
      left -= share
    }
    return { answer: { status: 201 }, arrives: true }
  }

  function choose(conversation: string): Readonly<{ answer: ConnectorAnswer; arrives: boolean }> {
    if (isTooMuch(conversation)) {
      ownFault += 1
      return { answer: { status: 429, retryAfter: '1' }, arrives: false }
    }
    const set = next.get(conversation) ?? shut.get(conversation)
    next.delete(conversation)
    return set === undefined ? roll(conversation) : { answer: set, arrives: false }
  }

  connector.answerBy((call) => {
    const { conversationId: conversation } = call
    const { answer, arrives } = choose(conversation)
    const wait = typeof answer === 'object' ? Number(answer.retryAfter ?? 0) * 1_000 : 0
    const until = Math.max(closed.get(conversation)?.until ?? 0, now() + wait)
    if (wait > 0) closed.set(conversation, { since: now(), until })
    heard.push({ ...read(call), at: now(), became: becameOf(answer), arrives })
    return answer
  })

  return {
    heard,
    ownFault: () => ownFault,
    shut: (conversation, status) =>
      void (status === null ? shut.delete(conversation) : shut.set(conversation, { status })),
    next: (conversation, answer) => void next.set(conversation, answer),
  }
}

function isFull(
  calls: readonly number[],
  limits: readonly (readonly [number, number])[],
  at: number,
): boolean {
  return limits.some(([most, within]) => {
    const oldest = calls.at(-most)
    return oldest !== undefined && oldest > at - within
  })
}

function becameOf(answer: ConnectorAnswer): Heard['became'] {
  if (typeof answer === 'string') return 'unclear'
  if (answer.status < 300) return 'taken'
  return notDelivered.has(answer.status) ? 'refused' : 'unclear'
}

function read({ how, conversationId, activity }: Call) {
  const card = JSON.stringify(activity.attachments ?? [])
  const about = /"(?:flag|contact)":"([^"]+)"/.exec(card)?.[1] ?? ''
  const isRepeat = (activity.summary ?? '').startsWith('Herhaling.')
  return { how, conversation: conversationId, about, isRepeat }
}
