/** Signs that begin a formula in some spreadsheet; wide and small forms of them become these when they are read. */
const beginsFormula = /^[=+\-@|%\t\r\n]/
/** What a spreadsheet skips before it looks at the first sign. */
const skipped = /^[\p{Cf}\p{Zs}\0]+/u

/**
 * Words as they can stand in a cell: what a spreadsheet would take for a formula gets an apostrophe before it, so that
 * nothing that somebody typed is ever carried out on the machine of who opens the file.
 */
export function safeText(text: string): string {
  const first = text
    .replace(skipped, '')
    .normalize('NFKC')
    .replace(/^\u2212/, '-')
  return beginsFormula.test(text) || beginsFormula.test(first) ? `'${text}` : text
}
