import { describe, expect, it } from '@jest/globals'
import { copyOf } from '../../programme/escalation.ts'
import { channelPost, isChannelRepeat, isChannelTurn, repeatOf } from '../../programme/lecturers-channel.ts'
import { raised } from './flags.ts'

describe('the lecturers’ channel', () => {
  it('hears of a chain that was walked in vain more seldom each time, without end', () => {
    const rounds = Array.from({ length: 1100 }, (_, round) => round)
    expect(rounds.filter(isChannelTurn)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024])
  })

  it('gets one post four times at most when it is unclear whether it arrived, all but the first of them marked', () => {
    const posts = [channelPost(raised(), 1)]
    for (let next = repeatOf(posts[0] as never); next !== null; next = repeatOf(next)) posts.push(next)
    expect(posts.map(copyOf)).toEqual([1, 2, 3, 4])
    expect(posts.map(isChannelRepeat)).toEqual([false, true, true, true])
    expect(new Set(posts.map(({ id }) => id)).size).toBe(4)
  })

  it('is a repeat in every later round', () => {
    expect(isChannelRepeat(channelPost(raised(), 2))).toBe(true)
  })
})
