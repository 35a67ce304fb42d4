import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { contactOf, keptBy } from './habits.ts'
import { cardsOf, inputsOf, lastCard, press, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const open = () => town.read((records) => records.drafts.find('openOf', 'lies'))
const says = (text: string) => town.person('lies').says(text)

/** The latest contact with G-014 and with G-011 in the fictional programme. */
const latest = { 'G-014': 'contact-G-014-6', 'G-011': 'contact-G-011-4' } as const

describe('an announced visit', () => {
  it('is asked about in a small card, and “ja” notes it at the latest contact', async () => {
    const before = await keptBy(town, 'lies')
    const { card } = lastCard(await says('ik ga vrijdag om 14u naar G-014'))
    expect(shownOn(card)).toContain('Volgende afspraak bij G-014: vr 27/11 om 14u. Klopt dat?')
    expect(await open()).toEqual([])
    expect(await keptBy(town, 'lies')).toEqual(before)
    const noted = await town.person('lies').taps(...press(card, 'note-appointment'))
    expect(saidIn(noted)).toContain('Genoteerd: G-014, vr 27/11 om 14u')
    expect((await contactOf(town, latest['G-014']))?.facts.next).toContainEqual({
      date: '2026-11-27',
      time: '14:00',
    })
    expect(saidIn(await says('mijn week'))).toContain('vr 27/11 14u · G-014')
    // The same tap again notes nothing twice.
    await town.person('lies').taps(...press(card, 'note-appointment'))
    expect((await contactOf(town, latest['G-014']))?.facts.next).toHaveLength(2)
  })

  it('“nee” notes nothing', async () => {
    const before = await keptBy(town, 'lies')
    const { card } = lastCard(await says('ik ga vrijdag om 14u naar merel'))
    expect(saidIn(await town.person('lies').taps(...pressTitled(card, 'Nee')))).toContain('ik verander niets')
    expect(await keptBy(town, 'lies')).toEqual(before)
  })

  it('becomes the next appointment of the open draft of that family', async () => {
    await says('gisteren 1u op huisbezoek bij G-014')
    await says('ik ga vrijdag om 14u naar G-014')
    expect(await open()).toMatchObject([
      { fields: { family: 'family-G-014', minutes: 60, next: [{ date: '2026-11-27', time: '14:00' }] } },
    ])
  })

  it('is asked about one by one when two families are named, each beside its own day', async () => {
    const asked = cardsOf(await says('di 24/11 16u G-011, do 26/11 10u G-014, zet maar in de agenda')).map(
      shownOn,
    )
    expect(asked).toHaveLength(2)
    expect(asked[0]).toContain('Volgende afspraak bij G-011: di 24/11 om 16u')
    expect(asked[1]).toContain('Volgende afspraak bij G-014: do 26/11 om 10u')
    expect(await open()).toEqual([])
  })

  it('is never put into a draft of another family', async () => {
    await says('gisteren 1u op huisbezoek bij G-011')
    const { card } = lastCard(await says('ik ga vrijdag om 14u naar G-014'))
    expect(shownOn(card)).toContain('Volgende afspraak bij G-014')
    expect(await open()).toMatchObject([{ fields: { family: 'family-G-011', next: [] } }])
  })

  it('without a family, or with two readings, is asked on the same card', async () => {
    const { card } = lastCard(await says('ik zie haar volgende dinsdag om 14u'))
    expect(Object.keys(inputsOf(card))).toEqual(['family', 'when'])
    const filled = { family: 'family-G-011', when: '2026-12-01T14:00' }
    await town.person('lies').taps(...press(card, 'note-appointment', filled))
    expect((await contactOf(town, latest['G-011']))?.facts.next).toEqual([
      { date: '2026-12-01', time: '14:00' },
    ])
  })

  it('of somebody else’s family, or of a day that is over, is refused', async () => {
    const { card } = lastCard(await says('ik ga vrijdag om 14u naar G-014'))
    const [verb, data] = press(card, 'note-appointment')
    const foreign = await town.person('lies').taps(verb, { ...data, family: 'family-G-012' })
    expect(saidIn(foreign)).toContain('Dat gezin staat niet in jouw lijst')
    town.pass({ days: 10 })
    expect(saidIn(await town.person('lies').taps(verb, { ...data, token: 'another-token' }))).toContain(
      'voorbij',
    )
    expect((await contactOf(town, latest['G-014']))?.facts.next).toHaveLength(1)
  })
})
