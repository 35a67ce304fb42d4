import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPlaces } from '../../../directory/places/place-rows.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { type Filter, Query, withoutFilter } from '../../../directory/search/query.ts'
import { queryPlace } from '../../../directory/search/query-place.ts'
import { readQuery } from '../../../directory/search/read-query.ts'

const csv = readFileSync(new URL('../../../directory/places/regions.csv', import.meta.url), 'utf8')
const places = placeTable([
  ...readPlaces(csv).rows,
  ...readPlaces(
    'postcode,place,municipality,lat,lon\n3545,Halen,Halen,50.95,5.11\n2850,Boom,Boom,51.09,4.36\n8610,Werken,Kortemark,51.02,2.96\n',
  ).rows,
])
const read = (typed: string) => readQuery(typed, { places, near: null })

describe('a sentence', () => {
  it.each([
    ['zoek schuldbemiddeling in Ledeberg', ['debt-mediation', 'Ledeberg (Gent) 5?'], ''],
    ['waar krijgt ze pampers?', ['nappies'], ''],
    ['tolk Turks', ['tr', 'interpreter'], ''],
    ['dokter nu open 9050', ['open now', '9050 (Gent) 5?', 'gp'], ''],
    ['babykleertjes gratis in de buurt van Hasselt', ['free', 'Hasselt 10?', 'baby-clothes'], ''],
    ['iets voor tieners zonder papieren', ['without-papers', 'age 12-18'], ''],
    ['binnen 5 km van 9000', ['9000 (Gent) 5'], ''],
    ['max 12 kilometer rond gent kringwinkel', ['Gent 12', 'furniture'], ''],
    ['speelgroep open zaterdag', ['open SA 0-1440', 'playgroup'], ''],
    ['kringwinkel zaterdagvoormiddag', ['open SA 360-720', 'furniture'], ''],
    ['taalles woensdag namiddag', ['open WE 720-1080', 'dutch-lessons'], ''],
    ['dokter open na 17u30', ['open any 1050-1440', 'gp'], ''],
    ['huisarts tussen 9 en 12 uur', ['open any 540-720', 'gp'], ''],
    ["taalles 's avonds", ['open any 1050-1380', 'dutch-lessons'], ''],
    ["baby huilt 's nachts", ['parenting'], 'nachts'],
    ['wijkgezondheidscentrum rolstoel', ['wheelchair', 'gp'], ''],
    ['dokter zonder afspraak', ['without-appointment', 'gp'], ''],
    ['speelgroep voor een kind van 3', ['age 3-3', 'playgroup'], ''],
    ['opvoeding 18 maanden', ['age 1-1', 'parenting'], ''],
    ['psycholoog in het Arabisch', ['ar', 'mental-support'], ''],
    ['Turkstalige psychologe', ['tr', 'mental-support'], ''],
    ['Nederlandse les', ['dutch-lessons'], ''],
    ['Nederlandse les voor Turkse mama', ['dutch-lessons'], 'Turkse'],
    ['dokter met tolk', ['interpreter here', 'gp'], ''],
    ['tolk voor de dokter', ['interpreter'], 'dokter'],
    ['vroedvrouw die bij haar thuis komt', ['home-visit', 'midwife'], ''],
    ['les waar de kinderen mee mogen', ['child-welcome'], 'les'],
    ['huisarts derdebetaler', ['third-party-payer', 'gp'], ''],
    ['luiers en melkpoeder', ['nappies', 'formula'], ''],
    ['taalles Nederlands', ['dutch-lessons'], ''],
    ['zwangere vrouw zoekt een appartement', ['housing'], 'zwangere'],
    ['met de bus naar het ziekenhuis', ['transport'], 'ziekenhuis'],
    ['ze krijgt brieven van deurwaarders', ['debt-mediation'], 'brieven'],
    ['baby kleertjes', ['baby-clothes'], ''],
    ['opvang', ['homelessness', 'childcare'], ''],
    ['kinderdagopvang', ['childcare'], ''],
    ['asielprocedure', ['residence'], ''],
    ['woonzorgcentrum', [], 'woonzorgcentrum'],
    ['waar kan ze pampers halen', ['nappies'], ''],
    ['pampers in Halen', ['Halen 5?', 'nappies'], ''],
    ['dokter 2850 boom', ['Boom 5?', 'gp'], ''],
    ['ze wil werken', ['work'], ''],
    ['st-amandsberg huisarts', ['Sint-Amandsberg (Gent) 5?', 'gp'], ''],
    ['schuldbemidelling in Ledberg', ['debt-mediation', 'Ledeberg (Gent) 5?'], ''],
    ['iets rond gezondheid', ['domain health'], ''],
    ['folder over borstvoeding in het Turks', ['tr', 'breastfeeding'], ''],
    ['food bank in Ghent', ['Gent 5?', 'food'], ''],
    ['couches gratuites à Gand', ['free', 'Gent 5?', 'nappies'], ''],
    ['Ateljee Kapoentje', [], 'Ateljee Kapoentje'],
    ['', [], ''],
  ])('“%s” is read as %j', (typed, expected, text) => {
    const query = read(typed)
    expect(query.filters.flatMap(shown).toSorted()).toEqual(expected.toSorted())
    expect(query.text).toBe(text)
  })

  it('tells which words gave each filter', () => {
    const said = read('zoek babykleertjes gratis in de buurt van Hasselt').filters.map((one) => one.said)
    expect(said).toEqual(['gratis', 'in de buurt van Hasselt', 'babykleertjes'])
  })

  it('asks for leaflets with the word for one', () => {
    expect(read('foldertje borstvoeding').kind).toBe('leaflet')
    expect(read('borstvoeding').kind).toBe('service')
  })

  it('in de buurt is near who types, when that is known', () => {
    const [gent] = places.byName('Gent')
    if (gent === undefined) throw new Error('no Gent')
    const near = queryPlace(gent)
    expect(readQuery('luiers in de buurt', { places, near }).filters.flatMap(shown)).toEqual([
      'Gent 10?',
      'nappies',
    ])
    expect(read('luiers in de buurt').filters.flatMap(shown)).toEqual(['nappies'])
  })

  it('loses a filter with its words', () => {
    const query = read('luiers gratis 9050')
    const at = query.filters.findIndex(({ by }) => by === 'place')
    const less = withoutFilter(query, at)
    expect(less.filters.flatMap(shown)).toEqual(['free', 'nappies'])
    expect(less.typed).not.toContain('9050')
  })

  it('of any kind is read without failing, as data that can be sent', () => {
    const word = fc.constantFrom(
      'zoek',
      'luiers',
      'in',
      'Gent',
      'nu',
      'open',
      '9050',
      'na',
      '17u',
      'kind',
      'van',
      '3',
      'km',
      '5',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc
        .array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 80 })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (typed) => {
        const query = read(typed)
        expect(Query.parse(JSON.parse(JSON.stringify(query)))).toEqual(query)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'a '.repeat(5000),
    'zonder '.repeat(3000),
    '9'.repeat(9000),
    `met ${'de '.repeat(4000)}kinderen`,
    "'".repeat(8000),
  ])('of thousands of letters is read as well', (typed) => {
    expect(read(typed).typed.length).toBeGreaterThan(0)
  })
})

function shown(filter: Filter): readonly string[] {
  switch (filter.by) {
    case 'need':
      return filter.needs
    case 'domain':
      return [`domain ${filter.domain}`]
    case 'place':
      return [`${filter.place.label} ${filter.kilometres}${filter.isImplied ? '?' : ''}`]
    case 'language':
      return [filter.language]
    case 'interpreter':
      return ['interpreter here']
    case 'free':
      return ['free']
    case 'feature':
      return [filter.feature]
    case 'age':
      return [`age ${filter.from}-${filter.until}`]
    case 'open':
      return [
        'moment' in filter.when
          ? 'open now'
          : `open ${filter.when.day} ${filter.when.from}-${filter.when.until}`,
      ]
  }
}
