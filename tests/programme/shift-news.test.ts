import { describe, expect, it } from '@jest/globals'
import { type DutyRota, type DutyShift, emptyRota } from '../../programme/duty.ts'
import { newsFor, withShiftNews } from '../../programme/shift-news.ts'
import { student } from '../cards/fictional.ts'
import { moment } from './flags.ts'

const start = moment('2026-11-23T16:00')
const wies = { ...student('Wies', { roles: ['lecturer'] }), id: 'wies', sites: ['gent'] }
const day = (on: number, over: Partial<DutyShift> = {}): DutyShift => ({
  id: `s${on}`,
  person: 'wies',
  from: `2026-11-${on}T08:00:00.000Z`,
  until: `2026-11-${on}T16:00:00.000Z`,
  ...over,
})

/** One rota after the other: minutes after the start, who made it, and the shifts that stand in it then. */
type Step = readonly [minutes: number, by: string, shifts: readonly DutyShift[]]

function made(steps: readonly Step[], first: readonly DutyShift[] = []) {
  let rota: DutyRota = { ...emptyRota('gent'), shifts: first }
  const notices = new Map<string, string>()
  for (const [minutes, by, shifts] of steps) {
    const told = withShiftNews(rota, { ...rota, shifts }, { by, now: start.plus({ minutes }) })
    rota = told.rota
    for (const { id, to } of told.notices) notices.set(id, to)
  }
  return { rota, notices: [...notices] }
}

/** What Wies reads of all notices, as "was -> is" by day. */
function read(steps: readonly Step[], first: readonly DutyShift[] = [], to = wies): readonly string[] {
  const { rota, notices } = made(steps, first)
  return notices
    .filter(([, person]) => person === to.id)
    .map(([id]) => {
      const notice = {
        id,
        kind: 'duty-shifts',
        to: to.id,
        about: 'gent',
        replaces: null,
        lane: 'routine',
      } as const
      const { told } = newsFor(rota, notice, { to, now: start.plus({ minutes: 30 }) })
      const said = (one: Readonly<{ from: string }> | null) => one?.from.slice(8, 10) ?? 'none'
      return told.map(({ was, is }) => `${said(was)} -> ${said(is)}`).join(', ')
    })
}

describe('who is put on duty by somebody else', () => {
  it.each<[string, readonly Step[], readonly DutyShift[], readonly string[]]>([
    ['hears of a shift', [[0, 'co', [day(24)]]], [], ['none -> 24']],
    [
      'hears of several in one',
      [
        [0, 'co', [day(24)]],
        [1, 'co', [day(24), day(25)]],
        [4, 'door', [day(24), day(25), day(26)]],
      ],
      [],
      ['none -> 24, none -> 25, none -> 26'],
    ],
    [
      'hears of what comes later in another',
      [
        [0, 'co', [day(24)]],
        [5, 'co', [day(24), day(25)]],
      ],
      [],
      ['none -> 24', 'none -> 25'],
    ],
    [
      'hears of a change',
      [[0, 'co', [day(24, { from: '2026-11-25T08:00:00.000Z' })]]],
      [day(24)],
      ['24 -> 25'],
    ],
    [
      'hears of two changes as one',
      [
        [0, 'co', [day(24, { until: '2026-11-24T18:00:00.000Z' })]],
        [1, 'co', [day(24, { from: '2026-11-26T08:00:00.000Z', until: '2026-11-26T16:00:00.000Z' })]],
      ],
      [day(24)],
      ['24 -> 26'],
    ],
    ['hears that it is taken away', [[0, 'co', []]], [day(24)], ['24 -> none']],
    ['hears that it went to another', [[0, 'co', [day(24, { person: 'door' })]]], [day(24)], ['24 -> none']],
    ['hears nothing of what they did themselves', [[0, 'wies', [day(24)]]], [], []],
    ['hears nothing of what was over', [[0, 'co', []]], [day(22)], []],
    [
      'hears nothing of what was put back before it was told',
      [
        [0, 'co', [day(24)]],
        [1, 'co', []],
      ],
      [],
      [''],
    ],
    [
      'hears nothing of what they changed themselves meanwhile',
      [
        [0, 'co', [day(24)]],
        [1, 'wies', []],
      ],
      [],
      [''],
    ],
    [
      'hears nothing of what was changed back before it was told',
      [
        [0, 'co', [day(24, { until: '2026-11-24T18:00:00.000Z' })]],
        [1, 'co', [day(24)]],
      ],
      [day(24)],
      [''],
    ],
    [
      'hears nothing of a change that they changed further themselves',
      [
        [0, 'co', [day(24, { until: '2026-11-24T18:00:00.000Z' })]],
        [1, 'wies', [day(24, { from: '2026-11-25T08:00:00.000Z', until: '2026-11-25T18:00:00.000Z' })]],
      ],
      [day(24)],
      [''],
    ],
    [
      'hears of what comes in the last moment in another, not in one that may be on its way',
      [
        [0, 'co', [day(24)]],
        [4.75, 'co', [day(24), day(25)]],
      ],
      [],
      ['none -> 24', 'none -> 25'],
    ],
    ['hears nothing of office hours or of others', [[0, 'co', [day(24, { person: 'door' })]]], [], []],
  ])('%s', (_, steps, first, expected) => {
    expect(read(steps, first)).toEqual(expected)
  })

  it('hears nothing once they are no longer of the site', () => {
    expect(read([[0, 'co', [day(24)]]], [], { ...wies, sites: ['hasselt'] })).toEqual([''])
  })

  it('and who loses it to another each hear their own', () => {
    const { notices } = made([[0, 'co', [day(24, { person: 'door' })]]], [day(24)])
    expect(notices.map(([, to]) => to).toSorted()).toEqual(['door', 'wies'])
  })

  it('what was told long ago is forgotten', () => {
    const { rota } = made([
      [0, 'co', [day(24)]],
      [
        60 * 24 * 8,
        'co',
        [day(24), day(30, { from: '2026-12-30T08:00:00.000Z', until: '2026-12-30T16:00:00.000Z' })],
      ],
    ])
    expect(rota.news?.map(({ shift }) => shift)).toEqual(['s30'])
  })
})
