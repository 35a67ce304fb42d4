import type { Adult, ConsentAnswer, ConsentState } from '../../programme/intake/consent.ts'
import type { CriterionDomain, CriterionScore } from '../../programme/intake/criteria.ts'
import type { IntakePart } from '../../programme/intake/intake.ts'
import type { NetworkRing, RingStrength } from '../../programme/intake/network.ts'
import type { Safety, SafetyRisk } from '../../programme/intake/safety.ts'
import type { FamilyWishes } from '../../programme/matching/family-wishes.ts'
import type { HelpAsked, OtherHelper } from '../../programme/road/request-facts.ts'
import type { intakeNl, intakeRefusalsNl } from './intake-nl.ts'

const adults: Readonly<Record<Adult, string>> = {
  mother: 'the mother',
  partner: 'her partner',
  grandparent: 'a grandparent',
  relative: 'another relative',
  'other-adult': 'another adult',
}

const domains: Readonly<Record<CriterionDomain, string>> = {
  income: 'income',
  education: 'education',
  work: 'work',
  stimulation: 'stimulation',
  housing: 'housing',
  health: 'health',
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Why an intake says no, in English. */
export const intakeRefusalsEn: typeof intakeRefusalsNl = {
  'intake-not-yours': () => 'A colleague does that intake. Feel free to ask to take it over.',
  'intake-day-unclear': ({ months }) => `Choose a day from today on, ${months} months ahead at most.`,
  'intake-person-unclear': () => 'Choose who does the intake: somebody who does that here.',
  'intake-changed-meanwhile': () =>
    'A colleague filled this in meanwhile too. What you typed is still here: check it and save again.',
  'intake-nothing-told': () => 'Nothing is filled in yet. You can do this part later too.',
  'intake-region-unclear': () => 'Write the municipality or the quarter only, no street or house number.',
  'intake-safety-missing': () => 'Fill in “Safety” first. The rest can wait.',
  'intake-consent-missing': ({ adults: missing }) =>
    `No yes yet of ${listed(missing.map((adult) => adults[adult]))}. Without it no buddy comes.`,
  'consent-incomplete': () => 'Choose whom you asked, what the answer was and in which language.',
  'consent-day-unclear': () => 'Choose the day on which you asked: today or earlier.',
  'consent-not-safe-to-ask': () =>
    'Ask the mother alone now, in private. Others are asked once it is safe at home; choose “later” for them.',
  'consent-nobody-gave': ({ adult }) => `There is no yes of ${adults[adult]} to take back.`,
  'criteria-why-missing': ({ domains: missing }) =>
    `Write in short why, for ${listed(missing.map((domain) => domains[domain]))}.`,
  'criteria-answer-missing': ({ domains: missing }) =>
    `Choose an answer for ${listed(missing.map((domain) => domains[domain]))}.`,
}

const parts: Readonly<Record<IntakePart, string>> = {
  consent: 'Consent',
  wishes: 'Wishes and goals',
  network: 'Network',
  safety: 'Safety',
  helpers: 'Other help',
  criteria: 'Six criteria',
}

const answers: Readonly<Record<ConsentAnswer, string>> = {
  yes: 'yes',
  no: 'no',
  later: 'ask later',
}

const consents: Readonly<Record<ConsentState, string>> = {
  ...answers,
  later: 'to be asked later',
  withdrawn: 'taken back',
  open: 'not asked yet',
}

const homes: Readonly<Record<Safety['home'], string>> = {
  fine: 'fine',
  'known-danger': 'known danger',
  unknown: 'not known',
}

const risks: Readonly<Record<SafetyRisk, string>> = {
  violence: 'violence',
  tension: 'tension at home',
  substances: 'drink or drugs',
  dog: 'a dog',
  building: 'the building itself',
  neighbourhood: 'the neighbourhood or the way there',
}

const meets: Readonly<Record<NonNullable<Safety['meet']>, string>> = {
  home: 'at home',
  'outside-first': 'outside at first',
  'outside-only': 'outside only',
}

const rings: Readonly<Record<NetworkRing, string>> = {
  home: 'At home',
  family: 'Family',
  friends: 'Friends and neighbours',
  groups: 'Groups (church, mosque, school, sports)',
  volunteers: 'Volunteers and drop-in',
  professionals: 'Professionals',
}

const strengths: Readonly<Record<RingStrength, string>> = {
  much: 'counts on them a lot',
  some: 'counts on them a little',
  nobody: 'has nobody there',
}

const scores: Readonly<Record<CriterionScore, string>> = {
  weak: 'weak',
  'not-weak': 'not weak',
  'cannot-judge': 'cannot be judged (yet)',
}

const genders: Readonly<Record<NonNullable<FamilyWishes['gender']>, string>> = {
  woman: 'a woman',
  man: 'a man',
}

const help: Readonly<Record<HelpAsked, string>> = {
  emotional: 'a listening ear',
  paperwork: 'paperwork',
  'going-along': 'going along',
  network: 'meeting people',
  material: 'things for the baby',
  parenting: 'parenting',
}

const helpers: Readonly<Record<OtherHelper, string>> = {
  'kind-en-gezin': 'Kind en Gezin (infant care)',
  'expertise-centre': 'Expertise centre for maternity care',
  'born-in-belgium': 'Born in Belgium (a coordinator)',
  ocmw: 'OCMW (social services)',
  caw: 'CAW (welfare work)',
  midwife: 'midwife',
  'family-doctor': 'family doctor',
  other: 'somebody else',
}

/** Words of the intake in English. */
export const intakeEn: typeof intakeNl = {
  adults,
  consents,
  homes,
  scores,
  helpers,
  parts,
  privately: 'What you type is sealed and does not come back in this chat. Write no names or addresses.',
  standsAlready: 'Something stands here already. Leave empty what may stay; what you type replaces it.',
  save: 'Save',
  back: 'To the intake',
  open: 'Open intake',
  mine: 'My intakes',

  list: {
    title: 'Intakes ahead',
    none: 'No intake is open and nothing has to be asked again.',
    toPlan: (region) => (region ? `to be planned · ${region}` : 'to be planned'),
    planned: (when) => `intake on ${when}`,
    passed: (when) => `intake was on ${when}: write it out`,
    done: 'intake done: ready for the matching?',
    plan: 'Plan intake',
    more: 'Next',
    fallback: 'Your intakes.',
  },

  dues: {
    'never-asked': 'No consent stands on paper yet.',
    'not-agreed':
      'An adult said no or took a yes back. Talk with the mother alone first, and take the consent back if she wants that.',
    birth: (day) => `The child came on ${day}: ask for consent again, when it suits.`,
    'new-buddy': (day) => `Since ${day} there is another buddy: ask for consent again.`,
    criteria: 'The six criteria can be looked at again, now that the child is there.',
  },

  plan: {
    title: (number) => `Plan intake · ${number}`,
    text: 'The family gets a code and a bird. Who asked hears only that the intake is planned.',
    region: (region) => `Area: ${region}`,
    day: 'Which day?',
    time: 'What time?',
    who: 'Who does the intake?',
    supervisor: 'Who will supervise the buddy?',
    due: 'Due day, if you know it',
    save: 'Plan intake',
    done: (family, when, who) => `${family}: intake on ${when}, by ${who}.`,
    told: (family, when) => `You do an intake: ${family}, ${when}.`,
    fallback: 'Planning an intake.',
  },

  card: {
    title: (family) => `Intake for ${family}`,
    state: (state) => `Stands at: ${state}`,
    planned: (when, who) => `Intake on ${when}, by ${who}`,
    text: 'Choose a part. You can always stop and go on later, in the order that suits.',
    kept: (day) => `filled in, last on ${day}`,
    open: 'still open',
    goals: (number) => (number === 1 ? '1 goal' : `${number} goals`),
    count: (weak, judged, weakFrom) =>
      `${weak} weak of ${judged} judged domains; disadvantaged from ${weakFrom}`,
    decides: 'The figure decides nothing: you do, together.',
    inTab: 'What stands in words, you read in the tab.',
    record: 'Intake is done',
    recorded: (family) => `The intake of ${family} is done.`,
    toMatching: 'To the matching',
    matching: (family) => `${family} is in the matching now, for the next intervision.`,
    replan: 'Plan again',
    withdraw: 'Take consent back …',
    fallback: 'An intake.',
  },

  consent: {
    title: 'Consent',
    explain:
      'Ask every adult whether this is all right: a student comes along as a buddy. We note in short what happens, under a code and without a name. The supervisor reads along. They can always stop, without a reason, and see what is kept.',
    alone:
      'Ask the mother alone first, in private. It is not certain that it is safe at home. Others are asked only when she says that it can be done.',
    again: 'We ask again at the birth and when another buddy comes.',
    state: (adult, state, when) => `${adult}: ${state}${when}`,
    household: 'Which adults live there?',
    who: 'Whom did you ask?',
    answer: 'What did that person say?',
    answers,
    language: 'In which language?',
    interpreter: 'With an interpreter (never a child)',
    on: 'On which day?',
    conditions: 'What does that person agree with or not, in their own words?',
    fallback: 'Consent of the adults.',
  },

  withdraw: {
    title: (family) => `Take consent back · ${family}`,
    text: 'They can always stop, and no reason is needed.',
    follows:
      'What follows: the buddy no longer comes and no longer sees the family. The buddy is told gently, who asked hears only “withdrawn”.',
    who: 'Who takes it back?',
    yes: 'Yes, take it back',
    no: 'No, change nothing',
    stopped: (family) => `Noted. ${family} stops here. The buddy gets a gentle message; please call too.`,
    talkFirst: (adult) =>
      `Noted: ${adult} takes the yes back. It is not certain that it is safe at home, so nothing stops by itself. Talk with the mother alone first; if she wants to stop, take her yes back.`,
    toBuddy: (family, supervisor) =>
      `${family} does not want to go on with a buddy. That is their choice, and it says nothing about you. Do not visit or write any more. ${supervisor} will call you to talk about it.`,
    yourSupervisor: 'Your supervisor',
    toSupervisor: (family) =>
      `${family} took its consent back. The visits have stopped and the buddy knows. Please call the buddy.`,
    fallback: 'Taking consent back.',
  },

  wishes: {
    title: 'Wishes and goals',
    important: 'What does the family find important, in its own words?',
    goal: 'A goal, as the family says it',
    domain: 'What is that goal about?',
    goals: (number, about) =>
      `${number === 1 ? '1 goal kept' : `${number} goals kept`}${about}. A new one is added.`,
    language: 'Which language does the family speak?',
    also: 'Another language',
    interpreter: 'An interpreter is needed',
    region: 'Municipality or quarter (no street)',
    gender: 'Rather a woman or a man as buddy?',
    noMatter: 'no matter',
    genders,
    help: 'What may a buddy help with?',
    helpWith: help,
    due: 'Due day',
    fallback: 'Wishes and goals of the family.',
  },

  network: {
    title: 'Who stands around the family?',
    text: 'Fill it in together, from near to far. Say who it is (“my sister”, “the neighbour”), no names.',
    rings,
    strengths,
    strength: (ring) => `${ring}: how much does the family count on it?`,
    who: (ring) => `${ring}: who?`,
    fallback: 'The network of the family.',
  },

  safety: {
    title: 'Safety',
    text: 'Ask the mother alone.',
    asked: (home) => `The request said: ${home}.`,
    danger: 'Talk with your team first about whether and how a student can go, and never alone.',
    home: 'How safe is it at home?',
    homes,
    risks: 'What do we watch out for?',
    riskNames: risks,
    alone: 'I spoke with the mother alone',
    meet: 'Where does a buddy meet them?',
    meets,
    agreed: 'What did you agree on?',
    fallback: 'Safety with the family.',
  },

  helpersForm: {
    title: 'Other help',
    asked: (names) => `The request named: ${names}.`,
    who: 'Who else helps?',
    coordinator: 'Is there a coordinator of Born in Belgium? Agree on who does what.',
    what: 'Who does what, and what does the family miss?',
    fallback: 'Other help with the family.',
  },

  criteria: {
    title: 'The six deprivation criteria of Kind en Gezin',
    text: 'Your judgement as a professional, no sum of amounts. We do not use the word with the family.',
    source: (source, day) => `Source: ${source}, checked on ${day}.`,
    weak: (definition) => `Weak is: ${definition}`,
    previous: (score, day) => `Last time (${day}): ${score}`,
    now: (score) => `Now: ${score}, with a reason`,
    again: 'This is a new assessment. The one before stays beside it.',
    beforeBirth: 'Is it a first child that is not born yet? Then choose “cannot be judged” for stimulation.',
    answer: (domain) => `${domain}: your answer`,
    why: (domain) => `${domain}: why?`,
    fallback: 'The six criteria.',
  },

  notices: {
    due: (family, what) => `${family} – ${what}`,
  },
}
