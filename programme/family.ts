import { z } from 'zod'
import { accept, type Decision, refuse } from './decision.ts'
import { type Notice, routine } from './notice.ts'
import { supervisingRole } from './permissions.ts'
import type { Person } from './person.ts'
import type { SitePolicy } from './site.ts'
import { Day, monthsAfter, Stamp } from './stamp.ts'

/** The roles in which somebody supervises. */
export const SupervisingRole = z.enum(['lecturer', 'coordinator'])
export type SupervisingRole = z.infer<typeof SupervisingRole>

/** A family, known in chat by its code and pseudonym only. */
export const Family = z
  .strictObject({
    id: z.string(),
    /** Site letter and number: G-014. */
    code: z.string().regex(/^[A-Z]-\d{3,4}$/),
    /** A bird, never anything of the family's own: "Gezin Merel". */
    pseudonym: z.string(),
    site: z.string(),
    /** Who supervises this family's buddy: a lecturer, or a coordinator of the expertise centre. */
    supervisor: z.string(),
    /** As what; absent is as a lecturer. */
    supervisedAs: SupervisingRole.optional(),
    dueDate: Day.nullable(),
    birthDate: Day.nullable(),
    /** Who the family really is; sealed, never shown in chat, absent once its key is destroyed. */
    identity: z.strictObject({ name: z.string(), address: z.string() }).nullable().optional(),
    createdAt: Stamp,
  })
  .readonly()
export type Family = z.infer<typeof Family>

/** Birds of Flemish gardens: a pseudonym that says nothing about anybody. */
export const birds = [
  'Merel', 'Mees', 'Vink', 'Zwaluw', 'Roodborst', 'Spreeuw', 'Lijster', 'Kievit', 'Wulp', 'Reiger',
  'Gaai', 'Specht', 'Uil', 'Putter', 'Sijs', 'Mus', 'Winterkoning', 'Ijsvogel', 'Leeuwerik', 'Nachtegaal',
  'Kwikstaart', 'Heggenmus', 'Tapuit', 'Groenling', 'Boomklever', 'Kraanvogel', 'Ooievaar', 'Meerkoet',
  'Fuut', 'Tureluur', 'Grutto', 'Scholekster', 'Wielewaal', 'Koekoek', 'Goudhaan', 'Karekiet', 'Patrijs',
  'Kwartel', 'Duif', 'Torenvalk',
] as const // biome-ignore format: one list, read as words

/** The next free code of a site: one above the highest ever used, so that a code never means two families. */
export function nextCode(letter: string, codes: readonly string[]): string {
  const numbers = codes.filter((code) => code.startsWith(`${letter}-`)).map((code) => Number(code.slice(2)))
  return `${letter}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

/** A pseudonym no family of the site has yet; after the whole list a number is added ("Merel 2"). */
export function nextPseudonym(taken: readonly string[]): string {
  for (let round = 1; ; round++) {
    const free = birds
      .map((bird) => (round === 1 ? bird : `${bird} ${round}`))
      .find((bird) => !taken.includes(bird))
    if (free !== undefined) return free
  }
}

/** A due date so many months ahead or back at most; a child counts until well after its first birthday. */
const monthsAhead = 10
const monthsOverdue = 1
const oldestInMonths = 18
const matchMonthsAhead = 3

type Expected = Readonly<{ due: Day | null; birth: Day | null }>

/** When the child is due or was born: one of both, and a day that can be. */
export function expectedOn({ due, birth }: Expected, today: Day): Decision<Expected> {
  if ((due === null) === (birth === null)) return refuse({ reason: 'birth-and-due-unclear' })
  if (birth !== null) {
    const born = bornOn(birth, today)
    return born.accepted ? accept({ due, birth }) : born
  }
  if (due !== null && due > monthsAfter(today, monthsAhead))
    return refuse({ reason: 'due-too-far', months: monthsAhead })
  if (due !== null && due < monthsAfter(today, -monthsOverdue)) return refuse({ reason: 'due-long-ago' })
  return accept({ due, birth })
}

/** A day on which the child can have been born. */
export function bornOn(birth: Day, today: Day): Decision<Day> {
  if (birth > today) return refuse({ reason: 'birth-in-future' })
  if (birth < monthsAfter(today, -oldestInMonths))
    return refuse({ reason: 'birth-too-long-ago', months: oldestInMonths })
  return accept(birth)
}

/** A first day of a match that can be: not far ahead, and not before the pregnancy. */
export function startsOn(
  family: Pick<Family, 'dueDate' | 'birthDate'>,
  from: Day,
  today: Day,
): Decision<Day> {
  if (from > monthsAfter(today, matchMonthsAhead))
    return refuse({ reason: 'match-too-far', months: matchMonthsAhead })
  const child = family.dueDate ?? family.birthDate
  const earliest = child === null ? null : monthsAfter(child, -monthsAhead)
  if (earliest !== null && from < earliest) return refuse({ reason: 'match-too-early', earliest })
  return accept(from)
}

/** Who is to supervise, and the policy that says who can. */
export type Supervising = Readonly<{
  supervisor: Person | undefined
  policy: Pick<SitePolicy, 'supervisedBy'>
}>

/** Gives a family to another supervisor of its site, who hears of it. */
export function giveTo(family: Family, { supervisor, policy }: Supervising, now: Stamp): Decision<Family> {
  const role = supervisingRole(supervisor, family.site, policy)
  if (!supervisor || role === null) return refuse({ reason: 'not-a-lecturer-here' })
  const given = { ...family, ...supervisedBy(supervisor, role) }
  if (family.supervisor === supervisor.id) return accept(given)
  const notice = routine('supervisor-changed', supervisor.id, family.id, `${family.id}:${now}`)
  return accept(given, notice)
}

/** Who else hears that a family went to another supervisor: who had it until now, and its buddies. */
export function toldOfSupervisor(
  before: Family,
  next: Family,
  { buddies, now }: Readonly<{ buddies: readonly string[]; now: Stamp }>,
): readonly Notice[] {
  if (before.supervisor === next.supervisor) return []
  const told = new Set([before.supervisor, ...buddies])
  return [...told].map((id) => routine('supervisor-passed', id, next.id, `${next.id}:${now}`))
}

/** How a family keeps who supervises it. */
export function supervisedBy(
  { id }: Pick<Person, 'id'>,
  role: SupervisingRole,
): Pick<Family, 'supervisor' | 'supervisedAs'> {
  return { supervisor: id, supervisedAs: role }
}

/** What the form that made a family says of it now. */
export type RevisedFamily = Expected & Supervising & Readonly<{ site: string; supervisor: Person }>

/**
 * The family as the form that made it now says. Once it has a buddy others rely on it, and a code never moves to
 * another site: then it stays as it was made.
 */
export function reviseFamily(
  family: Family,
  said: RevisedFamily,
  now: Readonly<{ isMatched: boolean; at: Stamp }>,
): Decision<Family> {
  const { code, pseudonym, site, supervisor, dueDate, birthDate } = family
  const isSame = dueDate === said.due && birthDate === said.birth && supervisor === said.supervisor.id
  if (site !== said.site || (now.isMatched && !isSame))
    return refuse({ reason: 'family-made-already', code, pseudonym })
  const revised = { ...family, dueDate: said.due, birthDate: said.birth }
  return giveTo(revised, said, now.at)
}
