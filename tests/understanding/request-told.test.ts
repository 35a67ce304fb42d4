import { describe, expect, it } from '@jest/globals'
import { asksForBuddy, type RequestTold, requestTold } from '../../understanding/request-told.ts'

const today = '2026-11-23'
const told = (text: string) => requestTold(text, today)

describe('when the child is due or how old it is', () => {
  it.each([
    ['zwangere mama, 24 weken, Dampoort', '2027-03', null],
    ['24 weken ver', '2027-03', null],
    ['24w zwanger', '2027-03', null],
    ['mama 5 maanden zwanger', '2027-03', null],
    ['zwanger van 20 weken', '2027-04', null],
    ['zwanger meisje van 17, uitgerekend half maart, Genk', '2027-03', null],
    ['bevalt in december', '2026-12', null],
    ['uitgerekend 14/03', '2027-03', null],
    ['koppel met weinig netwerk, due date 12 march', '2027-03', null],
    ['30 weeks pregnant, Ghent', '2027-02', null],
    ['zes maanden zwanger', '2027-02', null],
    ['baby van 2 maanden in Aalst', null, 2],
    ['alleenstaande mama met tweeling van 6 weken', null, 1],
    ['baby 3 weken oud', null, 0],
    ['mama van een pasgeboren meisje', null, 0],
    ['bevallen in oktober', null, 1],
    ['kindje is 11 maanden oud', null, 11],
    ['moeder van 23, wil graag een buddy', null, null],
    ['2 kinderen van 3 en 5 jaar', null, null],
    ['60 weken', null, null],
  ])('%s', (text, dueMonth, babyMonths) => {
    expect([text, told(text)]).toMatchObject([text, { dueMonth, babyMonths }])
  })
})

const codes: readonly (readonly [string, Partial<RequestTold>])[] = [
  ['nood aan hulp met papieren', { help: ['paperwork'], reasons: [] }],
  [
    'geen netwerk, zou graag eens babbelen',
    { help: ['emotional', 'network'], reasons: ['social-isolation'] },
  ],
  ['kan iemand meegaan naar de consultaties?', { help: ['going-along'] }],
  ['babyuitzet en luiers nodig, veel schulden', { help: ['material'], reasons: ['deprivation'] }],
  ['zwanger meisje van 16', { reasons: ['teenage-pregnancy'] }],
  ['zonder papieren', { reasons: ['residence-unclear'] }],
  ['mutualiteit is nog niet in orde', { reasons: ['no-health-insurance'] }],
  ['geen medische opvolging', { reasons: ['no-medical-follow-up'] }],
  ['met een tolk', { interpreter: true }],
  ['geen tolk nodig', { interpreter: false }],
  ['spreekt Turks', { interpreter: null }],
  ['graag nog voor de geboorte', { beforeBirth: true }],
  ['Goedemiddag, CLB hier', { sector: 'school-guidance' }],
  ['cliënte OCMW Hasselt', { sector: 'ocmw' }],
  ['Kind en Gezin Gent', { sector: 'kind-en-gezin' }],
  ['vroedvrouw hier', { sector: 'first-line' }],
]

describe('what it is about, in codes', () => {
  it.each(codes)('%s', (text, expected) => {
    expect([text, told(text)]).toMatchObject([text, expected])
  })
})

describe('a request', () => {
  it.each(['aanvraag: mama', 'Aanvraag mama', 'nieuwe aanvraag', 'buddy aanvragen', 'request: mum'])(
    'begins with its word: %s',
    (text) => {
      expect(asksForBuddy(text)).toBe(true)
    },
  )
  it.each(['status van mijn aanvragen', 'hallo', 'aanvraagkanaal Gent', 'trek aanvraag A-G012 in'])(
    'is not every sentence with it: %s',
    (text) => {
      expect(asksForBuddy(text)).toBe(false)
    },
  )
})
