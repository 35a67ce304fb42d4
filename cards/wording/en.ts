import type { ReservedAs } from '../../programme/alias-words.ts'
import type { Present, ReferralState, SpeakingHelp, Spoken, ToldBy } from '../../programme/contact.ts'
import type {
  ContactAction,
  ContactKind,
  LifeDomain,
  ServiceKey,
  UrgencyLevel,
} from '../../programme/contact-words.ts'
import type { DraftFields } from '../../programme/draft.ts'
import type { EmergencyNumber } from '../../programme/emergency-numbers.ts'
import type { Role } from '../../programme/person.ts'
import type { RosterFault } from '../../programme/refusal.ts'
import type { AlreadyDone, FlagEvent, FlagOutcome } from '../../programme/urgent-flag.ts'
import { appPackageEn } from './app-package-en.ts'
import { closingEn, closingRefusalsEn, familyPageEn, handoverEn, retentionEn } from './closing-en.ts'
import { counted, hoursAndMinutes, shortDay } from './days-and-numbers.ts'
import { findingEn } from './finding-en.ts'
import { intakeEn, intakeRefusalsEn } from './intake-en.ts'
import { intervisionsEn } from './intervisions-en.ts'
import { matchingEn, matchingRefusalsEn } from './matching-en.ts'
import { meetingRefusalsEn, meetingsEn } from './meetings-en.ts'
import type { Wording } from './nl.ts'
import { referralEn } from './referral-en.ts'
import { requestEn, requestRefusalsEn } from './request-en.ts'
import { roadEn } from './road-en.ts'
import { serviceRefusalsEn } from './service-refusals-en.ts'
import { sharingEn } from './sharing-en.ts'
import { siteRefusalsEn, sitesEn } from './sites-en.ts'
import { accessPageEn } from './tab-access-en.ts'
import { boardPageEn } from './tab-board-en.ts'
import { dutyPageEn } from './tab-duty-en.ts'
import { tabEn } from './tab-en.ts'
import { exportPageEn } from './tab-export-en.ts'
import { aboutFamiliesEn } from './tab-family-en.ts'
import { figuresPageEn } from './tab-figures-en.ts'
import { matchingPageEn } from './tab-matching-en.ts'
import { moderationPageEn } from './tab-moderation-en.ts'
import { peoplePageEn } from './tab-people-en.ts'
import { sitesPageEn } from './tab-sites-en.ts'
import { trajectoryEn, trajectoryRefusalsEn } from './trajectory-en.ts'

const day = (written: string) => shortDay(written, 'en-GB')

const minutesSaid = (minutes: number) => {
  const { hours, rest } = hoursAndMinutes(minutes)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

const kinds: Readonly<Record<ContactKind, string>> = {
  home_visit: 'Home visit',
  outing: 'Outing',
  phone: 'Phone call',
  message: 'Message',
  accompanied: 'Went along to a service or appointment',
  missed: 'Did not take place',
}

const domains: Readonly<Record<LifeDomain, string>> = {
  income: 'Money and paperwork',
  housing: 'Housing and energy',
  health: 'Health and pregnancy',
  child: 'Child and parenting',
  work: 'Work and training',
  social: 'Relatives and friends',
  material: 'Material help',
  legal: 'Residence and rights',
  mental: 'Feeling well',
}

const actions: Readonly<Record<ContactAction, string>> = {
  emotional: 'Listened, was simply there',
  practical: 'Did something together',
  information: 'Explained, gave information',
  referral: 'Showed the way to a service',
  organising: 'Arranged, agreed something',
}

const services: Readonly<Record<ServiceKey, string>> = {
  ocmw: 'OCMW (social welfare), Sociaal Huis',
  kind_en_gezin: 'Kind en Gezin',
  huis_van_het_kind: 'Huis van het Kind',
  inloopteam: 'Inloopteam (drop-in for parents)',
  arts: 'GP, paediatrician',
  wijkgezondheidscentrum: 'Community health centre',
  ziekenhuis: 'Hospital, maternity ward',
  vroedvrouw: 'Midwife',
  kraamzorg: 'Maternity care at home',
  apotheek: 'Pharmacy',
  mutualiteit: 'Health insurance fund',
  groeipakket: 'Groeipakket (child benefit)',
  vdab: 'VDAB (jobs and training)',
  taalles: 'Dutch lessons',
  clb: 'CLB, school',
  voedselhulp: 'Food aid',
  materiele_hulp: 'Second-hand shop, give-away shop, baby library',
  caw: 'CAW (social work)',
  vluchthuis: 'Refuge',
  politie: 'Police',
  woonmaatschappij: 'Social housing',
  juridische_hulp: 'Lawyer, legal advice',
  asiel: 'Fedasil, Immigration Office',
  stad: 'Town or city hall',
  kinderopvang: 'Childcare',
  psycholoog: 'Psychologist, CGG',
  tolk: 'Interpreter',
  energie: 'Fluvius, energy',
}

const roles: Readonly<Record<Role, string>> = {
  student: 'student buddy',
  lecturer: 'supervisor',
  assessor: 'assessor',
  coordinator: 'coordinator',
  partner: 'partner',
}

const present: Readonly<Record<Present, string>> = {
  mother: 'Mum',
  partner: 'Partner',
  baby: 'Baby',
  children: 'Other children',
  relative: 'Relatives',
  friend: 'Friend or neighbour',
  professional: 'Professional',
  interpreter: 'Interpreter',
}

const spoken: Readonly<Record<Spoken, string>> = {
  dutch: 'Dutch',
  english: 'English',
  french: 'French',
  other: 'Another language',
}

const questions: Readonly<Record<string, string>> = {
  kind: 'what was it?',
  date: 'which day?',
  time: 'what time?',
  minutes: 'how long?',
  next: 'which day?',
}

/** The question that goes with words that could mean two things. */
const asking = (field: string) => questions[field] ?? 'what do you mean?'

const speakingHelp: Readonly<Record<SpeakingHelp, string>> = {
  interpreter: 'With an interpreter',
  'translation-app': 'With a translation app',
}

const levels: Readonly<Record<UrgencyLevel, string>> = {
  now: 'NOW',
  today: 'TODAY',
  'within-24-hours': 'WITHIN 24 HOURS',
  'this-week': 'THIS WEEK',
  intervision: 'INTERVISION',
}

const alreadyDone: Readonly<Record<AlreadyDone, string>> = {
  'called-112': 'Called 112',
  'called-101': 'Called 101',
  'called-doctor': 'Called the GP or 1733',
  'called-ward': 'Called the maternity ward',
  'called-ocmw': 'Called the OCMW or CAW',
  'stayed-with-her': 'Stayed with her',
  'left-the-house': 'Left the house myself',
  'nothing-yet': 'Nothing yet',
}

const outcomes: Readonly<Record<FlagOutcome, string>> = {
  helped: 'Help came',
  'passed-on': 'A service takes over',
  'not-needed': 'No help was needed',
  'family-declined': 'The family does not want help',
  'drill-done': 'The drill is done',
}

/** "at 22:07", but "on Thu 26/11 22:07". */
const at = (when: string) => (/^\d/.test(when) ? `at ${when}` : `on ${when}`)

const someone = (name: string | null) => name ?? 'Somebody'

const flagEvents: Readonly<Record<FlagEvent['what'], (name: string | null, copy: number | null) => string>> =
  {
    raised: (name) => `${someone(name)} reported this`,
    'told-more': (name) => `${someone(name)} told more`,
    asked: (name, copy) =>
      `Sent to ${name ?? 'somebody'}${copy !== null && copy > 1 ? `, time ${copy}` : ''}`,
    delivered: (name) => `Arrived with ${name ?? 'somebody'}`,
    'not-delivered': (name) => `Did not arrive with ${name ?? 'somebody'}`,
    'nobody-reached': () => 'Nobody reached',
    'channel-told': () => 'Posted in the lecturers’ channel, without names',
    'channel-not-told': () => 'Did not arrive in the lecturers’ channel',
    taken: (name) => `${someone(name)} took this on`,
    'handed-on': (name) => `${someone(name)} passed it on`,
    cannot: (name) => `${someone(name)} could not`,
    checked: (name) => `Asked ${name ?? 'somebody'} how it stands`,
    'handed-back': (name) => `No answer from ${name ?? 'somebody'}, so somebody else hears it`,
    'level-raised': (name) => (name ? `${name} made it more urgent` : 'Became more urgent'),
    'level-lowered': (name) => `${someone(name)} made it less urgent`,
    'supervisor-changed': (name) => `${someone(name)} is the new supervisor`,
    'follow-up-asked': (name) => `Asked whether help came${name ? `, of ${name}` : ''}`,
    'still-there': (name) => `${someone(name)} says: not solved yet`,
    closed: (name) => `${someone(name)} closed this`,
    withdrawn: (name) => `${someone(name)} took it back, a mistake`,
  }

const drill = 'A DRILL, nobody is in danger. So call no emergency number.'

const numbers: Readonly<Record<EmergencyNumber['for'], string>> = {
  ambulance: 'ambulance and fire brigade: life, mother or baby in danger',
  police: 'police: violence or threats',
  'doctor-on-duty':
    'GP on duty: at night and at weekends, not life-threatening. By day: your own GP or midwife',
  'suicide-line': 'suicide line (in Dutch): free and anonymous',
  poison: 'poison centre',
  'violence-advice': 'information and advice about violence (not an emergency number)',
  talk: 'Tele-Onthaal (in Dutch): to talk, day and night',
}

const personFields = { name: 'the name', email: 'the email address', roles: 'at least one role' } as const

const rosterFaults: Readonly<Record<RosterFault['fault'], (value: string) => string>> = {
  'no-name': () => 'the name is missing',
  'name-too-long': () => 'the name is too long (120 characters at most)',
  'unreadable-letters': () => 'there are letters here that I cannot read; save the file as CSV in UTF-8',
  'no-identity': (value) => `no valid email address or object id${value ? ` (“${value}”)` : ''}`,
  'identity-twice': (value) => `“${value}” is in there twice`,
  'identity-taken': (value) => `“${value}” belongs to somebody else already`,
  'bad-role': (value) => (value ? `“${value}” is not a role` : 'there is no role'),
  'bad-site': (value) => (value ? `“${value}” is not a region I know` : 'there is no region'),
  'bad-language': (value) => `“${value}” is not a language I speak (nl or en)`,
  'bad-assessor': (value) => `“${value}” is not an assessor`,
  'column-count': (value) => `the number of columns is not right${value ? ` (${value})` : ''}`,
  'column-twice': (value) => `the column ${value} is there twice`,
  'missing-columns': (value) => `the column ${value} is missing`,
  'bad-quotes': () => 'the quotation marks are not right',
  'no-rows': () => 'there is nobody below the headings yet',
  'managed-elsewhere': (value) => `“${value}” belongs to another region and is managed there`,
  'no-coordinator-left': () => 'This would leave no coordinator',
}

const drafted = {
  saved: 'This log has been saved already.',
  dropped: 'You discarded this log. Feel free to type again what happened.',
  expired: 'This log was open for too long and is gone. Feel free to type again what happened.',
  overtaken: 'This log was corrected in the meantime. This is how it stands now:',
  merged: 'This log was merged with the other one.',
  unreadable: 'After an update I can no longer read this log. Sorry! Would you type it again?',
}

const reserved: Readonly<Record<ReservedAs, string>> = {
  bird: 'That is the name of a bird that the programme uses itself. Choose another nickname.',
  code: 'That looks like the code of a family. Choose another nickname.',
  word: 'That word already means something else to me, so I would misread you. Choose another nickname.',
}

/** Which numbers may be chosen, and for danger why no more. */
const outOfRange = {
  answerWithin: (level: string, least: number, most: number) =>
    `With “${level}” the next person hears it after ${least} to ${most} minutes.${level === levels.now.toLowerCase() ? ' Waiting longer leaves somebody in danger alone for too long.' : ''}`,
  silentAfter: (level: string, least: number, most: number) =>
    `With “${level}” I ask after ${least} to ${most} minutes how it stands.`,
  copies: (_: string, least: number, most: number) => `Somebody hears the same ${least} to ${most} times.`,
  followUpDays: (_: string, least: number, most: number) =>
    `Whether help came, I ask on day ${least} to ${most} at the latest.`,
}

const required = { family: 'the family', kind: 'what kind of contact it was', date: 'the day' }

/** Everything the bot says in British English. */
export const en: Wording = {
  language: 'en',
  day,
  clock: (time: string) => time,
  minutes: minutesSaid,
  kinds,
  domains,
  actions,
  services,
  roles,
  present,
  spoken,
  speakingHelp,
  levels,
  alreadyDone,
  outcomes,
  numbers,
  sharing: sharingEn,
  finding: findingEn,
  sites: sitesEn,
  meetings: meetingsEn,
  intervisions: intervisionsEn,
  tab: tabEn,
  appPackage: appPackageEn,
  aboutFamilies: aboutFamiliesEn,
  peoplePage: peoplePageEn,
  accessPage: accessPageEn,
  exportPage: exportPageEn,
  moderationPage: moderationPageEn,
  sitesPage: sitesPageEn,
  boardPage: boardPageEn,
  dutyPage: dutyPageEn,
  figuresPage: figuresPageEn,
  matchingPage: matchingPageEn,
  family: (code: string, pseudonym: string) => `${code} · Family ${pseudonym}`,
  all: 'and',

  draft: {
    title: (family: string | null) => (family ? `Log ${family}` : 'New log'),
    correction: (date: string, kind: string) => `Correct the log of ${date} (${kind.toLowerCase()})`,
    intro: 'Is this right? One tap on Save and it is in.',
    introOpen: 'Nearly there. Just this:',
    introEmpty: 'Fill in what you know. Only family, kind and day are needed.',
    added: 'Added to your log.',
    longReport:
      'What a report! For the card I read the beginning and the end; I looked for danger everywhere. Please check whether something is missing.',
    staysOpen: 'OK, it stays open. What is not right? Type it, or change it here.',
    whatIsWrong: 'What is not right? Type it, or change it here.',
    introCorrection: 'Change what is not right, the rest stays as it was.',
    from: (words: string) => `from “${words}”`,
    assumedToday: 'No day was mentioned: today?',
    asked: (words: string, field: string) => `${words ? `“${words}”: ` : ''}${asking(field)}`,
    impossible: (list: string) => `Please have a look: ${list}.`,
    impossibles: {
      minutes: (words: string) => `“${words}”: a contact takes 1 minute to 24 hours`,
      year: (words: string) => `“${words}” is too far away`,
      day: (words: string) => `“${words}” does not exist`,
      time: (words: string) => `“${words}” does not exist`,
      'past-next': (words: string) => `the next appointment “${words}” is over already`,
      family: (words: string) => `I do not know “${words}” among your families`,
    } satisfies Record<DraftFields['impossible'][number]['what'], (words: string) => string>,
    family: 'Which family?',
    kind: 'What was it?',
    date: 'Which day?',
    time: 'What time did it start?',
    minutes: 'How long, in minutes?',
    minutesWrong: 'A number from 1 to 1440.',
    together: 'What did you do together?',
    justTogether: 'We were together, nothing had to be done',
    domains: 'What was it about?',
    services: 'Which services?',
    pickServices: 'Choose services',
    nextDate: 'Next appointment',
    nextTime: 'At what time?',
    next2Date: 'Another appointment',
    next2Time: 'At what time?',
    more: 'Tell more',
    place: 'Where?',
    present: 'Who was there?',
    spoken: 'In which language?',
    speakingHelp: 'How did you understand each other?',
    toldBy: 'Who did you hear it from?',
    toldBys: { family: 'The family itself', seen: 'I saw it', others: 'Somebody else' } satisfies Record<
      ToldBy,
      string
    >,
    referral: (service: string) => `How far is it: ${service}?`,
    referrals: {
      discussed: 'Discussed',
      contacted: 'Contacted',
      appointed: 'Appointment made',
      attended: 'Attended',
      failed: 'Did not work out',
    } satisfies Record<ReferralState, string>,
    agreed: 'What did you agree on?',
    withdraw: 'Take back what I wrote before at',
    missedBy: 'Who cancelled?',
    byFamily: 'The family',
    byBuddy: 'I did',
    raised: 'What did the family bring up themselves?',
    observed: 'What did you see and hear?',
    impression: 'Your own impression',
    feeling: 'How did you feel about it? (for you only)',
    feelingShared: 'My supervisor may read how I felt',
    toIntervision: 'I will bring this to the intervision',
    question: 'Your question for the intervision',
    concern: 'Are you worried?',
    concerns: { none: 'No', intervision: 'A little: for the intervision', urgent: 'Yes, urgently' },
    shareWithAssessor: 'Share with my assessor (without the family code)',
    noNames: 'No names or addresses, please. Everything below is voluntary.',
    keepText: 'Leave it empty to keep it as it was.',
    pick: 'Choose…',
    adjust: 'Adjust or tell more',
    short: {
      family: 'Family',
      kind: 'Kind',
      date: 'Day',
      time: 'Start',
      minutes: 'Duration',
      place: 'Where',
      present: 'There',
      spoken: 'Language',
      together: 'What',
      domains: 'About',
      services: 'Services',
      next: 'Next',
      feeling: 'Your feeling (only for you)',
    },
    save: 'Save',
    drop: 'Discard',
    dropCorrection: 'Never mind',
    urgent: 'Urgent',
    needed: (field: keyof typeof required) => `I still need ${required[field]}.`,
    superseded: 'Updated: the new log is below.',
    expired: (draft: string) => `Expired, not saved: ${draft}.`,
    blank: 'an empty form',
    lapsed: (draft: string) =>
      `A log was open for too long and was not saved: ${draft}. Feel free to type again what happened.`,
    dropped: (draft: string) => `Discarded: ${draft}. Nothing was saved.`,
    leftAsItWas: 'OK, your log stays as it was.',
    fallback: 'A log to check. Open it in a newer Teams.',
  },

  kept: {
    title: 'Saved, thank you',
    corrected: 'Corrected',
    summary: (family: string, kind: string, date: string) => `${family}: ${kind.toLowerCase()}, ${date}`,
    next: (when: string) => `Next appointment: ${when}`,
    noNext: 'No next appointment yet.',
    waits: 'Your supervisor gets a word. Your notes stay out of the chat.',
    waitsForNobody:
      'Your family has no supervisor now; the coordinator knows. Your notes stay out of the chat.',
    correct: 'Correct',
    undo: 'Undo',
    undone: (summary: string) => `Undone: ${summary}.`,
    undoQuestion: (summary: string) => `Undo this? ${summary}`,
    undoYes: 'Yes, undo',
  },

  appointment: {
    question: (code: string | null, when: string | null) =>
      `${when ? 'Next' : 'Note the next'} appointment${code ? ` with ${code}` : ''}${when ? `: ${when}. Is that right?` : '?'}`,
    when: (date: string, time: string | null) => `${date}${time ? ` at ${time}` : ''}`,
    which: 'Which day do you mean?',
    yes: 'Yes, note it',
    noted: (code: string, when: string) => `Noted: ${code}, ${when}.`,
  },

  moment: {
    title: (said: string) => `“${said}”: what do you mean?`,
    ahead: (when: string) => `Next appointment: ${when}`,
    past: (when: string) => `This contact: ${when}`,
  },

  which: {
    title: 'New contact or an addition?',
    text: (family: string) => `There is still an open log for ${family}. What do you mean?`,
    isNew: 'This is a new contact',
    refines: 'Add to the open log',
    toKeep: 'Which log to save?',
    toDrop: 'Which log should I throw away?',
    toOpen: 'Which log do you mean?',
    goOn: 'This log',
    noneOf: (code: string) => `There is no open log for ${code}. Nothing has changed.`,
    open: 'Still open',
  },

  families: {
    title: 'My families',
    supervised: 'Families you supervise',
    none: 'You have no family yet. Your supervisor matches you in the intervision.',
    noneSupervised: 'You supervise no families yet. Add one to begin.',
    contactClock: 'Contact',
    visitClock: 'Visit or outing',
    left: (days: number) => (days === 0 ? 'today' : `${counted(days, 'day', 'days')} left`),
    over: (days: number) => `${counted(days, 'day', 'days')} late`,
    never: 'none yet',
    last: (when: string) => `last ${when}`,
    buddy: (name: string) => `Buddy: ${name}`,
    noBuddy: 'No buddy yet',
    due: (when: string) => `due ${when}`,
    born: (when: string) => `born ${when}`,
    unread: (number: number) => counted(number, 'new log', 'new logs'),
    log: 'Log a contact',
    week: 'My week',
    alias: 'Choose a nickname',
    pick: 'Which family?',
    open: 'Open timeline',
    add: 'Add family',
    match: 'Match buddy',
    fallback: 'Overview of families.',
  },

  siteFamilies: {
    title: 'Families of your regions',
    none: 'There are no families yet. Add one to begin.',
    supervisor: (name: string) => `Supervisor: ${name}`,
    noSupervisor: 'No supervisor',
  },

  timeline: {
    title: (family: string) => `Timeline ${family}`,
    empty: 'No contacts yet.',
    row: (date: string, kind: string) => `${date} · ${kind}`,
    next: (when: string) => `next: ${when}`,
    notSeen: 'new',
    seen: 'seen',
    notes: 'Only what and when. You read the notes in the tab.',
    pick: 'Which log?',
    acknowledge: 'Seen, thank you',
    question: 'Your question to the student (no names)',
    ask: 'Ask the question',
    fallback: 'Timeline of a family.',
  },

  logged: {
    title: 'New log',
    corrected: 'Corrected log',
    by: (student: string) => `From ${student}`,
    concern: 'Brings this to the intervision',
    thanked: (student: string) => `Seen. ${student} gets your thank you.`,
    undone: (student: string, summary: string) => `${student} undid a log: ${summary}.`,
    asked: (student: string) => `Your question is on its way to ${student}.`,
    ask: 'Ask something',
    timeline: 'Open timeline',
    byBuddies: 'Buddies do the logging themselves. What was logged stands in the timeline.',
    none: 'No new logs. All read.',
  },

  whoSupervises: {
    you: (family: string) => `You supervise ${family}.`,
    other: (name: string, family: string) => `${name} supervises ${family}.`,
    nobody: (family: string) => `${family} has no supervisor now.`,
  },

  seen: (lecturer: string, summary: string) => `${lecturer} read your log (${summary}). Thank you!`,

  question: {
    title: (lecturer: string) => `${lecturer} has a question`,
    about: (summary: string) => `About ${summary}`,
    how: 'Add to your log, or answer in an ordinary Teams message.',
    waits: (lecturer: string) =>
      `Answer ${lecturer} in your own chat, I pass nothing on. Does it belong in your log? Add it there.`,
    answer: 'Add to the log',
  },

  contacts: {
    title: 'My contacts',
    none: 'You have not logged anything yet with your families of today. Just type what happened, for example “1h at G-014 yesterday, went for a walk”.',
    total: (number: number, time: string) => `${counted(number, 'contact', 'contacts')}, ${time} in total`,
    missed: (number: number) => `${number} missed`,
    latest: (number: number) => `The latest ${number}:`,
    pick: 'Which contact?',
    correct: 'Correct',
    undo: 'Undo',
    fallback: 'Your contacts.',
  },

  supervisedContacts: {
    title: 'Contacts of families I supervise',
    none: 'No contacts yet with the families you supervise.',
  },

  siteNumbers: {
    title: (site: string) => `Numbers of ${site}`,
    text: 'What you fill in here, your buddies see with “urgent”. I never make up a number myself.',
    row: (name: string, number: string | null) => `**${name}** · ${number ?? 'not filled in yet'}`,
    checked: (by: string, on: string) => `Checked on ${on} by ${by}.`,
    neverChecked: 'Nobody knows who checked this. Please call it.',
    checkAgain: 'That is long ago: please call it.',
    fillIn: 'Fill in',
    change: 'Change',
    everywhere: (list: string) => `The same everywhere, always in sight: ${list}`,
    checkedTogether: (list: string, on: string) => `${list} (checked on ${on})`,
  },

  numberForm: {
    title: (name: string) => `Number · ${name}`,
    text: 'Call the number yourself first. Leaving it empty takes it away.',
    site: 'Region',
    number: 'Number',
    by: 'Checked by',
    on: 'Checked on',
    save: 'Save',
    back: 'All numbers',
    done: (site: string, name: string, number: string) =>
      `${site}, ${name}: ${number} now stands with the numbers.`,
    gone: (site: string, name: string) => `${site}, ${name}: the number is taken away.`,
  },

  clocks: {
    title: (site: string) => `Clocks of ${site}`,
    text: 'This is how fast an urgent call goes from one person to the next. What is running keeps the clocks it began with.',
    proposed: 'Every region begins like this. Change what works otherwise with you.',
    clock: (next: string, copies: string, silent: string) =>
      `The next person hears it ${next}. Everybody hears it ${copies}. After ${silent} of silence I ask how it stands.`,
    always: 'At night too.',
    rests: 'I only ask again in office hours.',
    after: (time: string) => `after ${time}`,
    endOfDay: 'at the end of the working day',
    times: (number: number) => counted(number, 'time', 'times'),
    followUpTitle: '**Afterwards**',
    followUp: (days: number) => `Whether help came, I ask on day ${days} at the latest.`,
    change: 'Change',
  },

  clockForm: {
    title: (level: string, site: string) => `${level} · clock of ${site}`,
    followUpTitle: (site: string) => `Asking afterwards · ${site}`,
    answerWithin: (least: number, most: number) =>
      `After how many minutes does the next person hear it? (${least} to ${most})`,
    workingDay: 'At the end of the working day instead',
    copies: 'How often does one person hear it?',
    silentAfter: (least: number, most: number) =>
      `After how many minutes of silence do I ask how it stands? (${least} to ${most})`,
    always: 'At night, in the weekend and on days off too',
    nowAlways: 'This always counts, at night too: somebody is in danger.',
    followUp: 'On which day do I ask at the latest whether help came?',
    day: (day: string) => `Day ${day}`,
    wrong: (least: number, most: number) => `A number from ${least} to ${most}.`,
    compare: 'Compare',
    back: 'All clocks',
  },

  compareClocks: {
    title: (level: string, site: string) => `${level} · how it will be in ${site}`,
    before: 'As it is',
    after: 'As it will be',
    next: 'The next person hears it',
    copies: 'Somebody hears it',
    silent: 'When it is silent I ask how it stands',
    always: 'At night and on days off',
    isAlways: (always: boolean) => (always ? 'yes' : 'no'),
    followUp: 'Whether help came, I ask at the latest',
    rests:
      'Mind: outside office hours one person hears it once. I only ask again when you are open, even after a whole weekend.',
    running: 'A call that is running does not change.',
    save: 'Save',
    adjust: 'Change it again',
    saved: (level: string) => `Saved: ${level}. This holds for calls from now on.`,
    savedFollowUp: (days: number) => `Saved: on day ${days} at the latest. This holds for calls from now on.`,
  },

  duty: {
    title: (site: string) => `Duty rota ${site}`,
    now: (names: string) => `**On duty now:** ${names}`,
    nobodyNow:
      '**Nobody is on duty now.** The supervisor of the family is the first to hear of an urgent need.',
    coming: 'Coming shifts',
    none: 'No shifts yet.',
    row: (what: string, when: string) => `**${what}** · ${when}`,
    gone: (name: string) => `${name} (no longer takes part)`,
    sameDay: (day: string, from: string, until: string) => `${day}, ${from} to ${until}`,
    between: (from: string, until: string) => `${from} to ${until}`,
    days: (from: string, until: string) => `${from} up to and including ${until}`,
    absences: 'Away',
    standIn: (name: string) => `${name} stands in`,
    noStandIn: 'nobody stands in',
    closedDays: 'Closed',
    hours: (from: string, until: string) => `Office hours on working days: ${from} to ${until}`,
    left: (number: number) => `… and ${number} more.`,
    later: 'Later shifts',
    first: 'First shifts',
    remove: 'Remove',
    removed: (text: string) => `Removed: ${text}`,
    putBack: 'Put it back',
    saved: (text: string) => `Saved: ${text}`,
    addShift: 'Add a shift',
    addAbsence: 'I am away',
    addClosed: 'Closed days',
    setHours: 'Office hours',
    otherSite: 'Another region',
    show: 'Show',
    fallback: 'The duty rota.',
  },

  dutyForms: {
    shift: (site: string) => `Add a shift · ${site}`,
    changeShift: (site: string) => `Change a shift · ${site}`,
    changeAbsence: (site: string) => `Change an absence · ${site}`,
    remove: 'Remove',
    person: 'Who is on duty?',
    fromDay: 'From which day?',
    fromTime: 'From what time?',
    untilDay: 'Until which day?',
    untilTime: 'Until what time?',
    week: 'Whole week, Mon to Fri',
    absence: (site: string) => `Away · ${site}`,
    absenceText: 'Who stands in hears what is urgent on those days. You need not say why.',
    onlyHere: (site: string) => `This is for ${site}. Do you work elsewhere too? Note it there as well.`,
    who: 'Who is away?',
    firstDay: 'First day',
    lastDay: 'Last day',
    standIn: 'Who stands in?',
    nobody: 'Nobody',
    closed: (site: string) => `Closed days · ${site}`,
    closedText:
      'I know the public holidays. Note holidays and exam weeks here: office hours do not count then.',
    label: 'Why? (may stay empty)',
    labelExample: 'for example exam week',
    hours: (site: string) => `Office hours · ${site}`,
    hoursText: 'What need not happen at once, I only ask again within these hours.',
    from: 'From',
    until: 'Until',
    save: 'Save',
    back: 'Back',
  },

  shiftNews: {
    title: (site: string) => `Your duty in ${site}`,
    added: (when: string) => `You are on duty: **${when}**.`,
    changed: (when: string, before: string) => `Your duty has changed: **${when}** (was ${before}).`,
    gone: (when: string) => `Your duty is taken away: ${when}.`,
    doesNotFit: (names: string) =>
      `${names ? `Entered by ${names}. ` : ''}Does it not fit? Note who stands in, or agree on something else.`,
  },

  drill: {
    title: 'Drill',
    where: 'Where do you want to practise? Whoever is in the chain there hears it as if it were real.',
  },

  lecturersChannel: {
    set: (site: string) =>
      `OK, this is the lecturers’ channel of ${site} now. When nobody hears an urgent call, I post here, without names. Make sure that only colleagues read along.`,
    which: (first: string, sites: string) =>
      `Which site is this channel for? Type for instance “lecturers channel ${first}”. Your sites: ${sites}.`,
    left: (sites: string) => `OK, this is no longer the lecturers’ channel of ${sites}.`,
    wasNone: 'This was no lecturers’ channel. I change nothing.',
    since: (site: string, when: string) => `${site}, raised ${when}`,
    states: {
      raised: 'Nobody answered yet. Can you?',
      taken: 'Somebody took it on.',
      closed: 'This is closed.',
      withdrawn: 'This was taken back: a mistake.',
    },
    whatToDo:
      'Open your private chat with me and type **urgent calls**. There you read what it is and take it on.',
    noNames: 'No names stand here. Leave them out of replies too.',
    ofSite: {
      works: 'Lecturers’ channel: set. I post there what nobody heard, without names.',
      refused:
        '**Nothing arrives in the lecturers’ channel any more.** Add me there again and type “@me lecturers channel”.',
      none: 'Lecturers’ channel: none yet. Mention me in a channel with colleagues only and type “lecturers channel”.',
    },
  },

  dutyWarning: {
    title: (site: string) => `Still missing for urgent needs in ${site}`,
    gaps: (days: string) => `**Nobody on duty yet:** ${days}`,
    gapsWhatToDo: 'Add a shift, or note that it is closed then.',
    unreachable: 'I cannot reach these people:',
    neverWrote: (name: string) => `${name} · never wrote to me`,
    refused: (name: string, since: string) => `${name} · nothing has arrived since ${since}`,
    reachWhatToDo: 'Ask them to open me in Teams and type “hello”.',
    empty: (names: string) => `**Numbers that are still empty:** ${names}`,
    old: (names: string) => `**Not checked for more than a year:** ${names}`,
    numbersWhatToDo: 'Call them and save them with the day of today. Then buddies find them with “urgent”.',
    left: (number: number) => `… and ${number} more.`,
    open: 'Duty rota',
    openNumbers: 'Numbers',
  },

  week: {
    title: 'My week',
    supervised: 'The week of families I supervise',
    moreDue: (number: number) => `… and ${counted(number, 'more family', 'more families')}: see the list.`,
    rhythm: 'Rhythm',
    appointments: 'Appointments',
    noAppointments: 'No appointments in the next seven days.',
    drafts: 'Still open',
    unknownFamily: 'family still to choose',
    unknownDay: 'day still to choose',
    openDraft: 'Show open log',
    notYours: 'A week of their own is for buddies and supervisors. This is here for you:',
    nothingRuns: 'No match runs yet that could be followed.',
    quiet: 'Everything is on schedule. Lovely.',
    fallback: 'Your week.',
  },

  urgentQuestion: {
    title: 'Is this urgent?',
    text: 'What you write may be urgent. How urgent is it?',
    numbers:
      'Danger? Call **112** (ambulance), **101** (police). GP on duty: **1733**. Suicide line: **1813**.',
    now: 'Danger now',
    today: 'Today',
    not: 'Not urgent',
    noted: 'OK, not urgent. If that changes, type “urgent”.',
  },

  urgent: {
    atHand: 'Danger? Call **112** · police **101** · doctor on duty **1733** · suicide line **1813**',
    title: 'Call first',
    notEmergency: 'I am not an emergency line. Call yourself, also when in doubt, also at night.',
    call: (number: string, what: string) => `**${number}** ${what}`,
    told: (lecturer: string) =>
      `I am letting ${lecturer} know that this is urgent. Do not wait for that: whoever needs help now should call.`,
    toldBefore: (lecturer: string, when: string) =>
      `I let ${lecturer} know already (${when}). A mistake? Say so below. Whoever needs help now should call.`,
    moreTold: (number: number) => counted(number, 'more colleague', 'more colleagues'),
    nobody: 'I could not reach anybody yet. So please call yourself, your supervisor too.',
    unheard:
      'I could not reach anybody about your urgent report after all. Call yourself, your supervisor too.',
    notRaised: 'I am telling nobody now. Type “urgent” to let your supervisor know.',
    toSupervisor: 'Call yourself. You are the supervisor, I am telling nobody else.',
    toOthers: 'I am telling nobody here. Call yourself.',
    socialFirst: '**OCMW** of the municipality or **CAW**: shelter, food, energy, a letter from the bailiff',
    withdraw: 'A mistake, never mind',
    withdrawn: 'OK, a mistake. Those I told will hear that too.',
    noticeWithdrawn: (student: string) => `A mistake: what ${student} reported is not urgent.`,
    notStored: 'I could not store this and have told nobody. So please call yourself.',
    notice: (student: string, family: string) => `${student} reports something urgent: ${family}.`,
    noticeNoFamily: 'family not mentioned',
    noticeStandIn: (student: string) =>
      `${student} reports something urgent, and I cannot reach the own supervisor.`,
    raisedAt: (when: string) => `Reported: ${when}`,
    sounds: (level: string) => `How urgent: ${level}`,
    callStudent: (student: string) => `Call ${student} and see together what is needed.`,
    draftWaits: 'Your log is below, saving it can wait.',
    fallback:
      'Call 112 when life is in danger, 101 for police, 1733 for the GP on duty, 1813 for the suicide line.',
  },

  flag: {
    titles: {
      now: 'Urgent: NOW',
      today: 'Urgent: TODAY',
      'within-24-hours': 'Urgent: WITHIN 24 HOURS',
      'this-week': 'For this week',
      intervision: 'For the intervision',
    },
    repeat: (title: string) => `Again. ${title}`,
    drill,
    about: (student: string, family: string) => `${student} · ${family}`,
    askFamily: 'Ask which family it is about.',
    levelUnsaid: 'How urgent was not said yet. It counts as NOW then.',
    sign: (label: string) => `**Sign:** ${label}`,
    done: (list: string) => `**Done already:** ${list}`,
    callBack: (number: string) => `**Call back:** ${number}`,
    noCallBack: (student: string) => `No number was given. Call ${student} in Teams.`,
    nothingTold: 'Nothing more was told yet.',
    raisedAt: (when: string) => `Reported: ${when}`,
    standsIn: 'You get this in place of the supervisor.',
    notTaken: 'Nobody is taking this on yet.',
    mine: (when: string) => `You took this on ${at(when)}. Tell here how it ends.`,
    takenBy: (name: string, when: string) => `Taken on by ${name} ${at(when)}. You need not do anything.`,
    howIsIt: 'How does it stand? Without an answer I ask somebody else.',
    closed: (name: string | null, when: string, outcome: string | null) =>
      `Closed${name ? ` by ${name}` : ''} ${at(when)}.${outcome ? ` ${outcome}.` : ''}`,
    withdrawn: (student: string, when: string) =>
      `A mistake: ${student} took this back ${at(when)}. You need not do anything.`,
    take: 'I take this on',
    changeLevel: 'Change level',
    handOn: 'Pass on to …',
    cannot: 'I cannot',
    call: 'Call student',
    resolve: 'Solved',
    stillBusy: 'I am on it',
    timeline: 'What happened',
    secrecy: 'Professional secrecy: this first',
    secrecyChecks: [
      'Can it be solved inside the relation of trust? What was tried?',
      'Did you talk with a colleague or the Vertrouwenscentrum?',
      'Does she know? What does she think?',
      'Why must this be shared?',
      'Can she tell it herself?',
      'Who tells it best, and to whom?',
      'Which legal exception applies?',
    ],
    decides: 'You decide as the supervisor, not the student.',
  },

  flagStatus: {
    asked: (names: string, _isSeveral: boolean, when: string) =>
      `Not seen yet. ${names} got it ${at(when)} and will hear it again. Do not wait: call.`,
    taken: (name: string, when: string) => `Seen by ${name} ${at(when)}, who takes this on.`,
    nobody: (when: string | null) =>
      `Nobody reached. Call yourself, your supervisor too.${when ? ` I try again ${at(when)}.` : ''}`,
    quiet: (when: string) => `Nobody is on duty now: call. It will be picked up ${at(when)}.`,
    intervision: 'Noted for the intervision. I am telling nobody now.',
    withdrawn: (when: string) => `You took this back ${at(when)}. Those I told hear that too.`,
    ended: 'Urgent report',
    again: 'Is something wrong again? Tap Urgent.',
    told: 'Passed on, thank you. Does anything change? Change it here and pass it on again.',
    bySign: (level: string) => `This sign asks for ${level}, so that is how I pass it on.`,
    optional: 'So that your supervisor can call you. All of it may stay empty. No names, no story.',
    callBack: 'On which number can you be called?',
    callBackExample: 'for example 0470 00 00 00',
    level: 'How urgent?',
    more: 'Say more',
    sign: 'What do you see?',
    signGroups: {
      pregnancy: 'Pregnant or after the birth',
      baby: 'The baby',
      mental: 'Feeling well',
      violence: 'Violence',
      housing: 'Housing',
      energy: 'Heating and power',
      food: 'Food',
      residence: 'Residence',
      accident: 'Accident',
      buddy: 'Yourself',
      any: 'Other',
    },
    done: 'What was done already?',
    tell: 'Pass on',
    mistake: 'A mistake',
  },

  flagEvents,

  flagForms: {
    handOn: 'To whom do you pass this on?',
    handOnText: 'They hear it at once. Without an answer the next one hears it.',
    person: 'Who?',
    nobodyElse: 'There is nobody else to pass this on to now.',
    handOnSave: 'Pass on',
    handedOn: (name: string) => `Passed on to ${name}.`,
    resolve: 'How did it end?',
    outcome: 'What happened?',
    level: 'How urgent is it still?',
    levelText: 'The student and whoever heard it see the new level.',
    levelLabel: 'Level',
    levelSave: 'Change',
    helpCame: 'Did help come?',
    came: 'Yes',
    notCome: 'No',
    signGone: 'Is the sign still there?',
    gone: 'No, it is gone',
    stillThere: 'Yes, still',
    staysOpen: 'No help, or the sign is still there? Then this stays open and I ask again tomorrow.',
    resolveSave: 'Close',
    back: 'Back',
  },

  flagFollowUp: {
    title: 'How is it now?',
    student: (when: string, family: string | null) =>
      `You reported this ${at(when)}${family ? ` about ${family}` : ''}.`,
    other: (when: string, family: string | null) =>
      `Reported ${at(when)}${family ? `, about ${family}` : ''}. You took this on.`,
    save: 'Answer',
    well: 'Noted: help came and the sign is gone. Thank you.',
    notYet: 'Noted. This stays open, I will ask again.',
    worse: 'Getting worse? Do not wait: call, or tap Urgent.',
    open: 'Open it',
  },

  flagLists: {
    timeline: 'What happened',
    between: (number: number) => `Show ${counted(number, 'line', 'lines')} in between`,
    leftOut: (number: number) => `… ${counted(number, 'line', 'lines')} left out …`,
    nothingYet: 'Nothing happened yet.',
    next: (text: string) => `Next: ${text}`,
    nexts: {
      ask: (name: string, when: string) => `${name} hears it ${at(when)}`,
      tryAgain: (when: string) => `I try again ${at(when)}`,
      check: (name: string, when: string) => `I ask ${name} how it stands ${at(when)}`,
      followUp: (when: string) => `I ask whether help came ${at(when)}`,
    },
    open: 'Open urgent reports',
    none: 'No urgent report is open.',
    row: (level: string, about: string) => `**${level}** · ${about}`,
    notTaken: (since: string) => `Not taken on yet · since ${since}`,
    taken: (name: string, since: string) => `Taken on by ${name} · since ${since}`,
    openOne: (about: string) => `Open ${about}`,
    more: (number: number) => `… and ${number} more.`,
    drill: 'A DRILL',
    figures: 'Time until somebody took it on',
    figuresText: 'From reporting to “I take this on”. What happened fewer than 5 times stays hidden.',
    noFigures: 'No reports yet.',
    hidden: 'fewer than 5',
    figure: (number: number, median: string, longest: string) =>
      `${number} times · half within ${median} · longest ${longest}`,
    figureUntaken: (number: number) => `${number} times, nobody took it on`,
  },

  alias: {
    title: 'Choose a nickname',
    text: 'Choose a nickname that only you understand, never the real name. I will understand it, but only ever show the code myself.',
    family: 'For which family?',
    alias: 'Nickname',
    empty: 'Leave the field empty to take a nickname away.',
    gone: (family: string) => `OK. ${family} has no nickname any more.`,
    save: 'Save',
    done: (family: string) =>
      `OK. I now recognise your nickname as ${family}. Was it a real name after all? Then please choose another.`,
  },

  familyForm: {
    title: 'Add family',
    text: 'No name or address: the family gets a code and the name of a bird.',
    site: 'Region',
    due: 'Due date',
    birth: "Or: the child's date of birth",
    supervisor: 'Supervisor',
    save: 'Add',
    done: (family: string) => `${family} has been added.`,
    corrected: (family: string) =>
      `Changed: ${family}. This form had added it already, no second one was made.`,
  },

  matchForm: {
    past: {
      title: (family) => `${family} stands in the matching`,
      text: 'There you see who fits, and decide together. Family and student meet first, before it begins.',
      why: (student) => `${student} at once all the same? Say why`,
      open: 'Open the matching',
      anyway: 'Match at once all the same',
    },
    title: 'Match buddy',
    family: 'Family',
    student: 'Student',
    from: 'From',
    save: 'Match',
    done: (student: string, family: string) => `${student} is now the buddy of ${family}.`,
    corrected: (student: string, family: string, from: string) =>
      `Changed: ${student} is the buddy of ${family} from ${from}.`,
    end: 'End the match',
    whichMatch: 'Which match?',
    pair: (family: string, student: string) => `${family} · ${student}`,
    noMatches: 'No running matches found.',
    endQuestion: (student: string, code: string) => `End the match of ${student} with ${code}?`,
    endFollows: (student: string, family: string) =>
      `Today will then be ${student}'s last day with ${family}.`,
    endYes: 'Yes, end it',
    noticeBuddyLeft: (student: string, family: string) =>
      `${student} is no buddy any more. ${family} needs a new buddy.`,
    ended: (student: string, family: string) => `Today is ${student}'s last day as the buddy of ${family}.`,
    none: 'There is no family or no student to match yet.',
    notice: (family: string) =>
      `You are now the buddy of ${family}. After your first contact, just type what happened.`,
    noticeMistaken: (family: string) =>
      `The match with ${family} was a mistake: you are not its buddy after all. Questions? Your supervisor knows more.`,
    noticeEnded: (family: string) =>
      `Today is your last day as the buddy of ${family}. Do log your last contact. Thank you for who you were there.`,
  },

  supervisorForm: {
    title: 'Change supervisor',
    text: 'The new supervisor reads the reports from now on, the previous one no longer. Both get a word, and so does the buddy.',
    families: 'Which families?',
    supervisor: 'New supervisor',
    save: 'Give',
    none: 'There is no family for you to give.',
    done: (name: string, codes: string) => `${name} supervises ${codes} from now on.`,
    notice: (family: string) => `You supervise ${family} from now on.`,
    noticePassed: (name: string, family: string) =>
      `${name} supervises ${family} from now on. You no longer read its reports.`,
    noticeBuddy: (name: string, family: string) =>
      `${name} supervises ${family} from now on and reads what you log. ${name} is there for your questions.`,
    noticeLeft: (name: string) => `${name} no longer supervises families here.`,
  },

  birthForm: {
    title: (family: string) => `Birth ${family}`,
    birth: "The child's date of birth",
    save: 'Save',
    button: 'Enter the birth',
    done: (family: string, when: string) => `${family}: born on ${when}. Congratulations to the family!`,
  },

  confirm: {
    no: 'No',
    left: 'OK, nothing has changed.',
  },

  find: {
    label: 'Look for a code or a name',
    example: 'G-014 or part of the name',
    person: 'Look for a name',
    personExample: 'Part of the name or the address',
    search: 'Search',
    next: 'Next',
    nothing: 'Nothing found. Search with fewer letters, or leave the field empty.',
    left: (number: number) => `… and ${number} more: type a code or a name and tap Search.`,
  },

  people: {
    title: 'People',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    removeQuestion: (name: string) => `Remove ${name}?`,
    removeFollows: 'Access ends at once, also through old cards.',
    removeMatches: (codes: string) => `These matches end today: ${codes}. The supervisor gets a word.`,
    removeSupervised: (codes: string) => `These families will need another supervisor: ${codes}.`,
    removeYes: 'Yes, remove',
    stillSupervised: (codes: string) => `These families have no new supervisor yet: ${codes}.`,
    row: (name: string, itsRoles: string, sites: string) => `${name} · ${itsRoles} · ${sites}`,
    notYet: 'not signed in yet',
    name: 'Name',
    email: 'Email address (for signing in)',
    roles: 'Roles',
    sites: 'Regions',
    assessor: 'Assessor (for a student)',
    noAssessor: 'None',
    add: 'Add somebody',
    save: 'Save',
    pick: 'Who?',
    change: 'Change',
    remove: 'Remove',
    removed: (name: string) => `${name} no longer has access, from now on.`,
    saved: (name: string) => `${name} has been saved.`,
    import: 'Paste list',
    paste:
      'Paste the list here, with headings (naam, email, object_id, rollen, sites, taal, beoordelaar), from a spreadsheet or as CSV',
    importNow: 'Import',
    imported: (added: number, changed: number, unchanged: number) =>
      `Imported: ${added} new, ${changed} changed, ${unchanged} unchanged.`,
    faults: rosterFaults,
    fallback: 'People of the programme.',
  },

  reading: {
    title: 'Misreadings',
    text: 'How often a field that I read from a sentence was put right afterwards. Counts only, no text.',
    site: (site: string, contacts: number) => `${site} · ${counted(contacts, 'log', 'logs')}`,
    none: 'Nothing read yet.',
    row: (field: string, corrected: number, read: number) => `${field}: ${corrected} of ${read}`,
    fields: {
      family: 'Family',
      kind: 'Kind',
      date: 'Day',
      time: 'Start',
      minutes: 'Duration',
      place: 'Place',
      domains: 'Life domains',
      actions: 'What we did',
      services: 'Services',
      next: 'Next appointment',
    },
  },

  shared: {
    title: 'Work your students shared',
    none: 'Nothing has been shared with you yet.',
    row: (date: string, kind: string, time: string) => `${date} · ${kind}${time ? ` · ${time}` : ''}`,
    fallback: 'Shared work.',
  },

  help: {
    greeting: (name: string) => `Hello ${name}!`,
    intro: {
      student:
        'Just type what happened, for example “1h30 at G-014 yesterday, went to OCMW together, back Tue 1/12 14:00”. Looking for a service? Type “nappies in Ledeberg”.',
      lecturer: 'You get a word for every log and see here how your families are doing.',
      assessor: 'Here you see what students share with you.',
      coordinator: 'Here you manage who takes part.',
      partner:
        'Welcome. Here you ask for a buddy for a family, and see where your requests stand. You can find services too.',
    },
    robot: 'I am a bot: I remember and remind, talking is something you do with people.',
    can: 'What I can do:',
    commands: {
      student: [
        'log',
        'my families',
        'my contacts',
        'my week',
        'my referrals',
        'my profile',
        'my match',
        'nickname',
        'undo last',
        'share a service',
        'calls',
        'urgent',
        'trajectory',
        'calendar',
        'network',
        'pause',
        'closing',
      ],
      lecturer: [
        'my families',
        'my week',
        'my contacts',
        'new logs',
        'requests',
        'intake',
        'add family',
        'matching',
        'matches',
        'profiles',
        'match buddy',
        'end match',
        'change supervisor',
        'birth G-014',
        'share a service',
        'services to check',
        'waiting lists and refusals',
        'partners meeting',
        'duty',
        'away',
        'urgent',
        'trajectory',
        'calendar',
        'network',
        'pause',
        'closing',
        'hand over',
      ],
      assessor: ['shared work', 'urgent'],
      coordinator: [
        'people',
        'retention',
        'families',
        'paste list',
        'requests',
        'intake',
        'add family',
        'matching',
        'matches',
        'profiles',
        'match buddy',
        'end match',
        'change supervisor',
        'duty',
        'away',
        'our numbers',
        'clocks',
        'share a service',
        'services to check',
        'waiting lists and refusals',
        'partners meeting',
        'misreadings',
      ],
      partner: ['request', 'status of my requests', 'urgent'],
    },
    everyone: ['find a service', 'help', 'privacy', 'language'],
    fallback: 'Type “help” for what I can do.',
  },

  notUnderstood: {
    text: 'I did not quite understand that. Do you mean one of these?',
    log: 'Log a contact',
    families: 'My families',
    contacts: 'My contacts',
    week: 'My week',
    help: 'Help',
    urgent: 'Urgent',
    supervised: 'Families I supervise',
    siteFamilies: 'Families',
    duty: 'Duty rota',
    people: 'People',
    find: 'Find a service',
    shared: 'Shared work',
    privacy: 'Privacy',
    language: 'Language',
    undo: 'Undo last',
    match: 'Match buddy',
    addFamily: 'Add family',
    newLogs: 'New logs',
    supervisedWeek: 'My week',
    supervisedContacts: 'My contacts',
    askBuddy: 'Ask for a buddy',
    myRequests: 'My requests',
    openRequests: 'Requests',
  },

  later: {
    new_buddy_request:
      'Asking for a buddy is for our referring partners. Ask the coordinator of your region.',
    set_reminder: 'Reminders are still to come. Put an appointment in your log and it shows up in “my week”.',
    intervision: 'Tick “I will bring this to the intervision” in a log, and your supervisor knows.',
    contact_lecturer: (lecturer: string | null) =>
      lecturer
        ? `Your supervisor is ${lecturer}. Feel free to send a message in Teams.`
        : 'I cannot find a supervisor for you. Please ask the coordinator.',
    intake_gdi: 'A supervisor or the coordinator does the intake. A question about it? Send them a message.',
    alerts: 'Urgent reports arrive as a message in this chat. An overview will follow.',
  },

  thanks: 'You are welcome. You are doing well!',
  thanksToOthers: 'You are welcome!',
  nothingOpen: 'There is nothing open.',
  whatNext: 'What would you like to do?',
  doneBefore: 'That has been done already. There is nothing left to do.',
  nothingChanged: 'OK, I change nothing.',
  stopping: (lecturer: string | null) =>
    lecturer
      ? `That is fine to say. Talk it over with your supervisor, ${lecturer}: together you look for what is good for you and for the family.`
      : 'That is fine to say. Talk it over with your supervisor or the coordinator.',
  no: 'No',
  notStored: 'Sorry, I could not save this. Nothing was changed. Please try again in a moment.',
  notInChannel: 'Let us do that in our private chat. Send me a message there.',
  channelHelp:
    'I can do two things here. Type “urgent” and I will show who to call. And in the channel for requests partners can type “ask for a buddy”. Everything else we do in our private chat.',
  unsupported: 'I cannot read that yet. Feel free to type it in words.',
  tooLong: 'That is too long to read in one go. Would you send it in parts?',
  stranger: 'Hello! I do not know you yet. Ask the coordinator of “Een buddy bij de wieg” to add you.',
  notInList: 'Hello! I cannot find you in the list. Is that not right? Let the coordinator know.',
  channelWelcome:
    'Hello! I am the bot of “Een buddy bij de wieg”. I do not read along here: write to me in our private chat. Urgent? Type “urgent” and I will show who to call.',
  historyStays:
    'Just this, once: what you type here stays in the Teams history. So please use codes such as G-014, no names or addresses. In the form (type “log”) what you write stays out of the chat.',
  speaks: { nl: 'Oké, we spreken Nederlands.', en: 'OK, we speak English.' },
  languageQuestion: 'Which language shall we speak?',

  privacy: {
    title: 'What I keep',
    lines: [
      "For each family a code and the name of a bird. A family's name, address or notes never appear in the chat.",
      'What you write in a log is stored encrypted. Only you and your supervisor may read it. How you felt only you read, unless you share it.',
      'What you share with your assessor yourself, the assessor can read too.',
      'Every look into a file is written down in a logbook.',
      'You choose a nickname yourself, and it may never be the real name.',
      "What you type in this chat does stay in your school's Teams history.",
    ],
  },

  referral: referralEn,
  road: { states: roadEn.states, steps: roadEn.steps, reasons: roadEn.reasons },
  request: requestEn,
  trajectory: trajectoryEn,
  intake: intakeEn,
  matching: matchingEn,
  closing: closingEn,
  handover: handoverEn,
  retention: retentionEn,
  familyPage: familyPageEn,

  refusals: {
    'not-allowed': ({ askCoordinator }): string =>
      askCoordinator
        ? 'That does not belong to your role. Is that not right? Let the coordinator know.'
        : 'That does not belong to your role.',
    'unknown-family': () => 'That family is not in your list. Choose one from your list.',
    'unknown-draft': () => 'I cannot find that log. Feel free to type again what happened.',
    'draft-gone': ({ as }) => drafted[as],
    'newer-draft': () => 'There is a newer version of this log already. Here it is.',
    'answers-missing': ({ fields }) =>
      `I still need ${fields.map((field) => required[field]).join(' and ')}.`,
    'answer-unclear': () => 'I could not read one of the answers. Would you check it?',
    'in-the-future': () =>
      'This contact lies in the future. Put it under “Next appointment”, or choose another day.',
    'before-the-match': ({ from }) =>
      `You were not yet this family's buddy then: that began on ${day(from)}.`,
    'after-the-closing': ({ until }) => `Your time with this family ended on ${day(until)}.`,
    'next-in-the-past': () =>
      'The next appointment comes before the contact itself. Would you check that day?',
    'appointment-over': () => 'That day is over already. When is the next appointment?',
    'no-contact-yet': () =>
      'There is no contact with this family yet to note an appointment at. Log a contact first.',
    'unknown-contact': () => 'I cannot find that log.',
    'too-late-to-correct': ({ days }) =>
      `You can correct a log until ${counted(days, 'day', 'days')} after saving it. Ask your supervisor to put it right.`,
    'already-undone': () => 'This contact was undone already.',
    'nothing-to-undo': () => 'There is nothing to undo.',
    'already-seen': () => 'This log was marked as seen already.',
    'question-missing': () => 'Please type your question first.',
    'told-already': () => 'I have passed that on already.',
    'nothing-to-withdraw': () => 'You have no urgent report that stands.',
    'no-families': () => 'You have no family yet. Your supervisor matches you in the intervision.',
    'person-missing': () => 'Choose somebody first.',
    'unknown-person': () => 'I do not know that person.',
    'person-known-already': () => 'Somebody with that email address is in the list already.',
    'last-coordinator': () => 'At least one coordinator has to stay.',
    'unknown-site': () => 'That region is not in your list.',
    'not-a-student-here': () => 'That person is not a student here.',
    'not-a-lecturer-here': () => 'That person is not a supervisor here.',
    'has-enough-buddies': ({ most }) =>
      `This family has ${counted(most, 'buddy', 'buddies')} already, the number agreed here.`,
    'match-ended-already': () => 'This match had ended already.',
    'pair-missing': () => 'Choose a family and a student.',
    'family-made-already': ({ code, pseudonym }) =>
      `This form has added ${code} · Family ${pseudonym} already. Another family? Check this and tap Add once more.`,
    'match-made-already': () =>
      'This form has made a match already. Another one? Check this and tap Match once more. Was the first one wrong? Tap End the match.',
    'person-made-already': () =>
      'This form has added somebody already. Somebody else? Check this and tap Save once more. Something to put right? Tap People.',
    'match-missing': () => 'Choose a match first.',
    'families-missing': () => 'Choose a family first.',
    'match-too-far': ({ months }) =>
      `A match begins within ${counted(months, 'month', 'months')} at the latest. Would you check the day?`,
    'match-too-early': ({ earliest }) =>
      `That is before the pregnancy began. For this family it can be from ${day(earliest)} on.`,
    'due-too-far': ({ months }) =>
      `A due date lies ${counted(months, 'month', 'months')} ahead at most. Would you check the day?`,
    'due-long-ago': () =>
      'That due date passed more than a month ago. Is the child born? Then fill in the date of birth.',
    'birth-in-future': () => 'That date of birth lies in the future. Fill in the due date instead.',
    'birth-too-long-ago': ({ months }) =>
      `That child is older than ${counted(months, 'month', 'months')} already. Would you check the day?`,
    'birth-missing': () => 'Fill in the date of birth.',
    'not-an-assessor-here': () => 'That assessor does not belong to a region of the student.',
    'number-unclear': () => 'Fill in a telephone number, who checked it and on which day.',
    'birth-and-due-unclear': () => 'Fill in the due date or the date of birth, one of the two.',
    'alias-taken': () => 'You use that nickname for another family already.',
    'alias-reserved': ({ as }) => reserved[as],
    'alias-unclear': () => 'A nickname is 2 to 30 letters long, without digits.',
    'person-fields-missing': ({ fields }) =>
      `Still to fill in: ${fields.map((field) => personFields[field]).join(' and ')}.`,
    'email-unclear': () => 'That email address is not right.',
    'roster-empty': () => 'Paste a list first.',
    'roster-too-long': ({ most }) =>
      `That list is too long to paste: ${most.toLocaleString('en')} characters at most. Paste it in parts, or import it with “npm run roster”: it may be longer there.`,
    'roster-preview-old': () =>
      'Meanwhile something changed about the people. Please have another look first.',
    'export-period-unclear': () => 'Choose a first day before the last one, six years apart at most.',
    'roster-faulty': ({ faults }) =>
      [
        'Nothing imported.',
        ...faults
          .slice(0, 8)
          .map(({ line, fault, value }) =>
            line === null ? `${rosterFaults[fault](value)}.` : `Line ${line}: ${rosterFaults[fault](value)}.`,
          ),
        ...(faults.length > 8 ? [`… and ${faults.length - 8} more.`] : []),
      ].join('\n'),
    'shift-unclear': () => 'A shift has a beginning and an end, the end later than the beginning.',
    'absence-unclear': () => 'Choose from when until when, and somebody else who stands in.',
    'absence-not-yours': () =>
      'You can only note or take away your own absence. For somebody else, the coordinator does that.',
    'closed-days-unclear': () => 'Choose from which day until which day it is closed.',
    'hours-unclear': () => 'Office hours have a beginning and a later end, on the same day.',
    'duty-over': () => 'That is over already. Would you check the days?',
    'duty-too-far': ({ months }) =>
      `That begins more than ${counted(months, 'month', 'months')} from now. Would you check the days?`,
    'duty-unknown': () => 'That line is not in the duty rota (any more).',
    'unknown-flag': () => 'I do not know that urgent report, or it is not meant for you.',
    'flag-taken-already': ({ by }) => `${by} has taken this on already.`,
    'flag-ended-already': () => 'This report is closed already.',
    'flag-not-yours': () => 'Somebody else has taken this on. Call that person if something is the matter.',
    'only-a-human-lowers': () => 'Only a supervisor can make it less urgent.',
    'answers-to-close-missing': () => 'Please choose an answer to each question.',
    'clock-out-of-range': ({ what, level, least, most }) =>
      outOfRange[what](levels[level].toLowerCase(), least, most),
    'now-never-rests': () => 'With “now” somebody is in danger: that is always heard, at night too.',
    'no-working-day-here': ({ level }) =>
      `With “${levels[level].toLowerCase()}” the minutes count: a whole working day is too long.`,
    'clock-unchanged': () => 'That is how it is already. Nothing has changed.',
    'clocks-changed-meanwhile': () =>
      'Somebody else changed a clock meanwhile. This is how it stands now: will you look again?',
    ...serviceRefusalsEn,
    ...roadEn.refusals,
    ...siteRefusalsEn,
    ...requestRefusalsEn,
    ...trajectoryRefusalsEn,
    ...intakeRefusalsEn,
    ...meetingRefusalsEn,
    ...matchingRefusalsEn,
    ...closingRefusalsEn,
    'unknown-service': () => 'That service is not in the list (any more).',
    'unknown-leaflet': () => 'That leaflet is not in the list (any more).',
    'leaflet-fields-missing': ({ fields }) =>
      `Please fill in: ${fields.map((field) => findingEn.leafletForm.fields[field]).join(', ')}.`,
    'leaflet-link-unclear': () => 'That link is not right: it begins with https://.',
    'leaflet-in-the-future': () => 'That day is still to come. From when is the leaflet?',
    'official-search-unclear': ({ host }) =>
      `That address cannot be used. It begins with https://, is of ${host} and has {need} where the word stands.`,
    'official-search-unchanged': () => 'That is how it was. Nothing has changed.',
    'unknown-referral': () => 'I cannot find that referral with your families.',
    'referral-cannot-follow': ({ before, after }) =>
      `After “${referralEn.states[before]}”, “${referralEn.states[after]}” does not fit. Was the step before wrong? Tap Correct.`,
    'referral-changed-meanwhile': () => 'Something changed there meanwhile. This is how it stands now.',
    'referral-ended-already': () => 'This referral has ended already.',
    'referral-reason-missing': () => 'Write in short what happened.',
    'referral-day-unclear': () => 'That day is more than a year away. Would you check it?',
    'referral-step-missing': () => 'Choose a step first.',
    'referral-service-closed': () => 'That service no longer exists. Look for another one.',
    'form-unclear': () => 'I could not read that form. Open it again and try once more.',
  },
}
