import type { ActivePerson } from '../../programme/person.ts'
import type { KnownAround } from '../../programme/request/identifying.ts'
import type { Day } from '../../programme/stamp.ts'
import type { DirectoryLookup } from '../directory/shared-directory.ts'
import { knownWords } from './known-words.ts'

/** Who types and what is known of names, for whoever looks for what says who a family is. */
export function around({
  person,
  directory,
  today,
}: Readonly<{
  person: Pick<ActivePerson, 'name' | 'email'> | null
  directory: DirectoryLookup
  today: Day
}>): KnownAround {
  const own = person === null ? [] : [person.name, ...(person.email ? [person.email] : [])]
  return { words: knownWords(directory), own, today }
}
