import { z } from 'zod'
import { Stamp } from './stamp.ts'

/** Roles; a lecturer is shown as "begeleider", because in Hasselt the expertise centre's staff hold this role. */
export const Role = z.enum(['student', 'lecturer', 'assessor', 'coordinator', 'partner'])
export type Role = z.infer<typeof Role>

/** Languages the bot speaks. */
export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** Most characters of a name. */
export const longestName = 120

const known = {
  id: z.string(),
  name: z.string().min(1).max(longestName),
  /** Directory object id of Teams, lower case; null until the person writes for the first time. */
  objectId: z.string().nullable(),
  /** Sign-in address, lower case; links the roster to the directory at the first message. */
  email: z.string().nullable(),
  roles: z.array(Role).min(1).readonly(),
  sites: z.array(z.string()).min(1).readonly(),
  /** Null follows the language of the person's Teams. */
  language: Language.nullable(),
  /** For a student: who of the college assesses the placement. */
  assessor: z.string().nullable(),
  /** Whether the person has been told that typed text stays in the Teams history. */
  knowsHistoryStays: z.boolean(),
}

/** Somebody of the roster. A removed person keeps a record for the audit, but may do nothing from that turn on. */
export const Person = z.discriminatedUnion('state', [
  z.strictObject({ ...known, state: z.literal('active') }).readonly(),
  z
    .strictObject({ ...known, state: z.literal('removed'), removedAt: Stamp, removedBy: z.string() })
    .readonly(),
])
export type Person = z.infer<typeof Person>

/** Somebody who may act. */
export type ActivePerson = Extract<Person, { state: 'active' }>

/** Whether the person holds a role. */
export function holds(person: Person, role: Role): boolean {
  return person.state === 'active' && person.roles.includes(role)
}

/** Whether somebody is an active assessor at one of these sites: those of the student assessed. */
export function mayAssess(person: Person | undefined, sites: readonly string[]): boolean {
  return (
    person !== undefined && holds(person, 'assessor') && sites.some((site) => person.sites.includes(site))
  )
}

/** Whether two people share a site; sites see nothing of each other. */
export function worksAt(person: Person, site: string): boolean {
  return person.sites.includes(site)
}
