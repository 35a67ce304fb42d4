import {
  OpenService,
  type PostedView,
  PostService,
  postedServiceCard,
  serviceCard,
} from '../../cards/service-card.ts'
import { officialUrlFor } from '../../cards/service-credit-part.ts'
import type { ServiceParts } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { action, below, done, refused, type Turn } from '../action.ts'
import { referralFigures } from './referral-figures.ts'
import { serviceParts } from './service-parts.ts'
import { serviceStepsFor } from './service-steps.ts'

/** The card of one service. */
export const openService = action({
  asks: OpenService,
  needs: 'find-services',
  audit: 'service.opened',
  run: async ({ service: id }, turn) => {
    const parts = await serviceParts(id, turn.records)
    if (!parts) return refused({ reason: 'unknown-service' })
    return done(below(await cardOf(parts, turn)), { about: id })
  },
})

/** The same card to send on. A bot cannot write in somebody's other chats, so it says how a person does. */
export const postService = action({
  asks: PostService,
  needs: 'find-services',
  audit: 'service.card-to-post',
  run: async ({ service: id }, turn) => {
    const parts = await serviceParts(id, turn.records)
    if (!parts) return refused({ reason: 'unknown-service' })
    const card = postedServiceCard(await viewOf(parts, turn), turn.words)
    return done({ messages: [{ card }, { text: turn.words.finding.service.posted }] }, { about: id })
  },
})

/** The card of a service for who looks at it. */
export async function cardOf(parts: ServiceParts, turn: Turn) {
  const tips = parts.service.tips
    .filter(({ state }) => state === 'shown')
    .toSorted((one, other) => other.at.localeCompare(one.at))
  const view = { ...(await viewOf(parts, turn)), tips: tips.map(({ text }) => text) }
  const outcomes = await referralFigures(parts.service.id, turn.records)
  const steps = serviceStepsFor(turn.person, parts.service)
  return serviceCard({ ...view, outcomes, steps }, turn.words)
}

/** What any card of a service shows, whoever looks at it. */
export async function viewOf(parts: ServiceParts, { records, person, now }: Turn): Promise<PostedView> {
  const sheet = sheetOf(parts)
  const site = await records.sites.get(sheet.site ?? person.sites[0] ?? '')
  const pattern = site?.officialSearches.at(-1)?.pattern ?? null
  return {
    sheet,
    at: now,
    credit: { source: parts.service.source, officialUrl: officialUrlFor(pattern, sheet) },
  }
}
