import { z } from 'zod'
import { Stamp } from '../programme/stamp.ts'
import { Leaflet } from './leaflet.ts'
import type { LeafletSheet } from './search/port.ts'

/**
 * A leaflet as stored, with what people did: what a student shares is `unchecked` until a lecturer agrees. One that was
 * taken away stays, so that who did it is known, and is found no more. `sharedBy` null: it came along with the bot.
 */
export const SharedLeaflet = z
  .strictObject({
    id: z.string(),
    leaflet: Leaflet,
    state: z.enum(['unchecked', 'agreed', 'removed']),
    sharedBy: z.string().nullable(),
    agreedBy: z.string().nullable(),
    sharedAt: Stamp,
  })
  .readonly()
export type SharedLeaflet = z.infer<typeof SharedLeaflet>

/** What a leaflet is found by: its needs and its language, and the words of its title and summary. */
export function leafletSheetOf({ id, leaflet }: SharedLeaflet): LeafletSheet {
  const { title, summary, needs, language } = leaflet
  return { id, title, text: summary, needs, languages: [language], lastConfirmedAt: null }
}
