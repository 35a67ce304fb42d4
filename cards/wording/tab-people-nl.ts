import type { RosterChange } from '../../programme/roster-compare.ts'
import type { PersonStanding } from '../pages/people-page.ts'
import { counted } from './days-and-numbers.ts'

const changes: Readonly<Record<RosterChange, string>> = {
  name: 'naam',
  email: 'e-mailadres',
  objectId: 'object-id',
  roles: 'rollen',
  sites: 'regio’s',
  language: 'taal',
  assessor: 'beoordelaar',
  back: 'krijgt opnieuw toegang',
}

const standings: Readonly<Record<PersonStanding, string>> = {
  linked: 'actief',
  waiting: 'nog niet aangemeld',
  removed: 'geen toegang meer',
}

/** What the tab itself says around people and their list, in Dutch. */
export const tabPeopleNl = {
  find: 'Zoek op naam of adres',
  search: 'Zoeken',
  standing: 'Toegang',
  everyone: 'Iedereen met toegang',
  site: 'Regio',
  allSites: 'Alle regio’s',
  role: 'Rol',
  allRoles: 'Alle rollen',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  roster: {
    intro:
      'Kies een bestand of plak de lijst. Je ziet eerst wat er zou veranderen. Pas als je op Bewaren tikt, wordt er iets bewaard: alles of niets.',
    file: 'Kies een CSV-bestand',
    paste: 'Of plak hier de lijst, met de koppen erbij',
    look: 'Bekijken',
    template: 'Leeg voorbeeld downloaden',
    templateName: 'lijst-mensen.csv',
    columns: 'Wat hoort in welke kolom?',
    explained: {
      naam: 'voornaam en naam',
      email: 'het adres waarmee iemand zich in Teams aanmeldt',
      rollen:
        'student, begeleider, beoordelaar, coördinator of doorverwijzer; meer rollen met een komma ertussen',
      sites: 'de regio, bijvoorbeeld Gent; meer regio’s met een komma ertussen',
      taal: 'nl of en; mag leeg blijven',
      beoordelaar: 'voor een student: het adres van de beoordelaar; mag leeg blijven',
    },
    reading: 'Ik lees het bestand …',
    comparing: (rows: number) => `Ik vergelijk ${counted(rows, 'rij', 'rijen')} met wie er al staat …`,
    keeping: (rows: number) => `Ik bewaar ${counted(rows, 'rij', 'rijen')} …`,
    noText: 'Dat bestand is geen tekst die ik kan lezen. Bewaar de lijst als CSV (UTF-8).',
    empty: 'Dat bestand is leeg.',
    tooLong: (most: string) =>
      `Die lijst is te lang: hoogstens ${most} tekens. Lees ze in stukken in, of met “npm run roster”.`,
    chosen: (name: string) => `Gekozen: ${name}`,
    another: 'Een andere lijst',
  },
}

/** What the bot fills in on those pages, in Dutch. */
export const peoplePageNl = {
  changes,
  standings,
  title: 'Mensen',
  intro: 'Wie in jouw regio’s meedoet, met welke rol.',
  found: (count: number) =>
    count === 0
      ? 'Niemand gevonden. Zoek met minder letters of kies minder.'
      : counted(count, 'persoon', 'personen'),
  standing: (standing: string, count: number) => `${standing} (${count})`,
  assessor: (name: string) => `Beoordelaar: ${name}`,
  removedOn: (day: string) => `Sinds ${day}`,
  back: 'Opnieuw toegang geven',
  roster: 'Lijst inlezen (CSV)',
  preview: {
    wrong: 'Er is nog niets bewaard: verbeter eerst de rijen die niet kunnen en kies het bestand opnieuw.',
    same: 'Alles staat al zoals in de lijst. Er valt niets te bewaren.',
    old: 'Intussen veranderde er iets bij de mensen. Kijk nog eens na wat er nu zou veranderen.',
    keep: (count: number) => `${counted(count, 'persoon', 'personen')} bewaren`,
    kept: (added: number, changed: number) => `Bewaard: ${added} nieuw, ${changed} gewijzigd.`,
    refused: 'Geweigerd',
    new: 'Nieuw',
    changed: 'Gewijzigd',
    unchanged: 'Ongewijzigd',
    none: 'Niemand.',
    row: (line: number, name: string) => `Rij ${line}: ${name}`,
    rowAlone: (line: number) => `Rij ${line}`,
    changes: (which: string) => `Wijzigt: ${which}`,
    more: (count: number) => `En nog ${count}.`,
  },
}
