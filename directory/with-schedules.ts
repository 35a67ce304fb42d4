import type { Block } from './field-value.ts'
import { fieldOf } from './field-value.ts'
import { withPlaces } from './own-place.ts'
import type { ServiceParts } from './service.ts'
import { sheetOf } from './sheet.ts'
import { told, toldList, without } from './told.ts'

/** The parts with other opening hours, under the note that stood there. */
export function withHours(parts: ServiceParts, blocks: readonly Block[]): ServiceParts {
  return withSchedules(parts, blocks, sheetOf(parts).hoursNote)
}

/** The parts with another note about the hours; the hours stay. */
export function withHoursNote(parts: ServiceParts, note: string | null): ServiceParts {
  return withSchedules(parts, fieldOf(sheetOf(parts), 'hours'), note)
}

/**
 * Hours of the service itself win from those of its places, so all of them move to the service. The first text that
 * stands with a block is the note: without a note no block may have one.
 */
function withSchedules(parts: ServiceParts, blocks: readonly Block[], note: string | null): ServiceParts {
  const [first = {}, ...rest] = blocks
  const noted = note === null ? blocks.map(silent) : [{ ...silent(first), description: note }, ...rest]
  const at = parts.service.hsds.service_at_locations
  const bare = at ? told(parts, { service_at_locations: at.map((one) => without(one, 'schedules')) }) : parts
  return withPlaces(toldList(bare, 'schedules', noted), (place) => without(place, 'schedules'))
}

function silent({ description: _, notes: __, ...block }: Block): Block {
  return block
}
