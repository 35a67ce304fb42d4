import type { ServiceParts, SharedService, Source } from '../service.ts'

/** Words in a licence that forbid what a read API does: hand it on to anybody, for any use, in another form. */
const forbids =
  /\bnc\b|\bnd\b|non[- ]?commercial|niet[- ]?commerci|no[- ]?deriv|geen[- ]afgeleide|all rights reserved|alle rechten|confidential|vertrouwelijk/i

/** Licences with which a record may be handed on, by the names that people give them. */
const allows =
  /\bcc[- ]?(?:0|by|zero)|creativecommons\.org\/(?:licenses\/by|publicdomain)|creative commons (?:attribution|naamsvermelding|zero)|\bmit\b|\bodbl\b|\bodc[- ]|\bpddl\b|\bogl\b|open government|open data|gratis hergebruik|public domain|publiek domein/i

/**
 * Whether what a source gave may be handed on. What people of the programme shared has no source. A source without a
 * licence keeps its rights, and a licence that nobody here knows is read as one that forbids.
 */
export function mayBeHandedOn(source: Source | null): boolean {
  if (source === null) return true
  const { licence } = source
  return licence !== null && !forbids.test(licence) && allows.test(licence)
}

/**
 * Whether a service goes out in the read API: imported, or shared here and agreed to. One that was agreed to once stays
 * when it is closed (as defunct), so that readers hear that it is gone.
 */
export function isPublished(service: SharedService): boolean {
  if (!mayBeHandedOn(service.source)) return false
  return service.source !== null || service.state === 'agreed' || wasAgreed(service)
}

function wasAgreed({ state, agreedBy, confirmations, sharedBy }: SharedService): boolean {
  if (state !== 'closed') return false
  // two people other than who shared it agree as well as a lecturer does
  const others = new Set(confirmations.map(({ by }) => by).filter((by) => by !== sharedBy))
  return agreedBy !== null || others.size >= 2
}

/** The parts of a service that may go out; null when it may not. */
export function publishedParts({ service, organization, locations }: ServiceParts): ServiceParts | null {
  if (!isPublished(service)) return null
  return {
    service,
    organization: organization && mayBeHandedOn(organization.source) ? organization : null,
    locations: locations.filter(({ source }) => mayBeHandedOn(source)),
  }
}

/** When something of a service changed that a reader sees: a field, its confirmation, or that it goes out at all. */
export function publishedChangeOf({ lastChangedAt, lastConfirmedAt, agreedAt }: SharedService): string {
  return [lastChangedAt, lastConfirmedAt ?? '', agreedAt ?? ''].reduce((latest, one) =>
    one > latest ? one : latest,
  )
}
