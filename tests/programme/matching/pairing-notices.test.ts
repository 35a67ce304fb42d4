import { describe, expect, it } from '@jest/globals'
import type { Pairing } from '../../../programme/matching/pairing.ts'
import { pairNotices } from '../../../programme/matching/pairing-notices.ts'
import { agreedPair, begunPair, droppedPair, metPair, plannedPair, refusedPair } from './pairs.ts'

describe('who hears of a pair', () => {
  const heard = (pairing: Pairing, who = 'somebody') =>
    pairNotices(pairing, { supervisor: 'door', by: who }).map(({ kind, to }) => `${kind} ${to}`)

  it.each([
    ['agreed', agreedPair, 'somebody', ['pair-made student-lotte', 'pair-unplanned door']],
    ['agreed by the supervisor', agreedPair, 'door', ['pair-made student-lotte']],
    ['planned', plannedPair, 'door', ['pair-meeting student-lotte']],
    ['one yes', metPair, 'student-lotte', []],
    ['begun by the student', begunPair, 'student-lotte', ['pair-begun door']],
    ['begun by the lecturer', begunPair, 'door', ['pair-begun student-lotte']],
    ['refused by the student', refusedPair, 'student-lotte', ['pair-ended door']],
    ['called off', droppedPair, 'door', ['pair-ended student-lotte']],
    ['the student left', { ...droppedPair, why: 'student-left' }, 'system', ['pair-ended door']],
  ] as const)('%s', (_, pairing, who, expected) => {
    expect(heard(pairing, who)).toEqual(expected)
  })
})
