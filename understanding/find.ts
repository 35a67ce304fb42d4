import type { Found } from './lexicon.ts'
import type { Message } from './message.ts'
import { placeIn } from './places.ts'
import type { FindReading } from './reading.ts'
import { topicsOf } from './topics.ts'

/** What is looked for in the directory: the domains and services named, and the municipality. */
export function findIn(message: Message, found: readonly Found[]): FindReading {
  const { domains, services } = topicsOf(message, found, () => false)
  return {
    domains: domains.map(({ value }) => value),
    services: services.map(({ value }) => value),
    place: placeIn(message)?.value ?? null,
  }
}
