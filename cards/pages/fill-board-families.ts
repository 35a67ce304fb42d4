import type { Standing } from '../../programme/family-standing.ts'
import type { Clock, Rhythm } from '../../programme/rhythm.ts'
import { type Day, daysBetween } from '../../programme/stamp.ts'
import type { Wording } from '../wording/nl.ts'
import type { BoardPage } from './board-page.ts'
import { toFamily } from './fill-rows.ts'
import type { Row } from './list-page.ts'

/** A family on the board; without a buddy there is no rhythm, and of others' families none is shown. */
export type BoardFamily = Readonly<{
  family: Readonly<{ id: string; code: string; pseudonym: string }>
  standing: Standing | 'without-buddy' | 'of-others'
  rhythm: Rhythm | null
  today: Day
  buddies: readonly string[]
  plan: Readonly<{ month: number; months: number }> | null
  /** Logs that were not read; only its supervisor hears of them. */
  unread: number
  /** Whether the person who looks supervises it, and may open it. */
  isMine: boolean
  supervisor: string | null
  /** Of several sites: which one. */
  site: string | null
}>

/** What asks for something first stands first. */
const order = ['late', 'never', 'soon', 'on-track', 'without-buddy', 'of-others'] as const

/**
 * The families of a board in their groups. The last two are there only when somebody is in them; the others also when
 * empty, but not for who looks at others' families alone: that nobody is late would not be known there.
 */
export function fillBoardFamilies(families: readonly BoardFamily[], words: Wording): BoardPage['families'] {
  const said = words.boardPage
  const hasOwn = families.length === 0 || families.some(({ isMine }) => isMine)
  const groups = order.map((standing) => {
    const rows = families.filter((one) => one.standing === standing)
    return {
      key: standing,
      title: said.group(said.groups[standing], rows.length),
      empty: said.empty[standing],
      rows: rows.map((one) => familyRow(one, words)),
    }
  })
  return {
    title: said.families,
    groups: groups.filter(({ key, rows }) => rows.length > 0 || (hasOwn && isAboutClocks(key))),
  }
}

function isAboutClocks(key: BoardFamily['standing']): boolean {
  return key !== 'without-buddy' && key !== 'of-others'
}

function familyRow(one: BoardFamily, words: Wording): Row {
  const said = words.boardPage
  const { family, rhythm, today, buddies, plan, unread, isMine, supervisor, site } = one
  const around = [
    buddies.length > 0 ? buddies.join(', ') : said.noBuddy,
    ...(plan === null ? [] : [said.month(plan.month, plan.months)]),
  ]
  const whose = [
    ...(isMine ? [] : [supervisor === null ? said.noSupervisor : said.supervisor(supervisor)]),
    ...(site === null ? [] : [site]),
  ]
  return {
    key: family.id,
    title: words.family(family.code, family.pseudonym),
    lines: [
      ...(rhythm === null ? [] : [lastSaid(rhythm.contact, today, words), ...pressing(rhythm, words)]),
      around.join(' · '),
      ...(whose.length > 0 ? [whose.join(' · ')] : []),
    ],
    badge: unread > 0 ? { text: said.unread(unread), tone: 'soon' } : null,
    clock: null,
    opens: isMine ? toFamily(family) : null,
    buttons: [],
  }
}

function lastSaid({ last }: Clock, today: Day, { boardPage: said }: Wording): string {
  return last === null ? said.never : said.last(said.ago(daysBetween(last, today)))
}

/** The clock that presses most; both when both are over. */
function pressing({ contact, visit }: Rhythm, words: Wording): readonly string[] {
  const { families, trajectory, boardPage: said } = words
  if (contact.rests) {
    const { until } = contact.rests
    return [until === null ? trajectory.rests.quiet : trajectory.rests.until(words.day(until))]
  }
  const clocks = [
    { name: families.contactClock, days: contact.daysLeft },
    { name: families.visitClock, days: visit.daysLeft },
  ].toSorted((one, other) => one.days - other.days)
  const over = clocks.filter(({ days }) => days < 0)
  const shown = over.length > 0 ? over : clocks.slice(0, 1)
  return shown.map(({ name, days }) => (days < 0 ? said.over(name, -days) : said.left(name, days)))
}
