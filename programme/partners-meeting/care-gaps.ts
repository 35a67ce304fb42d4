import { fewest } from '../referral-figures.ts'

/** What one family looked for in vain: what a service is for, and where. `region` is a municipality. */
export type SoughtInVain<Need extends string> = Readonly<{
  family: string
  needs: readonly Need[]
  region: string | null
}>

/** Needs for which so many families of a region met a service without room, right or help. */
export type CareGap<Need extends string> = Readonly<{
  needs: readonly Need[]
  region: string | null
  families: number
}>

/**
 * What buddies see missing, by need and region, from five families on; most families first. A service that helps with
 * several needs is one gap and not as many: needs that the same families looked for in one region stand together.
 */
export function careGapsOf<Need extends string>(
  sought: readonly SoughtInVain<Need>[],
): readonly CareGap<Need>[] {
  const cells = sought.flatMap(({ family, needs, region }) =>
    needs.map((need) => ({ family, need, region: region ?? '' })),
  )
  const byCell = [...Map.groupBy(cells, ({ need, region }) => `${region}|${need}`).values()]
  const counted = byCell.flatMap((of) => {
    const families = [...new Set(of.map(({ family }) => family))].toSorted()
    const [first] = of
    return first && families.length >= fewest ? [{ ...first, families }] : []
  })
  const together = Map.groupBy(counted, ({ region, families }) => JSON.stringify([region, families]))
  return [...together.values()]
    .flatMap((of) => {
      const [first] = of
      if (!first) return []
      const needs = of.map(({ need }) => need).toSorted()
      return [{ needs, region: first.region || null, families: first.families.length }]
    })
    .toSorted((one, other) => other.families - one.families || key(one).localeCompare(key(other)))
}

function key<Need extends string>({ region, needs }: CareGap<Need>): string {
  return [region ?? '', ...needs].join('|')
}
