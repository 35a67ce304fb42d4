import type { Answering, Asked, Message, OnShown, Reply } from '../asked.ts'
import type { TeamsAdapter } from './adapter.ts'
import { answerToCompose } from './compose-box.ts'
import type { Log } from './log.ts'
import { answerToTap, say } from './reply.ts'

/** What to answer a POST of Teams with; `body` only for invokes. */
export type Receipt = Readonly<{ status: number; body?: object }>

/** The bot's part in a turn. `failed` is what to say when answering threw: it must say that nothing was stored. */
export type Answerer = Readonly<{
  answer: Answering
  onShown: OnShown
  failed: (error: unknown, locale: string) => Message
  log: Log
}>

/** An invoke of Teams waits for its answer in the receipt; any other activity is answered by messages only. */
export type TurnAsked = Readonly<{ asked: Asked; isInvoke: boolean }>

/** Teams repeats an invoke after 5 s and a message after 15 s; sending may take longer when its connector hangs. */
const receiptTime = 2000

/** Opens the SDK's turn of an activity, in which messages can be sent; it costs a client of Teams' connector. */
export type InTurn = (run: Parameters<TeamsAdapter['turn']>[2]) => Promise<void>

/**
 * Answers what was asked and sends the reply. `settle` gets the receipt as soon as everything is sent, or after
 * two seconds while sending goes on; what was decided is on disk by then. An answer that goes back in the receipt
 * alone opens no turn of the SDK.
 */
export async function takeTurn(
  { asked, isInvoke }: TurnAsked,
  inTurn: InTurn,
  { settle, ...answerer }: Answerer & { settle: (receipt: Receipt) => void },
): Promise<void> {
  const reply = await replyTo(asked, answerer)
  const { receipt, rest } = isInvoke ? toInvoke(asked, reply) : { receipt: { status: 200 }, rest: reply }
  if (rest.inPlace === undefined && rest.messages.length === 0) return settle(receipt)
  const late = setTimeout(settle, receiptTime, receipt)
  const { onShown, log } = answerer
  await inTurn((context) => say(rest, { context, asked, onShown, log })).finally(() => clearTimeout(late))
  settle(receipt)
}

async function replyTo(asked: Asked, { answer, failed, log }: Answerer): Promise<Reply> {
  try {
    return await answer(asked)
  } catch (error) {
    const code = error instanceof Error ? error.name : 'unknown'
    log.error({ event: 'answering-failed', activity: asked.activityId, code })
    return { messages: [failed(error, asked.locale)] }
  }
}

function toInvoke(asked: Asked, reply: Reply): Readonly<{ receipt: Receipt; rest: Reply }> {
  if (asked.doing.kind === 'unsupported')
    return { receipt: { status: 501 }, rest: { messages: reply.messages } }
  // Everybody in that chat reads along: all there is to say goes back to who asked.
  if (asked.doing.kind === 'compose')
    return {
      receipt: { status: 200, body: answerToCompose(reply, asked.doing.asks) },
      rest: { messages: [] },
    }
  const { answer, messages } = answerToTap(reply)
  return { receipt: { status: 200, body: answer }, rest: { messages } }
}
