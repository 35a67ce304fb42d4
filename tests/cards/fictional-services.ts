import { DateTime } from 'luxon'
import type { LeafletRow } from '../../cards/leaflet-card.ts'
import type { Credit } from '../../cards/service-credit-part.ts'
import type { ServiceRow } from '../../cards/services-card.ts'
import { Feature } from '../../directory/features.ts'
import { openState } from '../../directory/hours/open-state.ts'
import { openingHours } from '../../directory/hours/opening-hours.ts'
import type { Filter } from '../../directory/search/query.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import { programmeZone } from '../../programme/belgian-zone.ts'
import { hostile } from './fictional.ts'

/** Thursday at noon. */
export const noon = DateTime.fromISO('2026-11-26T12:00', { zone: programmeZone })

const id = (number: number) => `44f2f543-d9b3-4ffc-a27c-${String(number).padStart(12, '0')}`

/** One block of opening hours. */
function block(byday: string, opens: string, closes: string): ServiceSheet['schedules'][number] {
  return { id: id(1), freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes }
}

/** A service with everything filled in. */
export const plainService: ServiceSheet = {
  id: id(10),
  name: 'De Pamperkast',
  organization: 'Buren van Ledeberg',
  what: 'Luiers en doekjes voor baby’s, zonder vragen. Je krijgt een pak per kind, elke twee weken.',
  audience: 'Voor elk gezin dat het kan gebruiken.',
  needs: ['nappies', 'baby-clothes'],
  features: ['without-papers', 'without-appointment', 'child-welcome'],
  line: 'volunteers',
  rubrics: [],
  areas: [],
  apply: 'Kom gewoon langs, of bel even.',
  bring: ['Een grote tas', 'Het gewicht van je baby'],
  schedules: [
    block('MO,TU,WE,TH', '09:00', '12:00'),
    block('MO,TU,WE,TH', '13:00', '16:30'),
    block('FR', '09:00', '12:00'),
  ],
  hoursNote: 'In de kerstvakantie gesloten.',
  places: [
    {
      address: { street: 'Kruimelpad 12', postcode: '9050', city: 'Ledeberg' },
      position: { latitude: 51.038, longitude: 3.745 },
    },
  ],
  phones: [
    { number: '09 000 00 01', note: 'onthaal' },
    { number: '1700', note: null },
  ],
  email: 'hallo@pamperkast.example',
  website: 'https://www.pamperkast.example/luiers',
  languages: ['nl', 'fr', 'tr'],
  interpreter: 'Turks en Arabisch op dinsdag',
  cost: null,
  isFree: true,
  ages: { from: 0, to: 3 },
  waiting: null,
  isFull: null,
  status: 'active',
  alert: null,
  kbo: null,
  state: 'agreed',
  site: 'gent',
  lastConfirmedAt: '2026-11-12T09:00:00.000Z',
  lastChangedAt: '2026-10-03T09:00:00.000Z',
}

/** One that stopped, about which nobody was ever rung. */
export const closedService: ServiceSheet = {
  ...plainService,
  id: id(11),
  name: 'Kledingpunt De Knoop',
  status: 'temporarily closed',
  alert: 'Verhuist in december naar de Lege Straat.',
  isFull: true,
  waiting: 'ongeveer drie weken',
  isFree: null,
  cost: '2 euro per stuk',
  state: 'unchecked',
  lastConfirmedAt: null,
}

/** One that is open a few days a month. */
export const seldomService: ServiceSheet = {
  ...plainService,
  id: id(12),
  name: 'Praatcafé voor mama’s',
  what: '',
  organization: null,
  line: 'drop-in',
  schedules: [
    { ...block('1TU', '14:00', '16:00'), freq: 'MONTHLY' },
    { ...block('WE', '10:00', '11:30'), interval: 2, dtstart: '2026-11-18' },
  ],
  hoursNote: null,
  lastConfirmedAt: '2024-11-12T09:00:00.000Z',
}

const long = 'Samen-werkings-verband-voor-jonge-gezinnen van het Meetjesland & de Vlaamse Ardennen '

/** One of which every text is as long as can be. */
export const longService: ServiceSheet = {
  ...plainService,
  id: id(13),
  name: long.repeat(3),
  organization: long.repeat(3),
  what: long.repeat(40),
  audience: long.repeat(20),
  apply: long.repeat(20),
  bring: Array.from({ length: 12 }, () => long),
  features: Feature.options,
  interpreter: long.repeat(5),
  cost: long.repeat(5),
  waiting: long.repeat(5),
  alert: long.repeat(8),
  hoursNote: long.repeat(8),
  state: 'unchecked',
}

/** One whose every text tries to be more than text. */
export const hostileService: ServiceSheet = {
  ...longService,
  id: id(14),
  name: hostile,
  organization: hostile,
  what: hostile,
  audience: hostile,
  apply: hostile,
  bring: [hostile],
  hoursNote: hostile,
  places: [{ address: { street: hostile, postcode: '9000', city: hostile }, position: null }],
  phones: [{ number: hostile, note: hostile }],
  email: hostile,
  website: hostile,
  interpreter: hostile,
  cost: hostile,
  waiting: hostile,
  alert: hostile,
}

/** Where the services of the samples came from. */
export const credit: Credit = {
  source: {
    name: 'Gids van Niemandsland',
    licence: 'MIT, (c) Niemand',
    url: 'https://gids.example',
    importedAt: '2026-10-01T09:00:00.000Z',
  },
  officialUrl: 'https://www.desocialekaart.be',
}

/** A service as a list shows it. */
export function rowOf(sheet: ServiceSheet, kilometres: number | null): ServiceRow {
  const hours = openingHours({ schedules: sheet.schedules, note: sheet.hoursNote })
  return { sheet, kilometres, open: openState(hours, noon) }
}

/** A leaflet that does not exist. */
export const leaflet: LeafletRow = {
  id: id(20),
  title: 'Mon bébé dort en sécurité',
  summary: 'Prenten en korte zinnen: op de rug, in een eigen bedje, niet te warm.',
  needs: ['parenting', 'baby-equipment'],
  language: 'fr',
  source: 'Prentenhuis Zonder Moeilijke Woorden',
  day: '2026-03-01',
  link: 'https://prentenhuis.example/slapen-fr.pdf',
  isChecked: true,
}

/** One filter of each kind. */
export const manyFilters: readonly Filter[] = [
  { by: 'need', needs: ['nappies'], said: 'pampers' },
  {
    by: 'place',
    place: {
      label: 'Ledeberg (Gent)',
      latitude: 51.038,
      longitude: 3.745,
      postcodes: ['9050'],
      areas: ['Gent'],
    },
    kilometres: 5,
    isImplied: true,
    said: 'Ledeberg',
  },
  { by: 'open', when: { moment: 'now' }, said: 'nu open' },
  { by: 'domain', domain: 'material', said: '' },
  { by: 'language', language: 'tr', said: 'Turks' },
  { by: 'interpreter', said: 'tolk' },
  { by: 'free', said: 'gratis' },
  { by: 'feature', feature: 'without-papers', said: 'zonder papieren' },
  { by: 'age', from: 0, until: 1, said: 'baby' },
  { by: 'open', when: { day: 'SA', from: 540, until: 720 }, said: 'zaterdagvoormiddag' },
]
