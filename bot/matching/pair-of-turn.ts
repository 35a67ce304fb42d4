import type { DateTime } from 'luxon'
import type { OwnPairView } from '../../cards/matching-own-card.ts'
import type { PairView } from '../../cards/matching-pair-card.ts'
import type { Family } from '../../programme/family.ts'
import { wantedOf } from '../../programme/matching/family-wishes.ts'
import type { Pairing } from '../../programme/matching/pairing.ts'
import { pairNotices } from '../../programme/matching/pairing-notices.ts'
import type { Paired, Standing } from '../../programme/matching/pairing-rules.ts'
import { worksAt } from '../../programme/person.ts'
import { momentAt } from '../../programme/stamp.ts'
import type { Change, More, Turn } from '../action.ts'
import { supervisorOf } from '../own-families.ts'
import { buddiesOf } from './ground.ts'

/** A pair with everything a decision on it needs. */
export type PairFound = Readonly<{ standing: Standing; family: Family; student: string }>

/** A pair with its road, its family and its match; undefined when one of them is not there. */
export async function pairFound(id: string | null, records: Turn['records']): Promise<PairFound | undefined> {
  const pairing = id === null ? undefined : await records.pairings.get(id)
  const road = pairing && (await records.roads.get(pairing.road))
  const family = pairing && (await records.families.get(pairing.family))
  if (!pairing || !road || !family) return undefined
  const match = (await records.matches.get(`match-of-${pairing.id}`)) ?? null
  const student = (await records.people.get(pairing.student))?.name ?? ''
  return { standing: { pairing, road, match }, family, student }
}

/** A pair of the person's own site, for who matches. */
export async function pairHere(id: string | null, turn: Turn): Promise<PairFound | undefined> {
  const found = await pairFound(id, turn.records)
  return found && worksAt(turn.person, found.standing.pairing.site) ? found : undefined
}

/** A pair of the student who asks, while still at its site. */
export async function ownPair(id: string | null, turn: Turn): Promise<PairFound | undefined> {
  const found = await pairHere(id, turn)
  return found?.standing.pairing.student === turn.person.id ? found : undefined
}

/** How many other buddies the family has or gets. */
export async function otherBuddies(
  { standing }: PairFound,
  turn: Pick<Turn, 'records' | 'today'>,
): Promise<number> {
  const { family, student } = standing.pairing
  return (await buddiesOf(family, turn)).filter((id) => id !== student).length
}

/** Whether the first meeting was. */
export function hasMet(pairing: Pairing, now: DateTime): boolean {
  return pairing.state === 'meeting' && now >= momentAt(pairing.on, pairing.at)
}

/** What comes with a decision on a pair: what changes, and who hears of it. */
export async function pairedMore(
  { pairing, road, match }: Paired,
  { standing, family }: Pick<PairFound, 'family'> & Readonly<{ standing: Pick<Standing, 'road'> }>,
  turn: Turn,
): Promise<More> {
  const supervisor = (await supervisorOf(family, turn.records))?.id ?? pairing.madeBy
  const changes: readonly Change[] = [
    { collection: 'pairings', record: pairing },
    ...(road === standing.road ? [] : [{ collection: 'roads' as const, record: road }]),
    ...(match === null ? [] : [{ collection: 'matches' as const, record: match }]),
  ]
  const notices = pairNotices(pairing, { supervisor, by: turn.person.id })
  return { changes, notices, about: pairing.id, family: family.id }
}

/** A pair as who matches sees it. */
export async function pairView(found: PairFound, turn: Turn): Promise<PairView> {
  const { standing, family, student } = found
  return {
    pairing: standing.pairing,
    student,
    family,
    hasMet: hasMet(standing.pairing, turn.now),
    hasOther: (await otherBuddies(found, turn)) > 0,
    token: turn.newId(),
  }
}

/** A pair as its student sees it: before the first meeting no more than code, bird, region and languages. */
export async function ownPairView(
  { standing, family }: PairFound,
  turn: Pick<Turn, 'records' | 'now' | 'newId'>,
): Promise<OwnPairView | null> {
  const { pairing, road } = standing
  if (pairing.state === 'refused' || pairing.state === 'dropped') return null
  const { region, languages } = wantedOf(road, family, await turn.records.familyWishes.get(family.id))
  return { pairing, family, region, languages, hasMet: hasMet(pairing, turn.now), token: turn.newId() }
}
