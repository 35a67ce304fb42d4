import type { Wording } from '../cards/wording/nl.ts'
import type { DutyRota } from '../programme/duty.ts'
import { closedId } from '../programme/duty-changes.ts'
import { type Day, dayOf, momentOf, type Stamp } from '../programme/stamp.ts'
import type { Turn } from './action.ts'
import { saidAt } from './flag-view.ts'

/** "ma 30/11, 9u tot 17u", or with both days when it ends on another one. */
export function stretchSaid(
  { from, until }: Readonly<{ from: Stamp; until: Stamp }>,
  words: Wording,
): string {
  const [start, end] = [momentOf(from), momentOf(until)]
  const clock = (moment: typeof start) => words.clock(moment.toFormat('HH:mm'))
  return dayOf(start) === dayOf(end)
    ? words.duty.sameDay(words.day(dayOf(start)), clock(start), clock(end))
    : words.duty.between(saidAt(from, words), saidAt(until, words))
}

/** A shift as its form holds it: Belgian days and clock times. */
export function fieldsOf({ from, until }: Readonly<{ from: Stamp; until: Stamp }>) {
  const [start, end] = [momentOf(from), momentOf(until)]
  return {
    fromDay: dayOf(start),
    fromTime: start.toFormat('HH:mm'),
    untilDay: dayOf(end),
    untilTime: end.toFormat('HH:mm'),
  }
}

/** "di 1/12 tot en met vr 4/12", or the one day. */
export function daysSaid({ from, until }: Readonly<{ from: Day; until: Day }>, words: Wording): string {
  return from === until ? words.day(from) : words.duty.days(words.day(from), words.day(until))
}

/** One line of a rota in words; nothing when it has no such line. */
export async function lineSaid(
  { shifts, absences, closed }: DutyRota,
  id: string,
  turn: Turn,
): Promise<string> {
  const { words } = turn
  const nameOf = async (person: string) => (await turn.records.people.get(person))?.name ?? ''
  const shift = shifts.find((one) => one.id === id)
  if (shift) return `${await nameOf(shift.person)} · ${stretchSaid(shift, words)}`
  const absence = absences.find((one) => one.id === id)
  if (absence) return `${await nameOf(absence.person)} · ${daysSaid(absence, words)}`
  const days = closed.find((one) => closedId(one) === id)
  return days ? `${days.label || words.duty.closedDays} · ${daysSaid(days, words)}` : ''
}
