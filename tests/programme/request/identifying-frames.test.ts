import { describe, expect, it } from '@jest/globals'
import { regionPlaces } from '../../../bot/directory/region-places.ts'
import { knownWords } from '../../../bot/request/known-words.ts'
import { placeTable } from '../../../directory/places/place-table.ts'
import { queryPlace } from '../../../directory/search/query-place.ts'
import { identifyingIn } from '../../../programme/request/identifying.ts'

const places = placeTable(regionPlaces())
const words = knownWords({
  placeNamed: (name) => {
    const place = places.byPostcode(name) ?? places.byName(name)[0]
    return place === undefined ? null : queryPlace(place)
  },
})
const around = { words, own: ['Kim Doorverwijzer', 'kim@buddy.example'], today: '2026-11-23' }
const found = (text: string) => identifyingIn(text, around)

describe('a name in small letters that no list knows', () => {
  it.each([
    'de familie devlieger, 24 weken, Dampoort',
    'familie devlieger zoekt steun',
    'het gezin vandekerkhoven wil graag een buddy',
    'fam. aksoy uit Gent',
    'mevr. aksoy is 24 weken zwanger',
    'mevrouw aksoy heeft geen netwerk',
    'mw hoxhaj, 30 weken',
    'aanvraag voor mevr haxhiu uit Ledeberg',
    'de familie van den eeckhoudt, baby van 2 maanden',
    'mevr de wispelaere verwacht een tweeling',
    'mama heet xhensila',
    'de mama heet bukola en spreekt Engels',
    'een mama genaamd okonkwo, 20 weken',
    'hoxhaj heet ze',
    'hoxhaj is de naam, 24 weken zwanger',
    'aksoy is haar familienaam',
    'haar naam is hoxhaj',
    'achternaam: hoxhaj',
    'naam: haxhiu, Dampoort',
    'mevrouw vermaast wil graag een buddy',
  ])('is known by its frame: %s', (text) => {
    expect(found(text)).toContain('name')
  })

  it.each([
    'de familie woont nog in Turkije',
    'familie van mama woont ver weg',
    'familie van overgrootmoeder in Marokko',
    'haar familie weet nog niet van de zwangerschap',
    'de familie verhuisde vorige maand naar Gent',
    'familie helpt soms, maar woont in Antwerpen',
    'gezin met 3 kinderen, vader werkt ’s nachts',
    'gezin verblijft in een noodwoning',
    'het gezin huurt een kleine studio',
    'gezin zonder netwerk, onbereikbaar op woensdag',
    'gezin nieuwkomers, pas in Gent',
    'een gezin dat moeilijk rondkomt',
    'het gezin kreeg een bevel om te vertrekken',
    'gezin momenteel dakloos, slaapt bij kennissen',
    'mevrouw studeert nog',
    'mevrouw vluchtte vorig jaar uit Syrië',
    'mevrouw verblijft bij een vriendin',
    'mevrouw leeft gescheiden van haar man',
    'mevr. begrijpt Nederlands, maar praat liever Frans',
    'mevrouw krijgt een leefloon van het OCMW',
    'mevrouw alleenstaand, 30 weken',
    'mevrouw onthaald in het opvangcentrum',
    'mevr. afkomstig uit Ghana',
    'mevrouw werkloos sinds vorige zomer',
    'mevrouw akkoord met de aanvraag',
    'mevrouw kwetsbaar, weinig steunfiguren',
    'meneer werkt als chauffeur',
    'mijnheer verblijft nog in het buitenland',
    'de baby heet welkom te zijn, maar alles is nieuw',
    'het project heet Kraamzorg thuis',
    'onze werking heet al jaren buurtwerk',
    'naam en adres geven we later door',
    'de naam is nog onbekend',
    'haar naam is gekend bij de vroedvrouw',
    'naam is vertrouwelijk',
    'op naam van het OCMW',
    'geen naam in dit kanaal',
    'wat is de naam van jullie dienst?',
    'hoe heet jullie werking?',
    'ze heet iedereen welkom',
    'mama noemt haar zwangerschap zwaar',
    'mevrouw ontvangt een uitkering, gezin wil hulp bij papieren',
    'de familie steunt haar niet',
    'familie onthoudt haar hulp',
    'mevrouw vluchtte uit Syrië',
    'mevrouw studeert en werkt halftijds',
    'het gezin arriveerde en wacht op een woning',
    'familie overkomt van alles',
  ])('is not seen where nobody is named: %s', (text) => {
    expect([text, found(text)]).toEqual([text, []])
  })
})
