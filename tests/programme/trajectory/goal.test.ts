import { describe, expect, it } from '@jest/globals'
import {
  chooseGoal,
  type Goals,
  goalState,
  isOpenGoal,
  longestGoal,
  lookBackAt,
  mostGoals,
  wordedGoals,
} from '../../../programme/trajectory/goal.ts'

const none: Goals = { goals: [], goalTexts: [] }
const said = {
  id: 'g1',
  domain: 'housing',
  setOn: '2026-11-01',
  text: ' een droge kamer voor de baby ',
} as const

/** Goals chosen one after the other. */
function chosen(...ids: readonly string[]): Goals {
  return ids.reduce<Goals>((goals, id) => {
    const decision = chooseGoal(goals, { ...said, id, text: `wens ${id}` })
    if (!decision.accepted) throw new Error(decision.because.reason)
    return decision.next
  }, none)
}

describe('a goal of the family', () => {
  it('keeps its words apart from what can be counted', () => {
    expect(chooseGoal(none, said)).toEqual({
      accepted: true,
      notices: [],
      next: {
        goals: [{ id: 'g1', domain: 'housing', setOn: '2026-11-01', lookedBack: [] }],
        goalTexts: [{ goal: 'g1', text: 'een droge kamer voor de baby' }],
      },
    })
  })

  it.each([
    ['   ', 'goal-missing'],
    ['a'.repeat(longestGoal + 1), 'goal-too-long'],
  ])('refuses %#', (text, reason) => {
    expect(chooseGoal(none, { ...said, text })).toMatchObject({ accepted: false, because: { reason } })
  })

  it('has room for five open ones; one that was reached makes room', () => {
    const full = chosen('a', 'b', 'c', 'd', 'e')
    expect(full.goals).toHaveLength(mostGoals)
    expect(chooseGoal(full, said)).toMatchObject({ because: { reason: 'goals-enough', most: mostGoals } })
    const back = lookBackAt(full.goals, { goal: 'c', on: '2027-01-05', by: 'lies', state: 'reached' })
    if (!back.accepted) throw new Error('refused')
    expect(chooseGoal({ ...full, goals: back.next }, said).accepted).toBe(true)
  })
})

describe('looking back at a goal', () => {
  const { goals, goalTexts } = chosen('a', 'b')

  it.each([
    ['growing', true],
    ['reached', false],
    ['let-go', false],
    ['chosen', true],
  ] as const)('%s: still open %s', (state, isOpen) => {
    const decision = lookBackAt(goals, { goal: 'a', on: '2027-01-05', by: 'lies', state })
    if (!decision.accepted) throw new Error('refused')
    const [first, other] = decision.next
    expect(first && [goalState(first), isOpenGoal(first)]).toEqual([state, isOpen])
    expect(other).toEqual(goals[1])
  })

  it('on the same day again corrects that day, on another day adds one', () => {
    const days = ['2027-01-05', '2027-01-05', '2027-02-02'] as const
    const seen = days.reduce((kept, on, at) => {
      const state = at === 1 ? 'growing' : 'reached'
      const decision = lookBackAt(kept, { goal: 'a', on, by: 'lies', state })
      return decision.accepted ? decision.next : kept
    }, goals)
    expect(seen[0]?.lookedBack.map(({ on, state }) => `${on} ${state}`)).toEqual([
      '2027-01-05 growing',
      '2027-02-02 reached',
    ])
  })

  it('knows only goals that are there', () => {
    const decision = lookBackAt(goals, { goal: 'z', on: '2027-01-05', by: 'lies', state: 'reached' })
    expect(decision).toMatchObject({ because: { reason: 'unknown-goal' } })
  })

  it('shows the open ones first, and codes alone once the words are gone', () => {
    const back = lookBackAt(goals, { goal: 'a', on: '2027-01-05', by: 'lies', state: 'reached' })
    if (!back.accepted) throw new Error('refused')
    expect(wordedGoals(back.next, goalTexts).map(({ text, state }) => [text, state])).toEqual([
      ['wens b', 'chosen'],
      ['wens a', 'reached'],
    ])
    expect(wordedGoals(back.next, undefined).map(({ text }) => text)).toEqual([null, null])
  })
})
