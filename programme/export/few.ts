import { fewest } from '../referral-figures.ts'

/** A count that may be told, or null for one that is too small. */
export type Told = number | null

/** Counts of one row: from 1 to 4 could be recognised as somebody and is not told. */
export function withoutFew(counts: readonly number[]): readonly Told[] {
  return counts.map((count) => (isFew(count) ? null : count))
}

/** The sum of counts, unless it is small itself or would tell what was left out. */
export function totalTold(counts: readonly number[]): Told {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return isFew(total) || givesAway(counts.filter(isFew)) ? null : total
}

/** One left out follows from the sum, and so do several that are all as small or as large as they can be. */
function givesAway(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((all, count) => all + count, 0)
  return (
    hidden.length === 1 || (hidden.length > 1 && [1, fewest - 1].some((edge) => sum === edge * hidden.length))
  )
}

function isFew(count: number): boolean {
  return count > 0 && count < fewest
}
