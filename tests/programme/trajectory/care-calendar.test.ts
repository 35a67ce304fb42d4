import { describe, expect, it } from '@jest/globals'
import {
  type CalendarLine,
  calendarLines,
  calendarNow,
  datedLines,
  type Tick,
  tick,
} from '../../../programme/trajectory/care-calendar.ts'
import { next } from './next.ts'

const today = '2026-11-23'

describe('the calendar of pregnancy and first year', () => {
  const idsOf = (rows: readonly { line: CalendarLine }[]) => rows.map(({ line }) => line.id)

  it('has a source for every line, names no line twice, and asks a lecturer to approve each', () => {
    expect(new Set(calendarLines.map(({ id }) => id)).size).toBe(calendarLines.length)
    for (const line of calendarLines) {
      expect(line.source.length).toBeGreaterThan(10)
      expect(line.weeks[0]).toBeLessThanOrEqual(line.weeks[1])
    }
    expect(calendarLines.filter(({ approvedBy }) => approvedBy !== '')).toEqual([])
  })

  it('speaks of the pregnancy before the birth and of the child after it', () => {
    const before = datedLines({ dueDate: '2027-02-01', birthDate: null }, [])
    const after = datedLines({ dueDate: '2027-02-01', birthDate: '2027-01-20' }, [])
    expect(new Set(before.map(({ line }) => line.from))).toEqual(new Set(['due']))
    expect(new Set(after.map(({ line }) => line.from))).toEqual(new Set(['birth']))
    expect(datedLines({ dueDate: null, birthDate: null }, [])).toEqual([])
  })

  it('moves with the birth: an early child has its weeks from its own day', () => {
    const weeks = (birthDate: string) =>
      datedLines({ dueDate: null, birthDate }, []).find(({ line }) => line.id === 'kind-en-gezin-8-weeks')
        ?.first
    expect([weeks('2026-11-23'), weeks('2026-11-02')]).toEqual(['2027-01-18', '2026-12-28'])
  })

  it('shows what fits and what comes, and what went by untold for a while', () => {
    const anchors = { dueDate: null, birthDate: '2026-09-28' }
    expect(idsOf(calendarNow(anchors, [], today))).toEqual([
      'register-birth',
      'postnatal-care',
      'child-on-insurance',
      'kind-en-gezin-home',
      'kind-en-gezin-4-weeks',
      'mother-six-weeks',
      'drop-in',
      'kind-en-gezin-8-weeks',
      'kind-en-gezin-12-weeks',
    ])
    const done: Tick = { line: 'kind-en-gezin-4-weeks', state: 'done', planned: null, by: 'lies', on: today }
    expect(idsOf(calendarNow(anchors, [done], today))).not.toContain('kind-en-gezin-4-weeks')
    expect(idsOf(calendarNow(anchors, [{ ...done, state: 'unknown' }], today))).toContain(
      'kind-en-gezin-4-weeks',
    )
  })

  it('keeps one tick a line, with a day only for what is planned', () => {
    const told: Tick = { line: 'layette', state: 'planned', planned: '2026-12-01', by: 'lies', on: today }
    const once = next(tick([], told))
    expect(once).toEqual([told])
    expect(next(tick(once, { ...told, state: 'done' }))).toEqual([{ ...told, state: 'done', planned: null }])
    expect(tick([], { ...told, line: 'nothing' })).toMatchObject({
      because: { reason: 'calendar-line-missing' },
    })
    expect(tick([], { ...told, planned: '2026-11-22' })).toMatchObject({
      because: { reason: 'planned-in-the-past' },
    })
  })
})
