import { readServiceText, type ServiceRead } from './read-service-text.ts'

const shares =
  /^\s*(?:(?:ik (?:wil|zou) (?:graag )?)?(?:een|deze|nieuwe)?\s*(?:nieuwe )?dienst (?:delen|toevoegen)|deel (?:een |deze )?(?:nieuwe )?dienst|voeg (?:een |deze )?(?:nieuwe )?dienst toe|nieuwe dienst|(?:share|add) (?:a |this )?(?:new )?service)(?!\p{L})/iu
const found =
  /^\s*(?:ik|we|wij|i)\b[^:\n]{0,80}?\b(?:gevonden|ontdekt|tegengekomen|leren kennen|found|discovered)\b/iu

/** Whether a text says in so many words that it shares a service. */
export function saysShare(text: string): boolean {
  return shares.test(text)
}

/**
 * Whether a text is meant to be shared as a service: it says so, it tells of one that was found and how to get there, or
 * it is a page pasted with several ways to reach somebody.
 */
export function tellsOfService(text: string): boolean {
  if (saysShare(text)) return true
  const isFound = found.test(text)
  const isPage = text.trim().split(/\n+/).length > 2
  if (!isFound && !isPage) return false
  return waysIn(readServiceText(text)) >= (isFound ? 1 : 2)
}

function waysIn({ values }: ServiceRead): number {
  return [values.address, values.phones, values.email, values.website].filter((one) => one !== undefined)
    .length
}
