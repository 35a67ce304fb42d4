import type { SharedService } from '../../directory/service.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import type { SheetField } from '../../directory/sheet-field.ts'
import { counted } from './days-and-numbers.ts'
import type { sharingNl } from './sharing-nl.ts'

const fields: Readonly<Record<SheetField, string>> = {
  name: 'Name',
  organization: 'Organisation',
  what: 'What do they do?',
  audience: 'For whom?',
  needs: 'What can a family go there for?',
  features: 'What makes it easy?',
  line: 'How near to the family?',
  apply: 'How do you sign up?',
  bring: 'What do you bring?',
  hours: 'Hours',
  hoursNote: 'More about the hours',
  address: 'Address',
  phones: 'Telephone',
  email: 'Mail',
  website: 'Website',
  languages: 'Languages',
  interpreter: 'Interpreter',
  cost: 'Cost',
  ages: 'Age of the child',
  waiting: 'Waiting time',
  isFull: 'Is there room?',
  status: 'Open or closed',
  alert: 'Mind',
}

const statuses: Readonly<Record<Exclude<ServiceSheet['status'], 'defunct'>, string>> = {
  active: 'Works as usual',
  'temporarily closed': 'Closed for a while',
  inactive: 'Does not work now',
}

const states: Readonly<Record<SharedService['state'], string>> = {
  unchecked: 'not looked at yet',
  agreed: 'looked at',
  closed: 'closed',
}

/** What the bot says in English about sharing services and keeping them true. */
export const sharingEn: typeof sharingNl = {
  fields,
  statuses,
  states,

  input: {
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    phones: 'Telephone (each number on a line of its own)',
    mobileAgreed: 'Mobile number: it is a public number, or this person agrees',
    hours: 'Hours',
    hoursExample: 'Mon-Fri 9-12 and 13-16; Wed 14-16',
    languagesExample: 'Dutch, Turkish',
    bring: 'What do you bring? (each paper on a line of its own)',
    isFree: 'Free',
    ageFrom: 'From what age?',
    ageTo: 'Up to what age?',
    wrongAge: 'An age in years, from 0 to 99',
    full: 'Full',
    hasRoom: 'There is room',
    kbo: 'Enterprise number (KBO)',
    nothing: 'Not filled in',
    pick: 'Choose',
  },

  form: {
    title: 'Share a service',
    text: 'Everybody in the programme sees this. Put nothing of a family in it.',
    read: 'This is what I read in your message. Have a look.',
    from: (field: string, words: string) => `${field}: from “${words}”`,
    needs: 'What for?',
    more: 'Fill in more',
    site: 'Region',
    save: 'Share',
    fallback: 'Share a service.',
  },

  duplicates: {
    title: 'Is this service known already?',
    text: (name: string) => `I found something like “${name}”.`,
    hintText: (name: string) =>
      `For “${name}” I found something with the same number or address. It may well be another service.`,
    by: {
      'enterprise-number': 'same enterprise number',
      'name-and-place': 'same name and place',
      phone: 'same telephone number',
      address: 'same address',
    },
    open: 'See',
    isSame: 'Yes, that is it: I confirm it',
    another: 'No, share it all the same',
    fallback: 'This service may be known already.',
  },

  saved: {
    shared: (name: string) => `“${name}” is in the list. Thank you!`,
    unchecked: 'It says “not looked at yet” until a lecturer saw it, or two others confirmed it.',
    undo: 'Undo',
    open: 'Show the service',
    change: 'Change something else',
    withdrawn: (name: string) => `“${name}” is out of the list again.`,
    history: 'What changed?',
  },

  change: {
    title: (name: string) => `Change: ${name}`,
    pick: 'What do you want to change?',
    next: 'Next',
    save: 'Save',
    back: 'Something else',
    text: 'Leaving it empty takes it away.',
    now: (text: string) => `Now: ${text}`,
    hard: 'What it says is too long or too intricate to change here. What you type takes its place.',
    done: (field: string) => `${field}: changed.`,
    was: (text: string) => `Was: ${text}`,
    is: (text: string) => `Is now: ${text}`,
    undone: (field: string) => `${field}: back as it was.`,
    fallback: 'Change a service.',
  },

  history: {
    title: (name: string) => `What changed: ${name}`,
    row: (field: string, day: string, by: string) => `**${field}** · ${day} · ${by}`,
    undone: (day: string, by: string) => `Undone on ${day} by ${by}`,
    none: 'Nothing changed here yet.',
    undo: 'Undo',
    older: (number: number) => `And ${counted(number, 'older change', 'older changes')}.`,
    somebody: 'somebody',
    fallback: 'What changed.',
  },

  confirmed: 'Noted: this is still right today. Thank you!',
  confirmedAgreed: 'Noted. Two people confirmed this service: it now counts as looked at.',

  report: {
    title: (name: string) => `No longer right: ${name}`,
    text: 'Do you know how it is? Change it yourself, and it is right at once.',
    textElsewhere: 'This service belongs to another region: a lecturer there will look at it.',
    gone: 'It is gone',
    field: 'What is wrong?',
    somewhere: 'Something else, or I do not know',
    wrong: 'Report this',
    change: 'Change it myself',
    doneWrong: 'Noted. A lecturer will look at it. Thank you!',
    doneGone: 'Noted. If somebody else reports this too, a lecturer sees whether to close it. Thank you!',
    doneGoneTwice:
      'Noted. You are the second to report this: a lecturer sees whether to close it. Thank you!',
    fallback: 'Report that a service is no longer right.',
  },

  tip: {
    title: (name: string) => `Tip: ${name}`,
    text: 'What should the next buddy know? For instance: “ask at desk 3”. Put nothing of a family in it.',
    label: 'Your tip',
    save: 'Save',
    waiting: 'Thank you! A lecturer reads your tip, then it is shown with the service.',
    shown: 'Your tip is shown with the service. Thank you!',
    fallback: 'A tip for a service.',
  },

  check: {
    title: 'Services to look at',
    none: 'There is nothing to look at. Well done!',
    total: (number: number) => counted(number, 'service waits for you', 'services wait for you'),
    first: (shown: number, total: number) =>
      `The first ${shown} of ${total}. Look at them, and the next ones come.`,
    isNew: (by: string, day: string) => `New, shared by ${by} on ${day}`,
    gone: (number: number) => `${counted(number, 'person reports', 'people report')} that it is gone`,
    wrong: (field: string, by: string, day: string) => `Not right: ${field} (${by}, ${day})`,
    somewhere: 'something',
    tip: (text: string, by: string) => `Tip of ${by}: “${text}”`,
    agree: 'Fine',
    open: 'See',
    close: 'Close',
    keep: 'It is right',
    change: 'Change',
    show: 'Show the tip',
    hide: 'Do not show',
    agreed: (name: string) => `“${name}” is looked at.`,
    closed: (name: string) => `“${name}” is closed and no longer in the list.`,
    reopened: (name: string) => `“${name}” is open again.`,
    kept: (name: string) => `“${name}” stays as it is.`,
    tipShown: 'The tip is shown with the service.',
    tipHidden: 'The tip is not shown.',
    reopen: 'Open it again',
    notice: (number: number) =>
      number === 1 ? '1 service waits to be looked at.' : `${number} services wait to be looked at.`,
    goneNotice: (name: string) => `Two people report that “${name}” is gone. May it be closed?`,
    see: 'Services to look at',
    fallback: 'Services to look at.',
  },

  ring: {
    title: 'One telephone call',
    text: 'Ring to hear whether all is still right. Two minutes, and the next buddy finds no closed door.',
    left: (number: number) => (number === 0 ? 'This is the last one for this week.' : `Then ${number} more.`),
    neverConfirmed: 'Never rung yet',
    confirmed: (day: string) => `Last confirmed on ${day}`,
    right: 'Still right',
    wrong: 'No longer right',
    notReached: 'No answer',
    later: 'Later',
    none: 'No calls for me',
    done: 'That was all for this week. Thank you!',
    doneLater: 'Fine, later will do. Type “calls” when you have time.',
    nothing: 'There is nothing to ring. Nice!',
    optedOut: 'Fine, I will send you no more calls. Type “calls again” if you change your mind.',
    optedIn: 'Nice! On Mondays I will send you some services to ring again.',
    fallback: 'A service to ring.',
  },
}
