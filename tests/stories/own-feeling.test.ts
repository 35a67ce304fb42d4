import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fieldsOf, keptBy } from './habits.ts'
import { lastCard, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const fields = () => fieldsOf(town, 'lies')

describe('the buddy’s own feeling', () => {
  it.each([
    'ik voelde me onzeker',
    'ik was verdrietig',
    'ben moe',
    'nadien was ik echt verdrietig',
    'ik vond het moeilijk',
    'I felt insecure',
    "I'm really tired",
  ])('“%s” beside an open draft stays private', async (sentence) => {
    await says('gisteren 1u op huisbezoek bij G-014')
    const { card } = lastCard(await says(sentence))
    expect(await fields()).toMatchObject({
      feeling: sentence,
      feelingShared: false,
      domains: [],
      told: ['gisteren 1u op huisbezoek bij G-014'],
    })
    expect(shownOn(card)).toContain('Verslag G-014')
  })

  it.each([
    ['gisteren 1u op huisbezoek bij G-014, ik voelde me onzeker', 'ik voelde me onzeker'],
    ['gisteren 1u op huisbezoek bij G-014. Ik was verdrietig en moe.', 'Ik was verdrietig en moe'],
    ['gisteren 1u op huisbezoek bij G-014, ik was moe', 'ik was moe'],
  ])('within “%s” is taken apart and kept apart', async (sentence, feeling) => {
    await says(sentence)
    expect(await fields()).toMatchObject({
      feeling,
      domains: [],
      told: ['gisteren 1u op huisbezoek bij G-014'],
    })
    await says('bewaar')
    const kept = (await keptBy(town, 'lies')).find(({ id }) => !id.startsWith('contact-'))
    expect(kept?.texts).toMatchObject({ feeling, told: 'gisteren 1u op huisbezoek bij G-014' })
  })

  it('never takes what is said of the family with it', async () => {
    await says('gisteren 1u op huisbezoek bij G-014')
    await says('ik ben moe en ze was ziek')
    expect(await fields()).toMatchObject({
      feeling: 'ik ben moe',
      told: ['gisteren 1u op huisbezoek bij G-014', 'en ze was ziek'],
    })
  })

  it('twice is kept twice', async () => {
    await says('gisteren 1u op huisbezoek bij G-014, ik was moe')
    await says('ik voelde me machteloos')
    expect(await fields()).toMatchObject({ feeling: 'ik was moe\nik voelde me machteloos' })
  })

  it('of the mother is hers, and told', async () => {
    const sentence = 'gisteren 1u op huisbezoek bij G-014, ze was verdrietig'
    await says(sentence)
    expect(await fields()).toMatchObject({ feeling: null, told: [sentence] })
  })
})
