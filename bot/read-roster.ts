import { CsvError, parse } from 'csv-parse/sync'
import { visible } from '../cards/escape.ts'
import type { Person } from '../programme/person.ts'
import type { RosterFault } from '../programme/refusal.ts'
import { type RosterEntry, type RosterPlan, type RosterRow, readRow } from '../programme/roster.ts'
import { readColumn, rosterColumns } from '../programme/roster-heading.ts'
import { planRoster } from '../programme/roster-plan.ts'
import type { Site } from '../programme/site.ts'

type Known = Readonly<{ sites: readonly Site[]; people: readonly Person[]; newId: () => string }>

type Faulty = Readonly<{ faults: readonly RosterFault[] }>

/** Most characters of a cell that are told again. */
const longestTold = 100

/** Columns without which nobody can be recognised or placed. */
const needed = ['naam', 'rollen', 'sites'] as const

/** Reads a roster with commas, semicolons or tabs: the plan when every row is right, else every fault by its line. */
export function readRoster(text: string, known: Known): Readonly<{ plan: RosterPlan }> | Faulty {
  const read = readRosterRows(text, known)
  if (!('plan' in read)) return read
  return read.faults.length > 0 ? { faults: read.faults } : { plan: read.plan }
}

/** What a roster says row by row, with what it would make of the people and every fault there is. */
export type RosterRead = Faulty & Readonly<{ entries: readonly RosterEntry[]; plan: RosterPlan }>

/** Reads every row whether right or wrong; only the faults when it cannot be told what its rows are. */
export function readRosterRows(text: string, known: Known): RosterRead | Faulty {
  const rows = rowsOf(text)
  if ('faults' in rows) return rows
  const read = rows.rows.map((row) => readRow(row, known.sites))
  const entries = read.map(({ entry }) => entry)
  const faults = read.flatMap((row) => row.faults)
  const planned = planRoster({
    entries,
    people: known.people,
    managed: known.sites.map(({ id }) => id),
    newId: known.newId,
  })
  const all = [...faults, ...planned.faults].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  return { entries, plan: planned.plan, faults: all.map(told) }
}

/** A fault as it can be told on one line, however much stood in the cell. */
function told(fault: RosterFault): RosterFault {
  return { ...fault, value: visible(fault.value, longestTold) }
}

function rowsOf(text: string): Readonly<{ rows: readonly RosterRow[] }> | Faulty {
  const parsed = parseRows(text)
  if ('faults' in parsed) return parsed
  const [heading, ...rest] = parsed.rows
  if (!heading) return { faults: [{ line: 1, fault: 'no-rows', value: '' }] }
  const columns = heading.cells.map(readColumn)
  const faults = headingFaults(heading, columns)
  if (faults.length > 0) return { faults }
  if (rest.length === 0) return { faults: [{ line: heading.line, fault: 'no-rows', value: '' }] }
  const uneven = rest.filter(({ cells }) => !fits(cells, columns.length))
  if (uneven.length > 0)
    return { faults: uneven.map(({ line }) => ({ line, fault: 'column-count', value: '' })) }
  const named = ({ line, cells }: Row): RosterRow => ({
    line,
    cells: Object.fromEntries(rosterColumns.map((name) => [name, cells[columns.indexOf(name)] ?? ''])),
  })
  return { rows: rest.map(named) }
}

function headingFaults(heading: Row, columns: readonly (string | null)[]): readonly RosterFault[] {
  const { line, cells } = heading
  const again = columns.flatMap((name, at) =>
    name !== null && columns.indexOf(name) < at ? [cells[at] ?? name] : [],
  )
  const missing = needed.filter((name) => !columns.includes(name))
  return [
    ...missing.map((value) => ({ line, fault: 'missing-columns' as const, value })),
    ...again.map((value) => ({ line, fault: 'column-twice' as const, value })),
  ]
}

// Spreadsheets write empty cells behind the last column as far as anything ever stood there.
function fits(cells: readonly string[], wanted: number): boolean {
  return cells.length >= wanted && cells.slice(wanted).every((cell) => cell === '')
}

/** One row of the text with the line it starts on; rows without a word in them are left out. */
type Row = Readonly<{ line: number; cells: readonly string[] }>

type Parsed = readonly Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>[]

function parseRows(text: string): Readonly<{ rows: readonly Row[] }> | Faulty {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as Parsed
    const rows = parsed.map(({ record, info }) => ({
      // The parser tells the line a row ends on; a cell may have several.
      line: info.lines - (record.join('').split('\n').length - 1),
      cells: record,
    }))
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { faults: [{ line: Number(error.lines ?? 1), fault: 'bad-quotes', value: '' }] }
  }
}

/** The sign that stands most in the headings; what is copied from a spreadsheet has tabs. */
function delimiterOf(text: string): string {
  const headings = text.split('\n').find((line) => line.replace(/[\s\ufeff]/g, '') !== '') ?? ''
  const count = (sign: string) => headings.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}
