import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lastCard, press, saidIn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const choose = async (alias: string) => {
  const { card } = lastCard(await says('bijnaam'))
  return saidIn(
    await town.person('lies').taps(...press(card, 'choose-alias', { family: 'family-G-011', alias })),
  )
}
const alias = async () => {
  const matches = await town.read((records) => records.matches.find('family', 'family-G-011'))
  return matches.find(({ student }) => student === 'lies')?.alias ?? null
}

describe('a nickname', () => {
  it.each([
    'thuis',
    'tolk',
    'half drie',
    'het was',
    'kraamkliniek',
    'ocmw',
    'Gent',
    'Sint-Niklaas',
    'volgende week',
    'telefoon',
    'verwijder dat',
    'kind en gezin',
    'geld',
    'mijn gezinnen',
    'we spraken',
  ])('“%s” is refused: it means something already', async (word) => {
    expect(await choose(word)).toContain('betekent voor mij al iets anders')
    expect(await alias()).toBeNull()
  })

  it.each(['Maan', 'Zonnetje', 'Blauwe deur', 'Sterretje', 'Appelboom'])('“%s” is a name', async (word) => {
    await choose(word)
    expect(await alias()).toBe(word)
  })

  it('is taken away by words', async () => {
    await choose('Sterretje')
    expect(saidIn(await says('verwijder bijnaam G-011'))).toContain('heeft geen bijnaam meer')
    expect(await alias()).toBeNull()
  })

  it('is taken away by emptying the field', async () => {
    await choose('Sterretje')
    expect(await choose('')).toContain('heeft geen bijnaam meer')
    expect(await alias()).toBeNull()
  })

  it('that was never given cannot be taken away, nor that of somebody else’s family', async () => {
    expect(await choose('')).toContain('Een bijnaam is 2 tot 30 letters lang')
    expect(saidIn(await says('verwijder bijnaam G-012'))).toContain('Dat gezin staat niet in jouw lijst')
  })
})
