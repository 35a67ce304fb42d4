import { describe, expect, it } from '@jest/globals'
import { hoursWritten } from '../../../directory/reading/hours-written.ts'
import { readHours } from '../../../directory/reading/read-hours.ts'

const dutch = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const week = (byday: string, opens_at: string, closes_at: string) =>
  ({ freq: 'WEEKLY', byday, opens_at, closes_at }) as const

describe('opening hours written as a text', () => {
  it.each([
    [
      [week('MO,TU,WE,TH,FR', '09:00', '12:00'), week('MO,TU,WE,TH,FR', '13:00', '16:30')],
      'ma-vr 9:00-12:00, 13:00-16:30',
    ],
    [[week('WE', '14:00', '16:00'), week('SA', '10:00', '12:00')], 'wo 14:00-16:00; za 10:00-12:00'],
    [[week('MO,TU,FR', '09:00', '12:00')], 'ma, di, vr 9:00-12:00'],
    [[week('MO,TU,WE,FR,SA,SU', '00:00', '24:00')], 'ma-wo, vr-zo 0:00-24:00'],
    [[], ''],
  ])('%j is %s', (blocks, text) => {
    expect(hoursWritten(blocks, dutch)).toBe(text)
    for (const names of [dutch, english]) {
      const again = readHours(hoursWritten(blocks, names) ?? '').flatMap((run) => run.blocks)
      expect(again).toEqual(blocks)
    }
  })

  it.each([
    ['once a month', { ...week('1TU', '09:00', '12:00'), freq: 'MONTHLY' as const }],
    ['every two weeks', { ...week('TU', '09:00', '12:00'), interval: 2 }],
    ['until some day', { ...week('TU', '09:00', '12:00'), valid_to: '2026-12-31' }],
    ['days without hours', { freq: 'WEEKLY' as const, byday: 'TU' }],
    ['with a text', { ...week('TU', '09:00', '12:00'), description: 'enkel melk' }],
  ])('%s is more than such a text can hold', (_, block) => {
    expect(hoursWritten([block], dutch)).toBeNull()
  })

  it('a source that gives seconds, or days in another order, is read all the same', () => {
    expect(hoursWritten([{ byday: 'FR,MO', opens_at: '9:00:00', closes_at: '1200' }], dutch)).toBe(
      'ma, vr 9:00-12:00',
    )
  })
})
