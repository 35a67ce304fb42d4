import type { Cell } from '../../programme/export/table.ts'
import type { Family } from '../../programme/family.ts'
import type { Road } from '../../programme/road/road.ts'
import { dayOf, momentOf } from '../../programme/stamp.ts'
import { dayCell, type Exporting, type TableOf } from './exporting.ts'

/** One row for each road of a family that was open in the period: by its code, and nothing of its story. */
export const trajectoriesTable: TableOf = async (exporting) => {
  const { sites, turn } = exporting
  const { columns, kinds } = turn.words.exportPage
  const rows = await Promise.all(
    sites.map(async ({ id, name }) => {
      const families = new Map(
        (await turn.records.families.find('site', id)).map((family) => [family.id, family]),
      )
      const roads = (await turn.records.roads.find('site', id)).filter((road) => isIn(road, exporting))
      return Promise.all(
        roads.flatMap((road) => {
          const family = road.family === null ? undefined : families.get(road.family)
          return family ? [rowOf(family, road, name, exporting)] : []
        }),
      )
    }),
  )
  const { code, region, state, since, known, start, end, buddies } = columns
  return {
    sheet: kinds.trajectories.title,
    columns: [code, region, state, since, known, start, end, buddies],
    rows: rows.flat().toSorted(([one], [other]) => String(one).localeCompare(String(other))),
  }
}

function isIn(road: Road, { period: { from, until } }: Exporting): boolean {
  const ended = 'endedAt' in road ? dayOf(momentOf(road.endedAt)) : null
  return dayOf(momentOf(road.createdAt)) <= until && (ended === null || ended >= from)
}

async function rowOf(
  family: Family,
  road: Road,
  region: string,
  { turn: { records, words } }: Exporting,
): Promise<readonly Cell[]> {
  const matches = await records.matches.find('family', family.id)
  const buddies = new Set(matches.filter(({ standsIn }) => !standsIn).map(({ student }) => student))
  return [
    family.code,
    region,
    words.road.states[road.state],
    dayCell(road.since),
    dayCell(road.createdAt),
    dayCell(road.history.find(({ to }) => to === 'running')?.at),
    dayCell('endedAt' in road ? road.endedAt : null),
    buddies.size,
  ]
}
