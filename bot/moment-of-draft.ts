import { DateTime } from 'luxon'
import { read } from '../understanding/read.ts'
import type { ReadingContext } from '../understanding/reading.ts'
import type { Verb } from './actions.ts'
import { clock, hourSaid } from './clock-words.ts'
import type { ReadableDraft } from './open-drafts.ts'

const began = new RegExp(
  `^(?:(?:het|we|ik|dat|it|i) )?(?:(?:begon(?:nen)?|startten?|startte|gestart|started|began|was) )?(?:om|vanaf|rond|tegen|at|from|around) (${clock})$`,
  'iu',
)
const range = new RegExp(
  `^(?:(?:(?:het|dat|it) )?was )?(?:(?:van|from|tussen|between) )?${clock} ?(?:tot|en|to|until|till|and|-|–) ?${clock}$`,
  'iu',
)
const weekday =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const loneMoment = new RegExp(`^(?:op |on )?(?:${weekday}) (?:om |at )?${clock}$`, 'iu')

type Said = Readonly<{ verb: Verb; sent: unknown }>

/**
 * An hour alone, typed beside an open draft, is when that contact began: of the next one nobody says "om 14u" and no
 * more. A day with an hour could be either and is asked, unless the day was asked for.
 */
export function momentOfDraft(text: string, newest: ReadableDraft, context: ReadingContext): Said | null {
  const said = text
    .trim()
    .replace(/[.!]+$/u, '')
    .replace(/\s+/g, ' ')
  const draft = newest.draft.id
  const start = began.exec(said)?.[1]
  if (start !== undefined) {
    const time = hourSaid(start, context)
    return time ? { verb: 'revise-draft', sent: { draft, time } } : null
  }
  if (range.test(said)) return between(said, draft, context)
  return loneMoment.test(said) ? ahead(said, newest, context) : null
}

function between(said: string, draft: string, context: ReadingContext): Said | null {
  const { time, minutes } = read(`nee ${said}`, context).contacts[0] ?? {}
  if (!time || !minutes) return null
  return { verb: 'revise-draft', sent: { draft, time: time.value, minutes: minutes.value } }
}

function ahead(said: string, { draft, fields }: ReadableDraft, context: ReadingContext): Said | null {
  const next = read(said, context).contacts[0]?.next[0]
  if (!next?.time) return null
  const past = DateTime.fromISO(next.date, { zone: 'utc' }).minus({ weeks: 1 }).toISODate() ?? next.date
  const { date, time } = next
  if (fields.date === null) return { verb: 'revise-draft', sent: { draft: draft.id, date: past, time } }
  return { verb: 'ask-moment', sent: { draft: draft.id, said, past, ahead: date, time } }
}
