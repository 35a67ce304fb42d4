const longest = 64

// Three rows that every call writes over: nothing is made for a comparison, and thousands are done in one search.
let older = new Uint8Array(longest + 1)
let previous = new Uint8Array(longest + 1)
let current = new Uint8Array(longest + 1)

/**
 * Edits between two words (a letter more, less, other, or two neighbours swapped), given up as `limit + 1` when there
 * are more. Words over 64 letters are as far apart as can be.
 */
export function editsBetween(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  if (left.length > longest || right.length > longest) return limit + 1
  for (let column = 0; column <= right.length; column += 1) previous[column] = column
  for (let row = 1; row <= left.length; row += 1) {
    const least = fillRow(left, right, row)
    if (least > limit) return limit + 1
    const spare = older
    older = previous
    previous = current
    current = spare
  }
  return Math.min(previous[right.length] ?? limit + 1, limit + 1)
}

function fillRow(left: string, right: string, row: number): number {
  const here = left.charCodeAt(row - 1)
  const before = row > 1 ? left.charCodeAt(row - 2) : -1
  current[0] = row
  let least = row
  for (let column = 1; column <= right.length; column += 1) {
    const there = right.charCodeAt(column - 1)
    let best = (previous[column - 1] as number) + (here === there ? 0 : 1)
    best = Math.min(best, (previous[column] as number) + 1, (current[column - 1] as number) + 1)
    if (column > 1 && there === before && here === right.charCodeAt(column - 2))
      best = Math.min(best, (older[column - 2] as number) + 1)
    current[column] = best
    if (best < least) least = best
  }
  return least
}
