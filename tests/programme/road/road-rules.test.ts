import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { nextRequestNumber, Road } from '../../../programme/road/road.ts'
import { beginRoad, isWaitingTooLong, takeStep } from '../../../programme/road/road-rules.ts'
import { isEnd, RoadState, RoadStep, stepsFrom } from '../../../programme/road/road-state.ts'

const now = DateTime.fromISO('2026-11-23T15:00:00Z')
const later = now.plus({ days: 2 })

/** Every state by every step, as people speak of it: where it leads, or a dot where it is out of order. */
const table = `
                plan-intake    record-intake to-matching match   meet         begin   start-directly lose-buddy  start-closing keep-going close  wait    resume withdraw  refer    refuse
requested       intake-planned .             .           .       .            .       .              .           .             .          .      waiting .      withdrawn referred refused
intake-planned  intake-planned intake-done   .           .       .            .       .              .           .             .          .      waiting .      withdrawn referred refused
intake-done     .              .             in-matching .       .            .       running        .           .             .          .      waiting .      withdrawn referred refused
in-matching     .              .             .           matched .            .       running        .           .             .          .      waiting .      withdrawn referred refused
matched         .              .             .           .       acquaintance .       .              in-matching .             .          .      .       .      withdrawn .        .
acquaintance    .              .             .           .       .            running .              in-matching .             .          .      .       .      withdrawn .        .
running         .              .             .           .       .            .       .              in-matching closing       .          .      .       .      withdrawn .        .
closing         .              .             .           .       .            .       .              .           .             running    closed .       .      withdrawn .        .
closed          .              .             .           .       .            .       .              .           .             .          .      .       .      .         .        .
waiting         .              .             .           .       .            .       .              .           .             .          .      .       back   withdrawn referred refused
withdrawn       .              .             .           .       .            .       .              .           .             .          .      .       .      .         .        .
referred        .              .             .           .       .            .       .              .           .             .          .      .       .      .         .        .
refused         .              .             .           .       .            .       .              .           .             .          .      .       .      .         .        .
`

const [heading = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const cells = rows.flatMap(([state = '', ...to]) =>
  heading.map((step, at) => [RoadState.parse(state), RoadStep.parse(step), to[at] ?? ''] as const),
)

describe('the road of a family, each state by each step', () => {
  it('says something of every pair', () => {
    expect(new Set(cells.map(([state, step]) => `${state} ${step}`)).size).toBe(
      RoadState.options.length * RoadStep.options.length,
    )
  })

  it.each(cells)('%s, %s: %s', (state, step, to) => {
    const road = standing(state)
    const decision = takeStep(road, { step, by: 'an', reason: 'another-reason' }, later)
    if (to !== '.') {
      const next = to === 'back' ? 'intake-done' : to
      expect(decision).toMatchObject({ accepted: true, next: { state: next, version: road.version + 1 } })
      if (decision.accepted)
        expect(decision.next.history.at(-1)).toMatchObject({ step, from: state, to: next, by: 'an' })
      return
    }
    expect(decision).toEqual({
      accepted: false,
      because: isEnd(state)
        ? { reason: 'road-ended', state }
        : { reason: 'road-step-out-of-order', state, step },
    })
  })

  it('offers as buttons what can be accepted, and nothing else', () => {
    for (const state of RoadState.options)
      expect(stepsFrom(state)).toEqual(
        RoadStep.options.filter((step) =>
          cells.some((cell) => cell[0] === state && cell[1] === step && cell[2] !== '.'),
        ),
      )
  })
})

describe('a step of the road', () => {
  it.each(['refer', 'refuse', 'withdraw', 'wait'] as const)('%s asks for a reason', (step) => {
    const refused = { accepted: false, because: { reason: 'road-reason-missing' } }
    expect(takeStep(standing('requested'), { step, by: 'an' }, later)).toEqual(refused)
  })

  it('of an old card moves nothing', () => {
    const road = standing('in-matching')
    const first = takeStep(road, { step: 'match', by: 'an', version: road.version }, later)
    if (!first.accepted) throw new Error('first')
    expect(takeStep(first.next, { step: 'match', by: 'tuur', version: road.version }, later)).toEqual({
      accepted: false,
      because: { reason: 'road-changed-meanwhile', state: 'matched' },
    })
  })

  it('makes known what comes with it, and the day it came about', () => {
    const knows = { intakeBy: 'an', intakeOn: '2026-12-01' }
    const decision = takeStep(standing('requested'), { step: 'plan-intake', by: 'an', knows }, later)
    expect(decision).toMatchObject({ next: { ...knows, since: '2026-11-25T15:00:00.000Z' } })
  })

  it('out of the road is kept with its reason and moment', () => {
    const decision = takeStep(standing('running'), { step: 'withdraw', by: 'an', reason: 'moved' }, later)
    expect(decision).toMatchObject({ next: { reason: 'moved', endedAt: '2026-11-25T15:00:00.000Z' } })
  })

  it('takes a waiting family back to where it stood', () => {
    const waiting = takeStep(
      standing('in-matching'),
      { step: 'wait', by: 'an', reason: 'no-buddy-free' },
      now,
    )
    if (!waiting.accepted) throw new Error('waiting')
    expect(takeStep(waiting.next, { step: 'resume', by: 'an' }, later)).toMatchObject({
      next: { state: 'in-matching' },
    })
  })
})

describe('a family that waits', () => {
  it.each([
    ['requested', 13, false],
    ['requested', 14, true],
    ['in-matching', 20, true],
    ['waiting', 14, true],
    ['running', 200, false],
    ['matched', 40, false],
  ] as const)('as %s for %d days is told of: %s', (state, days, isTold) => {
    const day = now.plus({ days }).toISODate() ?? ''
    expect(isWaitingTooLong(standing(state), 14, day)).toBe(isTold)
  })
})

describe('the number of a request', () => {
  it.each([
    ['G', [], 'A-G001'],
    ['G', ['A-G001', 'A-G009', 'A-H012'], 'A-G010'],
    ['H', ['A-H999'], 'A-H1000'],
  ])('of site %s after %j is %s', (letter, used, next) => {
    expect(nextRequestNumber(letter, used)).toBe(next)
  })
})

function standing(state: RoadState): Road {
  const begun = beginRoad(
    {
      id: 'road-1',
      number: 'A-G001',
      site: 'gent',
      policyVersion: 1,
      by: 'fatma',
      partner: 'fatma',
      request: null,
      private: null,
      family: null,
      state: 'requested',
    },
    now,
  )
  if (state === 'waiting') return Road.parse({ ...begun, state, before: 'intake-done' })
  return Road.parse(
    isEnd(state) ? { ...begun, state, endedAt: begun.createdAt, reason: null } : { ...begun, state },
  )
}
