import type { DateTime } from 'luxon'
import type { Person } from '../programme/person.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../storage/collections.ts'
import type { Asked } from './asked.ts'

/** The person of the roster who asks: by directory object id only, never by anything in the card or the text. */
export async function findAsker(records: ReadableProgramme, asked: Asked): Promise<Person | undefined> {
  const { objectId } = asked.from
  if (objectId === null) return undefined
  return (await records.people.find('objectId', objectId.toLowerCase()))[0]
}

/** The same, linking somebody whom the roster knows by sign-in address to the directory at the first message. */
export async function linkPerson(
  records: ProgrammeRecords,
  asked: Asked,
  email: string | null,
): Promise<Person | undefined> {
  const known = await findAsker(records, asked)
  if (known || email === null || asked.from.objectId === null) return known
  const named = (await records.people.find('email', email.toLowerCase())).find(
    (person) => person.objectId === null,
  )
  if (!named) return undefined
  const linked = { ...named, objectId: asked.from.objectId.toLowerCase() }
  records.people.put(linked)
  return linked
}

/** Keeps the way into somebody's personal chat, when it is new or has changed; says whether there was none before that worked. */
export async function rememberWay(
  records: ProgrammeRecords,
  person: string,
  asked: Asked,
  moment: DateTime,
): Promise<boolean> {
  const before = await records.reaches.get(person)
  const isSame =
    !before?.refusedAt &&
    before?.locale === asked.locale &&
    JSON.stringify(before.way) === JSON.stringify(asked.way)
  if (isSame) return false
  const { way, locale } = asked
  const welcomedAt = before?.welcomedAt ?? null
  records.reaches.put({ id: person, way, locale, seenAt: stamp(moment), welcomedAt })
  return before === undefined || Boolean(before.refusedAt)
}
