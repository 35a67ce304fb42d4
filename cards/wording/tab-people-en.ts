import { counted } from './days-and-numbers.ts'
import type { peoplePageNl, tabPeopleNl } from './tab-people-nl.ts'

/** What the tab itself says around people and their list, in English. */
export const tabPeopleEn: typeof tabPeopleNl = {
  find: 'Search by name or address',
  search: 'Search',
  standing: 'Access',
  everyone: 'Everybody with access',
  site: 'Region',
  allSites: 'All regions',
  role: 'Role',
  allRoles: 'All roles',
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  roster: {
    intro:
      'Choose a file or paste the list. You first see what would change. Only when you tap Keep something is kept: all of it or nothing.',
    file: 'Choose a CSV file',
    paste: 'Or paste the list here, with its headings',
    look: 'Look',
    template: 'Download an empty example',
    templateName: 'list-of-people.csv',
    columns: 'What belongs in which column?',
    explained: {
      naam: 'first name and surname',
      email: 'the address somebody signs in to Teams with',
      rollen: 'student, lecturer, assessor, coordinator or partner; more roles with a comma in between',
      sites: 'the region, Gent for instance; more regions with a comma in between',
      taal: 'nl or en; may stay empty',
      beoordelaar: 'for a student: the address of the assessor; may stay empty',
    },
    reading: 'Reading the file …',
    comparing: (rows) => `Comparing ${counted(rows, 'row', 'rows')} with who is there …`,
    keeping: (rows) => `Keeping ${counted(rows, 'row', 'rows')} …`,
    noText: 'That file is no text I can read. Save the list as CSV (UTF-8).',
    empty: 'That file is empty.',
    tooLong: (most) =>
      `That list is too long: ${most} characters at most. Read it in parts, or with “npm run roster”.`,
    chosen: (name) => `Chosen: ${name}`,
    another: 'Another list',
  },
}

/** What the bot fills in on those pages, in English. */
export const peoplePageEn: typeof peoplePageNl = {
  changes: {
    name: 'name',
    email: 'e-mail address',
    objectId: 'object id',
    roles: 'roles',
    sites: 'regions',
    language: 'language',
    assessor: 'assessor',
    back: 'has access again',
  },
  standings: { linked: 'active', waiting: 'not signed in yet', removed: 'no access any more' },
  title: 'People',
  intro: 'Who takes part in your regions, in which role.',
  found: (count) =>
    count === 0
      ? 'Nobody found. Search with fewer letters or choose less.'
      : counted(count, 'person', 'people'),
  standing: (standing, count) => `${standing} (${count})`,
  assessor: (name) => `Assessor: ${name}`,
  removedOn: (day) => `Since ${day}`,
  back: 'Give access again',
  roster: 'Import a list (CSV)',
  preview: {
    wrong: 'Nothing was kept yet: first put right the rows that cannot be, and choose the file again.',
    same: 'Everything is as in the list already. There is nothing to keep.',
    old: 'Meanwhile something changed about the people. Have another look at what would change now.',
    keep: (count) => `Keep ${counted(count, 'person', 'people')}`,
    kept: (added, changed) => `Kept: ${added} new, ${changed} changed.`,
    refused: 'Refused',
    new: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    none: 'Nobody.',
    row: (line, name) => `Row ${line}: ${name}`,
    rowAlone: (line) => `Row ${line}`,
    changes: (which) => `Changes: ${which}`,
    more: (count) => `And ${count} more.`,
  },
}
