import { languageFor, wordsOf } from '../cards/wording/words.ts'
import type { ProgrammeRecords } from '../storage/collections.ts'
import type { Outcome, Turn } from './action.ts'
import { actions, readVerb, type Verb } from './actions.ts'
import { answerAgain } from './answer-again.ts'
import { earlierAnswer, formKeys, rememberAnswer } from './answered-before.ts'
import type { Doing, Reply } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import { decide, hasEffect, keepOutcome } from './decide.ts'
import { touchedBy } from './directory/shared-directory.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'
import type { Performed, Performing } from './perform.ts'
import { refusalReply } from './plain-replies.ts'
import { auditOf, refuseStranger } from './refuse-stranger.ts'
import { forRole } from './route-text.ts'

/**
 * Answers what was asked from the tab, on the same road as the chat: who, the same form as before?, may they, do it; then
 * change, audit, notices and answer in one commit. Nothing is learned about the chat from it: no way to the person, no
 * question that a word typed there would answer. Who is unknown is not linked to the roster here, only by the chat.
 */
export async function performPage(performing: Performing): Promise<Performed> {
  const { asked, records, now } = performing
  const moment = now()
  const { doing } = asked
  if (doing.kind !== 'page') return { reply: { messages: [] }, owes: [] }
  const person = await findAsker(records, asked)
  const words = wordsOf(languageFor(person?.language ?? null, asked.locale))
  if (person?.state !== 'active') {
    const reply = await refuseStranger(records, { asked, person, words, moment })
    return { reply: { ...reply, isToStranger: true }, owes: [] }
  }
  const turn = beginTurn(person, performing, moment)
  const keys = formKeys(doing, person.id)
  const earlier = await earlierAnswer(records, keys)
  if (earlier) return { reply: await answerAgain(earlier, turn), owes: [] }
  const verb = readVerb(doing.verb)
  return verb === null
    ? { reply: await refuseVerb(records, turn), owes: [] }
    : performVerb({ verb: forRole(verb, turn), doing, turn, records })
}

type Asking = Readonly<{
  verb: Verb
  doing: Extract<Doing, { kind: 'page' }>
  turn: Turn
  records: ProgrammeRecords
}>

async function performVerb({ verb, doing, turn, records }: Asking): Promise<Performed> {
  const { person, now: moment } = turn
  const outcome = await decide({ verb, sent: doing.data }, turn)
  await keepOutcome(outcome, verb, { turn, records })
  const reply = replyOf(outcome, turn)
  if (!outcome.done) return { reply, owes: [] }
  const keys = formKeys(doing, person.id)
  if (hasEffect(outcome) && keys.length > 0) {
    const { needs } = actions[verb]
    rememberAnswer(records, { keys, person: person.id, reply, family: outcome.family, needs, moment })
  }
  const sitesChanged = outcome.changes.some(({ collection }) => collection === 'sites')
  return {
    reply: outcome.changes.length > 0 ? { ...reply, hasChanged: true } : reply,
    owes: outcome.notices.map(({ id }) => id),
    touched: touchedBy(outcome.changes),
    sitesChanged,
  }
}

function replyOf(outcome: Outcome, turn: Turn): Reply {
  if (outcome.done) return outcome.reply
  return outcome.reply ?? refusalReply(outcome.because, turn)
}

async function refuseVerb(records: ProgrammeRecords, turn: Turn): Promise<Reply> {
  const { person, now: at } = turn
  const because = { reason: 'form-unclear' } as const
  const line = { at, by: person.id, about: null, family: null, reason: because.reason }
  await writeAudit(records, { ...line, did: auditOf('unknown') })
  return refusalReply(because, turn)
}
