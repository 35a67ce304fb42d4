import { describe, expect, it } from '@jest/globals'
import {
  forgetHelper,
  mostHelpers,
  type Network,
  nearestFirst,
  type Telling,
  tellHelper,
} from '../../../programme/trajectory/network.ts'
import { next } from './next.ts'

const today = '2026-11-23'

describe('who stands around a family', () => {
  const none: Network = { helpers: [], helperTexts: [] }
  const telling = (more: Partial<Telling['helper']> = {}, rest: Partial<Telling> = {}): Telling => ({
    helper: {
      id: 'h1',
      line: 'own-network',
      role: 'grandparent',
      what: ['child'],
      by: 'lies',
      on: today,
      ...more,
    },
    mayCall: false,
    agrees: false,
    organisation: null,
    task: null,
    ...rest,
  })
  const midwife = { line: 'first-line', role: 'midwife' } as const

  it.each([
    ['calls without consent', telling({}, { mayCall: true }), 'call-needs-consent'],
    ['a professional in the own network', telling({ role: 'doctor' }), 'role-not-in-line'],
    [
      'a grandparent in the first line',
      telling({ line: 'first-line' }, { organisation: 'X' }),
      'role-not-in-line',
    ],
    ['a professional of nowhere', telling(midwife), 'organisation-missing'],
  ])('%s: refused', (_, said, reason) => {
    expect(tellHelper(none, said)).toMatchObject({ because: { reason } })
  })

  it('keeps the day of consent, and no organisation for the own network', () => {
    const { helpers, helperTexts } = next(
      tellHelper(none, telling({}, { mayCall: true, agrees: true, organisation: 'tante F.' })),
    )
    expect(helpers[0]).toMatchObject({ mayCall: true, consentOn: today })
    expect(helperTexts[0]).toMatchObject({ organisation: null })
  })

  it('stands nearest first: own network, drop-in, first line, second line', () => {
    const lines = ['second-line', 'first-line', 'drop-in', 'volunteers'] as const
    const network = lines.reduce(
      (kept, line) =>
        next(tellHelper(kept, telling({ id: line, line, role: 'other' }, { organisation: line }))),
      next(tellHelper(none, telling())),
    )
    expect(nearestFirst(network.helpers, network.helperTexts).map(({ line }) => line)).toEqual([
      'own-network',
      'drop-in',
      'volunteers',
      'first-line',
      'second-line',
    ])
    expect(nearestFirst(network.helpers, null).every(({ organisation }) => organisation === null)).toBe(true)
  })

  it('has room for so many, and forgets words with who is forgotten', () => {
    const full = Array.from({ length: mostHelpers }, (_, at) => at).reduce(
      (kept, at) => next(tellHelper(kept, telling({ id: `h${at}` }))),
      none,
    )
    expect(tellHelper(full, telling({ id: 'more' }))).toMatchObject({ because: { reason: 'network-full' } })
    expect(tellHelper(full, telling({ id: 'h3' })).accepted).toBe(true)
    const less = next(forgetHelper(full, 'h3'))
    expect([less.helpers.length, less.helperTexts.length]).toEqual([mostHelpers - 1, mostHelpers - 1])
    expect(forgetHelper(less, 'h3')).toMatchObject({ because: { reason: 'unknown-helper' } })
  })
})
