import { z } from 'zod'
import { textInput } from '../../cards/inputs.ts'
import { postedServiceCard } from '../../cards/service-card.ts'
import { servicePreview } from '../../cards/service-preview.ts'
import { longestSearch } from '../../cards/service-search.ts'
import { action, done, type Outcome, type Turn } from '../action.ts'
import type { Offer } from '../asked.ts'
import { viewOf } from './open-service.ts'
import { readSearch } from './searching.ts'
import { serviceParts } from './service-parts.ts'

const OfferServices = z.strictObject({
  typed: textInput(longestSearch),
  skip: z.number().int().min(0).max(10_000),
  count: z.number().int().min(1).max(100),
})

/** A list in the compose box shows this many at most; Teams asks for the rest with a higher skip. */
const mostOffered = 10

/**
 * What the compose box lists while somebody types; with nothing typed yet what is nearest to the own site and was
 * confirmed last. Each is a card that may be sent to anybody: no family, no tip, no button.
 */
export const offerServices = action({
  asks: OfferServices,
  needs: 'find-services',
  audit: 'services.searched',
  run: async ({ typed, skip, count }, turn) => {
    const { directory, words, now } = turn
    if (!directory.isReady()) return said(words.finding.notReady)
    const { query } = await readSearch({ typed, domain: null }, turn)
    const services = { ...query, kind: 'service' as const }
    const { hits, total } = directory.search(services, now, { skip, most: Math.min(count, mostOffered) })
    if (total === 0) return said(words.finding.compose.nothing)
    const offers = await Promise.all(hits.map(({ id, kilometres }) => offerOf(id, { kilometres }, turn)))
    return done({ messages: [], offers: offers.flat() })
  },
})

async function offerOf(
  id: string,
  { kilometres }: Readonly<{ kilometres: number | null }>,
  turn: Turn,
): Promise<readonly Offer[]> {
  const parts = await serviceParts(id, turn.records)
  if (!parts || parts.service.state === 'closed') return []
  const view = await viewOf(parts, turn)
  const preview = servicePreview({ ...view, kilometres }, turn.words)
  return [{ card: postedServiceCard(view, turn.words), ...preview }]
}

function said(text: string): Outcome {
  return done({ messages: [{ text }] })
}
