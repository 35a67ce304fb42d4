import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { saidInCell } from '../../../directory/exchange/csv-cell.ts'
import type { Row } from '../../../directory/exchange/from-tables.ts'
import { Unreadable } from './unreadable.ts'

/** How a table is read: between its cells, and who hears of a row that has more or fewer cells than the heading. */
export type CsvReading = Readonly<{
  said: string
  delimiter?: string | undefined
  onHeading?: (columns: readonly string[]) => void
  onBroken: (line: number) => void
}>

/** The rows of a table with a heading, one by one. Rejects with Unreadable when it is no such table. */
export async function* readCsv(text: AsyncIterable<string>, reading: CsvReading): AsyncIterable<Row> {
  const pieces = text[Symbol.asyncIterator]()
  const first = await pieces.next()
  const start = first.done ? '' : first.value
  if (start.trim() === '') throw new Unreadable(`${reading.said} is leeg.`)
  const rows = parse({ ...optionsOf(reading), delimiter: reading.delimiter ?? delimiterIn(start) })
  // what goes wrong on either side ends both, and comes out where the rows are read
  pipeline(Readable.from(following(start, pieces)), rows, () => undefined)
  try {
    for await (const { record, info } of rows as AsyncIterable<CsvRow>)
      yield { cells: record, line: info.lines }
  } catch (error) {
    throw error instanceof CsvError ? broken(error, reading.said) : error
  }
}

type CsvRow = Readonly<{ record: Record<string, string>; info: { lines: number } }>

async function* following(start: string, pieces: AsyncIterator<string>): AsyncIterable<string> {
  yield start
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

function optionsOf({ said, onHeading, onBroken }: CsvReading): Options {
  return {
    columns: (heading: readonly string[]) => {
      const columns = heading.map((name) => name.trim())
      const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) < at)
      if (twice !== undefined) throw new Unreadable(`De kolom “${twice}” staat twee keer in ${said}.`)
      onHeading?.(columns)
      return columns.map((name) => (name === '' ? null : name))
    },
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1024 * 1024,
    cast: (text) => saidInCell(text),
    on_skip: (error) => {
      if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') throw error ?? new Error('skipped')
      onBroken(Number(error.lines))
      return undefined
    },
  }
}

function delimiterIn(start: string): string {
  const [heading = ''] = start.split('\n')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, times: heading.split(mark).length }))
  return counts.toSorted((one, other) => other.times - one.times)[0]?.mark ?? ','
}

function broken(error: CsvError, said: string): Unreadable {
  const line = Number(error.lines)
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new Unreadable(`In ${said} opent een aanhalingsteken dat nergens sluit. Kijk het na.`, error)
  return new Unreadable(
    `${said} is stuk vanaf regel ${line}: dat is geen rij van een tabel (${error.code}).`,
    error,
  )
}
