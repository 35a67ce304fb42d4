import { counted } from './days-and-numbers.ts'

/** What the bot says on the board of the tab, in Dutch. */
export const boardPageNl = {
  title: 'Bord',
  flags: 'Open meldingen',
  noFlags: 'Er staat geen dringende melding open.',
  notTaken: 'Nog niemand neemt dit op.',
  asked: (names: string) => `Gevraagd aan ${names}, nog niet opgenomen.`,
  taken: (name: string) => `Opgenomen door ${name}.`,
  mine: 'Jij neemt dit op.',
  next: {
    ask: (names: string) => `Hierna hoort ${names} het:`,
    'try-again': 'Ik probeer het opnieuw:',
    check: (name: string) => `Dan vraag ik ${name} hoe het staat:`,
    checkYou: 'Dan vraag ik je hoe het staat:',
    'follow-up': 'Dan vraag ik of er hulp was:',
  },
  open: 'Openen',
  logs: 'Nieuwe verslagen',
  noLogs: 'Je las alle verslagen.',
  logsNote: (number: number, oldest: string) =>
    `${counted(number, 'verslag', 'verslagen')} te lezen, het oudste van ${oldest}.`,
  seen: 'Gezien',
  allLogs: 'Alle nieuwe verslagen',
  requests: 'Aanvragen die wachten',
  noRequests: 'Er wacht geen aanvraag.',
  requestsNote: (number: number, late: number) =>
    late === 0
      ? `${counted(number, 'aanvraag', 'aanvragen')}.`
      : `${counted(number, 'aanvraag', 'aanvragen')}, ${late} wacht${late === 1 ? '' : 'en'} te lang.`,
  waits: (days: number) => (days === 0 ? 'sinds vandaag' : `al ${counted(days, 'dag', 'dagen')}`),
  tooLong: 'te lang',
  more: (number: number) => `En nog ${number}.`,
  families: 'Gezinnen',
  groups: {
    late: 'Te laat',
    never: 'Nog geen contact',
    soon: 'Binnenkort',
    'on-track': 'Op schema',
    'without-buddy': 'Zonder buddy',
    'of-others': 'Andere gezinnen',
  },
  empty: {
    late: 'Niemand is te laat.',
    never: 'Elk gezin had al contact.',
    soon: 'Niets voor de komende dagen.',
    'on-track': 'Nog geen gezin op schema.',
    'without-buddy': 'Elk gezin heeft een buddy.',
    'of-others': 'Geen ander gezin.',
  },
  group: (title: string, number: number) => `${title} (${number})`,
  ago: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen geleden`),
  last: (ago: string) => `Laatste contact: ${ago}`,
  never: 'Nog geen contact',
  over: (clock: string, days: number) => `${clock}: ${counted(days, 'dag', 'dagen')} te laat`,
  left: (clock: string, days: number) =>
    days === 0 ? `${clock}: vandaag` : `${clock}: binnen ${counted(days, 'dag', 'dagen')}`,
  unread: (number: number) => `${number} nieuw`,
  month: (month: number, months: number) => `maand ${month} van ${months}`,
  noBuddy: 'Nog geen buddy',
  supervisor: (name: string) => `begeleid door ${name}`,
  noSupervisor: 'geen begeleider',
  nobodyYet: 'Er is nog geen gezin. Voeg er een toe, of neem een aanvraag op.',
}
