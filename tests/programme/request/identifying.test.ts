import { describe, expect, it } from '@jest/globals'
import { regionPlaces } from '../../../bot/directory/region-places.ts'
import { knownWords } from '../../../bot/request/known-words.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { queryPlace } from '../../../directory/search/query-place.ts'
import { type IdentifyingKind, identifyingIn } from '../../../programme/request/identifying.ts'
import { isNationalNumber } from '../../../programme/request/national-number.ts'

const places = placeTable(regionPlaces())
const words = knownWords({
  placeNamed: (name) => {
    const place = places.byPostcode(name) ?? places.byName(name)[0]
    return place === undefined ? null : queryPlace(place)
  },
})
const around = { words, own: ['Kim Doorverwijzer', 'kim@buddy.example'], today: '2026-11-23' }
const found = (text: string) => identifyingIn(text, around)

/** Check digits as the law has them, for numbers that nobody has. */
function withCheck(nine: string, isFrom2000 = false): string {
  const number = Number(`${isFrom2000 ? '2' : ''}${nine}`)
  return `${nine}${String(97 - (number % 97)).padStart(2, '0')}`
}

describe('a national number', () => {
  const before2000 = withCheck('850730033')
  const from2000 = withCheck('010312044', true)
  const bis = withCheck('854730033')
  const bisUnsure = withCheck('862000017')
  const unsureDay = withCheck('900000123')

  it.each([before2000, from2000, bis, bisUnsure, unsureDay])('is one by its check digits: %s', (digits) => {
    expect(isNationalNumber(digits)).toBe(true)
    const [a, b, c, d, e] = [0, 2, 4, 6, 9].map((at, index, all) => digits.slice(at, all[index + 1]))
    for (const written of [
      digits,
      `${a}.${b}.${c}-${d}.${e}`,
      `${a} ${b} ${c} ${d} ${e}`,
      `${a}${b}${c}-${d}-${e}`,
      `${a}/${b}/${c}-${d}/${e}`,
      `${a}${b}${c} ${d}${e}`,
      `${a}–${b}–${c}–${d}–${e}`,
      digits.split('').join(' '),
      `rrn ${digits}.`,
      `9000 ${a}.${b}.${c} ${d} ${e}`,
    ])
      expect([written, found(`RR ${written} graag een buddy`)]).toEqual([
        written,
        expect.arrayContaining(['national-number']),
      ])
  })

  it('with one digit wrong is none, unless it is written as only such a number is', () => {
    const wrong = `${before2000.slice(0, 10)}${(Number(before2000.at(-1)) + 1) % 10}`
    expect(isNationalNumber(wrong)).toBe(false)
    expect(found(`dossier ${wrong}`)).not.toContain('national-number')
    expect(found(`${wrong.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')}`)).toContain('national-number')
  })

  it('has a month and a day', () => {
    expect(isNationalNumber(withCheck('851330033'))).toBe(false)
    expect(isNationalNumber(withCheck('856030033'))).toBe(false)
    expect(isNationalNumber(withCheck('850732033'))).toBe(false)
  })
})

const identifying: readonly (readonly [IdentifyingKind, string])[] = [
  ['name', 'mevrouw Yilmaz, 24 weken, Dampoort'],
  ['name', 'mevr. yilmaz is 24 weken zwanger'],
  ['name', 'mw. De Smedt zoekt steun'],
  ['name', 'zwangere mama, yilmaz, Dampoort'],
  ['name', 'aanvraag voor Fatma, 24 weken'],
  ['name', 'aanvraag: fatma, 24 weken, Dampoort'],
  ['name', 'ze heet Xhensila en spreekt Albanees'],
  ['name', 'naam: Bukola'],
  ['name', 'zwangere mama F. Yilmaz uit Gent'],
  ['name', 'zwangere mama Xhensila Hoxhaj uit Gent'],
  ['name', 'gezin Janssens, baby van 2 maanden'],
  ['name', 'familie Okafor wil graag een buddy'],
  ['name', 'haar man Mehmet werkt niet'],
  ['name', 'Amina is 30 weken ver'],
  ['name', 'zwangere vrouw, Marie-Claire, Hasselt'],
  ['name', 'request for Blessing O., 20 weeks pregnant'],
  ['address', 'woont Kerkstraat 12, Gent'],
  ['address', 'Dampoortstraat 12 bus 3'],
  ['address', 'Lange Steenstraat 4a'],
  ['address', 'kortrijksesteenweg 114 gent'],
  ['address', 'Rue de la Loi 16, 1000 Brussel'],
  ['address', 'Dok Noord 4, 9000 Gent'],
  ['address', 'ze verblijft in de Kerkstraat'],
  ['address', 'Coupure links nummer 8: Coupurelaan nr. 8'],
  ['address', 'Keizer Karelstraat 1/2'],
  ['phone', 'gsm 0470 12 34 56'],
  ['phone', '0470/12.34.56'],
  ['phone', '0470123456'],
  ['phone', '+32 470 12 34 56'],
  ['phone', '0032470123456'],
  ['phone', 'bel haar op 09 123 45 67'],
  ['phone', '09/123.45.67'],
  ['phone', '+32 (0)9 123 45 67'],
  ['phone', '470 12 34 56'],
  ['phone', '٠٤٧٠١٢٣٤٥٦'],
  ['email', 'mail naar mama@example.com'],
  ['email', 'mama.zon @ example.be'],
  ['birth-date', 'geboren op 12/03/1994'],
  ['birth-date', 'mama (12-3-94), 24 weken'],
  ['birth-date', '°12.03.1994'],
  ['birth-date', 'geboortedatum 3 december'],
  ['birth-date', 'baby geboren op 2 nov'],
  ['birth-date', 'bevallen op 2/11'],
  ['birth-date', 'geb. 1994-03-12'],
  ['birth-date', 'mama van 12 maart 1994'],
  ['birth-date', 'born 12 March 1994'],
]

describe('what says who a family is', () => {
  it.each(identifying)('%s: %s', (kind, text) => {
    expect(found(text)).toContain(kind)
  })

  it('is told by its kinds and nothing more', () => {
    expect(found('Fatma Yilmaz, Kerkstraat 12, 0470 12 34 56, °12/3/1994')).toEqual([
      'name',
      'address',
      'phone',
      'birth-date',
    ])
  })
})

describe('what says nothing of who a family is', () => {
  it.each([
    'aanvraag: zwangere mama, 24 weken, Dampoort, spreekt Turks, nood aan hulp met papieren',
    '24 weken',
    '9050',
    '9050 Ledeberg',
    'dinsdag 3/12',
    'afspraak op 3/12/2026 in het ziekenhuis',
    'uitgerekend 14/03/2027',
    'uitgerekend op 3 maart',
    'bevalt half februari',
    'in België sinds 12/10/2026',
    'intake bij ons op 3/11/2026',
    'Brugse Poort',
    'Sint-Amandsberg',
    'Nieuw Gent',
    'regio Hasselt, Kiewit',
    'Muide 24 weken',
    'Bloemekenswijk, 30 weken ver',
    'Watersportbaan 30 weken',
    'tweeling van 6 weken, spreekt Tigrinya, via OCMW Beringen',
    'vraag voor een maatje: alleenstaande mama met tweeling van 6 weken',
    'Kind en Gezin Gent',
    'CAW Oost-Vlaanderen',
    'AZ Jan Palfijn',
    'AZ Maria Middelares, dienst materniteit',
    'UZ Gent',
    'Jessa Ziekenhuis Hasselt',
    'Expertisecentrum Kraamzorg Amerijtje',
    'Huis van het Kind',
    'Wijkgezondheidscentrum Botermarkt',
    'Goedemiddag, CLB hier. Wij zouden een buddy willen vragen voor een zwanger meisje van 17, uitgerekend half maart, Genk.',
    'hebben jullie plaats voor een Bulgaars gezin, mama 5 maanden zwanger?',
    'aanmelding: moeder van 23, geen netwerk, woont in Sint-Amandsberg, wil graag een buddy',
    'Requesting a buddy for a Somali mum, 30 weeks pregnant, Ghent',
    'Marokkaanse mama, spreekt Darija en Frans, geen tolk nodig',
    'mevrouw spreekt Arabisch',
    'mevrouw is 24 weken zwanger',
    'gezin in Gent, 2 kinderen van 3 en 5 jaar',
    'schuld van 12 500 euro',
    'ze staat op straat met 2 kinderen',
    'dossier A-G012',
    'G-014',
    'tussen 9u en 17u, 2 keer per week',
    'Kim Doorverwijzer van OCMW Gent',
    'vragen aan Kim: kim@buddy.example',
    'Born in Belgium Pro ingevuld',
    'baby van 3 maanden, mama voelt zich eenzaam',
    'mama en papa werken niet, can you help?',
    'zwanger van haar derde, verlies van werk in mei',
    'graag vanaf 1 december',
    'opvolging door vroedvrouw, mutualiteit nog niet in orde',
    'Nigeriaanse vrouw zonder papieren, Rabot',
  ])('%s', (text) => {
    expect([text, found(text)]).toEqual([text, []])
  })
})
