import type { DateTime } from 'luxon'
import type { ContactAction, ContactKind, LifeDomain, ServiceKey } from '../../programme/contact-words.ts'
import type { Family } from '../../programme/family.ts'
import type { Match } from '../../programme/match.ts'
import { dayOf, stamp } from '../../programme/stamp.ts'

/** One contact that happened some days before today. */
export type PastContact = Readonly<{
  daysAgo: number
  kind: ContactKind
  minutes: number | null
  domains?: readonly LifeDomain[]
  actions?: readonly ContactAction[]
  services?: readonly ServiceKey[]
  nextInDays?: number
}>

/** An invented family: at which point between pregnancy and first birthday, with whom, and what happened so far. */
export type FictionalFamily = Readonly<{
  code: string
  pseudonym: string
  site: string
  supervisor: string
  student: string
  alias: string | null
  /** Days until the child is due (positive) or since it was born (negative). */
  dueIn: number
  matchedDaysAgo: number
  contacts: readonly PastContact[]
}>

/** The families of the fictional programme. */
export const fictionalFamilies: readonly FictionalFamily[] = [
  {
    code: 'G-014', pseudonym: 'Merel', site: 'gent', supervisor: 'door', student: 'lies', alias: 'Zon', dueIn: 70, matchedDaysAgo: 45,
    contacts: [
      { daysAgo: 40, kind: 'home_visit', minutes: 60, actions: ['emotional'] },
      { daysAgo: 33, kind: 'phone', minutes: 15, domains: ['health'] },
      { daysAgo: 26, kind: 'accompanied', minutes: 120, domains: ['health'], services: ['ziekenhuis'], actions: ['practical'] },
      { daysAgo: 18, kind: 'home_visit', minutes: 90, domains: ['income', 'material'], actions: ['information'] },
      { daysAgo: 11, kind: 'message', minutes: null },
      { daysAgo: 5, kind: 'phone', minutes: 20, domains: ['mental'], actions: ['emotional'], nextInDays: 2 },
    ],
  },
  {
    code: 'G-011', pseudonym: 'Zwaluw', site: 'gent', supervisor: 'door', student: 'lies', alias: null, dueIn: -125, matchedDaysAgo: 210,
    contacts: [
      { daysAgo: 30, kind: 'home_visit', minutes: 75, domains: ['child'], actions: ['emotional', 'information'] },
      { daysAgo: 23, kind: 'outing', minutes: 60, domains: ['social'] },
      { daysAgo: 16, kind: 'missed', minutes: null },
      { daysAgo: 9, kind: 'phone', minutes: 10, domains: ['child'], services: ['kind_en_gezin'] },
    ],
  },
  {
    code: 'G-012', pseudonym: 'Vink', site: 'gent', supervisor: 'wies', student: 'noor', alias: 'Regen', dueIn: 12, matchedDaysAgo: 95,
    contacts: [
      { daysAgo: 20, kind: 'home_visit', minutes: 60, domains: ['housing'], services: ['ocmw'], actions: ['referral'] },
      { daysAgo: 8, kind: 'accompanied', minutes: 90, domains: ['income'], services: ['ocmw', 'mutualiteit'], actions: ['practical'] },
      { daysAgo: 2, kind: 'phone', minutes: 25, domains: ['health'], actions: ['emotional'] },
    ],
  },
  {
    code: 'H-003', pseudonym: 'Roodborst', site: 'hasselt', supervisor: 'an', student: 'tuur', alias: null, dueIn: -300, matchedDaysAgo: 400,
    contacts: [
      { daysAgo: 21, kind: 'outing', minutes: 120, domains: ['social', 'child'] },
      { daysAgo: 6, kind: 'home_visit', minutes: 45, domains: ['work'], services: ['vdab'], actions: ['information'], nextInDays: 8 },
    ],
  },
] // biome-ignore format: a table, one family a paragraph

/** The family and its match as records; ids come from the code, so that a restart finds the same ones. */
export function recordsOf(made: FictionalFamily, now: DateTime): Readonly<{ family: Family; match: Match }> {
  const child = dayOf(now.plus({ days: made.dueIn }))
  const id = `family-${made.code}`
  return {
    family: {
      id,
      code: made.code,
      pseudonym: made.pseudonym,
      site: made.site,
      supervisor: made.supervisor,
      dueDate: made.dueIn > 0 ? child : null,
      birthDate: made.dueIn > 0 ? null : child,
      identity: null,
      createdAt: stamp(now.minus({ days: made.matchedDaysAgo + 10 })),
    },
    match: {
      id: `match-${made.code}`,
      family: id,
      student: made.student,
      from: dayOf(now.minus({ days: made.matchedDaysAgo })),
      until: null,
      policyVersion: 1,
      alias: made.alias,
    },
  }
}
