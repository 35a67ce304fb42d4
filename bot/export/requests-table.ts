import { dayOf, momentOf } from '../../programme/stamp.ts'
import { isRequested } from '../request/staff-requests.ts'
import { dayCell, type TableOf } from './exporting.ts'

/** The requests of the period, with what the channel knows of them: no professional, no number to call. */
export const requestsTable: TableOf = async ({ sites, period: { from, until }, turn }) => {
  const { words, records } = turn
  const { columns, kinds } = words.exportPage
  const rows = await Promise.all(
    sites.map(async ({ id, name }) => {
      const roads = (await records.roads.find('site', id)).filter(isRequested)
      return roads
        .filter(({ createdAt }) => {
          const day = dayOf(momentOf(createdAt))
          return day >= from && day <= until
        })
        .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
        .map((road) => [
          road.number,
          name,
          road.request.region,
          words.request.sectors[road.request.sector],
          words.road.states[road.state],
          dayCell(road.since),
          dayCell(road.createdAt),
          dayCell(road.history.find(({ to }) => to === 'running')?.at),
        ])
    }),
  )
  const { number, region, place, sector, state, since, asked, start } = columns
  return {
    sheet: kinds.requests.title,
    columns: [number, region, place, sector, state, since, asked, start],
    rows: rows.flat(),
  }
}
