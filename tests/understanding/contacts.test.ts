import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import type { ContactReading, ReadingContext } from '../../understanding/reading.ts'
import { oneFamily, twoFamilies } from './moment.ts'

const contactsIn = (text: string, context: ReadingContext = twoFamilies) => read(text, context).contacts
const first = (text: string, context?: ReadingContext): ContactReading | undefined =>
  contactsIn(text, context)[0]

describe('who', () => {
  it.each([
    ['gisteren 1u bij Hawa', 'G-031'],
    ['gisteren 1u bij hawa', 'G-031'],
    ['1u huisbezoek G-044', 'G-044'],
    ['1u huisbezoek G044 gisteren', 'G-044'],
    ['1u huisbezoek g 44 gisteren', 'G-044'],
    ['1u gisteren bij rozas moeder', 'G-044'],
    ["1u bij Roza's thuis gisteren", 'G-044'],
    ['gisteren 1u bij fam. D.', 'G-044'],
    ['gisteren 1u bij de familie D', 'G-044'],
    ['gisteren 1u bij Hawwa', 'G-031'],
    ['gisteren 1u bij Rozza', 'G-044'],
    ['gisteren 1u bij R. geweest', 'G-044'],
  ])('%s is about %s', (text, code) => {
    expect(first(text)?.family?.value).toBe(code)
  })

  it('asks when no name is said and there is a choice', () => {
    const contact = first('gisteren 1u huisbezoek')
    expect(contact?.family).toBeNull()
    expect(contact?.unsure).toContainEqual({ field: 'family', options: ['G-031', 'G-044'], words: '' })
  })

  it('fills in the only family, without pretending it was said', () => {
    expect(first('gisteren 1u huisbezoek', oneFamily)?.family).toEqual({ value: 'G-031', words: '' })
  })

  it.each([
    'gisteren 1u bij Fatima geweest',
    'gisteren 1u huisbezoek bij Rosa',
    'huisbezoek G-099 gisteren 1u',
    'gisteren 1u bij K. geweest',
  ])('%s names nobody of the own families', (text) => {
    expect(first(text)?.family).toBeNull()
  })

  it('takes no ordinary word for a misspelt name', () => {
    expect(first('gisteren 1u huisbezoek, roze dekentje gebracht')?.family).toBeNull()
  })
})

describe('what kind', () => {
  it.each([
    ['gisteren huisbezoek bij Hawa, 1u', 'home_visit'],
    ['hb Hawa 1u', 'home_visit'],
    ['op de koffie geweest bij Hawa, uurtje', 'home_visit'],
    ['kom just van Hawa, uurke gezeten', 'home_visit'],
    ['visited Hawa at home for an hour', 'home_visit'],
    ['Hawa opgebeld, 10 min', 'phone'],
    ['telefoontje met Hawa', 'phone'],
    ['gisteren videogebeld met Hawa', 'phone'],
    ['had a 20 min video call with Hawa', 'phone'],
    ['Hawa een berichtje gestuurd', 'message'],
    ['Hawa gesmst gisteren', 'message'],
    ['texted Hawa yesterday', 'message'],
    ['gewandeld met Hawa in het park, 1u', 'outing'],
    ['met Hawa naar de kinderboerderij, 3u', 'outing'],
    ['koffie gaan drinken met Hawa', 'outing'],
    ['took Hawa to the playground, 1h', 'outing'],
    ['met Hawa mee naar het ocmw, 1u', 'accompanied'],
    ['Hawa begeleid naar haar afspraak bij Kind & Gezin', 'accompanied'],
    ['samen met Hawa naar de vroedvrouw geweest, 1u', 'accompanied'],
    ['went with Hawa to the hospital', 'accompanied'],
    ['Hawa was niet thuis', 'missed'],
    ['stond voor een gesloten deur bij Hawa', 'missed'],
    ['Hawa heeft afgezegd', 'missed'],
    ['Hawa kwam niet opdagen', 'missed'],
    ['huisbezoek bij Hawa ging vandaag niet door', 'missed'],
    ['Hawa no show today', 'missed'],
  ])('%s is a %s', (text, kind) => {
    expect(first(text)?.kind?.value).toBe(kind)
  })

  it('lets the visit win over a call made during it', () => {
    expect(first('huisbezoek Hawa gisteren 1u, samen gebeld naar Fluvius')?.kind?.value).toBe('home_visit')
  })

  it('takes no kind from a visit that lies ahead', () => {
    expect(first('gebeld met Hawa, 10 min. Volgend huisbezoek donderdag')?.kind?.value).toBe('phone')
  })
})

describe('what it was about', () => {
  it.each([
    ['gisteren bij Hawa, leefloon aangevraagd bij het OCMW', ['income'], ['ocmw']],
    ['gisteren bij Hawa, voedselpakket gebracht', ['material'], ['voedselhulp']],
    ['gisteren bij Hawa, brief van de huisbaas over schimmel', ['housing'], []],
    ['met Hawa naar kind en gezin voor weging, 1u', ['child'], ['kind_en_gezin']],
    ['met Hawa naar K&G geweest, 1u', ['child'], ['kind_en_gezin']],
    ['gisteren bij Hawa, ingeschreven voor taalles NT2', ['work'], ['taalles']],
    ['gisteren bij Hawa, ze voelt zich eenzaam', ['social'], []],
    ['gisteren bij Hawa, advocaat gebeld over haar verblijfsvergunning', ['legal'], ['juridische_hulp']],
    ['gisteren bij Hawa, veel stress', ['mental'], []],
    ['gisteren bij Hawa, vragen over borstvoeding en vaccins', ['child', 'health'], []],
  ])('%s', (text, domains, services) => {
    const contact = first(text)
    expect(contact?.domains.map(({ value }) => value).toSorted()).toEqual(domains)
    expect(contact?.services.map(({ value }) => value)).toEqual(services)
  })

  it.each([
    ['gisteren bij Hawa, vooral geluisterd', 'emotional'],
    ['gisteren bij Hawa, papieren ingevuld', 'practical'],
    ['gisteren bij Hawa, uitgelegd hoe het moet', 'information'],
    ['gisteren bij Hawa, doorverwezen naar het CAW', 'referral'],
    ['gisteren bij Hawa, afspraak gemaakt met de tolk', 'organising'],
  ])('%s is %s', (text, action) => {
    expect(first(text)?.actions.map(({ value }) => value)).toContain(action)
  })

  it('shows the words each value came from', () => {
    const text = 'Gisterenavond anderhalf uur bij Hawa, samen haar belastingbrief ingevuld'
    const contact = first(text)
    expect(contact?.date?.words).toBe('Gisterenavond')
    expect(contact?.minutes?.words).toBe('anderhalf uur')
    expect(contact?.family?.words).toBe('Hawa')
  })
})

type Told = readonly [family: string | null, kind: string | null, date: string | null, minutes: number | null]
const told = ({ family, kind, date, minutes }: ContactReading): Told => [
  family?.value ?? null,
  kind?.value ?? null,
  date?.value ?? null,
  minutes?.value ?? null,
]

describe('several contacts in one message', () => {
  const cases: readonly (readonly [string, readonly Told[]])[] = [
    [
      'Hawa: do 12/11 telefoon 20 min. Roza: za 14/11 huisbezoek 70 min',
      [
        ['G-031', 'phone', '2026-11-12', 20],
        ['G-044', 'home_visit', '2026-11-14', 70],
      ],
    ],
    [
      'vandaag eerst bij hawa (10u-11u) en dan bij roza (14u-14u45) geweest',
      [
        ['G-031', 'home_visit', '2026-11-23', 60],
        ['G-044', 'home_visit', '2026-11-23', 45],
      ],
    ],
    [
      'Hawa en Roza zijn samen met mij naar het babycafé gegaan, zondagnamiddag, 2 uur',
      [
        ['G-031', 'outing', '2026-11-22', 120],
        ['G-044', 'outing', '2026-11-22', 120],
      ],
    ],
    [
      'Hawa 16/11 1u huisbezoek, 18/11 telefoon 15 min en 20/11 uitstap bib 2u',
      [
        ['G-031', 'home_visit', '2026-11-16', 60],
        ['G-031', 'phone', '2026-11-18', 15],
        ['G-031', 'outing', '2026-11-20', 120],
      ],
    ],
    [
      'op 3 nov, 10 nov en 17 nov telkens 1 uur bij Hawa geweest',
      [
        ['G-031', 'home_visit', '2026-11-03', 60],
        ['G-031', 'home_visit', '2026-11-10', 60],
        ['G-031', 'home_visit', '2026-11-17', 60],
      ],
    ],
    [
      'beide mamas vandaag gebeld, telkens 10 minuten: hawa en roza',
      [
        ['G-031', 'phone', '2026-11-23', 10],
        ['G-044', 'phone', '2026-11-23', 10],
      ],
    ],
    [
      'Dinsdag 1u bij Hawa thuis geweest. Ze is vorige week naar de dokter geweest.',
      [['G-031', 'home_visit', '2026-11-17', 60]],
    ],
    ['Hawa is maandag bevallen. Gisteren 1u op bezoek geweest', [['G-031', 'home_visit', '2026-11-22', 60]]],
  ]
  const apart: readonly (readonly [string, readonly Told[]])[] = [
    [
      'Hawa 18/11 30 min gebeld + woensdag 11/11 huisbezoek 1u',
      [
        ['G-031', 'phone', '2026-11-18', 30],
        ['G-031', 'home_visit', '2026-11-11', 60],
      ],
    ],
    [
      'Hawa huisbezoek dinsdag 10/11 (1u45). Roza: gebeld 10 min zelfde dag',
      [
        ['G-031', 'home_visit', '2026-11-10', 105],
        ['G-044', 'phone', '2026-11-10', 10],
      ],
    ],
  ]
  it.each([...cases, ...apart])('%s', (text, contacts) => {
    expect(contactsIn(text).map(told)).toEqual(contacts)
  })
})

describe('appointments still to come', () => {
  it.each([
    ['gisteren 1u bij Hawa. Volgend bezoek: 4 december, 15u', '2026-12-04', '15:00'],
    ['gisteren 1u bij Hawa, donderdag om 14u ga ik terug', '2026-11-26', '14:00'],
    ['Hawa heeft afgebeld voor morgen. Nieuwe afspraak: volgende week dinsdag om 10u', '2026-12-01', '10:00'],
    ['huisbezoek Hawa vandaag 1u, next appointment 9 dec 10am', '2026-12-09', '10:00'],
    ['Hawa niet thuis om 10u woensdag, nieuwe afspraak 2 dec zelfde uur', '2026-12-02', '10:00'],
  ])('%s', (text, date, time) => {
    expect(first(text)?.next.map((one) => [one.date, one.time])).toEqual([[date, time]])
  })

  it('keeps "volgende dinsdag" open with the days to choose from', () => {
    const contact = first('gisteren 1u bij Hawa, afspraak volgende dinsdag')
    expect(contact?.next).toEqual([])
    expect(contact?.unsure).toContainEqual({
      field: 'next',
      options: ['2026-12-01', '2026-11-24'],
      words: 'volgende dinsdag',
    })
  })

  it('reads a plan as an appointment, not as a contact', () => {
    const reading = read('volgende week woensdag 14u heb ik huisbezoek bij Hawa', twoFamilies)
    expect(reading.intent).toBe('plan_contact')
    expect(reading.contacts[0]).toMatchObject({
      date: null,
      minutes: null,
      next: [{ date: '2026-12-02', time: '14:00' }],
    })
  })
})
