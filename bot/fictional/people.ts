import type { ActivePerson, Role } from '../../programme/person.ts'

/** Somebody of the fictional programme, with the sign-in address and object id the local client gives them. */
export type FictionalPerson = ActivePerson & Readonly<{ objectId: string; email: string }>

function person(
  number: number,
  id: string,
  who: Readonly<{ name: string; roles: readonly Role[]; sites: readonly string[] }>,
): FictionalPerson {
  return {
    id,
    state: 'active',
    ...who,
    objectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    email: `${id}@buddy.example`,
    // The local client always says en-US; the programme speaks Dutch.
    language: 'nl',
    assessor: who.roles.includes('student') && who.sites.includes('hasselt') ? 'mo' : null,
    knowsHistoryStays: false,
  }
}

/** Plainly invented people at both sites: their surnames say what they do. */
export const fictionalPeople: readonly FictionalPerson[] = [
  person(20, 'lies', { name: 'Lies Vroedkunde', roles: ['student'], sites: ['gent'] }),
  person(21, 'door', { name: 'Door Begeleider', roles: ['lecturer'], sites: ['gent'] }),
  person(22, 'kim', { name: 'Kim Doorverwijzer', roles: ['partner'], sites: ['gent'] }),
  person(23, 'noor', { name: 'Noor Sociaalwerk', roles: ['student'], sites: ['gent'] }),
  person(24, 'co', { name: 'Co Coördinator', roles: ['coordinator'], sites: ['gent', 'hasselt'] }),
  person(25, 'wies', { name: 'Wies Begeleider', roles: ['lecturer'], sites: ['gent'] }),
  person(26, 'tuur', { name: 'Tuur Sociaalwerk', roles: ['student'], sites: ['hasselt'] }),
  person(27, 'an', { name: 'An Kraamzorg', roles: ['lecturer'], sites: ['hasselt'] }),
  person(28, 'mo', { name: 'Mo Beoordelaar', roles: ['assessor'], sites: ['hasselt'] }),
  person(29, 'ines', { name: 'Ines Doorverwijzer', roles: ['partner'], sites: ['hasselt'] }),
]
