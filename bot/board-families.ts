import type { BoardFamily } from '../cards/pages/fill-board-families.ts'
import type { Family } from '../programme/family.ts'
import { standingOf } from '../programme/family-standing.ts'
import { may, supervises } from '../programme/permissions.ts'
import { hurry } from '../programme/rhythm.ts'
import { isOpenRoad } from '../programme/road/road.ts'
import type { Turn } from './action.ts'
import { familiesHere } from './match-form.ts'
import { supervisedRow } from './my-families.ts'
import { supervisedFamilies, supervisorOf } from './own-families.ts'
import { lastRoadOf } from './road/family-road.ts'
import { siteFamilyRow } from './site-families.ts'
import { familyPlan, trajectoryOf } from './trajectory/followed.ts'

/** The families somebody looks after, what presses most first: a lecturer's own, a coordinator's of the sites. */
export async function boardFamilies(turn: Turn): Promise<readonly BoardFamily[]> {
  const families = may(turn.person, 'see-site-families')
    ? await familiesHere(turn)
    : await supervisedFamilies(turn)
  const rows = await Promise.all(families.map((family) => rowOf(family, turn)))
  return rows.flatMap((row) => row ?? []).toSorted(mostPressingFirst)
}

/** A family whose road ended is nobody's any more; one that never was on a road is still to begin. */
async function rowOf(family: Family, turn: Turn): Promise<BoardFamily | null> {
  const { records, person, today } = turn
  const isMine = supervises(person, family)
  const seen = isMine ? await mineOf(family, turn) : await othersOf(family, turn)
  if (seen.standing === 'without-buddy') {
    const road = await lastRoadOf(family.id, records)
    if (road && !isOpenRoad(road)) return null
  }
  const site = person.sites.length > 1 ? await records.sites.get(family.site) : undefined
  return {
    ...seen,
    family,
    today,
    isMine,
    supervisor: (await supervisorOf(family, records))?.name ?? null,
    site: site?.name ?? null,
  }
}

type Seen = Pick<BoardFamily, 'standing' | 'rhythm' | 'buddies' | 'plan' | 'unread'>

async function mineOf(family: Family, turn: Turn): Promise<Seen> {
  const { records, today } = turn
  const { rhythm, buddies, unread } = await supervisedRow(family, turn)
  const trajectory = await trajectoryOf(family, records)
  const plan = await familyPlan({ family, trajectory }, records, today)
  return { standing: rhythm === null ? 'without-buddy' : standingOf(rhythm), rhythm, buddies, plan, unread }
}

/** Of a family that somebody else supervises no more than the chat's list of the sites: clocks tell what was logged. */
async function othersOf(family: Family, turn: Turn): Promise<Seen> {
  const { buddies } = await siteFamilyRow(family, turn)
  const standing = buddies.length > 0 ? 'of-others' : 'without-buddy'
  return { standing, rhythm: null, buddies, plan: null, unread: 0 }
}

function mostPressingFirst(one: BoardFamily, other: BoardFamily): number {
  const left = ({ rhythm }: BoardFamily) => (rhythm === null ? Number.POSITIVE_INFINITY : hurry(rhythm))
  const [first, second] = [left(one), left(other)]
  // Infinite ones are equal, which their difference would not say.
  if (first === second) return one.family.code.localeCompare(other.family.code)
  return first < second ? -1 : 1
}
