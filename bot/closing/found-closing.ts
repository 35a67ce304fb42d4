import type { Card } from '../../cards/card.ts'
import { type ClosingView, closingCard } from '../../cards/closing-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { type Closing, newClosing } from '../../programme/closing/closing.ts'
import type { Match } from '../../programme/match.ts'
import type { Refusal } from '../../programme/refusal.ts'
import type { Road } from '../../programme/road/road.ts'
import { isQuiet } from '../../programme/trajectory/trajectory.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { inPlace, type Outcome, refused, type Turn } from '../action.ts'
import { lastRoadOf } from '../road/family-road.ts'
import { type Followed, familyPlan, followedWhole } from '../trajectory/followed.ts'

/** A family somebody may follow, with its road and where its closing stands. */
export type ClosingFound = Exclude<Followed, { as: 'stand-in' }> & Readonly<{ road: Road; closing: Closing }>

/** The closing as the supervisor or a buddy of today sees it, or the reason why not. */
export async function closingFor(
  turn: Turn,
  family: string,
): Promise<ClosingFound | Readonly<{ because: Refusal }>> {
  const found = await followedWhole(turn, family)
  if ('because' in found) return found
  const road = await lastRoadOf(family, turn.records)
  if (!road) return { because: { reason: 'unknown-family' } }
  return { ...found, road, closing: await closingOf(road, family, turn.records) }
}

/** The same for what a supervisor alone decides. */
export async function supervisedClosing(
  turn: Turn,
  family: string,
): Promise<Extract<ClosingFound, { as: 'supervisor' }> | Readonly<{ because: Refusal }>> {
  const found = await closingFor(turn, family)
  if ('because' in found) return found
  if (found.as !== 'supervisor') return { because: { reason: 'unknown-family' } }
  return found
}

/** What is kept of the closing of a road; of most nothing yet. */
export async function closingOf(
  { id, site }: Pick<Road, 'id' | 'site'>,
  family: string,
  records: ReadableProgramme,
): Promise<Closing> {
  return (await records.closings.get(id)) ?? newClosing({ id, family, site })
}

/** The card of a closing as it stands. */
export async function closingCardOf(found: ClosingFound, turn: Turn, problem?: string): Promise<Card> {
  const { family, road, closing, as, trajectory } = found
  const plan = await familyPlan(found, turn.records, turn.today)
  const view: ClosingView = { family, road, closing, plan, as, isQuiet: isQuiet(trajectory) }
  return closingCard(problem === undefined ? view : { ...view, problem }, turn.words)
}

/** No, with the closing as it stands now under the reason. */
export async function notNow(found: ClosingFound, because: Refusal, turn: Turn): Promise<Outcome> {
  const card = await closingCardOf(found, turn, sayRefusal(turn.words, because))
  return refused(because, inPlace(card), found.family.id)
}

/** Everybody who is the family's buddy on that day or will be, stand-ins not. */
export async function buddiesOf(
  family: string,
  turn: Pick<Turn, 'records' | 'today'>,
): Promise<readonly string[]> {
  const matches = await turn.records.matches.find('family', family)
  const own = matches.filter((match) => !match.standsIn && holdsFrom(match, turn.today))
  return [...new Set(own.map(({ student }) => student))]
}

function holdsFrom({ cutOff, until }: Match, today: string): boolean {
  return !cutOff && (until === null || until >= today)
}
