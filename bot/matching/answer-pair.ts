import { matchingNoCard, NoForm, SayNo } from '../../cards/matching-no-card.ts'
import { MyPair, matchingOwnCard, StudentYes } from '../../cards/matching-own-card.ts'
import { matchingWordCard } from '../../cards/matching-word-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { isOpenPairing } from '../../programme/matching/pairing.ts'
import { sayNo, sayYes } from '../../programme/matching/pairing-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { otherBuddies, ownPair, ownPairView, type PairFound, pairedMore } from './pair-of-turn.ts'

/** The families a student is to meet, a card each. */
export const myPair = action({
  asks: MyPair,
  needs: 'be-matched',
  audit: 'pairing.own-seen',
  run: async (_, turn) => {
    const all = await turn.records.pairings.find('student', turn.person.id)
    const own = await Promise.all(all.filter(isOpenPairing).map(({ id }) => ownPair(id, turn)))
    const found = own.flatMap((one) => (one ? [one] : []))
    if (found.length === 0) {
      const card = matchingWordCard(turn.words.matching.own.none, ['my-profile', 'help'], turn.words)
      return done({ messages: [{ card }] })
    }
    const cards = await Promise.all(found.map((one) => ownCard(one, turn)))
    const also = found.map(({ standing, family }) => ({
      did: 'pairing.own-opened',
      about: standing.pairing.id,
      family: family.id,
    }))
    return done({ messages: cards.map((card) => ({ card })) }, { also })
  },
})

/** The student's own yes. */
export const myPairYes = action({
  asks: StudentYes,
  needs: 'be-matched',
  audit: 'pairing.student-yes',
  run: async ({ pairing, version }, turn) => {
    const found = await ownPair(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const decision = sayYes(found.standing, { side: 'student', by: turn.person.id, version }, turn.now)
    if (!decision.accepted) return asItStands(decision.because, found, turn)
    const card = await ownCard({ ...found, standing: decision.next }, turn)
    return done(inPlace(card), await pairedMore(decision.next, found, turn))
  },
})

/** The kind question before a student's no. */
export const myPairNoForm = action({
  asks: NoForm,
  needs: 'be-matched',
  audit: 'pairing.student-no-opened',
  run: async ({ pairing }, turn) => {
    const found = await ownPair(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const { id, version } = found.standing.pairing
    const view = { side: 'student', pairing: id, version, token: turn.newId() } as const
    return done(inPlace(matchingNoCard(view, turn.words)), { about: id, family: found.family.id })
  },
})

/** A student's no: kindly taken, and these two are not proposed again. */
export const myPairNo = action({
  asks: SayNo,
  needs: 'be-matched',
  audit: 'pairing.student-no',
  run: async ({ pairing, version, reason }, turn) => {
    const found = await ownPair(pairing, turn)
    if (!found) return refused({ reason: 'unknown-pairing' })
    const others = await otherBuddies(found, turn)
    const answer = { side: 'student', by: turn.person.id, version, reason, others } as const
    const decision = sayNo(found.standing, answer, turn.now)
    if (!decision.accepted) return asItStands(decision.because, found, turn)
    const card = matchingWordCard(turn.words.matching.no.thanks, ['my-profile', 'help'], turn.words)
    return done(inPlace(card), await pairedMore(decision.next, found, turn))
  },
})

async function ownCard(found: PairFound, turn: Turn, problem?: string) {
  const view = await ownPairView(found, turn)
  if (view === null)
    return matchingWordCard(problem ?? turn.words.matching.own.none, ['my-profile', 'help'], turn.words)
  return matchingOwnCard({ ...view, ...(problem ? { problem } : {}) }, turn.words)
}

async function asItStands(because: Refusal, found: PairFound, turn: Turn): Promise<Outcome> {
  const card = await ownCard(found, turn, sayRefusal(turn.words, because))
  return refused(because, inPlace(card), found.family.id)
}
