import type { DateTime } from 'luxon'
import { momentOf } from '../programme/stamp.ts'

/** How long ago somebody confirmed that a service is right: within 90 days, within a year, longer ago, or never. */
export type Freshness = 'recent' | 'this-year' | 'old' | 'never'

/** The band in which a last confirmation lies; only who rang, went or asked moves it, never an edit. */
export function freshnessOf(lastConfirmedAt: string | null, at: DateTime): Freshness {
  if (lastConfirmedAt === null) return 'never'
  const days = at.diff(momentOf(lastConfirmedAt), 'days').days
  if (days <= 90) return 'recent'
  return days <= 365 ? 'this-year' : 'old'
}
