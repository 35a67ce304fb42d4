import { DateTime } from 'luxon'
import { firstSites } from '../../bot/first-start.ts'
import { writeAudit } from '../../bot/owe.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import type { KeptContact } from '../../programme/contact.ts'
import { birds } from '../../programme/family.ts'
import type { ActivePerson, Role } from '../../programme/person.ts'
import { dayOf, stamp } from '../../programme/stamp.ts'
import { collections, type ProgrammeRecords, type ProgrammeStore } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { testAppId, testTenantId } from '../teams/client.ts'
import { crowd, familyCode, lecturer, type Somebody, student } from './crowd.ts'

type Filling = Readonly<{ folder: string; masterKey: Uint8Array; serviceUrl: string }>

/** Makes a data folder of about 20 MB of records: people, families and half a year of contacts with their notes. */
export async function fillStore({ folder, masterKey, serviceUrl }: Filling): Promise<void> {
  const now = DateTime.now().setZone(programmeZone)
  const store = await openLowdbStore({ folder, collections, masterKey })
  await store.transaction(async (records) => {
    for (const site of firstSites) records.sites.put(site)
    for (let number = 0; number < crowd.lecturers; number++) {
      const who = lecturer(number)
      records.people.put(personOf(who, 'lecturer'))
      const way = wayOf(who, serviceUrl)
      const at = stamp(now)
      records.reaches.put({ id: who.id, way, locale: 'nl-BE', seenAt: at, welcomedAt: at })
    }
  })
  for (let start = 0; start < crowd.students; start += 50) await fillStudents(store, start, now)
  await store.close()
}

function fillStudents(store: ProgrammeStore, start: number, now: DateTime): Promise<void> {
  return store.transaction(async (records) => {
    for (let number = start; number < Math.min(start + 50, crowd.students); number++) {
      records.people.put(personOf(student(number), 'student'))
      for (let which = 0; which < crowd.familiesEach; which++)
        await fillFamily(records, { number, which, now })
    }
  })
}

type Place = Readonly<{ number: number; which: number; now: DateTime }>

async function fillFamily(records: ProgrammeRecords, { number, which, now }: Place): Promise<void> {
  const code = familyCode(number, which)
  const { id } = student(number)
  const family = `family-${code}`
  const from = dayOf(now.minus({ days: 200 }))
  records.families.put({
    id: family,
    code,
    pseudonym: `${birds[number % birds.length]} ${Math.floor(number / birds.length) * 2 + which + 1}`,
    site: 'gent',
    supervisor: lecturer(number % crowd.lecturers).id,
    dueDate: dayOf(now.plus({ days: 30 })),
    birthDate: null,
    identity: { name: 'Verzonnen Naam', address: 'Verzonnenstraat 1, 9000 Gent' },
    createdAt: stamp(now),
  })
  records.matches.put({
    id: `match-${code}`,
    family,
    student: id,
    from,
    until: null,
    policyVersion: 1,
    alias: null,
  })
  for (let index = 0; index < crowd.contactsEach; index++) {
    const at = now.minus({ days: 3 + index * 13 })
    const contact = contactOf({ id: `contact-${code}-${index}`, family, student: id, at })
    records.contacts.put(contact)
    await writeAudit(records, { at, by: id, did: 'contact.kept', about: contact.id, family, reason: null })
  }
}

function personOf({ id, objectId }: Somebody, role: Role): ActivePerson {
  return {
    id,
    state: 'active',
    name: `Verzonnen ${id}`,
    objectId,
    email: `${id}@buddy.example`,
    roles: [role],
    sites: ['gent'],
    language: null,
    assessor: null,
    knowsHistoryStays: true,
  }
}

function wayOf({ conversationId, userId }: Somebody, serviceUrl: string) {
  return {
    channelId: 'msteams',
    serviceUrl,
    tenantId: testTenantId,
    conversationId,
    conversationType: 'personal' as const,
    botId: `28:${testAppId}`,
    userId,
  }
}

const told =
  'was gisteren bij het gezin, anderhalf uur, samen naar het ocmw geweest voor het leefloon, dinsdag terug'
const observed =
  'We dronken koffie en sorteerden de babykleertjes. De verwarming werkt weer, het dossier ligt klaar en de papieren voor de kinderbijslag zijn ingevuld.'

type Told = Readonly<{ id: string; family: string; student: string; at: DateTime }>

function contactOf({ id, family, student: by, at }: Told): KeptContact {
  return {
    id,
    state: 'kept',
    family,
    student: by,
    facts: {
      kind: 'home_visit',
      date: dayOf(at),
      time: '14:00',
      minutes: 90,
      place: null,
      present: ['mother', 'baby'],
      spoken: 'dutch',
      speakingHelp: null,
      toldBy: [],
      domains: ['income', 'child'],
      actions: ['practical', 'emotional'],
      justTogether: false,
      services: ['ocmw'],
      referrals: [],
      next: [{ date: dayOf(at.plus({ days: 7 })), time: '14:00' }],
      missedBy: null,
      concern: 'none',
      bringsToIntervision: false,
      feelingShared: false,
      sharedWithAssessor: false,
    },
    texts: { told, raised: null, observed, impression: null, agreed: null, feeling: null, question: null },
    history: [],
    keptAt: stamp(at),
    correctedAt: null,
    seen: { by: 'lecturer-0', at: stamp(at) },
    questions: [],
  }
}
