import { describe, expect, it } from '@jest/globals'
import type { ProfileFacts } from '../../../programme/matching/buddy-profile.ts'
import {
  inOrder,
  possible,
  type Weighed,
  type Weighing,
  weigh,
} from '../../../programme/matching/candidates.ts'
import type { Wanted } from '../../../programme/matching/family-wishes.ts'
import type { Candidate } from '../../../programme/matching/matching-reasons.ts'

const facts: ProfileFacts = {
  languages: ['nl', 'tr'],
  programme: 'midwifery',
  region: 'Ledeberg (Gent)',
  travel: 'bike',
  farthest: 10,
  away: [],
  gender: 'woman',
  duo: 'either',
  saysTrained: true,
}
const lotte: Weighed = {
  id: 'lotte',
  name: 'Lotte',
  isActive: true,
  isStudent: true,
  isHere: true,
  facts,
  isChecked: true,
  isTrained: true,
  families: 0,
  experience: 1,
  km: 2.4,
  between: { isBuddy: false, wasBuddy: false, refused: false },
}
const wanted: Wanted = {
  languages: ['tr'],
  interpreter: false,
  region: 'Dampoort (Gent)',
  gender: null,
  help: ['emotional'],
  reasons: [],
  due: '2027-02-15',
  isBorn: false,
}
const one: Weighing = { wanted, buddies: [], most: 1, today: '2026-11-23' }
const weighedWith = (student: Partial<Weighed>, weighing: Partial<Weighing> = {}) =>
  weigh({ ...lotte, ...student }, { ...one, ...weighing })
const told = (more: Partial<ProfileFacts>): Partial<Weighed> => ({ facts: { ...facts, ...more } })
const wishing = (more: Partial<Wanted>): Partial<Weighing> => ({ wanted: { ...wanted, ...more } })

const january = { from: '2027-01-04', until: '2027-01-29', why: 'exams' } as const
const february = { from: '2027-02-20', until: '2027-02-28', why: 'holiday' } as const

type Row = readonly [string, Partial<Weighed>, Partial<Weighing>, Partial<Candidate>]

describe('what speaks for a student', () => {
  const rows: readonly Row[] = [
    ['a language of the family', {}, {}, { reasonsFor: [{ code: 'speaks', languages: ['tr'] }] }],
    ['midwifery before the birth', {}, {}, { reasonsFor: [{ code: 'midwifery-fits' }] }],
    [
      'midwifery after it, when nobody follows the health',
      {},
      wishing({ isBorn: true, due: null, reasons: ['no-medical-follow-up'] }),
      { reasonsFor: [{ code: 'midwifery-fits' }] },
    ],
    ['social work for papers', told({ programme: 'social-work' }), wishing({ help: ['paperwork'] }), { reasonsFor: [{ code: 'social-work-fits' }] }],
    ['another programme than the first buddy', {}, { buddies: ['social-work'], most: 2 }, { reasonsFor: [{ code: 'other-programme' }] }],
    ['a short way', {}, {}, { reasonsFor: [{ code: 'near', km: 2 }] }],
    ['no family yet', {}, {}, { reasonsFor: [{ code: 'free' }] }],
    ['experience', { experience: 3 }, {}, { reasonsFor: [{ code: 'experience', families: 3 }] }],
    ['being there', {}, {}, { reasonsFor: [{ code: 'available' }] }],
    ['the wish of the family', {}, wishing({ gender: 'woman' }), { reasonsFor: [{ code: 'gender-as-wished', wish: 'woman' }] }],
    ['liking to go in two where that can be', told({ duo: 'yes' }), { most: 2 }, { reasonsFor: [{ code: 'likes-duo' }] }],
    ['knowing the family', { between: { ...lotte.between, wasBuddy: true } }, {}, { reasonsFor: [{ code: 'knows-family' }] }],
  ] // biome-ignore format: a table

  it.each(rows)('%s', (_, student, weighing, { reasonsFor = [] }) => {
    expect(weighedWith(student, weighing).reasonsFor).toEqual(expect.arrayContaining([...reasonsFor]))
  })

  it('is not what is not so', () => {
    const codes = (candidate: Candidate) => candidate.reasonsFor.map(({ code }) => code)
    const far = weighedWith({
      ...told({ languages: ['fr'], programme: 'other' }),
      families: 1,
      experience: 0,
      km: 30,
    })
    expect(codes(far)).toEqual(['available'])
    expect(codes(weighedWith({}, wishing({ isBorn: true, due: null })))).not.toContain('midwifery-fits')
    const sameProgramme = weighedWith({}, { buddies: ['midwifery', null], most: 3 })
    expect(codes(sameProgramme)).not.toContain('other-programme')
  })
})

describe('what speaks against a student', () => {
  const rows: readonly Row[] = [
    ['no language in common', told({ languages: ['fr'] }), {}, { reasonsAgainst: [{ code: 'no-shared-language', interpreter: false }] }],
    ['too far', { km: 18.2 }, {}, { reasonsAgainst: [{ code: 'far', km: 18, farthest: 10 }] }],
    ['families already', { families: 2 }, {}, { reasonsAgainst: [{ code: 'has-families', families: 2 }] }],
    ['exams in the first weeks', told({ away: [january] }), {}, { reasonsAgainst: [{ code: 'away', ...january }] }],
    ['a holiday around the birth', told({ away: [february] }), {}, { reasonsAgainst: [{ code: 'away-around-birth', from: february.from, until: february.until }] }],
    ['both', told({ away: [february, january] }), {}, { reasonsAgainst: [{ code: 'away', ...january }, { code: 'away-around-birth', from: february.from, until: february.until }] }],
    ['another wish of the family', told({ gender: 'man' }), wishing({ gender: 'woman' }), { reasonsAgainst: [{ code: 'gender-not-as-wished', wish: 'woman' }] }],
    ['going rather alone, beside a buddy', told({ duo: 'no' }), { buddies: ['other'], most: 2 }, { reasonsAgainst: [{ code: 'wants-no-duo' }] }],
    ['wanting two where there is one', told({ duo: 'yes' }), {}, { reasonsAgainst: [{ code: 'wants-duo' }] }],
  ] // biome-ignore format: a table

  it.each(rows)('%s', (_, student, weighing, { reasonsAgainst }) => {
    expect(weighedWith(student, weighing).reasonsAgainst).toEqual(reasonsAgainst)
  })

  it('names one period once, though it falls in the first weeks and around the birth', () => {
    const long = { from: '2027-01-04', until: '2027-02-10', why: 'placement' } as const
    expect(weighedWith(told({ away: [long] })).reasonsAgainst).toEqual([{ code: 'away', ...long }])
  })

  it('is nothing of what is over, far ahead or asked by nobody', () => {
    const past = { from: '2026-11-01', until: '2026-11-22', why: 'exams' } as const
    const summer = { from: '2027-07-01', until: '2027-08-31', why: 'holiday' } as const
    expect(weighedWith(told({ away: [past, summer], gender: 'man', duo: 'no' })).reasonsAgainst).toEqual([])
  })
})

describe('what nobody filled in speaks neither for nor against', () => {
  const rows: readonly Row[] = [
    ['no profile', { facts: null }, {}, { unknown: ['no-profile'] }],
    ['not checked', { isChecked: false }, {}, { unknown: ['not-checked'] }],
    ['languages', told({ languages: [] }), {}, { unknown: ['languages'] }],
    ['languages of the family', {}, wishing({ languages: [] }), { unknown: ['family-languages'] }],
    ['the way', { km: null }, {}, { unknown: ['distance'] }],
    ['woman or man', told({ gender: null }), wishing({ gender: 'man' }), { unknown: ['gender'] }],
    ['a first family', { experience: 0 }, {}, { unknown: ['first-family'] }],
  ] // biome-ignore format: a table

  it.each(rows)('%s', (_, student, weighing, { unknown }) => {
    const candidate = weighedWith(student, weighing)
    expect(candidate.unknown).toEqual(unknown)
    expect(candidate.reasonsAgainst).toEqual([])
  })
})

describe('what stops a match whatever people want', () => {
  const rows: readonly Row[] = [
    ['removed', { isActive: false, isStudent: false }, {}, { stops: ['removed'] }],
    ['no student any more', { isStudent: false }, {}, { stops: ['no-student'] }],
    ['another site', { isHere: false }, {}, { stops: ['not-at-site'] }],
    ['no training', { ...told({ saysTrained: false }), isTrained: false }, {}, { stops: ['no-training'] }],
    ['no profile', { facts: null, isTrained: false }, {}, { stops: ['no-training'] }],
    ['a training nobody confirmed', { isTrained: false }, {}, { stops: ['training-unconfirmed'] }],
    ['enough buddies', {}, { buddies: ['other'] }, { stops: ['enough-buddies'] }],
    ['a buddy of it already', { between: { ...lotte.between, isBuddy: true } }, { buddies: ['midwifery'], most: 2 }, { stops: ['buddy-already'] }],
    ['a no that was said', { between: { ...lotte.between, refused: true } }, {}, { stops: ['refused-before'] }],
  ] // biome-ignore format: a table

  it.each(rows)('%s', (_, student, weighing, { stops }) => {
    expect(weighedWith(student, weighing).stops).toEqual(stops)
    expect(possible([weighedWith(student, weighing)])).toEqual([])
  })

  it('is nothing else: one buddy of two leaves room', () => {
    expect(weighedWith({}, { buddies: ['social-work'], most: 2 }).stops).toEqual([])
  })
})

describe('the order students are shown in', () => {
  const named = (name: string, more: Partial<Candidate>): Candidate => ({
    ...weighedWith({ name }),
    reasonsFor: [],
    reasonsAgainst: [],
    ...more,
  })
  it('is fewest against, most for, fewest families, name', () => {
    const all = [
      named('Bo', { families: 1 }),
      named('Wim', { reasonsAgainst: [{ code: 'wants-duo' }], reasonsFor: [{ code: 'free' }] }),
      named('An', { families: 0 }),
      named('Zoë', { reasonsFor: [{ code: 'free' }], families: 2 }),
      named('Éva', { families: 0 }),
    ]
    expect(inOrder(all).map(({ name }) => name)).toEqual(['Zoë', 'An', 'Éva', 'Bo', 'Wim'])
  })
})
