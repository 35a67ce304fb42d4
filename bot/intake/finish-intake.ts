import { MoveIntake } from '../../cards/intake-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { missingBefore } from '../../programme/intake/intake-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { takeStep } from '../../programme/road/road-rules.ts'
import { action, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { type IntakeFound, intakeFor } from './intake-of-turn.ts'
import { intakeCardOf } from './shown-intake.ts'

/** The intake is done: every adult said yes, and it is known how safe it is. */
export const recordIntake = action({
  asks: MoveIntake,
  needs: 'do-intakes',
  audit: 'intake.recorded',
  run: (sent, turn) => moving('record-intake', sent, turn),
})

/** The family goes to the matching, for the next intervision. */
export const intakeToMatching = action({
  asks: MoveIntake,
  needs: 'do-intakes',
  audit: 'intake.to-matching',
  run: (sent, turn) => moving('to-matching', sent, turn),
})

type Sent = Readonly<{ family: string; version: number }>

async function moving(
  step: 'record-intake' | 'to-matching',
  { family: id, version }: Sent,
  turn: Turn,
): Promise<Outcome> {
  const found = await intakeFor(id, turn)
  if (!found) return refused({ reason: 'unknown-family' })
  if (!found.road) return refused({ reason: 'unknown-request' }, null, id)
  const taken = takeStep(found.road, { step, by: turn.person.id, version }, turn.now)
  if (!taken.accepted) return asItStands(found, taken.because, turn)
  const missing = missingBefore(found.intake)
  if (missing) return asItStands(found, missing, turn)
  const name = turn.words.family(found.family.code, found.family.pseudonym)
  const said = turn.words.intake.card
  const text = step === 'record-intake' ? said.recorded(name) : said.matching(name)
  const card = await intakeCardOf({ ...found, road: taken.next }, turn)
  return done(inPlace(card, { text }), {
    changes: [{ collection: 'roads', record: taken.next }],
    about: found.road.id,
    family: id,
  })
}

/** The card as it stands by now, with why nothing came of the tap. */
async function asItStands(found: IntakeFound, because: Refusal, turn: Turn): Promise<Outcome> {
  const card = await intakeCardOf(found, turn, sayRefusal(turn.words, because))
  return refused(because, inPlace(card), found.family.id)
}
