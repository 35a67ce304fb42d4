import type { Card } from '../../cards/card.ts'
import {
  OpenOfFamily,
  type ShownPause,
  type TrajectoryView,
  trajectoryCard,
} from '../../cards/trajectory-card.ts'
import { trajectoryStandInCard } from '../../cards/trajectory-stand-in-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import type { Day } from '../../programme/stamp.ts'
import { calendarNow } from '../../programme/trajectory/care-calendar.ts'
import { goalState, isOpenGoal } from '../../programme/trajectory/goal.ts'
import { isLateBy } from '../../programme/trajectory/looking-back.ts'
import { pausesAhead } from '../../programme/trajectory/pauses.ts'
import type { Pause, Trajectory } from '../../programme/trajectory/trajectory.ts'
import type { ReadableProgramme } from '../../storage/collections.ts'
import { action, below, done, type Turn } from '../action.ts'
import { newestFirst, supervisorOf } from '../own-families.ts'
import { type Followed, familyPlan, followed, noFamily, whichFamily } from './followed.ts'
import { lookBackOf } from './look-back.ts'

/** A family's trajectory for buddy and supervisor; who stands in gets what is needed for those days. */
export const openTrajectory = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'trajectory.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-trajectory', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followed(turn, which.family)
    if (!found) return noFamily({ reason: 'unknown-family' }, which.family)
    const about = { about: found.family.id, family: found.family.id }
    const card =
      found.as === 'stand-in'
        ? await standInCard(found, turn)
        : trajectoryCard(await viewOf(found, turn), turn.words)
    return done(below(card), about)
  },
})

async function viewOf(found: Followed, turn: Turn): Promise<TrajectoryView> {
  const { family, trajectory } = found
  const plan = await familyPlan(found, turn.records, turn.today)
  const { due } = await lookBackOf(family, turn)
  const states = trajectory.goals.map(goalState)
  return {
    family,
    as: found.as === 'supervisor' ? 'supervisor' : 'buddy',
    plan,
    children: trajectory.children,
    quietSince: trajectory.quiet?.since ?? null,
    pauses: await shownPauses(trajectory, turn.records, turn.today),
    goals: {
      open: trajectory.goals.filter(isOpenGoal).length,
      reached: states.filter((state) => state === 'reached').length,
    },
    next: calendarNow(family, trajectory.ticks, turn.today).filter(({ tick }) => tick?.state !== 'done'),
    lookBack: due,
    isLate: due.some((one) => isLateBy(one, turn.today)),
    helpers: trajectory.helpers.length,
  }
}

/** The pauses of today and later, with the names of whoever they are about. */
export async function shownPauses(
  trajectory: Trajectory,
  records: ReadableProgramme,
  today: Day,
): Promise<readonly ShownPause[]> {
  return Promise.all(pausesAhead(trajectory, today).map((pause) => shownPause(pause, records)))
}

/** One pause with the names of whoever it is about. */
export async function shownPause(pause: Pause, records: ReadableProgramme): Promise<ShownPause> {
  const nameOf = async (id: string) => (await records.people.get(id))?.name ?? ''
  return {
    pause,
    buddy: await nameOf(pause.student),
    standIn: pause.standIn ? await nameOf(pause.standIn.student) : null,
  }
}

type StandingIn = Readonly<{ family: Family; trajectory: Trajectory; match: Match }>
type Seeing = Readonly<{ records: ReadableProgramme; words: Wording; today: Day }>

const mostBefore = 10

/** What a stand-in sees: nothing but code, goals, next appointments, and earlier contacts where the lecturer chose so. */
export async function standInCard({ family, trajectory, match }: StandingIn, seeing: Seeing): Promise<Card> {
  const { records, words, today } = seeing
  const contacts = newestFirst(await records.contacts.find('family', family.id))
  const appointments = contacts
    .flatMap(({ facts }) => facts.next)
    .filter(({ date }) => date >= today)
    .toSorted((one, other) => one.date.localeCompare(other.date))
  return trajectoryStandInCard(
    {
      family,
      buddy: match.standsIn ? ((await records.people.get(match.standsIn.for))?.name ?? '') : '',
      lecturer: (await supervisorOf(family, records))?.name ?? null,
      from: match.from,
      until: match.until ?? match.from,
      goals: trajectory.goals.filter(isOpenGoal),
      appointments,
      before: match.standsIn?.seesOldNotes ? contacts.slice(0, mostBefore).map(({ facts }) => facts) : null,
    },
    words,
  )
}
