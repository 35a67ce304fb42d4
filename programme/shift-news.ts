import type { DateTime } from 'luxon'
import { canBeOnDuty, type DutyRota, type DutyShift, type ShiftNews } from './duty.ts'
import { minutesHeld, type Notice, routine } from './notice.ts'
import type { Person } from './person.ts'
import { momentOf, stamp, stampAfter } from './stamp.ts'

/** Nothing joins a notice in its last half minute: a turn that takes long would come after it was written. */
const secondsClosing = 30

/** What is told longer ago than this many days is forgotten. */
const daysKept = 7

type Told = Readonly<{ rota: DutyRota; notices: readonly Notice[] }>

/**
 * The rota as it will be, with what others than who changed it have to hear of their shifts. Whoever is told already in
 * a moment hears this in the same notice; what was over before it was changed is no news.
 */
export function withShiftNews(
  before: DutyRota,
  after: DutyRota,
  { by, now }: Readonly<{ by: string; now: DateTime }>,
): Told {
  const changed = changesBetween(before, after).filter(({ was, is }) => isAhead(was, now) || isAhead(is, now))
  if (changed.length === 0) return { rota: after, notices: [] }
  const shifts = changed.map(({ id }) => id)
  const kept = (after.news ?? []).filter(
    // Who changes a shift themselves knows it by now.
    (one) => one.at > stampAfter(now, -daysKept) && !(one.person === by && shifts.includes(one.shift)),
  )
  const fresh = changed.flatMap(({ id, was, is }) =>
    [...new Set([was?.person, is?.person])]
      .filter((person) => person !== undefined && person !== by)
      .map((person = ''): ShiftNews => {
        const knew = was?.person === person ? { from: was.from, until: was.until } : null
        return { person, shift: id, knew, by, at: openNotice(kept, person, now) ?? stamp(now) }
      }),
  )
  const isNew = (one: ShiftNews) =>
    !kept.some(({ person, shift, at }) => person === one.person && shift === one.shift && at === one.at)
  return {
    rota: { ...after, news: [...kept, ...fresh.filter(isNew)] },
    notices: fresh.map((one) => noticeOf(after, one)),
  }
}

/** One thing to tell somebody of a shift: how they knew it, and how it is; never both null. */
export type ShiftTold = Readonly<{
  was: ShiftNews['knew']
  is: Readonly<{ from: string; until: string }> | null
}>

/** What a notice has to tell when it is sent, by whom it was changed; nothing of what was put back meanwhile. */
export function newsFor(
  rota: DutyRota,
  notice: Notice,
  { to, now }: Readonly<{ to: Person; now: DateTime }>,
): Readonly<{ told: readonly ShiftTold[]; by: readonly string[] }> {
  const own = canBeOnDuty(to, rota.id)
    ? (rota.news ?? []).filter((one) => one.person === to.id && noticeOf(rota, one).id === notice.id)
    : []
  const news = own.flatMap(({ shift: id, knew: was, by }) => {
    const shift = rota.shifts.find((one) => one.id === id && one.person === to.id)
    const is = shift ? { from: shift.from, until: shift.until } : null
    const isSame = was?.from === is?.from && was?.until === is?.until
    return isSame || !(isAhead(was, now) || isAhead(is, now)) ? [] : [{ was, is, by }]
  })
  const told = news.map(({ was, is }) => ({ was, is }))
  return { told: told.toSorted(byStart), by: [...new Set(news.map((one) => one.by))] }
}

type Changed = Readonly<{ id: string; was: DutyShift | undefined; is: DutyShift | undefined }>

function changesBetween(before: DutyRota, after: DutyRota): readonly Changed[] {
  const ids = new Set([...before.shifts, ...after.shifts].map(({ id }) => id))
  return [...ids]
    .map((id) => ({
      id,
      was: before.shifts.find((one) => one.id === id),
      is: after.shifts.find((one) => one.id === id),
    }))
    .filter(({ was, is }) => was?.person !== is?.person || was?.from !== is?.from || was?.until !== is?.until)
}

/** The moment the notice was begun that this person still has to get; null when there is none to join. */
function openNotice(news: readonly ShiftNews[], person: string, now: DateTime): string | null {
  const last = news.findLast((one) => one.person === person)
  if (!last) return null
  const closes = momentOf(last.at).plus({ minutes: minutesHeld('duty-shifts'), seconds: -secondsClosing })
  return now < closes ? last.at : null
}

function noticeOf({ id }: DutyRota, { person, at }: ShiftNews): Notice {
  return routine('duty-shifts', person, id, `${id}:${at}`)
}

function isAhead(shift: Readonly<{ until: string }> | null | undefined, now: DateTime): boolean {
  return shift ? shift.until > stamp(now) : false
}

function byStart(one: ShiftTold, other: ShiftTold): number {
  const start = ({ was, is }: ShiftTold) => is?.from ?? was?.from ?? ''
  return start(one).localeCompare(start(other))
}
