import type { AccessAs } from '../../programme/access-log.ts'
import type { Person } from '../../programme/person.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import type { Option } from '../option.ts'
import { dayAndYear } from '../wording/days-and-numbers.ts'
import type { Wording } from '../wording/nl.ts'
import type { AccessPage } from './access-page.ts'
import type { Row } from './list-page.ts'

/** One line of the log with who did it, as the roster knows them now, and as whom. */
export type AccessLine = Readonly<{
  id: string
  at: string
  by: string
  person: Person | undefined
  as: AccessAs
  did: string
  /** Reason code of a refusal; null for what was done. */
  reason: string | null
}>

type View = Readonly<{
  /** Null while none is chosen. */
  family: string | null
  families: readonly Option[]
  people: readonly Option[]
  lines: readonly AccessLine[]
  total: number
  page: number
  pages: number
}>

/** The access log of one family in finished words, or the families to choose from. */
export function accessPage(view: View, words: Wording): AccessPage {
  const { family, families, people, lines, total, page, pages } = view
  const said = words.accessPage
  const data = { what: 'access', family }
  return {
    shows: 'access',
    title: said.title,
    intro: said.intro,
    families: families.map(({ id, label }) => ({ value: id, title: label })),
    people: people.map(({ id, label }) => ({ value: id, title: label })),
    found: family === null ? said.choose : said.found(total),
    rows: lines.map((line) => rowOf(line, words)),
    page,
    pages,
    buttons: family === null ? [] : [{ title: said.export, opens: { to: 'page', page: 'export', data } }],
  }
}

function rowOf(line: AccessLine, words: Wording): Row {
  const said = words.accessPage
  const { id, reason } = line
  const { day, time, who, what, as } = accessSaid(line, words)
  return {
    key: id,
    title: said.row(who, what),
    lines: [said.at(day, time, as), ...(reason === null ? [] : [said.why(reasonSaid(reason, words))])],
    badge: reason === null ? null : { text: said.refused, tone: 'soon' },
    clock: null,
    opens: null,
    buttons: [],
  }
}

/** The parts of one line in words, for the page and for a file alike. */
export function accessSaid({ at, by, person, as, did }: AccessLine, words: Wording) {
  const said = words.accessPage
  const moment = momentOf(at)
  const roles = (person?.roles ?? []).map((role) => words.roles[role]).join(', ')
  const named: Readonly<Record<string, string>> = said.audit
  return {
    day: dayAndYear(dayOf(moment)),
    time: words.clock(moment.toFormat('HH:mm')),
    who: whoSaid(by, person, words),
    what: Object.hasOwn(named, did) ? (named[did] ?? said.unnamed) : said.unnamed,
    as: as === 'role-now' ? said.roleNow(roles) : said.as[as],
  }
}

/** Who a line is about, by name as the roster knows them now. */
export function whoSaid(by: string, person: Person | undefined, words: Wording): string {
  const said = words.accessPage
  if (by === 'system') return said.bot
  if (person === undefined) return said.stranger
  return person.state === 'removed' ? said.removed(person.name) : person.name
}

/** Why something was refused, in a few words. */
export function reasonSaid(reason: string, words: Wording): string {
  const { reasons, whyUnnamed } = words.accessPage
  const named: Readonly<Record<string, string>> = reasons
  return Object.hasOwn(named, reason) ? (named[reason] ?? whyUnnamed) : whyUnnamed
}
