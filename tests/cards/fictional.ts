import type { NamedFamily } from '../../cards/contact-summary.ts'
import type { FamilyRow } from '../../cards/families-card.ts'
import type { PersonRow } from '../../cards/people-card.ts'
import type { ContactFacts, KeptContact } from '../../programme/contact.ts'
import { type DraftFields, emptyFields } from '../../programme/draft.ts'
import type { ActivePerson } from '../../programme/person.ts'
import type { LookingBack } from '../../programme/trajectory/looking-back.ts'

/** Everybody here is made up: birds for families, saints of the calendar for people. */
export const merel: NamedFamily = { id: 'family-merel', code: 'G-014', pseudonym: 'Merel' }
export const vink: NamedFamily = { id: 'family-vink', code: 'G-021', pseudonym: 'Vink' }
export const uil: NamedFamily = { id: 'family-uil', code: 'H-003', pseudonym: 'Uil' }

/** What a family is to look back at with its buddy. */
export const bothDue: readonly LookingBack[] = [
  { what: 'points', moment: 'start', since: '2026-09-01' },
  { what: 'goals', moment: 'start', since: '2026-09-01' },
]

/** What somebody may type to make a card show something else than it says. */
export const hostile =
  '[klik hier](http://kwaad.example) <at>Iedereen</at> **vet** `code` ![x](http://kwaad.example/x.png)\n# kop\n- lijst \u202eomgekeerd\u202c مرحبا 👩‍👧 \\ {{naam}}'

/** Words that were written in confidence: no card may show them once a contact is kept. */
export const secrets = {
  alias: 'Zonnetje',
  name: 'Familie Verzonnen',
  address: 'Denkbeeldstraat 12',
  place: 'bij de bakker op de hoek',
  told: 'de sentence die getypt werd',
  raised: 'wat het gezin zelf vertelde',
  observed: 'wat de buddy zag',
  impression: 'wat de buddy dacht',
  agreed: 'wat samen afgesproken is',
  feeling: 'wat de buddy voelde',
  question: 'wat de buddy wil vragen',
} as const

/** A home visit of an hour and a half with everything filled in. */
export const facts: ContactFacts = {
  kind: 'home_visit',
  date: '2026-11-22',
  time: '14:00',
  minutes: 90,
  place: secrets.place,
  present: ['mother', 'baby'],
  spoken: 'french',
  speakingHelp: 'translation-app',
  toldBy: ['family', 'seen'],
  domains: ['income', 'health'],
  actions: ['practical', 'referral'],
  justTogether: false,
  services: ['ocmw', 'kind_en_gezin'],
  referrals: [{ service: 'ocmw', state: 'appointed' }],
  next: [
    { date: '2026-12-01', time: '14:00' },
    { date: '2026-12-04', time: null },
  ],
  missedBy: null,
  concern: 'none',
  bringsToIntervision: true,
  feelingShared: false,
  sharedWithAssessor: true,
}

/** A kept contact with all its texts, its history and a question. */
export const kept: KeptContact = {
  id: 'contact-1',
  state: 'kept',
  family: merel.id,
  student: 'student-lotte',
  facts,
  texts: { ...secrets },
  history: [{ at: '2026-11-22T15:00:00.000Z', by: 'student-lotte', facts, texts: { ...secrets } }],
  keptAt: '2026-11-22T15:00:00.000Z',
  correctedAt: null,
  seen: null,
  questions: [{ by: 'lecturer-agnes', at: '2026-11-23T08:00:00.000Z', text: 'Hoe ging het daar?' }],
}

/** The facts as a draft in which every field is filled, with the words each came from. */
export const filled: DraftFields = {
  ...emptyFields,
  ...facts,
  family: merel.id,
  told: ['gisteren 1u30 bij G-014, samen naar OCMW voor leefloon, di 1/12 14u terug'],
  words: {
    family: 'G-014',
    kind: 'bij G-014',
    date: 'gisteren',
    minutes: '1u30',
    actions: 'samen naar OCMW',
    domains: 'leefloon',
    services: 'OCMW',
    next: 'di 1/12 14u terug',
  },
}

/** One line of a list of families; days left on both clocks, negative when late. */
export function familyRow(family: NamedFamily, contactLeft: number, visitLeft: number): FamilyRow {
  return {
    family: { ...family, dueDate: '2027-01-15', birthDate: null },
    rhythm: {
      contact: { last: '2026-11-20', due: '2026-11-27', daysLeft: contactLeft },
      visit: { last: null, due: '2026-12-01', daysLeft: visitLeft },
    },
    buddies: ['Lotte Sint-Denijs'],
    unread: 2,
  }
}

/** A student of the roster. */
export function student(name: string, more: Partial<ActivePerson> = {}): ActivePerson {
  return {
    id: `person-${name}`,
    state: 'active',
    name,
    objectId: null,
    email: 'iemand@school.example',
    roles: ['student'],
    sites: ['gent'],
    language: null,
    assessor: null,
    knowsHistoryStays: false,
    ...more,
  }
}

/** As many people as asked, with names as long as names get. */
export function peopleRows(number: number, name = 'Lotte Sint-Denijs-Westrem'): readonly PersonRow[] {
  return Array.from({ length: number }, (_, at) => ({
    person: student(`${name} ${at}`, {
      id: `0190a0b0-0000-7000-8000-${String(at).padStart(12, '0')}`,
      roles: at % 5 === 0 ? ['lecturer', 'coordinator'] : ['student'],
    }),
    sites: at % 3 === 0 ? ['Gent', 'Hasselt'] : ['Gent'],
  }))
}

/** Local numbers of a site that exists nowhere. */
export const localNumbers = [
  { for: 'maternity', number: '09 000 00 00' },
  { for: 'ocmw', number: '09 000 00 01' },
  { for: 'caw', number: '0800 00 000' },
  { for: 'crisis-line', number: '0800 00 001' },
]
