import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import type { ContactReading } from '../../understanding/reading.ts'
import { twoFamilies } from './moment.ts'

const first = (text: string): ContactReading | undefined => read(text, twoFamilies).contacts[0]

describe('from when to when', () => {
  it.each([
    ['Hawa 19/11 om 14u gezien bij haar thuis, tot 15u15', '14:00', 75],
    ['gisteren om kwart voor negen afgesproken met Hawa aan het ocmw, om tien uur buiten', '08:45', 75],
    ['home visit Hawa today 11am to noon', '11:00', 60],
    ['Hawa huisbezoek gisteren 11u 12u', '11:00', 60],
    ['Hawa - hb - za 21/11 - 10u/11u15', '10:00', 75],
    ['zondag bij Hawa langs geweest van den drijen tot den vieren', '15:00', 60],
    ['Hawa moest vandaag om 9u naar de gynaecoloog, ik ben meegegaan. Duurde tot 10u45.', '09:00', 105],
  ])('%s', (text, time, minutes) => {
    expect([first(text)?.time?.value, first(text)?.minutes?.value]).toEqual([time, minutes])
  })

  it('takes no opening hours for the end of a visit', () => {
    expect(first('gisteren om 14u bij Hawa, apotheek open tot 18u')?.minutes).toBeNull()
  })
})

describe('what was only spoken of', () => {
  it.each([
    ['gisteren 1u bij Hawa, verteld over de taaltafel in de bib', 'home_visit'],
    ['3 uur bij Hawa gisteren, haar naar huis laten bellen met mijn gsm', 'home_visit'],
    ['Hawa wou niet naar buiten, 1u binnen gebleven gisteren', 'home_visit'],
    ['Hawa apotheek samen ijzer gaan halen vanmiddag', 'accompanied'],
    ['Hawa gemaild waar de speelgoedbib is', 'message'],
    ['☎️ Hawa gisteren 10 min', 'phone'],
    ['efkes Hawa gebeld gisteren, minuut of 8, ze wou iets weten over de babytheek', 'phone'],
    ['Vandaag om 13u30 stond ik bij Hawa aan de deur maar er deed niemand open', 'missed'],
    ['Hawa 💬 gisteren, ze vertelde over de kine', 'message'],
  ])('%s is a %s', (text, kind) => {
    expect(first(text)?.kind?.value).toBe(kind)
  })
})
