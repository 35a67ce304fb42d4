import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { finds, listOf, namesIn, told } from './found.ts'
import { logs } from './habits.ts'
import { press, textOf } from './hands.ts'
import { keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, told)
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const searches = async () => (await audit()).filter(({ did }) => did === 'services.searched')

describe('a search from a contact', () => {
  it('looks for what it was about, from the card once it is kept', async () => {
    const { card } = await logs(town, 'lies', { services: 'ocmw' })
    const [verb, data] = press(card, 'find-services')
    expect(Object.keys(data)).toEqual(['needs'])
    const list = listOf(await town.person('lies').taps(verb, data))
    expect(namesIn(list)).toContain('Schuldhulp Ledeberg')
    expect(textOf(list)).not.toMatch(/G-014|G\\\\-014|family-/)
  })
})

describe('what a search leaves behind', () => {
  it('is a line that somebody searched: no word of it, no family, no nickname', async () => {
    await town.change(async (records) => {
      const match = (await records.matches.find('student', 'lies'))[0]
      if (match) records.matches.put({ ...match, alias: 'Zonnetje' })
    })
    const before = (await audit()).length
    for (const typed of [
      'zoek pampers voor Zonnetje',
      'waar krijgt G-014 pampers?',
      'zoek pampers voor gezin Merel',
    ]) {
      const list = await finds(town, 'lies', typed)
      expect([typed, namesIn(list)]).toEqual([typed, ['De Pamperkast']])
      expect(textOf(list)).not.toMatch(/zonnetje|G-014|merel/i)
    }
    const lines = (await audit()).slice(before)
    expect(lines.map(({ did }) => did)).toEqual(Array(3).fill('services.searched'))
    for (const line of await searches()) expect(line).toMatchObject({ family: null, about: null })
    for (const word of ['Zonnetje', 'G-014', 'Merel', 'pampers'])
      expect(JSON.stringify(lines)).not.toContain(word)
  })

  it('is nothing else: no answer is kept, no question waits', async () => {
    const kept = await town.read(async (records) => [
      await records.answered.all(),
      await records.pendingQuestions.all(),
    ])
    await finds(town, 'mo', 'waar krijgt ze pampers?')
    const now = await town.read(async (records) => [
      await records.answered.all(),
      await records.pendingQuestions.all(),
    ])
    expect(now).toEqual(kept)
  })
})
