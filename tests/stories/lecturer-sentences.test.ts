import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const typed = async (text: string, id = 'door') => lastCard(await town.person(id).says(text)).card

describe('a lecturer', () => {
  it.each([
    'hoe gaat het met G-014?',
    'Hoe gaat het met gezin Merel?',
    'hoe loopt het bij merel',
    'tijdlijn Merel',
    'tijdlijn van G14',
    'Merel',
    'toon G-014',
    'how is G-014 doing?',
  ])('opens a timeline with %j', async (text) => {
    expect(shownOn(await typed(text))).toContain('Tijdlijn G-014 · Gezin Merel')
  })

  it.each([
    'de baby van G-014 is geboren',
    'het kindje van Merel is er!',
    'G-014 is bevallen',
    'geboorte Merel',
  ])('opens the form of a birth with %j', async (text) => {
    const card = await typed(text)
    expect(shownOn(card)).toContain('Geboorte G-014')
    expect(Object.keys(inputsOf(card))).toEqual(['birth', 'second', 'third'])
  })

  it.each([
    ['wie begeleidt G-014?', 'Jij begeleidt G'],
    ['wie is de begeleider van Merel?', 'Jij begeleidt G'],
    ['wie begeleidt G-012?', 'niet in jouw lijst'],
    ['tijdlijn G-012', 'niet in jouw lijst'],
    ['hoe gaat het met G-012?', 'niet in jouw lijst'],
    ['geboorte G-012', 'niet in jouw lijst'],
  ])('asking %j hears %j', async (text, expected) => {
    const said = saidIn(await town.person('door').says(text))
    expect(said).toContain(expected)
    expect(said).not.toMatch(/Wies|Vink/)
  })

  it('who tells a visit hears that buddies log, with the way to the timeline', async () => {
    const card = await typed('gisteren 1u bij G-014')
    expect(shownOn(card)).toContain('Loggen doet de buddy')
    const timeline = await town.person('door').taps(...press(card, 'open-timeline'))
    expect(saidIn(timeline)).toContain('Tijdlijn G')
    const drafts = await town.read((records) => records.drafts.all())
    expect(drafts).toEqual([])
  })

  it('who tells a visit with an unknown family gets no timeline of it', async () => {
    const card = await typed('gisteren 1u op huisbezoek bij G-012, gewandeld')
    expect(textOf(card)).not.toContain('G-012')
    expect(verbsOf(card)).not.toContain('open-timeline')
  })

  it('whose sentence sounds urgent gets the numbers, whatever else it is', async () => {
    expect(
      saidIn(await town.person('door').says('gisteren bij G-014, ze bloedt hevig en is 30 weken zwanger')),
    ).toContain('112')
  })

  it('finds ending a match and a birth in the help', async () => {
    const help = textOf(await typed('hulp'))
    expect(help).toContain('“koppeling stoppen”')
    expect(help).toContain('“geboorte G')
  })

  it('who is a student too logs as before', async () => {
    await town.change(async (records) => {
      const lies = await records.people.get('lies')
      if (lies) records.people.put({ ...lies, roles: ['student', 'lecturer'] })
    })
    expect(verbsOf(await typed('gisteren 1u bij G-014', 'lies'))).toContain('save-contact')
  })
})

describe('a student', () => {
  it('asking who supervises an own family hears it; another one is not theirs', async () => {
    expect(shownOn(await typed('wie begeleidt G-014?', 'lies'))).toContain('Door Begeleider begeleidt G')
    expect(saidIn(await town.person('lies').says('wie begeleidt G-012?'))).toContain('niet in jouw lijst')
  })
})

describe('a coordinator', () => {
  it('asking who supervises a family hears it', async () => {
    expect(shownOn(await typed('wie begeleidt G-012?', 'co'))).toContain('Wies Begeleider begeleidt G')
  })
})
