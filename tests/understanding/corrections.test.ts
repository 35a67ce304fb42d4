import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

describe('a sentence that refines', () => {
  it.each([
    ['nee, 2 uur', { minutes: 120 }],
    ['fout, het was 45 minuten en geen uur', { minutes: 45 }],
    ['het moet 1u30 zijn ipv 1u', { minutes: 90 }],
    ['nee het was geen uur maar 3 kwartier', { minutes: 45 }],
    ['wijzig de duur naar 50 minuten', { minutes: 50 }],
    ['nee, het was maandag', { date: '2026-11-16' }],
    ['pas de datum aan naar 19/11', { date: '2026-11-19' }],
    ['verander de datum van 18/11 naar 19/11', { date: '2026-11-19' }],
    ['change the last one to a phone call', { kind: 'phone' }],
    ['nee het was geen huisbezoek maar een telefoontje', { kind: 'phone' }],
    ['verkeerd gezin, het was Roza', { family: 'G-044' }],
  ])('%s says only that', (text, fields) => {
    const reading = read(text, twoFamilies)
    expect(reading.intent).toBe('correct_log')
    expect(reading.contacts).toHaveLength(1)
    const { family, kind, date, time, minutes } = reading.contacts[0] ?? {}
    const said = Object.entries({ family, kind, date, time, minutes }).flatMap(([field, heard]) =>
      heard ? [[field, heard.value]] : [],
    )
    expect(Object.fromEntries(said)).toEqual(fields)
  })
})

describe('a search of the directory', () => {
  it.each([
    ['voedselbank in Sint-Niklaas', ['voedselhulp'], 'Sint-Niklaas'],
    ['waar vind ik een sociale kruidenier in genk', ['voedselhulp'], 'Genk'],
    ['is er een babytheek in ledeberg', ['materiele_hulp'], 'Gent'],
    ['is there a free legal aid office in Ghent?', ['juridische_hulp'], 'Gent'],
    ['waar vind ik gratis babykleren in Boom?', ['materiele_hulp'], 'Boom'],
    ['zoek opvang voor peuter van 2 in Brasschaat', ['kinderopvang'], 'Brasschaat'],
    ['where can she learn dutch for free in Lier', ['taalles'], 'Lier'],
  ])('%s', (text, services, place) => {
    const { find } = read(text, twoFamilies)
    expect(find.services).toEqual(services)
    expect(find.place).toBe(place)
  })

  it('takes a place that is also a word only where it is a place', () => {
    expect(read('waar vind ik hulp, de baby is geel', twoFamilies).find.place).toBeNull()
  })
})
