import { longestSearch } from '../../cards/services-card.ts'
import type { Turn } from '../action.ts'
import type { ReadSentence } from '../read-sentence.ts'

type Said = Readonly<{ verb: 'find-services'; sent: Readonly<{ typed: string }> }>

/** Words with which somebody tells who was there, and looks for nobody: "met de tolk", "via een vriendin". */
const tells = /\b(?:met|erbij|via|door|with|by|was|waren|had|hadden|were|ging|gingen|geweest|gebeld)\b/iu

/** The search that a sentence is, as its action is asked with. */
export function searchFor({ sentence }: ReadSentence): Said {
  return { verb: 'find-services', sent: { typed: sentence.slice(0, longestSearch) } }
}

/**
 * "tolk Turks", "dokter nu open 9050": a need with nothing told beside it, and a place, a language or a moment that
 * narrows it. That is asked for also while a draft is open, which stays as it is. Null for anything else.
 */
export function plainSearch(read: ReadSentence, turn: Turn): Said | null {
  if (read.reading.contacts.length > 0 || tells.test(read.sentence)) return null
  const { filters, text } = turn.directory.read(read.sentence, null)
  const isNarrowed = filters.some(({ by }) => by !== 'need' && by !== 'domain')
  return text === '' && filters.some(isAbout) && isNarrowed ? searchFor(read) : null
}

/** What nothing else was understood of is looked for when it names a need: "pampers", "iets tegen eenzaamheid". */
export function likelySearch(read: ReadSentence, turn: Turn): Said | null {
  if (read.reading.contacts.length > 0 || tells.test(read.sentence)) return null
  const { filters, kind } = turn.directory.read(read.sentence, null)
  return filters.some(isAbout) || kind === 'leaflet' ? searchFor(read) : null
}

function isAbout({ by }: Readonly<{ by: string }>): boolean {
  return by === 'need' || by === 'domain'
}
