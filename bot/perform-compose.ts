import { languageFor, sayRefusal, wordsOf } from '../cards/wording/words.ts'
import { may } from '../programme/permissions.ts'
import type { Outcome, Turn } from './action.ts'
import { actions, type Verb } from './actions.ts'
import type { Doing, Reply } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import { keepOutcome } from './decide.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'
import type { Performed, Performing } from './perform.ts'
import { textReply } from './plain-replies.ts'

/** All that may be asked from the compose box: a search only shows what anybody in that chat may read. */
const offered: readonly Verb[] = ['offer-services']

/** And in a dialog over it, which nobody else sees: a request, that goes to the channel of its site and to no chat here. */
const inDialog: readonly Verb[] = ['request-form', 'request-buddy']

/**
 * Answers the compose box of any chat or channel. Who asks is looked up and must be active, as everywhere; but nothing is
 * learned from where it was asked: not the way to the person, no link to the roster, no question that waits. The audit
 * gets one line, without a text.
 */
export async function performCompose({ asked, directory, records, now }: Performing): Promise<Performed> {
  const moment = now()
  const { doing } = asked
  const isDialog = doing.kind === 'compose' && doing.asks === 'dialog'
  const verb = verbOf(doing)
  const person = await findAsker(records, asked)
  const words = wordsOf(languageFor(person?.language ?? null, asked.locale))
  const line = { at: moment, family: null, about: null }
  const did = verb === undefined ? 'unknown.received' : actions[verb].audit
  if (person?.state !== 'active') {
    await writeAudit(records, { ...line, by: person?.id ?? 'stranger', did, reason: 'not-known' })
    return said(words.finding.compose.stranger)
  }
  const turn = beginTurn(person, { asked, directory, records }, moment)
  if (verb === undefined || !may(person, actions[verb].needs)) {
    await writeAudit(records, { ...line, by: person.id, did, reason: 'not-allowed' })
    return said(isDialog ? words.request.inChannel.notPartner : words.finding.compose.nothing)
  }
  const outcome = await actions[verb].run(doing.kind === 'compose' ? doing.data : {}, turn)
  await keepOutcome(outcome, verb, { turn, records })
  const owes = outcome.done ? outcome.notices.map(({ id }) => id) : []
  return { reply: isDialog ? dialogReply(outcome, turn) : listReply(outcome, turn), owes }
}

function verbOf(doing: Doing): Verb | undefined {
  if (doing.kind !== 'compose') return undefined
  return (doing.asks === 'dialog' ? inDialog : offered).find((one) => one === doing.verb)
}

function said(text: string): Performed {
  return { reply: textReply(text), owes: [] }
}

function listReply(outcome: Outcome, { words }: Turn): Reply {
  return outcome.done ? outcome.reply : textReply(sayRefusal(words, outcome.because))
}

/** A form that opens or comes back stays in the dialog; what was done is one sentence that ends it. */
function dialogReply(outcome: Outcome, { words }: Turn): Reply {
  const hasEffect = outcome.done && outcome.changes.length > 0
  const reply = outcome.reply
  const card = reply?.inPlace ?? reply?.messages[0]?.card
  const isForm = card?.body?.some(({ type }) => type.startsWith('Input.')) ?? false
  if (!hasEffect && card && isForm)
    return { messages: [], dialog: { title: words.request.form.dialogTitle, card } }
  if (!outcome.done) return textReply(sayRefusal(words, outcome.because))
  return textReply(`${card?.fallbackText ?? ''}. ${words.request.made.inDialog}`)
}
