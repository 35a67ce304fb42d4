import { languageFor, sayRefusal, wordsOf } from '../cards/wording/words.ts'
import { may } from '../programme/permissions.ts'
import { actions, type Verb } from './actions.ts'
import type { Reply } from './asked.ts'
import { beginTurn } from './begin-turn.ts'
import { findAsker } from './known-person.ts'
import { writeAudit } from './owe.ts'
import type { Performing } from './perform.ts'
import { textReply } from './plain-replies.ts'

/** All that may be asked from the compose box: it only shows what anybody in that chat may read. */
const offered = 'offer-services' satisfies Verb

/**
 * Answers the compose box of any chat or channel. Who asks is looked up and must be active, as everywhere; but nothing is
 * learned from where it was asked: not the way to the person, no link to the roster, no question that waits. The audit
 * gets one line, without a text.
 */
export async function performCompose({ asked, directory, records, now }: Performing): Promise<Reply> {
  const moment = now()
  const { doing } = asked
  const isOffered = doing.kind === 'compose' && doing.verb === offered
  const person = await findAsker(records, asked)
  const words = wordsOf(languageFor(person?.language ?? null, asked.locale))
  const line = { at: moment, family: null, about: null }
  const { needs, audit, run } = actions[offered]
  const did = isOffered ? audit : 'unknown.received'
  if (person?.state !== 'active') {
    await writeAudit(records, { ...line, by: person?.id ?? 'stranger', did, reason: 'not-known' })
    return textReply(words.finding.compose.stranger)
  }
  const turn = beginTurn(person, { asked, directory, records }, moment)
  if (!isOffered || !may(person, needs)) {
    await writeAudit(records, { ...line, by: person.id, did, reason: 'not-allowed' })
    return textReply(words.finding.compose.nothing)
  }
  const outcome = await run(doing.data, turn)
  const reason = outcome.done ? null : outcome.because.reason
  const about = outcome.done ? outcome.about : null
  await writeAudit(records, { ...line, by: person.id, did, about, reason })
  return outcome.done ? outcome.reply : textReply(sayRefusal(words, outcome.because))
}
