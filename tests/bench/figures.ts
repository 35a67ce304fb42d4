/** What a figure should be at least or at most, in its own unit. */
type Aim = Readonly<{ atLeast: number } | { atMost: number }>

/** One figure of the bench; without an aim it only helps to read the others. */
export type Figure = Readonly<{ name: string; value: number; unit: string; aim?: Aim; note?: string }>

/** Whether a figure reaches its aim; null when it has none. */
export function reaches({ value, aim }: Figure): boolean | null {
  if (aim === undefined) return null
  return 'atLeast' in aim ? value >= aim.atLeast : value <= aim.atMost
}

/** 1 when an aim is missed, so that a pipeline sees it; 0 for a report, which is only read. */
export function exitCodeOf(figures: readonly Figure[], { isReport }: Readonly<{ isReport: boolean }>): 0 | 1 {
  return !isReport && figures.some((figure) => reaches(figure) === false) ? 1 : 0
}

/** The middle value, and any other point of a distribution (`share` from 0 to 1, nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.aim === undefined ? '' : aimText(figure.aim),
    verdict(figure),
    figure.note ?? '',
  ])
  const all = [['figure', 'value', 'aim', '', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function verdict(figure: Figure): string {
  const isReached = reaches(figure)
  if (isReached === null) return ''
  return isReached ? 'ok' : 'MISS'
}

function aimText(aim: Aim): string {
  return 'atLeast' in aim ? `>= ${aim.atLeast}` : `<= ${aim.atMost}`
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
}
