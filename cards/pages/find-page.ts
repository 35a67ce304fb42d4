import { z } from 'zod'

const Choice = z.strictObject({ value: z.string(), title: z.string() }).readonly()
export type PageChoice = z.infer<typeof Choice>

/** Where a search begins in the tab: everything that can be chosen, in the order it is shown. */
export const FindPage = z
  .strictObject({
    shows: z.literal('find'),
    /** Needs under their life domain. */
    domains: z
      .array(
        Choice.unwrap()
          .extend({ needs: z.array(Choice).readonly() })
          .readonly(),
      )
      .readonly(),
    languages: z.array(Choice).readonly(),
    features: z.array(Choice).readonly(),
    /** The own region, which "near" is in; null when it is no known place. */
    region: z.string().nullable(),
    mayShare: z.boolean(),
    /** What the button to share a service says. */
    share: z.string(),
  })
  .readonly()
export type FindPage = z.infer<typeof FindPage>
