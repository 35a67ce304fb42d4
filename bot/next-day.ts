import type { DraftFields } from '../programme/draft.ts'
import type { AskedAbout } from '../programme/pending-question.ts'
import { dayAfter, dayOf } from '../programme/stamp.ts'
import { read } from '../understanding/read.ts'
import type { ContactReading, ReadingContext } from '../understanding/reading.ts'
import { hourSaid } from './clock-words.ts'
import type { HourAhead } from './next-hour.ts'
import { plain } from './short-answers.ts'

const daysOffered = 7

/**
 * What an hour of the next visit says of a draft: the one appointment that stands there gets it; else its day is asked,
 * with the coming ones to choose from. Null when the hour cannot be.
 */
export function nextAt(
  { hour, words }: HourAhead,
  before: DraftFields['next'],
  context: ReadingContext,
): Pick<ContactReading, 'next' | 'unsure'> | null {
  const time = hourSaid(hour, context)
  if (time === null) return null
  const [only, ...more] = before
  if (only && more.length === 0) return { next: [{ date: only.date, time, words }], unsure: [] }
  const days = Array.from({ length: daysOffered }, (_, at) => dayAfter(dayOf(context.now), at + 1))
  return { next: [], unsure: [{ field: 'next', options: days.map((day) => `${day}T${time}`), words }] }
}

/** The question for the day of the next visit that a draft's card asks, for a word to answer; null when it asks none. */
export function nextDayAsked(draft: string, { unsure }: DraftFields): AskedAbout | null {
  const options = unsure.find(({ field }) => field === 'next')?.options ?? []
  const [time, ...others] = [...new Set(options.map((option) => option.split('T')[1]))]
  return time === undefined || others.length > 0 ? null : { what: 'next-day', draft, time }
}

/** What a short answer to "welke dag?" says; `sentence` when it could be more days. Null when it says no day, or more. */
export function dayAhead(text: string, time: string, context: ReadingContext) {
  if (text.length > longestDay) return null
  const sentence = `ik ga ${text} om ${time} terug`
  const contact = read(sentence, context).contacts[0]
  const heard = contact?.next[0] ?? contact?.unsure.find(({ field }) => field === 'next')
  const typed = plain(text).replace(/^(?:(?:ja|op|dan|on|yes) )+/u, '')
  // Without a day the reading takes the next time that clock strikes.
  if (!heard || heard.words === time || !plain(heard.words).includes(typed)) return null
  return 'date' in heard ? { date: heard.date, time: heard.time ?? time } : { sentence }
}

const longestDay = 40
