import { describe, expect, it } from '@jest/globals'
import { askNext } from '../../programme/escalation.ts'
import { firstEscalation } from '../../programme/escalation-policy.ts'
import {
  askFollowUp, cannot, checkSilent, handOn, resolve, setLevel, supervisorChanged, takeOn, withdraw,
} from '../../programme/flag-answers.ts' // biome-ignore format: one list
import { momentOf } from '../../programme/stamp.ts'
import type { OpenFlag, TakenFlag, UrgentFlag } from '../../programme/urgent-flag.ts'
import { everybody, moment, raised } from './flags.ts'

const night = moment('2026-11-26T22:00')
const later = night.plus({ minutes: 5 })
const asked = askNext(raised(), everybody, night).flag
const nameOf = (id: string) => id.toUpperCase()

function taken(by = 'rita'): TakenFlag {
  const answer = takeOn(asked, by, nameOf, later)
  if (!answer.accepted) throw new Error('not taken')
  return answer.flag
}

const resting = { answerWithin: 60, copies: 2, silentAfter: 60, always: false }

const closing = { by: 'rita', outcome: 'helped', helpCame: true, signGone: true } as const
const what = (flag: UrgentFlag) => flag.events.map((event) => event.what)

describe('ik neem dit op', () => {
  it('ends the asking, and the student sees who', () => {
    const answer = takeOn(asked, 'karel', nameOf, later)
    expect(answer).toMatchObject({
      flag: { state: 'taken', by: 'karel', takenAt: '2026-11-26T21:05:00.000Z', step: { dueAt: null } },
      notices: [{ kind: 'urgent-status', to: 'lies' }],
    })
  })

  it('is refused when somebody did so before, by name', () => {
    expect(takeOn(taken(), 'karel', nameOf, later)).toEqual({
      accepted: false,
      because: { reason: 'flag-taken-already', by: 'RITA' },
    })
  })

  it('is asked about after half an hour of silence, and handed back after as long again', () => {
    const flag = taken()
    expect(flag.silentAt).toBe('2026-11-26T21:35:00.000Z')
    const first = checkSilent(flag, everybody, momentOf(flag.silentAt ?? ''))
    expect(first).toMatchObject({ flag: { state: 'taken' }, notices: [{ kind: 'urgent-check', to: 'rita' }] })
    const second = checkSilent(first.flag as TakenFlag, everybody, night.plus({ minutes: 70 }))
    expect(second.flag.state).toBe('raised')
    expect(second.notices.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'urgent-raised karel',
      'urgent-status lies',
    ])
  })

  it('is not asked about at night when its level rests', () => {
    const policy = { ...firstEscalation, clocks: { ...firstEscalation.clocks, today: resting } }
    const evening = askNext(raised({ level: 'today', policy }), everybody, night).flag
    const answer = takeOn(evening, 'rita', nameOf, night)
    expect(answer).toMatchObject({ flag: { silentAt: '2026-11-27T08:00:00.000Z' } })
  })

  it('is handed back at once when who took it on has left meanwhile', () => {
    const gone = checkSilent(taken(), (person) => person !== 'rita', night.plus({ minutes: 40 }))
    expect(gone.flag.state).toBe('raised')
  })
})

describe('geef door aan', () => {
  it('asks that person next', () => {
    const answer = handOn(asked, { by: 'rita', person: 'noor' }, everybody, later)
    expect(answer).toMatchObject({
      flag: { state: 'raised' },
      notices: [{ kind: 'urgent-raised', to: 'noor' }],
    })
  })

  it('keeps what was heard, so that the numbers of the student stay in their order', () => {
    const flag = askNext(raised({ heard: ['poison'] }), everybody, night).flag
    const on = { by: 'rita', person: 'noor' }
    expect(handOn(flag, on, everybody, later)).toMatchObject({ flag: { heard: ['poison'] } })
    expect(withdraw(flag, later)).toMatchObject({ flag: { heard: ['poison'] } })
  })

  it('goes on with the chain when that person does not answer either', () => {
    const answer = handOn(asked, { by: 'rita', person: 'noor' }, everybody, later)
    if (!answer.accepted) throw new Error('refused')
    expect(askNext(answer.flag, everybody, later).notices.map(({ to }) => to)).toEqual(['karel'])
  })

  it('is for who took it on', () => {
    expect(handOn(taken(), { by: 'karel', person: 'noor' }, everybody, later)).toMatchObject({
      because: { reason: 'flag-not-yours' },
    })
  })
})

describe('ik kan niet', () => {
  it('asks the next person at once', () => {
    expect(cannot(asked, 'rita', everybody, later)).toMatchObject({ notices: [{ to: 'karel' }] })
  })

  it('of one of two coordinators leaves it with the other', () => {
    const at = { ...asked, step: { ...asked.step, rung: 2 } }
    expect(cannot(at, 'co', everybody, later)).toMatchObject({ notices: [] })
  })

  it('after taking it on gives it back', () => {
    const answer = cannot(taken(), 'rita', everybody, later)
    expect(answer).toMatchObject({ flag: { state: 'raised' }, notices: [{ to: 'karel' }] })
  })
})

describe('opgelost', () => {
  it('closes with an outcome when help came and the sign is gone', () => {
    expect(resolve(taken(), closing, later)).toMatchObject({
      flag: { state: 'closed', outcome: 'helped', by: 'rita' },
      notices: [{ kind: 'urgent-status', to: 'lies' }],
    })
  })

  it.each([
    { ...closing, helpCame: false },
    { ...closing, signGone: false },
  ])('stays open when not all is well, and is asked again next day', (told) => {
    expect(resolve(taken(), told, later)).toMatchObject({
      flag: { state: 'taken', followUpAt: '2026-11-27T21:05:00.000Z' },
    })
  })

  it('closes a lesser level, or what was not needed, on its outcome alone', () => {
    const lesser = { ...taken(), level: 'this-week' as const }
    expect(resolve(lesser, { ...closing, signGone: false }, later)).toMatchObject({
      flag: { state: 'closed' },
    })
    const unneeded = { ...closing, outcome: 'not-needed' as const, helpCame: false, signGone: false }
    expect(resolve(taken(), unneeded, later)).toMatchObject({ flag: { state: 'closed' } })
  })

  it('ends once', () => {
    const closed = resolve(taken(), closing, later)
    expect(closed.accepted && resolve(closed.flag, closing, later)).toMatchObject({
      because: { reason: 'flag-ended-already' },
    })
  })
})

describe('is er hulp geweest?', () => {
  it('is asked on the third day at the latest, of who took it on and of the student, and again next day', () => {
    const flag = taken()
    expect(flag.followUpAt).toBe('2026-11-29T21:00:00.000Z')
    const { flag: next, notices } = askFollowUp(flag, momentOf(flag.followUpAt ?? ''))
    expect(notices.map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'urgent-follow-up lies',
      'urgent-follow-up rita',
    ])
    expect((next as OpenFlag).followUpAt).toBe('2026-11-30T21:00:00.000Z')
  })

  it.each(['this-week', 'intervision'] as const)('is not asked of level %s', (level) => {
    const answer = takeOn({ ...asked, level }, 'rita', nameOf, later)
    expect(answer).toMatchObject({ flag: { followUpAt: null } })
  })
})

describe('how urgent it is', () => {
  const today = askNext(raised({ level: 'today' }), everybody, night).flag
  const change = { by: 'lies', mayLower: false }

  it('a second sign makes it more urgent, with the faster clock from now on', () => {
    const answer = setLevel(today, { ...change, level: 'now' }, everybody, later)
    expect(answer).toMatchObject({
      flag: { level: 'now', step: { endsAt: '2026-11-26T21:20:00.000Z' } },
      notices: [{ to: 'rita' }],
    })
  })

  it('only a human of the programme makes it less urgent', () => {
    const lower = { level: 'this-week' as const, by: 'lies', mayLower: false }
    expect(setLevel(today, lower, everybody, later)).toMatchObject({
      because: { reason: 'only-a-human-lowers' },
    })
    expect(setLevel(today, { ...lower, by: 'rita', mayLower: true }, everybody, later)).toMatchObject({
      flag: { level: 'this-week' },
    })
  })
})

describe('changes in mid-flight', () => {
  it('a new supervisor hears it at once', () => {
    const { flag, notices } = supervisorChanged(asked, 'nieuw', everybody, later)
    expect(notices).toMatchObject([{ kind: 'urgent-raised', to: 'nieuw' }])
    expect(what(flag)).toEqual(['asked', 'supervisor-changed', 'asked'])
  })

  it('taken back by the student it is over', () => {
    const answer = withdraw(asked, later)
    expect(answer).toMatchObject({ flag: { state: 'withdrawn' } })
    expect(answer.accepted && takeOn(answer.flag, 'rita', nameOf, later)).toMatchObject({
      because: { reason: 'flag-ended-already' },
    })
  })
})
