import { describe, expect, it } from '@jest/globals'
import { familyNamed } from '../../../directory/reading/family-named.ts'

const families = [
  { code: 'G-014', pseudonym: 'Merel', nicknames: ['Mira'] },
  { code: 'H-002', pseudonym: 'Specht', nicknames: ['de twee (van boven)'] },
]

describe('a family in a text that everybody will read', () => {
  it.each([
    ['voor G-014', 'G-014'],
    ['voor g014', 'g014'],
    ['voor G 014.', 'G 014'],
    ['Mira gaat er ook', 'Mira'],
    ['mira’s voedselbank', 'mira’s'],
    ['goed voor gezin Merel', 'gezin Merel'],
    ['de mama van Merel', 'mama van Merel'],
    ['de twee (van boven) gaan er', 'de twee (van boven)'],
  ])('“%s”', (text, named) => {
    expect(familyNamed(text, families)).toBe(named)
  })

  it.each([
    'Wijkcentrum De Merel',
    'Mirakel vzw',
    'G-0141',
    'AG-014',
    'voor gezinnen',
    'gezin Merelbeke',
    '',
  ])('none in “%s”', (text) => {
    expect(familyNamed(text, families)).toBeNull()
  })
})
