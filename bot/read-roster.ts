import { CsvError, parse } from 'csv-parse/sync'
import type { Person } from '../programme/person.ts'
import type { RosterFault } from '../programme/refusal.ts'
import { type RosterPlan, type RosterRow, readRow, rosterColumns } from '../programme/roster.ts'
import { planRoster } from '../programme/roster-plan.ts'
import type { Site } from '../programme/site.ts'

type Known = Readonly<{ sites: readonly Site[]; people: readonly Person[]; newId: () => string }>

/** Columns without which nobody can be recognised or placed. */
const needed = ['naam', 'rollen', 'sites'] as const

/** Reads a roster in CSV (comma or semicolon): the plan when every row is right, else every fault by its line. */
export function readRoster(
  csv: string,
  known: Known,
): Readonly<{ plan: RosterPlan } | { faults: readonly RosterFault[] }> {
  const rows = rowsOf(csv)
  if ('faults' in rows) return rows
  const read = rows.rows.map((row) => readRow(row, known.sites))
  const faults = read.flatMap((row) => row.faults)
  const planned = planRoster({
    entries: read.map(({ entry }) => entry),
    people: known.people,
    managed: known.sites.map(({ id }) => id),
    newId: known.newId,
  })
  const all = [...faults, ...planned.faults].toSorted((one, other) => one.line - other.line)
  return all.length > 0 ? { faults: all } : { plan: planned.plan }
}

function rowsOf(csv: string): Readonly<{ rows: readonly RosterRow[] } | { faults: readonly RosterFault[] }> {
  const parsed = parseCsv(csv)
  if ('faults' in parsed) return parsed
  const [heading, ...rest] = parsed.records
  const columns = (heading?.record ?? []).map((name) => name.trim().toLowerCase().replaceAll(' ', '_'))
  const missing = needed.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    return { faults: missing.map((value) => ({ line: 1, fault: 'missing-columns', value })) }
  return {
    rows: rest.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(rosterColumns.map((name) => [name, record[columns.indexOf(name)] ?? ''])),
    })),
  }
}

type Records = readonly Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>[]

function parseCsv(csv: string): Readonly<{ records: Records } | { faults: readonly RosterFault[] }> {
  const delimiter = (csv.split('\n')[0] ?? '').includes(';') ? ';' : ','
  try {
    const records = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Records
    return { records }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { faults: [{ line: Number(error.lines ?? 1), fault: 'column-count', value: '' }] }
  }
}
