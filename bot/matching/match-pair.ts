import { MatchPair, matchingFamilyCard } from '../../cards/matching-family-card.ts'
import { matchingPairCard } from '../../cards/matching-pair-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { matchPair } from '../../programme/matching/pairing-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { madeId } from '../made-once.ts'
import { candidatesFor, type FamilyOnRoad, familyOnRoad, studentHere } from './ground.ts'
import { pairedMore, pairFound, pairView } from './pair-of-turn.ts'
import { familyView } from './see-matching.ts'

/** What people decided in the intervision: this student for this family. Of two at once exactly one wins. */
export const makePair = action({
  asks: MatchPair,
  needs: 'match-families',
  audit: 'pairing.made',
  run: async (sent, turn) => {
    const onRoad = await familyOnRoad(sent.road, turn)
    if (!onRoad) return refused({ reason: 'unknown-family' })
    const id = madeId({ verb: 'match-pair', token: sent.token }, turn)
    const before = await pairFound(id, turn.records)
    if (before) return done(inPlace(matchingPairCard(await pairView(before, turn), turn.words)))
    if (sent.student === null) return again({ reason: 'choose-a-student' }, sent, { onRoad, turn })
    const person = await turn.records.people.get(sent.student)
    if (!person) return again({ reason: 'not-a-student-here' }, sent, { onRoad, turn })
    const [candidate] = await candidatesFor(onRoad, [await studentHere(person, turn)], turn)
    if (!candidate) return again({ reason: 'not-a-student-here' }, sent, { onRoad, turn })
    const { road, family, buddies } = onRoad
    const decision = matchPair(
      {
        id,
        by: turn.person.id,
        family: family.id,
        road,
        candidate,
        buddies,
        seen: { version: sent.seen, buddies: sent.buddies },
      },
      turn.now,
    )
    if (!decision.accepted) return again(decision.because, sent, { onRoad, turn })
    const { pairing, match } = decision.next
    const found = {
      standing: { pairing, road: decision.next.road, match },
      family,
      student: person.name,
    }
    const card = matchingPairCard(await pairView(found, turn), turn.words)
    return done(inPlace(card), await pairedMore(decision.next, { standing: { road }, family }, turn))
  },
})

/** The card as it stands by now, with why nothing came of it. */
async function again(
  because: Refusal,
  sent: MatchPair,
  { onRoad, turn }: Readonly<{ onRoad: FamilyOnRoad; turn: Turn }>,
): Promise<Outcome> {
  const view = await familyView(onRoad, 0, turn)
  const problem = sayRefusal(turn.words, because)
  const card = matchingFamilyCard({ ...view, chosen: sent.student, problem }, turn.words)
  return refused(because, inPlace(card), onRoad.family.id)
}
