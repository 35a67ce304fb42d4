import { countedRow, wholeWeeks } from './days-and-numbers.ts'
import type { siteRefusalsNl, sitesNl } from './sites-nl.ts'

const range = (least: number, most: number) => `(${least} to ${most})`

const fields: (typeof sitesNl)['fields'] = {
  intakeBy: 'Who does the intake?',
  supervisedBy: 'Who supervises a family and its buddy?',
  colleges: 'Which colleges take part? (with commas)',
  contactDays: (least, most) => `Contact every how many days? ${range(least, most)}`,
  visitDays: (least, most) => `A visit or outing every how many days? ${range(least, most)}`,
  buddiesPerFamily: (least, most) => `How many buddies per family? ${range(least, most)}`,
  requestDays: (least, most) => `After how many days does a request wait too long? ${range(least, most)}`,
  trajectoryMonths: (least, most) => `How many months does a trajectory last at most? ${range(least, most)}`,
  monthsAfterBirth: (least, most) => `Until how many months after the birth? ${range(least, most)}`,
  closingDays: 'How many days before the end do I remind of the farewell? (with commas)',
  manyHours: (least, most) => `From how many hours a week do I ask whether it is much? ${range(least, most)}`,
  lateFrom: 'From what time is a message late?',
  intervisionWeeks: (least, most) => `An intervision every how many weeks? ${range(least, most)}`,
  meetingWeeks: (least, most) => `A partners’ meeting every how many weeks? ${range(least, most)}`,
  retentionMonths: (least, most) =>
    `How many months after the goodbye is everything kept? ${range(least, most)}`,
  requestRetentionMonths: (least, most) =>
    `How many months is what was told kept for a request without a trajectory? ${range(least, most)}`,
}

const shortFields: (typeof sitesNl)['shortFields'] = {
  intakeBy: 'Intake',
  supervisedBy: 'Supervision',
  colleges: 'Colleges',
  contactDays: 'Contact',
  visitDays: 'Visit or outing',
  buddiesPerFamily: 'Buddies per family',
  requestDays: 'A request waits too long',
  trajectoryMonths: 'Trajectory',
  monthsAfterBirth: 'After the birth',
  closingDays: 'Reminder of the farewell',
  manyHours: 'Many hours',
  lateFrom: 'Late in the evening',
  intervisionWeeks: 'Intervision',
  meetingWeeks: 'Partners’ meeting',
  retentionMonths: 'Kept',
  requestRetentionMonths: 'Request without a trajectory kept',
}

/** Why a site, or its ways, cannot be as they were filled in, in English. */
export const siteRefusalsEn: typeof siteRefusalsNl = {
  'site-name-missing': () => 'What is the new site called?',
  'site-name-taken': ({ name }) => `There is a site called ${name} already.`,
  'site-letter-unclear': () => 'Choose one letter, A for instance. Family codes begin with it.',
  'site-letter-taken': ({ letter, taken }) =>
    `The letter ${letter} is in use (${taken.join(', ')}). Choose another one: a code would mean two families.`,
  'policy-field-unclear': ({ field }) => `Please look at this again: ${shortFields[field].toLowerCase()}.`,
  'policy-unchanged': () => 'That is how it is already. Nothing was changed.',
  'policy-changed-meanwhile': () =>
    'Somebody else changed this meanwhile. First see how it is now, then change it again.',
  'tenant-unclear': ({ place }) =>
    `Number ${place} of what you typed is no tenant id. One looks like this: 00000000-0000-0000-0000-000000000000.`,
  'tenants-too-many': ({ most }) => `At most ${most} organisations per site.`,
}

/** Sites and their ways of working, in English. */
export const sitesEn: typeof sitesNl = {
  fields,
  shortFields,
  intakeBy: { lecturer: 'lecturers of the school', coordinator: 'the coordinator of the expertise centre' },
  supervisedBy: {
    lecturer: 'lecturers',
    'also-coordinator': 'lecturers and the coordinators of the expertise centre',
  },
  everyDays: (days) => (days === 7 ? 'every week' : `every ${days} days`),
  everyWeeks: (weeks) => (weeks === 1 ? 'every week' : `every ${weeks} weeks`),
  atMost: (buddies) => (buddies === 1 ? 'one' : `at most ${buddies}`),
  days: (days) => `after ${days} days`,
  months: (months) => (months === 1 ? '1 month' : `${months} months`),
  daysBefore: (...days) => {
    const weeks = wholeWeeks(days)
    const said = weeks
      ? countedRow(weeks, 'and', ['week', 'weeks'])
      : countedRow(days, 'and', ['day', 'days'])
    return `${said} before the end`
  },
  from: (time) => `from ${time}`,
  hours: (hours) => `from ${hours} hours a week`,
  none: 'not filled in yet',
  ways: {
    title: (site) => `Ways of working in ${site}`,
    version: (version) => `Version ${version}`,
    running: 'Who is on the way already keeps the ways of the start.',
    tenants: (count) =>
      count === 0
        ? 'Partners: only the organisations in the settings of the bot.'
        : `Partners: ${count === 1 ? '1 organisation' : `${count} organisations`} from outside may write here.`,
    change: 'Change',
    changeTenants: 'Organisations',
    add: 'New site',
    other: 'Another site',
    show: 'Show',
    saved: (version) => `Kept. This is version ${version}, for who begins from now on.`,
    savedTenants: 'Kept. Who is off the list cannot write any more from now on.',
    added: (site) => `${site} is there. Now add people, and fill in the numbers.`,
  },
  form: {
    title: (site) => `Change the ways of ${site}`,
    newTitle: 'A new site',
    newText: 'Everything can change later. Who is on the way by then keeps what held at the start.',
    name: 'Name of the site',
    letter: 'Letter of the family codes',
    wrong: (least, most) => `A number from ${least} to ${most}.`,
    compare: 'Compare',
    save: 'Add the site',
    back: 'Back',
  },
  compare: {
    title: (site) => `How it will be in ${site}`,
    before: 'As it is',
    after: 'As it will be',
    running: 'Families, matches and trajectories that run already do not change.',
    save: 'Keep',
    adjust: 'Change more',
  },
  tenants: {
    title: (site) => `Organisations in ${site}`,
    text: 'People of which organisations may write here? One tenant id per line. The own school always belongs.',
    label: 'Tenant ids',
    onlyHere: 'Who comes in this way sees this site only.',
    save: 'Keep',
    back: 'Back',
  },
}
