/** The top of an axis: the first round number that holds the most, never below four so that one contact is no tower. */
export function topOf(most: number): number {
  if (most <= 4) return 4
  const size = 10 ** Math.floor(Math.log10(most))
  const round = [1, 2, 4, 5, 10].find((step) => step * size >= most) ?? 10
  return round * size
}

/** Every how many columns a word fits below one. */
export function everyNth(columns: number, width: number): number {
  const wordWidth = 44
  return Math.max(1, Math.ceil((columns * wordWidth) / Math.max(1, width)))
}
