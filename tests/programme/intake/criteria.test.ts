import { describe, expect, it } from '@jest/globals'
import {
  type Assessment,
  CriterionDomain,
  type CriterionScore,
  type CriterionTold,
  countWeak,
  isStillOpen,
  judge,
  publishedCriteria,
} from '../../../programme/intake/criteria.ts'

const today = '2026-11-23'
const judging = { by: 'door', today, birth: null }

/** An assessment with the scores in the order of the domains: z(wak), n(iet zwak), ? or nothing. */
function assessed(scores: string, on = today): Assessment {
  const meant: Readonly<Record<string, CriterionScore>> = { z: 'weak', n: 'not-weak', '?': 'cannot-judge' }
  return {
    on,
    by: 'door',
    answers: CriterionDomain.options.flatMap((domain, at) => {
      const score = meant[scores[at] ?? '']
      return score ? [{ domain, score, why: `waarom ${domain}` }] : []
    }),
  }
}

const told = (domain: CriterionDomain, score: CriterionScore | null, why: string | null): CriterionTold => ({
  domain,
  score,
  why,
})

describe('counting', () => {
  it.each([
    ['nnnnnn', 0, 6],
    ['zzzzzz', 6, 6],
    ['zz?n??', 2, 3],
    ['??????', 0, 0],
    ['zz', 2, 2],
    ['z-zn-z', 3, 4],
  ])('%s: %d weak of %d judged', (scores, weak, judged) => {
    expect(countWeak(assessed(scores))).toEqual({ weak, judged, weakFrom: 3 })
  })

  it('never looks at what a reason says: an amount decides nothing', () => {
    const { answers } = assessed('nnnnnn')
    for (const why of ['leefloon 834,14 euro', '€ 0 per maand, schulden 12000', 'zwak', '6 zwak van 6'])
      expect(countWeak({ ...assessed(''), answers: answers.map((one) => ({ ...one, why })) }).weak).toBe(0)
  })

  it('goes by the published six, with where they stand and when that was checked', () => {
    expect(publishedCriteria.domains.map(({ domain }) => domain)).toEqual(CriterionDomain.options)
    expect(publishedCriteria).toMatchObject({ weakFrom: 3, checkedOn: expect.stringMatching(/^20\d\d-/) })
    expect(new URL(publishedCriteria.address).hostname).toBe('www.statistiekvlaanderen.be')
    // The amount of the living wage changes every few months: it stands nowhere.
    expect(JSON.stringify(publishedCriteria.domains)).not.toMatch(/\d/)
  })
})

describe('judging', () => {
  it('in part, in any order, keeps what stood', () => {
    const first = judge([], [told('housing', 'weak', 'schimmel')], judging)
    if (!first.accepted) throw new Error('refused')
    const then = judge(first.next, [told('income', 'not-weak', 'werkt')], { ...judging, today: '2026-12-01' })
    if (!then.accepted) throw new Error('refused')
    expect(then.next).toEqual([
      {
        on: today,
        by: 'door',
        answers: [
          { domain: 'income', score: 'not-weak', why: 'werkt' },
          { domain: 'housing', score: 'weak', why: 'schimmel' },
        ],
      },
    ])
  })

  it.each([
    ['nothing', [], 'intake-nothing-told'],
    ['an answer without a reason', [told('income', 'weak', null)], 'criteria-why-missing'],
    ['a reason without an answer', [told('work', null, 'tijdelijk')], 'criteria-answer-missing'],
  ] as const)('refuses %s', (_, said, reason) => {
    expect(judge([], said, judging)).toMatchObject({ accepted: false, because: { reason } })
  })

  it('asks a new reason only for an answer that changes', () => {
    const before = [assessed('zzzzzz')]
    const same = judge(before, [told('income', 'weak', null)], judging)
    expect(same).toMatchObject({ accepted: true, next: before })
    const other = judge(before, [told('income', 'not-weak', null), told('work', 'weak', null)], judging)
    expect(other).toMatchObject({ because: { reason: 'criteria-why-missing', domains: ['income'] } })
    const why = judge(before, [told('income', null, 'nieuwe reden')], judging)
    expect(why.accepted && why.next[0]?.answers[0]).toEqual({
      domain: 'income',
      score: 'weak',
      why: 'nieuwe reden',
    })
  })

  it.each([
    ['the same day', '2026-11-23', null, true],
    ['two weeks later', '2026-12-07', null, true],
    ['a day more', '2026-12-08', null, false],
    ['after a birth since', '2026-11-25', '2026-11-24', false],
    ['on the day of the birth', '2026-11-23', '2026-11-23', true],
    ['with a birth to come', '2026-11-25', '2026-11-26', true],
  ] as const)('%s goes on with what stands, or begins anew', (_, on, birth, isOpen) => {
    expect(isStillOpen(assessed('zzzzzz'), on, birth)).toBe(isOpen)
    const next = judge([assessed('zzzzzz')], [told('income', 'not-weak', 'werkt nu')], {
      ...judging,
      today: on,
      birth,
    })
    if (!next.accepted) throw new Error('refused')
    expect(next.next).toHaveLength(isOpen ? 1 : 2)
    expect(next.next.at(-1)?.answers).toHaveLength(isOpen ? 6 : 1)
    if (!isOpen) expect(next.next[0]).toEqual(assessed('zzzzzz'))
  })
})
