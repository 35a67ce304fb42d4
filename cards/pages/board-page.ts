import { z } from 'zod'
import { Badge, LiveClock, Opens, PageButton, Row, Section } from './list-page.ts'

/** Asks for the board of whoever looks. */
export const OpenBoardPage = z.strictObject({})

/** An urgent need that is open, with both its clocks. */
export const BoardFlag = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    level: Badge,
    /** Counts from when it was raised. */
    since: LiveClock,
    state: z.string(),
    /** What the bot does next, and the clock down to it; null when it waits for nobody. */
    next: z.strictObject({ said: z.string(), clock: LiveClock }).readonly().nullable(),
    opens: Opens,
    buttons: z.array(PageButton).readonly(),
  })
  .readonly()
export type BoardFlag = z.infer<typeof BoardFlag>

/** Families that stand alike. */
export const BoardGroup = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    empty: z.string(),
    rows: z.array(Row).readonly(),
  })
  .readonly()
export type BoardGroup = z.infer<typeof BoardGroup>

/** What lies before a lecturer or coordinator, at a glance. */
export const BoardPage = z
  .strictObject({
    shows: z.literal('board'),
    title: z.string(),
    intro: z.string().nullable(),
    buttons: z.array(PageButton).readonly(),
    flags: z
      .strictObject({ title: z.string(), empty: z.string(), rows: z.array(BoardFlag).readonly() })
      .readonly(),
    /** Logs that were not read, requests that wait. */
    beside: z.array(Section).readonly(),
    families: z.strictObject({ title: z.string(), groups: z.array(BoardGroup).readonly() }).readonly(),
  })
  .readonly()
export type BoardPage = z.infer<typeof BoardPage>
