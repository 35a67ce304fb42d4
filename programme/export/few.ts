import { fewest } from '../referral-figures.ts'

/** A count that may be told, or null for one that is not. */
export type Told = number | null

/** Counts of one row: from 1 to 4 could be recognised as somebody and is not told. */
export function withoutFew(counts: readonly number[]): readonly Told[] {
  return counts.map((count) => (isFew(count) ? null : count))
}

/** Counts that may be told: those about five families or more, and none at all; five contacts of one family are one family. */
export function withoutFewFamilies(
  counts: readonly Readonly<{ count: number; families: number }>[],
): readonly Told[] {
  return counts.map(({ count, families }) => (isFew(families) ? null : count))
}

/** The sum of what is told; of a row with anything left out there is none, for it would help to solve what that was. */
export function rowTotal(told: readonly Told[]): Told {
  return told.reduce<Told>((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

/** A table as it may be told: its rows with their totals, the sums under each other, and the sum of all. */
export type ToldTable = Readonly<{
  rows: readonly Readonly<{ told: readonly Told[]; total: Told }>[]
  together: readonly Told[]
  whole: Told
}>

/** A table of counts without the small ones; no sum is told of which a term is not told itself. */
export function fewAndTotals(counts: readonly (readonly number[])[]): ToldTable {
  const rows = counts.map(withoutFew).map((told) => ({ told, total: rowTotal(told) }))
  const together = (counts[0] ?? []).map((_, at) => rowTotal(rows.map(({ told }) => told[at] ?? null)))
  return { rows, together, whole: rowTotal(together) }
}

function isFew(count: number): boolean {
  return count > 0 && count < fewest
}
