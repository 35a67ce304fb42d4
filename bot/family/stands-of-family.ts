import type { FamilyView } from '../../cards/pages/fill-family-page.ts'
import { runsOn } from '../../programme/match.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { Turn } from '../action.ts'
import { rhythmFor, supervisorOf } from '../own-families.ts'
import { familyPlan } from '../trajectory/followed.ts'
import { shownPauses } from '../trajectory/open-trajectory.ts'
import type { SeenFamily } from './seen-family.ts'

/** Where a family stands, as far as it is this person's to see. */
export async function standsOf(seen: SeenFamily, turn: Turn): Promise<FamilyView['stands']> {
  const { family, road, trajectory, as } = seen
  const { records, today } = turn
  const isWhole = as === 'supervisor' || as === 'buddy'
  return {
    road: road && as !== 'stand-in' ? { state: road.state, since: dayOf(momentOf(road.since)) } : null,
    plan: isWhole ? await familyPlan({ family, trajectory }, records, today) : 'hidden',
    dueDate: family.dueDate,
    children: isWhole ? trajectory.children : [],
    quietSince: isWhole ? (trajectory.quiet?.since ?? null) : null,
    buddies: as === 'intake' ? null : await buddiesOf(seen, turn),
    supervisor: (await supervisorOf(family, records))?.name ?? null,
    pauses: isWhole ? await shownPauses(trajectory, records, today) : [],
  }
}

/** A clock tells when somebody was there: all for the supervisor, for everybody else only one's own. */
async function buddiesOf({ family, as, match: own }: SeenFamily, turn: Turn) {
  const matches = await turn.records.matches.find('family', family.id)
  const running = matches.filter((match) => runsOn(match, turn.today))
  return Promise.all(
    running.map(async (match) => ({
      name: (await turn.records.people.get(match.student))?.name ?? '',
      rhythm: as === 'supervisor' || match.id === own?.id ? await rhythmFor(turn, family, match) : null,
    })),
  )
}
