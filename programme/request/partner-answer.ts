import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Road } from '../road/road.ts'
import { Stamp } from '../stamp.ts'
import { identifyingIn, type KnownAround } from './identifying.ts'

/** Whether something changed for the family, as who asked for the buddy sees it. */
export const Changed = z.enum(['much', 'some', 'nothing', 'unknown'])
export type Changed = z.infer<typeof Changed>

/** What a partner says at the end of a trajectory; its id is that of the road. */
export const PartnerAnswer = z
  .strictObject({
    id: z.string(),
    site: z.string(),
    changed: Changed,
    /** In a few words; sealed, absent once its key is destroyed. */
    words: z.string().max(300).nullable().optional(),
    at: Stamp,
  })
  .readonly()
export type PartnerAnswer = z.infer<typeof PartnerAnswer>

type Said = Readonly<{ changed: Changed | null; words: string | null; at: Stamp }>

/** Takes the one answer of a partner; words that say who the family is are not kept. */
export function answerAtEnd(
  road: Road,
  { changed, words, at }: Said,
  around: KnownAround,
): Decision<PartnerAnswer> {
  const kinds = identifyingIn(words ?? '', around)
  if (kinds.length > 0) return refuse({ reason: 'request-names-family', kinds })
  if (changed === null) return refuse({ reason: 'request-view-missing' })
  return accept({ id: road.id, site: road.site, changed, words, at })
}
