import { describe, expect, it } from '@jest/globals'
import { companyIn } from '../../bot/read-company.ts'
import { placeIn } from '../../bot/read-place.ts'

describe('who was there', () => {
  it.each([
    ['met de tolk erbij', ['interpreter']],
    ['met mama en de baby', ['mother', 'baby']],
    ['gisteren 1u bij G-014, met mama, papa en de kinderen', ['mother', 'partner', 'children']],
    ['de buurvrouw was erbij', ['friend']],
    ['er was een tolk bij', ['interpreter']],
    ['we hadden een tolk', ['interpreter']],
    ['mama was er ook', ['mother']],
    ['with her partner and the baby', ['partner', 'baby']],
    ['the midwife was there', ['professional']],
    ['over haar mama gepraat', []],
    ['zonder tolk', []],
    ['de tolk was er niet', []],
    ['naar de vroedvrouw geweest', []],
  ])('“%s”', (sentence, present) => {
    expect(companyIn(sentence).present).toEqual(present)
  })
})

describe('the language that was spoken', () => {
  it.each([
    ['we spraken Frans', 'french'],
    ['we spoke English', 'english'],
    ['Arabisch gesproken', 'other'],
    ['gesproken in het Nederlands', 'dutch'],
    ['ze volgt Franse les', null],
    ['we spraken geen Frans', null],
  ])('“%s”', (sentence, spoken) => {
    expect(companyIn(sentence).spoken).toBe(spoken)
  })
})

describe('what helped to understand each other', () => {
  it.each([
    ['met de tolk erbij', 'interpreter'],
    ['gepraat met google translate', 'translation-app'],
    ['via een vertaalapp', 'translation-app'],
    ['zonder tolk of vertaalapp', null],
    ['we spraken Frans', null],
  ])('“%s”', (sentence, help) => {
    expect(companyIn(sentence).speakingHelp).toBe(help)
  })
})

describe('being together', () => {
  it.each([
    ['we waren samen, er moest niets', true],
    ['gewoon gezeten, niets moest', true],
    ['just together, nothing had to be done', true],
    ['er moest nog veel gebeuren', false],
  ])('“%s”', (sentence, justTogether) => {
    expect(companyIn(sentence).justTogether).toBe(justTogether)
  })
})

describe('a place', () => {
  it.each([
    ['naar het park', 'park'],
    ['citadelpark', 'citadelpark'],
    ['in de Colruyt', 'Colruyt'],
    ['zwembad', 'zwembad'],
    ['op de markt', 'markt'],
    ['gewandeld', null],
    ['boodschappe gedaan', null],
    ['iets gaan drinken', null],
    ['ijsje', null],
    ['', null],
  ])('“%s”', (words, place) => {
    expect(placeIn(words)).toBe(place)
  })
})
