import {
  type CalendarView,
  TickCalendar,
  trajectoryCalendarCard,
} from '../../cards/trajectory-calendar-card.ts'
import { OpenOfFamily } from '../../cards/trajectory-card.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { calendarNow, tick } from '../../programme/trajectory/care-calendar.ts'
import { isQuiet, type Trajectory } from '../../programme/trajectory/trajectory.ts'
import { action, below, done, inPlace, refused, type Turn } from '../action.ts'
import { followedWhole, noFamily, whichFamily } from './followed.ts'
import { keptTrajectory, type Whole } from './kept-trajectory.ts'

/** What is due around pregnancy and first year; after a loss it is silent. */
export const openCalendar = action({
  asks: OpenOfFamily,
  needs: 'follow-trajectory',
  audit: 'calendar.seen',
  run: async (sent, turn) => {
    const which = await whichFamily('open-calendar', sent.family, turn)
    if ('ask' in which) return which.ask
    const found = await followedWhole(turn, which.family)
    if ('because' in found) return noFamily(found.because, which.family)
    const view = viewOf(found, found.trajectory, turn)
    return done(below(trajectoryCalendarCard({ ...view, token: turn.newId() }, turn.words)), {
      family: found.family.id,
    })
  },
})

/** One line is done, planned or unknown. */
export const tickCalendar = action({
  asks: TickCalendar,
  needs: 'follow-trajectory',
  audit: 'calendar.ticked',
  run: async (sent, turn) => {
    const found = await followedWhole(turn, sent.family)
    if ('because' in found) return noFamily(found.because, sent.family)
    const { line, state, planned } = sent
    const { trajectory } = found
    const decision =
      line === null || state === null
        ? ({ accepted: false, because: { reason: 'calendar-line-missing' } } as const)
        : tick(trajectory.ticks, { line, state, planned, by: turn.person.id, on: turn.today })
    if (!decision.accepted) {
      const view = { ...viewOf(found, trajectory, turn), token: sent.token, filled: { line, state, planned } }
      const problem = sayRefusal(turn.words, decision.because)
      const card = trajectoryCalendarCard({ ...view, problem }, turn.words)
      return refused(decision.because, inPlace(card), found.family.id)
    }
    const next = { ...trajectory, ticks: decision.next }
    const view = { ...viewOf(found, next, turn), token: turn.newId() }
    return keptTrajectory(next, inPlace(trajectoryCalendarCard(view, turn.words)))
  },
})

function viewOf({ family }: Whole, trajectory: Trajectory, turn: Turn): Omit<CalendarView, 'token'> {
  const isSilent = isQuiet(trajectory)
  const hasDates = family.dueDate !== null || family.birthDate !== null
  return {
    family,
    rows: isSilent ? [] : calendarNow(family, trajectory.ticks, turn.today),
    silent: isSilent ? 'quiet' : hasDates ? null : 'no-dates',
    hasSeveral: trajectory.children.filter(({ state }) => state === 'born').length > 1,
  }
}
