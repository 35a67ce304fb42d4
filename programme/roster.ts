import { Language, longestName, type Person, type Role } from './person.ts'
import type { RosterFault } from './refusal.ts'
import type { Site } from './site.ts'

/** One row as read from the file, with its line number (the heading is line 1). */
export type RosterRow = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>

/** A person as a roster row describes it, before it is known whether somebody like that exists. */
export type RosterEntry = Readonly<{
  line: number
  name: string
  email: string | null
  objectId: string | null
  roles: readonly Role[]
  sites: readonly string[]
  language: Language | null
  assessorEmail: string | null
}>

/** What a roster would do: the people as they will be, or every fault found. Nothing is half imported. */
export type RosterPlan = Readonly<{
  people: readonly Person[]
  added: number
  changed: number
  unchanged: number
}>

/** Words for roles as Flemish rosters write them. */
const roleWords: Readonly<Record<string, Role>> = {
  student: 'student',
  buddy: 'student',
  lecturer: 'lecturer',
  begeleider: 'lecturer',
  docent: 'lecturer',
  assessor: 'assessor',
  beoordelaar: 'assessor',
  coordinator: 'coordinator',
  coördinator: 'coordinator',
  partner: 'partner',
  doorverwijzer: 'partner',
}

/** Reads a role in Dutch or English; null when it is none. */
export function readRole(word: string): Role | null {
  const wanted = word.trim().toLowerCase()
  return Object.hasOwn(roleWords, wanted) ? (roleWords[wanted] ?? null) : null
}

/** Reads one row; a fault for each cell that cannot be right. */
export function readRow(
  row: RosterRow,
  sites: readonly Site[],
): Readonly<{ entry: RosterEntry; faults: readonly RosterFault[] }> {
  const cell = (name: string) => (row.cells[name] ?? '').trim()
  const faults: RosterFault[] = []
  const fault = (kind: RosterFault['fault'], value: string): null => {
    faults.push({ line: row.line, fault: kind, value })
    return null
  }
  const list = (name: string) =>
    cell(name)
      .split(/[,;|+]/)
      .map((word) => word.trim())
      .filter(Boolean)

  const email = readEmail(cell('email'))
  const objectId = readObjectId(cell('object_id'))
  if (cell('naam') === '') fault('no-name', '')
  if (cell('naam').length > longestName) fault('name-too-long', '')
  // What stands for a letter that a program before us could not read: stored, the letter would be lost for good.
  if (/[\0\ufffd]/.test(Object.values(row.cells).join(''))) fault('unreadable-letters', '')
  const isUnreadable = (name: string, read: string | null) => cell(name) !== '' && read === null
  if (isUnreadable('email', email)) fault('no-identity', cell('email'))
  else if (isUnreadable('object_id', objectId) || (email === null && objectId === null))
    fault('no-identity', cell('object_id'))
  const roles = list('rollen').map((word) => readRole(word) ?? fault('bad-role', word))
  if (list('rollen').length === 0) fault('bad-role', '')
  const known = list('sites').map((word) => readSite(word, sites) ?? fault('bad-site', word))
  if (list('sites').length === 0) fault('bad-site', '')
  const language = cell('taal') === '' ? null : Language.safeParse(cell('taal').toLowerCase()).data
  if (language === undefined) fault('bad-language', cell('taal'))
  const assessorEmail = readEmail(cell('beoordelaar'))
  if (isUnreadable('beoordelaar', assessorEmail)) fault('bad-assessor', cell('beoordelaar'))
  const entry = {
    line: row.line,
    name: cell('naam'),
    email,
    objectId,
    roles: [...new Set(roles.filter((role) => role !== null))],
    sites: [...new Set(known.filter((site) => site !== null))],
    language: language ?? null,
    assessorEmail,
  }
  return { entry, faults }
}

/** A sign-in address in lower case, or null. */
export function readEmail(text: string): string | null {
  const email = text.trim().toLowerCase()
  return /^[^@\s]{1,64}@[^@\s]{1,190}$/.test(email) ? email : null
}

/** A directory object id in lower case, or null. */
export function readObjectId(text: string): string | null {
  const id = text.trim().toLowerCase()
  return /^[0-9a-f-]{32,40}$/.test(id) ? id : null
}

function readSite(word: string, sites: readonly Site[]): string | null {
  const wanted = word.toLowerCase()
  return sites.find((site) => site.id === wanted || site.name.toLowerCase() === wanted)?.id ?? null
}
