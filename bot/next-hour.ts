import type { Reading } from '../understanding/reading.ts'
import { clock } from './clock-words.ts'

const goes =
  '(?:(?:ik|we|wij|i) (?:ga|gaan|kom|komen|go|come|will be)(?: er)? |(?:ik zie (?:haar|hem|hen|ze)|(?:we|wij) zien elkaar|i see (?:her|them)) )?'
const turned =
  '(?:(?:ga|gaan|kom|komen) (?:ik|we|wij) |(?:zie ik (?:haar|hem|hen|ze)|zien (?:we|wij) elkaar|spreken (?:we|wij)) )?'
const next =
  '(?:(?:de|het|the|my|mijn) )?(?:volgende|next)(?: (?:keer|maal|afspraak|bezoek|huisbezoek|time|visit|appointment))?(?: is)?'
const back = `(?:terug(?:komen|gaan)?|back|${next}|afspraak|appointment)`
/** What means the next time only where nothing follows: "om 10u weer gebeld" was a call. */
const onceMore = '(?:weer|opnieuw|again|nog eens(?: langs)?)(?=[.!]?$)'
const more = '(?: (?:afgesproken|af|langs|daar|bij haar|bij hen|te komen|te gaan|kom|komen|there|agreed))?'
const at = '(?:om|rond|tegen|vanaf|at|around) '
/** A bare number is an hour only after "om". */
const hour = `(?:${at}(?<after>${clock})|(?<alone>(?!\\d+(?!\\d|\\s?[uh:.]))${clock}))`

const patterns = [
  `${goes}${hour},? ${turned}(?:${back}|${onceMore})${more}`,
  `${goes}${back}${more} ${hour}${more}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu'))

/** One was home again, somebody came back or rang back: no next visit, and no start of this one. */
const returned =
  /\b(?:was|waren|were)(?: \p{L}+){0,2} (?:terug|back|weer thuis)\b|\b(?:kwam|kwamen|ging|gingen|came|went)\b.{0,20}\b(?:terug|back)\b|\b(?:terug|weer|back) (?:was|waren|thuis|naar (?:huis|kot|school)|home|gegaan|gekomen|gekeerd|gereden)\b|\bterugge\p{L}+/iu
const rings = /\b(?:bel|belt|belde|belden|called|rang)\b|\b(?:terug|back) ?(?:ge)?bel/iu

/** The words of an hour that is said of the next visit, and what else the sentence says. */
export type HourAhead = Readonly<{ hour: string; words: string; rest: string }>

/** "om 10u terug", "volgende keer om half drie": the hour of the next visit, of which the day is not said; else null. */
export function hourAhead(sentence: string, { contacts }: Reading): HourAhead | null {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)
    const said = found?.groups?.after ?? found?.groups?.alone
    if (!found || said === undefined) continue
    const [words] = found
    const clause = clauseAround(sentence, found.index)
    if (returned.test(clause) || rings.test(clause) || contacts.some((one) => saysDay(one, clause)))
      return null
    return { hour: said, words, rest: sentence.replace(words, ' ').replace(loose, '') }
  }
  return null
}

/** What joined the hour to the rest of the sentence. */
const loose = /^(?:[\s,.!]|\b(?:en|and|nee|ja|dan)\b)+|(?:[\s,]|\b(?:en|and|maar|but)\b)+$/giu

/** "om 10u was ik terug thuis": that hour is not when a contact began. */
export function saysReturn(sentence: string, hourSaid: string): boolean {
  const found = returned.exec(sentence)
  return found !== null && clauseAround(sentence, found.index).includes(hourSaid)
}

/** What stands between the signs around a place in a sentence. */
function clauseAround(sentence: string, place: number): string {
  const before =
    sentence
      .slice(0, place)
      .split(/[,;!?\n]|\. /u)
      .at(-1) ?? ''
  return before + (sentence.slice(place).split(/[,;!?\n]|\. /u)[0] ?? '')
}

const onlyHour = new RegExp(`^(?:${at})?${clock}$`, 'iu')

/** Of an hour without a day the reading takes the next time that clock strikes: its words are the hour alone. */
function saysDay({ date, next: said, unsure }: Reading['contacts'][number], clause: string): boolean {
  const days = [
    ...(date ? [date] : []),
    ...said.filter(({ words }) => !onlyHour.test(words)),
    ...unsure.filter(({ field }) => field === 'date' || field === 'next'),
  ]
  return days.some(({ words }) => clause.includes(words))
}
