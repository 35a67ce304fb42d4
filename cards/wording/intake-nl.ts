import type { Adult, ConsentAnswer, ConsentState } from '../../programme/intake/consent.ts'
import type { CriterionDomain, CriterionScore } from '../../programme/intake/criteria.ts'
import type { IntakePart } from '../../programme/intake/intake.ts'
import type { IntakeRefusal } from '../../programme/intake/intake-refusal.ts'
import type { NetworkRing, RingStrength } from '../../programme/intake/network.ts'
import type { Safety, SafetyRisk } from '../../programme/intake/safety.ts'
import type { FamilyWishes } from '../../programme/matching/family-wishes.ts'
import type { HelpAsked, OtherHelper } from '../../programme/road/request-facts.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const adults: Readonly<Record<Adult, string>> = {
  mother: 'mama',
  partner: 'partner',
  grandparent: 'grootouder',
  relative: 'ander familielid',
  'other-adult': 'andere volwassene',
}

const domains: Readonly<Record<CriterionDomain, string>> = {
  income: 'maandinkomen',
  education: 'opleiding',
  work: 'werk',
  stimulation: 'stimulatie',
  housing: 'huisvesting',
  health: 'gezondheid',
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

/** Why an intake says no, in Dutch. */
export const intakeRefusalsNl: Says<IntakeRefusal> = {
  'intake-not-yours': () => 'Die intake doet een collega. Vraag gerust om ze over te nemen.',
  'intake-day-unclear': ({ months }) => `Kies een dag vanaf vandaag, hoogstens ${months} maanden ver.`,
  'intake-person-unclear': () => 'Kies wie de intake doet: iemand die dat hier doet.',
  'intake-changed-meanwhile': () =>
    'Een collega vulde dit intussen ook aan. Wat je typte, staat er nog: kijk het na en bewaar opnieuw.',
  'intake-nothing-told': () => 'Er is nog niets ingevuld. Je mag dit deel ook later doen.',
  'intake-region-unclear': () => 'Schrijf alleen de gemeente of de wijk, geen straat of huisnummer.',
  'intake-safety-missing': () => 'Vul eerst “Veiligheid” in. De rest mag later.',
  'intake-consent-missing': ({ adults: missing }) =>
    `Nog geen ja van ${listed(missing.map((adult) => adults[adult]))}. Zonder hun ja komt er geen buddy.`,
  'consent-incomplete': () => 'Kies nog wie je het vroeg, wat het antwoord was en in welke taal.',
  'consent-day-unclear': () => 'Kies de dag waarop je het vroeg: vandaag of vroeger.',
  'consent-not-safe-to-ask': () =>
    'Vraag het nu alleen aan mama, onder vier ogen. Anderen vragen we pas als thuis veilig is; kies voor hen “later”.',
  'consent-nobody-gave': ({ adult }) => `Van ${adults[adult]} staat er geen ja om in te trekken.`,
  'criteria-why-missing': ({ domains: missing }) =>
    `Schrijf kort waarom, bij ${listed(missing.map((domain) => domains[domain]))}.`,
  'criteria-answer-missing': ({ domains: missing }) =>
    `Kies een antwoord bij ${listed(missing.map((domain) => domains[domain]))}.`,
}

const parts: Readonly<Record<IntakePart, string>> = {
  consent: 'Toestemming',
  wishes: 'Wensen en doelen',
  network: 'Netwerk',
  safety: 'Veiligheid',
  helpers: 'Andere hulp',
  criteria: 'Zes criteria',
}

const answers: Readonly<Record<ConsentAnswer, string>> = {
  yes: 'ja',
  no: 'nee',
  later: 'later vragen',
}

const consents: Readonly<Record<ConsentState, string>> = {
  ...answers,
  later: 'vragen we later',
  withdrawn: 'ingetrokken',
  open: 'nog niet gevraagd',
}

const homes: Readonly<Record<Safety['home'], string>> = {
  fine: 'in orde',
  'known-danger': 'gekend gevaar',
  unknown: 'niet geweten',
}

const risks: Readonly<Record<SafetyRisk, string>> = {
  violence: 'geweld',
  tension: 'spanning in huis',
  substances: 'drank of drugs',
  dog: 'een hond',
  building: 'het gebouw zelf',
  neighbourhood: 'de buurt of de weg ernaartoe',
}

const meets: Readonly<Record<NonNullable<Safety['meet']>, string>> = {
  home: 'thuis',
  'outside-first': 'eerst buitenshuis',
  'outside-only': 'alleen buitenshuis',
}

const rings: Readonly<Record<NetworkRing, string>> = {
  home: 'Thuis',
  family: 'Familie',
  friends: 'Vrienden en buren',
  groups: 'Groepen (kerk, moskee, school, sport)',
  volunteers: 'Vrijwilligers en inloop',
  professionals: 'Hulpverleners',
}

const strengths: Readonly<Record<RingStrength, string>> = {
  much: 'rekent er veel op',
  some: 'rekent er wat op',
  nobody: 'heeft er niemand',
}

const scores: Readonly<Record<CriterionScore, string>> = {
  weak: 'zwak',
  'not-weak': 'niet zwak',
  'cannot-judge': '(nog) niet te beoordelen',
}

const genders: Readonly<Record<NonNullable<FamilyWishes['gender']>, string>> = {
  woman: 'een vrouw',
  man: 'een man',
}

const help: Readonly<Record<HelpAsked, string>> = {
  emotional: 'een luisterend oor',
  paperwork: 'papieren',
  'going-along': 'meegaan',
  network: 'mensen leren kennen',
  material: 'spullen',
  parenting: 'opvoeden',
}

const helpers: Readonly<Record<OtherHelper, string>> = {
  'kind-en-gezin': 'Kind en Gezin',
  'expertise-centre': 'Expertisecentrum Kraamzorg',
  'born-in-belgium': 'Born in Belgium (coördinator)',
  ocmw: 'OCMW',
  caw: 'CAW',
  midwife: 'vroedvrouw',
  'family-doctor': 'huisarts',
  other: 'iemand anders',
}

/** Words of the intake in Dutch. */
export const intakeNl = {
  adults,
  consents,
  homes,
  scores,
  helpers,
  parts,
  privately: 'Wat je typt, wordt verzegeld en komt niet terug in deze chat. Schrijf geen namen of adressen.',
  standsAlready: 'Hier staat al iets. Laat leeg wat mag blijven; wat je typt, komt in de plaats.',
  save: 'Bewaren',
  back: 'Naar de intake',
  open: 'Intake openen',
  mine: 'Mijn intakes',

  list: {
    title: 'Intakes',
    none: 'Er staat geen intake open en er is niets opnieuw te vragen.',
    toPlan: (region: string | null) => (region ? `te plannen · ${region}` : 'te plannen'),
    planned: (when: string) => `intake ${when}`,
    passed: (when: string) => `intake was ${when}: schrijf ze uit`,
    done: 'intake gedaan: klaar voor de matching?',
    plan: 'Intake plannen',
    more: 'Volgende',
    fallback: 'Je intakes.',
  },

  dues: {
    'never-asked': 'Er staat nog geen toestemming op papier.',
    'not-agreed':
      'Een volwassene zei nee of trok een ja in. Praat eerst met mama alleen, en trek de toestemming in als zij dat wil.',
    birth: (day: string) => `Het kindje kwam op ${day}: vraag de toestemming opnieuw, als het goed uitkomt.`,
    'new-buddy': (day: string) => `Sinds ${day} is er een andere buddy: vraag de toestemming opnieuw.`,
    criteria: 'De zes criteria mogen opnieuw bekeken worden, nu het kindje er is.',
  },

  plan: {
    title: (number: string) => `Intake plannen · ${number}`,
    text: 'Het gezin krijgt een code en een vogel. De aanvrager hoort alleen dat de intake gepland is.',
    region: (region: string) => `Regio: ${region}`,
    day: 'Welke dag?',
    time: 'Hoe laat?',
    who: 'Wie doet de intake?',
    supervisor: 'Wie begeleidt straks de buddy?',
    due: 'Uitgerekende dag, als je die kent',
    save: 'Intake plannen',
    done: (family: string, when: string, who: string) => `${family}: intake ${when}, door ${who}.`,
    told: (family: string, when: string) => `Je doet een intake: ${family}, ${when}.`,
    fallback: 'Een intake plannen.',
  },

  card: {
    title: (family: string) => `Intake · ${family}`,
    state: (state: string) => `Staat nu op: ${state}`,
    planned: (when: string, who: string) => `Intake ${when}, door ${who}`,
    text: 'Kies een deel. Je mag altijd stoppen en later verdergaan, in de volgorde die past.',
    kept: (day: string) => `ingevuld, laatst ${day}`,
    open: 'nog open',
    goals: (number: number) => (number === 1 ? '1 doel' : `${number} doelen`),
    count: (weak: number, judged: number, weakFrom: number) =>
      `${weak} zwak van ${judged} beoordeelde domeinen; kansarm vanaf ${weakFrom}`,
    decides: 'Het cijfer beslist niets: dat doen jullie samen.',
    inTab: 'Wat er in woorden staat, lees je in het tabblad.',
    record: 'Intake is gedaan',
    recorded: (family: string) => `De intake van ${family} is gedaan.`,
    toMatching: 'Naar de matching',
    matching: (family: string) => `${family} staat nu in de matching, voor de volgende intervisie.`,
    replan: 'Opnieuw plannen',
    withdraw: 'Toestemming intrekken …',
    fallback: 'Een intake.',
  },

  consent: {
    title: 'Toestemming',
    explain:
      'Vraag aan elke volwassene of dit goed is: een student komt langs als buddy. We noteren kort wat er gebeurt, met een code en zonder naam. De begeleider leest mee. Stoppen mag altijd, zonder reden, en kijken wat er staat ook.',
    alone:
      'Vraag het eerst aan mama alleen, onder vier ogen. Het is niet zeker dat het thuis veilig is. Anderen vragen we pas als zij zegt dat het kan.',
    again: 'We vragen het opnieuw bij de geboorte en bij een andere buddy.',
    state: (adult: string, state: string, when: string) => `${adult}: ${state}${when}`,
    household: 'Welke volwassenen wonen er?',
    who: 'Wie vroeg je het?',
    answer: 'Wat zei die persoon?',
    answers,
    language: 'In welke taal?',
    interpreter: 'Met een tolk (nooit een kind)',
    on: 'Welke dag?',
    conditions: 'Waar is die persoon het wel of niet mee eens, in eigen woorden?',
    fallback: 'Toestemming van de volwassenen.',
  },

  withdraw: {
    title: (family: string) => `Toestemming intrekken · ${family}`,
    text: 'Stoppen mag altijd, en een reden is niet nodig.',
    follows:
      'Wat volgt: de buddy gaat niet meer langs en ziet het gezin niet meer. De buddy hoort het rustig, de aanvrager hoort alleen “teruggetrokken”.',
    who: 'Wie trekt het in?',
    yes: 'Ja, intrekken',
    no: 'Nee, niets veranderen',
    stopped: (family: string) =>
      `Genoteerd. ${family} stopt hier. De buddy krijgt een rustig bericht; bel zelf ook even.`,
    talkFirst: (adult: string) =>
      `Genoteerd: ${adult} trekt het ja in. Thuis is niet zeker veilig, dus er stopt niets vanzelf. Praat eerst met mama alleen; wil zij stoppen, trek dan haar ja in.`,
    toBuddy: (family: string, supervisor: string) =>
      `${family} wil niet verder met de buddywerking. Dat is hun keuze, en het zegt niets over jou. Ga niet meer langs en stuur niets meer. ${supervisor} belt je om erover te praten.`,
    yourSupervisor: 'Je begeleider',
    toSupervisor: (family: string) =>
      `${family} trok de toestemming in. De bezoeken zijn gestopt en de buddy weet het. Bel de buddy even.`,
    fallback: 'Toestemming intrekken.',
  },

  wishes: {
    title: 'Wensen en doelen',
    important: 'Wat vindt het gezin belangrijk, in eigen woorden?',
    goal: 'Een doel, zoals het gezin het zegt',
    domain: 'Waarover gaat dat doel?',
    goals: (number: number, about: string) =>
      `${number === 1 ? '1 doel bewaard' : `${number} doelen bewaard`}${about}. Een nieuw doel komt erbij.`,
    language: 'Welke taal spreekt het gezin?',
    also: 'Nog een taal',
    interpreter: 'Een tolk is nodig',
    region: 'Gemeente of wijk (geen straat)',
    gender: 'Liever een vrouw of een man als buddy?',
    noMatter: 'maakt niet uit',
    genders,
    help: 'Waarbij mag een buddy helpen?',
    helpWith: help,
    due: 'Uitgerekende dag',
    fallback: 'Wensen en doelen van het gezin.',
  },

  network: {
    title: 'Wie staat rond het gezin?',
    text: 'Vul samen in, van dichtbij naar veraf. Zeg wie het is (“mijn zus”, “de buurvrouw”), geen namen.',
    rings,
    strengths,
    strength: (ring: string) => `${ring}: hoeveel rekent het gezin erop?`,
    who: (ring: string) => `${ring}: wie?`,
    fallback: 'Het netwerk van het gezin.',
  },

  safety: {
    title: 'Veiligheid',
    text: 'Vraag dit aan mama alleen.',
    asked: (home: string) => `De aanvraag zei: ${home}.`,
    danger: 'Bespreek eerst met je team of en hoe een student kan gaan, en nooit alleen.',
    home: 'Hoe veilig is het thuis?',
    homes,
    risks: 'Waar letten we op?',
    riskNames: risks,
    alone: 'Ik sprak mama alleen',
    meet: 'Waar spreekt een buddy af?',
    meets,
    agreed: 'Wat spraken jullie af?',
    fallback: 'Veiligheid bij het gezin.',
  },

  helpersForm: {
    title: 'Andere hulp',
    asked: (names: string) => `De aanvraag noemde: ${names}.`,
    who: 'Wie helpt er nog?',
    coordinator: 'Is er een coördinator van Born in Belgium? Spreek af wie wat doet.',
    what: 'Wie doet wat, en wat mist het gezin?',
    fallback: 'Andere hulp bij het gezin.',
  },

  criteria: {
    title: 'De zes kansarmoedecriteria van Kind en Gezin',
    text: 'Jouw inschatting als vakmens, geen som van bedragen. Tegen het gezin zeggen we dit woord niet.',
    source: (source: string, day: string) => `Bron: ${source}, nagekeken ${day}.`,
    weak: (definition: string) => `Zwak is: ${definition}`,
    previous: (score: string, day: string) => `Vorige keer (${day}): ${score}`,
    now: (score: string) => `Nu: ${score}, met een reden`,
    again: 'Dit is een nieuwe beoordeling. De vorige blijft ernaast staan.',
    beforeBirth:
      'Is dit het eerste kind en is het nog niet geboren? Kies dan “niet te beoordelen” bij stimulatie.',
    answer: (domain: string) => `${domain}: jouw antwoord`,
    why: (domain: string) => `${domain}: waarom?`,
    fallback: 'De zes criteria.',
  },

  notices: {
    due: (family: string, what: string) => `${family}. ${what}`,
  },
}
