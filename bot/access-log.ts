import { AccessAsked } from '../cards/pages/access-page.ts'
import { type AccessLine, accessPage, whoSaid } from '../cards/pages/fill-access-page.ts'
import { accessAs, supervisorSince } from '../programme/access-log.ts'
import type { AuditLine } from '../programme/audit.ts'
import type { Family } from '../programme/family.ts'
import { dayOf, momentOf } from '../programme/stamp.ts'
import { action, done, refused, type Turn } from './action.ts'
import { familiesHere } from './match-form.ts'

/** Lines on one page. */
const perPage = 50

/** Who saw or did what about a family of the own sites. That this was looked at is a line of that family too. */
export const openAccessLog = action({
  asks: AccessAsked,
  needs: 'see-access-log',
  audit: 'access.seen',
  run: async (asked, turn) => {
    const families = await familiesHere(turn)
    const family = families.find(({ id }) => id === asked.family)
    if (asked.family !== undefined && !family) return refused({ reason: 'unknown-family' })
    const options = families
      .toSorted((one, other) => one.code.localeCompare(other.code))
      .map(({ id, code, pseudonym }) => ({ id, label: turn.words.family(code, pseudonym) }))
    const empty = { people: [], lines: [], total: 0, page: 0, pages: 1 }
    const shown = family ? await pageOf(family, asked, turn) : empty
    const page = accessPage({ family: family?.id ?? null, families: options, ...shown }, turn.words)
    const about = family?.id ?? null
    return done({ messages: [], page }, { about, family: about })
  },
})

async function pageOf(family: Family, asked: AccessAsked, turn: Turn) {
  const all = await accessLines(family, turn)
  const chosen = chosenOf(all, asked).toReversed()
  const pages = Math.max(1, Math.ceil(chosen.length / perPage))
  const page = Math.min(asked.page ?? 0, pages - 1)
  const lines = chosen.slice(page * perPage, (page + 1) * perPage)
  return { people: peopleIn(all, turn), lines, total: chosen.length, page, pages }
}

function peopleIn(lines: readonly AccessLine[], { words }: Turn) {
  const named = new Map(lines.map(({ by, person }) => [by, whoSaid(by, person, words)]))
  return [...named]
    .map(([id, label]) => ({ id, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
}

type Period = Pick<AccessAsked, 'person' | 'from' | 'until'>

/** The lines of one person, between two days, both included. */
export function chosenOf(
  lines: readonly AccessLine[],
  { person, from, until }: Period,
): readonly AccessLine[] {
  return lines.filter(({ by, at }) => {
    const day = dayOf(momentOf(at))
    return (!person || by === person) && (!from || day >= from) && (!until || day <= until)
  })
}

/** The whole access log of a family, oldest first: also of one that is only read any more, or was erased. */
export async function accessLines(
  family: Family,
  { records }: Pick<Turn, 'records'>,
): Promise<readonly AccessLine[]> {
  const lines = (await records.audit.find('family', family.id)).toSorted((one, other) =>
    one.id.localeCompare(other.id),
  )
  const matches = await records.matches.find('family', family.id)
  const around = { family, matches, supervisorSince: supervisorSince(lines) }
  const people = new Map((await records.people.all()).map((person) => [person.id, person]))
  return lines.map((line: AuditLine) => {
    const { id, at, by, did, reason } = line
    const person = people.get(by)
    return { id, at, by, person, as: accessAs(line, person, around), did, reason }
  })
}
