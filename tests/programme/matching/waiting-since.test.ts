import { describe, expect, it } from '@jest/globals'
import { waitingSince } from '../../../programme/matching/waiting-since.ts'
import { takeStep } from '../../../programme/road/road-rules.ts'
import { after, first, now, roadIn } from './roads.ts'

describe('since when a family waits', () => {
  const refusedTwice = (['match', 'lose-buddy', 'match', 'meet', 'lose-buddy'] as const).reduce(
    (road, step, at) => {
      const decision = takeStep(road, { step, by: 'an' }, now.plus({ days: at }))
      if (!decision.accepted) throw new Error(step)
      return decision.next
    },
    first,
  )

  it('is not changed by a pair that came to nothing', () => {
    expect(refusedTwice.since).not.toBe(first.since)
    expect(waitingSince(refusedTwice)).toBe(first.since)
  })

  it('begins anew after a buddy who really began', () => {
    const left = takeStep(roadIn('running'), { step: 'lose-buddy', by: 'an' }, after)
    if (!left.accepted) throw new Error('out of order')
    expect(waitingSince(left.next)).toBe(left.next.since)
  })
})
