import type { Gathering } from '../../../directory/exchange/gather.ts'
import { columnsOf, type Mapping, mapRow } from '../../../directory/exchange/mapping.ts'
import type { InputFiles } from './input-files.ts'
import { readCsv } from './read-csv.ts'
import { textOf } from './text-of.ts'
import { Unreadable } from './unreadable.ts'

/** How a plain table is read: by which mapping, and under whose name it is imported. */
export type MappedReading = Readonly<{ mapping: Mapping; source: string }>

/** Reads a plain table by a mapping, row by row. Rejects with Unreadable when a column is missing. */
export async function readMapped(
  files: InputFiles,
  { mapping, source }: MappedReading,
  into: Gathering,
): Promise<void> {
  const [file = ''] = files.names
  const where = (line: number) => ({ file, unit: 'row', at: line }) as const
  const rows = readCsv(
    textOf(() => files.open(file), file),
    {
      said: file,
      delimiter: mapping.delimiter,
      onHeading: (columns) => checkColumns(columns, mapping, file),
      onBroken: (line) =>
        into.refuse({ where: where(line), kind: null, name: null, faults: [{ fault: 'row-broken' }] }),
    },
  )
  for await (const { cells, line } of rows) {
    const mapped = mapRow(mapping, cells, source)
    if ('fault' in mapped) into.refuse({ where: where(line), kind: null, name: null, faults: [mapped.fault] })
    else into.add(mapped.service, where(line), 'service')
  }
}

function checkColumns(columns: readonly string[], mapping: Mapping, file: string): void {
  const missing = columnsOf(mapping).filter((column) => !columns.includes(column))
  if (missing.length > 0)
    throw new Unreadable(
      `In ${file} ontbreken deze kolommen: ${missing.join(', ')}. Past de mapping bij dit bestand?`,
    )
}
