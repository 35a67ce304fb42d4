import type { exportPageNl, tabExportNl } from './tab-export-nl.ts'

/** What the tab itself says around exports, in English. */
export const tabExportEn: typeof tabExportNl = {
  what: 'What would you like to export?',
  from: 'From',
  until: 'Until',
  site: 'Region',
  allSites: 'All my regions',
  family: 'Family',
  chooseFamily: 'Choose a family',
  csv: 'As CSV',
  xlsx: 'As Excel (XLSX)',
  busy: 'Making the file …',
  saved: (name) => `Done: ${name}. Keep it where only those who need it can open it.`,
}

/** What the bot fills in around exports, in English. */
export const exportPageEn: typeof exportPageNl = {
  kinds: {
    contacts: {
      title: 'Contacts per week',
      text: 'Counts by region and kind of contact, without texts.',
      file: 'contacts-per-week',
    },
    trajectories: {
      title: 'Trajectories',
      text: 'One row a family, by its code: where it stands and since when.',
      file: 'trajectories',
    },
    referrals: { title: 'Referrals', text: 'Counts by service and how it ended.', file: 'referrals' },
    flags: {
      title: 'Urgent needs',
      text: 'How often, and how soon somebody took them on.',
      file: 'urgent-needs',
    },
    requests: {
      title: 'Requests',
      text: 'One row a request: number, municipality, sector and where it stands.',
      file: 'requests',
    },
    access: {
      title: 'Who saw what',
      text: 'Of one family: who saw or did something, when and in which role.',
      file: 'who-saw-what',
    },
  },
  title: 'Export',
  intro:
    'A file without names of families: codes only. What is about 1 to 4 families stands there as “<5”, so that nobody can be recognised; a total with such a count in it stays empty. Counts are over whole weeks. That you export is noted.',
  few: '<5',
  inTab: 'You get a file in the tab, at Export.',
  allServices: 'All services',
  goneService: 'A service that is no more',
  columns: {
    region: 'Region',
    week: 'Week',
    monday: 'Monday',
    total: 'Total',
    code: 'Family',
    state: 'State',
    since: 'Since',
    known: 'Known since',
    start: 'Start with a buddy',
    end: 'End',
    buddies: 'Buddies until now',
    service: 'Service',
    families: 'Families',
    level: 'How urgent',
    raised: 'Number',
    median: 'Minutes until taken on (median)',
    longest: 'Minutes until taken on (longest)',
    number: 'Request',
    place: 'Municipality or area',
    sector: 'Sector',
    asked: 'Asked on',
    moment: 'When',
    who: 'Who',
    what: 'What',
    as: 'In which role',
    refused: 'Refused because',
  },
  underWay: 'still under way',
  unknown: 'not known',
}
