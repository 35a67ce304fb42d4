import { needsOfServices } from '../directory/needs/needs-of-services.ts'
import type { ContactFacts } from '../programme/contact.ts'
import { button } from './elements.ts'
import type { Wording } from './wording/nl.ts'

/**
 * A button that looks for what a contact was about: its kinds of service, else its life domains; none when it was about
 * neither. It carries nothing else: no contact and no family goes with a search.
 */
export function searchButtons(
  { services, domains }: Pick<ContactFacts, 'services' | 'domains'>,
  words: Wording,
) {
  const needs = needsOfServices(services)
  const about = needs.length > 0 ? { needs } : domains.length > 0 ? { domains } : null
  return about === null
    ? []
    : [button({ title: words.finding.fromContact, verb: 'find-services', data: about })]
}
