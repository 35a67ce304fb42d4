import type { DateTime } from 'luxon'
import type { Person } from '../programme/person.ts'
import { stamp } from '../programme/stamp.ts'
import type { ProgrammeRecords, ReadableProgramme } from '../storage/collections.ts'
import type { Asked } from './asked.ts'

/** The person of the roster who asks: by directory object id only, never by anything in the card or the text. */
export async function findAsker(records: ReadableProgramme, asked: Asked): Promise<Person | undefined> {
  const { objectId } = asked.from
  if (objectId === null) return undefined
  const found = (await records.people.find('objectId', objectId.toLowerCase()))[0]
  return found && (await mayComeThrough(found, asked, records)) ? found : undefined
}

/** Who comes in through an organisation that only some sites let in, is somebody of those sites alone. */
async function mayComeThrough(
  { sites }: Person,
  { isGuest, way }: Asked,
  records: ReadableProgramme,
): Promise<boolean> {
  if (!isGuest) return true
  const open = (await records.sites.all()).filter(({ tenants }) =>
    tenants.includes(way.tenantId.toLowerCase()),
  )
  return sites.every((id) => open.some((site) => site.id === id))
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
  if (!named || !(await mayComeThrough(named, asked, records))) return undefined
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
