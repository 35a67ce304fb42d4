import type { ClosingItem } from '../../programme/closing/closing.ts'
import type { closingNl, closingRefusalsNl, familyPageNl, handoverNl, retentionNl } from './closing-nl.ts'
import { counted, dayAndYear } from './days-and-numbers.ts'

const items: Readonly<Record<ClosingItem, string>> = {
  grew: 'What grew?',
  network: 'The network map',
  'takes-over': 'Who takes over?',
  farewell: 'The goodbye',
  'family-view': 'What does the family think?',
}

/** Words of the closing in English. */
export const closingEn: typeof closingNl = {
  button: 'Closing',
  title: (family) => `Closing ${family}`,
  stands: (state, day) => `Stands at “${state}” since ${day}.`,
  planned: (day) => `The trajectory runs until ${day}.`,
  plannedAround: (day) => `The trajectory runs until about ${day}.`,
  notPlanned: 'The end follows from the first buddy and the birth.',
  visible: 'Tell the family from the start when it ends, so that the goodbye does not come as a surprise.',
  farewellOn: (day) => `Last day: ${day}`,
  reasonIs: (reason) => `Reason: ${reason}`,
  gentle: 'Nothing has to be ticked here. Do what feels right for the family.',
  quiet: 'After a loss nobody is asked anything by itself. You choose whether and when.',
  items,
  stays: {
    relatives: 'relatives',
    friends: 'friends',
    neighbours: 'neighbours',
    'drop-in': 'a drop-in or Huis van het Kind',
    volunteers: 'volunteers',
    professionals: 'professionals',
  },
  familyViews: { ready: 'ready for the goodbye', mixed: 'mixed feelings', 'not-ready': 'not ready yet' },
  views: { family: 'Mother', partner: 'Who asked', student: 'Buddy' },
  changes: {
    much: 'much changed',
    some: 'something changed',
    nothing: 'nothing changed',
    unknown: 'does not know',
  },
  open: (item) => `○ ${item}`,
  done: (item, details) => `✓ ${item} ${details}`,
  notPossible: 'not possible here',
  inWords: 'kept in their own words',
  inTab: 'What the family said stays out of the chat. You read it in the tab.',
  pick: 'What do you want to fill in?',
  fill: 'Fill in',
  close: 'Close',
  keepGoing: 'Go on after all',
  evaluations: 'Three views',
  myView: 'How I look back',
  herView: 'How the mother looks back',
  handover: 'Hand over',
  page: 'Page for the family',
  back: 'Back',
  readOnly: 'Everything is read-only now.',
  eraseFrom: (day) => `From ${day} on everything of this family is erased.`,
  fallback: 'The closing of a trajectory.',

  begin: {
    title: (family) => `Start closing ${family}`,
    button: 'Start closing',
    reason: 'Why does it end?',
    endsOn: 'Last day',
    text: 'The buddy hears it. Who asked only sees “closing”.',
    studentStops: 'Does only the student stop? Handing over may be better.',
    save: 'Start',
    fallback: 'Starting to close.',
  },

  item: {
    title: (item, family) => `${item.replace(/\?$/, '')} · ${family}`,
    hints: {
      grew: 'Go through the goals together. What works now, and what is the mother proud of?',
      network: 'Draw together who stays around the family. Their own network first.',
      'takes-over': 'Hand over warmly: call together, or go together once.',
      farewell: 'Agree on a moment. Something small is enough.',
      'family-view': 'Ask the mother herself, without steering.',
    },
    domains: 'Where did it grow?',
    stays: 'Who stays?',
    organisation: 'Organisation',
    role: 'Function (no name of the family)',
    farewellOn: 'On which day?',
    familyView: 'How does the family look at the goodbye?',
    text: 'In the words of the family, without names',
    again: 'Something is kept already. What you type here takes its place.',
    notPossible: 'This is not possible here',
    save: 'Save',
    fallback: 'A part of the closing.',
  },

  askClose: (family) => `Close ${family}?`,
  closeFollows: (buddies) => `The match with ${buddies} ends today.`,
  closeFollowsNone: 'No match runs any more.',
  closeReadOnly: (months) =>
    `Then everything is read-only. After ${counted(months, 'month', 'months')} it is erased.`,
  closeYes: 'Yes, close',
  closed: (family) => `${family} is closed. Thank you for the way you went together.`,

  notices: {
    ahead: (family, when, day) => `${family}: the trajectory ends ${when}, on ${day}.`,
    when: (days) => {
      if (days >= 60) return `in ${Math.round(days / 30.4)} months`
      if (days >= 21) return `in ${Math.round(days / 7)} weeks`
      if (days === 14) return 'in 2 weeks'
      return `in ${counted(days, 'day', 'days')}`
    },
    today: (family) => `${family}: the trajectory ends today.`,
    over: (family, day) => `${family}: the trajectory ended on ${day}.`,
    far: 'Speak of it with the family now: when does it end, and who stays?',
    near: 'Go through the list: what grew, who stays, who takes over, and the goodbye.',
    lastDay: 'Close it, or agree how it goes on.',
    begun: (family, day, reason) => `The closing of ${family} starts (${reason}). The last day is ${day}.`,
    begunGently: (family) => `${family} stops. Take your time, and call your lecturer if you want to talk.`,
    stopped: (family) => `${family} goes on after all. The closing has stopped.`,
    doneForBuddy: (family) =>
      `${family} is closed. Thank you for being there. How do you look back, in a few words?`,
    doneForLecturer: (family) => `${family} is closed.`,
    erased: (family) => `Everything of ${family} is erased.`,
  },

  evaluation: {
    title: (view, family) => `${view} looks back · ${family}`,
    askFamily: 'Ask the mother, in her own words. You write it down.',
    askStudent: 'A few words are enough.',
    changed: 'Did something change?',
    domains: 'Where?',
    words: 'In their own words, without names',
    again: 'Something is kept already. What you type here takes its place.',
    save: 'Save',
    kept: 'Saved. Thank you.',
    list: (family) => `Three views · ${family}`,
    nobody: 'not asked yet',
    all: (domains) => `All views see: ${domains}`,
    one: (domains) => `Only one view sees: ${domains}. Something to talk about.`,
    add: 'How the mother looks back',
    fallback: 'Looking back on a trajectory.',
  },
}

/** Words of a hand-over in English. */
export const handoverEn: typeof handoverNl = {
  moments: {
    visit: 'a visit together',
    outing: 'an outing together',
    call: 'a call with three',
    office: 'at school or at the service',
  },
  title: (family) => `Hand-over ${family}`,
  none: (family) => `No hand-over is planned for ${family}.`,
  plan: 'Plan a hand-over',
  from: 'From whom?',
  to: 'To whom?',
  warmMoment: 'Warm moment: how?',
  warmOn: 'On which day?',
  until: 'Standing in up to and including (empty = stays the buddy)',
  seesOldNotes: 'The new buddy may see what happened before',
  withoutSummary: 'There will be no summary of the family',
  opens: 'The family opens only when the new buddy says yes.',
  save: 'Plan',
  who: (from, to) => `From ${from} to ${to}`,
  whoStandsIn: (to, from, day) => `${to} stands in for ${from}, up to and including ${day}`,
  warm: (moment, day) => `Warm moment: ${moment}, ${day}`,
  summaryYes: (day) => `Summary: the family said yes on ${day}. You read it in the tab.`,
  summaryLater: (day) =>
    `Summary: the family said yes on ${day}. You read it in the tab as soon as you take over.`,
  summaryNo: 'Summary: written, the family has not said yes.',
  summaryNone: 'Summary: not written yet.',
  summaryLeftOut: 'There will be no summary.',
  oldShown: 'What happened before: visible.',
  oldHidden: 'What happened before: stays hidden.',
  referrals: (count) =>
    count === 0 ? 'No open referral.' : `${counted(count, 'open referral goes', 'open referrals go')} along.`,
  appointments: 'Appointments to come',
  noAppointments: 'No appointment planned.',
  states: {
    planned: 'waits for an answer',
    accepted: 'taken over',
    declined: 'not taken over',
    withdrawn: 'withdrawn',
  },
  state: (state) => `Stands: ${state}`,
  summaryButton: 'Summary',
  accept: 'Yes, I take over',
  decline: 'No, it does not fit',
  withdraw: 'Withdraw',
  before: 'What happened before?',
  summary: {
    title: (family) => `Summary for the next buddy · ${family}`,
    hint: 'Write it with the family: what runs, what helps, what do they want to pass on? Without names.',
    again: 'There is a summary already. What you type here takes its place.',
    text: 'Summary',
    agrees: 'The family agrees with this',
    save: 'Save',
    fallback: 'The summary for the next buddy.',
  },
  earlier: {
    title: (family) => `Before, at ${family}`,
    none: 'There is no contact from before you.',
    row: (day, kind) => `${day} · ${kind}`,
    notes: 'Only what and when. You read notes in the tab.',
    noNotes: 'Only what and when. The notes stay with the regular buddy.',
    fallback: 'What happened before.',
  },
  notices: {
    asked: (family, moment, day) => `Will you take over ${family}? The warm moment is ${moment}, on ${day}.`,
    askedStandIn: (family, day) => `Will you stand in at ${family}, up to and including ${day}?`,
    planned: (to, family, day) =>
      `${to} takes over ${family}. You meet on ${day}. Will you write a summary with the family?`,
    plannedStandIn: (to, family, day) =>
      `${to} stands in for you at ${family}, up to and including ${day}. Will you write a summary with the family?`,
    summary: (family) => `The family said yes to the summary of ${family}.`,
    accepted: (to, family) => `${to} said yes: ${family} is handed over.`,
    lastDay: (day) => `Your last day is ${day}.`,
    declined: (to, family) => `${to} does not take over ${family}. Look further together.`,
    withdrawn: (family) => `The hand-over of ${family} is off.`,
  },
  fallback: 'A hand-over.',
}

/** Words of erasing in English. */
export const retentionEn: typeof retentionNl = {
  title: 'What may be erased',
  text: 'Families kept long enough. Erasing cannot be undone.',
  none: 'There is nothing to erase now.',
  next: (count, day) =>
    `${counted(count, 'family waits', 'families wait')}; the first may go from ${day} on.`,
  row: (family, state, day) => `${family} · ${state} · since ${day}`,
  pick: 'Which family?',
  ask: 'Erase',
  question: (family) => `Erase everything of ${family}?`,
  follows: 'Logs, goals, summaries, who the family is: none of it can be read again, in no backup either.',
  stays:
    'Code, bird and counts stay, so that the figures hold. What was typed in Teams still stands in Teams.',
  yes: 'Yes, erase',
  asked: (family) => `${family} is being erased. I let you know when it is done.`,
  requests: {
    past: (count) =>
      `${counted(count, 'request', 'requests')} that came to nothing: what the partner told in private may go.`,
    next: (count, day) =>
      `${counted(count, 'request that came to nothing waits', 'requests that came to nothing wait')} still; the first may go from ${day}.`,
    erase: (count) => `Erase: ${counted(count, 'request', 'requests')}`,
    asked: (count) =>
      `What was told in private with ${counted(count, 'request', 'requests')} is being erased now. Number and steps stay for the figures.`,
  },
  fallback: 'What may be erased.',
}

/** Words of the page a family takes along, in English. */
export const familyPageEn: typeof familyPageNl = {
  title: (family) => `Page for ${family}`,
  holds: (goals, helpers, numbers) =>
    `It holds ${counted(goals, 'goal', 'goals')}, ${counted(helpers, 'support in the network', 'supports in the network')} and ${counted(numbers, 'number', 'numbers')}.`,
  safe: 'No name, address or code stands on it, only the words of the family itself.',
  askFirst:
    'First ask whether the mother wants such a sheet at home. Could somebody else find it? Then do not.',
  once: 'The link works once, for a quarter of an hour.',
  open: 'Open and print',
  none: 'The page cannot be opened here yet.',
  fallback: 'The page of the family.',
  page: {
    heading: 'Ours',
    goals: 'What matters to us',
    reached: 'done',
    around: 'Who stands around us',
    numbers: 'Numbers you may always call',
    noGoals: 'Write here what matters to you:',
    noAround: 'Write here whom you can ask:',
    madeOn: (day) => `Made on ${day}`,
    waiting: 'This page can be opened once.',
    show: 'Show the page',
    gone: 'This link does not work any more. Ask for a new one in Teams.',
  },
}

/** Why a closing, a hand-over or erasing says no, in English. */
export const closingRefusalsEn: typeof closingRefusalsNl = {
  'closing-day-unclear': ({ latest }) =>
    `Choose a last day from today on, at the latest ${dayAndYear(latest)}.`,
  'closing-not-begun': () => 'The closing has not started yet.',
  'closing-item-empty': () => 'Fill something in, or say that it is not possible here.',
  'closing-farewell-unclear': () => 'Choose a day for the goodbye, from the day the closing started.',
  'closing-items-open': ({ items: left }) =>
    `Not done yet: ${left.map((item) => items[item].replace(/\?$/, '').toLowerCase()).join(', ')}. Is something not possible? Say so.`,
  'evaluation-missing': () => 'Please say whether something changed.',
  'handover-buddy-missing': () => 'Choose from whom and to whom.',
  'handover-is-buddy': () => 'That student is a buddy of this family already.',
  'handover-day-unclear': ({ latest }) =>
    `Choose how and on which day they meet, at the latest ${dayAndYear(latest)}.`,
  'handover-until-unclear': () =>
    'The last day of standing in comes after the warm moment, within three months.',
  'handover-open-already': () => 'A hand-over is planned already. Withdraw that one first.',
  'handover-over': () => 'That hand-over is over. Nothing was changed.',
  'handover-changed-meanwhile': () => 'Somebody changed the hand-over meanwhile. This is how it stands now.',
  'handover-summary-missing': () => 'Please write a summary.',
  'handover-summary-open': () => 'The family has not said yes to the summary. After that you can take over.',
  'old-notes-hidden': () => 'What happened before stays hidden. Questions? Call the lecturer.',
  'erase-too-early': ({ from }) => `That is possible from ${dayAndYear(from)} on. Nothing was erased.`,
  'erased-already': () => 'That family is erased already.',
}
