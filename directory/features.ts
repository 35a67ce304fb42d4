import { z } from 'zod'

/** What lowers the threshold of a service; the standard has no field for it, so each is an attribute. */
export const Feature = z.enum([
  'without-papers',
  'without-appointment',
  'home-visit',
  'child-welcome',
  'third-party-payer',
  'wheelchair',
])
export type Feature = z.infer<typeof Feature>

/**
 * How near to the family a service stands, nearest first: the order in which the article wants help to be sought (own
 * network, drop-in and volunteers before the first and the second line).
 */
export const Line = z.enum(['own-network', 'drop-in', 'volunteers', 'first', 'second'])
export type Line = z.infer<typeof Line>
