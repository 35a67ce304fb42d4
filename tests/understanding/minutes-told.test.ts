import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { twoFamilies } from './moment.ts'

const contactsIn = (text: string) => read(text, twoFamilies).contacts
const minutesIn = (text: string) => contactsIn(text).map(({ minutes }) => minutes?.value ?? null)

describe('how long the contact took', () => {
  it.each([
    // numbers and hours as dialects say them
    ['gisteren bij Hawa, twi uurkens', 120],
    ['gisteren bij Hawa, twei oer', 120],
    ['gisteren bij Hawa, drei kwart uur', 45],
    ['gisteren bij Hawa, vijfkwartier', 75],
    ['gisteren bij Hawa, driekwart ure', 45],
    ['gisteren bij Hawa, drie kwart', 45],
    ['gisteren bij Hawa, kwartierke of twee', 30],
    ['gisteren bij Hawa, een uur of drie kwartier', 60],
    ['gisteren bij Hawa, e ure en nalf', 90],
    ['gisteren bij Hawa, 5/4 uur', 75],
    ['gisteren bij Hawa, 1:30u', 90],
    ['gisteren bij Hawa, een uur min tien', 50],
    ['gisteren bij Hawa, een uur en twintig', 80],
    ["an hour and forty at Hawa's yesterday", 100],
    ['yesterday at Hawa, two and a bit hours', 120],
    ['yesterday at Hawa, an hour and a bit', 60],
    ['yesterday at Hawa for 3/4 of an hour', 45],
    ['gisteren voor een uurke bij Hawa geweest', 60],
    ['gisteren Hawa aan de lijn, duurde ma 8 min', 8],
    // the hour it began, and apart from it how long it took
    ['Hawa. 12/11. 9u. 35 min.', 35],
    ['Hawa donderdag (14u, 55 min)', 55],
    // one taken back for the other
    ['30 min bij Hawa, nee sorry 40', 40],
    ['gisteren 1u bij Hawa, foutje 2', 120],
    ['gisteren bij Hawa 45 min, bedoel 55 min', 55],
    // the way, the queue, a sleeping child: not the contact when that was told too
    ['Hawa gisteren: 40 min trein, 1u bezoek, 40 min trein', 60],
    ['gisteren 35 min gefietst tot bij Hawa, daar een uur gezeten, 35 min terug', 60],
    ['gisteren bij Hawa, half uur stappen tot daar, zelf 50 min gebleven', 50],
    ['gisteren bij Hawa, baby sliep 2u, ik bleef een uurtje', 60],
    ['gisteren bij Hawa, in de file 30 min, bezoek 45 min', 45],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text)).toEqual([minutes])
  })

  it('keeps the queue when nothing else was told', () => {
    expect(minutesIn('gisteren met Hawa naar het stadhuis, 50 min aanschuiven')).toEqual([50])
  })
})

describe('from when until when', () => {
  it.each([
    ['gisteren bij Hawa tusse 3 en kwart over 4', '15:00', 75],
    ['gisteren bij Hawa van kwart voor één tot half twee', '12:45', 45],
    ["gisteren bij Hawa van half elf tot 's middags", '10:30', 90],
    ['gisteren van 13u00 t/m 14u30 bij Hawa', '13:00', 90],
    ['vandaag bij Hawa toegekomen rond 9u20 en tegen 10u weer buiten', '09:20', 40],
    ['Hawa haar afspraak meegevolgd 19 nov!! 8u40, duurde 25 min', '08:40', 25],
  ])('%s', (text, start, minutes) => {
    expect(contactsIn(text).map((one) => [one.time?.value, one.minutes?.value])).toEqual([[start, minutes]])
  })

  it('takes "tegen 1 dec" for a date and no hour', () => {
    const [first] = contactsIn('Hawa vandaag 1u. Huur betalen tegen 1 dec')
    expect(first?.time).toBeNull()
  })
})

describe('several families', () => {
  it('gives each its own time when they were named together first', () => {
    const text = 'Hawa en Roza gezien vandaag, eerst Hawa drie kwartier en daarna Roza een uurtje'
    expect(contactsIn(text).map((one) => [one.family?.value, one.minutes?.value])).toEqual([
      ['G-031', 45],
      ['G-044', 60],
    ])
  })

  it('takes a family that returns only for its appointment for no other contact', () => {
    const text = 'Hawa ma 16/11 1u, Roza do 19/11 45 min. allemaal bij hun thuis. Hawa zie ik terug 30/11'
    expect(contactsIn(text).map((one) => [one.family?.value, one.next.map(({ date }) => date)])).toEqual([
      ['G-031', ['2026-11-30']],
      ['G-044', []],
    ])
  })

  it('plans for each family on its own day', () => {
    const { intent, contacts } = read(
      'di 24/11 16u Roza, do 26/11 10u Hawa, zet maar in de agenda',
      twoFamilies,
    )
    expect(intent).toBe('plan_contact')
    expect(
      contacts.map(({ family, next }) => [family?.value, next.map(({ date, time }) => [date, time])]),
    ).toEqual([
      ['G-044', [['2026-11-24', '16:00']]],
      ['G-031', [['2026-11-26', '10:00']]],
    ])
  })
})
