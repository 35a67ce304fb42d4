import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fieldsOf, keptBy, openDraftsOf } from './habits.ts'
import { lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const open = () => openDraftsOf(town, 'lies')
const fields = () => fieldsOf(town, 'lies')

const says = (text: string) => town.person('lies').says(text)

describe('a sentence beside an open draft', () => {
  it.each([
    ['nee G-011', { family: 'family-G-011' }],
    ['fout, het was G-011', { family: 'family-G-011' }],
    ['niet G-014 maar G-011', { family: 'family-G-011' }],
    ['het was bij G-011', { family: 'family-G-011' }],
    ['ja maar bij G-011', { family: 'family-G-011' }],
    ['nee toch eergisteren', { family: 'family-G-014', date: '2026-11-21' }],
    ['ja maar het was 2 uur', { minutes: 120 }],
    ['oké maar het was eergisteren', { date: '2026-11-21' }],
    ['ook nog over geld gepraat', { domains: ['income'], minutes: 60 }],
    ['met de tolk erbij', { present: ['interpreter'], kind: 'home_visit' }],
    ['met mama en de baby', { present: ['mother', 'baby'], kind: 'home_visit' }],
    ['we spraken Frans', { spoken: 'french' }],
    ['en 20 min langer', { minutes: 80 }],
    ['zaterdag', { date: '2026-11-21' }],
    ['90', { minutes: 90 }],
    ['ook nog het ocmw', { services: ['ocmw'], kind: 'home_visit' }],
    ['we waren samen, er moest niets', { justTogether: true }],
  ])('“%s” refines it', async (sentence, changed) => {
    await says(visit)
    town.pass({ minutes: 1 })
    const before = await keptBy(town, 'lies')
    await says(sentence)
    expect(await fields()).toMatchObject({ kind: 'home_visit', ...changed })
    expect(await keptBy(town, 'lies')).toEqual(before)
  })

  it('that corrects with another family and a whole contact is asked about', async () => {
    await says(visit)
    const { card } = lastCard(await says('nee, gisteren 20 min gebeld met G-011'))
    expect(verbsOf(card)).toEqual(['choose-draft', 'choose-draft'])
  })

  it('is no refinement of a form in which nothing stands yet', async () => {
    await says('log')
    town.pass({ minutes: 1 })
    const { card } = lastCard(await says('het was bij G-011, 20 min gebeld'))
    expect(shownOn(card)).toContain('Verslag G-011')
    expect(shownOn(card)).not.toContain('Bijgewerkt')
    expect((await open()).map(({ corrects }) => corrects)).toEqual([null, null])
  })
})

describe('a correction with nothing open', () => {
  it('opens the latest kept contact and says which one', async () => {
    const { card } = lastCard(await says('nee, 2 uur'))
    expect(shownOn(card)).toContain('Verslag van wo 18/11 (telefoon) verbeteren')
    expect(await open()).toMatchObject([{ corrects: 'contact-G-014-6' }])
  })
})

describe('a family by its bird', () => {
  it.each(['gisteren 1u bij gezin Merel', 'gisteren 1u op huisbezoek bij merel'])(
    '“%s”',
    async (sentence) => {
      expect(shownOn(lastCard(await says(sentence)).card)).toContain('Verslag G-014 · Gezin Merel')
    },
  )
})

describe('a nickname', () => {
  it.each([
    ['weggooien', 'betekent voor mij al iets anders'],
    ['Vink', 'vogelnaam'],
  ])('“%s” is refused with the reason', async (alias, reason) => {
    const { card } = lastCard(await says('bijnaam'))
    expect(saidIn(await town.person('lies').taps(...press(card, 'choose-alias', { alias })))).toContain(
      reason,
    )
  })
})

describe('“we waren samen, er moest niets”', () => {
  it.each([
    'we waren gisteren samen bij G-014, er moest niets',
    'yesterday just together with G-014, nothing had to be done',
  ])('%s', async (sentence) => {
    await says(sentence)
    expect(await fields()).toMatchObject({ family: 'family-G-014', justTogether: true })
  })
})

describe('“ja”', () => {
  it('keeps the one open draft', async () => {
    await says(visit)
    expect(saidIn(await says('goed'))).toContain('Bewaard')
  })

  it('with more than one asks which, and keeps that one', async () => {
    await says(visit)
    town.pass({ minutes: 1 })
    await says('vandaag 10 min gebeld met G-011')
    const { card } = lastCard(await says('ok'))
    expect(shownOn(card)).toContain('Welk verslag bewaren?')
    const older = (await open()).find(({ fields }) => JSON.stringify(fields).includes('family-G-014'))
    const kept = await town.person('lies').taps(...press(card, 'save-open-draft', { draft: older?.id ?? '' }))
    expect(saidIn(kept)).toContain('Bewaard')
    expect(saidIn(kept)).toContain('G-014')
    expect(await open()).toHaveLength(1)
  })
})
