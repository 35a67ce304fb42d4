import type { ActivePerson } from '../programme/person.ts'
import type { ReadableProgramme } from '../storage/collections.ts'

/** Everybody who may act: on a roster and not removed. */
export async function activePeople(records: ReadableProgramme): Promise<readonly ActivePerson[]> {
  return (await records.people.all()).filter((person): person is ActivePerson => person.state === 'active')
}
