import { describe, expect, it } from '@jest/globals'
import { type BoardFamily, fillBoardFamilies } from '../../cards/pages/fill-board-families.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import { standingOf } from '../../programme/family-standing.ts'
import type { Rhythm } from '../../programme/rhythm.ts'

const today = '2026-11-23'
const clock = (daysLeft: number, last: string | null = '2026-11-20') => ({ last, due: today, daysLeft })
const rhythm = (contact: number, visit: number, last: string | null = '2026-11-20'): Rhythm => ({
  contact: clock(contact, last),
  visit: clock(visit),
})
const resting = (until: string | null): Rhythm => ({
  contact: { ...clock(0), rests: { until } },
  visit: { ...clock(0), rests: { until } },
})

const merel: BoardFamily = {
  family: { id: 'merel', code: 'G-014', pseudonym: 'Merel' },
  standing: 'on-track',
  rhythm: rhythm(3, 5),
  today,
  buddies: ['Lies'],
  plan: { month: 2, months: 18 },
  unread: 0,
  isMine: true,
  supervisor: 'Door',
  site: null,
}

const lines = (more: Partial<BoardFamily>, words = nl) =>
  fillBoardFamilies([{ ...merel, ...more }], words).groups.flatMap(({ rows }) => rows)[0]?.lines

describe('where a family stands', () => {
  it.each<[string, Rhythm, ReturnType<typeof standingOf>]>([
    ['with days enough', rhythm(3, 3), 'on-track'],
    ['two days before a contact', rhythm(2, 9), 'soon'],
    ['on the day of a visit', rhythm(5, 0), 'soon'],
    ['a day over', rhythm(-1, 9), 'late'],
    ['only the visit over', rhythm(5, -1), 'late'],
    ['never met, though there is time', rhythm(6, 13, null), 'never'],
    ['never met and late', rhythm(-3, 4, null), 'never'],
    ['resting, whatever was before', resting(null), 'on-track'],
  ])('%s', (_, now, standing) => {
    expect(standingOf(now)).toBe(standing)
  })
})

describe('a family on the board', () => {
  it('is told by the clock that presses most, or by all that are over', () => {
    expect(lines({})?.slice(0, 2)).toEqual(['Laatste contact: 3 dagen geleden', 'Contact: binnen 3 dagen'])
    expect(lines({ rhythm: rhythm(0, 4) })?.[1]).toBe('Contact: vandaag')
    expect(lines({ rhythm: rhythm(-1, -6), standing: 'late' })?.slice(1, 3)).toEqual([
      'Bezoek of uitstap: 6 dagen te laat',
      'Contact: 1 dag te laat',
    ])
  })

  it('says that its clocks stand still, and until when it is known', () => {
    expect(lines({ rhythm: resting('2026-12-03') })?.[1]).toBe('pauze tot en met do 3/12')
    expect(lines({ rhythm: resting(null) })?.[1]).toBe('staat stil')
  })

  it.each([
    ['2026-11-23', 'Laatste contact: vandaag'],
    ['2026-11-22', 'Laatste contact: gisteren'],
    ['2026-11-11', 'Laatste contact: 12 dagen geleden'],
    [null, 'Nog geen contact'],
  ])('last met on %s: “%s”', (last, said) => {
    expect(lines({ rhythm: rhythm(3, 5, last) })?.[0]).toBe(said)
  })

  it('of somebody else cannot be opened, and says whose it is', () => {
    const [group] = fillBoardFamilies([{ ...merel, isMine: false, site: 'Hasselt' }], nl).groups.filter(
      ({ rows }) => rows.length > 0,
    )
    expect([group?.rows[0]?.opens, group?.rows[0]?.lines.at(-1)]).toEqual([
      null,
      'begeleid door Door · Hasselt',
    ])
    expect(lines({ isMine: false, supervisor: null })?.at(-1)).toBe('geen begeleider')
  })

  it('reads in English too', () => {
    expect(lines({ rhythm: rhythm(-1, 4), standing: 'late' }, en)).toEqual([
      'Last contact: 3 days ago',
      'Contact: 1 day late',
      'Lies · month 2 of 18',
    ])
  })
})
