import { may } from '../../programme/permissions.ts'
import { asksForBuddy } from '../../understanding/request-told.ts'
import type { Turn } from '../action.ts'
import type { Verb } from '../actions.ts'
import type { ReadSentence } from '../read-sentence.ts'

type Typed = Readonly<{ verb: Verb; sent: unknown }>

const number = String.raw`a ?-? ?(?<letter>[a-z]) ?-? ?(?<count>\d{3,4})`
const named = new RegExp(
  `^(?:(?:de |mijn |the |my )?(?:aanvraag|request|open|toon|status|show)(?: van| of)?(?: (?:aanvraag|request))? )?${number}$`,
)
const taking = new RegExp(
  `^(?:trek (?:(?:de |mijn )?aanvraag )?${number}(?: in)?|(?:aanvraag )?${number.replaceAll('<', '<of_')} intrekken|withdraw (?:request )?${number.replaceAll('<', '<en_')})$`,
)
const status =
  /^(?:(?:wat is )?(?:de )?status(?: van)?(?: mijn| onze)? aanvra(?:ag|gen)|waar sta(?:at|an) (?:mijn|onze) aanvra(?:ag|gen)|hoe staat het met (?:mijn|onze) aanvra(?:ag|gen)|status of my requests?|where (?:is|are) my requests?)$/

/** "A-G012", "trek aanvraag A-G012 in", "status van mijn aanvragen"; null when it is none of them. */
export async function typedRequest(text: string, turn: Turn): Promise<Typed | null> {
  const typed = text
    .toLowerCase()
    .replace(/[.,!?\s]+/gu, ' ')
    .trim()
  if (status.test(typed)) return { verb: listFor(turn), sent: {} }
  const withdrawn = numberIn(taking.exec(typed)?.groups)
  if (withdrawn && may(turn.person, 'ask-for-buddy'))
    return { verb: 'ask-withdraw-request', sent: { road: await roadOf(withdrawn, turn) } }
  const wanted = numberIn(named.exec(typed)?.groups)
  if (!wanted) return null
  if (may(turn.person, 'handle-requests'))
    return { verb: 'open-request', sent: { road: await roadOf(wanted, turn) } }
  return may(turn.person, 'ask-for-buddy') ? { verb: 'my-requests', sent: {} } : null
}

/** Whether a sentence of a partner asks for a buddy, whatever else it was read as. */
export function isRequestOf(sentence: string, { person }: Turn): boolean {
  return may(person, 'ask-for-buddy') && asksForBuddy(sentence)
}

/** A partner gets the form, filled in; who handles requests sees those that are open; others hear who may ask. */
export function buddyRequest(read: ReadSentence, { person }: Turn): Typed {
  if (may(person, 'ask-for-buddy')) return { verb: 'tell-request', sent: read }
  if (may(person, 'handle-requests')) return { verb: 'open-requests', sent: {} }
  return { verb: 'chat', sent: { about: 'request' } }
}

const ofPartner: readonly Verb[] = ['request-form', 'my-requests']

/** The same word means the own requests for a partner, and those of the site for who handles them; null for other words. */
export function requestVerbFor(verb: Verb, { person }: Pick<Turn, 'person'>): Verb | null {
  const asks = may(person, 'ask-for-buddy')
  const handles = may(person, 'handle-requests')
  if (verb === 'open-requests') return handles || !asks ? verb : 'my-requests'
  if (!ofPartner.includes(verb)) return null
  return asks || !handles ? verb : 'open-requests'
}

/** Where requests are looked at: the own ones, or those of the site. */
function listFor({ person }: Pick<Turn, 'person'>): Verb {
  return may(person, 'ask-for-buddy') ? 'my-requests' : 'open-requests'
}

function numberIn(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const letter = groups?.letter ?? groups?.of_letter ?? groups?.en_letter
  const count = groups?.count ?? groups?.of_count ?? groups?.en_count
  return letter && count ? `A-${letter.toUpperCase()}${count}` : null
}

/** The id of the request with that number; one that is not there is asked for all the same, and refused. */
async function roadOf(wanted: string, { records, person }: Turn): Promise<string> {
  for (const site of person.sites) {
    const road = (await records.roads.find('site', site)).find((one) => one.number === wanted)
    if (road) return road.id
  }
  return wanted
}
