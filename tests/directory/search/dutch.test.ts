import { describe, expect, it } from '@jest/globals'
import { analyse, splitWord } from '../../../directory/search/analysis.ts'
import { dutchStem } from '../../../directory/search/dutch-stem.ts'
import { fold, wordsOf } from '../../../directory/search/fold.ts'

const together =
  `luier luiers luiertje luiertjes | huis huizen huisje huizeke | brief brieven briefje | kind kinderen kindjes
baby baby's babytje | foto foto's | stad steden | bed bedden bedje beddeke | woning woningen | kleren kleertje kleertjes kleerkes
tandarts tandartsen | moeilijkheid moeilijkheden | gezin gezinnen | taal talen | les lessen lesje | vergoeding vergoedingen
papier papieren papierkes | dokter dokters | bemiddelaar bemiddelaars bemiddeling bemiddelen | sociaal sociale
begeleider begeleiders begeleiding begeleiden | probleem problemen | meubel meubels meubelen | lezen leest gelezen
wegen weegt gewogen | huur huren gehuurd | roken rookt gerookt | spelen speelt gespeeld | betalen betaalt betaald
vaccinatie vaccinaties vaccineren gevaccineerd | solliciteren sollicitatie | verzekering verzekeringen verzekeren
pamper pampers pampertje pamperkes | wieg wiegje wiegjes wiegske | advocaat advocaten advokaat | matras matrassen
adres adressen | school scholen | vroedvrouw vroedvrouwen vroedvrouwke | auto auto's autootje | psycholoog psychologen
fles flessen flesje | zwanger zwangere | turks turkse | onthaalmoeder onthaalmoeders | kinderwagen kinderwagens
rekening rekeningen | appartement appartementen appartementje | speelgroep speelgroepje | factuur facturen
uitkering uitkeringen | opvoeding opvoeden opvoedt | vertaler vertalen vertaling vertaalt | verhuizen verhuisd verhuist
deurwaarder deurwaarders | inenting inentingen | slaan slaat geslagen | drinken drinkt gedronken | poetsen poetst gepoetst
slaapzak slaapzakken slaapzakske | maand maanden | prijs prijzen | verslaafd verslaafde verslaving | wasmachine wasmachientje`
    .split(/[|\n]/)
    .map((group) => group.trim().split(' '))

describe('Dutch words', () => {
  it.each(together)('%s are one word', (...forms) => {
    expect(new Set(forms.map((form) => dutchStem(fold(form)))).size).toBe(1)
  })

  it.each([
    ['les', 'lezen'],
    ['man', 'maan'],
    ['rok', 'roken'],
    ['gas', 'gast'],
    ['kas', 'kast'],
    ['weg', 'wegen'],
    ['lening', 'lenen'],
    ['geweld', 'wellen'],
  ])('%s and %s stay two', (one, other) => {
    expect(dutchStem(one)).not.toBe(dutchStem(other))
  })

  it.each([
    ['kinderkleding', ['kinder', 'kleding']],
    ['schuldhulp', ['schuld', 'hulp']],
    ['tolkendienst', ['tolken', 'dienst']],
    ['zwangerschapsopvolging', ['zwangerschaps', 'opvolging']],
    ['voedselhulppunt', ['voedselhulp', 'punt']],
    ['mutualiteit', []],
    ['gemeente', []],
    ['bestuur', []],
  ])('%s is made of %j', (word, parts) => {
    expect(splitWord(word)).toEqual(parts)
  })

  it('keeps the whole word beside its parts, and no part that says nothing', () => {
    expect(analyse('babykledingdienst')).toEqual({
      stem: 'babykledingdienst',
      parts: ['kled'].map(() => dutchStem('babykleding')),
    })
  })

  it('are folded, with where they stood', () => {
    expect(wordsOf("Crèche ’t Sint-Jan: baby's")).toEqual([
      { word: 'creche', from: 0, to: 6 },
      { word: 't', from: 8, to: 9 },
      { word: 'sint', from: 10, to: 14 },
      { word: 'jan', from: 15, to: 18 },
      { word: "baby's", from: 20, to: 26 },
    ])
  })
})
