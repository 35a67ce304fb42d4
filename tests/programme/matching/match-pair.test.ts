import { describe, expect, it } from '@jest/globals'
import { type Matching, matchPair } from '../../../programme/matching/pairing-rules.ts'
import { first, now, roadIn } from './roads.ts'

const candidate = {
  student: 'student-lotte',
  name: 'Lotte',
  families: 0,
  stops: [],
  reasonsFor: [],
  reasonsAgainst: [],
  unknown: [],
} as const

const matching = (more: Partial<Matching> = {}): Matching => ({
  id: 'pair-1',
  by: 'lecturer-agnes',
  family: 'family-merel',
  road: first,
  candidate,
  buddies: [],
  seen: { version: first.version, buddies: [] },
  ...more,
})

describe('a match agreed on in the intervision', () => {
  it('makes a pair, moves the family, and gives no access yet', () => {
    expect(matchPair(matching(), now)).toMatchObject({
      accepted: true,
      next: {
        pairing: { state: 'agreed', madeBy: 'lecturer-agnes' },
        road: { state: 'matched' },
        match: null,
      },
    })
  })

  it('is not made by a card that saw another buddy, nor by one that saw another version', () => {
    const taken = matching({ road: roadIn('matched'), buddies: ['jip'] })
    expect(matchPair(taken, now)).toEqual({ accepted: false, because: { reason: 'matched-meanwhile' } })
    const moved = matching({ seen: { version: 7, buddies: [] } })
    expect(matchPair(moved, now)).toMatchObject({ because: { reason: 'road-changed-meanwhile' } })
  })

  it('is made against all reasons against: people decide', () => {
    const against = { ...candidate, reasonsAgainst: [{ code: 'wants-duo' }] } as const
    expect(matchPair(matching({ candidate: against }), now)).toMatchObject({ accepted: true })
  })

  it('is not made when something stops it', () => {
    const stopped = matching({ candidate: { ...candidate, stops: ['refused-before'] } })
    expect(matchPair(stopped, now)).toEqual({
      accepted: false,
      because: { reason: 'pair-not-possible', stop: 'refused-before' },
    })
  })

  it.each(['matched', 'acquaintance', 'running'] as const)(
    'beside a first buddy (%s) leaves the road where it stands',
    (state) => {
      const road = roadIn(state)
      const seen = { version: road.version, buddies: ['jip'] }
      expect(matchPair(matching({ road, buddies: ['jip'], seen }), now)).toMatchObject({
        accepted: true,
        next: { road },
      })
    },
  )

  it.each(['closing'] as const)('is out of order in %s, with its reason', (state) => {
    const road = roadIn(state)
    const seen = { version: road.version, buddies: ['jip'] }
    expect(matchPair(matching({ road, buddies: ['jip'], seen }), now)).toEqual({
      accepted: false,
      because: { reason: 'road-step-out-of-order', state, step: 'match' },
    })
  })
})
