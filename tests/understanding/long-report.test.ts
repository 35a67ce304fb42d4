import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import type { ContactReading } from '../../understanding/reading.ts'
import { twoFamilies } from './moment.ts'

const told = ({ family, kind, date, minutes }: ContactReading) => [
  family?.value,
  kind?.value,
  date?.value,
  minutes?.value,
]

describe('a report of thousands of characters', () => {
  const middle = 'Ze vertelde over vroeger en over de buren van vroeger. '.repeat(60)

  it('gives its facts from beginning and end, and says that the middle was left out', () => {
    const text = `Gisteren 1u30 huisbezoek bij Hawa. ${middle} Terug op 3 december om 14u.`
    const reading = read(text, twoFamilies)
    expect(text.length).toBeGreaterThan(2200)
    expect(reading.isWhole).toBe(false)
    expect(reading.contacts.map(told)).toEqual([['G-031', 'home_visit', '2026-11-22', 90]])
    expect(reading.contacts[0]?.next).toMatchObject([{ date: '2026-12-03', time: '14:00' }])
  })

  it('hears a danger in the middle, and of whom it is told', () => {
    const text = `Gisteren 1u30 huisbezoek. ${middle} Roza verliest nu heel veel bloed. ${middle}`
    const { urgency } = read(text, twoFamilies)
    expect(urgency).toMatchObject({ level: 'now', family: 'G-044' })
    expect(urgency.zone).not.toBe('log')
  })

  it('reads a shorter one whole', () => {
    expect(read('gisteren 1u bij Hawa', twoFamilies).isWhole).toBe(true)
  })
})
