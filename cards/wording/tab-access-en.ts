import { auditEn } from './audit-en.ts'
import { counted } from './days-and-numbers.ts'
import type { accessPageNl, tabAccessNl } from './tab-access-nl.ts'

/** What the tab itself says around the access log of a family, in English. */
export const tabAccessEn: typeof tabAccessNl = {
  family: 'Family',
  chooseFamily: 'Choose a family',
  person: 'Who',
  everybody: 'Everybody',
  from: 'From',
  until: 'Until',
  previous: 'Newer',
  next: 'Older',
  page: (page, pages) => `Page ${page} of ${pages}`,
}

/** What the bot fills in on that page, in English. */
export const accessPageEn: typeof accessPageNl = {
  audit: auditEn,
  unnamed: 'did something that has no name here yet',
  title: 'Who saw what',
  intro:
    'Who saw or did something about a family, and when? You see the role somebody has now. Whether somebody was its buddy stands as it was that day. That you look now is noted too.',
  choose: 'Choose a family of your regions, also when its trajectory is over or the family was erased.',
  found: (count) =>
    count === 0 ? 'Nothing found. Choose a longer period or everybody.' : counted(count, 'line', 'lines'),
  bot: 'The bot',
  stranger: 'Somebody unknown',
  removed: (name) => `${name} (no access any more)`,
  row: (who, what) => `${who} ${what}`,
  at: (day, time, relation) => `${day} at ${time} · ${relation}`,
  as: {
    buddy: 'was the buddy of this family then',
    'stand-in': 'stood in for the buddy of this family then',
    'no-buddy-then': 'was not a buddy of this family on that day',
    supervisor: 'supervises this family',
    'role-now': 'in another role',
    bot: 'went by itself, by a fixed rule',
    stranger: 'is not on the list of people',
    'nobody-now': 'is not on the list of people any more',
  },
  roleNow: (roles) => `role now: ${roles}`,
  refused: 'refused',
  why: (reason) => `Refused: ${reason}.`,
  whyUnnamed: 'it could not be done at that moment',
  reasons: {
    'not-allowed': 'it does not belong to this role',
    'not-known': 'this person had no access',
    'unknown-family': 'this person was not allowed to see the family',
    'road-ended': 'the trajectory was over',
    'erase-too-early': 'it was too early to erase',
    'form-unclear': 'the form could not be read',
  },
  export: 'Export',
}
