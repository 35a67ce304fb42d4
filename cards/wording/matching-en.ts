import { counted, shortDay } from './days-and-numbers.ts'
import type { matchingNl, matchingRefusalsNl } from './matching-nl.ts'

type Words = typeof matchingNl

const day = (written: string) => shortDay(written, 'en-GB')

const awayReasons: Words['awayReasons'] = {
  exams: 'exams',
  holiday: 'holiday',
  placement: 'placement',
  other: 'something else',
}

const genderWishes: Words['genderWishes'] = { woman: 'a woman', man: 'a man' }

const reasonsFor: Words['reasonsFor'] = {
  speaks: (languages) => `speaks ${languages}`,
  midwifery: 'studies midwifery, which fits here',
  socialWork: 'studies social work, which fits the question',
  otherProgramme: 'another programme than the first buddy',
  near: (km) => `nearby (${km} km)`,
  free: 'has no family yet',
  experience: (families) => `experience with ${counted(families, 'family', 'families')}`,
  available: 'is there in the first weeks',
  gender: (wish) => `${wish}, as the family wishes`,
  likesDuo: 'likes to go in two',
  knowsFamily: 'was a buddy of this family before',
}

const reasonsAgainst: Words['reasonsAgainst'] = {
  noLanguage: 'no language in common',
  needsInterpreter: 'no language in common, an interpreter is needed',
  far: (km, farthest) => `${km} km away, wants ${farthest} km at most`,
  hasFamilies: (families) => `has ${counted(families, 'family', 'families')} already`,
  away: (from, until, why) => `away from ${from} until ${until} (${why})`,
  awayAroundBirth: (from, until) => `away around the birth (${from} until ${until})`,
  gender: (wish) => `the family wishes ${wish}`,
  wantsNoDuo: 'prefers to go alone',
  wantsDuo: 'prefers to go in two, here a family has one buddy',
}

const unknown: Words['unknown'] = {
  'no-profile': 'no profile yet',
  'not-checked': 'profile not checked yet',
  languages: 'languages not filled in',
  'family-languages': 'language of the family not known',
  distance: 'distance not known',
  gender: 'woman or man not filled in',
  'first-family': 'first family',
}

const stops: Words['stops'] = {
  removed: 'no longer takes part',
  'no-student': 'is not a student',
  'not-at-site': 'does not belong to this region',
  'no-training': 'has not done the training yet',
  'training-unconfirmed': 'says the training is done, still to be confirmed',
  'enough-buddies': 'the family has enough buddies',
  'buddy-already': 'is matched here already',
  'refused-before': 'a no was said before for these two',
}

const noReasons: Words['noReasons'] = {
  'too-far': 'Too far',
  language: 'The language does not work',
  'no-click': 'It does not click',
  'too-much-now': 'Too busy now',
  'know-each-other': 'We know each other',
  'another-wish': 'Another wish',
  'rather-not-say': 'I would rather not say',
}

const pairStates: Words['pairStates'] = {
  agreed: 'matched, first meeting still to be planned',
  meeting: 'first meeting',
  begun: 'started',
  refused: 'not gone ahead',
  dropped: 'stopped',
}

/** Why the matching says no, in English. */
export const matchingRefusalsEn: typeof matchingRefusalsNl = {
  'choose-a-student': () => 'Choose a student first.',
  'pair-not-possible': ({ stop }) => `This match is not possible: ${stops[stop]}. Nothing was changed.`,
  'matched-meanwhile': () =>
    'Somebody was first: the match of this family has just changed. This is how it stands now.',
  'unknown-pairing': () => 'I cannot find that match.',
  'pairing-ended': ({ state }) => `This match is already ${pairStates[state]}. Nothing was changed.`,
  'pairing-changed-meanwhile': () => 'Somebody was first. This is how it stands now.',
  'meeting-missing': () => 'Choose a day and an hour.',
  'meeting-before-match': () => 'That day lies before the match. Choose a later day.',
  'meeting-too-far': ({ days }) => `Choose a day within ${days} days, so that it stays warm.`,
  'meeting-not-planned': () => 'Plan the first meeting first.',
  'meeting-not-yet': ({ on }) => `The first meeting is only on ${day(on)}. Answer after it.`,
  'meeting-answered': () => 'There is an answer after the first meeting already: the day stays.',
  'no-profile-yet': () => 'This student has not filled in a profile yet.',
  'own-profile': () => 'Somebody else checks your own profile.',
  'profile-changed-meanwhile': () => 'This profile has just changed. Look at it once more.',
  'profile-away-unclear': () => 'That period is not right: choose a first and a last day within the year.',
  'language-not-known': ({ typed }) =>
    `I do not know the language “${typed}”. Write it in full, like “Turkish, French”.`,
  'place-not-known': ({ typed }) =>
    `I do not know the place “${typed}”. Write the name of a municipality or a part of one, without a street.`,
  'intervision-closed-today': () => 'The matching of today is closed already.',
  'family-in-matching': () => 'This family stands in the matching. There you see who fits.',
  'past-matching-why': () => 'Choose why it cannot be done in the matching.',
  'intervision-hour-missing': () => 'At what time is it?',
  'intervision-planned-already': ({ on }) => `There is an intervision on ${day(on)} already.`,
  'intervision-gone': () => 'That intervision is over, called off or closed. This is how it stands.',
  'intervision-changed-meanwhile': () =>
    'A colleague has just moved that intervision. This is how it stands.',
  'intervisions-too-many': ({ most }) =>
    `There are ${most} intervisions planned already. That is far enough ahead.`,
}

/** The matching in the intervision, in English. */
export const matchingEn: Words = {
  reasonsFor,
  reasonsAgainst,
  unknown,
  stops,
  noReasons,
  awayReasons,
  genderWishes,
  programmes: { midwifery: 'Midwifery', 'social-work': 'Social work', other: 'Something else' },
  travels: { bike: 'Bike', 'public-transport': 'Bus, tram or train', car: 'Car' },
  genders: { woman: 'Woman', man: 'Man', other: 'Other' },
  duos: { yes: 'Gladly in two', no: 'Rather alone', either: 'Either is fine' },
  help: {
    emotional: 'a listening ear',
    paperwork: 'paperwork',
    'going-along': 'going along',
    network: 'meeting people',
    material: 'things for the baby',
    parenting: 'parenting',
  },
  pairStates,
  pros: (reasons) => `For: ${reasons}`,
  cons: (reasons) => `Against: ${reasons}`,
  notKnown: (reasons) => `Not known: ${reasons}`,
  nothingFor: 'For: nothing filled in',
  and: 'and',

  list: {
    title: (site) => `Matching ${site}`,
    fallback: 'The matching of the intervision.',
    none: 'No family waits for a buddy now.',
    waits: (days, since) =>
      days === 0 ? 'waits since today' : `waits ${counted(days, 'day', 'days')} (since ${since})`,
    timesLeft: (times) =>
      times === 1 ? 'no buddy yet after 1 intervision' : `no buddy yet after ${times} intervisions`,
    nobodyFits: 'Nobody to propose. Open the family to see why.',
    order: 'The order: fewest against, then most for, then fewest families. You choose.',
    roomForTwo: (families) => `Room for another buddy: ${families}`,
    secondBuddy: (family) => `${family} (another buddy)`,
    withoutFamily: (names) => `Students without a family: ${names}`,
    everybodyHasOne: 'Every student has a family.',
    stillToCheck: (count) => `${counted(count, 'profile', 'profiles')} still to check`,
    underWay: (count) => `${counted(count, 'match', 'matches')} on the way to a start`,
    last: (on) => `Previous matching: ${on}`,
    coming: (when) => (when === null ? 'No intervision is planned yet.' : `Next intervision: ${when}`),
    pick: 'Which family?',
    open: 'Open',
    pairs: 'Matches',
    profiles: 'Profiles',
    close: 'Close the matching',
    next: 'Next',
  },

  family: {
    title: (family) => `A buddy for ${family}`,
    fallback: 'A buddy for a family.',
    region: (region) => `Region: ${region}`,
    languages: (languages) => `Languages: ${languages}`,
    interpreter: 'with an interpreter',
    wish: (wish) => `Wishes ${wish} as buddy`,
    asks: (what) => `Asks for: ${what}`,
    due: (on) => `Baby due around ${on}`,
    born: 'The baby is there',
    nothingKnown: 'Nothing was noted of the wishes of this family yet.',
    buddies: (names) => `Matched already: ${names}`,
    notPossible: 'Not possible now',
    pick: 'Who becomes the buddy?',
    match: 'Match',
    wishes: 'Wishes',
    more: 'More students',
    back: 'To the matching',
    nobody: 'There is nobody to match now. Below you read why.',
  },

  wishes: {
    title: (family) => `Wishes of ${family}`,
    fallback: 'The wishes of a family.',
    note: 'No names, no street: a student reads this before the first meeting.',
    languages: 'Languages',
    languagesExample: 'Turkish, French',
    interpreter: 'Is an interpreter needed?',
    yes: 'Yes',
    no: 'No',
    region: 'Municipality or part of it',
    regionExample: 'Dampoort',
    gender: 'Whom does the family wish as buddy?',
    noWish: 'Either is fine',
    help: 'What help does the family ask for?',
    save: 'Save',
  },

  pair: {
    title: (student, family) => `${student} and ${family}`,
    fallback: 'A match.',
    agreed: 'Matched. Now plan the first meeting with the family and the student.',
    meeting: (on, at) => `First meeting: ${on} at ${at}`,
    access: 'From that day on the student sees the family. Until then only code, region and language.',
    familyYes: 'The family says yes.',
    familyOpen: 'The answer of the family is not there yet.',
    studentYes: 'The student says yes.',
    studentOpen: 'The answer of the student is not there yet.',
    begun: (on) => `Both said yes. The trajectory runs since ${on}.`,
    refusedByFamily: 'The family chose no. That is fine.',
    refusedByStudent: 'The student chose no. That is fine.',
    keepsPlace: 'The family is back in the matching, in its old place.',
    stillABuddy: 'The family keeps its other buddy.',
    because: (reason) => `Why: ${reason.toLowerCase()}`,
    dropped: {
      'called-off': 'Taken back. These two can still be matched later.',
      'student-left': 'The student no longer takes part. The family is back in the matching.',
      'family-left': 'The family does not go on. The match has stopped.',
    },
    day: 'Day of the first meeting',
    hour: 'Hour',
    plan: 'Plan',
    replan: 'Move',
    yes: 'Family says yes',
    no: 'Family says no',
    callOff: 'Take back',
    callOffQuestion: (student, family) => `Take back the match of ${student} and ${family}?`,
    callOffFollows: 'The student hears that it does not go ahead. The family is back in the matching.',
    others: 'All matches',
  },

  pairs: {
    title: 'Matches on the way',
    fallback: 'Matches that still have to start.',
    none: 'No match is on the way now.',
    planFirst: 'first meeting still to be planned',
    waitsFor: (whom) => `waits for the answer of ${whom}`,
    bothSides: 'the family and the student',
    family: 'the family',
    student: 'the student',
    pick: 'Which match?',
  },

  own: {
    title: (family) => `A family for you: ${family}`,
    fallback: 'A family for you.',
    none: 'No first meeting stands ready for you now. Is your profile still right?',
    agreed:
      'In the intervision you were matched with this family. Your lecturer plans the first meeting. After it you each say yes or no.',
    meeting: (on, at) => `You get to know each other on ${on} at ${at}.`,
    little: 'You read more from the first meeting on. So the family itself decides what you know.',
    ask: 'How did the first meeting feel? Say yes only when it is right. You may always say no.',
    saidYes: 'You said yes. Now the answer of the family.',
    begun: (family) => `The family said yes too. You are now the buddy of ${family}.`,
    yes: 'Yes, gladly',
    no: 'Rather not',
    profile: 'My profile',
  },

  no: {
    student: 'Rather not?',
    family: 'The family says no',
    fallback: 'Saying no.',
    studentText: 'That is fine, and it says nothing about you. Only your lecturer sees the reason.',
    familyText: 'That is fine. The student only hears that it does not go ahead, never why.',
    reason: 'Would you like to say why?',
    send: 'Send',
    back: 'Back',
    thanks: 'Thank you for being honest. Your lecturer knows. We look for a family that fits better.',
  },

  profile: {
    title: 'My profile',
    fallback: 'Your profile for the matching.',
    text: 'With this the intervision looks for a family that fits you. Only your lecturers see it.',
    languages: 'Which languages do you speak?',
    languagesExample: 'Dutch, French',
    programme: 'What do you study?',
    region: 'Where do you set out from?',
    regionExample: 'Ledeberg',
    travel: 'How do you get there?',
    farthest: 'How far at most, in km?',
    farthestWrong: 'A number from 1 to 60.',
    away: (nth) => `Away (${nth}): from`,
    awayUntil: 'until',
    awayWhy: 'why',
    gender: 'Are you a woman or a man?',
    genderNote: 'Some families wish a woman. You need not say this.',
    rather: 'I would rather not say',
    duo: 'Alone or in two to a family?',
    trained: 'I did the four-day training',
    save: 'Save',
    saved: 'Saved. Your lecturer will check it.',
    savedChecked: 'It stood like this already. Your profile was checked.',
    experience: (families) => `Experience: ${counted(families, 'family', 'families')} (I count that myself)`,
  },

  profiles: {
    title: 'Profiles of students',
    fallback: 'Profiles of students.',
    none: 'There are no students yet.',
    noProfile: 'no profile yet',
    toCheck: 'still to check',
    checked: (on) => `checked on ${on}`,
    trained: 'training done',
    notTrained: 'training not done yet',
    families: (count) => (count === 0 ? 'no family' : counted(count, 'family', 'families')),
    pick: 'Which student?',
    open: 'Open',
    next: 'Next',
  },

  checking: {
    title: (student) => `Profile of ${student}`,
    fallback: 'A profile to check.',
    languages: (languages) => `Languages: ${languages}`,
    programme: (programme) => `Studies: ${programme}`,
    region: (region) => `Sets out from ${region}`,
    travel: (how) => `Comes by: ${how}`,
    farthest: (km) => `${km} km at most`,
    away: (from, until, why) => `Away from ${from} until ${until}: ${why}`,
    gender: (gender) => `Woman or man: ${gender}`,
    duo: (duo) => `Alone or in two: ${duo}`,
    saysTrained: 'Says the training is done.',
    empty: 'not filled in',
    trained: 'The four-day training is done',
    check: 'Right',
    checked: (student) => `The profile of ${student} was checked.`,
    back: 'All profiles',
  },

  closing: {
    question: (site) => `Close the matching of ${site}?`,
    left: (families) => `Still without a buddy: ${families}. Their lecturer and partner get a message.`,
    leftStudents: (names) => `Still without a family: ${names}. They get a message too.`,
    nobodyLeft: 'Every family has a buddy and every student a family.',
    yes: 'Close',
    done: 'The matching is closed. Who was left over gets a message and comes first next time.',
  },

  notices: {
    askLecturer: (student, family) => `${student} and ${family} met. What does the family say?`,
    unplanned: (student, family) =>
      `${student} and ${family} are matched, but the first meeting is not planned yet. Will you plan it?`,
    endedStudent: (family) =>
      `The match with ${family} does not go ahead. That says nothing about you. You are on the list again at the next matching.`,
    leftLecturer: (families) =>
      `Still without a buddy after the matching: ${families}. Will you let the family know that we keep looking? They come first next time.`,
    leftStudent:
      'Today there was no family yet that fits you. You are on the list again next time. Is your profile still right?',
    leftPartner: (numbers) =>
      `${numbers}: still in matching. We keep looking, and at the next intervision this question comes first.`,
  },
}
