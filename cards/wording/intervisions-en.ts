import type { intervisionsNl } from './intervisions-nl.ts'

const waiting = (families: number) =>
  families === 0 ? 'no family waits' : families === 1 ? '1 family waits' : `${families} families wait`
const without = (students: number) =>
  students === 0
    ? 'every student has a family'
    : `${students} ${students === 1 ? 'student' : 'students'} without a family`

/** The intervisions a site plans, in English. */
export const intervisionsEn: typeof intervisionsNl = {
  title: (site) => `Intervision ${site}`,
  fallback: 'The intervisions that are planned.',
  rhythm: (weeks) => (weeks === 1 ? 'Your rhythm: every week.' : `Your rhythm: every ${weeks} weeks.`),
  none: 'No intervision is planned yet.',
  moment: (day, hour, where) => `${day} ${hour} · ${where}`,
  online: 'online',
  proposed: (day) => `By your rhythm the next one is on ${day}.`,
  first: 'Choose a first day, and I will propose the next ones.',
  pick: 'Which intervision?',
  add: 'Plan one',
  move: 'Move',
  cancel: 'Call off',
  plan: 'Plan intervisions',
  matching: 'Open the matching',
  form: {
    title: (site) => `Plan an intervision of ${site}`,
    moveTitle: (site) => `Move an intervision of ${site}`,
    on: 'Day',
    at: 'Time',
    where: 'Where? (empty = online)',
    whereExample: 'room B2.14',
    save: 'Plan',
    back: 'Back',
  },
  done: {
    planned: (day) => `Planned: ${day}. The working day before I will say who waits.`,
    moved: (day) => `Moved to ${day}.`,
    cancelled: 'Called off.',
  },
  notices: {
    tomorrow: (site, what) => `Tomorrow intervision ${site}, ${what}`,
    ahead: (day, site, what) => `${day} intervision ${site}, ${what}`,
    whoWaits: (families, students) => `${waiting(families)}, ${without(students)}`,
    moved: (site, when) => `The intervision of ${site} was moved: ${when}.`,
    cancelled: (site) => `The intervision of ${site} was called off.`,
    unplanned: (site, who) =>
      `No intervision of ${site} is planned yet: ${who}. Will you or a lecturer choose a day?`,
    profileNone:
      'Soon you will look in the intervision who fits which family. Will you fill in your profile? Two minutes are enough.',
    profileToCheck:
      'Soon you will look in the intervision who fits which family. Your profile was not confirmed yet: is it all still right?',
  },
}
