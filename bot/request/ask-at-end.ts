import { AnswerAtEnd, LookBackForm, requestEndedCard } from '../../cards/request-ended-card.ts'
import { requestWordCard } from '../../cards/request-made-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { answerAtEnd } from '../../programme/request/partner-answer.ts'
import { askedAtEnd } from '../../programme/request/request-news.ts'
import { stamp } from '../../programme/stamp.ts'
import { action, below, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import type { Message } from '../asked.ts'
import { around } from './around.ts'
import { ownRequest } from './own-requests.ts'
import type { RequestedRoad } from './staff-requests.ts'

/** The question to a partner when a trajectory ended. */
export async function endedMessage(
  { id, number }: RequestedRoad,
  { words }: Readonly<{ words: Wording }>,
): Promise<Message> {
  const view = { token: `at-end:${id}`, road: id, number, changed: null, words: null }
  return { card: requestEndedCard(view, words) }
}

/** The same question, asked for by who did not answer it yet. */
export const lookBackForm = action({
  asks: LookBackForm,
  needs: 'ask-for-buddy',
  audit: 'request.look-back-opened',
  run: async ({ road: id }, turn) => {
    const road = await ownRequest(id, turn)
    if (!road || askedAtEnd(road).length === 0) return refused({ reason: 'unknown-request' })
    if (await turn.records.partnerAnswers.get(id)) return givenBefore(turn)
    return done({ messages: [await endedMessage(road, turn)] }, { about: id, family: road.family })
  },
})

function givenBefore({ words }: Turn): Outcome {
  const because: Refusal = { reason: 'request-view-given' }
  return refused(because, below(requestWordCard(sayRefusal(words, because), words)))
}

/** What a partner answers to it, once. */
export const answerEnd = action({
  asks: AnswerAtEnd,
  needs: 'ask-for-buddy',
  audit: 'request.answered-at-end',
  run: async ({ token, road: id, changed, words }, turn) => {
    const road = await ownRequest(id, turn)
    if (!road) return refused({ reason: 'unknown-request' })
    if (await turn.records.partnerAnswers.get(id)) {
      const because: Refusal = { reason: 'request-view-given' }
      return refused(because, inPlace(requestWordCard(sayRefusal(turn.words, because), turn.words)))
    }
    const decision = answerAtEnd(road, { changed, words, at: stamp(turn.now) }, around(turn))
    if (decision.accepted)
      return done(inPlace(requestWordCard(turn.words.request.ended.thanks, turn.words)), {
        changes: [{ collection: 'partnerAnswers', record: decision.next }],
        about: id,
        family: road.family,
      })
    const { because } = decision
    const kept = because.reason === 'request-names-family' ? null : words
    const problem = sayRefusal(turn.words, because)
    const view = { token, road: id, number: road.number, changed, words: kept, problem }
    return refused(because, inPlace(requestEndedCard(view, turn.words)))
  },
})
