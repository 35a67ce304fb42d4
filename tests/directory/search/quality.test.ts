import { describe, expect, it } from '@jest/globals'
import { judge, judgedIn } from './judging.ts'

/** Floors that the directory promises, and for questions that were written later, in other words. */
const sets = [
  { file: 'queries.jsonl', count: 120, precision: 0.95, first: 0.93, unanswered: 0 },
  { file: 'other-queries.jsonl', count: 161, precision: 0.94, first: 0.93, unanswered: 2 },
] as const

describe.each(sets)('the questions of $file', ({ file, count, precision, first, unanswered }) => {
  const questions = judgedIn(file)
  const verdicts = judge(questions)

  it('are all judged, each once', () => {
    expect(new Set(questions.map(({ query }) => query.toLowerCase())).size).toBe(count)
    expect(questions.every(({ relevant }) => Object.keys(relevant).length > 0)).toBe(true)
  })

  it(`find what answers: ${precision} of the first ten`, () => {
    expect(meanOf(verdicts.map((one) => one.precision))).toBeGreaterThanOrEqual(precision)
  })

  it(`have the right one first: ${first}`, () => {
    expect(meanOf(verdicts.map((one) => Number(one.isFirstRight)))).toBeGreaterThanOrEqual(first)
  })

  it('get an answer', () => {
    expect(verdicts.filter(({ isAnswered }) => !isAnswered).length).toBeLessThanOrEqual(unanswered)
  })
})

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
