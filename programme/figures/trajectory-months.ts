/** So many months make one band: a single month of a single family would say who it is. */
const monthsTogether = 3

/** Some months of a trajectory, from and until included, and how many families are in them now. */
export type MonthBand = Readonly<{ from: number; until: number; families: number }>

/** How far families are on their way, in bands of three months, up to the longest trajectory among them. */
export function trajectoryMonths(
  plans: readonly Readonly<{ month: number; months: number }>[],
): readonly MonthBand[] {
  const longest = Math.max(0, ...plans.map(({ month, months }) => Math.max(month, months)))
  return Array.from({ length: Math.ceil(longest / monthsTogether) }, (_, at) => {
    const from = at * monthsTogether + 1
    const until = from + monthsTogether - 1
    return { from, until, families: plans.filter(({ month }) => from <= month && month <= until).length }
  })
}
