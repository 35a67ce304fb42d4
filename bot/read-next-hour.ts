import type { DraftFields } from '../programme/draft.ts'
import { read } from '../understanding/read.ts'
import { nothingRead, type Reading, type ReadingContext } from '../understanding/reading.ts'
import { nextAt } from './next-day.ts'
import { type HourAhead, hourAhead } from './next-hour.ts'
import { ReadSentence } from './read-sentence.ts'

type Beside = Readonly<{
  draft: DraftFields
  context: ReadingContext
  /** How any other sentence is understood beside the draft. */
  refining: (said: ReadSentence) => ReadSentence
}>

/**
 * "om 10u terug, met de tolk" beside an open draft: the hour is of the next visit, and the rest is understood by itself.
 * Null when the sentence says no such hour.
 */
export function withNextHour(said: ReadSentence, { draft, context, refining }: Beside): ReadSentence | null {
  const ahead = hourAhead(said.sentence, said.reading)
  if (ahead === null) return null
  const rest = restOf(said, ahead, { context, refining })
  // What tells a visit and puts nothing right is as it was read whole: cut short it may seem to tell more or less.
  const isWhole = rest.intent !== 'correct_log' && tellsVisit(said.reading, ahead)
  const { intent, contacts } = isWhole ? said.reading : rest
  const [contact = nothingRead, ...more] = contacts
  const isNamed = (contact.family?.words ?? '') !== ''
  // Another family may be meant, so what stands in this draft says nothing of its next visit.
  const next = nextAt(ahead, isNamed ? [] : draft.next, context)
  if (next === null) return null
  const time = contact.time && ahead.words.includes(contact.time.words) ? null : contact.time
  const told = { ...contact, time, next: next.next, unsure: [...contact.unsure, ...next.unsure] }
  const isVisit = intent === 'log_contact' && (told.date ?? told.minutes ?? told.time) !== null
  const meant = isVisit ? intent : isNamed ? 'plan_contact' : 'correct_log'
  return said.readAs({ intent: meant, confidence: 1, contacts: [told, ...more] })
}

type Understood = Pick<Reading, 'intent' | 'contacts'>

/** How long or which day, in words other than those of the hour. */
function tellsVisit({ contacts }: Understood, { words }: HourAhead): boolean {
  const [told, ...more] = contacts
  if (!told || more.length > 0) return false
  return [told.minutes, told.date].some((heard) => heard !== null && !words.includes(heard.words))
}

function restOf(
  said: ReadSentence,
  { rest }: HourAhead,
  { context, refining }: Pick<Beside, 'context' | 'refining'>,
): Understood {
  if (rest === '') return { intent: 'correct_log', contacts: [nothingRead] }
  const { urgency } = said.reading
  return refining(new ReadSentence(rest, { ...read(rest, context), urgency }, said.feeling)).reading
}
