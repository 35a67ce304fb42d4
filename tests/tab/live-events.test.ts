import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { waitBefore } from '../../tab/live/backoff.ts'
import { eventsOf } from '../../tab/live/events.ts'

const stream = ':\n\nevent: changed\ndata: one\n\n:\n\nevent: changed\ndata: two\n\n'
const events = [
  { name: null, data: '' },
  { name: 'changed', data: 'one' },
  { name: null, data: '' },
  { name: 'changed', data: 'two' },
]

describe('a stream', () => {
  it('gives the same events however it is cut on its way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
        const read = eventsOf()
        const places = [0, ...cuts.toSorted((one, other) => one - other), stream.length]
        const parts = places.slice(1).map((end, at) => stream.slice(places[at], end))
        expect(parts.flatMap(read)).toEqual(events)
      }),
    )
  })

  it('gives nothing of an event that is not whole', () => {
    expect(eventsOf()('event: changed\ndata: on')).toEqual([])
  })
})

describe('after tries that failed', () => {
  it.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [5, 8_000, 16_000],
    [7, 30_000, 60_000],
    [5_000, 30_000, 60_000],
  ])('(%i) it waits from %i to %i ms', (tries, least, most) => {
    expect([waitBefore(tries, 0), waitBefore(tries, 1)]).toEqual([least, most])
  })
})
