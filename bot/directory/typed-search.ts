import { longestSearch } from '../../cards/service-search.ts'
import type { Query } from '../../directory/search/query.ts'
import type { Turn } from '../action.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { withoutFamily } from './without-family.ts'

type Said = Readonly<{ verb: 'find-services'; sent: Readonly<{ typed: string }> }>

/** Words with which somebody tells who was there or what was done, and looks for nothing: "met de tolk", "was gebeld". */
const tells =
  /\b(?:met|erbij|via|door|with|by|was|waren|had|hadden|were|ging|gingen|geweest|gebeld|sprak|spraken|spoke)\b/iu
const handedOver =
  /\b(?:(?:mee|af)?gegeven|gelezen|besproken|bekeken|getoond|overlopen|uitgelegd|gave|given|read)\b/iu
const asksLeaflet =
  /^(?:(?:is|zijn|heb|are|have) .{0,12})?(?:een |de |a |the )?(?:folders?|brochures?|leaflets?)\b/iu
const asks = /^(?:ik |we |i )?(?:zoek|zoeken|vind|find|search|looking for)\b/iu

/** The search that a sentence is, as its action is asked with. */
export function searchFor({ sentence }: ReadSentence): Said {
  return { verb: 'find-services', sent: { typed: sentence.slice(0, longestSearch) } }
}

/**
 * "tolk Turks", "dokter nu open 9050", "zoek pampers voor G-014": a need with nothing told beside it, and a place, a
 * language or a moment that narrows it, or a word that asks. That is looked for also while a draft is open, which stays
 * as it is. Null for anything else.
 */
export async function plainSearch(read: ReadSentence, turn: Turn): Promise<Said | null> {
  const { sentence, reading } = read
  // Of a sentence that tells a contact only a word that asks makes a search: most messages need not be read as one.
  if (reading.contacts.length > 0 && !asks.test(sentence) && !asksForLeaflet(sentence)) return null
  const query = await queryOf(read, turn)
  if (query?.kind === 'leaflet' && asksForLeaflet(sentence)) return searchFor(read)
  if (!query?.filters.some(isAbout)) return null
  if (asks.test(sentence)) return searchFor(read)
  const narrowing = query.filters.filter((filter) => !isAbout(filter))
  // A language alone stands for an interpreter too, but nobody asked for one: "Frans".
  const isAsked = query.filters.some(
    (one) => isAbout(one) && narrowing.every(({ said }) => said !== one.said),
  )
  const isNothingElse = reading.contacts.length === 0 && query.text === ''
  // Who is nobody's buddy tells of no visit: a need with a place or a moment can only be asked for.
  const isMeant = reading.intent === 'find_service' || !turn.person.roles.includes('student')
  return isNothingElse && isMeant && isAsked && narrowing.length > 0 ? searchFor(read) : null
}

/** "folder over slapen", and not "folder over slapen meegegeven". */
function asksForLeaflet(sentence: string): boolean {
  return asksLeaflet.test(sentence) && !handedOver.test(sentence)
}

const fewWords = 3

/** What nothing else was understood of is looked for when it names a need: "pampers", "iets tegen eenzaamheid". */
export async function likelySearch(read: ReadSentence, turn: Turn): Promise<Said | null> {
  const { sentence, reading } = read
  const query = await queryOf(read, turn)
  if (query === null || reading.contacts.length > 0) return null
  if (query.kind === 'leaflet') return searchFor(read)
  const isFew = query.text === '' && sentence.trim().split(/\s+/).length <= fewWords
  const mayBeSought = [reading.intent, ...reading.alternatives].includes('find_service')
  return query.filters.some(isAbout) && (isFew || mayBeSought) ? searchFor(read) : null
}

/** The sentence as a search; null when it tells something, an hour that something happened among it. */
async function queryOf({ sentence }: ReadSentence, turn: Turn): Promise<Query | null> {
  if (tells.test(sentence)) return null
  const query = turn.directory.read(await withoutFamily(sentence, turn), null)
  const tellsHour = query.filters.some(({ by, said }) => by === 'open' && !/\b(?:open|nu|now)/iu.test(said))
  return tellsHour && !asks.test(sentence) ? null : query
}

function isAbout({ by }: Readonly<{ by: string }>): boolean {
  return by === 'need' || by === 'domain'
}
