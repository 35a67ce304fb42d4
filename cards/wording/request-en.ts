import type { IdentifyingKind } from '../../programme/request/identifying.ts'
import type { RequiredAnswer } from '../../programme/request/request-refusal.ts'
import { counted } from './days-and-numbers.ts'
import type { requestNl, requestRefusalsNl } from './request-nl.ts'
import { roadEn } from './road-en.ts'

const kinds: (typeof requestNl)['kinds'] = {
  'national-number': 'a national number',
  name: 'a name',
  address: 'an address',
  phone: 'a telephone number',
  email: 'an e-mail address',
  'birth-date': 'a date of birth',
}

const missing: Readonly<Record<RequiredAnswer, string>> = {
  organisation: 'your organisation',
  professional: 'whom we may call',
  phone: 'a work number',
  sector: 'your sector',
  region: 'the municipality or district',
  safety: 'whether it is safe at home',
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const named = (found: readonly IdentifyingKind[]) => listed(found.map((kind) => kinds[kind]))

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** Why a request is not made or moved, in English. */
export const requestRefusalsEn: typeof requestRefusalsNl = {
  'request-answers-missing': ({ fields }) =>
    fields.length > 0
      ? `I still need ${listed(fields.map((field) => missing[field]))}.`
      : 'I still need an answer. Could you have a look?',
  'request-names-family': ({ kinds }) =>
    `I read ${named(kinds)}. That shows who the family is, so I keep none of it. Those fields are empty again: fill them in without it.`,
  'request-family-must-know': () =>
    'Talk to the family first. A request does not go out without their knowing. Nothing was kept.',
  'request-family-must-want': () =>
    'A buddy only comes when the family wants one. Nothing was posted and nothing was kept.',
  'request-child-unclear': () =>
    'Choose the month the baby is due, or fill in how old the baby is. One of the two.',
  'request-month-unclear': ({ months }) => `Choose a month that is not over, ${months} months ahead at most.`,
  'request-region-unknown': () => 'I do not know that municipality or district. A municipality is enough.',
  'request-languages-unclear': () =>
    'I do not know that language. Write languages with commas: Turkish, French.',
  'request-phone-unclear': () => 'That number is too short. On which work number may we call you?',
  'request-made-already': ({ number }) =>
    `This request is there already: ${number}. There will be no second one.`,
  'request-runs-already': ({ number, state }) =>
    `${number} is “${roadEn.states[state]}” already. Call the lecturer when something changes.`,
  'request-taken-already': ({ by }) =>
    by === null
      ? 'Somebody does this intake already. You need not do anything.'
      : `${by} does this intake already. You need not do anything.`,
  'request-not-yours-to-take': () => 'Somebody else does the intake here. You can follow the request.',
  'request-view-missing': () => 'Please choose an answer.',
  'request-view-given': () => 'Your answer is there already. Thank you.',
}

/** Words around asking for a buddy, in English. */
export const requestEn: typeof requestNl = {
  sectors: {
    'kind-en-gezin': 'Kind & Gezin',
    ocmw: 'OCMW or Social House',
    'first-line': 'First line (doctor, midwife, CAW …)',
    volunteers: 'Volunteers or community work',
    'school-guidance': 'CLB (school guidance)',
    hospital: 'Hospital',
    other: 'Something else',
  },
  reasons: {
    deprivation: 'hard living conditions (criteria of Kind en Gezin)',
    'no-medical-follow-up': 'little or no medical follow-up',
    addiction: 'addiction',
    'teenage-pregnancy': 'young parent',
    disability: 'disability',
    'mental-health': 'mental health',
    'social-isolation': 'few people around',
    'residence-unclear': 'residence uncertain',
    'no-health-insurance': 'no health insurance',
  },
  help: {
    emotional: 'being there and listening',
    paperwork: 'paperwork',
    'going-along': 'going along to appointments',
    network: 'meeting people',
    material: 'things for the baby',
    parenting: 'caring for the baby',
  },
  otherHelpers: {
    'kind-en-gezin': 'Kind & Gezin',
    'expertise-centre': 'maternity care centre',
    'born-in-belgium': 'Born in Belgium pathway',
    ocmw: 'OCMW (welfare centre)',
    caw: 'CAW (welfare work)',
    midwife: 'midwife',
    'family-doctor': 'family doctor',
    other: 'somebody else',
  },
  safety: {
    fine: 'Fine as far as I know',
    'known-danger': 'There is known danger: call me first',
    unknown: 'I do not know',
  },
  kinds,
  and: 'and',
  month: (written) => `${monthNames[Number(written.slice(5, 7)) - 1] ?? ''} ${written.slice(0, 4)}`,
  age: (months) => (months === 0 ? 'less than 1 month' : counted(months, 'month', 'months')),

  facts: {
    by: (organisation, sector) => `**Asks:** ${organisation} (${sector})`,
    call: (professional, phone) => `**To call:** ${professional}, ${phone}`,
    region: (region) => `**Where:** ${region}`,
    due: (month) => `**Baby due:** ${month}`,
    baby: (age) => `**Baby's age:** ${age}`,
    languages: (languages) => `**Language:** ${languages}`,
    withInterpreter: 'interpreter needed',
    withoutInterpreter: 'no interpreter needed',
    reasons: (reasons) => `**Why:** ${reasons}`,
    help: (help) => `**Help with:** ${help}`,
    beforeBirth: 'Before the birth, please',
    afterBirth: 'After the birth is fine',
    safety: (safety) => `**Safety:** ${safety}`,
    helpers: (helpers) => `**Helping already:** ${helpers}`,
    noHelpers: 'nobody named',
  },

  form: {
    title: 'Ask for a buddy',
    fallback: 'The form to ask for a buddy.',
    text: 'No names, addresses, numbers or dates of birth of the family. This goes to the channel.',
    read: 'What I read in your sentence is filled in. Please check it.',
    site: 'For which region?',
    organisation: 'Your organisation',
    professional: 'Whom may we call?',
    phone: 'Work number',
    sector: 'Sector (who asks)',
    region: 'Municipality or district (no address)',
    dueMonth: 'When is the baby due?',
    babyMonths: 'Or: how many months old is the baby?',
    wrongAge: 'Fill in 0 to 18 months.',
    languages: 'Languages the family speaks',
    languagesExample: 'Turkish, French',
    interpreter: 'Interpreter needed?',
    reasons: 'Why a buddy?',
    help: 'Help with what?',
    beforeBirth: 'Before the birth?',
    yes: 'Yes',
    no: 'No',
    private: 'Only for who does the intake',
    privateText: 'This does not go to the channel.',
    safety: 'Is it safe at home?',
    helpers: 'Who helps already?',
    wants: 'The family knows and wants it',
    wantsYes: 'Yes',
    doesNotKnow: 'No, the family does not know yet',
    doesNotWant: 'No, the family does not want it',
    send: 'Send request',
    dialogTitle: 'Ask for a buddy',
  },

  made: {
    title: (number) => `Your request is ${number}`,
    inChannel: 'Your request is in the channel. When something changes, you read it here.',
    noChannel: 'The lecturers got your request. When something changes, you read it here.',
    mine: 'My requests',
    another: 'Another request',
    inDialog: 'When something changes, you read it in our private chat.',
  },

  post: {
    title: (number) => `${number}: a family looks for a buddy`,
    state: (state, day) => `**Stands at:** ${state}, since ${day}`,
    thread: 'Questions? Answer in this thread, without names or addresses.',
    thereNow: (number, state, day) => `${number}: ${state}, since ${day}.`,
  },

  inChannel: {
    begun: 'Thank you. The form is in our private chat: check it and send it there.',
    writeFirst: 'Thank you. Write “request” in our private chat: your form will be ready there.',
    otherChannel:
      'You ask for a buddy in the channel for requests or in our private chat. Write “request” there.',
    notPartner: 'Asking for a buddy is for our referring partners. Ask the coordinator of your region.',
    remove: (kinds) =>
      `Stop: I read ${kinds}. Could you remove your message? Tap the three dots at your message and choose “Delete”. I kept none of it.`,
    removePrivate: (kinds) =>
      `I read ${kinds}. Could you remove that message? Tap the three dots at your message and choose “Delete”. I kept none of it. Then send it again, without those details.`,
    set: (site) =>
      `This is now the channel for requests of ${site}. Each request gets one message here that stays up to date.`,
    left: (sites) => `This is no longer the channel for requests of ${sites}.`,
    wasNone: 'This was no channel for requests. I change nothing.',
    which: (first, all) =>
      `For which region? Type for instance “request channel ${first}”. You work in ${all}.`,
  },

  mine: {
    title: 'My requests',
    fallback: 'Where your requests stand.',
    none: 'You have not asked for anything yet.',
    row: (number, state, day) => `**${number}** · ${state}, since ${day}`,
    more: (number) => `And ${number} older ones.`,
    pick: 'Which request?',
    intro: 'Here you see where your requests stand. Want to know more? Call the supervisor.',
    underWay: 'Under way',
    noneUnderWay: 'No request is under way. Do you know a family that wants a buddy? Then ask for one.',
    over: 'Over',
    since: (day) => `Since ${day}`,
    lookBack: 'How do you look back?',
    withdraw: 'Withdraw',
    ask: 'Ask for a buddy',
    askWithdraw: (number) => `Withdraw ${number}?`,
    whatFollows: 'The lecturers hear it. If a buddy is wanted later, you ask again.',
    doWithdraw: 'Yes, withdraw',
    withdrawn: (number) => `${number} is withdrawn.`,
  },

  open: {
    title: 'Requests',
    fallback: 'The requests that are open.',
    none: 'No request is open.',
    state: (state, count) => `${state} (${count} open)`,
    row: (number, place, day) => `**${number}** · ${place} · since ${day}`,
    late: 'too long',
    more: (number) => `And ${number} more. Type a number to open one.`,
    pick: 'Which request?',
    show: 'Show',
  },

  one: {
    title: (number) => `Request ${number}`,
    state: (state, day) => `**Stands at:** ${state}, since ${day}`,
    late: (days) => `Waits longer than ${counted(days, 'day', 'days')} by now.`,
    intake: (name) => `**Intake by:** ${name}`,
    intakeOn: (name, day) => `**Intake by:** ${name}, ${day}`,
    nobody: 'nobody yet',
    privateLater: 'Safety and who helps already are shown only to who does the intake.',
    privateGone: 'Safety and who helps already can no longer be read.',
    reason: (reason) => `**Why:** ${reason}`,
    take: 'I do the intake',
    plan: 'Plan the intake',
    wait: 'On the waiting list …',
    resume: 'Off the waiting list',
    refer: 'Refer elsewhere …',
    refuse: 'Refuse …',
    list: 'Requests',
    taken: 'You do this intake.',
    moved: (number, state) => `${number} is now: ${state}.`,
  },

  step: {
    title: (number, step) => `${number} – ${step}`,
    reason: 'Why?',
    pick: 'Choose a reason',
    partner: 'Who asked only hears where it stands. The reason is yours to tell.',
    save: 'Keep it',
  },

  news: {
    asked: (site) => `New request in ${site}`,
    takenBy: (name) => `${name} does this intake.`,
    takenBySomebody: 'Somebody else does this intake.',
    moved: (number, state, day) => `Your request ${number}: ${state} (${day}).`,
    withdrawn: (number) => `${number} was withdrawn by who asked. No intake is needed any more.`,
    late: (number, state, day) => `${number} has been “${state}” since ${day}. What could be the next step?`,
    word: (number, state, day) =>
      `Your request ${number} has been “${state}” since ${day}. We have not forgotten it: the lecturer is looking at it.`,
  },

  ended: {
    title: (number) => `${number} has come to its end`,
    fallback: 'A short question about a trajectory that ended.',
    text: 'What did you notice of it? It helps us to do better.',
    changed: 'Did something change for the family?',
    options: { much: 'Yes, clearly', some: 'A little', nothing: 'No', unknown: 'I do not know' },
    words: 'What, in a few words, without names?',
    send: 'Send',
    thanks: 'Thank you. The lecturer reads it beside what the family and the student say.',
  },
}
