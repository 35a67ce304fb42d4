import type { DraftFields } from '../programme/draft.ts'
import { read } from '../understanding/read.ts'
import {
  type ContactReading,
  nothingRead,
  type Reading,
  type ReadingContext,
} from '../understanding/reading.ts'
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
  const { intent, contacts } = visitTold(said.reading, ahead) ?? restOf(said, ahead, { context, refining })
  const [contact = nothingRead, ...more] = contacts
  const isNamed = (contact.family?.words ?? '') !== ''
  // Another family may be meant, so what stands in this draft says nothing of its next visit.
  const next = nextAt(ahead, isNamed ? [] : draft.next, context)
  if (next === null) return null
  const told = { ...contact, next: next.next, unsure: [...contact.unsure, ...next.unsure] }
  const isVisit = intent === 'log_contact' && (told.date ?? told.minutes ?? told.time) !== null
  const meant = isVisit ? intent : isNamed ? 'plan_contact' : 'correct_log'
  return said.readAs({ intent: meant, confidence: 1, contacts: [told, ...more] })
}

type Understood = Pick<Reading, 'intent' | 'contacts'>

/** A sentence that tells a visit stays as it was read, but for the hour that was taken for its start. */
function visitTold({ intent, contacts }: Reading, { words }: HourAhead): Understood | null {
  const [told, ...more] = contacts
  const isApart = (heard: ContactReading['minutes'] | ContactReading['date']) =>
    heard !== null && !words.includes(heard.words)
  if (intent !== 'log_contact' || !told || more.length > 0) return null
  if (!isApart(told.minutes) && !isApart(told.date)) return null
  const time = told.time && words.includes(told.time.words) ? null : told.time
  return { intent, contacts: [{ ...told, time }] }
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
