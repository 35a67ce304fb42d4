import { counted, shortDay } from './days-and-numbers.ts'
import type { meetingRefusalsNl, meetingsNl } from './meetings-nl.ts'

const day = (written: string) => shortDay(written, 'en-GB')

const fields = { text: 'what you agree on', who: 'who does it' }

/** Why a meeting with the partners, or an agreement of it, cannot be as somebody said it, in English. */
export const meetingRefusalsEn: typeof meetingRefusalsNl = {
  'meeting-day-unclear': () => 'Choose a day from today on, at most a year ahead.',
  'meeting-on-closed-day': () => 'That is a weekend, a holiday or a closed day. Which other day suits?',
  'meeting-planned-already': ({ on }) => `The meeting is on ${day(on)} as it is.`,
  'meeting-changed-meanwhile': () => 'A colleague changed the meeting meanwhile. This is how it stands now.',
  'meeting-still-to-come': ({ on }) => `The meeting of ${day(on)} is still to come.`,
  'meeting-held-already': ({ on }) => `It says so: the meeting of ${day(on)} took place.`,
  'meeting-not-held': () => 'This changed meanwhile. This is how it stands now.',
  'agreement-fields-missing': ({ fields: missing }) =>
    `Fill in as well: ${missing.map((field) => fields[field]).join(' and ')}.`,
  'agreement-day-over': () => 'That day is over. By when is it?',
  'agreement-names-a-person': ({ named }) =>
    `All partners read this text: write an organisation or a function instead of “${named}”.`,
  'agreement-none-chosen': () => 'First choose what was done.',
  'agreement-ticked-already': () => 'A colleague ticked this before.',
  'agreement-open-already': () => 'That agreement is open as it is.',
  'agreements-too-many': ({ most }) =>
    `There are ${most} open agreements. Tick some of them first: a short list gets read.`,
}

const outcomes: (typeof meetingsNl)['outcomes'] = {
  helped: 'helped',
  full: 'no room or a waiting list',
  'not-entitled': 'not entitled',
  gone: 'service gone',
  'not-helped': 'not helped',
  declined: 'did not want to',
  'no-show': 'did not go',
}

/** The meeting with the partners, in English. */
export const meetingsEn: typeof meetingsNl = {
  outcomes,
  title: (site) => `Partners’ meeting ${site}`,
  next: {
    planned: (on) => `The next meeting is on ${on}.`,
    proposed: (on) => `By your rhythm the next meeting is around ${on}. The day is still to be set.`,
    plannedPast: (on) => `The meeting was set for ${on}. Did it take place?`,
    proposedPast: (on) =>
      `It was time again around ${on}. Did the meeting take place, or will you choose a day?`,
    none: 'No meeting is planned yet. Choose a first day, and the others follow by themselves.',
  },
  agreements: {
    title: 'Open agreements',
    none: 'None.',
    line: (text, who) => `${text} · ${who}`,
    until: (line, on) => `${line} · by ${on}`,
    late: (line) => `${line} (over)`,
    choose: 'What was done?',
    tick: 'Tick',
  },
  stuck: {
    title: 'Requests that wait too long',
    none: 'None.',
    line: (state, numbers) => `${state}: ${numbers}`,
    more: (left) => `And ${left} more.`,
  },
  figures: {
    title: (since) => `Figures since ${since}`,
    requests: (parts) => `Requests: ${parts}`,
    request: (count, state) => `${count} ${state}`,
    otherRequests: (count) => `${count} at another step`,
    untilBuddy: (days) => `Who got a buddy: half had one within ${counted(days, 'day', 'days')}.`,
    waiting: (days) => `Who waits now: half have waited ${counted(days, 'day', 'days')} or longer.`,
    trajectories: (parts) => `Trajectories: ${parts}`,
    running: (count) => `${count} running`,
    begun: (count) => `${count} begun`,
    closed: (count) => `${count} closed`,
    outcomes: (parts) => `Referrals, in families: ${parts}`,
    outcome: (families, outcome) => `${families} ${outcome}`,
    none: 'Too few to count yet.',
    fewest: 'We count from 5 families on: fewer would say too much about one family.',
  },
  gaps: {
    title: 'What families did not find',
    text: 'No room, not entitled, gone or no help.',
    none: 'Nothing that comes back with 5 families or more.',
    line: (needs, families) => `${needs}: ${families} families`,
    lineIn: (needs, region, families) => `${needs} in ${region}: ${families} families`,
  },
  buttons: {
    agree: 'Note an agreement',
    plan: 'Choose a day',
    hold: 'It took place',
    share: 'Text to share',
    undo: 'Not after all',
    back: 'Back',
    other: 'Another site',
    show: 'Show',
    open: 'Open the meeting',
  },
  done: {
    planned: (on) => `Set: ${on}. Two weeks ahead you will all hear of it.`,
    held: (on) => `Noted: the meeting of ${on} took place. What did you agree on?`,
    takenBack: 'Put back.',
    agreed: 'Kept. It comes back until somebody ticks it.',
    ticked: (count) => (count === 1 ? 'Ticked.' : `${count} agreements ticked.`),
    reopened: 'Open again.',
  },
  agreementForm: {
    title: (site) => `Agreement with the partners of ${site}`,
    shared: 'All partners read this: no names, nothing of a family.',
    text: 'What do you agree on?',
    textExample: 'A fixed hour each month for questions of buddies',
    who: 'Who does it? (organisation or function)',
    whoExample: 'OCMW, front desk',
    until: 'By when? (may stay empty)',
    save: 'Keep',
  },
  dayForm: {
    title: (site) => `Partners’ meeting ${site}: which day?`,
    rhythm: (weeks) => `Your rhythm: every ${weeks} weeks.`,
    on: 'Day',
    save: 'Set the day',
  },
  share: {
    title: 'Text for the partners',
    text: 'Below is the meeting as a message. Copy it into a mail or a channel. No family and no student is in it.',
  },
  notice: {
    ahead: (site, on) => `On ${on} is the partners’ meeting of ${site}.`,
    aheadProposed: (site, on) =>
      `Around ${on} it is time again for the partners’ meeting of ${site}. Which day suits?`,
    after: (site, on) =>
      `The partners’ meeting of ${site} was for ${on}. Did it take place? Note what you agreed on, and it comes back next time. If it did not, choose a new day.`,
    first: (site) =>
      `Partners ask for buddies in ${site}, and no meeting with them is planned yet. Will you choose a first day?`,
    open: (count) => (count === 1 ? '1 agreement is still open.' : `${count} agreements are still open.`),
  },
}
