import { z } from 'zod'
import { periods } from '../../programme/figures/period.ts'

/** Asks for figures: of the own families or of one own site, over so many weeks. */
export const OpenFiguresPage = z.strictObject({
  scope: z.string().min(1).max(80).optional(),
  weeks: z.literal([...periods]).optional(),
})

/** One column or bar; a value is null when it is too small to be told. */
const Point = z
  .strictObject({
    label: z.string(),
    values: z.array(z.number().min(0).nullable()).readonly(),
    /** What stands beside it. */
    said: z.string(),
  })
  .readonly()

/** One chart: what is drawn, the same in a sentence, and the same as a table. */
export const Chart = z
  .strictObject({
    key: z.string(),
    title: z.string(),
    note: z.string().nullable(),
    /** Columns beside each other for weeks, bars under each other for everything else. */
    kind: z.enum(['columns', 'bars']),
    /** Names of what is stacked; one without a name when nothing is. */
    series: z.array(z.string()).readonly(),
    points: z.array(Point).readonly(),
    summary: z.string(),
    table: z
      .strictObject({
        head: z.array(z.string()).readonly(),
        rows: z.array(z.array(z.string()).readonly()).readonly(),
      })
      .readonly(),
  })
  .readonly()
export type Chart = z.infer<typeof Chart>

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()

/** Figures of a site or of the own families, in finished words. */
export const FiguresPage = z
  .strictObject({
    shows: z.literal('figures'),
    title: z.string(),
    /** Over what, over which weeks, and on which day: also what stands above it on paper. */
    intro: z.string(),
    /** What is left out, or who may read it. */
    note: z.string(),
    scope: z.string(),
    scopes: z.array(Choice).readonly(),
    weeks: z.literal([...periods]),
    periods: z
      .array(z.strictObject({ value: z.literal([...periods]), title: z.string() }).readonly())
      .readonly(),
    charts: z.array(Chart).readonly(),
  })
  .readonly()
export type FiguresPage = z.infer<typeof FiguresPage>
