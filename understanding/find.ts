import { type Found, ofList } from './lexicon.ts'
import type { Message } from './message.ts'
import { placeIn } from './places.ts'
import type { FindReading } from './reading.ts'
import { topicsOf } from './topics.ts'

/**
 * What is looked for in the directory: the domains and services named, and the municipality. When no service is
 * named, the need says which ("gratis babykleren" is material help).
 */
export function findIn(message: Message, found: readonly Found[]): FindReading {
  const named = ofList(found, 'service').length > 0
  const needs = named
    ? []
    : ofList(found, 'need').map((hit): Found => ({ ...hit, tag: { list: 'service', value: hit.tag.value } }))
  const { domains, services } = topicsOf(message, [...found, ...needs], () => false)
  return {
    domains: domains.map(({ value }) => value),
    services: services.map(({ value }) => value),
    place: placeIn(message)?.value ?? null,
  }
}
