import writeXlsx, { type SheetData } from 'write-excel-file/node'
import type { FileForm } from '../../cards/pages/export-page.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { safeInCsv, safeText } from '../../programme/export/safe-text.ts'
import type { Cell, Table } from '../../programme/export/table.ts'
import { type Day, momentOf, type Stamp } from '../../programme/stamp.ts'

/** A file before it is written. */
export type ExportFile = Readonly<{ name: string; form: FileForm; table: Table }>

/** A file as it is sent. */
export type WrittenFile = Readonly<{ name: string; type: string; bytes: Buffer }>

/** Writes a file; nothing in it is taken for a formula by the program that opens it. */
export async function writtenFile({ name, form, table }: ExportFile): Promise<WrittenFile> {
  switch (form) {
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', bytes: Buffer.from(csvOf(table)) }
    case 'xlsx':
      return {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await xlsxOf(table),
      }
  }
}

/** As Excel in Dutch opens it: a mark that it is UTF-8, semicolons, Windows line ends, days as year-month-day. */
function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return quoted(safeInCsv(cell))
  return 'day' in cell ? cell.day : localTime(cell.moment).toFormat('yyyy-MM-dd HH:mm')
}

/** Quoted too where only another program would split. */
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The clock of the programme, whatever the clock of this machine. */
function localTime(moment: Stamp) {
  return momentOf(moment).setZone(programmeZone)
}

/** Excel's longest name of a sheet, and the signs it does not take in one. */
const longestSheet = 31
const notInSheet = /[\\/?*[\]:]/g

function xlsxOf({ sheet, columns, rows }: Table): Promise<Buffer> {
  const heading = columns.map((title) => ({ value: safeText(title), fontWeight: 'bold' as const }))
  const data: SheetData = [heading, ...rows.map((row) => row.map(xlsxCell))]
  const options = {
    sheet: sheet.replace(notInSheet, ' ').slice(0, longestSheet),
    columns: columns.map((title, at) => ({ width: widthOf(title, rows, at) })),
    stickyRowsCount: 1,
  }
  return writeXlsx(data, options).toBuffer()
}

function xlsxCell(cell: Cell): SheetData[number][number] {
  if (cell === null) return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'string') return { type: String, value: safeText(cell) }
  return 'day' in cell
    ? { type: Date, value: dateOf(cell.day), format: 'dd/mm/yyyy' }
    : { type: Date, value: clockOf(cell.moment), format: 'dd/mm/yyyy hh:mm' }
}

/** A spreadsheet knows no zones: what its clock shows is written as if it were UTC. */
function clockOf(moment: Stamp): Date {
  return localTime(moment).setZone('utc', { keepLocalTime: true }).toJSDate()
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** As wide as the widest cell, within reason. */
function widthOf(title: string, rows: Table['rows'], at: number): number {
  const widest = rows.reduce((most, row) => {
    const cell = row[at]
    return Math.max(most, typeof cell === 'string' ? cell.length : 16)
  }, title.length)
  return Math.min(widest + 2, 60)
}
