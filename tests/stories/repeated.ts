import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import type { Outcome } from '../teams/client.ts'
import { cardsOf } from './hands.ts'
import type { Town } from './town.ts'

/** One thing somebody did, to be delivered again: under the same id, or as the same form under a new one. */
export type Done = Readonly<{ who: string; activity: object; body: Outcome['body']; hasToken: boolean }>

/** Delivers things as Teams does at its worst, and counts how often. */
export type Repeating = Readonly<{
  says: (who: string, text: string) => Promise<Done>
  taps: (who: string, tap: readonly [verb: string, data: object]) => Promise<Done>
  /** Delivers everything done so far once more in every way; nobody's chat gets more at once than it may hold. */
  again: () => Promise<void>
  count: () => number
  done: readonly Done[]
}>

/** At creation each thing is delivered so often under its own id, and as a form so often under new ones. */
type Often = Readonly<{ sameId: number; newId: number; again: number }>

/** Every second thing meets its own repeats at the same moment, the others afterwards. */
export function repeating(town: Town, often: Often): Repeating {
  const done: Done[] = []
  let count = 0

  async function deliver(who: string, activity: object): Promise<Outcome> {
    count += 1
    const outcome = await town.person(who).delivers(activity)
    expect(outcome.status).toBe(200)
    return outcome
  }

  async function doOnce(who: string, what: object, hasToken: boolean): Promise<Done> {
    const activity = { ...what, id: randomUUID() }
    const repeats = repeatsOf(activity, hasToken)
    const isAlone = done.length % 2 === 0
    const alone = isAlone ? [await deliver(who, activity)] : []
    const together = isAlone ? repeats : [activity, ...repeats]
    const outcomes = [...alone, ...(await Promise.all(together.map((one) => deliver(who, one))))]
    const body = outcomes[0]?.body ?? null
    for (const outcome of outcomes) expect(outcome.body).toEqual(body)
    const thing = { who, activity, body, hasToken }
    done.push(thing)
    return thing
  }

  function repeatsOf(activity: object, hasToken: boolean): readonly object[] {
    const same = Array.from({ length: often.sameId }, () => activity)
    const anew = Array.from({ length: hasToken ? often.newId : 0 }, () => ({ ...activity, id: randomUUID() }))
    return [...same, ...anew]
  }

  async function deliverAgain({ who, activity, body, hasToken }: Done): Promise<void> {
    const half = Math.ceil(often.again / 2)
    const repeats = Array.from({ length: often.again }, (_, number) =>
      hasToken && number >= half ? { ...activity, id: randomUUID() } : activity,
    )
    const outcomes = await Promise.all(repeats.map((one) => deliver(who, one)))
    for (const outcome of outcomes) expect(outcome.body).toEqual(body)
  }

  return {
    says: (who, text) => doOnce(who, { type: 'message', text, textFormat: 'plain' }, false),
    taps: (who, [verb, data]) => {
      const action = { type: 'Action.Execute', verb, data }
      const value = { action, trigger: 'manual' }
      return doOnce(who, { type: 'invoke', name: 'adaptiveCard/action', value }, 'token' in data)
    },
    again: async () => {
      const chats = [...Map.groupBy(done, ({ who }) => who).values()]
      await Promise.all(
        chats.map(async (things) => {
          for (const thing of things) await deliverAgain(thing)
        }),
      )
    },
    count: () => count,
    done,
  }
}

/** The newest card in somebody's chat of which this holds. */
export function newestCard(town: Town, who: string, holds: (card: Card) => boolean): Card {
  const own = `a:chat-29:${who}`
  for (let at = town.connector.sent.length - 1; at >= 0; at--) {
    const sent = town.connector.sent[at]
    if (sent?.conversationId !== own || sent.how !== 'new') continue
    const card = cardsOf({ sent: [sent] }).find(holds)
    if (card) return card
  }
  throw new Error(`${who} has no such card`)
}
