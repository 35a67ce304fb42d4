import type { Filter, Query } from './query.ts'

// How softly a filter was meant, the softest first. What is not here is never let go: need, place and language
// make it another question.
function softness(filter: Filter): number | null {
  if (filter.by === 'open') return 1
  if (filter.by === 'free') return 2
  if (filter.by === 'feature')
    return filter.feature === 'without-papers' ? 3 : filter.feature === 'without-appointment' ? 0 : 2
  return null
}

/** What may be let go of a query that finds nothing, by the place of the filters: one at a time, the softest first, then all. */
export function letGo({ filters }: Query): readonly (readonly number[])[] {
  const soft = filters
    .flatMap((filter, index) => {
      const order = softness(filter)
      return order === null ? [] : [{ index, order }]
    })
    .toSorted((one, other) => one.order - other.order)
    .map(({ index }) => index)
  if (soft.length === 0 || soft.length === filters.length) return []
  const single = soft.map((index) => [index])
  return soft.length === 1 ? single : [...single, soft]
}
