import { z } from 'zod'

/** Rings around a family, the nearest first: thuis, familie, vrienden en buren, groepen, vrijwilligers, hulpverleners. */
export const NetworkRing = z.enum(['home', 'family', 'friends', 'groups', 'volunteers', 'professionals'])
export type NetworkRing = z.infer<typeof NetworkRing>

/** How much a family counts on a ring, as it says itself. */
export const RingStrength = z.enum(['much', 'some', 'nobody'])
export type RingStrength = z.infer<typeof RingStrength>
