import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import type { ReadingContext } from '../../understanding/reading.ts'
import { oneFamily, twoFamilies } from './moment.ts'

const titled: ReadingContext = {
  ...twoFamilies,
  families: [
    { code: 'G-031', aliases: ['Kelly'] },
    { code: 'G-044', aliases: ['fam. T.'] },
  ],
}
const contacts = (text: string, context = twoFamilies) => read(text, context).contacts
const first = (text: string, context?: ReadingContext) => contacts(text, context)[0]
const nexts = (text: string, context?: ReadingContext) =>
  contacts(text, context).flatMap(({ next }) => next.map(({ date, time }) => `${date} ${time ?? ''}`.trim()))
const values = (found: readonly { value: string }[] | undefined) => found?.map(({ value }) => value) ?? []

describe('an initial for a name', () => {
  it.each([
    'gebeld met Kelly, 8 min, voor t oortje van de kleine',
    'bij kelly 1u, t was plezant',
    'Kelly 20 min het formulier bekeken',
  ])('a bare t or het is no family: %s', (text) => {
    expect(contacts(text, titled).map(({ family }) => family?.value)).toEqual(['G-031'])
  })

  it.each(['gisteren 1u bij fam T', 'gisteren 1u bij fam. t.', 'gisteren 1u bij de familie T'])(
    'with its title it is: %s',
    (text) => {
      expect(first(text, titled)?.family?.value).toBe('G-044')
    },
  )

  it('takes no belly for a Kelly', () => {
    expect(first('phone call 10 min, her belly is fine', titled)?.family).toBeNull()
    expect(first('phone call 10 min with Kely', titled)?.family?.value).toBe('G-031')
  })
})

describe('a day that was turned down before it is named', () => {
  it.each([
    ['Roza kan morgen ni, nieuwe afspraak do 26/11 om 13u', ['2026-11-26 13:00']],
    ['Roza kan donderdag niet, het wordt vrijdag 10u', ['2026-11-27 10:00']],
    ['het past haar vrijdag niet, nieuwe afspraak maandag 30/11 9u', ['2026-11-30 09:00']],
    ['Roza is morgen verhinderd, verzet naar woensdag 14u', ['2026-11-25 14:00']],
  ])('%s', (text, days) => {
    expect(nexts(text)).toEqual(days)
  })

  it.each([
    ['Roza kan morgen pas om 15u, niet vroeger', ['2026-11-24 15:00']],
    ['Roza kan morgen niet voor 15u', ['2026-11-24 15:00']],
    ['Roza kan morgen niet vroeger dan 15u', ['2026-11-24 15:00']],
    ['we kunnen woensdag terecht bij de gyn, ze moet niet nuchter zijn', ['2026-11-25']],
    ['ik kan morgen om 10u bij Roza, afgesproken', ['2026-11-24 10:00']],
  ])('that day is on: %s', (text, days) => {
    expect(nexts(text)).toEqual(days)
  })
})

describe('until an hour', () => {
  it.each([
    ['bij Hawa om kwart na 2 aangekomen vrijdag, tot 4u gebleven', '14:15', 105],
    ['ik was daar om 2 uur bij Hawa en ik ben daar tot 4 uur gebleven', '14:00', 120],
    ['om 10u bij Hawa gisteren, ik bleef tot 11u', '10:00', 60],
  ])('%s', (text, time, minutes) => {
    expect(first(text)?.time?.value).toBe(time)
    expect(first(text)?.minutes?.value).toBe(minutes)
  })

  it('an hour of something else makes no stay', () => {
    expect(first('gisteren Hawa 2u bezocht, de winkel is open tot 5u')?.minutes?.value).toBe(120)
  })
})

describe('kinds told by where they met', () => {
  it.each([
    ['Roza was er ni vandaag, 20 min aan de deur gestaan en dan maar een smske gestuurd', 'missed'],
    ['Hawa was er weer niet, kwartier staan wachten op de stoep', 'missed'],
    ['Hawa gisteren gezien op het sinterklaasfeest van de wijk, 2u', 'outing'],
    ['Roza en haar zoon zaten gisteren bij het inloopteam waar ik was, 1u', 'outing'],
    ['gisteren Hawa tegengekomen bij het OCMW, 20 min', 'accompanied'],
    ['Hawa gisteren gezien, 1u', 'home_visit'],
    ['gisteren 1u bij Hawa, ze heeft haar zus gezien bij het inloopteam', 'home_visit'],
    ['1u thuis, Hawa heeft haar zus gezien op het inloopteam', 'home_visit'],
  ])('%s: %s', (text, kind) => {
    expect(first(text)?.kind?.value).toBe(kind)
  })

  it('a message on another day is a contact of its own', () => {
    const told = contacts(
      'donderdag huisbezoek Roza (55 min) over slapen, en zaterdag een berichtje gestuurd met de openingsuren van de babytheek',
    )
    expect(told.map(({ kind, date }) => [kind?.value, date?.value])).toEqual([
      ['home_visit', '2026-11-19'],
      ['message', '2026-11-21'],
    ])
  })
})

describe('what it was about, and what was done', () => {
  it.each([
    ['Hawa 1u, ze leerde er een andere Syrische mama kennen', 'social'],
    ['Hawa 30 min, gebabbeld over alleen zijn sinds hij weg is', 'social'],
    ['een nicht van Hawa kreeg een miskraam, daarover gepraat, half uur', 'social'],
    ['Hawa gebeld om het gesprek te oefenen, 30 min', 'work'],
    ['Hawa 30 min, kandidatuur voor poetshulp opgestuurd', 'work'],
    ['telefoon Hawa 5 min om te horen of de pampres er zijn', 'material'],
  ])('%s: %s', (text, domain) => {
    expect(values(first(text, oneFamily)?.domains)).toContain(domain)
  })

  it.each([
    ['Hawa 1u, kandidatuur voor een sociale woning ingevuld', 'work'],
    ['Hawa 1u, formulier voor school ingevuld', 'income'],
    ['Hawa 1u, gesprek met de juf geoefend', 'work'],
    ['bezoek Hawa 1u, she fell down the stairs last year', 'mental'],
  ])('%s: no %s', (text, domain) => {
    expect(values(first(text, oneFamily)?.domains)).not.toContain(domain)
  })

  it('what was explained before an appointment was made is told', () => {
    expect(
      values(
        first('Hawa 10/11 1u, uitleg over de prik en afspraak vastgelegd bij kind en gezin voor 8/12')
          ?.actions,
      ),
    ).toEqual(['information', 'organising'])
    expect(values(first('Hawa 10/11 1u, ze wil uitleg en we spreken af op 8/12')?.actions)).not.toContain(
      'information',
    )
  })
})

describe('what is asked for', () => {
  it.each(['was Hawa ni Roza', 'niet Hawa maar Roza', 'Roza ipv Hawa'])(
    'puts the family right: %s',
    (text) => {
      expect(read(text, twoFamilies).intent).toBe('correct_log')
    },
  )

  it('the name that stands is taken', () => {
    expect(first('was Hawa ni Roza')?.family?.value).toBe('G-031')
  })

  it('tells of a closed door all the same', () => {
    expect(read('Hawa was niet thuis', twoFamilies).intent).toBe('log_contact')
  })

  it.each([
    'zijn er nederlandse lessen overdag met kinderopvang erbij',
    'bestaat er een taalles voor beginners in de avond',
  ])('asks whether there is: %s', (text) => {
    expect(read(text, twoFamilies).intent).toBe('find_service')
  })

  it('a family named is no search', () => {
    expect(read('gisteren 1u bij Hawa, is er nog een taalles gevonden', twoFamilies).intent).toBe(
      'log_contact',
    )
  })
})
