import { describe, expect, it } from '@jest/globals'
import { DateTime } from 'luxon'
import { messageOf } from '../../understanding/message.ts'
import { momentsOf } from '../../understanding/moments.ts'
import { monday } from './moment.ts'

const momentsIn = (text: string, now: DateTime = monday) => momentsOf(messageOf(text, new Set()), now)

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
    ['negentien november', '2026-11-19'],
    ['de vijftiende november', '2026-11-15'],
    ['twintig oktober', '2026-10-20'],
    ['gebeld za, foto gekregen', '2026-11-21'],
    ['gisteren, nee wacht, zaterdag', '2026-11-21'],
    ['vrijdag, sorry, donderdag', '2026-11-19'],
    ['vandaag ipv gisteren', '2026-11-23'],
    ['Hawa / 6-11 / park', '2026-11-06'],
    ['Friday the thirteenth', '2026-11-13'],
    ['on the 14th with Hawa', '2026-11-14'],
    ['vd middag bij Hawa', '2026-11-23'],
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
    ['negen december', '2026-12-09'],
    ['morgen in plaats van woensdag', '2026-11-24'],
    ['over 2 weken dat is dan maandag 7 december', '2026-12-07'],
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
    'daag, morgen meer!',
    'tot morgen',
    'dat was het voor vandaag',
    '1/2 u',
    'een mei',
    'op het einde van de middag',
    'ze weet dat za, zegt ze',
  ])('%s names no day', (text) => {
    expect(momentsIn(text).days).toEqual([])
  })

  it('counts days by the calendar, also when the clock changes', () => {
    const afterChange = DateTime.fromISO('2026-10-25T23:30:00', { zone: 'Europe/Brussels' })
    expect(momentsIn('gisteren', afterChange).days[0]?.past).toBe('2026-10-24')
    expect(momentsIn('3 dagen geleden', afterChange).days[0]?.past).toBe('2026-10-22')
  })
})
