import { randomUUID } from 'node:crypto'
import { languageFor, wordsOf } from '../cards/wording/words.ts'
import type { ActivePerson } from '../programme/person.ts'
import { dayOf } from '../programme/stamp.ts'
import type { ReadableProgramme } from '../storage/collections.ts'
import type { Turn } from './action.ts'
import type { Performing } from './perform.ts'

/** Nothing is changed through a turn: what only reads will do. */
type Beginning = Pick<Performing, 'asked' | 'directory' | 'address'> &
  Readonly<{ records: ReadableProgramme }>

/** The turn of somebody who is known, from the chat or the compose box alike. */
export function beginTurn(
  person: ActivePerson,
  { asked, directory, records, address }: Beginning,
  now: Turn['now'],
): Turn {
  const words = wordsOf(languageFor(person.language, asked.locale))
  const turn = { person, words, now, today: dayOf(now), records, directory, newId: randomUUID }
  return address === undefined ? turn : { ...turn, address }
}
