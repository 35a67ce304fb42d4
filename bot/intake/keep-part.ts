import type { Card } from '../../cards/card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Decision } from '../../programme/decision.ts'
import type { Intake, IntakePart } from '../../programme/intake/intake.ts'
import { keepPart } from '../../programme/intake/intake-rules.ts'
import type { Telling } from '../../programme/intake/part-rules.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { stamp } from '../../programme/stamp.ts'
import { type Change, done, inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { type IntakeFound, intakeFor, isWritable } from './intake-of-turn.ts'
import { intakeCardOf } from './shown-intake.ts'

/** What every form of a part sends. */
type Sent = Readonly<{ token: string; family: string; times: number }>

type Keeping = Readonly<{
  part: IntakePart
  sent: Sent
  decide: (found: IntakeFound, telling: Telling) => Decision<Intake>
  /** The form again, with what was sent and what is wrong with it. */
  again: (found: IntakeFound, problem: string) => Promise<Card> | Card
  /** What stands in its place when it is kept; the whole intake unless said otherwise. */
  next?: (found: IntakeFound) => Card
  /** What else changes. */
  also?: (found: IntakeFound) => Promise<Decision<readonly Change[]>>
}>

/** Keeps a part of an intake, or gives the form back with what was typed. */
export async function keeping(
  { part, sent, decide, again, next, also }: Keeping,
  turn: Turn,
): Promise<Outcome> {
  const found = await intakeFor(sent.family, turn)
  if (!found) return refused({ reason: 'unknown-family' })
  const { family, road } = found
  if (road && !isWritable(found)) return refused({ reason: 'road-ended', state: road.state }, null, family.id)
  const back = async (because: Refusal) =>
    refused(because, inPlace(await again(found, sayRefusal(turn.words, because))), family.id)
  const by = turn.person.id
  const at = stamp(turn.now)
  const counted = keepPart(found.intake, { part, token: sent.token, times: sent.times, by }, at)
  if (!counted.accepted) return back(counted.because)
  const told = decide(found, { by, today: turn.today, at })
  if (!told.accepted) return back(told.because)
  const more = await also?.(found)
  if (more && !more.accepted) return back(more.because)
  const intake = { ...told.next, ...counted.next }
  const trajectory = (more?.next ?? []).find((change) => change.collection === 'trajectories')?.record
  const kept = { ...found, intake, ...(trajectory ? { trajectory } : {}) }
  return done(inPlace(next ? next(kept) : await intakeCardOf(kept, turn)), {
    changes: [{ collection: 'intakes', record: intake }, ...(more?.next ?? [])],
    about: family.id,
    family: family.id,
  })
}
