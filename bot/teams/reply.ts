import type { TurnContext } from 'botbuilder'
import type { Card } from '../../cards/card.ts'
import type { Asked, Message, OnShown, Reply } from '../asked.ts'
import type { Attempt } from '../messenger.ts'
import type { Log } from './log.ts'
import { cardType, send } from './sending.ts'

/** The answer to an invoke, in the two shapes of which Teams shows no "Something went wrong". */
export type InvokeAnswer = Readonly<{ statusCode: 200; type: string; value: Card | string }>

/** Shown on the tapped card when all there is to say comes below it. */
const done = '✓'

/**
 * Divides a reply: what answers the tap itself, and what is sent as messages. Without a card in place a first plain
 * text answers the tap, so that only the one who tapped reads it.
 */
export function answerToTap(reply: Reply): Readonly<{ answer: InvokeAnswer; messages: readonly Message[] }> {
  if (reply.inPlace) {
    return { answer: { statusCode: 200, type: cardType, value: reply.inPlace }, messages: reply.messages }
  }
  const said = reply.messages.find(({ text, shows }) => text !== undefined && shows === undefined)
  // The card of an urgent need says who to call; that is read even when the card itself cannot be sent.
  const calls = reply.messages.find(({ shows }) => shows?.startsWith('flag:'))?.card?.fallbackText
  const value = said?.text ?? reply.toTap ?? calls ?? done
  return {
    answer: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
    messages: reply.messages.filter((message) => message !== said),
  }
}

type Saying = Readonly<{ context: TurnContext; asked: Asked; onShown: OnShown; log: Log }>

/** Sends the messages of a reply in their order, and first the card that takes the place of a submitted one. */
export async function say(reply: Reply, saying: Saying): Promise<void> {
  const { doing, way } = saying.asked
  if (reply.inPlace) {
    const message = { card: reply.inPlace }
    const shownIn = doing.kind === 'button' ? doing.shownIn : null
    const attempt =
      shownIn === null
        ? null
        : await patiently(() => send(saying.context, { way, message, replaces: shownIn }))
    // The old card may be gone; its successor must still be seen.
    if (!attempt || attempt.outcome === 'unreachable') await sayOne(message, saying)
  }
  for (const message of reply.messages) await sayOne(message, saying)
}

async function sayOne(message: Message, { context, asked, onShown, log }: Saying): Promise<void> {
  const attempt = await patiently(() => send(context, { way: asked.way, message }))
  if (attempt.outcome !== 'sent') {
    log.error({
      event: 'reply-not-sent',
      activity: asked.activityId,
      outcome: attempt.outcome,
      status: attempt.status,
    })
    return
  }
  if (message.shows === undefined) return
  await onShown(message.shows, asked.way, attempt.messageId).catch(() =>
    log.error({ event: 'shown-not-noted', activity: asked.activityId, message: attempt.messageId }),
  )
}

const tries = 3
const shortestWait = 500
const longestWait = 5000

/** A reply has no outbox behind it, so what was certainly not delivered is tried again, briefly. */
async function patiently(attemptOnce: () => Promise<Attempt>): Promise<Attempt> {
  for (let tried = 1; ; tried += 1) {
    const attempt = await attemptOnce()
    if (attempt.outcome !== 'later' || tried === tries) return attempt
    const wait = Math.min(attempt.afterMs ?? shortestWait * tried, longestWait)
    await new Promise((resume) => setTimeout(resume, wait))
  }
}
