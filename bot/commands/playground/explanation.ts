import type { Seat } from './seat.ts'
import type { Opened } from './window.ts'
import type { Windows } from './windows.ts'

const seatNames = { student: 'student', lecturer: 'begeleider', partner: 'doorverwijzer' } as const

const sentences = [
  'als student:    was gisteren bij G-014, 1u30, samen naar ocmw voor leefloon, volgende dinsdag om 14u terug',
  'als student:    nee, 2 uur',
  'als begeleider: mijn gezinnen',
]

type Told = Readonly<{
  seats: readonly Seat[]
  /** What became of the windows; null when none were wanted. */
  windows: Windows | null
  /** The data folder as the person knows it. */
  where: string
}>

/** What stands on the console once the bot runs: who sits where, three sentences to try, how to end. */
export function explain({ seats, windows, where }: Told): string {
  return [
    ...(windows === null ? seats.map(callerLine) : windows.map(windowLine)),
    '',
    'Probeer eens:',
    ...sentences.map((sentence) => `  ${sentence}`),
    '',
    `Alles blijft bewaard in ${where}. Opnieuw beginnen: npm run try -- --fresh. Stoppen: Ctrl-C.`,
  ].join('\n')
}

/** Why the bot cannot start on a port, and what to do about it. */
export function portTaken(port: number): string {
  return `Poort ${port} is al in gebruik. Draait de bot (of een proefvenster) al? Sluit die eerst, of kies een andere poort met --port of --windows-port.`
}

function who({ person, name }: Seat): string {
  return `${person.name} (${seatNames[name]})`
}

// Without windows somebody brings a client of their own, which has to say who speaks.
function callerLine(seat: Seat): string {
  return `  ${who(seat)}: object-id ${seat.person.objectId}`
}

function windowLine({ seat, opened }: Windows[number]): string {
  return opened.isOpen ? `  ${who(seat)}: ${opened.url}` : whyClosed(opened, who(seat))
}

function whyClosed(opened: Extract<Opened, { isOpen: false }>, name: string): string {
  const detail = opened.detail === '' ? '' : ` (${opened.detail})`
  switch (opened.why) {
    case 'no-npx':
      return `De proefvensters konden niet starten: npx werkt hier niet${detail}. De bot zelf draait wel; npx hoort bij npm.`
    case 'not-fetched':
      return `De proefvensters konden niet opgehaald worden${detail}. De bot zelf draait wel; met een internetverbinding lukt het de volgende keer.`
    case 'stopped':
      return `Het venster van ${name} ging niet open${detail}. De bot zelf draait wel.`
  }
}
