import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { clockText } from '../../understanding/clock-times.ts'
import { messageOf } from '../../understanding/message.ts'
import { momentsOf } from '../../understanding/moments.ts'
import { monday } from './moment.ts'

const momentsIn = (text: string, now: DateTime = monday) => momentsOf(messageOf(text, new Set()), now)

describe('durations', () => {
  it.each([
    ['45 min', 45],
    ['45min', 45],
    ["45'", 45],
    ['90 minuten', 90],
    ['12 minuutjes', 12],
    ['1O min', 10],
    ['1u', 60],
    ['1 uur', 60],
    ['1u30', 90],
    ['1 u 30', 90],
    ['1u30min', 90],
    ['1 uur en 20 minuten', 80],
    ['1 uur 20', 80],
    ['2u15', 135],
    ['1h30', 90],
    ['1.5h', 90],
    ['1,5 uur', 90],
    ['1.30u', 90],
    ['1,25u', 75],
    ['2,5u', 150],
    ['1u 1/4', 75],
    ['1 1/2 uur', 90],
    ['1/2 uur', 30],
    ['3/4 uur', 45],
    ['1½ uur', 90],
    ['een uur', 60],
    ['nen uur', 60],
    ['een uurtje', 60],
    ['uurtje', 60],
    ['uurke', 60],
    ['2 uurkes', 120],
    ['een goed uur', 60],
    ['een dik uur', 60],
    ['nen dikken twee uur', 120],
    ['ruim anderhalf uur', 90],
    ['half uur', 30],
    ['een halfuur', 30],
    ['halfuurtje', 30],
    ['een half uurke', 30],
    ['anderhalf uur', 90],
    ['anderhalf uurtje', 90],
    ['twee en een half uur', 150],
    ['twee uur en half', 150],
    ['een uur en een half', 90],
    ['uur en half', 90],
    ['een uur en een kwart', 75],
    ['een uur en een kwartier', 75],
    ['een uur en drie kwartier', 105],
    ['kwartier', 15],
    ['een kwartiertje', 15],
    ['drie kwartier', 45],
    ['3 kwartier', 45],
    ['drie kwart uur', 45],
    ['vijf kwartier', 75],
    ['een uur of twee', 120],
    ['een minuut of 20', 20],
    ['een paar uur', 120],
    ['vijfenveertig minuten', 45],
    ['twintig minuten', 20],
    ['2 à 3 uur', 120],
    ['20-30 min', 20],
    ['hele namiddag', 240],
    ['halve dag', 240],
    ['an hour', 60],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['two hours', 120],
    ['2.5 hours', 150],
    ['1 hr 20', 80],
    ['45 mins', 45],
    ['a quarter of an hour', 15],
    ['three quarters of an hour', 45],
    ['two and a half hours', 150],
    ['forty-five minutes', 45],
    ['a couple of hours', 120],
  ])('%s is %i minutes', (text, minutes) => {
    expect(momentsIn(text).durations.map((one) => one.minutes)).toEqual([minutes])
  })

  it.each([
    'om de 3 uur',
    '2 uur geleden',
    '20 min te laat',
    'drinkt elke 2 uur',
    'sinds 2 uur',
    'over 2 uur',
  ])('%s says nothing about how long', (text) => {
    expect(momentsIn(text).durations).toEqual([])
  })
})

describe('times on the clock', () => {
  it.each([
    ['14u', '14:00'],
    ['14u30', '14:30'],
    ['14 u 30', '14:30'],
    ['14h', '14:00'],
    ['14h30', '14:30'],
    ['14:30', '14:30'],
    ['14.30u', '14:30'],
    ['9.30u', '09:30'],
    ['om 14.30', '14:30'],
    ['9u', '09:00'],
    ['9u05', '09:05'],
    ['om 9 uur', '09:00'],
    ['om 3', '15:00'],
    ['om 10', '10:00'],
    ['half 3', '14:30'],
    ['half drie', '14:30'],
    ['om half elf', '10:30'],
    ['kwart na 2', '14:15'],
    ['kwart voor 4', '15:45'],
    ['kwart over negen', '09:15'],
    ['10 na 3', '15:10'],
    ['5 voor half 4', '15:25'],
    ['3 uur in de namiddag', '15:00'],
    ["8 uur 's avonds", '20:00'],
    ["7u 's morgens", '07:00'],
    ['om vieren', '16:00'],
    ['tegen den twaalven', '12:00'],
    ['rond 11u', '11:00'],
    ['10am', '10:00'],
    ['3 pm', '15:00'],
    ['2.30pm', '14:30'],
    ['at 4', '16:00'],
    ['half past two', '14:30'],
    ['quarter past two', '14:15'],
    ['quarter to three', '14:45'],
    ["4 o'clock", '16:00'],
  ])('%s is %s', (text, time) => {
    const clocks = momentsIn(text).clocks.map(({ hour, minute, part }) => clockText(hour, minute, part))
    expect(clocks).toEqual([time])
  })

  it.each([
    ['van 9u tot 10u15', '09:00', 75],
    ['14u-15u', '14:00', 60],
    ['14u - 15u30', '14:00', 90],
    ['10-11u', '10:00', 60],
    ['10 tot 11u', '10:00', 60],
    ['van 2 tot 4', '14:00', 120],
    ['van half 3 tot 4', '14:30', 90],
    ['van 9 tot half 11', '09:00', 90],
    ['tussen 14u en 15u30', '14:00', 90],
    ['14:00-15:15', '14:00', 75],
    ['13u30 tot 15u', '13:30', 90],
    ['van 11 tot 1', '11:00', 120],
    ['from 10 to 11:30', '10:00', 90],
    ['2-4pm', '14:00', 120],
    ['2pm till 3.30pm', '14:00', 90],
    ['between 9am and 10am', '09:00', 60],
    ['15.30u tot 16.45u', '15:30', 75],
    ['vandaag 10-12', '10:00', 120],
  ])('%s starts at %s and takes %i minutes', (text, start, minutes) => {
    expect(momentsIn(text).ranges.map((range) => [range.start, range.minutes])).toEqual([[start, minutes]])
  })
})

describe('days', () => {
  it.each([
    ['vandaag', '2026-11-23'],
    ['vanmorgen', '2026-11-23'],
    ['deze voormiddag', '2026-11-23'],
    ['deze namiddag', '2026-11-23'],
    ['daarnet', '2026-11-23'],
    ['daarstraks', '2026-11-23'],
    ['gisteren', '2026-11-22'],
    ['gister', '2026-11-22'],
    ['gisteravond', '2026-11-22'],
    ['gisterennamiddag', '2026-11-22'],
    ['gisteren namiddag', '2026-11-22'],
    ['eergisteren', '2026-11-21'],
    ['eergister', '2026-11-21'],
    ['vrijdag', '2026-11-20'],
    ['vrijdagnamiddag', '2026-11-20'],
    ['woensdag voormiddag', '2026-11-18'],
    ['dinsdag laatst', '2026-11-17'],
    ['vorige dinsdag', '2026-11-17'],
    ['verleden week dinsdag', '2026-11-17'],
    ['vorige week vrijdag', '2026-11-20'],
    ['vrijdag van vorige week', '2026-11-20'],
    ['afgelopen zaterdag', '2026-11-21'],
    ['laatste donderdag', '2026-11-19'],
    ['maandag', '2026-11-16'],
    ['op vr 20/11', '2026-11-20'],
    ['do 12/11', '2026-11-12'],
    ['za 14 nov', '2026-11-14'],
    ['ma 9/11', '2026-11-09'],
    ['3 dagen geleden', '2026-11-20'],
    ['een week geleden', '2026-11-16'],
    ['twee weken geleden', '2026-11-09'],
    ['19/11', '2026-11-19'],
    ['19-11', '2026-11-19'],
    ['op 19.11', '2026-11-19'],
    ['5/11/2026', '2026-11-05'],
    ['5-11-26', '2026-11-05'],
    ['30 oktober', '2026-10-30'],
    ['maandag 9 november', '2026-11-09'],
    ['vrijdag de 13e', '2026-11-13'],
    ['wapenstilstand', '2026-11-11'],
    ['de dag na wapenstilstand', '2026-11-12'],
    ['yesterday', '2026-11-22'],
    ['last night', '2026-11-22'],
    ['the day before yesterday', '2026-11-21'],
    ['last Friday', '2026-11-20'],
    ['weds 11 nov', '2026-11-11'],
    ['November 19th', '2026-11-19'],
    ['18th of November', '2026-11-18'],
    ['two days ago', '2026-11-21'],
  ])('%s, looking back, is %s', (text, day) => {
    expect(momentsIn(text).days.map(({ past }) => past)).toEqual([day])
  })

  it.each([
    ['morgen', '2026-11-24'],
    ['morgenvroeg', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['donderdag', '2026-11-26'],
    ['maandag', '2026-11-30'],
    ['komende vrijdag', '2026-11-27'],
    ['dinsdag a.s.', '2026-11-24'],
    ['volgende week donderdag', '2026-12-03'],
    ['vrijdag volgende week', '2026-12-04'],
    ['vrijdag over een week', '2026-12-04'],
    ['dinsdag over 2 weken', '2026-12-08'],
    ['over 2 weken', '2026-12-07'],
    ['binnen drie dagen', '2026-11-26'],
    ['over een maand', '2026-12-23'],
    ['2 dec', '2026-12-02'],
    ['3/12', '2026-12-03'],
    ['20 januari', '2027-01-20'],
    ['de 27e', '2026-11-27'],
    ['over 2 weken, ma 7/12', '2026-12-07'],
    ['tomorrow', '2026-11-24'],
    ['next week Tuesday', '2026-12-01'],
    ['in 3 days', '2026-11-26'],
    ['9 dec', '2026-12-09'],
  ])('%s, looking ahead, is %s', (text, day) => {
    expect(momentsIn(text).days.map(({ future }) => future)).toEqual([day])
  })

  it('offers both days of "volgende dinsdag" said on a Monday', () => {
    expect(momentsIn('volgende dinsdag').days[0]?.options).toEqual(['2026-12-01', '2026-11-24'])
  })

  it.each([
    'goede morgen',
    'de 2e keer',
    'nog 3 kinderen',
    'I sat with her',
    'zo 20 min',
    '38,4',
    '24/7',
    'ma gezellig',
  ])('%s names no day', (text) => {
    expect(momentsIn(text).days).toEqual([])
  })

  it('counts days by the calendar, also when the clock changes', () => {
    const afterChange = DateTime.fromISO('2026-10-25T23:30:00', { zone: 'Europe/Brussels' })
    expect(momentsIn('gisteren', afterChange).days[0]?.past).toBe('2026-10-24')
    expect(momentsIn('3 dagen geleden', afterChange).days[0]?.past).toBe('2026-10-22')
  })
})
