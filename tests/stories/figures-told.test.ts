import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openDraftsOf } from './habits.ts'
import { lastCard, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const open = async () => (await openDraftsOf(town, 'lies')).map(({ fields }) => fields)
const shown = async (text: string) => shownOn(lastCard(await says(text)).card).replaceAll('\\', '')

describe('a duration with its family', () => {
  it.each(['bij G-014 was het 2 uur', 'bij G-014 duurde het 2 uur'])(
    '“%s” refines the draft of that family, beside another',
    async (sentence) => {
      await says(visit)
      town.pass({ minutes: 1 })
      await says('vandaag 10 min gebeld met G-011')
      town.pass({ minutes: 1 })
      await says(sentence)
      const drafts = await open()
      expect(drafts).toHaveLength(2)
      expect(drafts).toContainEqual(expect.objectContaining({ family: 'family-G-014', minutes: 120 }))
      expect(drafts).toContainEqual(expect.objectContaining({ family: 'family-G-011', minutes: 10 }))
    },
  )
})

describe('two contacts of one kind on one day', () => {
  it.each([
    'vandaag twee keer gebeld met G-014, 5 min en 10 min',
    'vandaag 2x gebeld met G-014: 5 en 10 minuten',
    'called G-014 twice today, 5 min and 10 min',
  ])('“%s” gives two drafts', async (sentence) => {
    await says(sentence)
    const drafts = (await open()) as readonly Readonly<{ minutes: number; kind: string }>[]
    expect(drafts.map(({ minutes, kind }) => [kind, minutes]).toSorted()).toEqual([
      ['phone', 10],
      ['phone', 5],
    ])
  })
})

describe('a figure that cannot be gets one line', () => {
  it.each([
    ['25 uur', '“25 uur”: een contact duurt 1 minuut tot 24 uur'],
    ['nee, 25 uur', '“25 uur”: een contact duurt 1 minuut tot 24 uur'],
    ['0 minuten', '“0 minuten”: een contact duurt 1 minuut tot 24 uur'],
    ['het was in 2030', '“2030” ligt te ver weg'],
  ])('“%s” beside an open draft', async (sentence, line) => {
    await says(visit)
    expect(await shown(sentence)).toContain(line)
    expect(await open()).toMatchObject([{ family: 'family-G-014', minutes: 60, date: '2026-11-22' }])
  })

  it.each([
    ['gisteren 25 uur bij G-014', '“25 uur”: een contact'],
    ['op 12 mei 2030 1u bij G-014', '“2030” ligt te ver weg'],
  ])('“%s” at once', async (sentence, line) => {
    expect(await shown(sentence)).toContain(line)
    expect(await open()).toMatchObject([{ family: 'family-G-014', next: [] }])
  })

  it('and what can be gets none', async () => {
    const told = 'gisteren 1u op huisbezoek bij G-014, om 10u, 20 minuten te laat, huur van 2026'
    expect(await shown(told)).not.toContain('Even nakijken')
  })
})
