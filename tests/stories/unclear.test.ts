import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { elementsOf, inputsOf, lastCard, press, shownOn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const cardFor = async (text: string, who = 'lies') => lastCard(await town.person(who).says(text)).card

describe('what cannot be is said in one line', () => {
  it.each([
    ['op 31/2 1u op huisbezoek bij G-014', '“31/2” bestaat niet', ['date']],
    ['op 31 april 1u op huisbezoek bij G-014', '“31 april” bestaat niet', ['date']],
    ['gisteren om 25u op huisbezoek bij G-014, 1 uur', '“25u” bestaat niet', []],
    ['gisteren 1u op huisbezoek bij G-014, volgende afspraak 1/11', '“1/11” is al voorbij', []],
    ['gisteren 1u op huisbezoek bij G-099', '“G-099” ken ik niet bij jouw gezinnen', ['family']],
  ])('“%s”', async (sentence, line, asked) => {
    const card = await cardFor(sentence)
    // Cards read the dash of a code as Markdown unless it is escaped.
    expect(shownOn(card).replaceAll('\\', '')).toContain(line)
    expect(Object.keys(inputsOf(card))).toEqual(asked)
  })

  it('and nothing is said of what can be', async () => {
    const card = await cardFor('gisteren 1u op huisbezoek bij G-014, 24/7 bereikbaar, di 1/12 om 14u terug')
    expect(shownOn(card)).not.toContain('Even nakijken')
  })

  it('somebody else’s family is asked, also of who has one family only', async () => {
    const card = await cardFor('gisteren 1u op huisbezoek bij G-014', 'noor')
    expect(Object.keys(inputsOf(card))).toEqual(['family'])
    expect(textOf(card)).not.toContain('Merel')
  })
})

describe('a short card with a question', () => {
  it('says so, asks the family by choice, and quotes nothing that was not said', async () => {
    const card = await cardFor('gisteren 1u op huisbezoek geweest')
    expect(shownOn(card)).toContain('Bijna klaar. Vul nog even dit aan:')
    expect(elementsOf(card).find(({ id }) => id === 'family')).toMatchObject({ label: 'Welk gezin?' })
    expect(textOf(card)).not.toContain('“”')
  })

  it('asks by the field what could mean two things', async () => {
    const card = await cardFor('vandaag 1u bij G-014 thuis, volgende dinsdag om 14u terug')
    const asked = elementsOf(card).find(({ id }) => id === 'nextChosen')
    expect(String(asked?.label)).toMatch(/^“volgende dinsdag[^”]*”: welke dag\?$/)
  })

  it('says that today was taken only when it was', async () => {
    expect(shownOn(await cardFor('1u op huisbezoek bij G-014'))).toContain('Er stond geen dag bij: vandaag?')
    const lies = town.person('lies')
    expect(shownOn(await cardFor('nee, het was gisteren'))).not.toContain('Er stond geen dag bij')
    await lies.says('weggooien')
    expect(shownOn(await cardFor('nee, 2 uur'))).not.toContain('Er stond geen dag bij')
  })
})

describe('a place', () => {
  it('is no verb', async () => {
    expect(shownOn(await cardFor('gisteren 1u gewandeld met G-014'))).not.toContain('Waar: ')
    await town.person('lies').says('weggooien')
    expect(shownOn(await cardFor('gisteren 1u naar het park met G-014'))).toMatch(/Waar: \n?park/)
  })
})

describe('the form', () => {
  it('asks who cancelled only of a missed contact, and shares only with an assessor there is', async () => {
    const lies = town.person('lies')
    const missed = await cardFor('stond voor een gesloten deur bij G-014 vandaag')
    const form = async (card: Parameters<typeof press>[0]) => {
      const outcome = await lies.taps(...press(card, 'adjust-draft'))
      return Object.keys(inputsOf(outcome.body?.value as Parameters<typeof press>[0]))
    }
    expect(await form(missed)).toContain('missedBy')
    await lies.says('weggooien')
    const fields = await form(await cardFor('gisteren 1u op huisbezoek bij G-014'))
    expect(fields).not.toContain('missedBy')
    expect(fields).not.toContain('shareWithAssessor')
    expect(Object.keys(inputsOf(await cardFor('log', 'tuur')))).toContain('shareWithAssessor')
  })

  it('keeps referrals, who told it, what was agreed, and the language beside the interpreter', async () => {
    const lies = town.person('lies')
    const told = await cardFor('gisteren 1u bij G-014, samen naar ocmw')
    const form = (await lies.taps(...press(told, 'adjust-draft'))).body?.value as Parameters<typeof press>[0]
    const filled = {
      referral_ocmw: 'appointed',
      toldBy: 'family,seen',
      agreed: 'we bellen samen',
      spoken: 'french',
      speakingHelp: 'interpreter',
    }
    await lies.taps(...press(form, 'save-contact', filled))
    const contacts = await town.read((records) => records.contacts.find('student', 'lies'))
    expect(contacts.find(({ id }) => !id.startsWith('contact-'))).toMatchObject({
      facts: {
        referrals: [{ service: 'ocmw', state: 'appointed' }],
        toldBy: ['family', 'seen'],
        spoken: 'french',
        speakingHelp: 'interpreter',
      },
      texts: { agreed: 'we bellen samen' },
    })
  })
})
