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
import type { PrefilledField } from '../../programme/prefill.ts'
import type { Refusal, RosterFault } from '../../programme/refusal.ts'
import type { AlreadyDone, FlagEvent, FlagOutcome } from '../../programme/urgent-flag.ts'
import { appPackageNl } from './app-package-nl.ts'
import { closingNl, closingRefusalsNl, familyPageNl, handoverNl, retentionNl } from './closing-nl.ts'
import { counted, hoursAndMinutes, shortDay } from './days-and-numbers.ts'
import { findingNl } from './finding-nl.ts'
import { intakeNl, intakeRefusalsNl } from './intake-nl.ts'
import { intervisionsNl } from './intervisions-nl.ts'
import { matchingNl, matchingRefusalsNl } from './matching-nl.ts'
import { meetingRefusalsNl, meetingsNl } from './meetings-nl.ts'
import { referralNl } from './referral-nl.ts'
import { requestNl, requestRefusalsNl } from './request-nl.ts'
import { roadNl } from './road-nl.ts'
import { serviceRefusalsNl } from './service-refusals-nl.ts'
import { sharingNl } from './sharing-nl.ts'
import { siteRefusalsNl, sitesNl } from './sites-nl.ts'
import { accessPageNl } from './tab-access-nl.ts'
import { boardPageNl } from './tab-board-nl.ts'
import { dutyPageNl } from './tab-duty-nl.ts'
import { exportPageNl } from './tab-export-nl.ts'
import { aboutFamiliesNl } from './tab-family-nl.ts'
import { figuresPageNl } from './tab-figures-nl.ts'
import { matchingPageNl } from './tab-matching-nl.ts'
import { moderationPageNl } from './tab-moderation-nl.ts'
import { tabNl } from './tab-nl.ts'
import { peoplePageNl } from './tab-people-nl.ts'
import { sitesPageNl } from './tab-sites-nl.ts'
import { trajectoryNl, trajectoryRefusalsNl } from './trajectory-nl.ts'

const day = (written: string) => shortDay(written, 'nl-BE')

/** 14u, 9u30: nobody says the zeros. */
const clock = (time: string) =>
  time
    .replace(/^0(?=\d)/, '')
    .replace(':', 'u')
    .replace(/u00$/, 'u')

const minutesSaid = (minutes: number) => {
  const { hours, rest } = hoursAndMinutes(minutes)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours}u` : `${hours}u${String(rest).padStart(2, '0')}`
}

const kinds: Readonly<Record<ContactKind, string>> = {
  home_visit: 'Huisbezoek',
  outing: 'Uitstap',
  phone: 'Telefoon',
  message: 'Bericht',
  accompanied: 'Meegegaan naar dienst of afspraak',
  missed: 'Niet doorgegaan',
}

const domains: Readonly<Record<LifeDomain, string>> = {
  income: 'Geld en administratie',
  housing: 'Wonen en energie',
  health: 'Gezondheid en zwangerschap',
  child: 'Kind en opvoeding',
  work: 'Werk en opleiding',
  social: 'Familie en netwerk',
  material: 'Materiële hulp',
  legal: 'Verblijf en recht',
  mental: 'Zich goed voelen',
}

const actions: Readonly<Record<ContactAction, string>> = {
  emotional: 'Geluisterd, er gewoon zijn',
  practical: 'Samen iets gedaan',
  information: 'Uitgelegd, informatie gegeven',
  referral: 'De weg gewezen naar een dienst',
  organising: 'Geregeld, afgesproken',
}

const services: Readonly<Record<ServiceKey, string>> = {
  ocmw: 'OCMW, Sociaal Huis',
  kind_en_gezin: 'Kind en Gezin',
  huis_van_het_kind: 'Huis van het Kind',
  inloopteam: 'Inloopteam',
  arts: 'Huisarts, kinderarts',
  wijkgezondheidscentrum: 'Wijkgezondheidscentrum',
  ziekenhuis: 'Ziekenhuis, materniteit',
  vroedvrouw: 'Vroedvrouw',
  kraamzorg: 'Kraamzorg',
  apotheek: 'Apotheek',
  mutualiteit: 'Mutualiteit',
  groeipakket: 'Groeipakket',
  vdab: 'VDAB',
  taalles: 'Nederlandse les',
  clb: 'CLB, school',
  voedselhulp: 'Voedselhulp',
  materiele_hulp: 'Kringwinkel, geefwinkel, babytheek',
  caw: 'CAW',
  vluchthuis: 'Vluchthuis',
  politie: 'Politie',
  woonmaatschappij: 'Woonmaatschappij',
  juridische_hulp: 'Advocaat, rechtswinkel',
  asiel: 'Fedasil, DVZ',
  stad: 'Stad, gemeente',
  kinderopvang: 'Kinderopvang',
  psycholoog: 'Psycholoog, CGG',
  tolk: 'Tolk',
  energie: 'Fluvius, energie',
}

const roles: Readonly<Record<Role, string>> = {
  student: 'student-buddy',
  lecturer: 'begeleider',
  assessor: 'beoordelaar',
  coordinator: 'coördinator',
  partner: 'partner',
}

const present: Readonly<Record<Present, string>> = {
  mother: 'Mama',
  partner: 'Partner',
  baby: 'Baby',
  children: 'Andere kinderen',
  relative: 'Familie',
  friend: 'Vriendin of buur',
  professional: 'Hulpverlener',
  interpreter: 'Tolk',
}

const spoken: Readonly<Record<Spoken, string>> = {
  dutch: 'Nederlands',
  english: 'Engels',
  french: 'Frans',
  other: 'Een andere taal',
}

const questions: Readonly<Record<string, string>> = {
  kind: 'wat was het?',
  date: 'welke dag?',
  time: 'hoe laat?',
  minutes: 'hoe lang?',
  next: 'welke dag?',
}

/** The question that goes with words that could mean two things. */
const asking = (field: string) => questions[field] ?? 'wat bedoel je?'

const speakingHelp: Readonly<Record<SpeakingHelp, string>> = {
  interpreter: 'Met een tolk',
  'translation-app': 'Met een vertaalapp',
}

const levels: Readonly<Record<UrgencyLevel, string>> = {
  now: 'NU',
  today: 'VANDAAG',
  'within-24-hours': 'BINNEN 24 UUR',
  'this-week': 'DEZE WEEK',
  intervision: 'INTERVISIE',
}

const alreadyDone: Readonly<Record<AlreadyDone, string>> = {
  'called-112': '112 gebeld',
  'called-101': '101 gebeld',
  'called-doctor': 'Huisarts of 1733 gebeld',
  'called-ward': 'Materniteit gebeld',
  'called-ocmw': 'OCMW of CAW gebeld',
  'stayed-with-her': 'Bij haar gebleven',
  'left-the-house': 'Zelf uit het huis weggegaan',
  'nothing-yet': 'Nog niets',
}

const outcomes: Readonly<Record<FlagOutcome, string>> = {
  helped: 'Er was hulp',
  'passed-on': 'Een dienst neemt het over',
  'not-needed': 'Hulp was niet nodig',
  'family-declined': 'Het gezin wil geen hulp',
  'drill-done': 'De oefening is gedaan',
}

/** "om 22u07", maar "do 26/11 22u07": een uur vraagt een voorzetsel, een dag niet. */
const at = (when: string) => (/^\d/.test(when) ? `om ${when}` : when)

const someone = (name: string | null) => name ?? 'Iemand'

/** What happened to an urgent need; `name` is who did it or heard it, when somebody did. */
const flagEvents: Readonly<Record<FlagEvent['what'], (name: string | null, copy: number | null) => string>> =
  {
    raised: (name) => `${someone(name)} meldde dit`,
    'told-more': (name) => `${someone(name)} vertelde meer`,
    asked: (name, copy) =>
      `Gestuurd naar ${name ?? 'iemand'}${copy !== null && copy > 1 ? `, ${copy}de keer` : ''}`,
    delivered: (name) => `Aangekomen bij ${name ?? 'iemand'}`,
    'not-delivered': (name) => `Niet aangekomen bij ${name ?? 'iemand'}`,
    'nobody-reached': () => 'Niemand bereikt',
    'channel-told': () => 'In het docentenkanaal gezet, zonder namen',
    'channel-not-told': () => 'Niet aangekomen in het docentenkanaal',
    taken: (name) => `${someone(name)} nam dit op`,
    'handed-on': (name) => `${someone(name)} gaf het door`,
    cannot: (name) => `${someone(name)} kon niet`,
    checked: (name) => `Aan ${name ?? 'iemand'} gevraagd hoe het staat`,
    'handed-back': (name) => `Geen antwoord van ${name ?? 'iemand'}, dus hoort een ander het`,
    'level-raised': (name) => (name ? `${name} maakte het dringender` : 'Dringender geworden'),
    'level-lowered': (name) => `${someone(name)} maakte het minder dringend`,
    'supervisor-changed': (name) => `${someone(name)} is de nieuwe begeleider`,
    'follow-up-asked': (name) => `Gevraagd of er hulp was${name ? `, aan ${name}` : ''}`,
    'still-there': (name) => `${someone(name)} zegt: nog niet opgelost`,
    closed: (name) => `${someone(name)} sloot dit af`,
    withdrawn: (name) => `${someone(name)} nam het terug, een vergissing`,
  }

const drill = 'OEFENING, niemand is in gevaar. Bel dus geen noodnummer.'

const numbers: Readonly<Record<EmergencyNumber['for'], string>> = {
  ambulance: 'ziekenwagen en brandweer: leven, moeder of baby in gevaar',
  police: 'politie: geweld of bedreiging',
  'doctor-on-duty':
    "huisarts van wacht: 's nachts en in het weekend, niet levensbedreigend. Overdag: de eigen huisarts of vroedvrouw",
  'suicide-line': 'Zelfmoordlijn: gratis en anoniem',
  poison: 'Antigifcentrum',
  'violence-advice': 'info en advies over geweld (geen noodnummer)',
  talk: 'Tele-Onthaal: om te praten, dag en nacht',
}

const personFields = { name: 'de naam', email: 'het e-mailadres', roles: 'minstens één rol' } as const

const rosterFaults: Readonly<Record<RosterFault['fault'], (value: string) => string>> = {
  'no-name': () => 'de naam ontbreekt',
  'name-too-long': () => 'de naam is te lang (hoogstens 120 tekens)',
  'unreadable-letters': () => 'hier staan letters die ik niet kan lezen; bewaar het bestand als CSV in UTF-8',
  'no-identity': (value) => `geen geldig e-mailadres of object-id${value ? ` (“${value}”)` : ''}`,
  'identity-twice': (value) => `“${value}” staat er twee keer in`,
  'identity-taken': (value) => `“${value}” hoort al bij iemand anders`,
  'bad-role': (value) => (value ? `“${value}” is geen rol` : 'er staat geen rol'),
  'bad-site': (value) => (value ? `“${value}” is geen regio die ik ken` : 'er staat geen regio'),
  'bad-language': (value) => `“${value}” is geen taal die ik spreek (nl of en)`,
  'bad-assessor': (value) => `“${value}” is geen beoordelaar`,
  'column-count': (value) => `het aantal kolommen klopt niet${value ? ` (${value})` : ''}`,
  'column-twice': (value) => `de kolom ${value} staat er twee keer`,
  'missing-columns': (value) => `de kolom ${value} ontbreekt`,
  'bad-quotes': () => 'de aanhalingstekens kloppen niet',
  'no-rows': () => 'onder de koppen staat nog niemand',
  'managed-elsewhere': (value) => `“${value}” hoort bij een andere regio en wordt daar beheerd`,
  'no-coordinator-left': () => 'Zo blijft er geen coördinator over',
}

const drafted = {
  saved: 'Dit verslag is al bewaard.',
  dropped: 'Dit verslag heb je weggegooid. Typ gerust opnieuw wat er was.',
  expired: 'Dit verslag stond te lang open en is weg. Typ gerust opnieuw wat er was.',
  merged: 'Dit verslag is samengevoegd met het andere.',
  overtaken: 'Dit verslag is intussen al verbeterd. Zo staat het er nu:',
  unreadable: 'Dit verslag kan ik na een update niet meer lezen. Sorry! Wil je het opnieuw typen?',
}

const reserved: Readonly<Record<ReservedAs, string>> = {
  bird: 'Dat is een vogelnaam die het programma zelf gebruikt. Kies een andere bijnaam.',
  code: 'Dat lijkt op een gezinscode. Kies een andere bijnaam.',
  word: 'Dat woord betekent voor mij al iets anders, dan zou ik je verkeerd verstaan. Kies een andere bijnaam.',
}

/** Which numbers may be chosen, and for danger why no more. */
const outOfRange = {
  answerWithin: (level: string, least: number, most: number) =>
    `Bij “${level}” hoort de volgende het na ${least} tot ${most} minuten.${level === levels.now.toLowerCase() ? ' Langer wachten laat iemand in gevaar te lang alleen.' : ''}`,
  silentAfter: (level: string, least: number, most: number) =>
    `Bij “${level}” vraag ik na ${least} tot ${most} minuten hoe het staat.`,
  copies: (_: string, least: number, most: number) => `Iemand hoort hetzelfde ${least} tot ${most} keer.`,
  followUpDays: (_: string, least: number, most: number) =>
    `Of er hulp was, vraag ik ten laatste op dag ${least} tot ${most}.`,
}

const required = { family: 'het gezin', kind: 'wat voor contact het was', date: 'de dag' }

/** Everything the bot says in Dutch (Flemish use), the source of all other languages. */
export const nl = {
  language: 'nl',
  day,
  clock,
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
  sharing: sharingNl,
  finding: findingNl,
  sites: sitesNl,
  meetings: meetingsNl,
  intervisions: intervisionsNl,
  tab: tabNl,
  appPackage: appPackageNl,
  aboutFamilies: aboutFamiliesNl,
  peoplePage: peoplePageNl,
  accessPage: accessPageNl,
  exportPage: exportPageNl,
  moderationPage: moderationPageNl,
  sitesPage: sitesPageNl,
  boardPage: boardPageNl,
  dutyPage: dutyPageNl,
  figuresPage: figuresPageNl,
  matchingPage: matchingPageNl,
  family: (code: string, pseudonym: string) => `${code} · Gezin ${pseudonym}`,
  all: 'en',

  draft: {
    title: (family: string | null) => (family ? `Verslag ${family}` : 'Nieuw verslag'),
    correction: (date: string, kind: string) => `Verslag van ${date} (${kind.toLowerCase()}) verbeteren`,
    intro: 'Klopt dit? Eén tik op Bewaren en het staat er.',
    introOpen: 'Bijna klaar. Vul nog even dit aan:',
    introEmpty: 'Vul in wat je weet. Alleen gezin, soort en dag zijn nodig.',
    added: 'Bijgeschreven in je verslag.',
    longReport:
      'Wat een verslag! Voor de kaart las ik het begin en het einde; naar gevaar keek ik overal. Kijk even na of er iets ontbreekt.',
    staysOpen: 'Oké, het blijft open staan. Wat klopt er niet? Typ het, of pas het hier aan.',
    whatIsWrong: 'Wat klopt er niet? Typ het, of pas het hier aan.',
    introCorrection: 'Pas aan wat niet klopt, de rest blijft zoals het was.',
    from: (words: string) => `uit “${words}”`,
    assumedToday: 'Er stond geen dag bij: vandaag?',
    asked: (words: string, field: string) => `${words ? `“${words}”: ` : ''}${asking(field)}`,
    impossible: (list: string) => `Even nakijken: ${list}.`,
    impossibles: {
      day: (words: string) => `“${words}” bestaat niet`,
      time: (words: string) => `“${words}” bestaat niet`,
      'past-next': (words: string) => `de volgende afspraak “${words}” is al voorbij`,
      minutes: (words: string) => `“${words}”: een contact duurt 1 minuut tot 24 uur`,
      year: (words: string) => `“${words}” ligt te ver weg`,
      family: (words: string) => `“${words}” ken ik niet bij jouw gezinnen`,
    } satisfies Record<DraftFields['impossible'][number]['what'], (words: string) => string>,
    family: 'Welk gezin?',
    kind: 'Wat was het?',
    date: 'Welke dag?',
    time: 'Hoe laat begon het?',
    minutes: 'Hoe lang, in minuten?',
    minutesWrong: 'Een getal van 1 tot 1440.',
    together: 'Wat deden jullie?',
    justTogether: 'We waren samen, er moest niets',
    domains: 'Waarover ging het?',
    services: 'Welke diensten?',
    pickServices: 'Diensten aanduiden',
    nextDate: 'Volgende afspraak',
    nextTime: 'Om hoe laat?',
    next2Date: 'Nog een afspraak',
    next2Time: 'Om hoe laat?',
    more: 'Meer vertellen',
    place: 'Waar?',
    present: 'Wie was erbij?',
    spoken: 'In welke taal?',
    speakingHelp: 'Hoe verstonden jullie elkaar?',
    toldBy: 'Van wie weet je het?',
    toldBys: {
      family: 'Van het gezin zelf',
      seen: 'Zelf gezien',
      others: 'Van iemand anders',
    } satisfies Record<ToldBy, string>,
    referral: (service: string) => `Hoe ver staat het: ${service}?`,
    referrals: {
      discussed: 'Besproken',
      contacted: 'Contact gelegd',
      appointed: 'Afspraak gemaakt',
      attended: 'Geweest',
      failed: 'Niet gelukt',
    } satisfies Record<ReferralState, string>,
    agreed: 'Wat spraken jullie af?',
    withdraw: 'Wis wat ik eerder schreef bij',
    missedBy: 'Wie zegde af?',
    byFamily: 'Het gezin',
    byBuddy: 'Ik',
    raised: 'Wat bracht het gezin zelf ter sprake?',
    observed: 'Wat heb je gezien en gehoord?',
    impression: 'Jouw eigen indruk',
    feeling: 'Hoe voelde jij je erbij? (alleen voor jou)',
    feelingShared: 'Mijn begeleider mag mijn gevoel lezen',
    toIntervision: 'Ik breng dit in de intervisie',
    question: 'Jouw vraag voor de intervisie',
    concern: 'Maak je je zorgen?',
    concerns: { none: 'Nee', intervision: 'Een beetje: voor de intervisie', urgent: 'Ja, dringend' },
    shareWithAssessor: 'Deel met mijn beoordelaar (zonder gezinscode)',
    noNames: 'Geen namen of adressen, alsjeblieft. Hieronder is alles vrijwillig.',
    keepText: 'Leeg laten is houden zoals het was.',
    pick: 'Kies…',
    adjust: 'Aanpassen of meer vertellen',
    short: {
      family: 'Gezin',
      kind: 'Soort',
      date: 'Dag',
      time: 'Begin',
      minutes: 'Duur',
      place: 'Waar',
      present: 'Erbij',
      spoken: 'Taal',
      together: 'Wat',
      domains: 'Over',
      services: 'Diensten',
      next: 'Volgende',
      feeling: 'Jouw gevoel (alleen voor jou)',
    },
    save: 'Bewaren',
    drop: 'Weggooien',
    dropCorrection: 'Laat maar',
    urgent: 'Dringend',
    needed: (field: keyof typeof required) => `Ik mis nog ${required[field]}.`,
    superseded: 'Bijgewerkt: het nieuwe verslag staat hieronder.',
    expired: (draft: string) => `Verlopen, niet bewaard: ${draft}.`,
    blank: 'een leeg formulier',
    lapsed: (draft: string) =>
      `Een verslag stond te lang open en is niet bewaard: ${draft}. Typ gerust opnieuw wat er was.`,
    dropped: (draft: string) => `Weggegooid: ${draft}. Er is niets bewaard.`,
    leftAsItWas: 'Oké, je verslag blijft zoals het was.',
    fallback: 'Een verslag om na te kijken. Open het in een nieuwere Teams.',
  },

  kept: {
    title: 'Bewaard, dankjewel',
    corrected: 'Verbeterd',
    summary: (family: string, kind: string, date: string) => `${family}: ${kind.toLowerCase()}, ${date}`,
    next: (when: string) => `Volgende afspraak: ${when}`,
    noNext: 'Nog geen volgende afspraak.',
    waits: 'Je begeleider krijgt een seintje. Je notities komen niet in de chat.',
    waitsForNobody:
      'Je gezin heeft nu geen begeleider; de coördinator weet het. Je notities komen niet in de chat.',
    correct: 'Verbeteren',
    undo: 'Ongedaan maken',
    undone: (summary: string) => `Ongedaan gemaakt: ${summary}.`,
    undoQuestion: (summary: string) => `Dit ongedaan maken? ${summary}`,
    undoYes: 'Ja, ongedaan maken',
  },

  appointment: {
    question: (code: string | null, when: string | null) =>
      `Volgende afspraak${code ? ` bij ${code}` : ''}${when ? `: ${when}. Klopt dat?` : ' noteren?'}`,
    when: (date: string, time: string | null) => `${date}${time ? ` om ${time}` : ''}`,
    which: 'Welke dag bedoel je?',
    yes: 'Ja, noteer',
    noted: (code: string, when: string) => `Genoteerd: ${code}, ${when}.`,
  },

  moment: {
    title: (said: string) => `“${said}”: wat bedoel je?`,
    ahead: (when: string) => `Volgende afspraak: ${when}`,
    past: (when: string) => `Dit contact: ${when}`,
  },

  which: {
    title: 'Nieuw contact of aanvulling?',
    text: (family: string) => `Er staat nog een verslag open voor ${family}. Wat bedoel je?`,
    isNew: 'Dit is een nieuw contact',
    refines: 'Vul het open verslag aan',
    toKeep: 'Welk verslag bewaren?',
    toDrop: 'Welk verslag weggooien?',
    toOpen: 'Welk verslag bedoel je?',
    goOn: 'Dit verslag',
    noneOf: (code: string) => `Voor ${code} staat geen verslag open. Er is niets veranderd.`,
    open: 'Nog open',
  },

  families: {
    title: 'Mijn gezinnen',
    supervised: 'Gezinnen die je begeleidt',
    none: 'Je hebt nog geen gezin. Je begeleider koppelt je in de intervisie.',
    noneSupervised: 'Je begeleidt nog geen gezinnen. Maak er een aan om te beginnen.',
    contactClock: 'Contact',
    visitClock: 'Bezoek of uitstap',
    left: (days: number) => (days === 0 ? 'vandaag' : `nog ${counted(days, 'dag', 'dagen')}`),
    over: (days: number) => `${counted(days, 'dag', 'dagen')} te laat`,
    never: 'nog geen',
    last: (when: string) => `laatst ${when}`,
    buddy: (name: string) => `Buddy: ${name}`,
    noBuddy: 'Nog geen buddy',
    due: (when: string) => `uitgerekend ${when}`,
    born: (when: string) => `geboren ${when}`,
    unread: (number: number) => counted(number, 'nieuw verslag', 'nieuwe verslagen'),
    log: 'Contact loggen',
    week: 'Mijn week',
    alias: 'Bijnaam kiezen',
    pick: 'Welk gezin?',
    open: 'Open tijdlijn',
    add: 'Gezin toevoegen',
    match: 'Buddy koppelen',
    fallback: 'Overzicht van gezinnen.',
  },

  siteFamilies: {
    title: 'Gezinnen van jouw regio’s',
    none: 'Er zijn nog geen gezinnen. Voeg er een toe om te beginnen.',
    supervisor: (name: string) => `Begeleider: ${name}`,
    noSupervisor: 'Geen begeleider',
  },

  timeline: {
    title: (family: string) => `Tijdlijn ${family}`,
    empty: 'Nog geen contacten.',
    row: (date: string, kind: string) => `${date} · ${kind}`,
    next: (when: string) => `volgende: ${when}`,
    notSeen: 'nieuw',
    seen: 'gezien',
    notes: 'Alleen wat en wanneer. De notities lees je in het tabblad.',
    pick: 'Welk verslag?',
    acknowledge: 'Gezien, dankjewel',
    question: 'Jouw vraag aan de student (geen namen)',
    ask: 'Stel de vraag',
    fallback: 'Tijdlijn van een gezin.',
  },

  logged: {
    title: 'Nieuw verslag',
    corrected: 'Verbeterd verslag',
    by: (student: string) => `Van ${student}`,
    concern: 'Brengt dit in de intervisie',
    thanked: (student: string) => `Gezien. ${student} krijgt je dankjewel.`,
    undone: (student: string, summary: string) => `${student} maakte een verslag ongedaan: ${summary}.`,
    asked: (student: string) => `Je vraag is onderweg naar ${student}.`,
    ask: 'Iets vragen',
    timeline: 'Open tijdlijn',
    byBuddies: 'Loggen doet de buddy zelf. Wat al gelogd is, lees je in de tijdlijn.',
    none: 'Geen nieuwe verslagen. Alles gelezen.',
  },

  whoSupervises: {
    you: (family: string) => `Jij begeleidt ${family}.`,
    other: (name: string, family: string) => `${name} begeleidt ${family}.`,
    nobody: (family: string) => `${family} heeft nu geen begeleider.`,
  },

  seen: (lecturer: string, summary: string) => `${lecturer} las je verslag (${summary}). Dankjewel!`,

  question: {
    title: (lecturer: string) => `${lecturer} vraagt iets`,
    about: (summary: string) => `Over ${summary}`,
    how: 'Vul je verslag aan, of antwoord in een gewoon Teams-bericht.',
    answer: 'Verslag aanvullen',
    waits: (lecturer: string) =>
      `Antwoord ${lecturer} in jullie eigen chat, ik geef niets door. Hoort het bij je verslag? Vul het daar aan.`,
  },

  contacts: {
    title: 'Mijn contacten',
    none: 'Bij je gezinnen van nu heb je nog niets gelogd. Typ gewoon wat er was, bijvoorbeeld “gisteren 1u bij G-014, gewandeld”.',
    total: (number: number, time: string) => `${counted(number, 'contact', 'contacten')}, samen ${time}`,
    missed: (number: number) => `${number} niet doorgegaan`,
    latest: (number: number) => `De laatste ${number}:`,
    pick: 'Welk contact?',
    correct: 'Verbeteren',
    undo: 'Ongedaan maken',
    fallback: 'Jouw contacten.',
  },

  supervisedContacts: {
    title: 'Contacten van gezinnen die ik begeleid',
    none: 'Nog geen contacten bij de gezinnen die je begeleidt.',
  },

  siteNumbers: {
    title: (site: string) => `Nummers van ${site}`,
    text: 'Wat je hier invult, zien jullie buddy’s bij “dringend”. Ik verzin nooit zelf een nummer.',
    row: (name: string, number: string | null) => `**${name}** · ${number ?? 'nog niet ingevuld'}`,
    checked: (by: string, on: string) => `Nagekeken op ${on} door ${by}.`,
    neverChecked: 'Niet bekend wie dit nakeek. Bel het eens.',
    checkAgain: 'Dat is lang geleden: bel het eens.',
    fillIn: 'Invullen',
    change: 'Wijzigen',
    everywhere: (list: string) => `Overal hetzelfde, altijd in beeld: ${list}`,
    checkedTogether: (list: string, on: string) => `${list} (nagekeken op ${on})`,
  },

  numberForm: {
    title: (name: string) => `Nummer · ${name}`,
    text: 'Bel het nummer eerst zelf. Leeg laten haalt het weg.',
    site: 'Regio',
    number: 'Nummer',
    by: 'Nagekeken door',
    on: 'Nagekeken op',
    save: 'Bewaren',
    back: 'Alle nummers',
    done: (site: string, name: string, number: string) =>
      `${site}, ${name}: ${number} staat nu bij de nummers.`,
    gone: (site: string, name: string) => `${site}, ${name}: het nummer is weggehaald.`,
  },

  clocks: {
    title: (site: string) => `Klokken van ${site}`,
    text: 'Zo snel gaat een dringende melding van de ene naar de volgende. Wat al loopt, houdt de klokken waarmee het begon.',
    proposed: 'Zo begint elke regio. Pas aan wat bij jullie anders werkt.',
    clock: (next: string, copies: string, silent: string) =>
      `De volgende hoort het ${next}. Iedereen hoort het ${copies}. Na ${silent} stilte vraag ik hoe het staat.`,
    always: 'Ook ’s nachts.',
    rests: 'Opnieuw vragen doe ik alleen in de kantooruren.',
    after: (time: string) => `na ${time}`,
    endOfDay: 'op het einde van de werkdag',
    times: (number: number) => `${number} keer`,
    followUpTitle: '**Achteraf**',
    followUp: (days: number) => `Of er hulp was, vraag ik ten laatste op dag ${days}.`,
    change: 'Wijzigen',
  },

  clockForm: {
    title: (level: string, site: string) => `${level} · klok van ${site}`,
    followUpTitle: (site: string) => `Achteraf vragen · ${site}`,
    answerWithin: (least: number, most: number) =>
      `Na hoeveel minuten hoort de volgende het? (${least} tot ${most})`,
    workingDay: 'Liever op het einde van de werkdag',
    copies: 'Hoe vaak hoort één persoon het?',
    silentAfter: (least: number, most: number) =>
      `Na hoeveel minuten stilte vraag ik hoe het staat? (${least} tot ${most})`,
    always: 'Ook ’s nachts, in het weekend en op vrije dagen',
    nowAlways: 'Dit geldt altijd, ook ’s nachts: er is iemand in gevaar.',
    followUp: 'Op welke dag vraag ik ten laatste of er hulp was?',
    day: (day: string) => `Dag ${day}`,
    wrong: (least: number, most: number) => `Een getal van ${least} tot ${most}.`,
    compare: 'Vergelijken',
    back: 'Alle klokken',
  },

  compareClocks: {
    title: (level: string, site: string) => `${level} · zo wordt het in ${site}`,
    before: 'Zoals het is',
    after: 'Zoals het wordt',
    next: 'De volgende hoort het',
    copies: 'Iemand hoort het',
    silent: 'Bij stilte vraag ik hoe het staat',
    always: '’s Nachts en op vrije dagen',
    isAlways: (always: boolean): string => (always ? 'ja' : 'nee'),
    followUp: 'Of er hulp was, vraag ik ten laatste',
    rests:
      'Let op: buiten de kantooruren hoort één iemand het één keer. Pas als jullie weer open zijn, vraag ik het opnieuw, ook na een heel weekend.',
    running: 'Een melding die al loopt, verandert niet.',
    save: 'Bewaren',
    adjust: 'Nog aanpassen',
    saved: (level: string) => `Bewaard: ${level}. Dit geldt voor meldingen vanaf nu.`,
    savedFollowUp: (days: number) =>
      `Bewaard: ten laatste op dag ${days}. Dit geldt voor meldingen vanaf nu.`,
  },

  duty: {
    title: (site: string) => `Wachtdienst ${site}`,
    now: (names: string) => `**Nu van wacht:** ${names}`,
    nobodyNow: '**Nu heeft niemand wacht.** De begeleider van het gezin hoort een dringende melding eerst.',
    coming: 'Komende wachten',
    none: 'Nog geen wachten.',
    row: (what: string, when: string) => `**${what}** · ${when}`,
    gone: (name: string) => `${name} (doet niet meer mee)`,
    sameDay: (day: string, from: string, until: string) => `${day}, ${from} tot ${until}`,
    between: (from: string, until: string) => `${from} tot ${until}`,
    days: (from: string, until: string) => `${from} tot en met ${until}`,
    absences: 'Afwezig',
    standIn: (name: string) => `vervangen door ${name}`,
    noStandIn: 'zonder vervanger',
    closedDays: 'Gesloten',
    hours: (from: string, until: string) => `Kantooruren op werkdagen: ${from} tot ${until}`,
    left: (number: number) => `… en nog ${number}.`,
    later: 'Latere wachten',
    first: 'Eerste wachten',
    remove: 'Weg',
    removed: (text: string) => `Weggehaald: ${text}`,
    putBack: 'Toch terugzetten',
    saved: (text: string) => `Bewaard: ${text}`,
    addShift: 'Wacht toevoegen',
    addAbsence: 'Ik ben afwezig',
    addClosed: 'Sluitingsdagen',
    setHours: 'Kantooruren',
    otherSite: 'Andere regio',
    show: 'Tonen',
    fallback: 'De wachtdienst.',
  },

  dutyForms: {
    shift: (site: string) => `Wacht toevoegen · ${site}`,
    changeShift: (site: string) => `Wacht wijzigen · ${site}`,
    changeAbsence: (site: string) => `Afwezigheid wijzigen · ${site}`,
    remove: 'Weghalen',
    person: 'Wie heeft wacht?',
    fromDay: 'Vanaf welke dag?',
    fromTime: 'Vanaf hoe laat?',
    untilDay: 'Tot welke dag?',
    untilTime: 'Tot hoe laat?',
    week: 'Hele week, ma tot vr',
    absence: (site: string) => `Afwezig · ${site}`,
    absenceText: 'Wie je vervangt, hoort in die dagen wat dringend is. De reden hoef je niet te zeggen.',
    onlyHere: (site: string) => `Dit geldt voor ${site}. Werk je ook elders? Vul het daar ook in.`,
    who: 'Wie is er afwezig?',
    firstDay: 'Eerste dag',
    lastDay: 'Laatste dag',
    standIn: 'Vervangen door',
    nobody: 'Niemand',
    closed: (site: string) => `Sluitingsdagen · ${site}`,
    closedText: 'Feestdagen ken ik al. Vul hier vakanties en examenweken in: dan tellen geen kantooruren.',
    label: 'Waarom? (mag leeg blijven)',
    labelExample: 'bijvoorbeeld examenweek',
    hours: (site: string) => `Kantooruren · ${site}`,
    hoursText: 'Wat niet meteen moet, vraag ik alleen in deze uren opnieuw.',
    from: 'Van',
    until: 'Tot',
    save: 'Bewaren',
    back: 'Terug',
  },

  shiftNews: {
    title: (site: string) => `Je wacht in ${site}`,
    added: (when: string) => `Je hebt wacht: **${when}**.`,
    changed: (when: string, before: string) => `Je wacht is veranderd: **${when}** (was ${before}).`,
    gone: (when: string) => `Je wacht valt weg: ${when}.`,
    doesNotFit: (names: string) =>
      `${names ? `Ingevuld door ${names}. ` : ''}Past het niet? Noteer wie je vervangt, of spreek iets anders af.`,
  },

  drill: {
    title: 'Oefenalarm',
    where: 'Waar wil je oefenen? Wie daar in de ketting staat, hoort het alsof het echt is.',
  },

  lecturersChannel: {
    set: (site: string) =>
      `Oké, dit is nu het docentenkanaal van ${site}. Hoort niemand een dringende melding, dan zet ik hier een bericht, zonder namen. Zorg dat hier alleen collega’s meelezen.`,
    which: (first: string, sites: string) =>
      `Voor welke site is dit kanaal? Typ bijvoorbeeld “docentenkanaal ${first}”. Jouw sites: ${sites}.`,
    left: (sites: string) => `Oké, dit is niet langer het docentenkanaal van ${sites}.`,
    wasNone: 'Dit was geen docentenkanaal. Ik verander niets.',
    since: (site: string, when: string) => `${site}, gemeld ${when}`,
    states: {
      raised: 'Niemand antwoordde al. Kan jij?',
      taken: 'Iemand nam het op.',
      closed: 'Dit is afgesloten.',
      withdrawn: 'Dit is teruggenomen: een vergissing.',
    },
    whatToDo: 'Open je privéchat met mij en typ **meldingen**. Daar lees je wat er is en neem je het op.',
    noNames: 'Hier staan geen namen. Zet er ook geen in een antwoord.',
    ofSite: {
      works: 'Docentenkanaal: ingesteld. Daar meld ik wat niemand hoorde, zonder namen.',
      refused:
        '**In het docentenkanaal komt niets meer aan.** Voeg mij daar opnieuw toe en typ er “@mij docentenkanaal”.',
      none: 'Docentenkanaal: nog geen. Vermeld mij in een kanaal met alleen collega’s en typ “docentenkanaal”.',
    },
  },

  dutyWarning: {
    title: (site: string) => `Dit ontbreekt nog voor dringende meldingen in ${site}`,
    gaps: (days: string) => `**Nog niemand van wacht:** ${days}`,
    gapsWhatToDo: 'Voeg een wacht toe, of noteer dat er dan gesloten is.',
    unreachable: 'Deze mensen kan ik niet bereiken:',
    neverWrote: (name: string) => `${name} · schreef mij nog nooit`,
    refused: (name: string, since: string) => `${name} · sinds ${since} komt niets meer aan`,
    reachWhatToDo: 'Vraag hen om mij in Teams te openen en “hallo” te typen.',
    empty: (names: string) => `**Nummers die nog leeg zijn:** ${names}`,
    old: (names: string) => `**Langer dan een jaar niet nagekeken:** ${names}`,
    numbersWhatToDo: 'Bel ze eens en bewaar ze met de dag van vandaag. Dan vinden buddy’s ze bij “dringend”.',
    left: (number: number) => `… en nog ${number}.`,
    open: 'Wachtdienst',
    openNumbers: 'Nummers',
  },

  week: {
    title: 'Mijn week',
    supervised: 'De week van gezinnen die ik begeleid',
    moreDue: (number: number) => `… en nog ${counted(number, 'gezin', 'gezinnen')}: zie de lijst.`,
    rhythm: 'Ritme',
    appointments: 'Afspraken',
    noAppointments: 'Geen afspraken de komende zeven dagen.',
    drafts: 'Nog open',
    unknownFamily: 'gezin nog te kiezen',
    unknownDay: 'dag nog te kiezen',
    openDraft: 'Open verslag tonen',
    notYours: 'Een eigen week is er voor buddy’s en begeleiders. Dit heb je hier wel:',
    nothingRuns: 'Er loopt nog geen koppeling om op te volgen.',
    quiet: 'Alles is op schema. Fijn zo.',
    fallback: 'Jouw week.',
  },

  urgent: {
    title: 'Bel eerst',
    atHand: 'Gevaar? Bel **112** · politie **101** · huisarts van wacht **1733** · Zelfmoordlijn **1813**',
    notEmergency: 'Ik ben geen noodlijn. Bel zelf, ook bij twijfel, ook ’s nachts.',
    call: (number: string, what: string) => `**${number}** ${what}`,
    told: (lecturer: string) =>
      `Ik verwittig ${lecturer} dat het dringend is. Wacht daar niet op: wie nu hulp nodig heeft, belt.`,
    toldBefore: (lecturer: string, when: string) =>
      `Ik heb ${lecturer} al verwittigd (${when}). Een vergissing? Laat het hieronder weten. Wie nu hulp nodig heeft, belt.`,
    moreTold: (number: number) => `nog ${counted(number, 'collega', 'collega’s')}`,
    nobody: 'Ik kon nog niemand bereiken. Bel dus zelf, ook je begeleider.',
    unheard: 'Ik kon toch niemand bereiken over je dringende melding. Bel zelf, ook je begeleider.',
    notRaised: 'Ik verwittig nu niemand. Typ “dringend” om je begeleider te verwittigen.',
    toSupervisor: 'Bel zelf. Jij bent de begeleider, ik verwittig niemand anders.',
    toOthers: 'Ik verwittig hier niemand. Bel zelf.',
    socialFirst: '**OCMW** van de gemeente of **CAW**: onderdak, eten, energie, een brief van de deurwaarder',
    withdraw: 'Vergissing, laat maar',
    withdrawn: 'Oké, een vergissing. Wie ik verwittigd heb, hoort dat ook.',
    noticeWithdrawn: (student: string) => `Vergissing: wat ${student} meldde, is niet dringend.`,
    notStored: 'Ik kon dit niet bewaren en heb niemand verwittigd. Bel dus zelf.',
    notice: (student: string, family: string) => `${student} meldt iets dringends: ${family}.`,
    noticeNoFamily: 'gezin niet genoemd',
    noticeStandIn: (student: string) =>
      `${student} meldt iets dringends, en de eigen begeleider kan ik niet bereiken.`,
    raisedAt: (when: string) => `Gemeld: ${when}`,
    sounds: (level: string) => `Hoe dringend: ${level}`,
    callStudent: (student: string) => `Bel ${student} en bekijk samen wat nodig is.`,
    draftWaits: 'Je verslag staat eronder, bewaren kan straks.',
    fallback:
      'Bel 112 bij levensgevaar, 101 voor politie, 1733 voor de huisarts van wacht, 1813 voor de Zelfmoordlijn.',
  },

  urgentQuestion: {
    title: 'Is dit dringend?',
    text: 'Wat je schrijft, kan dringend zijn. Hoe dringend is het?',
    numbers:
      'Gevaar? Bel **112** (ziekenwagen), **101** (politie). Huisarts van wacht: **1733**. Zelfmoordlijn: **1813**.',
    now: 'Nu gevaar',
    today: 'Vandaag',
    not: 'Niet dringend',
    noted: 'Oké, niet dringend. Verandert er iets? Typ “dringend”.',
  },

  flag: {
    titles: {
      now: 'Dringend: NU',
      today: 'Dringend: VANDAAG',
      'within-24-hours': 'Dringend: BINNEN 24 UUR',
      'this-week': 'Voor deze week',
      intervision: 'Voor de intervisie',
    } satisfies Record<UrgencyLevel, string>,
    repeat: (title: string) => `Herhaling. ${title}`,
    drill,
    about: (student: string, family: string) => `${student} · ${family}`,
    askFamily: 'Vraag zelf over welk gezin het gaat.',
    levelUnsaid: 'Hoe dringend is nog niet gezegd. Dan telt het als NU.',
    sign: (label: string) => `**Teken:** ${label}`,
    done: (list: string) => `**Al gedaan:** ${list}`,
    callBack: (number: string) => `**Terugbellen:** ${number}`,
    noCallBack: (student: string) => `Geen nummer gekregen. Bel ${student} via Teams.`,
    nothingTold: 'Meer is nog niet verteld.',
    raisedAt: (when: string) => `Gemeld: ${when}`,
    standsIn: 'Jij krijgt dit in de plaats van de eigen begeleider.',
    notTaken: 'Nog niemand neemt dit op.',
    mine: (when: string) => `Jij nam dit op ${at(when)}. Laat hier weten hoe het afloopt.`,
    takenBy: (name: string, when: string) => `Opgenomen door ${name} ${at(when)}. Jij hoeft niets te doen.`,
    howIsIt: 'Hoe staat het? Zonder antwoord vraag ik het aan iemand anders.',
    closed: (name: string | null, when: string, outcome: string | null) =>
      `Afgesloten${name ? ` door ${name}` : ''} ${at(when)}.${outcome ? ` ${outcome}.` : ''}`,
    withdrawn: (student: string, when: string) =>
      `Vergissing: ${student} nam dit terug ${at(when)}. Jij hoeft niets te doen.`,
    take: 'Ik neem dit op',
    changeLevel: 'Niveau wijzigen',
    handOn: 'Geef door aan …',
    cannot: 'Ik kan niet',
    call: 'Bel student',
    resolve: 'Opgelost',
    stillBusy: 'Ik ben ermee bezig',
    timeline: 'Verloop',
    secrecy: 'Beroepsgeheim: eerst dit',
    secrecyChecks: [
      'Kan het binnen de vertrouwensband? Wat is al geprobeerd?',
      'Sprak je met een collega of het Vertrouwenscentrum?',
      'Weet zij het? Wat vindt ze ervan?',
      'Waarom moet dit gedeeld worden?',
      'Kan ze het zelf vertellen?',
      'Wie vertelt het best, en aan wie?',
      'Welke wettelijke uitzondering geldt?',
    ],
    decides: 'Jij beslist als begeleider, niet de student.',
  },

  flagStatus: {
    asked: (names: string, isSeveral: boolean, when: string) =>
      `Nog niet gezien. ${names} ${isSeveral ? 'kregen' : 'kreeg'} het ${at(when)} en ${isSeveral ? 'horen' : 'hoort'} het opnieuw. Wacht niet: bel.`,
    taken: (name: string, when: string) => `Gezien door ${name} ${at(when)}, die neemt dit op.`,
    nobody: (when: string | null) =>
      `Niemand bereikt. Bel zelf, ook je begeleider.${when ? ` Ik probeer het opnieuw ${at(when)}.` : ''}`,
    quiet: (when: string) => `Er is nu niemand van wacht: bel. Het wordt opgepikt ${at(when)}.`,
    intervision: 'Genoteerd voor de intervisie. Ik verwittig nu niemand.',
    withdrawn: (when: string) => `Je nam dit terug ${at(when)}. Wie ik verwittigd heb, hoort dat ook.`,
    ended: 'Dringende melding',
    again: 'Is er weer iets? Tik op Dringend.',
    told: 'Doorgegeven, dankjewel. Verandert er iets? Pas het aan en geef het opnieuw door.',
    bySign: (level: string) => `Bij dit teken geldt ${level}. Daarom geef ik het zo door.`,
    optional: 'Zo kan je begeleider je bellen. Alles mag leeg blijven. Geen namen, geen verhaal.',
    callBack: 'Op welk nummer ben je bereikbaar?',
    callBackExample: 'bijvoorbeeld 0470 00 00 00',
    level: 'Hoe dringend?',
    more: 'Meer zeggen',
    sign: 'Wat zie je?',
    signGroups: {
      pregnancy: 'Zwanger of bevallen',
      baby: 'Baby',
      mental: 'Zich goed voelen',
      violence: 'Geweld',
      housing: 'Wonen',
      energy: 'Energie',
      food: 'Eten',
      residence: 'Verblijf',
      accident: 'Ongeval',
      buddy: 'Jij zelf',
      any: 'Andere',
    },
    done: 'Wat is al gedaan?',
    tell: 'Doorgeven',
    mistake: 'Vergissing',
  },

  flagEvents,

  flagForms: {
    handOn: 'Aan wie geef je dit door?',
    handOnText: 'Die hoort het meteen. Komt er geen antwoord, dan hoort de volgende het.',
    person: 'Wie?',
    nobodyElse: 'Er is nu niemand anders om het aan door te geven.',
    handOnSave: 'Doorgeven',
    handedOn: (name: string) => `Doorgegeven aan ${name}.`,
    resolve: 'Hoe liep het af?',
    outcome: 'Wat gebeurde er?',
    level: 'Hoe dringend is het nog?',
    levelText: 'De student en wie het hoorde, zien het nieuwe niveau.',
    levelLabel: 'Niveau',
    levelSave: 'Wijzigen',
    helpCame: 'Is er hulp geweest?',
    came: 'Ja',
    notCome: 'Nee',
    signGone: 'Is het teken er nog?',
    gone: 'Nee, het is weg',
    stillThere: 'Ja, nog altijd',
    staysOpen: 'Geen hulp, of het teken is er nog? Dan blijft dit open en vraag ik het morgen opnieuw.',
    resolveSave: 'Afsluiten',
    back: 'Terug',
  },

  flagFollowUp: {
    title: 'Hoe is het nu?',
    student: (when: string, family: string | null) =>
      `Je meldde dit ${at(when)}${family ? ` over ${family}` : ''}.`,
    other: (when: string, family: string | null) =>
      `Gemeld ${at(when)}${family ? `, over ${family}` : ''}. Jij nam dit op.`,
    save: 'Antwoorden',
    well: 'Genoteerd: er was hulp en het teken is weg. Dankjewel.',
    notYet: 'Genoteerd. Dit blijft open, ik vraag het opnieuw.',
    worse: 'Wordt het erger? Wacht niet: bel, of tik op Dringend.',
    open: 'Openen',
  },

  flagLists: {
    timeline: 'Verloop',
    between: (number: number) => `Toon ${counted(number, 'regel', 'regels')} ertussen`,
    leftOut: (number: number) => `… ${counted(number, 'regel', 'regels')} weggelaten …`,
    nothingYet: 'Nog niets gebeurd.',
    next: (text: string) => `Hierna: ${text}`,
    nexts: {
      ask: (name: string, when: string) => `${name} hoort het ${at(when)}`,
      tryAgain: (when: string) => `ik probeer het opnieuw ${at(when)}`,
      check: (name: string, when: string) => `ik vraag ${name} ${at(when)} hoe het staat`,
      followUp: (when: string) => `ik vraag ${at(when)} of er hulp was`,
    },
    open: 'Open meldingen',
    none: 'Er staat geen dringende melding open.',
    row: (level: string, about: string) => `**${level}** · ${about}`,
    notTaken: (since: string) => `Nog niet opgenomen · sinds ${since}`,
    taken: (name: string, since: string) => `Opgenomen door ${name} · sinds ${since}`,
    openOne: (about: string) => `Open ${about}`,
    more: (number: number) => `… en nog ${number}.`,
    drill: 'OEFENING',
    figures: 'Tijd tot iemand opnam',
    figuresText: 'Van melden tot “Ik neem dit op”. Wat minder dan 5 keer voorkwam, blijft verborgen.',
    noFigures: 'Nog geen meldingen.',
    hidden: 'minder dan 5',
    figure: (number: number, median: string, longest: string) =>
      `${number} keer · de helft binnen ${median} · langst ${longest}`,
    figureUntaken: (number: number) => `${number} keer, niemand nam op`,
  },

  alias: {
    title: 'Een bijnaam kiezen',
    text: 'Kies een bijnaam die alleen jij begrijpt, nooit de echte naam. Ik versta hem, maar toon zelf altijd de code.',
    family: 'Voor welk gezin?',
    alias: 'Bijnaam',
    empty: 'Laat het veld leeg om een bijnaam weg te nemen.',
    gone: (family: string) => `Oké. ${family} heeft geen bijnaam meer.`,
    save: 'Bewaren',
    done: (family: string) =>
      `Oké. Ik herken je bijnaam nu als ${family}. Was het toch een echte naam? Kies dan een andere.`,
  },

  familyForm: {
    title: 'Gezin toevoegen',
    text: 'Geen naam of adres: het gezin krijgt een code en een vogelnaam.',
    site: 'Regio',
    due: 'Uitgerekende datum',
    birth: 'Of: geboortedatum van het kind',
    supervisor: 'Begeleider',
    save: 'Toevoegen',
    done: (family: string) => `${family} is toegevoegd.`,
    corrected: (family: string) =>
      `Aangepast: ${family}. Dit formulier had het al toegevoegd, er kwam geen tweede bij.`,
  },

  matchForm: {
    past: {
      title: (family: string) => `${family} staat in de matching`,
      text: 'Daar zie je wie er past, en beslissen jullie samen. Gezin en student maken er eerst kennis voor het begint.',
      why: (student: string) => `Toch meteen ${student}? Zeg waarom`,
      open: 'Matching openen',
      anyway: 'Toch meteen koppelen',
    },
    title: 'Buddy koppelen',
    family: 'Gezin',
    student: 'Student',
    from: 'Vanaf',
    save: 'Koppelen',
    done: (student: string, family: string) => `${student} is nu de buddy van ${family}.`,
    corrected: (student: string, family: string, from: string) =>
      `Aangepast: ${student} is vanaf ${from} de buddy van ${family}.`,
    end: 'Koppeling stoppen',
    whichMatch: 'Welke koppeling?',
    pair: (family: string, student: string) => `${family} · ${student}`,
    noMatches: 'Geen lopende koppelingen gevonden.',
    endQuestion: (student: string, code: string) => `Koppeling van ${student} met ${code} stoppen?`,
    endFollows: (student: string, family: string) =>
      `Vandaag is dan de laatste dag van ${student} bij ${family}.`,
    endYes: 'Ja, stoppen',
    noticeBuddyLeft: (student: string, family: string) =>
      `${student} is geen buddy meer. ${family} heeft een nieuwe buddy nodig.`,
    ended: (student: string, family: string) =>
      `Vandaag is de laatste dag van ${student} als buddy van ${family}.`,
    none: 'Er is nog geen gezin of geen student om te koppelen.',
    notice: (family: string) =>
      `Je bent nu de buddy van ${family}. Typ na je eerste contact gewoon wat er was.`,
    noticeMistaken: (family: string) =>
      `De koppeling met ${family} was een vergissing: je bent er toch geen buddy. Vragen? Je begeleider weet meer.`,
    noticeEnded: (family: string) =>
      `Vandaag is je laatste dag als buddy van ${family}. Log gerust nog je laatste contact. Dankjewel voor wie je daar was.`,
  },

  supervisorForm: {
    title: 'Begeleider wijzigen',
    text: 'De nieuwe begeleider leest vanaf nu de verslagen, de vorige niet meer. Beiden krijgen een seintje, en de buddy ook.',
    families: 'Welke gezinnen?',
    supervisor: 'Nieuwe begeleider',
    save: 'Geven',
    none: 'Er is geen gezin dat je kan geven.',
    done: (name: string, codes: string) => `${name} begeleidt vanaf nu ${codes}.`,
    notice: (family: string) => `Je begeleidt vanaf nu ${family}.`,
    noticePassed: (name: string, family: string) =>
      `${name} begeleidt vanaf nu ${family}. Jij leest de verslagen niet meer.`,
    noticeBuddy: (name: string, family: string) =>
      `${name} begeleidt vanaf nu ${family} en leest wat je logt. Met vragen kan je bij ${name} terecht.`,
    noticeLeft: (name: string) => `${name} begeleidt hier geen gezinnen meer.`,
  },

  birthForm: {
    title: (family: string) => `Geboorte ${family}`,
    birth: 'Geboortedatum van het kind',
    save: 'Bewaren',
    button: 'Geboorte invullen',
    done: (family: string, when: string) => `${family}: geboren op ${when}. Proficiat aan het gezin!`,
  },

  confirm: {
    no: 'Nee',
    left: 'Oké, er is niets veranderd.',
  },

  find: {
    label: 'Zoek op code of naam',
    example: 'G-014 of een stuk van de naam',
    person: 'Zoek op naam',
    personExample: 'Een stuk van de naam of het adres',
    search: 'Zoeken',
    next: 'Volgende',
    nothing: 'Niets gevonden. Zoek met minder letters, of laat het veld leeg.',
    left: (number: number) => `… en nog ${number}: typ een code of naam en tik op Zoeken.`,
  },

  people: {
    title: 'Mensen',
    page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
    removeQuestion: (name: string) => `${name} verwijderen?`,
    removeFollows: 'De toegang stopt meteen, ook via oude kaarten.',
    removeMatches: (codes: string) =>
      `Deze koppelingen stoppen vandaag: ${codes}. De begeleider krijgt een seintje.`,
    removeSupervised: (codes: string) => `Deze gezinnen hebben dan een andere begeleider nodig: ${codes}.`,
    removeYes: 'Ja, verwijderen',
    stillSupervised: (codes: string) => `Deze gezinnen hebben nog geen nieuwe begeleider: ${codes}.`,
    row: (name: string, itsRoles: string, sites: string) => `${name} · ${itsRoles} · ${sites}`,
    notYet: 'nog niet aangemeld',
    name: 'Naam',
    email: 'E-mailadres (aanmelding)',
    roles: 'Rollen',
    sites: 'Regio’s',
    assessor: 'Beoordelaar (voor een student)',
    noAssessor: 'Geen',
    add: 'Iemand toevoegen',
    save: 'Bewaren',
    pick: 'Wie?',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    removed: (name: string) => `${name} heeft geen toegang meer, vanaf nu.`,
    saved: (name: string) => `${name} is bewaard.`,
    import: 'Lijst plakken',
    paste:
      'Plak hier de lijst, met koppen (naam, email, object_id, rollen, sites, taal, beoordelaar), uit een rekenblad of als CSV',
    importNow: 'Inlezen',
    imported: (added: number, changed: number, unchanged: number) =>
      `Ingelezen: ${added} nieuw, ${changed} gewijzigd, ${unchanged} ongewijzigd.`,
    fallback: 'Mensen van het programma.',
    faults: rosterFaults,
  },

  reading: {
    title: 'Leesfouten',
    text: 'Hoe vaak een veld dat ik uit een zin las, daarna verbeterd werd. Alleen aantallen, geen tekst.',
    site: (site: string, contacts: number) => `${site} · ${counted(contacts, 'verslag', 'verslagen')}`,
    none: 'Nog niets gelezen.',
    row: (field: string, corrected: number, read: number) => `${field}: ${corrected} van ${read}`,
    fields: {
      family: 'Gezin',
      kind: 'Soort',
      date: 'Dag',
      time: 'Beginuur',
      minutes: 'Duur',
      place: 'Plaats',
      domains: 'Levensdomeinen',
      actions: 'Wat we deden',
      services: 'Diensten',
      next: 'Volgende afspraak',
    } satisfies Record<PrefilledField, string>,
  },

  shared: {
    title: 'Gedeeld werk van jouw studenten',
    none: 'Er is nog niets met je gedeeld.',
    row: (date: string, kind: string, time: string) => `${date} · ${kind}${time ? ` · ${time}` : ''}`,
    fallback: 'Gedeeld werk.',
  },

  help: {
    greeting: (name: string) => `Dag ${name}!`,
    intro: {
      student:
        'Typ gewoon wat er was, bijvoorbeeld “gisteren 1u30 bij G-014, samen naar OCMW, di 1/12 14u terug”. Zoek je een dienst? Typ “pampers in Ledeberg”.',
      lecturer: 'Je krijgt een seintje bij elk verslag en ziet hier hoe het met je gezinnen gaat.',
      assessor: 'Hier zie je wat studenten met je delen.',
      coordinator: 'Hier beheer je wie meedoet.',
      partner:
        'Welkom. Hier vraag je een buddy aan voor een gezin, en zie je waar je aanvragen staan. Een dienst zoeken kan ook.',
    } satisfies Record<Role, string>,
    robot: 'Ik ben een bot: ik onthou en herinner, praten doe je met mensen.',
    can: 'Dit kan ik:',
    commands: {
      student: [
        'log',
        'mijn gezinnen',
        'mijn contacten',
        'mijn week',
        'mijn toeleidingen',
        'mijn profiel',
        'mijn koppeling',
        'bijnaam',
        'laatste ongedaan maken',
        'deel een dienst',
        'belletjes',
        'dringend',
        'traject',
        'kalender',
        'netwerk',
        'pauze',
        'afronding',
      ],
      lecturer: [
        'mijn gezinnen',
        'mijn week',
        'mijn contacten',
        'nieuwe verslagen',
        'aanvragen',
        'intake',
        'gezin toevoegen',
        'matching',
        'koppelingen',
        'profielen',
        'buddy koppelen',
        'koppeling stoppen',
        'begeleider wijzigen',
        'geboorte G-014',
        'deel een dienst',
        'diensten nakijken',
        'wachtlijsten en weigeringen',
        'partneroverleg',
        'wachtdienst',
        'afwezig',
        'dringend',
        'traject',
        'kalender',
        'netwerk',
        'pauze',
        'afronding',
        'overdracht',
      ],
      assessor: ['gedeeld werk', 'dringend'],
      coordinator: [
        'mensen',
        'bewaartermijn',
        'gezinnen',
        'lijst plakken',
        'aanvragen',
        'intake',
        'gezin toevoegen',
        'matching',
        'koppelingen',
        'profielen',
        'buddy koppelen',
        'koppeling stoppen',
        'begeleider wijzigen',
        'wachtdienst',
        'afwezig',
        'nummers',
        'klokken',
        'deel een dienst',
        'diensten nakijken',
        'wachtlijsten en weigeringen',
        'partneroverleg',
        'leesfouten',
      ],
      partner: ['aanvraag', 'status van mijn aanvragen', 'dringend'],
    } satisfies Record<Role, readonly string[]>,
    everyone: ['zoek een dienst', 'hulp', 'privacy', 'taal'],
    fallback: 'Typ “hulp” voor wat ik kan.',
  },

  notUnderstood: {
    text: 'Dat heb ik niet helemaal begrepen. Bedoel je een van deze?',
    log: 'Contact loggen',
    families: 'Mijn gezinnen',
    contacts: 'Mijn contacten',
    week: 'Mijn week',
    help: 'Hulp',
    urgent: 'Dringend',
    supervised: 'Gezinnen die ik begeleid',
    siteFamilies: 'Gezinnen',
    duty: 'Wachtdienst',
    people: 'Mensen',
    find: 'Dienst zoeken',
    shared: 'Gedeeld werk',
    privacy: 'Privacy',
    language: 'Taal',
    undo: 'Laatste ongedaan maken',
    match: 'Buddy koppelen',
    addFamily: 'Gezin toevoegen',
    newLogs: 'Nieuwe verslagen',
    supervisedWeek: 'Mijn week',
    supervisedContacts: 'Mijn contacten',
    askBuddy: 'Buddy aanvragen',
    myRequests: 'Mijn aanvragen',
    openRequests: 'Aanvragen',
  },

  later: {
    new_buddy_request:
      'Alleen wie bij ons als doorverwijzer bekend is, kan een buddy aanvragen. Vraag het aan de coördinator van je regio.',
    set_reminder: 'Herinneringen komen nog. Zet een afspraak in je verslag, dan staat ze in “mijn week”.',
    intervision: 'Duid in een verslag “Ik breng dit in de intervisie” aan, dan weet je begeleider het.',
    contact_lecturer: (lecturer: string | null) =>
      lecturer
        ? `Je begeleider is ${lecturer}. Stuur gerust een bericht in Teams.`
        : 'Ik vind geen begeleider voor je. Vraag het de coördinator.',
    intake_gdi:
      'De intake doet een begeleider of de coördinator. Heb je een vraag daarover? Stuur die een bericht.',
    alerts: 'Dringende meldingen komen als bericht in deze chat. Een overzicht volgt nog.',
  },

  thanks: 'Graag gedaan. Goed bezig!',
  thanksToOthers: 'Graag gedaan!',
  nothingOpen: 'Er staat niets open.',
  whatNext: 'Wat wil je doen?',
  doneBefore: 'Dat is al gebeurd. Je hoeft niets meer te doen.',
  nothingChanged: 'Oké, ik verander niets.',
  stopping: (lecturer: string | null) =>
    lecturer
      ? `Dat mag je altijd zeggen. Bespreek het met je begeleider, ${lecturer}: samen zoeken jullie wat goed is voor jou en voor het gezin.`
      : 'Dat mag je altijd zeggen. Bespreek het met je begeleider of de coördinator.',
  no: 'Nee',
  notStored: 'Sorry, ik kon dit niet bewaren. Er is niets veranderd. Probeer het zo meteen nog eens.',
  notInChannel: 'Dat doen we beter in onze privéchat. Stuur me daar een bericht.',
  channelHelp:
    'Hier kan ik twee dingen. Typ “dringend” en ik toon wie je kan bellen. En in het aanvraagkanaal kunnen doorverwijzers “buddy aanvragen” typen. Al de rest doen we in onze privéchat.',
  unsupported: 'Dat kan ik nog niet lezen. Typ het gerust in woorden.',
  tooLong: 'Dat is te lang om in één keer te lezen. Stuur je het in stukken?',
  stranger: 'Dag! Ik ken je nog niet. Vraag de coördinator van “Een buddy bij de wieg” om je toe te voegen.',
  notInList: 'Dag! Ik vind je niet in de lijst. Klopt dat niet? Laat het de coördinator weten.',
  channelWelcome:
    'Dag! Ik ben de bot van “Een buddy bij de wieg”. Hier lees ik niet mee: schrijf me in onze privéchat. Dringend? Typ “dringend” en ik toon wie je kan bellen.',
  historyStays:
    'Even dit, één keer: wat je hier typt, blijft in de Teams-geschiedenis staan. Gebruik daarom codes zoals G-014, geen namen of adressen. In het formulier (typ “log”) blijft je tekst uit de chat.',
  speaks: { nl: 'Oké, we spreken Nederlands.', en: 'OK, we speak English.' },
  languageQuestion: 'Welke taal spreken we?',

  privacy: {
    title: 'Wat ik bijhou',
    lines: [
      'Per gezin een code en een vogelnaam. In de chat komt nooit een naam, adres of notitie van een gezin.',
      'Wat je in een verslag schrijft, wordt versleuteld bewaard. Alleen jij en je begeleider mogen het lezen. Jouw gevoel lees jij alleen, tenzij je het deelt.',
      'Wat je zelf met je beoordelaar deelt, kan die ook lezen.',
      'Elke blik in een dossier staat in een logboek.',
      'Een bijnaam kies je zelf en mag nooit de echte naam zijn.',
      'Wat je in deze chat typt, blijft wel in de Teams-geschiedenis van je school.',
    ],
  },

  referral: referralNl,
  road: { states: roadNl.states, steps: roadNl.steps, reasons: roadNl.reasons },
  request: requestNl,
  trajectory: trajectoryNl,
  intake: intakeNl,
  matching: matchingNl,
  closing: closingNl,
  handover: handoverNl,
  retention: retentionNl,
  familyPage: familyPageNl,

  refusals: {
    'not-allowed': ({ askCoordinator }): string =>
      askCoordinator
        ? 'Dat hoort niet bij jouw rol. Klopt dat niet? Laat het de coördinator weten.'
        : 'Dat hoort niet bij jouw rol.',
    'unknown-family': () => 'Dat gezin staat niet in jouw lijst. Kies er een uit je lijst.',
    'unknown-draft': () => 'Dat verslag vind ik niet terug. Typ gerust opnieuw wat er was.',
    'draft-gone': ({ as }) => drafted[as],
    'newer-draft': () => 'Er is al een nieuwere versie van dit verslag. Hier is ze.',
    'answers-missing': ({ fields }) => `Ik mis nog ${fields.map((field) => required[field]).join(' en ')}.`,
    'answer-unclear': () => 'Eén van de antwoorden kon ik niet lezen. Kijk je het even na?',
    'in-the-future': () =>
      'Dit contact ligt in de toekomst. Zet het bij “Volgende afspraak”, of kies een andere dag.',
    'before-the-match': ({ from }) => `Toen was je nog geen buddy van dit gezin: dat begon op ${day(from)}.`,
    'after-the-closing': ({ until }) => `Je traject met dit gezin stopte op ${day(until)}.`,
    'next-in-the-past': () => 'De volgende afspraak ligt vóór het contact zelf. Kijk je die dag even na?',
    'appointment-over': () => 'Die dag is al voorbij. Wanneer is de volgende afspraak?',
    'no-contact-yet': () =>
      'Met dit gezin staat er nog geen contact om een afspraak bij te zetten. Vertel eerst wat er was.',
    'unknown-contact': () => 'Dat verslag vind ik niet terug.',
    'too-late-to-correct': ({ days }) =>
      `Verbeteren kan tot ${days} dagen na het bewaren. Vraag je begeleider om het recht te zetten.`,
    'already-undone': () => 'Dit contact was al ongedaan gemaakt.',
    'nothing-to-undo': () => 'Er is niets om ongedaan te maken.',
    'already-seen': () => 'Dit verslag was al als gezien aangeduid.',
    'question-missing': () => 'Typ eerst je vraag.',
    'told-already': () => 'Dat heb ik al doorgegeven.',
    'nothing-to-withdraw': () => 'Er staat geen dringende melding van jou open.',
    'no-families': () => 'Je hebt nog geen gezin. Je begeleider koppelt je in de intervisie.',
    'person-missing': () => 'Kies eerst iemand.',
    'unknown-person': () => 'Die persoon ken ik niet.',
    'person-known-already': () => 'Iemand met dat e-mailadres staat er al in.',
    'last-coordinator': () => 'Er moet minstens één coördinator blijven.',
    'unknown-site': () => 'Die regio staat niet in jouw lijst.',
    'not-a-student-here': () => 'Die persoon is hier geen student.',
    'not-a-lecturer-here': () => 'Die persoon is hier geen begeleider.',
    'has-enough-buddies': ({ most }) =>
      `Dit gezin heeft al ${counted(most, 'buddy', "buddy's")}, het aantal dat hier afgesproken is.`,
    'match-ended-already': () => 'Deze koppeling was al gestopt.',
    'pair-missing': () => 'Kies een gezin en een student.',
    'family-made-already': ({ code, pseudonym }) =>
      `Met dit formulier is ${code} · Gezin ${pseudonym} al toegevoegd. Nog een gezin? Kijk dit na en tik nog eens op Toevoegen.`,
    'match-made-already': () =>
      'Met dit formulier is al iemand gekoppeld. Nog een koppeling? Kijk dit na en tik nog eens op Koppelen. Klopt de eerste niet? Tik op Koppeling stoppen.',
    'person-made-already': () =>
      'Met dit formulier is al iemand toegevoegd. Nog iemand? Kijk dit na en tik nog eens op Bewaren. Iets rechtzetten? Tik op Mensen.',
    'match-missing': () => 'Kies eerst een koppeling.',
    'families-missing': () => 'Kies eerst een gezin.',
    'match-too-far': ({ months }) =>
      `Een koppeling begint ten laatste over ${counted(months, 'maand', 'maanden')}. Kijk je de dag even na?`,
    'match-too-early': ({ earliest }) =>
      `Dat is voor de zwangerschap begon. Voor dit gezin kan het vanaf ${day(earliest)}.`,
    'due-too-far': ({ months }) =>
      `Een uitgerekende datum ligt ten hoogste ${counted(months, 'maand', 'maanden')} ver. Kijk je de dag even na?`,
    'due-long-ago': () =>
      'Die uitgerekende datum is al meer dan een maand voorbij. Is het kind er? Vul dan de geboortedatum in.',
    'birth-in-future': () => 'Die geboortedatum ligt nog in de toekomst. Vul dan de uitgerekende datum in.',
    'birth-too-long-ago': ({ months }) =>
      `Dat kind is al ouder dan ${counted(months, 'maand', 'maanden')}. Kijk je de dag even na?`,
    'birth-missing': () => 'Vul de geboortedatum in.',
    'not-an-assessor-here': () => 'Die beoordelaar hoort niet bij een regio van de student.',
    'number-unclear': () => 'Vul een telefoonnummer in, wie het nakeek en op welke dag.',
    'birth-and-due-unclear': () => 'Vul de uitgerekende datum of de geboortedatum in, één van beide.',
    'alias-taken': () => 'Die bijnaam gebruik je al voor een ander gezin.',
    'alias-reserved': ({ as }) => reserved[as],
    'alias-unclear': () => 'Een bijnaam is 2 tot 30 letters lang, zonder cijfers.',
    'person-fields-missing': ({ fields }) =>
      `Vul nog in: ${fields.map((field) => personFields[field]).join(' en ')}.`,
    'email-unclear': () => 'Dat e-mailadres klopt niet.',
    'roster-empty': () => 'Plak eerst een lijst.',
    'roster-too-long': ({ most }) =>
      `Die lijst is te lang om te plakken: er kunnen hoogstens ${most.toLocaleString('nl-BE')} tekens in. Plak ze in stukken, of lees ze in met “npm run roster”: daar mag ze langer zijn.`,
    'roster-preview-old': () => 'Intussen veranderde er iets bij de mensen. Kijk het eerst nog eens na.',
    'export-period-unclear': () => 'Kies een eerste dag die voor de laatste ligt, hoogstens zes jaar ver.',
    'roster-faulty': ({ faults }) =>
      [
        'Niets ingelezen.',
        ...faults
          .slice(0, 8)
          .map(({ line, fault, value }) =>
            line === null
              ? `${rosterFaults[fault](value)}.`
              : `Regel ${line}: ${rosterFaults[fault](value)}.`,
          ),
        ...(faults.length > 8 ? [`… en nog ${faults.length - 8}.`] : []),
      ].join('\n'),
    'shift-unclear': () => 'Een wacht heeft een begin en een einde, het einde later dan het begin.',
    'absence-unclear': () => 'Kies van wanneer tot wanneer, en iemand anders die vervangt.',
    'absence-not-yours': () =>
      'Alleen je eigen afwezigheid kan je noteren of weghalen. Voor een ander doet de coördinator dat.',
    'closed-days-unclear': () => 'Kies van welke tot welke dag er gesloten is.',
    'hours-unclear': () => 'Kantooruren hebben een begin en een later einde, op dezelfde dag.',
    'duty-over': () => 'Dat is al voorbij. Kijk je de dagen even na?',
    'duty-too-far': ({ months }) =>
      `Dat begint pas over meer dan ${counted(months, 'maand', 'maanden')}. Kijk je de dagen even na?`,
    'duty-unknown': () => 'Die regel staat niet (meer) bij de wachtdienst.',
    'unknown-flag': () => 'Die dringende melding ken ik niet, of ze is niet voor jou bestemd.',
    'flag-taken-already': ({ by }) => `${by} heeft dit al opgenomen.`,
    'flag-ended-already': () => 'Deze melding is al afgesloten.',
    'flag-not-yours': () => 'Iemand anders heeft dit opgenomen. Bel die persoon als er iets is.',
    'only-a-human-lowers': () => 'Minder dringend maken kan alleen een begeleider.',
    'answers-to-close-missing': () => 'Kies bij elke vraag nog een antwoord.',
    'clock-out-of-range': ({ what, level, least, most }) =>
      outOfRange[what](levels[level].toLowerCase(), least, most),
    'now-never-rests': () => 'Bij “nu” is iemand in gevaar: dat hoort iemand altijd, ook ’s nachts.',
    'no-working-day-here': ({ level }) =>
      `Bij “${levels[level].toLowerCase()}” telt het in minuten: een hele werkdag is te lang.`,
    'clock-unchanged': () => 'Zo staat het er al. Er is niets veranderd.',
    'clocks-changed-meanwhile': () =>
      'Iemand anders paste intussen een klok aan. Dit is hoe het nu staat: kijk je het nog eens na?',
    ...serviceRefusalsNl,
    ...roadNl.refusals,
    ...siteRefusalsNl,
    ...requestRefusalsNl,
    ...trajectoryRefusalsNl,
    ...intakeRefusalsNl,
    ...meetingRefusalsNl,
    ...matchingRefusalsNl,
    ...closingRefusalsNl,
    'unknown-service': () => 'Die dienst staat niet (meer) in de lijst.',
    'unknown-leaflet': () => 'Die folder staat niet (meer) in de lijst.',
    'leaflet-fields-missing': ({ fields }) =>
      `Vul nog in: ${fields.map((field) => findingNl.leafletForm.fields[field]).join(', ')}.`,
    'leaflet-link-unclear': () => 'Die link klopt niet: hij begint met https://.',
    'leaflet-in-the-future': () => 'Die dag is nog niet voorbij. Van wanneer is de folder?',
    'official-search-unclear': ({ host }) =>
      `Dat adres kan niet. Het begint met https://, is van ${host} en heeft {need} waar het zoekwoord staat.`,
    'official-search-unchanged': () => 'Zo stond het er al. Er is niets veranderd.',
    'unknown-referral': () => 'Die toeleiding vind ik niet bij jouw gezinnen.',
    'referral-cannot-follow': ({ before, after }) =>
      `Na “${referralNl.states[before]}” past “${referralNl.states[after]}” niet. Klopt de vorige stap niet? Tik op Verbeteren.`,
    'referral-changed-meanwhile': () => 'Daar is intussen iets aan veranderd. Dit is hoe het nu staat.',
    'referral-ended-already': () => 'Deze toeleiding is al afgerond.',
    'referral-reason-missing': () => 'Schrijf kort wat er gebeurde.',
    'referral-day-unclear': () => 'Die dag ligt meer dan een jaar ver. Kijk je hem even na?',
    'referral-step-missing': () => 'Kies eerst een stap.',
    'referral-service-closed': () => 'Die dienst bestaat niet meer. Zoek een andere.',
    'form-unclear': () => 'Dat formulier kon ik niet lezen. Open het opnieuw en probeer nog eens.',
  } satisfies { [Reason in Refusal['reason']]: (refusal: Extract<Refusal, { reason: Reason }>) => string },
}

/** The shape every language must fill completely. */
export type Wording = typeof nl
