import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import { type Day, Day as DaySchema, dayAfter } from '../stamp.ts'
import written from './calendar.json' with { type: 'json' }

const InBoth = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }).readonly()

/**
 * Something a family may want to arrange or go to, counted in weeks from the due date (negative: before it) or from the
 * birth. Every line has its source; until a lecturer in midwifery approved it, the card says that it is to be checked.
 */
const CalendarLine = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: InBoth,
    from: z.enum(['due', 'birth']),
    /** First and last week in which it fits. */
    weeks: z.tuple([z.number().int(), z.number().int()]).readonly(),
    source: z.string().min(1),
    /** Empty until somebody read the source; then yyyy-mm-dd. */
    checkedOn: z.union([z.literal(''), DaySchema]),
    /** Name or function of the lecturer who approved it; empty: nobody yet. */
    approvedBy: z.string(),
  })
  .readonly()
export type CalendarLine = z.infer<typeof CalendarLine>

/** The pregnancy and the first year, in the order in which it comes. */
export const calendarLines: readonly CalendarLine[] = z.array(CalendarLine).parse(written.lines)

/** How far one line is: gedaan, gepland, niet geweten. Nothing says whether it went well. */
export const TickState = z.enum(['done', 'planned', 'unknown'])
export type TickState = z.infer<typeof TickState>

/** What was told of one line; `planned` is the day of it when it is known. */
export const Tick = z
  .strictObject({
    line: z.string(),
    state: TickState,
    planned: DaySchema.nullable(),
    by: z.string(),
    on: DaySchema,
  })
  .readonly()
export type Tick = z.infer<typeof Tick>

/** One line as it stands for a family: when it fits, and what was told of it. */
export type CalendarRow = Readonly<{ line: CalendarLine; first: Day; last: Day; tick: Tick | null }>

/** Weeks ahead, and weeks back for what nobody ticked, that a look at the calendar shows. */
const weeksAhead = 5
const weeksBack = 6

/** Days from which the calendar counts: a child that was born is expected no longer. */
export type Anchors = Readonly<{ dueDate: Day | null; birthDate: Day | null }>

/** Every line that has a day for this family; before the birth those of the pregnancy, after it those of the child. */
export function datedLines(anchors: Anchors, ticks: readonly Tick[]): readonly CalendarRow[] {
  const rows = calendarLines.flatMap((line) => {
    const anchor = line.from === 'birth' ? anchors.birthDate : anchors.birthDate ? null : anchors.dueDate
    if (anchor === null) return []
    const [first, last] = line.weeks
    const tick = ticks.find((one) => one.line === line.id) ?? null
    return [{ line, first: dayAfter(anchor, first * 7), last: dayAfter(anchor, last * 7), tick }]
  })
  return rows.toSorted((one, other) => one.first.localeCompare(other.first))
}

/** What stands on the calendar now: what fits this week, what comes, and what went by without anybody telling. */
export function calendarNow(anchors: Anchors, ticks: readonly Tick[], today: Day): readonly CalendarRow[] {
  return datedLines(anchors, ticks).filter(({ first, last, tick }) => {
    if (first > dayAfter(today, weeksAhead * 7)) return false
    return last >= today || (tick?.state !== 'done' && last >= dayAfter(today, -weeksBack * 7))
  })
}

/** One line is ticked: done, planned on a day or without, or not known. */
export function tick(ticks: readonly Tick[], told: Tick): Decision<readonly Tick[]> {
  if (!calendarLines.some(({ id }) => id === told.line)) return refuse({ reason: 'calendar-line-missing' })
  if (told.state === 'planned' && told.planned !== null && told.planned < told.on)
    return refuse({ reason: 'planned-in-the-past' })
  const planned = told.state === 'planned' ? told.planned : null
  return accept([...ticks.filter(({ line }) => line !== told.line), { ...told, planned }])
}
