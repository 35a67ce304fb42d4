import { fewAndTotals } from '../../programme/export/few.ts'
import type { Cell } from '../../programme/export/table.ts'
import { isOpenReferral, type Referral } from '../../programme/referral.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { serviceName } from '../directory/own-referrals.ts'
import { countCell, type Exporting, type TableOf } from './exporting.ts'

/** How a referral stands in the figures: under way, an outcome, or that nobody knows. */
const outcomes = [
  'helped', 'not-helped', 'declined', 'no-show', 'full', 'not-entitled', 'gone', 'other', 'unknown', 'open',
] as const // biome-ignore format: one list, read as words
type Outcome = (typeof outcomes)[number]

/** Referrals begun in the period, by site and service and how they ended: families counted once, small counts left out. */
export const referralsTable: TableOf = async (exporting) => {
  const { words, records } = exporting.turn
  const { columns, kinds, underWay, unknown } = words.exportPage
  const rows = await Promise.all(
    exporting.sites.map(async ({ id, name }) => {
      const begun = (await records.referrals.find('site', id)).filter((one) => isIn(one, exporting))
      return rowsOf(begun, name, exporting)
    }),
  )
  const titles = outcomes.map((outcome) =>
    outcome === 'open' ? underWay : outcome === 'unknown' ? unknown : words.referral.states[outcome],
  )
  return {
    sheet: kinds.referrals.title,
    columns: [columns.region, columns.service, ...titles, columns.total],
    rows: rows.flat(),
  }
}

function isIn({ createdAt, state }: Referral, { period: { from, until } }: Exporting): boolean {
  const day = dayOf(momentOf(createdAt))
  return state !== 'withdrawn' && day >= from && day <= until
}

async function rowsOf(
  referrals: readonly Referral[],
  region: string,
  { turn }: Exporting,
): Promise<readonly (readonly Cell[])[]> {
  const { allServices, goneService } = turn.words.exportPage
  const services = await Promise.all(
    [...Map.groupBy(referrals, ({ service }) => service)].map(async ([service, own]) => ({
      name: (await serviceName(service, turn.records)) ?? goneService,
      counts: countsOf(own),
    })),
  )
  const named = services.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
  const { rows, together, whole } = fewAndTotals(
    named.length === 0 ? [countsOf([])] : named.map(({ counts }) => counts),
  )
  return [
    // A sum that is not told stays empty: it need not be a small one.
    [region, allServices, ...together, whole],
    ...named.map(({ name }, at) => [
      region,
      name,
      ...(rows[at]?.told ?? []).map((count) => countCell(count, turn)),
      rows[at]?.total ?? null,
    ]),
  ]
}

function countsOf(referrals: readonly Referral[]): readonly number[] {
  return outcomes.map(
    (outcome) =>
      new Set(referrals.filter((one) => outcomeOf(one) === outcome).map(({ family }) => family)).size,
  )
}

function outcomeOf(referral: Referral): Outcome | null {
  if (isOpenReferral(referral)) return 'open'
  return referral.state === 'withdrawn' ? null : referral.state
}
