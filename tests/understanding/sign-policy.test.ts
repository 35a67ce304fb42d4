import { describe, expect, it } from '@jest/globals'
import policy from '../../understanding/signs/policy.json' with { type: 'json' }
import { labelOf, signs, signsOf } from '../../understanding/signs/signs.ts'
import { compileSigns } from '../../understanding/signs/ways.ts'

/** The row as it was before there was English in the file. */
function withoutEnglish(row: (typeof policy)[number] | undefined): unknown {
  const { english: _, ...rest } = row ?? { english: '' }
  return rest
}

describe('the table of signs', () => {
  it('has unique ids, a label, a door and at least one wording each', () => {
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length)
    for (const { label, door, said: wordings } of signs) expect([label, door, wordings[0]]).not.toContain('')
  })

  it('reads the file of the lecturers: a level changed there is the level of the sign, wordings and all', () => {
    const said = Object.fromEntries(signs.map((sign) => [sign.id, sign.said]))
    const rows = policy.map((row) => (row.id === 'baby-fever' ? { ...row, level: 'this-week' } : row))
    const before = signs.find(({ id }) => id === 'baby-fever')
    const after = signsOf(rows, said).find(({ id }) => id === 'baby-fever')
    expect(before?.level).not.toBe('this-week')
    expect(after).toEqual({ ...before, level: 'this-week' })
  })

  it.each([
    ['a level that is no level', [{ ...policy[0], level: 'straks' }], { 'mother-heavy-bleeding': ['x'] }],
    ['an empty door', [{ ...policy[0], door: '' }], { 'mother-heavy-bleeding': ['x'] }],
    ['a label in Dutch only', [{ ...policy[0], english: '' }], { 'mother-heavy-bleeding': ['x'] }],
    ['no word of English', [withoutEnglish(policy[0])], { 'mother-heavy-bleeding': ['x'] }],
    ['a misspelt column', [{ ...policy[0], approved: 'x' }], { 'mother-heavy-bleeding': ['x'] }],
    ['a sign nobody can say', [policy[0]], {}],
    ['wordings of no sign', [policy[0]], { 'mother-heavy-bleeding': ['x'], unicorns: ['y'] }],
  ])('refuses %s', (_, rows, said) => {
    expect(() => signsOf(rows, said)).toThrow(/level|door|english|approved|mother-heavy-bleeding|unicorns/)
  })

  it('is called in English what it means, and never what it is called in Dutch', () => {
    const english = signs.map((sign) => labelOf(sign, 'en'))
    expect(new Set(english).size).toBe(signs.length)
    for (const sign of signs) expect(labelOf(sign, 'en')).not.toBe(labelOf(sign, 'nl'))
    const dutch = /\b(de|het|een|niet|geen|of|met|van|op|zich|haar)\b/
    expect(english.filter((label) => dutch.test(label.replace(/\bof\b/g, '')))).toEqual([])
    for (const label of english) expect(label).toMatch(/^\p{Lu}/u)
  })

  it('refuses a wording that speaks of an unknown group', () => {
    const [first] = signs
    if (first === undefined) throw new Error('no signs')
    expect(() => compileSigns([{ ...first, said: ['<unicorns>'] }])).toThrow('unicorns')
  })

  it('lets a lecturer change a level without code', () => {
    const changed = signs.map((sign) =>
      sign.id === 'mother-fever' ? { ...sign, level: 'now' as const } : sign,
    )
    const ways = [...compileSigns(changed).waysByAnchor.values()].flat()
    expect(
      ways.filter(({ sign }) => sign.id === 'mother-fever').every(({ sign }) => sign.level === 'now'),
    ).toBe(true)
  })

  it('points only to signs that exist', () => {
    const ids = new Set(signs.map(({ id }) => id))
    for (const { yieldsTo } of signs) if (yieldsTo !== undefined) expect(ids).toContain(yieldsTo)
  })
})
