import { z } from 'zod'
import { Section } from './list-page.ts'

/** Most characters of a roster that is read in the tab; together with its marks they fit in one question of the tab. */
export const longestRosterRead = 100_000

const roster = z.string().max(longestRosterRead * 2)

/** A roster to look at first. */
export const PreviewRoster = z.strictObject({ roster })

/** The same roster to be kept; `mark` says which outcome was looked at. */
export const KeepRoster = z.strictObject({ roster, mark: z.string().max(80) })

/** What a roster would do, row by row, before anything is kept; or what was kept. */
export const RosterPage = z
  .strictObject({
    shows: z.literal('roster'),
    /** One sentence: how many new, changed, unchanged and refused. */
    summary: z.string(),
    /** What is wrong with the whole of it. */
    problems: z.array(z.string()).readonly(),
    sections: z.array(Section).readonly(),
    /** Present when all of it can be kept and something would change. */
    keep: z.strictObject({ title: z.string(), mark: z.string() }).readonly().nullable(),
    isKept: z.boolean(),
  })
  .readonly()
export type RosterPage = z.infer<typeof RosterPage>
