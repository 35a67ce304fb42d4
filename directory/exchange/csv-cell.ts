/** What a spreadsheet would take for a formula when it opens the file. */
const formula = /^'*[=+\-@\t\r]/

/** A telephone number with its country is no formula, and people have to be able to read it. */
const telephone = /^\+[\d\s()./-]{4,}$/

/** A text as one cell: quoted where it has to be, and with an apostrophe before what a spreadsheet would run. */
export function cell(text: string): string {
  const safe = formula.test(text) && !telephone.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What a cell says: without the apostrophe that was put before a formula; a formula itself is just text here. */
export function saidInCell(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}
