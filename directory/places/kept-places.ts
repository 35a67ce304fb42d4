import { z } from 'zod'
import { PlaceRow } from './place-rows.ts'

/** The table of places that a deployer read in, instead of the regions that come along; `credit` is shown with it. */
export const KeptPlaces = z
  .strictObject({
    id: z.literal('places'),
    rows: z.array(PlaceRow).min(1).readonly(),
    credit: z.string().min(1).max(1_000),
  })
  .readonly()
export type KeptPlaces = z.infer<typeof KeptPlaces>
