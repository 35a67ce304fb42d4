import type { Met, ReadWithin } from '../../programme/figures/contact-figures.ts'
import type { WayLed } from '../../programme/figures/referral-outcomes.ts'
import { counted, dayAndYear } from './days-and-numbers.ts'

const met: Readonly<Record<Met, string>> = {
  seen: 'Bezoek, uitstap of meegegaan',
  heard: 'Telefoon of bericht',
  missed: 'Niet doorgegaan',
}

const within: Readonly<Record<ReadWithin, string>> = {
  day: 'Binnen één dag',
  'three-days': 'Binnen drie dagen',
  week: 'Binnen een week',
  longer: 'Later',
  unread: 'Nog niet gelezen',
}

const led: Readonly<Record<WayLed, string>> = {
  'under-way': 'Onderweg',
  helped: 'Geholpen',
  full: 'Volzet of wachtlijst',
  'not-entitled': 'Geen recht',
  gone: 'Dienst bestaat niet meer',
  'no-show': 'Niet gegaan',
  'not-helped': 'Niet geholpen',
  declined: 'Gezin wil niet',
  unknown: 'Niet geweten',
}

/** What the bot says on the page of figures, in Dutch. */
export const figuresPageNl = {
  title: (of: string) => `Cijfers ${of}`,
  own: (sites: string) => `van mijn gezinnen, ${sites}`,
  ownChoice: 'Mijn gezinnen',
  intro: (from: string, until: string, today: string) =>
    `Van ${dayAndYear(from)} tot en met ${dayAndYear(until)}. Opgemaakt op ${dayAndYear(today)}.`,
  noteSite: 'Wat over minder dan 5 gezinnen gaat, blijft verborgen: zo is niemand te herkennen.',
  noteOwn: (families: number) =>
    `Dit gaat over ${counted(families, 'gezin', 'gezinnen')} die jij begeleidt. Kleine aantallen staan er voluit: hou dit voor jezelf.`,
  weeks: (weeks: number) => (weeks === 52 ? 'een jaar' : `${weeks} weken`),
  rest: 'Wat hier niet staat, gaat over minder dan 5 gezinnen.',
  nothing: 'Nog niets in deze periode.',
  allHidden: 'Te weinig gezinnen om te tonen.',
  few: 'minder dan 5',
  fewNote: 'Een stippellijn met “<5” of “+”: hier gaat iets over minder dan 5 gezinnen, misschien over geen.',
  met,
  within,
  led,
  contacts: 'Contacten per week',
  weekOf: 'Week van',
  contactsSum: (total: number, weeks: number) =>
    `${counted(total, 'contact', 'contacten')} in ${weeks} weken.`,
  contactsTold: (total: number, weeks: number) =>
    `${counted(total, 'contact', 'contacten')} in ${weeks} weken, zonder wat over minder dan 5 gezinnen gaat.`,
  domains: 'Waarover het ging',
  domain: 'Domein',
  inContacts: 'Contacten',
  flags: 'Hoe snel iemand een dringende melding opnam',
  level: 'Hoe dringend',
  raised: 'Keer',
  median: 'De helft binnen',
  longest: 'Langst',
  never: 'niemand nam op',
  halfWithin: (times: number, median: string) => `${times} keer, de helft binnen ${median}`,
  notTaken: (times: number) => `${times} keer, niemand nam op`,
  logs: 'Hoe snel een verslag gelezen werd',
  timeHidden: (times: number) => `${times} keer, te weinig gezinnen om te zeggen hoe snel`,
  when: 'Gelezen',
  number: 'Verslagen',
  referrals: 'Toeleidingen en hoe ze afliepen',
  outcome: 'Afloop',
  ways: 'Toeleidingen',
  months: 'Hoe ver gezinnen nu zijn',
  monthsNote: 'Vandaag, welke weken je ook kiest.',
  month: 'Maand',
  families: 'Gezinnen',
  band: (from: number, until: number) => `Maand ${from} tot ${until}`,
  mostOften: (what: string, said: string) => `Het vaakst: ${what} (${said}).`,
}
