import { describe, expect, it } from '@jest/globals'
import {
  answeredValue,
  asAnswered,
  longestAnswer,
  noAnswers,
  type ServiceAnswers,
  startsWithMobile,
} from '../../cards/service-answers.ts'
import { en } from '../../cards/wording/en.ts'
import { nl } from '../../cards/wording/nl.ts'
import type { FieldValues } from '../../directory/field-value.ts'
import { SheetField } from '../../directory/sheet-field.ts'

const values: { readonly [Field in SheetField]: readonly FieldValues[Field][] } = {
  name: ['De Kast'],
  organization: ['De Kast vzw', null],
  what: ['Een pakket per week.', ''],
  audience: ['wie een brief heeft', null],
  needs: [['food', 'nappies'], []],
  features: [['wheelchair'], []],
  line: ['volunteers', null],
  apply: ['gewoon binnenlopen', null],
  bring: [['identiteitskaart', 'klevertje'], []],
  hours: [[{ freq: 'WEEKLY', byday: 'WE', opens_at: '14:00', closes_at: '16:00' }], []],
  hoursNote: ['niet in juli', null],
  address: [{ street: 'Dampoortstraat 12', postcode: '9000', city: 'Gent', position: null }, null],
  phones: [
    [
      { number: '09 000 00 09', note: 'vraag naar de balie' },
      { number: '1733', note: null },
    ],
    [],
  ],
  email: ['dekast@post.example', null],
  website: ['https://dekast.example/x', null],
  languages: [['ar', 'nl', 'ary', 'zh'], []],
  interpreter: ['tolk via de telefoon', null],
  cost: [
    { text: '€ 2 per pakket', isFree: false },
    { text: 'Gratis', isFree: true },
    { text: null, isFree: true },
    null,
  ],
  ages: [{ from: 0, to: 3 }, { from: null, to: 12 }, null],
  waiting: ['twee weken', null],
  isFull: [true, false, null],
  status: ['temporarily closed', 'active', 'inactive'],
  alert: ['dicht tot 1 februari', null],
}
const rows = SheetField.options.flatMap((field) => values[field].map((value) => ({ field, value })))
const answered = (field: SheetField, answers: Partial<ServiceAnswers>) =>
  answeredValue(field, { ...noAnswers, ...answers })

describe('a value as a form shows it', () => {
  it.each(rows)('$field $value is read back as it was', ({ field, value }) => {
    for (const words of [nl, en]) {
      const shown = asAnswered(field, value as never, words)
      expect(answered(field, shown ?? {})).toEqual(value)
    }
  })

  it.each([
    ['name', 'x'.repeat(longestAnswer.name + 1)],
    ['what', 'x'.repeat(longestAnswer.what + 1)],
    ['hours', [{ freq: 'MONTHLY', byday: '1TU', opens_at: '09:00', closes_at: '12:00' }]],
  ] as const)('%s that is too much is not shown cut', (field, value) => {
    expect(asAnswered(field, value as never, nl)).toBeNull()
  })
})

describe('what is typed', () => {
  it.each([
    ['phones', { phones: '09 000 00 09 - balie\n\n (0)9' }, undefined],
    ['phones', { phones: '09 000 00 09, balie' }, [{ number: '09 000 00 09', note: 'balie' }]],
    ['phones', { phones: '12' }, undefined],
    ['phones', { phones: 'bel' }, undefined],
    ['hours', { hours: 'open ma-vr 9-12u en wo 13-16u' }, 2],
    ['hours', { hours: 'ma-vr 9-12u (juli: toe)' }, undefined],
    ['languages', { languages: 'Turks, Nederlands en Arabisch' }, ['tr', 'nl', 'ar']],
    ['languages', { languages: 'Turks, Klingon' }, undefined],
    ['address', { street: 'X 1', city: 'Gent' }, undefined],
    ['address', { street: 'X 1', city: 'Gent', postcode: '90000' }, undefined],
    ['ages', { ageFrom: 6, ageTo: 3 }, undefined],
    ['website', { website: 'de kast' }, undefined],
    ['email', { email: 'balie' }, undefined],
    ['cost', { cost: 'gratis voor leden' }, { text: 'gratis voor leden', isFree: true }],
    ['cost', { cost: 'gratis, daarna betaal je' }, { text: 'gratis, daarna betaal je', isFree: false }],
  ] as const)('%s %j', (field, answers, expected) => {
    const value = answered(field, answers)
    expect(typeof expected === 'number' && Array.isArray(value) ? value.length : value).toEqual(expected)
  })

  it.each([
    ['0470 00 00 01 (Els)', true],
    [' +32 470/00.00.01', true],
    ['Els 0470 00 00 01', false],
    ['09 000 00 09', false],
  ])('“%s” starts with a number of a person: %s', (line, isMobile) => {
    expect(startsWithMobile(line)).toBe(isMobile)
  })
})
