import { describe, expect, it } from '@jest/globals'
import { createFeedBound } from '../../bot/http/feed-bound.ts'

describe('the bound of the feed', () => {
  it('lets a burst through, then so many a second, and never saves up more than the burst', () => {
    let now = 0
    const bound = createFeedBound({ burst: 3, perSecond: 2, streams: 1 }, () => now)
    const asked = () => Array.from({ length: 5 }, () => bound.mayAsk())
    expect(asked()).toEqual([true, true, true, false, false])
    now += 500
    expect(asked()).toEqual([true, false, false, false, false])
    now += 3_600_000
    expect(asked()).toEqual([true, true, true, false, false])
  })

  it('gives so many places for lines, and takes each back once', () => {
    const bound = createFeedBound({ burst: 1, perSecond: 1, streams: 2 }, () => 0)
    const [one, other] = [bound.takeStream(), bound.takeStream()]
    expect([one === null, other === null, bound.takeStream()]).toEqual([false, false, null])
    one?.()
    one?.()
    expect(bound.takeStream()).not.toBeNull()
    expect(bound.takeStream()).toBeNull()
  })
})
