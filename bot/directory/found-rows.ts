import type { LeafletRow } from '../../cards/leaflet-card.ts'
import type { ServiceRow } from '../../cards/services-card.ts'
import type { Hit } from '../../directory/search/port.ts'
import type { SharedLeaflet } from '../../directory/shared-leaflet.ts'
import { sheetOf } from '../../directory/sheet.ts'
import type { Turn } from '../action.ts'
import { serviceParts } from './service-parts.ts'

/** The services among the hits, in their order; one that is gone since is left out. */
export async function serviceRows(hits: readonly Hit[], turn: Turn): Promise<readonly ServiceRow[]> {
  const rows = await Promise.all(
    hits
      .filter(({ kind }) => kind === 'service')
      .map(async ({ id, open, kilometres }) => {
        const parts = await serviceParts(id, turn.records)
        return parts === undefined ? [] : [{ sheet: sheetOf(parts), open, kilometres }]
      }),
  )
  return rows.flat()
}

/** The leaflets among the hits, in their order. */
export async function leafletRows(hits: readonly Hit[], turn: Turn): Promise<readonly LeafletRow[]> {
  const ids = hits.filter(({ kind }) => kind === 'leaflet').map(({ id }) => id)
  const kept = await Promise.all(ids.map((id) => turn.records.leaflets.get(id)))
  return kept.flatMap((one) => (one === undefined || one.state === 'removed' ? [] : [leafletRowOf(one)]))
}

/** A leaflet as cards show it. */
export function leafletRowOf({ id, leaflet, state }: SharedLeaflet): LeafletRow {
  const { title, summary, needs, language, source, date, url } = leaflet
  return { id, title, summary, needs, language, source, day: date, link: url, isChecked: state === 'agreed' }
}
