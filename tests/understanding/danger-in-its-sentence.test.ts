import { describe, expect, it } from '@jest/globals'
import { scan } from '../../understanding/signs/hits.ts'
import { setAside } from '../../understanding/signs/qualifiers.ts'
import { readUrgency } from '../../understanding/urgent-signs.ts'
import { twoFamilies } from './moment.ts'

const counting = (text: string): string[] => {
  const read = scan(text)
  return read.hits.filter((hit) => setAside(hit, read) === null).map(({ sign }) => sign.id)
}
const asideFor = (text: string): string[] => {
  const read = scan(text)
  return read.hits.flatMap((hit) => setAside(hit, read)?.why ?? [])
}

describe('danger told in other words', () => {
  it.each([
    ['violence', 'haar schoonvader spuwde naar haar aan tafel'],
    ['violence', 'zijn moeder heeft heur bespuwd'],
    ['violence-now', 'hij keilde een vaas naar haar, zij zit nog bij hem'],
    [
      'violence-now',
      'papa gooide een strijkijzer tegen haar en de kleine. Ik ben naar buiten gelopen. Ze is nog binnen.',
    ],
    ['violence-now', 'haar vriend tiert, ze is opgesloten in de berging en hij klopt op de muur'],
    ['violence-now', 'haar man slaat haar, ik sta buiten'],
    ['self-injury', 'Roza slit her wrist this morning'],
    ['violence', 'papa keilde de buggy de tuin in'],
    ['no-energy', 'geen lamp en geen warm vandaag, alles op'],
    ['self-injury', 'scratching her arms until they bleed'],
    ['suicidal-thoughts', 'Hawa zegt: der een einde aan, da is al wat ik vraag'],
    ['suicide-plan', 'zelfmoord zegt ze, de ontstopper staat op tafel'],
    ['movement-less', 'kleine in haar buik is heel de dag zo rustig, normaal danst hij'],
  ])('%s: %s', (sign, text) => {
    expect(counting(text)).toContain(sign)
  })

  it.each([
    'pidpa gaat het water dichtdraaien in februari als ze niet betaalt',
    'gas gaat dicht op 3 februari',
    'tenzij ze betaalt wordt de stroom afgesloten in maart',
    'they will cut off the electricity in february unless she pays',
  ])('what is cut off only later is announced, not now: %s', (text) => {
    expect(counting(text)).toContain('energy-cut-announced')
    expect(counting(text)).not.toContain('no-energy')
  })

  it.each(['water is afgesloten sinds gisteren', 'stroom ligt plat bij Roza'])('cut off now: %s', (text) => {
    expect(counting(text)).toContain('no-energy')
  })
})

describe('words that only look like a sign', () => {
  it.each([
    ['suicide-plan', 'vanavond spring ik nog even bij Hawa langs', 'vanavond spring ik'],
    ['eviction-announced', 'het formulier moet weg voor einde januari', 'ze moet weg voor einde januari'],
    ['eviction-announced', 'de huisbaas heeft de opzeg ingetrokken', 'de huisbaas gaf opzeg van de woning'],
    ['violence-now', 'Roza meegenomen naar het Huis van het Kind', 'hij heeft de baby meegenomen'],
    ['child-abuse', 'het kindje schopt flink', 'papa schopt het kindje'],
    ['depression', 'staat op de lijst sinds enkele weken', 'ze is helemaal op al weken'],
    [
      'residence-lapsing',
      'verlenging van haar F-kaart, kaart ophalen in maart',
      'haar F-kaart vervalt in maart',
    ],
    ['mother-fever', 'naar haar gespuwd en geroepen dat ze niks kan', 'gespuwd en ze houdt niks binnen'],
  ])('%s not in: %s', (sign, text, plainly) => {
    expect(counting(text)).not.toContain(sign)
    expect(counting(plainly)).toContain(sign)
  })
})

it('an eviction notice that was taken back is no sign at all', () => {
  expect(scan('verhuurder trekt de opzeg in').hits).toEqual([])
})

describe('how far words reach that set a sign aside', () => {
  it.each([
    [
      'figurative',
      'ze gaat haar zus vermoorden als die nog een keer haar beste trui van de kapstok neemt zonder het te vragen, echt waar 😂',
    ],
    ['resolved', 'bruin verlies. vroedvrouw gebeld. niks ergs.'],
    ['resolved', 'naar spoed met Roza, ze bloedt, bleek een aambei'],
    ['resolved', 'donderdag vochtverlies bij Hawa. Sindsdien niks meer.'],
    ['past', 'ze woonde in 2018 op straat met haar zoon, nu heeft ze haar eigen appartement'],
    ['school', 'herexamen: moeder met stuipen op 35 weken'],
    ['school', 'toetscasus: moeder met stuipen op 35 weken'],
  ])('%s: %s', (why, text) => {
    expect(asideFor(text)).toContain(why)
  })

  it.each([
    [
      'a laugh in the next sentence but one',
      'hij gaat haar vermoorden zegt ze. Morgen komt de politie bij haar langs. We hebben daarna thee gedronken en een koekje gegeten. 😂',
    ],
    [
      'two words that stand on either side of a comma',
      'de baby beweegt minder, alles is, normaal schopt hij',
    ],
    ['what goes on after "niks meer"', 'Roza had vochtverlies, sindsdien niks meer gehoord'],
    [
      'a better "now" that is denied',
      'in 2018 woonde ze op straat, nu is het niet goed met haar, ze slaapt op straat',
    ],
    [
      'longer sentences between',
      'bruin verlies bij Roza. We hebben samen soep gemaakt voor de buren. Niks ergs aan de soep.',
    ],
    ['luck', 'haar man sloeg haar, gelukkig niet hard'],
    ['something else that was made', 'bruin verlies bij Roza. Samen soep gemaakt.'],
  ])('not so far: %s', (_, text) => {
    expect(counting(text).length).toBeGreaterThan(0)
  })
})

describe('the whole reading', () => {
  it.each([
    'straks om acht uur spring ik bij Roza binnen',
    'ze sliep goed, geen pijn, kindje schopt flink',
    'Hawa meegenomen naar de speelgroep van het Huis van het Kind',
    'het formulier voor de belastingen moet weg voor 30 november',
  ])('asks nothing after: %s', (text) => {
    expect(readUrgency(text, twoFamilies).zone).toBe('log')
  })
})
