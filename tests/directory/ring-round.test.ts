import { describe, expect, it } from '@jest/globals'
import {
  answeredRound,
  begunRound,
  callsPerWeek,
  dealtCalls,
  isDueForCall,
  noRound,
  type ToRing,
} from '../../directory/ring-round.ts'
import { type ServiceSheet, sheetOf } from '../../directory/sheet.ts'
import { bareParts } from './parts.ts'

const phones = [{ number: '09 000 00 09', note: null }]
const sheet = (id: string, more: Partial<ServiceSheet> = {}): ServiceSheet => ({
  ...sheetOf(bareParts()),
  id,
  phones,
  ...more,
})
const toRing = (id: string, confirmed: string | null = null, sharedBy: string | null = null): ToRing => ({
  sheet: sheet(id, { lastConfirmedAt: confirmed }),
  sharedBy,
})
const dealt = (services: readonly ToRing[], people: readonly string[]) =>
  Object.fromEntries(dealtCalls(services, people))

describe('a service worth a call', () => {
  const since = '2026-09-01T00:00:00.000Z'

  it.each([
    ['never confirmed', {}, true],
    ['confirmed long ago', { lastConfirmedAt: '2026-08-31T23:59:59.000Z' }, true],
    ['confirmed lately', { lastConfirmedAt: since }, false],
    ['closed for a while', { status: 'temporarily closed' as const }, true],
    ['closed', { state: 'closed' as const }, false],
    ['gone', { status: 'defunct' as const }, false],
    ['not working', { status: 'inactive' as const }, false],
    ['without a number', { phones: [] }, false],
  ])('%s: %s', (_, more, isDue) => {
    expect(isDueForCall(sheet('x', more), since)).toBe(isDue)
  })
})

describe('calls', () => {
  it('go round, the longest unconfirmed first', () => {
    const services = [
      toRing('c', '2026-03-01'),
      toRing('a'),
      toRing('b', '2026-01-01'),
      toRing('d', '2026-04-01'),
    ]
    expect(dealt(services, ['lies', 'noor'])).toEqual({ lies: ['a', 'c'], noor: ['b', 'd'] })
  })

  it('are never more than a small task', () => {
    const services = Array.from({ length: 9 }, (_, index) => toRing(`s${index}`))
    expect(Object.values(dealt(services, ['lies', 'noor'])).map(({ length }) => length)).toEqual([
      callsPerWeek,
      callsPerWeek,
    ])
  })

  it('are never about what somebody shared themselves', () => {
    expect(dealt([toRing('a', null, 'lies')], ['lies', 'noor'])).toEqual({ lies: [], noor: ['a'] })
    expect(dealt([toRing('a', null, 'lies')], ['lies'])).toEqual({ lies: [] })
  })

  it('of one week take the place of those before', () => {
    const round = begunRound({ ...noRound('lies'), queue: ['oud'] }, '2026-11-30', ['a', 'b'])
    expect(round).toEqual({ id: 'lies', wantsNone: false, week: '2026-11-30', queue: ['a', 'b'] })
    expect(answeredRound(round, 'a', false).queue).toEqual(['b'])
    expect(answeredRound(round, 'a', true).queue).toEqual(['b', 'a'])
    expect(answeredRound(round, 'x', true).queue).toEqual(['a', 'b'])
  })
})
