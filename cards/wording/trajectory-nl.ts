import type { TickState } from '../../programme/trajectory/care-calendar.ts'
import type { DependenceAnswer, DependenceSign } from '../../programme/trajectory/dependence.ts'
import type { GoalState } from '../../programme/trajectory/goal.ts'
import type { HelperRole, Line } from '../../programme/trajectory/network.ts'
import type { ScoreMoment } from '../../programme/trajectory/scores.ts'
import type { AfterLoss, PauseReason } from '../../programme/trajectory/trajectory.ts'
import type { TrajectoryRefusal } from '../../programme/trajectory/trajectory-refusal.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const goalStates: Readonly<Record<GoalState, string>> = {
  chosen: 'gekozen',
  growing: 'het groeit',
  reached: 'gelukt',
  'let-go': 'niet meer belangrijk',
}

const lines: Readonly<Record<Line, string>> = {
  'own-network': 'Eigen netwerk',
  'drop-in': 'Inloop en Huis van het Kind',
  volunteers: 'Vrijwilligers',
  'first-line': 'Eerste lijn',
  'second-line': 'Tweede lijn',
}

const helperRoles: Readonly<Record<HelperRole, string>> = {
  grandparent: 'grootouder',
  sibling: 'broer of zus',
  relative: 'andere familie',
  friend: 'vriend of vriendin',
  neighbour: 'buur',
  community: 'iemand van de gemeenschap of het geloof',
  group: 'groep of inloop',
  volunteer: 'vrijwilliger',
  midwife: 'vroedvrouw',
  nurse: 'verpleegkundige',
  doctor: 'arts',
  'social-worker': 'maatschappelijk werker',
  'family-supporter': 'gezinsondersteuner',
  other: 'iemand anders',
}

const tickStates: Readonly<Record<TickState, string>> = {
  done: 'gedaan',
  planned: 'gepland',
  unknown: 'weet ik niet',
}

const pauseReasons: Readonly<Record<PauseReason, string>> = {
  holidays: 'vakantie',
  exams: 'examens',
  illness: 'ziek',
  'family-away': 'het gezin is weg',
  another: 'iets anders',
}

const moments: Readonly<Record<ScoreMoment, string>> = {
  start: 'bij de start',
  'half-year': 'halfjaarlijks',
  end: 'bij het einde',
}

const afterLoss: Readonly<Record<AfterLoss, string>> = {
  'stay-near': 'De buddy blijft dichtbij, zonder klokken',
  'usual-rhythm': 'Terug naar het gewone ritme',
  goodbye: 'Rustig afronden',
}

const signs: Readonly<Record<DependenceSign, (count: number) => string>> = {
  'many-hours': (count) => `De laatste weken kwam je gemiddeld aan ${count} uur per week.`,
  late: (count) => `De laatste vier weken waren er ${count} contacten laat op de avond of ’s nachts.`,
  'instead-of': (count) =>
    `De laatste vier weken werd ${count} keer iets geregeld zonder dat er iemand van het gezin bij was.`,
  'all-through-buddy': (count) =>
    `In ${count} weken kwam er geen andere hulp of dienst in beeld: alles liep langs de buddy.`,
}

const answers: Readonly<Record<DependenceAnswer, string>> = {
  'fits-now': 'Dat past zo, voor nu',
  'talk-about-it': 'Ik wil erover praten',
  'to-intervision': 'Ik breng het in',
  'not-so': 'Dat klopt niet',
}

/** Why a step in a trajectory is refused, in Dutch. */
export const trajectoryRefusalsNl: Says<TrajectoryRefusal> = {
  'goal-missing': () => 'Schrijf nog op wat het gezin wil, in zijn eigen woorden.',
  'goal-too-long': ({ most }) => `Hou het bij een zin of twee: hoogstens ${most} tekens.`,
  'goals-enough': ({ most }) =>
    `Er staan al ${most} doelen open. Kijk eerst samen op een ervan terug: misschien is het gelukt.`,
  'unknown-goal': () => 'Kies eerst een doel. Staat het er niet bij, dan is het intussen weg.',
  'births-far-apart': ({ days }) =>
    `Die dagen liggen meer dan ${days} dagen uit elkaar. Kijk je de data nog eens na?`,
  'loss-in-future': () => 'Die dag moet nog komen. Je mag de dag ook openlaten.',
  'unknown-child': () => 'Duid nog aan om wie het gaat.',
  'no-loss-told': () => 'Er staat geen verlies bij dit gezin. Er is niets veranderd.',
  'loss-stands': () => 'Dit kan niet meer teruggenomen worden, omdat er al verder op gebouwd is.',
  'after-loss-missing': () => 'Kies nog hoe het verdergaat. Er is geen haast bij.',
  'pause-days-unclear': () =>
    'Vul een eerste en een laatste dag in. De pauze mag niet voorbij zijn en niet langer dan twee weken geleden begonnen.',
  'pause-too-long': ({ days }) =>
    `Een pauze duurt hoogstens ${days} dagen. Is het langer nodig, spreek dan met je begeleider.`,
  'pause-already': () => 'In die dagen is er al een pauze. Stop die eerst, of kies andere dagen.',
  'pause-over': () => 'Die pauze is voorbij, of ze staat er niet.',
  'pause-reason-missing': () => 'Kies nog waarom het even stil ligt.',
  'pause-buddy-missing': () => 'Kies nog van wie het de pauze is: een buddy van dit gezin.',
  'stand-in-missing': () => 'Kies nog een student die kan invallen: iemand van dezelfde regio.',
  'stand-in-is-buddy': () => 'Die student is al buddy van dit gezin. Kies iemand anders.',
  'stand-in-sees-less': () =>
    'Wie invalt, ziet de code, de doelen en de volgende afspraken. De rest blijft bij de vaste buddy.',
  'calendar-line-missing': () => 'Kies nog wat je wilt afvinken, en hoe ver het staat.',
  'planned-in-the-past': () => 'Die dag is al voorbij. Wanneer is het gepland?',
  'call-needs-consent': () => 'Bellen kan alleen als het gezin dat goed vindt. Vraag het eerst even.',
  'role-not-in-line': () => 'Die rol past niet bij die lijn. Kies je een van beide opnieuw?',
  'organisation-missing': () => 'Vul nog in van welke organisatie die persoon is.',
  'network-full': ({ most }) =>
    `Er staan al ${most} mensen rond dit gezin. Haal eerst weg wie er niet meer is.`,
  'unknown-helper': () => 'Kies eerst iemand. Staat die er niet bij, dan is die intussen weggehaald.',
  'points-missing': () => 'Vul minstens één punt in. Wat het gezin niet wil zeggen, blijft open.',
  'unknown-question': () => 'Die vraag staat niet meer open.',
  'answer-missing': () => 'Kies nog een antwoord.',
}

/** A family's trajectory, in Dutch. */
export const trajectoryNl = {
  goalStates,
  lines,
  helperRoles,
  tickStates,
  pauseReasons,
  moments,
  afterLoss,
  signs,
  answers,
  title: (family: string) => `Traject ${family}`,
  button: 'Traject',
  back: 'Terug naar het traject',
  inTab: 'Wat het gezin zelf zegde, blijft uit de chat. Je leest het in het tabblad.',
  pick: {
    title: 'Over welk gezin gaat het?',
    none: 'Er is nu geen gezin dat je begeleidt.',
    open: 'Openen',
  },
  month: (month: number, months: number) => `Maand ${month} van ${months}`,
  until: (day: string) => `Loopt tot ${day}.`,
  untilExpected: (day: string) => `Loopt tot ongeveer ${day}. Na de geboorte weten we het juist.`,
  over: (day: string) => `De einddatum was ${day}.`,
  notBegun: 'Het traject begint met de eerste buddy.',
  due: (day: string) => `Verwacht ${day}.`,
  born: (days: string) => `Geboren ${days}.`,
  quietSince: (day: string) =>
    `Er was een verlies. Sinds ${day} staan de klokken stil en vragen we niets vanzelf.`,
  rests: {
    quiet: 'staat stil',
    until: (day: string) => `pauze tot en met ${day}`,
  },
  pausedLine: (buddy: string, from: string, until: string) =>
    `${buddy}: pauze van ${from} tot en met ${until}`,
  standInLine: (name: string) => `${name} valt in`,
  noStandIn: 'nog niemand valt in',
  goalsLine: (open: number, reached: number) => `Doelen: ${open} open, ${reached} gelukt`,
  nextLine: (what: string, day: string) => `Vanaf ${day}: ${what}`,
  lookBack: {
    title: 'Terugkijken met het gezin',
    intro: 'Neem het mee naar een volgend bezoek, als het past. Het gezin kiest wat het wil zeggen.',
    points: (moment: string) => `punten van het gezin (${moment})`,
    goals: (moment: string) => `doelen bekijken (${moment})`,
    choose: 'samen doelen kiezen',
    still: (what: string) => `Nog te doen: ${what}`,
    late: (what: string) => `Wacht al langer dan een maand: ${what}`,
  },
  helpersLine: (count: number) => `Rond het gezin: ${count}`,

  goals: {
    title: (family: string) => `Doelen ${family}`,
    button: 'Doelen',
    none: 'Er staat nog geen doel. Wat wil het gezin zelf?',
    row: (number: number, domain: string, state: string) => `${number}. ${domain}: ${state}`,
    anything: 'van alles',
    chosen: (day: string) => `gekozen ${day}`,
    seen: (day: string) => `teruggekeken ${day}`,
    pick: 'Welk doel bekeken jullie samen?',
    state: 'Hoe ziet het gezin het nu?',
    look: 'Terugblik bewaren',
    text: 'Nieuw doel, in de woorden van het gezin',
    domain: 'Waarover gaat het?',
    add: 'Doel toevoegen',
  },
  calendar: {
    title: (family: string) => `Kalender ${family}`,
    button: 'Kalender',
    none: 'De komende weken staat er niets vast.',
    quiet: 'De kalender zwijgt. Neem de tijd die nodig is.',
    noDates: 'Er staat nog geen verwachte datum of geboorte. Je begeleider vult die in.',
    span: (from: string, until: string) => `${from} tot ${until}`,
    plannedOn: (day: string) => `gepland op ${day}`,
    open: 'nog niet gezegd',
    line: 'Wat wil je afvinken?',
    state: 'Hoe ver staat het?',
    planned: 'Op welke dag? (mag leeg blijven)',
    save: 'Afvinken',
    toCheck: 'Richtdata, nog na te kijken door een docent vroedkunde. Dit is geen medisch advies.',
    twins: 'Geldt voor elk kindje.',
  },
  network: {
    title: (family: string) => `Netwerk ${family}`,
    button: 'Netwerk',
    none: 'Nog niemand ingevuld. Wie staat er dicht bij het gezin?',
    mayCall: 'bellen mag',
    mayNotCall: 'niet bellen',
    pick: 'Wie?',
    add: 'Iemand toevoegen',
    remove: 'Weghalen',
    order: 'Eerst het eigen netwerk, dan de inloop, dan de eerste en de tweede lijn.',
    formTitle: (family: string) => `Wie staat er rond ${family}?`,
    line: 'Hoe dicht bij het gezin?',
    role: 'Wie of wat is het? (geen namen)',
    organisation: 'Organisatie (niet bij eigen netwerk)',
    what: 'Waarvoor?',
    task: 'Wat doet die precies? (blijft uit de chat)',
    call: 'De buddy mag bellen',
    agrees: 'Het gezin vindt dat goed',
    save: 'Bewaren',
  },
  scores: {
    title: (family: string) => `Punten van ${family}`,
    button: 'Punten',
    intro: 'Het gezin geeft zelf de punten: 0 = het gaat niet, 5 = het gaat goed. Overslaan mag altijd.',
    change: (domain: string, first: number, last: number) => `${domain}: ${first} → ${last}`,
    asked: (moment: string) => `Deze keer: ${moment}.`,
    last: (day: string) => `Laatst gevraagd ${day}.`,
    save: 'Punten bewaren',
  },
  pauses: {
    title: (family: string) => `Pauzes ${family}`,
    button: 'Pauze',
    none: 'Er is geen pauze gepland.',
    explain: 'In een pauze staan beide klokken stil. Iemand anders kan invallen.',
    pick: 'Welke pauze?',
    add: 'Nieuwe pauze',
    end: 'Stoppen',
    standIn: 'Vervanger kiezen',
    loss: 'Er is een verlies',
    formTitle: (family: string) => `Pauze voor ${family}`,
    buddy: 'Van wie?',
    from: 'Eerste dag',
    until: 'Laatste dag',
    reason: 'Waarom?',
    save: 'Pauze bewaren',
    standInTitle: (family: string) => `Wie valt in bij ${family}?`,
    student: 'Student',
    oldNotes: 'Mag zien welke contacten er al waren (zonder de nota’s)',
    standInExplain:
      'Wie invalt, ziet de code, de doelen en de volgende afspraken. Na de laatste dag sluit het gezin vanzelf.',
    saveStandIn: 'Laten invallen',
    free: 'nu geen gezin',
    busy: (count: number) => `al gezinnen: ${count}`,
  },
  standIn: {
    title: (family: string) => `Invallen bij ${family}`,
    days: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
    for: (buddy: string) => `Je valt in voor ${buddy}.`,
    call: (lecturer: string) => `Iets niet zeker? Bel ${lecturer}, de begeleider.`,
    appointments: 'Volgende afspraken',
    noAppointments: 'Er staat geen afspraak vast. Bel of stuur even om kennis te maken.',
    goals: 'Waar het gezin aan werkt',
    noGoals: 'Er staat nog geen doel.',
    before: 'Contacten tot nu',
    hidden: 'Wat er vroeger genoteerd werd, blijft bij de vaste buddy.',
    ends: 'Na de laatste dag sluit dit gezin vanzelf voor jou.',
  },
  loss: {
    title: (family: string) => `Verlies bij ${family}`,
    intro:
      'Wat spijtig. Vul alleen in wat je weet. Zodra je het bewaart, staan de klokken stil en sturen we niets meer vanzelf.',
    who: 'Om wie gaat het?',
    all: 'Het kindje, of alle kindjes',
    oneOfSeveral: 'Een van de kindjes; er is nog een kindje op komst',
    child: (day: string, number: number) => `Kindje ${number}, geboren ${day}`,
    on: 'Wanneer? (mag leeg blijven)',
    save: 'Bewaren',
    told: (family: string) =>
      `Ik heb het genoteerd bij ${family}. De klokken staan stil. De begeleider hoort het nu.`,
    forBuddy: (family: string) =>
      `Er is verdrietig nieuws bij ${family}: er was een verlies. Je hoeft nu niets te regelen en niets te loggen.`,
    callLecturer: (lecturer: string) =>
      `Bel ${lecturer}, ook voor jezelf. Samen bekijken jullie hoe je nabij kan zijn.`,
    callSomebody: 'Bel je begeleider, ook voor jezelf.',
    talk: (number: string) => `Wil je met iemand praten? Tele-Onthaal: ${number}, dag en nacht.`,
    forLecturer: (family: string) => `Er was een verlies bij ${family}.`,
    stopped:
      'De klokken staan stil, de kalender zwijgt en niemand krijgt een vraag over de afronding. Jij beslist hoe het verdergaat; er is geen haast bij.',
    how: 'Hoe gaat het verder?',
    decide: 'Zo gaan we verder',
    mistake: 'Dit was een vergissing',
    takenBack: (family: string) => `${family}: alles staat weer zoals het stond.`,
    grant: 'Ook bij een verlies laat in de zwangerschap kan er recht zijn op het startbedrag: vraag het na.',
    decided: (family: string, how: string) => `${family}: ${how}. De buddy hoort het.`,
    buddyHears: (family: string, how: string) =>
      `Hoe het verdergaat bij ${family}: ${how}. Vragen? Bel je begeleider.`,
  },
  births: {
    more: 'Meer dan één kindje',
    second: 'Geboortedatum van het tweede kindje',
    third: 'Geboortedatum van het derde kindje',
    loss: 'Er is een verlies',
    planned: (day: string) => `Het traject loopt nu tot ${day}.`,
    heard: (family: string, days: string) => `Er is nieuws van ${family}: geboren ${days}.`,
    replanned: (day: string) => `De kalender loopt nu vanaf de geboorte; het traject loopt tot ${day}.`,
  },
  question: {
    title: (family: string) => `Even stilstaan bij ${family}`,
    intro: 'Dit is een vraag, geen oordeel. Jij kent het verhaal erachter.',
    forLecturer: (buddy: string) => `Dit vragen we ook aan ${buddy}.`,
    seesAnswer: 'Je begeleider ziet wat je kiest.',
    ask: 'Hoe zie jij het?',
    answer: 'Antwoorden',
    kept: (answer: string) => `Genoteerd: ${answer}.`,
    toLecturer: 'Spreek gerust je begeleider aan, of bel.',
    nextTime: 'We vragen dit hoogstens één keer per maand.',
    buddySays: (answer: string) => `De buddy koos: ${answer}.`,
  },
  notices: {
    pauseByBuddy: (buddy: string, family: string) => `${buddy} noteerde een pauze bij ${family}.`,
    pauseByLecturer: (family: string) => `Er is een pauze genoteerd voor jou bij ${family}.`,
    standInFound: (student: string, family: string) => `${student} valt voor jou in bij ${family}.`,
    standInEnded: (family: string) =>
      `Je hoeft niet (meer) in te vallen bij ${family}. Bedankt dat je het wilde doen.`,
    pauseEnded: (family: string) => `De pauze bij ${family} is gestopt. De klokken lopen weer.`,
  },
}
