import type { Card } from '../../cards/card.ts'
import type { Outcome } from '../teams/client.ts'
import { elementsOf, lastCard } from './hands.ts'
import type { Told } from './kept-services.ts'
import type { Town } from './town.ts'

const weekdays = [['MO,TU,WE,TH,FR', '09:00', '17:00']] as const
const pampers: Told = {
  name: 'De Pamperkast',
  what: 'Luiers voor baby’s, zonder vragen.',
  needs: ['nappies'],
  at: 'Ledeberg',
  hours: weekdays,
  line: 'volunteers',
  isFree: true,
  phone: '09 000 00 01',
  tip: 'Vraag naar loket 3.',
  confirmedAt: '2026-11-20T10:00:00.000Z',
}
/** What there is to find in these stories. */
export const told: readonly Told[] = [
  pampers,
  { ...pampers, name: 'Luierpunt Limburg', at: 'Hasselt' },
  { name: 'Schuldhulp Ledeberg', what: 'Schuldbemiddeling.', needs: ['debt-mediation'], at: 'Ledeberg' },
  {
    name: 'Tolken zonder Grenzen',
    what: 'Een tolk aan huis.',
    needs: ['interpreter'],
    at: 'Gent',
    languages: ['tr'],
  },
  {
    name: 'Tolkpunt Zuid',
    what: 'Een tolk op afspraak.',
    needs: ['interpreter'],
    at: 'Gent',
    languages: ['ar'],
  },
  { name: 'Dokters van Ledeberg', what: 'Huisartsen.', needs: ['gp'], at: 'Ledeberg', hours: weekdays },
  {
    name: 'Laatdienst',
    what: 'Huisarts.',
    needs: ['gp'],
    at: 'Ledeberg',
    hours: [['MO', '19:00', '22:00']],
  },
  ...Array.from({ length: 8 }, (_, at) => ({
    name: `Kledingkast ${'abcdefgh'[at]}`,
    what: 'Babykleertjes.',
    needs: ['baby-clothes' as const],
    at: 'Gent' as const,
  })),
]

/** The names in bold of a list: what was found, in its order. */
export function namesIn(card: Card): readonly string[] {
  return elementsOf(card).flatMap(({ type, text, weight }) => {
    const isName = type === 'TextBlock' && weight === 'Bolder' && told.some(({ name }) => name === text)
    return isName ? [String(text)] : []
  })
}

/** The card a search was answered with, below or in place. */
export function listOf(outcome: Outcome): Card {
  const value = outcome.body?.value
  return typeof value === 'object' ? value : lastCard(outcome).card
}

/** What somebody gets for a sentence. */
export async function finds(town: Town, who: string, typed: string): Promise<Card> {
  return listOf(await town.person(who).says(typed))
}
