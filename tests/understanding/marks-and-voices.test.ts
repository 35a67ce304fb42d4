import { describe, expect, it } from '@jest/globals'
import { read } from '../../understanding/read.ts'
import { scan } from '../../understanding/signs/hits.ts'
import { setAside } from '../../understanding/signs/qualifiers.ts'
import { twoFamilies } from './moment.ts'

const counting = (text: string): string[] => {
  const found = scan(text)
  return found.hits.filter((hit) => setAside(hit, found) === null).map(({ sign }) => sign.id)
}
const first = (text: string) => read(text, twoFamilies).contacts[0]

describe('marks on a child, and a mother who is not herself', () => {
  it.each([
    ['child-abuse', 'op de dijen van haar oudste zag ik strepen. Ze zei vlug dat hij gestruikeld was'],
    ['child-abuse', 'bijtafdruk op het armpje van de peuter, ze lachte het weg'],
    ['child-abuse', 'blauwe vlekken op zijn armpjes, ze deed gauw zijn trui terug aan'],
    ['child-abuse', 'welts on the legs of her eldest, mum looked away'],
    ['child-abuse', 'afdrukken op zijn rugje gezien. Daarna formulier ingevuld en alles geregeld en betaald'],
    ['child-abuse', 'plekken op de rug van de kleine, muggenbeten zei ze rap'],
    ['psychosis', 'ze babbelt met mensen die er niet zijn'],
    ['psychosis', 'answers questions nobody asked since the birth and talks to someone who isnt there'],
    ['psychosis', 'drie nachten wakker en ze zit vol plannen'],
  ])('%s: %s', (sign, text) => {
    expect(counting(text)).toContain(sign)
  })

  it.each([
    'blauwe vlek op de billen van de baby, een mongolenvlek',
    'rode plekken op de armen van de kleine, eczeem',
    'oudste met de fiets gevallen, blauwe plek op zijn been',
    'birthmark on the back of the baby, dark marks on his leg',
    'met de oudste pannenkoeken gaan eten op de markt',
    'haar zoontje viel vorige maand van de trap, niks gebroken',
    'Roza weende, haar hand vastgehouden',
  ])('%s', (text) => {
    expect(counting(text)).toEqual([])
  })
})

describe('help that has no name of its own', () => {
  it.each([
    ['information', 'Roza, de beslissing van de bank naar mensentaal omgezet, 20 min'],
    ['practical', 'bij Roza, mee naar haar contract gekeken'],
    ['practical', 'bij Roza, aan de kast gesleuteld'],
    ['information', 'Roza vroeg hoe dat zit, ik heb haar teruggemaild wat de regels zijn, 20 min'],
    ['emotional', 'bij Roza, een zakdoek aangereikt'],
  ])('%s: %s', (action, text) => {
    expect(first(text)?.actions.map(({ value }) => value)).toContain(action)
  })

  it.each([
    ['information', 'gebeld met Roza, trots toonde ze haar diploma'],
    ['practical', 'bij Roza, cadeautje afgegeven'],
    ['emotional', 'Roza mist een babbel, 20 min'],
  ])('no %s: %s', (action, text) => {
    expect(first(text)?.actions.map(({ value }) => value)).not.toContain(action)
  })

  it.each([
    ['missed', 'Roza gaf verstek'],
    ['outing', 'met Roza een kastje gaan ophalen in Aalst, 1u'],
    ['message', "Hawa heeft gesms't dat haar kinderarts verzet is naar 9 december"],
    ['accompanied', 'walked Roza to her first class and came back, 20 min'],
    ['accompanied', 'met Roza op de sociale dienst gezeten, 40 min'],
  ])('%s: %s', (kind, text) => {
    expect(first(text)?.kind?.value).toBe(kind)
  })
})
