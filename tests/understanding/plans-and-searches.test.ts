import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const next = (text: string) =>
  read(text, twoFamilies).contacts.flatMap((contact) => contact.next.map(({ date }) => date))

describe('a date that is no appointment', () => {
  it.each([
    'gisteren 1u bij Hawa, het ocmw betaalt pas 1 december',
    'gisteren 1u bij Hawa, de huur moet betaald zijn voor 31 december',
    'vandaag 1u bij Hawa geweest, ze kookt vanavond spaghetti',
    'gisteren 1u bij Hawa, de voedselbank is donderdag gesloten',
  ])('%s', (text) => {
    expect(next(text)).toEqual([])
  })

  it.each([
    ['gisteren 1u bij Hawa, volgende afspraak 1 december', '2026-12-01'],
    ['gisteren 1u bij Hawa, ik zie haar terug vrijdag om 10u', '2026-11-27'],
    ['vandaag 1u bij Hawa, afspraak voor 3 december bij kind en gezin', '2026-12-03'],
    ['Hawa volgende keer op 3/12, uur hoor ik nog', '2026-12-03'],
  ])('%s is one on %s', (text, date) => {
    expect(next(text)).toEqual([date])
  })
})

describe('a weekday that lies behind', () => {
  it.each([
    ['Hawa en ik zijn naar een studio gaan kijken zondag, 3 kwartier', '2026-11-22'],
    ['ben zaterdag gaan wandelen met Hawa, 1u', '2026-11-21'],
    ['10/11 (ik ziek) en 17/11 (zij) niet doorgegaan met Hawa', '2026-11-10'],
  ])('%s', (text, date) => {
    expect(read(text, twoFamilies).contacts[0]?.date?.value).toBe(date)
  })

  it('two called-off visits in one breath are two contacts', () => {
    const { contacts } = read('2x niet doorgegaan met Hawa: 10/11 (ik ziek) en 17/11 (zij weg)', twoFamilies)
    expect(contacts.map(({ date, kind }) => [date?.value, kind?.value])).toEqual([
      ['2026-11-10', 'missed'],
      ['2026-11-17', 'missed'],
    ])
  })
})

describe('two contacts with a month or a bracket between', () => {
  it.each([
    ['17 en 19 nov telkens 20 min met Hawa gebeld', ['2026-11-17', '2026-11-19'], [20, 20]],
    ['Hawa gebeld 17/11 (20 min) en gisteren bij haar thuis (1u)', ['2026-11-17', '2026-11-22'], [20, 60]],
  ])('%s', (text, dates, minutes) => {
    const { contacts } = read(text, twoFamilies)
    expect(contacts.map(({ date }) => date?.value)).toEqual(dates)
    expect(contacts.map((one) => one.minutes?.value)).toEqual(minutes)
  })
})

describe('what was done before a day to come', () => {
  it.each([
    ['Hawa gisteren gebeld, gerustgesteld en aangeraden om donderdag naar de dokter te gaan', 'emotional'],
    ['gisteren 1u bij Hawa, haar doorverwezen naar het caw en dinsdag opnieuw gebeld', 'referral'],
  ])('%s', (text, action) => {
    expect(read(text, twoFamilies).contacts[0]?.actions.map(({ value }) => value)).toContain(action)
  })
})

describe('the kind when a call or a walk is only part of it', () => {
  it.each([
    ['gisteren bij Hawa geweest van 2 tot 3 en gebeld naar haar assistente', 'home_visit'],
    ['Hawa ni opgedaagd vrijdag, 20 min gewacht', 'missed'],
    ['Hawa donderdag niet aangetroffen', 'missed'],
    ['gisteren 1u bij Hawa gezeten, samen de mutualiteit gebeld', 'home_visit'],
    ['Hawa en ik zijn vrijdag naar de voedselbank gegaan', 'accompanied'],
  ])('%s', (text, kind) => {
    expect(read(text, twoFamilies).contacts[0]?.kind?.value).toBe(kind)
  })

  it('counts from arriving to leaving, with the whole report between', () => {
    const told = read(
      'Hawa 18/11. Toegekomen om 16u. Samen de rekening bekeken. Vertrokken om half zes.',
      twoFamilies,
    ).contacts[0]
    expect(told?.time?.value).toBe('16:00')
    expect(told?.minutes?.value).toBe(90)
  })
})

describe('a bare need', () => {
  it.each([
    ['goedkope tweedehands babyspullen hasselt', 'materiele_hulp', 'Hasselt'],
    ['psycholoog met weinig geld, Genk', 'psycholoog', 'Genk'],
    ['gratis advies over huurrecht in hasselt', 'juridische_hulp', 'Hasselt'],
  ])('%s is a search', (text, service, place) => {
    const { intent, find } = read(text, twoFamilies)
    expect(intent).toBe('find_service')
    expect(find.services).toContain(service)
    expect(find.place).toBe(place)
  })

  it.each(['gisteren met Hawa naar de psycholoog, 1u', 'bij Hawa babyspullen gesorteerd'])(
    '%s is none',
    (text) => {
      expect(read(text, twoFamilies).intent).toBe('log_contact')
    },
  )
})

describe('a kind that no word names', () => {
  it.each([
    ['gisteren met Hawa naar de tabakoloog, 40 min, ze rookt nog 2 per dag', 'accompanied'],
    ['suikertest 2 uur in het ziekenhuis met Hawa, gisteren', 'accompanied'],
    ['eendjes gevoederd met Hawa en de kleine gisteren, 50 minuutjes', 'outing'],
    ['mails over en weer met Hawa over haar inschrijving, eergisteren', 'message'],
    ['gisteren deur stond open bij Hawa, ze zwaaide me binnen, uurtje thee', 'home_visit'],
  ])('%s is %s', (text, kind) => {
    const contact = read(text, twoFamilies).contacts[0]
    expect(contact?.kind?.value).toBe(kind)
    expect(text).toContain(contact?.kind?.words)
  })

  it('stays open when nothing is told', () => {
    expect(read('Hawa gisteren', twoFamilies).contacts[0]?.kind ?? null).toBeNull()
  })
})
