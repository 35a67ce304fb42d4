import { unzipped } from './unzipped.ts'

/** One cell of a sheet as it stands in the file: what it holds, and how it is written. */
type SheetCell = Readonly<{ value: string; type: string; style: string }>

/** The first sheet of a spreadsheet, row by row, and whatever else stands in the file. */
export type OpenedSheet = Readonly<{
  name: string
  rows: readonly (readonly (SheetCell | null)[])[]
  parts: ReadonlyMap<string, string>
  /** The format of numbers a cell is shown in. */
  formatOf: (cell: SheetCell) => string
}>

/** Opens a spreadsheet as a program would: unzips it and reads its sheet, its shared words and its formats. */
export async function openXlsx(bytes: Buffer): Promise<OpenedSheet> {
  const parts = await unzipped(bytes)
  const part = (name: string) => parts.get(name) ?? ''
  const words = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside]) =>
    textIn(inside ?? ''),
  )
  const sheet = part('xl/worksheets/sheet1.xml')
  const rows = [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, cells]) =>
    cellsOf(cells ?? '', words),
  )
  const formats = new Map(
    [...part('xl/styles.xml').matchAll(/<numFmt\b[^>]*numFmtId="(\d+)"[^>]*formatCode="([^"]*)"/g)].map(
      ([, id, code]) => [id ?? '', code ?? ''],
    ),
  )
  const styles = /<cellXfs\b.*?<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0] ?? ''
  const used = [...styles.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => /numFmtId="(\d+)"/.exec(tag)?.[1] ?? '0')
  return {
    name: plainOf(/<sheet\b[^>]*name="([^"]*)"/.exec(part('xl/workbook.xml'))?.[1] ?? ''),
    rows,
    parts,
    formatOf: ({ style }) => formats.get(used[Number(style)] ?? '') ?? '',
  }
}

function cellsOf(row: string, words: readonly string[]): readonly (SheetCell | null)[] {
  const cells: (SheetCell | null)[] = []
  for (const [, attributes = '', inside = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const column = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? ''
    const type = /\bt="([^"]*)"/.exec(attributes)?.[1] ?? 'n'
    const style = /\bs="(\d+)"/.exec(attributes)?.[1] ?? '0'
    if (inside.includes('<f')) throw new Error('a formula stands in the file')
    const written = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? ''
    const value =
      type === 's' ? (words[Number(written)] ?? '') : type === 'inlineStr' ? textIn(inside) : written
    cells[placeOf(column)] = inside === '' ? null : { value: plainOf(value), type, style }
  }
  return Array.from(cells, (cell) => cell ?? null)
}

function placeOf(column: string): number {
  return [...column].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text ?? '').join('')
}

function plainOf(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
