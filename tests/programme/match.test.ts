import { describe, expect, it } from '@jest/globals'
import { endMatch, type Match, nameAlias, runsOn } from '../../programme/match.ts'

const match: Match = {
  id: 'match-1',
  family: 'family-merel',
  student: 'student-lotte',
  from: '2026-11-01',
  until: null,
  policyVersion: 1,
}

describe('a match', () => {
  it.each([
    ['2026-10-31', null, false],
    ['2026-11-01', null, true],
    ['2030-01-01', null, true],
    ['2026-11-20', '2026-11-20', true],
    ['2026-11-21', '2026-11-20', false],
    ['2026-11-01', '2026-11-01', true],
  ])('on %s, when it ends on %s, runs: %s', (day, until, expected) => {
    expect(runsOn({ ...match, until }, day)).toBe(expected)
  })

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-01', '2026-11-01'],
    ['2026-10-15', '2026-11-01'],
  ])('ended on %s has its last day on %s', (day, until) => {
    expect(endMatch(match, day)).toEqual({ accepted: true, next: { ...match, until }, notices: [] })
  })

  it('ends once', () => {
    expect(endMatch({ ...match, until: '2026-11-20' }, '2026-11-23')).toEqual({
      accepted: false,
      because: { reason: 'match-ended-already' },
    })
  })
})

describe('a nickname', () => {
  it('is taken away by none', () => {
    const named = { ...match, alias: 'Zonnetje' }
    expect(nameAlias(named, ' ', [])).toEqual({
      accepted: true,
      next: { ...match, alias: null },
      notices: [],
    })
  })

  it.each([
    ['Zonnetje', 'Zonnetje'],
    ['  het   gele huis ', 'het gele huis'],
    ["d'Artagnan", "d'Artagnan"],
    ['Éloïse-zon', 'Éloïse-zon'],
    ['نور', 'نور'],
    ['aa', 'aa'],
    ['a'.repeat(30), 'a'.repeat(30)],
  ])('%j is kept as %j', (typed, alias) => {
    expect(nameAlias(match, typed, [])).toEqual({ accepted: true, next: { ...match, alias }, notices: [] })
  })

  it.each([
    '',
    ' ',
    'a',
    'a'.repeat(31),
    'huis 12',
    '0470123456',
    '-huis',
    'a@b',
    'zon\u202enetje',
    '[zon](x)',
    '<at>',
  ])('%j is unclear', (typed) => {
    expect(nameAlias(match, typed, [])).toEqual({ accepted: false, because: { reason: 'alias-unclear' } })
  })

  it.each([
    ['Zonnetje', false],
    ['ZONNETJE', false],
    [' zonnetje ', false],
    ['Zonnetjes', true],
  ])('%j, when another family has "Zonnetje", is free: %s', (typed, isFree) => {
    const other = { ...match, id: 'match-2', alias: 'Zonnetje' }
    const decision = nameAlias(match, typed, [match, other, { ...match, id: 'match-3', alias: null }])
    expect(decision.accepted).toBe(isFree)
    if (!decision.accepted) expect(decision.because).toEqual({ reason: 'alias-taken' })
  })

  it('may be given again to its own family', () => {
    const named = { ...match, alias: 'Zonnetje' }
    expect(nameAlias(named, 'zonnetje', [named])).toMatchObject({
      accepted: true,
      next: { alias: 'zonnetje' },
    })
  })
})

describe('a nickname that would be misread', () => {
  it.each([
    ['Merel', 'bird'],
    ['gezin Zwaluw', 'bird'],
    ['winterkoning', 'bird'],
    ['G-014', 'code'],
    ['g 14', 'code'],
    ['gezin', 'word'],
    ['Familie', 'word'],
    ['ja', 'word'],
    ['log', 'word'],
    ['dringend', 'word'],
    ['gisteren', 'word'],
    ['Zaterdag', 'word'],
  ] as const)('“%s” is refused as a %s', (alias, as) => {
    expect(nameAlias(match, alias, [match])).toEqual({
      accepted: false,
      because: { reason: 'alias-reserved', as },
    })
  })

  it.each(['Zonnetje', 'Blauwe Deur', 'Regen'])('“%s” is free', (alias) => {
    expect(nameAlias(match, alias, [match])).toMatchObject({ accepted: true })
  })
})
