import { readFileSync } from 'node:fs'
import type { Feature, Line } from '../../directory/features.ts'
import type { Schedule } from '../../directory/hsds/schedule.ts'
import { type Need, needs } from '../../directory/needs/needs.ts'
import { type PlaceRow, readPlaces } from '../../directory/places/place-rows.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'

/** A source of numbers from 0 up to 1 that gives the same ones every time. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The places of the two regions, as they come along. */
export const rows: readonly PlaceRow[] = readPlaces(
  readFileSync(new URL('../../directory/places/regions.csv', import.meta.url), 'utf8'),
).rows

const syllables =
  'ber den lin zon ster wij kre mo la ven tor ham bos rie ka dro pel wen sti gra vo hel mar ten'.split(' ')
const houses = 'Huis Loket Centrum Dienst Punt Werkgroep Vereniging Steunpunt Praktijk Team'.split(' ')
const told =
  `we helpen je graag verder elke week kom langs met je vragen samen zoeken naar een oplossing voor het gezin
rustig gesprek koffie staat klaar vrijwilligers luisteren medewerker uitleg over papieren kinderen spelen ondertussen
inschrijven hoeft niet breng je kaart mee afspraak maken via telefoon of mail ook in andere talen mogelijk discreet
warm onthaal in de buurt open deur maandelijks activiteiten groep moeders vaders baby's aanbod thuis begeleiding`.split(
    /\s+/,
  )
const features: readonly Feature[] = [
  'without-papers',
  'without-appointment',
  'home-visit',
  'child-welcome',
  'wheelchair',
]
const lines: readonly (Line | null)[] = ['own-network', 'drop-in', 'volunteers', 'first', 'second', null]
const languages = ['nl', 'fr', 'en', 'tr', 'ar', 'bg', 'ro', 'ps', 'uk', 'pl']
const hours = [
  ['MO,TU,WE,TH,FR', '09:00', '12:00'],
  ['MO,TU,WE,TH,FR', '13:30', '16:30'],
  ['TU,TH', '13:00', '18:00'],
  ['SA', '10:00', '13:00'],
  ['WE', '14:00', '17:00'],
  ['MO,WE,FR', '08:30', '12:30'],
] as const

/** Invented services, as many as wanted, as varied in words, places, hours and needs as real ones. */
export function inventedServices(count: number): readonly ServiceSheet[] {
  const chance = chanceFrom(11)
  return Array.from({ length: count }, (_, number) => invented(number, chance))
}

function invented(number: number, chance: () => number): ServiceSheet {
  const pick = <One>(of: readonly One[]): One => of[Math.floor(chance() * of.length)] as One
  const some = <One>(of: readonly One[], most: number) =>
    Array.from({ length: 1 + Math.floor(chance() * most) }, () => pick(of))
  const asked = [...new Set(some(needs, 2))]
  const place = pick(rows)
  const word = () => some(syllables, 2).concat(pick(syllables)).join('')
  const name = `${pick(houses)} ${capital(word())} ${pick(asked).labels.nl.split(' ')[0] ?? ''} ${place.name}`
  return {
    id: `invented-${number}`,
    name,
    organization: chance() < 0.7 ? `${capital(word())} vzw` : null,
    what: `${everydayOf(asked, pick)}. ${Array.from({ length: 22 }, () => pick(told)).join(' ')} ${word()}.`,
    audience: chance() < 0.5 ? Array.from({ length: 8 }, () => pick(told)).join(' ') : null,
    needs: asked.map(({ key }) => key),
    features: [...new Set(some(features, 3))],
    line: pick(lines),
    rubrics: [],
    apply: chance() < 0.5 ? Array.from({ length: 8 }, () => pick(told)).join(' ') : null,
    bring: [],
    schedules: some(hours, 3).map((block, index) => scheduleOf(`${number}-${index}`, block)),
    hoursNote: null,
    places: [
      {
        address: {
          street: `${capital(word())}straat ${number % 90}`,
          postcode: place.postcode,
          city: place.name,
        },
        position: {
          latitude: place.latitude + (chance() - 0.5) / 50,
          longitude: place.longitude + (chance() - 0.5) / 50,
        },
      },
    ],
    areas: [],
    phones: [{ number: `09 000 ${number}`, note: null }],
    email: null,
    website: null,
    languages: [...new Set(['nl', ...some(languages, 3)])],
    interpreter: null,
    cost: null,
    isFree: chance() < 0.5,
    ages: chance() < 0.2 ? { from: 0, to: 12 } : null,
    waiting: null,
    isFull: null,
    status: 'active',
    alert: null,
    kbo: null,
    state: chance() < 0.3 ? 'unchecked' : 'agreed',
    site: null,
    lastConfirmedAt: chance() < 0.6 ? `2026-0${1 + Math.floor(chance() * 9)}-15T10:00:00.000Z` : null,
    lastChangedAt: '2026-01-01T10:00:00.000Z',
  }
}

function everydayOf(of: readonly Need[], pick: <One>(of: readonly One[]) => One): string {
  return of.map(({ everyday }) => `${pick(everyday.nl)}, ${pick(everyday.nl)}`).join(' en ')
}

function scheduleOf(id: string, [byday, opens, closes]: (typeof hours)[number]): Schedule {
  return { id, freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Questions as people type them: needs, places, names, conditions, one in six with a slip. */
export function inventedQuestions(count: number, services: readonly ServiceSheet[]): readonly string[] {
  const chance = chanceFrom(5)
  const pick = <One>(of: readonly One[]): One => of[Math.floor(chance() * of.length)] as One
  const need = () => {
    const { everyday } = pick(needs)
    return pick([...everyday.nl, ...everyday.vl, ...everyday.en])
  }
  const kinds: readonly (() => string)[] = [
    () => `zoek ${need()} in ${pick(rows).name}`,
    () => need(),
    () => pick(services).name,
    () => `${need()} nu open ${pick(rows).postcode}`,
    () => `waar krijgt ze ${need()} zonder papieren`,
    () => slipped(pick(services).name, chance),
  ]
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] as () => string)())
}

function slipped(name: string, chance: () => number): string {
  return name.replace(/\p{L}{4,}/gu, (word) => {
    const at = 1 + Math.floor(chance() * (word.length - 2))
    return word.slice(0, at) + word.slice(at + 1)
  })
}
