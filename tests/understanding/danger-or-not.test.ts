import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { scan } from '../../understanding/signs/hits.ts'
import { setAside } from '../../understanding/signs/qualifiers.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'
import { twoFamilies } from './moment.ts'

const counting = (text: string): string[] => {
  const found = scan(text)
  return found.hits.filter((hit) => setAside(hit, found) === null).map(({ sign }) => sign.id)
}
const asideFor = (text: string): string[] => {
  const found = scan(text)
  return found.hits.flatMap((hit) => setAside(hit, found)?.why ?? [])
}
const zoneOf = (text: string) => readUrgency(text, twoFamilies).zone

describe('a mother whom only her children keep alive', () => {
  it.each([
    'Roza zegt dat ze er al lang niet meer was als ze haar kinderen niet had',
    "ze fluisterde 'zonder de kleine was ik er nu niet meer'",
    "Roza: 't is alleen voor mijn kindjes dat ik er nog ben'",
    "she said if it wasn't for the kids she wouldn't be here",
    "'moest ik de kinderen niet hebben, had ik het al lang gedaan'",
    'as de gasten er nie waren was ze er al lang nie meer zegt ze',
    'de kinderen zijn de enige reden dat ik nog leef zei ze',
  ])('%s', (text) => {
    expect(counting(text)).toContain('suicidal-thoughts')
    expect(zoneOf(text)).not.toBe('log')
  })

  it.each([
    'als de kinderen er niet waren was het hier al lang opgeruimd',
    'zonder de kinderen was ik er al om 9u geweest',
    'zonder haar dochter was de tafel te groot',
    'ze leest alleen voor de kinderen voor',
    'als de kleine er niet was kon ze gaan werken',
  ])('no such thing: %s', (text) => {
    expect(counting(text)).toEqual([])
  })

  it('is about her mind', () => {
    const [contact] = read(
      '45 min bij Roza, ze zei zonder de kleine was ik er niet meer',
      twoFamilies,
    ).contacts
    expect(contact?.domains.map(({ value }) => value)).toContain('mental')
  })
})

describe('how the buddy feels, and what happened', () => {
  it.each([
    'amai precies overreden na die late shift',
    'lijk overreden door nen bus na de examens',
    'voel mij precies overreden vandaag',
  ])('figurative: %s', (text) => {
    expect(counting(text)).toEqual([])
    expect(asideFor(text)).toEqual(['figurative'])
    expect(zoneOf(text)).toBe('log')
  })

  it.each([
    'Roza is precies overreden door een auto',
    'haar zoon is aangereden',
    'ze is lijk overreden door een bus',
  ])('it happened: %s', (text) => {
    expect(counting(text)).toContain('accident')
  })

  it.each([
    "les psychiatrie: 'denk je eraan om uit het leven te stappen?' leren vragen",
    'practicum vandaag: hoe vraag je naar zelfmoord',
  ])('school: %s', (text) => {
    expect(asideFor(text)).toContain('school')
    expect(counting(text)).toEqual([])
  })
})

describe('what was announced and is off', () => {
  it.each([
    'de uithuiszetting van Roza gaat niet door, de vrederechter heeft haar gelijk gegeven',
    'uitzetting van Roza is van tafel',
    'de vrederechter oordeelde in haar voordeel',
  ])('%s', (text) => {
    expect(asideFor(text)).toContain('resolved')
    expect(counting(text)).toEqual([])
  })

  it.each([
    'vrederechter heeft de huisbaas gelijk gegeven, ze moet eruit',
    'de bemiddeling bij de vrederechter gaat niet door, ze moet eruit in januari',
    'de zitting bij de vrederechter van vrijdag gaat toch niet door',
  ])('still on: %s', (text) => {
    expect(counting(text)).toContain('eviction-announced')
  })

  it('undoes no bleeding', () => {
    expect(counting('ze bloedt hevig en de controle bij de gyn gaat niet door')).toContain(
      'mother-heavy-bleeding',
    )
    expect(counting('afspraak gyn gaat niet door, ze verliest veel bloed')).toContain('mother-heavy-bleeding')
  })

  it.each([
    'gas wordt in maart afgesloten als ze die factuur van 200 euro niet betaalt',
    'water wordt afgesloten in februari als ze niet kan betalen',
    'wordt na nieuwjaar afgesloten, de elektriciteit',
  ])('cut off later: %s', (text) => {
    expect(counting(text)).toContain('energy-cut-announced')
    expect(counting(text)).not.toContain('no-energy')
  })
})

describe('papers, falls and kicks', () => {
  it.each([
    'haar verblijfskaart is verlengd tot 2027',
    'bijlage 35 verlengd gekregen',
    'her residence card was renewed',
  ])('a permit that goes on is no need: %s', (text) => {
    expect(counting(text)).not.toContain('residence-lapsing')
  })

  it.each(['haar verblijfskaart is niet verlengd', 'haar kaart moet voor 3 december verlengd worden'])(
    'a permit that ends is: %s',
    (text) => {
      expect(counting(text)).toContain('residence-lapsing')
    },
  )

  it('falling down is no sadness', () => {
    expect(counting('she fell down the stairs 3 weeks ago')).not.toContain('depression')
    expect(counting('feeling down for weeks')).toContain('depression')
  })

  it.each([
    'baby schopt dat het een lust is',
    'kleine stampt dat het niet normaal is',
    'baby schopt de hele dag',
  ])('kicks of an unborn child: %s', (text) => {
    expect(counting(text)).not.toContain('child-abuse')
  })

  it('a blow stays a blow', () => {
    expect(counting('hij schopt de baby')).toContain('child-abuse')
  })

  it.each([
    'als haar man gedronken heeft gaat ze met de kinderen in de auto slapen',
    'haar vriend wordt soms kwaad en dan sluit ze zich op in de badkamer',
  ])('she flees from his anger: %s', (text) => {
    expect(counting(text)).toContain('violence')
  })

  it('angry with him she takes a walk', () => {
    expect(counting('kwaad op haar man dus ze gaat buiten wandelen')).toEqual([])
  })
})
