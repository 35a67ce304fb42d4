import type { Filter } from '../query.ts'
import type { Candidate } from './candidates.ts'
import type { FactColumns } from './record-facts.ts'
import type { Distance } from './tests-of.ts'

/** What is within reach of the place that was asked, and within how many kilometres that was looked. */
export type Reached = Readonly<{ within: readonly Candidate[]; kilometres: number | null }>

type PlaceFilter = Extract<Filter, { by: 'place' }>

type Around = Readonly<{
  filter: PlaceFilter
  distance: Distance
  named: ReadonlySet<number>
  facts: FactColumns
}>

const wider = [2, 4, 8]
const fewPlaced = 3

/** Keeps what lies near enough; when nobody typed a distance and nothing does, looks further. */
export function reached(found: readonly Candidate[], { filter, distance, named, facts }: Around): Reached {
  for (const one of found) one.kilometres = distance.of(one.slot)
  const steps = filter.isImplied ? [1, ...wider] : [1]
  const anywhere = found.filter(({ slot, kilometres }) => kilometres === null && hasNoPlace(facts, slot))
  for (const step of steps) {
    const kilometres = filter.kilometres * step
    const within = found.filter((one) => {
      if (one.kilometres === null) return distance.comesThere(one.slot)
      return one.kilometres <= kilometres || distance.isInside(one.slot) || named.has(one.slot)
    })
    const isPlaced = within.some((one) => one.kilometres !== null)
    if (isPlaced && within.length >= fewPlaced) return { within, kilometres }
    if (within.length > 0) return { within: [...within, ...anywhere], kilometres }
  }
  return { within: anywhere, kilometres: filter.kilometres }
}

// A telephone line, or a house whose address is kept secret.
function hasNoPlace(facts: FactColumns, slot: number): boolean {
  const areas = facts.more.get(slot)?.areas ?? []
  return (facts.postcodes[slot] ?? []).length === 0 && areas.length === 0
}
