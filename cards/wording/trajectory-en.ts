import type { trajectoryNl, trajectoryRefusalsNl } from './trajectory-nl.ts'

type Dutch = typeof trajectoryNl

const goalStates: Dutch['goalStates'] = {
  chosen: 'chosen',
  growing: 'it grows',
  reached: 'reached',
  'let-go': 'no longer important',
}

const lines: Dutch['lines'] = {
  'own-network': 'Own network',
  'drop-in': 'Drop-in and House of the Child',
  volunteers: 'Volunteers',
  'first-line': 'First line',
  'second-line': 'Second line',
}

const helperRoles: Dutch['helperRoles'] = {
  grandparent: 'grandparent',
  sibling: 'brother or sister',
  relative: 'other relative',
  friend: 'friend',
  neighbour: 'neighbour',
  community: 'somebody of the community or faith',
  group: 'group or drop-in',
  volunteer: 'volunteer',
  midwife: 'midwife',
  nurse: 'nurse',
  doctor: 'doctor',
  'social-worker': 'social worker',
  'family-supporter': 'family supporter',
  other: 'somebody else',
}

const tickStates: Dutch['tickStates'] = { done: 'done', planned: 'planned', unknown: 'I do not know' }

const pauseReasons: Dutch['pauseReasons'] = {
  holidays: 'holidays',
  exams: 'exams',
  illness: 'ill',
  'family-away': 'the family is away',
  another: 'something else',
}

const moments: Dutch['moments'] = {
  start: 'at the start',
  'half-year': 'half-yearly',
  end: 'at the end',
}

const afterLoss: Dutch['afterLoss'] = {
  'stay-near': 'The buddy stays near, without clocks',
  'usual-rhythm': 'Back to the usual rhythm',
  goodbye: 'Closing gently',
}

const signs: Dutch['signs'] = {
  'many-hours': (count) => `These last weeks you came to ${count} hours a week on average.`,
  late: (count) => `In the last four weeks there were ${count} contacts late in the evening or at night.`,
  'instead-of': (count) =>
    `In the last four weeks something was arranged ${count} times without anybody of the family there.`,
  'all-through-buddy': (count) =>
    `In ${count} weeks no other help or service came up: everything went through the buddy.`,
}

const answers: Dutch['answers'] = {
  'fits-now': 'That fits, for now',
  'talk-about-it': 'I want to talk about it',
  'to-intervision': 'I will bring it in',
  'not-so': 'That is not so',
}

/** Why a step in a trajectory is refused, in English. */
export const trajectoryRefusalsEn: typeof trajectoryRefusalsNl = {
  'goal-missing': () => 'Write down what the family wants, in its own words.',
  'goal-too-long': ({ most }) => `Keep it to a sentence or two: ${most} characters at most.`,
  'goals-enough': ({ most }) =>
    `There are ${most} open goals already. Look back at one of them together first: it may be reached.`,
  'unknown-goal': () => 'Choose a goal first. If it is not in the list, it is gone by now.',
  'births-far-apart': ({ days }) =>
    `Those days lie more than ${days} days apart. Could you check them again?`,
  'loss-in-future': () => 'That day is still to come. You can leave the day open.',
  'unknown-child': () => 'Say whom it is about.',
  'no-loss-told': () => 'No loss was told of this family. Nothing has changed.',
  'loss-stands': () => 'This cannot be taken back any more, because others have built on it.',
  'after-loss-missing': () => 'Choose how to go on. There is no hurry.',
  'pause-days-unclear': () =>
    'Fill in a first and a last day. The pause must not be over, nor have begun more than two weeks ago.',
  'pause-too-long': ({ days }) =>
    `A pause lasts ${days} days at most. If more is needed, talk with your supervisor.`,
  'pause-already': () => 'There is a pause in those days. Stop that one first, or choose other days.',
  'pause-over': () => 'That pause is over, or it is not there.',
  'pause-reason-missing': () => 'Choose why it is quiet for a while.',
  'pause-buddy-missing': () => 'Choose whose pause it is: a buddy of this family.',
  'stand-in-missing': () => 'Choose a student who can stand in: somebody of the same region.',
  'stand-in-is-buddy': () => 'That student is a buddy of this family. Choose somebody else.',
  'stand-in-sees-less': () =>
    'Who stands in sees the code, the goals and the next appointments. The rest stays with the buddy.',
  'calendar-line-missing': () => 'Choose what you want to tick, and how far it is.',
  'planned-in-the-past': () => 'That day has passed. When is it planned?',
  'call-needs-consent': () => 'Calling is possible only if the family agrees. Ask first.',
  'role-not-in-line': () => 'That role does not fit that line. Could you choose one of them again?',
  'organisation-missing': () => 'Fill in which organisation that person is of.',
  'network-full': ({ most }) =>
    `There are ${most} people around this family. Take away first who is no longer there.`,
  'unknown-helper': () => 'Choose somebody first. If they are not in the list, they were taken away.',
  'points-missing': () => 'Fill in one point at least. What the family prefers not to say stays open.',
  'unknown-question': () => 'That question is not open any more.',
  'answer-missing': () => 'Choose an answer.',
}

/** A family's trajectory, in English. */
export const trajectoryEn: typeof trajectoryNl = {
  goalStates,
  lines,
  helperRoles,
  tickStates,
  pauseReasons,
  moments,
  afterLoss,
  signs,
  answers,
  title: (family) => `Trajectory ${family}`,
  button: 'Trajectory',
  back: 'Back to the trajectory',
  inTab: 'What the family said itself stays out of the chat. You read it in the tab.',
  pick: {
    title: 'Which family is it about?',
    none: 'There is no family that you accompany now.',
    open: 'Open',
  },
  month: (month, months) => `Month ${month} of ${months}`,
  until: (day) => `Runs until ${day}.`,
  untilExpected: (day) => `Runs until about ${day}. After the birth we know exactly.`,
  over: (day) => `The end date was ${day}.`,
  notBegun: 'The trajectory begins with the first buddy.',
  due: (day) => `Due ${day}.`,
  born: (days) => `Born ${days}.`,
  quietSince: (day) =>
    `There was a loss. Since ${day} the clocks stand still and we ask nothing by ourselves.`,
  rests: {
    quiet: 'stands still',
    until: (day) => `paused until ${day} included`,
  },
  pausedLine: (buddy, from, until) => `${buddy}: pause from ${from} until ${until} included`,
  standInLine: (name) => `${name} stands in`,
  noStandIn: 'nobody stands in yet',
  goalsLine: (open, reached) => `Goals: ${open} open, ${reached} reached`,
  nextLine: (what, day) => `From ${day}: ${what}`,
  lookBack: {
    title: 'Looking back with the family',
    intro: 'Take it along to a next visit, when it fits. The family chooses what it wants to say.',
    points: (moment: string) => `points of the family (${moment})`,
    goals: (moment: string) => `looking back at goals (${moment})`,
    choose: 'choosing goals together',
    still: (what: string) => `Still to do: ${what}`,
    late: (what: string) => `Waiting for more than a month: ${what}`,
  },
  helpersLine: (count) => `Around the family: ${count}`,

  goals: {
    title: (family) => `Goals ${family}`,
    button: 'Goals',
    none: 'No goal yet. What does the family want itself?',
    row: (number, domain, state) => `${number}. ${domain} · ${state}`,
    anything: 'anything',
    chosen: (day) => `chosen ${day}`,
    seen: (day) => `looked back ${day}`,
    pick: 'Which goal did you look at together?',
    state: 'How does the family see it now?',
    look: 'Keep the look back',
    text: 'New goal, in the words of the family',
    domain: 'What is it about?',
    add: 'Add goal',
  },
  calendar: {
    title: (family) => `Calendar ${family}`,
    button: 'Calendar',
    none: 'Nothing is fixed in the coming weeks.',
    quiet: 'The calendar is silent. Take the time that is needed.',
    noDates: 'There is no due date or birth yet. Your supervisor fills it in.',
    span: (from, until) => `${from} to ${until}`,
    plannedOn: (day) => `planned on ${day}`,
    open: 'not told yet',
    line: 'What do you want to tick?',
    state: 'How far is it?',
    planned: 'On which day? (may stay empty)',
    save: 'Tick',
    toCheck: 'Approximate dates, still to be checked by a midwifery lecturer. This is no medical advice.',
    twins: 'Holds for each child.',
  },
  network: {
    title: (family) => `Network ${family}`,
    button: 'Network',
    none: 'Nobody filled in yet. Who stands close to the family?',
    mayCall: 'may be called',
    mayNotCall: 'do not call',
    pick: 'Who?',
    add: 'Add somebody',
    remove: 'Take away',
    order: 'First the own network, then drop-in, then the first and the second line.',
    formTitle: (family) => `Who stands around ${family}?`,
    line: 'How close to the family?',
    role: 'Who or what is it? (no names)',
    organisation: 'Organisation (not for the own network)',
    what: 'What for?',
    task: 'What do they do exactly? (stays out of the chat)',
    call: 'The buddy may call',
    agrees: 'The family agrees',
    save: 'Save',
  },
  scores: {
    title: (family) => `Points of ${family}`,
    button: 'Points',
    intro:
      'The family gives the points itself: 0 = it does not work, 5 = it goes well. Skipping is always fine.',
    change: (domain, first, last) => `${domain}: from ${first} to ${last}`,
    asked: (moment) => `This time: ${moment}.`,
    last: (day) => `Last asked ${day}.`,
    save: 'Save points',
  },
  pauses: {
    title: (family) => `Pauses ${family}`,
    button: 'Pause',
    none: 'No pause is planned.',
    explain: 'In a pause both clocks stand still. Somebody else can stand in.',
    pick: 'Which pause?',
    add: 'New pause',
    end: 'Stop',
    standIn: 'Choose a stand-in',
    loss: 'There is a loss',
    formTitle: (family) => `Pause for ${family}`,
    buddy: 'Whose?',
    from: 'First day',
    until: 'Last day',
    reason: 'Why?',
    save: 'Save pause',
    standInTitle: (family) => `Who stands in with ${family}?`,
    student: 'Student',
    oldNotes: 'May see which contacts there were (without the notes)',
    standInExplain:
      'Who stands in sees the code, the goals and the next appointments. After the last day the family closes by itself.',
    saveStandIn: 'Let them stand in',
    free: 'no family now',
    busy: (count) => `families already: ${count}`,
  },
  standIn: {
    title: (family) => `Standing in with ${family}`,
    days: (from, until) => `From ${from} until ${until} included.`,
    for: (buddy) => `You stand in for ${buddy}.`,
    call: (lecturer) => `Not sure about something? Call ${lecturer}, the supervisor.`,
    appointments: 'Next appointments',
    noAppointments: 'No appointment is fixed. Call or write to get acquainted.',
    goals: 'What the family works at',
    noGoals: 'No goal yet.',
    before: 'Contacts until now',
    hidden: 'What was noted earlier stays with the buddy.',
    ends: 'After the last day this family closes for you by itself.',
  },
  loss: {
    title: (family) => `Loss in ${family}`,
    intro:
      'We are sorry. Fill in only what you know. Once you save it, the clocks stand still and we send nothing by ourselves.',
    who: 'Whom is it about?',
    all: 'The child, or all children',
    oneOfSeveral: 'One of the children; another one is still expected',
    child: (day, number) => `Child ${number}, born ${day}`,
    on: 'When? (may stay empty)',
    save: 'Save',
    told: (family) => `I noted it with ${family}. The clocks stand still. The supervisor hears it now.`,
    forBuddy: (family) =>
      `There is sad news of ${family}: there was a loss. You need not arrange or log anything now.`,
    callLecturer: (lecturer) =>
      `Call ${lecturer}, for yourself too. Together you look at how you can be near.`,
    callSomebody: 'Call your supervisor, for yourself too.',
    talk: (number) => `Do you want to talk with somebody? Tele-Onthaal: ${number}, day and night.`,
    forLecturer: (family) => `There was a loss in ${family}.`,
    stopped:
      'The clocks stand still, the calendar is silent and nobody is asked about the closing. You decide how it goes on; there is no hurry.',
    how: 'How does it go on?',
    decide: 'This is how we go on',
    mistake: 'This was a mistake',
    takenBack: (family) => `${family}: everything stands as it did before.`,
    grant: 'After a loss late in pregnancy there can be a right to the birth grant too: ask about it.',
    decided: (family, how) => `${family}: ${how}. The buddy hears it.`,
    buddyHears: (family, how) => `How it goes on with ${family}: ${how}. Questions? Call your supervisor.`,
  },
  births: {
    more: 'More than one child',
    second: 'Date of birth of the second child',
    third: 'Date of birth of the third child',
    loss: 'There is a loss',
    planned: (day) => `The trajectory now runs until ${day}.`,
    heard: (family, days) => `There is news of ${family}: born ${days}.`,
    replanned: (day) => `The calendar now counts from the birth; the trajectory runs until ${day}.`,
  },
  question: {
    title: (family) => `A moment to look at ${family}`,
    intro: 'This is a question and no verdict. You know the story behind it.',
    forLecturer: (buddy) => `We ask ${buddy} the same.`,
    seesAnswer: 'Your supervisor sees what you choose.',
    ask: 'How do you see it?',
    answer: 'Answer',
    kept: (answer) => `Noted: ${answer}.`,
    toLecturer: 'Do talk with your supervisor, or call.',
    nextTime: 'We ask this once a month at most.',
    buddySays: (answer) => `The buddy chose: ${answer}.`,
  },
  notices: {
    pauseByBuddy: (buddy, family) => `${buddy} noted a pause with ${family}.`,
    pauseByLecturer: (family) => `A pause was noted for you with ${family}.`,
    standInFound: (student, family) => `${student} stands in for you with ${family}.`,
    standInEnded: (family) => `You need not stand in (any more) with ${family}. Thank you for being willing.`,
    pauseEnded: (family) => `The pause with ${family} is stopped. The clocks run again.`,
  },
}
