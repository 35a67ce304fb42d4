import { counted } from './days-and-numbers.ts'
import type { sitesPageNl } from './tab-sites-nl.ts'

/** What stands on the page of the sites, in English. */
export const sitesPageEn: typeof sitesPageNl = {
  title: 'Regions',
  intro: 'How each region works. What you change holds for who begins after it.',
  add: 'New region',
  ways: 'Way of working',
  version: (version) => `version ${version}`,
  tenants: 'Organisations from outside',
  noTenants: 'Only the organisations in the settings of the bot.',
  someTenants: (count) =>
    count === 1 ? '1 organisation may write here.' : `${count} organisations may write here.`,
  numbers: 'Numbers to call',
  number: (name, number) => `${name}: ${number}`,
  noNumber: (name) => `${name}: not filled in yet`,
  check: (count) => `${counted(count, 'number', 'numbers')} to check`,
  clocks: 'Clocks of urgent needs',
  proposed: 'as proposed',
  changed: 'changed',
  channels: 'Channels in Teams',
  lecturers: {
    works: 'Lecturers: works',
    refused: 'Lecturers: Teams refuses',
    none: 'Lecturers: no channel yet',
  },
  requests: {
    works: 'Requests: works',
    refused: 'Requests: Teams refuses',
    none: 'Requests: no channel yet',
  },
  channelHow:
    'Set a channel by mentioning the bot there with “lecturers channel” or “requests channel” and the name of the region.',
  broken: 'does not work',
  missing: 'missing',
  meetings: 'Partners’ meeting',
  planned: (day) => `Planned on ${day}`,
  notPlanned: 'No day planned yet',
  held: (day) => `Last held on ${day}`,
  neverHeld: 'Never held yet',
  intervision: 'Intervision',
  closed: (day) => `Matching last closed on ${day}`,
  neverClosed: 'No matching closed yet',
  official: 'Searching the Sociale Kaart',
  officialSet: 'Searches the Sociale Kaart by an address of its own.',
  officialNone: 'Opens the first page of the Sociale Kaart.',
  none: 'You have no region yet.',
  change: 'Change',
}
