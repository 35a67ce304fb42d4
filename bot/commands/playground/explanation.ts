import type { Opened } from './window.ts'
import type { Windows } from './windows.ts'

const seatNames = { student: 'student', lecturer: 'begeleider', partner: 'doorverwijzer' } as const

/** What stands on the console once the bot runs: who sits where, what to try, how to end. `where` is the data folder. */
export function explain(windows: Windows, where: string, sentences: readonly string[]): string {
  const open = windows.filter(({ opened }) => opened.isOpen)
  return [
    ...windows.map(windowLine),
    ...(open.length === 0 ? [] : ['', 'Probeer eens:', ...sentences.map((sentence) => `  ${sentence}`)]),
    '',
    `Alles blijft bewaard in ${where}. Opnieuw beginnen: npm run try -- --fresh. Stoppen: Ctrl-C.`,
  ].join('\n')
}

/** Why the bot cannot start on a port, and what to do about it. */
export function portTaken(port: number): string {
  return `Poort ${port} is al in gebruik. Draait de bot (of een proefvenster) al? Sluit die eerst en probeer opnieuw.`
}

function windowLine({ seat, opened }: Windows[number]): string {
  if (opened.isOpen) return `  ${seat.person.name} (${seatNames[seat.name]}): ${opened.url}`
  return whyClosed(opened, `${seat.person.name} (${seatNames[seat.name]})`)
}

function whyClosed(opened: Extract<Opened, { isOpen: false }>, who: string): string {
  const detail = opened.detail === '' ? '' : ` (${opened.detail})`
  switch (opened.why) {
    case 'not-fetched':
      return `De proefvensters konden niet opgehaald worden${detail}. De bot zelf draait wel; met een internetverbinding lukt het de volgende keer.`
    case 'stopped':
      return `Het venster van ${who} ging niet open${detail}. De bot zelf draait wel.`
  }
}
