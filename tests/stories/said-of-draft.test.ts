import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keptBy, openDraftsOf } from './habits.ts'
import { lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'
const call = 'vandaag 10 min gebeld met G-011'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const open = () => openDraftsOf(town, 'lies')
const both = async () => {
  await says(visit)
  town.pass({ minutes: 1 })
  await says(call)
  town.pass({ minutes: 1 })
}

/** Nothing is dropped and nothing is kept. */
const waits = async (drafts = 1) => {
  expect(await open()).toHaveLength(drafts)
  expect(await keptBy(town, 'lies')).toHaveLength(10)
}

describe('dropping by words', () => {
  it.each([
    'later',
    'weet ik niet meer',
    "don't save",
    'niet bewaren',
    'nog niet',
    'niet weggooien',
    'wis dit niet',
    "don't delete it",
  ])('“%s” drops nothing: the draft stays open', async (sentence) => {
    await says(visit)
    const outcome = await says(sentence)
    expect(saidIn(outcome)).toContain('blijft open staan')
    expect(verbsOf(lastCard(outcome).card)).toContain('save-contact')
    await waits()
  })

  it('a field is cleared alone', async () => {
    await says(visit)
    await says('verwijder de duur')
    expect(await open()).toMatchObject([{ fields: { minutes: null, family: 'family-G-014' } }])
    await waits()
  })

  it.each([
    ...['verwijder alles', 'gooi beide weg', 'delete both', 'gooi weg', 'weggooien', 'gooi maar weg', 'undo'],
    ...['stop', 'laat maar', 'discard', 'annuleer'],
  ])('“%s” with two drafts asks which', async (sentence) => {
    await both()
    const { card } = lastCard(await says(sentence))
    expect(shownOn(card)).toContain('Welk verslag weggooien?')
    await waits(2)
    const older = (await open()).find(({ fields }) => JSON.stringify(fields).includes('family-G-014'))
    await town.person('lies').taps(...press(card, 'drop-draft', { draft: older?.id ?? '' }))
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011' } }])
  })

  it.each(['gooi G-014 weg', 'weggooien Merel', 'discard G-014', 'verwijder het verslag van Merel'])(
    '“%s” with two drafts drops that of the family named',
    async (sentence) => {
      await both()
      expect(saidIn(await says(sentence))).toContain('Weggegooid: G-014')
      expect(await open()).toMatchObject([{ fields: { family: 'family-G-011' } }])
    },
  )

  it('of a family that has two drafts asks which; a family answers when several are open', async () => {
    await both()
    await says('hetzelfde voor G-014')
    expect(shownOn(lastCard(await says('gooi G-014 weg')).card)).toContain('Welk verslag weggooien?')
    await waits(3)
    await says('gooi weg')
    expect(saidIn(await says('G-011'))).toContain('Weggegooid: G-011')
    await waits(2)
  })

  it('a longer sentence is asked back, and “ja” then drops', async () => {
    await says(visit)
    const { card } = lastCard(await says('kan je dat verslag van daarnet weer verwijderen aub'))
    expect(shownOn(card)).toContain('Welk verslag weggooien?')
    await waits()
    expect(saidIn(await says('ja'))).toContain('Weggegooid: G-014')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })
})

describe('keeping by words', () => {
  it.each(['bewaar maar', 'ja dat klopt', 'top', 'yep', 'is goed', 'ja hoor', 'ok top'])(
    '“%s” keeps',
    async (word) => {
      await says(visit)
      expect(saidIn(await says(word))).toContain('Bewaard')
    },
  )

  it.each(['goed gesprek', 'antwoord aan Door: ja dat klopt'])('“%s” does not', async (sentence) => {
    await says(visit)
    await says(sentence)
    await waits()
  })

  it.each([
    'bewaar G-014',
    'ja voor G-014',
    'bewaar het verslag van Merel',
    'save the one for g 14',
    'save G-014 please',
  ])('“%s” keeps the draft of that family', async (sentence) => {
    await both()
    const said = saidIn(await says(sentence))
    expect(said).toContain('Bewaard')
    expect(said).toContain('G-014')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011' } }])
  })

  it('of a family that has no draft keeps nothing and changes no family', async () => {
    await says(visit)
    expect(saidIn(await says('bewaar het verslag van G-011'))).toContain('Voor G-011 staat geen verslag open')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-014' } }])
    expect(saidIn(await says('bewaar G-099'))).toContain('Dat gezin staat niet in jouw lijst')
    await waits()
  })

  it.each(['hetzelfde voor G-011', 'same for G-011'])('“%s” opens a second draft', async (sentence) => {
    await says(`${visit}, over geld gepraat`)
    town.pass({ minutes: 1 })
    await says(sentence)
    const drafts = (await open()).map(({ fields }) => fields)
    expect(drafts).toHaveLength(2)
    for (const family of ['family-G-014', 'family-G-011'])
      expect(drafts).toContainEqual(
        expect.objectContaining({ family, date: '2026-11-22', minutes: 60, domains: ['income'] }),
      )
  })
})

describe('a bare family beside an open draft', () => {
  it.each(['G-011', 'Zwaluw', 'gezin zwaluw'])('“%s” corrects the family', async (name) => {
    await says(visit)
    await says(name)
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011', minutes: 60 } }])
  })

  it('answers which family it was', async () => {
    await says('gisteren 1u op huisbezoek geweest')
    await says('gezin Merel')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-014' } }])
  })

  it('by its nickname', async () => {
    const { card } = lastCard(await says('bijnaam'))
    await town
      .person('lies')
      .taps(...press(card, 'choose-alias', { family: 'family-G-011', alias: 'Zonnetje' }))
    await says(visit)
    await says('zonnetje')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011' } }])
  })

  it('that has a draft of its own is asked about', async () => {
    await both()
    const { card } = lastCard(await says('G-014'))
    expect(shownOn(card)).toContain('Welk verslag bedoel je?')
    await waits(2)
  })
})

describe('“nee” beside an open draft', () => {
  it.each(['nee', 'klopt niet', 'nee klopt niet', 'dat klopt niet'])(
    '“%s” asks what is wrong',
    async (word) => {
      await says(visit)
      const outcome = await says(word)
      expect(saidIn(outcome)).toContain('Wat klopt er niet? Typ het, of pas het hier aan.')
      expect(verbsOf(lastCard(outcome).card)).toContain('adjust-draft')
      await waits()
    },
  )

  it.each(['verkeerd gezin', 'wrong family', 'nee, verkeerd gezin'])(
    '“%s” asks which family',
    async (words) => {
      await says(visit)
      const { card } = lastCard(await says(words))
      expect(JSON.stringify(card)).toContain('Welk gezin?')
      await says('G-011')
      expect(await open()).toMatchObject([{ fields: { family: 'family-G-011', minutes: 60 } }])
    },
  )
})
