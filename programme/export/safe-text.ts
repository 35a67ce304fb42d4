/** Signs that begin a formula in some spreadsheet; wide and small forms of them become these when they are read. */
const beginsFormula = /^[=+\-@|%\t\r\n]/
/** What a spreadsheet skips before it looks at the first sign. */
const skipped = /^[\p{Cf}\p{Zs}\0]+/u

/**
 * Words as they can stand in a cell: what a spreadsheet would take for a formula gets an apostrophe before it, so that
 * nothing that somebody typed is ever carried out on the machine of who opens the file.
 */
export function safeText(text: string): string {
  return opensFormula(text) ? `'${text}` : text
}

/** What a program may take for the end of a cell, whatever quotes stand around it. */
const endsCell = /([,;\t\r\n])/
const quotes = /^[\s"\p{Cf}]*/u

/**
 * The same for a file of text: a program that splits where ours does not sees a cell begin in the middle of words, so
 * what begins a formula after a comma, a semicolon, a tab or a line end gets an apostrophe as well.
 */
export function safeInCsv(text: string): string {
  // Quotes that open a part are taken away by who splits there.
  const isFormula = (part: string) => !endsCell.test(part) && opensFormula(part.replace(quotes, ''))
  return safeText(text)
    .split(endsCell)
    .map((part) => (isFormula(part) ? `'${part}` : part))
    .join('')
}

function opensFormula(text: string): boolean {
  const first = text
    .replace(skipped, '')
    .normalize('NFKC')
    .replace(/^\u2212/, '-')
  return beginsFormula.test(text) || beginsFormula.test(first)
}
