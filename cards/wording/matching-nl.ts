import type {
  AwayReason,
  DuoWish,
  Gender,
  StudyProgramme,
  Travel,
} from '../../programme/matching/buddy-profile.ts'
import type { GenderWish } from '../../programme/matching/family-wishes.ts'
import type { Stop, Unknown } from '../../programme/matching/matching-reasons.ts'
import type { MatchingRefusal } from '../../programme/matching/matching-refusal.ts'
import type { NoReason, Pairing } from '../../programme/matching/pairing.ts'
import type { HelpAsked } from '../../programme/road/request-facts.ts'
import { counted, shortDay } from './days-and-numbers.ts'

type Refuses = {
  readonly [Reason in MatchingRefusal['reason']]: (
    because: Extract<MatchingRefusal, { reason: Reason }>,
  ) => string
}

const day = (written: string) => shortDay(written, 'nl-BE')

const awayReasons: Readonly<Record<AwayReason, string>> = {
  exams: 'examens',
  holiday: 'vakantie',
  placement: 'stage',
  other: 'iets anders',
}

const genderWishes: Readonly<Record<GenderWish, string>> = { woman: 'een vrouw', man: 'een man' }

const reasonsFor = {
  speaks: (languages: string) => `spreekt ${languages}`,
  midwifery: 'studeert vroedkunde, dat past hier',
  socialWork: 'studeert sociaal werk, dat past bij de vraag',
  otherProgramme: 'andere opleiding dan de eerste buddy',
  near: (km: number) => `dichtbij (${km} km)`,
  free: 'heeft nog geen gezin',
  experience: (families: number) => `ervaring met ${counted(families, 'gezin', 'gezinnen')}`,
  available: 'is er de eerste weken',
  gender: (wish: string) => `${wish}, zoals het gezin wenst`,
  likesDuo: 'gaat graag met twee',
  knowsFamily: 'was al buddy van dit gezin',
}

const reasonsAgainst = {
  noLanguage: 'geen gemeenschappelijke taal',
  needsInterpreter: 'geen gemeenschappelijke taal, er is een tolk nodig',
  far: (km: number, farthest: number) => `${km} km ver, wil hoogstens ${farthest} km`,
  hasFamilies: (families: number) => `heeft al ${counted(families, 'gezin', 'gezinnen')}`,
  away: (from: string, until: string, why: string) => `weg van ${from} tot ${until} (${why})`,
  awayAroundBirth: (from: string, until: string) => `weg rond de geboorte (${from} tot ${until})`,
  gender: (wish: string) => `het gezin wenst ${wish}`,
  wantsNoDuo: 'gaat liever alleen',
  wantsDuo: 'gaat liever met twee, hier krijgt een gezin één buddy',
}

const unknown: Readonly<Record<Unknown, string>> = {
  'no-profile': 'nog geen profiel',
  'not-checked': 'profiel nog niet nagekeken',
  languages: 'talen niet ingevuld',
  'family-languages': 'taal van het gezin niet gekend',
  distance: 'afstand niet gekend',
  gender: 'man of vrouw niet ingevuld',
  'first-family': 'eerste gezin',
}

const stops: Readonly<Record<Stop, string>> = {
  removed: 'doet niet meer mee',
  'no-student': 'is geen student',
  'not-at-site': 'hoort niet bij deze regio',
  'no-training': 'heeft de opleiding nog niet gevolgd',
  'training-unconfirmed': 'zegt de opleiding gevolgd te hebben, nog te bevestigen',
  'enough-buddies': 'het gezin heeft genoeg buddy’s',
  'buddy-already': 'is hier al gekoppeld',
  'refused-before': 'voor deze twee werd al nee gezegd',
}

const noReasons: Readonly<Record<NoReason, string>> = {
  'too-far': 'Te ver',
  language: 'De taal lukt niet',
  'no-click': 'Het klikt niet',
  'too-much-now': 'Nu te druk',
  'know-each-other': 'We kennen elkaar',
  'another-wish': 'Een andere wens',
  'rather-not-say': 'Zeg ik liever niet',
}

const programmes: Readonly<Record<StudyProgramme, string>> = {
  midwifery: 'Vroedkunde',
  'social-work': 'Sociaal werk',
  other: 'Iets anders',
}
const travels: Readonly<Record<Travel, string>> = {
  bike: 'Fiets',
  'public-transport': 'Bus, tram of trein',
  car: 'Auto',
}
const genders: Readonly<Record<Gender, string>> = { woman: 'Vrouw', man: 'Man', other: 'Anders' }
const duos: Readonly<Record<DuoWish, string>> = {
  yes: 'Graag met twee',
  no: 'Liever alleen',
  either: 'Maakt niet uit',
}
const help: Readonly<Record<HelpAsked, string>> = {
  emotional: 'een luisterend oor',
  paperwork: 'papieren',
  'going-along': 'meegaan',
  network: 'mensen leren kennen',
  material: 'spullen voor de baby',
  parenting: 'opvoeding',
}
const pairStates: Readonly<Record<Pairing['state'], string>> = {
  agreed: 'gekoppeld, kennismaking nog te plannen',
  meeting: 'kennismaking',
  begun: 'gestart',
  refused: 'niet doorgegaan',
  dropped: 'stopgezet',
}

/** Why the matching says no, in Dutch. */
export const matchingRefusalsNl: Refuses = {
  'choose-a-student': () => 'Kies eerst een student.',
  'pair-not-possible': ({ stop }) => `Deze koppeling kan niet: ${stops[stop]}. Er is niets veranderd.`,
  'matched-meanwhile': () =>
    'Iemand was je voor: aan de koppeling van dit gezin is net iets veranderd. Dit is hoe het nu staat.',
  'unknown-pairing': () => 'Die koppeling vind ik niet.',
  'pairing-ended': ({ state }) => `Deze koppeling is al ${pairStates[state]}. Er is niets veranderd.`,
  'pairing-changed-meanwhile': () => 'Iemand was je voor. Dit is hoe het nu staat.',
  'meeting-missing': () => 'Kies een dag en een uur.',
  'meeting-before-match': () => 'Die dag ligt voor de koppeling. Kies een latere dag.',
  'meeting-too-far': ({ days }) => `Kies een dag binnen de ${days} dagen, dan blijft het warm.`,
  'meeting-not-planned': () => 'Plan eerst de kennismaking.',
  'meeting-not-yet': ({ on }) => `De kennismaking is pas op ${day(on)}. Antwoorden kan daarna.`,
  'meeting-answered': () => 'Na de kennismaking is al geantwoord: de dag staat vast.',
  'no-profile-yet': () => 'Deze student vulde nog geen profiel in.',
  'own-profile': () => 'Je eigen profiel laat je door iemand anders nakijken.',
  'profile-changed-meanwhile': () => 'Dit profiel is net veranderd. Kijk het nog eens na.',
  'profile-away-unclear': () => 'Die periode klopt niet: kies een eerste en een laatste dag binnen het jaar.',
  'language-not-known': ({ typed }) =>
    `De taal “${typed}” ken ik niet. Schrijf ze voluit, zoals “Turks, Frans”.`,
  'place-not-known': ({ typed }) =>
    `De plaats “${typed}” ken ik niet. Schrijf de naam van een gemeente of wijk, zonder straat.`,
  'intervision-closed-today': () => 'De matching van vandaag is al afgerond.',
  'family-in-matching': () => 'Dit gezin staat in de matching. Daar zie je wie er past.',
  'past-matching-why': () => 'Kies nog waarom het niet in de matching kan.',
  'intervision-hour-missing': () => 'Om hoe laat is het?',
  'intervision-planned-already': ({ on }) => `Op ${day(on)} staat er al een intervisie.`,
  'intervision-gone': () => 'Die intervisie is voorbij, geschrapt of al afgerond. Zo staat het nu.',
  'intervision-changed-meanwhile': () => 'Een collega verplaatste die intervisie net. Zo staat het nu.',
  'intervisions-too-many': ({ most }) => `Er staan al ${most} intervisies vast. Dat is ver genoeg vooruit.`,
}

/** The matching in the intervision, in Dutch. */
export const matchingNl = {
  reasonsFor,
  reasonsAgainst,
  unknown,
  stops,
  noReasons,
  awayReasons,
  genderWishes,
  programmes,
  travels,
  genders,
  duos,
  help,
  pairStates,
  pros: (reasons: string) => `Voor: ${reasons}`,
  cons: (reasons: string) => `Tegen: ${reasons}`,
  notKnown: (reasons: string) => `Niet geweten: ${reasons}`,
  nothingFor: 'Voor: niets ingevuld',
  and: 'en',

  list: {
    title: (site: string) => `Matching ${site}`,
    fallback: 'De matching van de intervisie.',
    none: 'Er wacht nu geen gezin op een buddy.',
    waits: (days: number, since: string) =>
      days === 0 ? 'wacht sinds vandaag' : `wacht ${counted(days, 'dag', 'dagen')} (sinds ${since})`,
    timesLeft: (times: number) =>
      times === 1 ? 'na 1 intervisie nog geen buddy' : `na ${times} intervisies nog geen buddy`,
    nobodyFits: 'Niemand om voor te stellen. Open het gezin om te zien waarom.',
    order: 'De volgorde: minst tegen, dan meest voor, dan minst gezinnen. Jullie kiezen.',
    roomForTwo: (families: string) => `Plaats voor nog een buddy: ${families}`,
    secondBuddy: (family: string) => `${family} (nog een buddy)`,
    withoutFamily: (names: string) => `Studenten zonder gezin: ${names}`,
    everybodyHasOne: 'Elke student heeft een gezin.',
    stillToCheck: (count: number) => `${counted(count, 'profiel', 'profielen')} nog na te kijken`,
    underWay: (count: number) => `${counted(count, 'koppeling', 'koppelingen')} onderweg naar een start`,
    last: (on: string) => `Vorige matching: ${on}`,
    coming: (when: string | null) =>
      when === null ? 'Er is nog geen intervisie gepland.' : `Volgende intervisie: ${when}`,
    pick: 'Welk gezin?',
    open: 'Openen',
    pairs: 'Koppelingen',
    profiles: 'Profielen',
    close: 'Matching afronden',
    next: 'Volgende',
  },

  family: {
    title: (family: string) => `Een buddy voor ${family}`,
    fallback: 'Een buddy voor een gezin.',
    region: (region: string) => `Regio: ${region}`,
    languages: (languages: string) => `Talen: ${languages}`,
    interpreter: 'met een tolk',
    wish: (wish: string) => `Wenst ${wish} als buddy`,
    asks: (what: string) => `Vraagt: ${what}`,
    due: (on: string) => `Baby verwacht rond ${on}`,
    born: 'De baby is er',
    nothingKnown: 'Over de wensen van dit gezin is nog niets genoteerd.',
    buddies: (names: string) => `Al gekoppeld: ${names}`,
    notPossible: 'Kan nu niet',
    pick: 'Wie wordt de buddy?',
    match: 'Koppelen',
    wishes: 'Wensen',
    more: 'Meer studenten',
    back: 'Naar matching',
    nobody: 'Er is nu niemand om te koppelen. Hieronder lees je waarom.',
  },

  wishes: {
    title: (family: string) => `Wensen van ${family}`,
    fallback: 'De wensen van een gezin.',
    note: 'Geen namen, geen straat: een student leest dit voor de kennismaking.',
    languages: 'Talen',
    languagesExample: 'Turks, Frans',
    interpreter: 'Is er een tolk nodig?',
    yes: 'Ja',
    no: 'Nee',
    region: 'Gemeente of wijk',
    regionExample: 'Dampoort',
    gender: 'Wie wenst het gezin als buddy?',
    noWish: 'Maakt niet uit',
    help: 'Waarbij vraagt het gezin hulp?',
    save: 'Bewaren',
  },

  pair: {
    title: (student: string, family: string) => `${student} en ${family}`,
    fallback: 'Een koppeling.',
    agreed: 'Gekoppeld. Plan nu de kennismaking met het gezin en de student.',
    meeting: (on: string, at: string) => `Kennismaking: ${on} om ${at}`,
    access: 'Vanaf die dag ziet de student het gezin. Tot dan enkel code, regio en taal.',
    familyYes: 'Het gezin zegt ja.',
    familyOpen: 'Het antwoord van het gezin is er nog niet.',
    studentYes: 'De student zegt ja.',
    studentOpen: 'Het antwoord van de student is er nog niet.',
    begun: (on: string) => `Allebei zeiden ja. Het traject loopt sinds ${on}.`,
    refusedByFamily: 'Het gezin koos voor nee. Dat mag.',
    refusedByStudent: 'De student koos voor nee. Dat mag.',
    keepsPlace: 'Het gezin staat weer in de matching, op zijn oude plaats.',
    stillABuddy: 'Het gezin houdt zijn andere buddy.',
    because: (reason: string) => `Waarom: ${reason.toLowerCase()}`,
    dropped: {
      'called-off': 'Teruggedraaid. Deze twee kunnen later nog gekoppeld worden.',
      'student-left': 'De student doet niet meer mee. Het gezin staat weer in de matching.',
      'family-left': 'Het gezin gaat niet verder. De koppeling is gestopt.',
    },
    day: 'Dag van de kennismaking',
    hour: 'Uur',
    plan: 'Plannen',
    replan: 'Verzetten',
    yes: 'Gezin zegt ja',
    no: 'Gezin zegt nee',
    callOff: 'Terugdraaien',
    callOffQuestion: (student: string, family: string) =>
      `De koppeling van ${student} en ${family} terugdraaien?`,
    callOffFollows: 'De student hoort dat het niet doorgaat. Het gezin komt weer in de matching.',
    others: 'Alle koppelingen',
  },

  pairs: {
    title: 'Koppelingen onderweg',
    fallback: 'Koppelingen die nog moeten starten.',
    none: 'Er is nu geen koppeling onderweg.',
    planFirst: 'kennismaking nog te plannen',
    waitsFor: (whom: string) => `wacht op het antwoord van ${whom}`,
    bothSides: 'het gezin en de student',
    family: 'het gezin',
    student: 'de student',
    pick: 'Welke koppeling?',
  },

  own: {
    title: (family: string) => `Een gezin voor jou: ${family}`,
    fallback: 'Een gezin voor jou.',
    none: 'Er staat nu geen kennismaking voor je klaar. Is je profiel nog juist?',
    agreed:
      'In de intervisie werd je aan dit gezin gekoppeld. Je begeleider plant de kennismaking. Daarna zeggen jullie elk ja of nee.',
    meeting: (on: string, at: string) => `Jullie maken kennis op ${on} om ${at}.`,
    little: 'Meer lees je vanaf de kennismaking. Zo beslist het gezin zelf wat je weet.',
    ask: 'Hoe voelde de kennismaking? Zeg pas ja als het goed zit. Nee zeggen mag altijd.',
    saidYes: 'Jij zei ja. Nu nog het antwoord van het gezin.',
    begun: (family: string) => `Het gezin zei ook ja. Je bent nu buddy van ${family}.`,
    yes: 'Ja, graag',
    no: 'Liever niet',
    profile: 'Mijn profiel',
  },

  no: {
    student: 'Liever niet?',
    family: 'Het gezin zegt nee',
    fallback: 'Nee zeggen.',
    studentText: 'Dat mag, en het zegt niets over jou. Alleen je begeleider ziet de reden.',
    familyText: 'Dat mag. De student hoort alleen dat het niet doorgaat, nooit waarom.',
    reason: 'Wil je zeggen waarom?',
    send: 'Versturen',
    back: 'Terug',
    thanks: 'Dank je om eerlijk te zijn. Je begeleider weet het. We zoeken een gezin dat beter past.',
  },

  profile: {
    title: 'Mijn profiel',
    fallback: 'Jouw profiel voor de matching.',
    text: 'Hiermee zoekt de intervisie een gezin dat bij je past. Alleen je begeleiders zien het.',
    languages: 'Welke talen spreek je?',
    languagesExample: 'Nederlands, Frans',
    programme: 'Wat studeer je?',
    region: 'Van waar vertrek je?',
    regionExample: 'Ledeberg',
    travel: 'Hoe kom je er?',
    farthest: 'Hoe ver hoogstens, in km?',
    farthestWrong: 'Een getal van 1 tot 60.',
    away: (nth: number) => `Weg (${nth}): van`,
    awayUntil: 'tot en met',
    awayWhy: 'waarom',
    gender: 'Ben je een vrouw of een man?',
    genderNote: 'Sommige gezinnen wensen een vrouw. Je hoeft dit niet te zeggen.',
    rather: 'Zeg ik liever niet',
    duo: 'Alleen of met twee naar een gezin?',
    trained: 'Ik volgde de vierdaagse opleiding',
    save: 'Bewaren',
    saved: 'Bewaard. Je begeleider kijkt het nog na.',
    savedChecked: 'Dit stond er al zo. Je profiel is nagekeken.',
    experience: (families: number) => `Ervaring: ${counted(families, 'gezin', 'gezinnen')} (dat tel ik zelf)`,
  },

  profiles: {
    title: 'Profielen van studenten',
    fallback: 'Profielen van studenten.',
    none: 'Er zijn nog geen studenten.',
    noProfile: 'nog geen profiel',
    toCheck: 'nog na te kijken',
    checked: (on: string) => `nagekeken op ${on}`,
    trained: 'opleiding gevolgd',
    notTrained: 'opleiding nog niet',
    families: (count: number) => (count === 0 ? 'geen gezin' : counted(count, 'gezin', 'gezinnen')),
    pick: 'Welke student?',
    open: 'Openen',
    next: 'Volgende',
  },

  checking: {
    title: (student: string) => `Profiel van ${student}`,
    fallback: 'Een profiel om na te kijken.',
    languages: (languages: string) => `Talen: ${languages}`,
    programme: (programme: string) => `Studie: ${programme}`,
    region: (region: string) => `Vertrekt van ${region}`,
    travel: (how: string) => `Komt met: ${how}`,
    farthest: (km: number) => `Hoogstens ${km} km`,
    away: (from: string, until: string, why: string) => `Weg van ${from} tot ${until}: ${why}`,
    gender: (gender: string) => `Vrouw of man: ${gender}`,
    duo: (duo: string) => `Alleen of met twee: ${duo}`,
    saysTrained: 'Zegt de opleiding gevolgd te hebben.',
    empty: 'niet ingevuld',
    trained: 'De vierdaagse opleiding is gevolgd',
    check: 'Klopt',
    checked: (student: string) => `Het profiel van ${student} is nagekeken.`,
    back: 'Alle profielen',
  },

  closing: {
    question: (site: string) => `De matching van ${site} afronden?`,
    left: (families: string) =>
      `Nog zonder buddy: ${families}. Hun begeleider en doorverwijzer krijgen een bericht.`,
    leftStudents: (names: string) => `Nog zonder gezin: ${names}. Zij krijgen ook een bericht.`,
    nobodyLeft: 'Elk gezin heeft een buddy en elke student een gezin.',
    yes: 'Afronden',
    done: 'De matching is afgerond. Wie overbleef, krijgt een bericht en staat de volgende keer bovenaan.',
  },

  notices: {
    askLecturer: (student: string, family: string) =>
      `${student} en ${family} maakten kennis. Wat zegt het gezin?`,
    unplanned: (student: string, family: string) =>
      `${student} en ${family} zijn gekoppeld, maar de kennismaking staat nog niet vast. Plan je ze?`,
    endedStudent: (family: string) =>
      `De koppeling met ${family} gaat niet door. Dat zegt niets over jou. Je staat bij de volgende matching weer op de lijst.`,
    leftLecturer: (families: string) =>
      `Na de matching nog zonder buddy: ${families}. Laat je het gezin weten dat we blijven zoeken? Ze staan volgende keer bovenaan.`,
    leftStudent:
      'Vandaag was er nog geen gezin dat bij je past. Je staat volgende keer weer op de lijst. Klopt je profiel nog?',
    leftPartner: (numbers: string) =>
      `${numbers}: nog in matching. We blijven zoeken, en bij de volgende intervisie komt deze vraag eerst.`,
  },
}
