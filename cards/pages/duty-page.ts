import { z } from 'zod'
import { Day } from '../../programme/stamp.ts'
import { Badge, Opens, PageButton } from './list-page.ts'

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** Asks for the duty calendar of a site in a month; without them the own site, and the month it is. */
export const OpenDutyPage = z.strictObject({
  site: z.string().min(1).max(80).optional(),
  month: Month.optional(),
})

/** Somebody on duty or away on a day. */
export const DutyLine = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    /** "9u tot 17u", "afwezig". */
    more: z.string(),
    isAway: z.boolean(),
    /** Opens its form; null when it is over or somebody else's to change. */
    opens: Opens.nullable(),
    /** What the button does, for who hears it without seeing the day. */
    label: z.string(),
  })
  .readonly()
export type DutyLine = z.infer<typeof DutyLine>

/** One day of the calendar. */
export const DutyCell = z
  .strictObject({
    day: Day,
    number: z.number().int(),
    /** "dinsdag 24 november". */
    said: z.string(),
    isInMonth: z.boolean(),
    isToday: z.boolean(),
    /** Closed, a holiday, nobody yet. */
    marks: z.array(Badge).readonly(),
    lines: z.array(DutyLine).readonly(),
    /** Opens the form for a shift on that day; null for a day that is over or too far. */
    add: Opens.nullable(),
    label: z.string(),
  })
  .readonly()
export type DutyCell = z.infer<typeof DutyCell>

/** The duty rota of a site as a month calendar, in finished words. */
export const DutyPage = z
  .strictObject({
    shows: z.literal('duty'),
    title: z.string(),
    /** Who is on duty now. */
    now: z.string(),
    hours: z.string(),
    /** What would let an urgent need go unheard. */
    troubles: z.array(z.string()).readonly(),
    buttons: z.array(PageButton).readonly(),
    site: z.string(),
    sites: z.array(z.strictObject({ id: z.string(), name: z.string() }).readonly()).readonly(),
    month: Month,
    monthSaid: z.string(),
    /** What the table is, for who hears it. */
    caption: z.string(),
    before: Month.nullable(),
    after: Month.nullable(),
    weekdays: z
      .array(z.strictObject({ short: z.string(), long: z.string() }).readonly())
      .length(7)
      .readonly(),
    weeks: z
      .array(z.strictObject({ said: z.string(), days: z.array(DutyCell).length(7).readonly() }).readonly())
      .readonly(),
  })
  .readonly()
export type DutyPage = z.infer<typeof DutyPage>
