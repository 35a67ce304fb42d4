import { z } from 'zod'
import { Language } from '../person.ts'
import { Stamp } from '../stamp.ts'

/** The right to open the page of one family once, for a quarter of an hour. Its id is a digest: the link itself is not kept. */
export const PageTicket = z
  .strictObject({
    id: z.string(),
    family: z.string(),
    by: z.string(),
    language: Language,
    untilAt: Stamp,
    openedAt: Stamp.nullable(),
  })
  .readonly()
export type PageTicket = z.infer<typeof PageTicket>

/** How long a link works, in minutes. */
export const minutesOpen = 15

/** Whether the link still opens something; moments as they are stored can be compared as text. */
export function isGood({ untilAt, openedAt }: PageTicket, at: Stamp): boolean {
  return openedAt === null && at < untilAt
}
