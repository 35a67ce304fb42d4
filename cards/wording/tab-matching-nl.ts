import { counted } from './days-and-numbers.ts'

/** What the bot says on the page of requests and matching, in Dutch. */
export const matchingPageNl = {
  title: (site: string) => `Aanvragen en matching ${site}`,
  order: 'Bij elk gezin staan hoogstens drie studenten, met wat voor en tegen spreekt. Jullie kiezen.',
  requests: 'Aanvragen die bij ons wachten',
  noRequests: 'Er wacht geen aanvraag. Een partner vraagt een buddy aan in zijn chat of in het kanaal.',
  requestsNote: (number: number, late: number) =>
    late === 0 ? null : `${late} van ${counted(number, 'aanvraag', 'aanvragen')} wacht te lang.`,
  coming: 'Aanvragen met een student',
  noComing: 'Geen aanvraag is al gekoppeld.',
  waiting: 'Gezinnen die op een buddy wachten',
  noWaiting: 'Er wacht nu geen gezin op een buddy.',
  more: (number: number) => `Hier staan de eerste; nog ${number} wachten.`,
  students: 'Studenten zonder gezin',
  everybody: 'Elke student heeft een gezin.',
  noStudents: 'Hier zijn nog geen studenten. De coördinator voegt ze toe.',
  toCheck: 'profiel na te kijken',
  noProfile: 'nog geen profiel',
  pairs: 'Koppelingen onderweg',
  noPairs: 'Er is nu geen koppeling onderweg.',
  room: 'Plaats voor nog een buddy',
  noRoom: 'Geen enkel gezin zoekt een tweede buddy.',
}
