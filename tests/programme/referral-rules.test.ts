import { describe, expect, it } from '@jest/globals'
import { Referral, StepState, standingSteps } from '../../programme/referral.ts'
import { advance, correct, startReferral, undoStep } from '../../programme/referral-rules.ts'
import { mayFollow } from '../../programme/referral-steps.ts'
import { agreed, monday, referralAfter, told } from './referrals.ts'

const road = ['discussed', 'agreed', 'contacted', 'appointed', 'went', 'helped'] as const
const appointment = { date: '2026-12-01', time: '14:00' }

/** What may follow each step, as the programme means it: read from the brief, not from the code. */
const follows: Readonly<Record<StepState, string>> = {
  discussed: 'agreed contacted appointed went helped declined full not-entitled gone other',
  agreed: 'contacted appointed went helped declined full not-entitled gone no-show not-helped other',
  contacted: 'appointed went helped declined full not-entitled gone no-show not-helped other',
  appointed: 'appointed went helped declined full not-entitled gone no-show not-helped other',
  went: 'appointed helped declined full not-entitled gone not-helped other',
  full: 'contacted appointed went helped declined not-helped other',
  'no-show': 'contacted appointed went helped declined other',
  helped: '',
  declined: '',
  'not-entitled': '',
  gone: '',
  'not-helped': '',
  other: '',
}

const pairs = StepState.options.flatMap((before) =>
  StepState.options.map((after) => [before, after, follows[before].split(' ').includes(after)] as const),
)

describe('after a step', () => {
  it.each(pairs)('%s, %s may follow: %s', (before, after, expected) => {
    expect(mayFollow(before, after)).toBe(expected)
    if (before === after) return
    const decision = advance(referralAfter(before), told(after), monday)
    expect(decision.accepted).toBe(expected)
    if (!decision.accepted)
      expect(decision.because).toEqual({ reason: 'referral-cannot-follow', before, after })
  })

  it('goes along the whole road, each step kept with who and when, and is a record the store takes', () => {
    const helped = referralAfter(...road)
    expect(helped.state).toBe('helped')
    expect(helped.steps.map(({ state, by }) => [state, by])).toEqual(road.map((state) => [state, 'lies']))
    expect(helped.steps.map(({ at }) => at)).toEqual([...helped.steps.map(({ at }) => at)].toSorted())
    expect(Referral.parse(helped)).toEqual(helped)
  })

  it.each(StepState.options)('%s parses as it is kept', (state) => {
    const referral = referralAfter(state)
    expect(referral.state).toBe(state)
    expect(Referral.parse(referral)).toEqual(referral)
  })
})

describe('what goes with a step', () => {
  it('an appointment has its day and time, a visit who went, and neither stands elsewhere', () => {
    const more = { appointment, together: true }
    expect(referralAfter(told('appointed', more))).toMatchObject({ state: 'appointed', appointment })
    expect(referralAfter(told('appointed', more)).steps[0]?.together).toBeNull()
    expect(referralAfter(told('went', more))).toMatchObject({ state: 'went', together: true })
    expect(referralAfter(told('went', more)).steps[0]?.appointment).toBeNull()
  })

  it('why is kept apart with the number of its step', () => {
    const stopped = referralAfter('discussed', told('full', { why: '  wacht tot maart ' }))
    expect(stopped.whys).toEqual([{ step: 1, text: 'wacht tot maart' }])
    expect(JSON.stringify(stopped.steps)).not.toContain('maart')
  })

  it.each([null, '', '   '])('“iets anders” needs a reason: %j is none', (why) => {
    const decision = advance(referralAfter('discussed'), told('other', { why }), monday)
    expect(decision).toEqual({ accepted: false, because: { reason: 'referral-reason-missing' } })
  })

  it.each([
    ['2025-11-21', false],
    ['2025-11-22', true],
    ['2026-11-23', true],
    ['2027-11-24', true],
    ['2027-11-25', false],
  ])('an appointment on %s is near enough: %s', (date, expected) => {
    const decision = advance(
      referralAfter('discussed'),
      told('appointed', { appointment: { date, time: null } }),
      monday,
    )
    expect(decision.accepted).toBe(expected)
    expect(
      startReferral(
        { ...referralAfter('discussed') },
        told('appointed', { appointment: { date, time: null } }),
        monday,
      ).accepted,
    ).toBe(expected)
  })
})

describe('the same told again', () => {
  it.each(StepState.options)('%s changes nothing', (state) => {
    const before = referralAfter(state)
    expect(agreed(advance(before, told(state), monday.plus({ days: 3 })))).toBe(before)
  })

  it('with another day it is another appointment, with other company the visit is put right', () => {
    const moved = advance(
      referralAfter(told('appointed', { appointment })),
      told('appointed', { appointment: { date: '2026-12-08', time: null } }),
      monday,
    )
    expect(agreed(moved).steps).toHaveLength(2)
    expect(agreed(moved)).toMatchObject({ appointment: { date: '2026-12-08' } })
    const alone = agreed(
      advance(referralAfter(told('went', { together: true })), told('went', { together: false }), monday),
    )
    expect(alone).toMatchObject({ state: 'went', together: false })
    expect(standingSteps(alone)).toHaveLength(1)
  })
})

describe('correcting', () => {
  it('replaces the last step', () => {
    const right = agreed(correct(referralAfter('discussed', 'full'), told('not-entitled'), monday))
    expect(right.state).toBe('not-entitled')
    expect(standingSteps(right).map(({ state }) => state)).toEqual(['discussed', 'not-entitled'])
  })

  it('goes back as far as needed, and keeps what was wrong with who took it back', () => {
    const back = agreed(
      correct(
        referralAfter('discussed', 'contacted', 'appointed', 'helped'),
        told('agreed', { by: 'noor' }),
        monday,
      ),
    )
    expect(back.state).toBe('agreed')
    expect(standingSteps(back).map(({ state }) => state)).toEqual(['discussed', 'agreed'])
    expect(back.steps.map(({ undone }) => undone?.by ?? null)).toEqual([null, 'noor', 'noor', 'noor', null])
  })

  it('to the first step leaves only that one', () => {
    const first = agreed(correct(referralAfter('agreed', 'helped'), told('discussed'), monday))
    expect(standingSteps(first).map(({ state }) => state)).toEqual(['discussed'])
  })

  it('to what stands already changes nothing', () => {
    const before = referralAfter('discussed', 'gone')
    expect(agreed(correct(before, told('gone'), monday))).toBe(before)
  })
})

describe('undoing', () => {
  it('takes the last step back, and is asked after again', () => {
    const before = referralAfter('discussed', 'contacted', 'helped')
    const after = agreed(undoStep(before, { version: before.version, by: 'lies' }, monday))
    expect(after).toMatchObject({ state: 'contacted', dueDay: '2026-11-28', version: before.version + 1 })
    expect(after.steps).toHaveLength(3)
  })

  it('of the only step withdraws it, and nothing follows then', () => {
    const before = referralAfter('discussed')
    const withdrawn = agreed(undoStep(before, { version: 1, by: 'lies' }, monday))
    expect(withdrawn.state).toBe('withdrawn')
    expect(Referral.parse(withdrawn)).toEqual(withdrawn)
    for (const decision of [
      advance(withdrawn, told('agreed'), monday),
      correct(withdrawn, told('agreed'), monday),
      undoStep(withdrawn, { version: 2, by: 'lies' }, monday),
    ])
      expect(decision).toEqual({ accepted: false, because: { reason: 'unknown-referral' } })
  })

  it('takes back only the step the button stood under', () => {
    const before = referralAfter('discussed', 'contacted')
    const decision = undoStep(before, { version: 1, by: 'lies' }, monday)
    expect(decision).toEqual({ accepted: false, because: { reason: 'referral-changed-meanwhile' } })
  })
})
