import type { RosterFault } from '../../programme/refusal.ts'
import type { ComparedRow } from '../../programme/roster-compare.ts'
import { visible } from '../escape.ts'
import type { Wording } from '../wording/nl.ts'
import type { Row, Section } from './list-page.ts'
import type { RosterPage } from './roster-page.ts'

/** Rows that one section shows. */
const mostRows = 300

/** What was read of a roster: its rows, and all that is wrong with it. */
export type RosterPreview = Readonly<{
  rows: readonly ComparedRow[]
  faults: readonly RosterFault[]
  mark: string
  /** Said above it, when it is not the first look. */
  problem?: string
}>

/** What a roster would do, row by row; what cannot be stands first. */
export function rosterPage({ rows, faults, mark, problem }: RosterPreview, words: Wording): RosterPage {
  const said = words.peoplePage.preview
  const byLine = Map.groupBy(faults, ({ line }) => line)
  const refusedLines = [...byLine.keys()].filter((line) => line !== null)
  const good = rows.filter(({ line }) => !byLine.has(line))
  const inState = (state: ComparedRow['state']) => good.filter((row) => row.state === state)
  const [added, changed, unchanged] = [inState('new'), inState('changed'), inState('unchanged')]
  const moving = added.length + changed.length
  const whole = (byLine.get(null) ?? []).map((fault) => faultSaid(fault, words))
  const name = (line: number) => rows.find((row) => row.line === line)?.person.name ?? ''
  return {
    shows: 'roster',
    summary: summaryOf([
      [added.length, said.new],
      [changed.length, said.changed],
      [unchanged.length, said.unchanged],
      [refusedLines.length, said.refused],
    ]),
    problems: [
      ...(problem === undefined ? [] : [problem]),
      ...whole,
      ...(faults.length > 0 ? [said.wrong] : moving === 0 ? [said.same] : []),
    ],
    sections: [
      ...sectionOf(
        said.refused,
        refusedLines.map((line) => refusedRow(line, name(line), byLine.get(line) ?? [], words)),
        words,
      ),
      ...sectionOf(
        said.new,
        added.map((row) => readRow(row, words)),
        words,
      ),
      ...sectionOf(
        said.changed,
        changed.map((row) => readRow(row, words)),
        words,
      ),
      ...sectionOf(
        said.unchanged,
        unchanged.map((row) => readRow(row, words)),
        words,
      ),
    ],
    keep: faults.length === 0 && moving > 0 ? { title: said.keep(moving), mark } : null,
    isKept: false,
  }
}

/** What was kept of a roster; `left` says which families wait for a supervisor by it. */
export function rosterKeptPage(
  { added, changed, left }: Readonly<{ added: number; changed: number; left: string | null }>,
  words: Wording,
): RosterPage {
  return {
    shows: 'roster',
    summary: words.peoplePage.preview.kept(added, changed),
    problems: left === null ? [] : [words.people.stillSupervised(left)],
    sections: [],
    keep: null,
    isKept: true,
  }
}

/** "1 nieuw, 2 gewijzigd, 3 ongewijzigd, 0 geweigerd." */
function summaryOf(counts: readonly (readonly [count: number, what: string])[]): string {
  return `${counts.map(([count, what]) => `${count} ${what.toLowerCase()}`).join(', ')}.`
}

function sectionOf(title: string, rows: readonly Row[], words: Wording): readonly Section[] {
  const said = words.peoplePage.preview
  if (rows.length === 0) return []
  const note = rows.length > mostRows ? said.more(rows.length - mostRows) : null
  return [{ title: `${title} (${rows.length})`, note, empty: said.none, rows: rows.slice(0, mostRows) }]
}

function refusedRow(line: number, name: string, faults: readonly RosterFault[], words: Wording): Row {
  const said = words.peoplePage.preview
  return {
    key: `refused:${line}`,
    title: name.trim() === '' ? said.rowAlone(line) : said.row(line, visible(name, 80)),
    lines: faults.map((fault) => faultSaid(fault, words)),
    badge: { text: said.refused, tone: 'danger' },
    clock: null,
    opens: null,
    buttons: [],
  }
}

function readRow({ line, person, state, changes }: ComparedRow, words: Wording): Row {
  const said = words.peoplePage.preview
  const which = changes.map((change) => words.peoplePage.changes[change]).join(', ')
  return {
    key: `row:${line}`,
    title: said.row(line, visible(person.name, 80)),
    lines: [
      person.roles.map((role) => words.roles[role]).join(', '),
      ...(which === '' ? [] : [said.changes(which)]),
    ],
    badge: { text: said[state], tone: state === 'new' ? 'good' : state === 'changed' ? 'soon' : 'quiet' },
    clock: null,
    opens: null,
    buttons: [],
  }
}

function faultSaid({ fault, value }: RosterFault, words: Wording): string {
  const text = words.people.faults[fault](value)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
