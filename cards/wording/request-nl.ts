import type { IdentifyingKind } from '../../programme/request/identifying.ts'
import type { RequestRefusal, RequiredAnswer } from '../../programme/request/request-refusal.ts'
import type {
  HelpAsked,
  OtherHelper,
  RequestReason,
  Safety,
  Sector,
} from '../../programme/road/request-facts.ts'
import { counted } from './days-and-numbers.ts'
import { roadNl } from './road-nl.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const sectors: Readonly<Record<Sector, string>> = {
  'kind-en-gezin': 'Kind en Gezin',
  ocmw: 'OCMW of Sociaal Huis',
  'first-line': 'Eerste lijn (huisarts, vroedvrouw, CAW …)',
  volunteers: 'Vrijwilligers of buurtwerk',
  'school-guidance': 'CLB',
  hospital: 'Ziekenhuis',
  other: 'Iets anders',
}

const reasons: Readonly<Record<RequestReason, string>> = {
  deprivation: 'moeilijke leefsituatie (criteria Kind en Gezin)',
  'no-medical-follow-up': 'weinig of geen medische opvolging',
  addiction: 'verslaving',
  'teenage-pregnancy': 'jonge ouder',
  disability: 'beperking',
  'mental-health': 'psychisch kwetsbaar',
  'social-isolation': 'weinig mensen rond zich',
  'residence-unclear': 'verblijf onzeker',
  'no-health-insurance': 'geen ziekteverzekering',
}

const help: Readonly<Record<HelpAsked, string>> = {
  emotional: 'er zijn en luisteren',
  paperwork: 'papieren',
  'going-along': 'meegaan naar afspraken',
  network: 'mensen leren kennen',
  material: 'babyspullen',
  parenting: 'zorgen voor de baby',
}

const otherHelpers: Readonly<Record<OtherHelper, string>> = {
  'kind-en-gezin': 'Kind en Gezin',
  'expertise-centre': 'expertisecentrum kraamzorg',
  'born-in-belgium': 'Born in Belgium-traject',
  ocmw: 'OCMW',
  caw: 'CAW',
  midwife: 'vroedvrouw',
  'family-doctor': 'huisarts',
  other: 'iemand anders',
}

const safety: Readonly<Record<Safety, string>> = {
  fine: 'Voor zover ik weet in orde',
  'known-danger': 'Er is gekend gevaar: bel me eerst',
  unknown: 'Weet ik niet',
}

const kinds: Readonly<Record<IdentifyingKind, string>> = {
  'national-number': 'een rijksregisternummer',
  name: 'een naam',
  address: 'een adres',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  'birth-date': 'een geboortedatum',
}

const missing: Readonly<Record<RequiredAnswer, string>> = {
  organisation: 'je organisatie',
  professional: 'wie we mogen bellen',
  phone: 'een werknummer',
  sector: 'je sector',
  region: 'de gemeente of wijk',
  safety: 'of het thuis veilig is',
}

/** "een naam, een adres en een telefoonnummer". */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}

const named = (found: readonly IdentifyingKind[]) => listed(found.map((kind) => kinds[kind]))

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** "maart 2027". */
const month = (written: string) =>
  `${monthNames[Number(written.slice(5, 7)) - 1] ?? ''} ${written.slice(0, 4)}`

/** Why a request is not made or moved, in Dutch. */
export const requestRefusalsNl: Says<RequestRefusal> = {
  'request-answers-missing': ({ fields }) =>
    fields.length > 0
      ? `Ik mis nog ${listed(fields.map((field) => missing[field]))}.`
      : 'Ik mis nog een antwoord. Kijk je het even na?',
  'request-names-family': ({ kinds }) =>
    `Ik lees ${named(kinds)}. Zo is een gezin te herkennen, dus ik bewaar dit niet. Die velden zijn weer leeg: vul ze in zonder.`,
  'request-family-must-know': () =>
    'Bespreek het eerst met het gezin. Zonder dat ze het weten, gaat een aanvraag niet door. Er is niets bewaard.',
  'request-family-must-want': () =>
    'Een buddy komt alleen als het gezin dat zelf wil. Er is niets geplaatst en niets bewaard.',
  'request-child-unclear': () =>
    'Kies de maand waarin de baby komt, of vul in hoe oud de baby is. Eén van de twee.',
  'request-month-unclear': ({ months }) =>
    `Kies een maand die niet voorbij is, hoogstens ${months} maanden vooruit.`,
  'request-region-unknown': () => 'Die gemeente of wijk ken ik niet. Een gemeente of deelgemeente is genoeg.',
  'request-languages-unclear': () =>
    'Die taal ken ik niet. Schrijf talen met komma’s ertussen: Turks, Frans.',
  'request-phone-unclear': () => 'Dat nummer is te kort. Op welk werknummer mogen we je bellen?',
  'request-made-already': ({ number }) => `Deze aanvraag staat er al: ${number}. Er komt geen tweede bij.`,
  'request-runs-already': ({ number, state }) =>
    `${number} is al “${roadNl.states[state]}”. Bel de begeleider als er iets verandert.`,
  'request-taken-already': ({ by }) =>
    by === null
      ? 'Iemand doet deze intake al. Je hoeft niets te doen.'
      : `${by} doet deze intake al. Je hoeft niets te doen.`,
  'request-not-yours-to-take': () => 'De intake doet hier iemand anders. Je kan de aanvraag wel volgen.',
  'request-view-missing': () => 'Kies nog een antwoord.',
  'request-view-given': () => 'Je antwoord is er al. Dank je wel.',
}

/** Words around asking for a buddy, in Dutch. */
export const requestNl = {
  sectors,
  reasons,
  help,
  otherHelpers,
  safety,
  kinds,
  and: 'en',
  month,
  age: (months: number) => (months === 0 ? 'jonger dan 1 maand' : counted(months, 'maand', 'maanden')),

  facts: {
    by: (organisation: string, sector: string) => `**Vraagt:** ${organisation} (${sector})`,
    call: (professional: string, phone: string) => `**Te bellen:** ${professional}, ${phone}`,
    region: (region: string) => `**Waar:** ${region}`,
    due: (month: string) => `**Baby komt:** ${month}`,
    baby: (age: string) => `**Baby:** ${age}`,
    languages: (languages: string) => `**Taal:** ${languages}`,
    withInterpreter: 'tolk nodig',
    withoutInterpreter: 'geen tolk nodig',
    reasons: (reasons: string) => `**Waarom:** ${reasons}`,
    help: (help: string) => `**Hulp bij:** ${help}`,
    beforeBirth: 'Graag al voor de geboorte',
    afterBirth: 'Mag na de geboorte',
    safety: (safety: string) => `**Veiligheid:** ${safety}`,
    helpers: (helpers: string) => `**Helpt al:** ${helpers}`,
    noHelpers: 'niemand genoemd',
  },

  form: {
    title: 'Buddy aanvragen',
    fallback: 'Het formulier om een buddy aan te vragen.',
    text: 'Geen namen, adressen, nummers of geboortedata van het gezin. Dit komt in het kanaal.',
    read: 'Wat ik in je zin las, staat al ingevuld. Kijk het even na.',
    site: 'Voor welke regio?',
    organisation: 'Je organisatie',
    professional: 'Wie mogen we bellen?',
    phone: 'Werknummer',
    sector: 'Sector',
    region: 'Gemeente of wijk (geen adres)',
    dueMonth: 'Wanneer komt de baby?',
    babyMonths: 'Of: hoeveel maanden is de baby?',
    wrongAge: 'Vul 0 tot 18 maanden in.',
    languages: 'Talen die het gezin spreekt',
    languagesExample: 'Turks, Frans',
    interpreter: 'Tolk nodig?',
    reasons: 'Waarom een buddy?',
    help: 'Hulp bij wat?',
    beforeBirth: 'Al voor de geboorte?',
    yes: 'Ja',
    no: 'Nee',
    private: 'Alleen voor wie de intake doet',
    privateText: 'Dit komt niet in het kanaal.',
    safety: 'Is het veilig thuis?',
    helpers: 'Wie helpt al?',
    wants: 'Het gezin weet het en wil het',
    wantsYes: 'Ja',
    doesNotKnow: 'Nee, het gezin weet het nog niet',
    doesNotWant: 'Nee, het gezin wil het niet',
    send: 'Aanvragen',
    dialogTitle: 'Buddy aanvragen',
  },

  made: {
    title: (number: string) => `Je aanvraag is ${number}`,
    inChannel: 'Je aanvraag staat in het kanaal. Verandert er iets, dan lees je het hier.',
    noChannel: 'De begeleiders kregen je aanvraag. Verandert er iets, dan lees je het hier.',
    mine: 'Mijn aanvragen',
    another: 'Nog een aanvraag',
    inDialog: 'Verandert er iets, dan lees je het in onze privéchat.',
  },

  post: {
    title: (number: string) => `${number}: een gezin zoekt een buddy`,
    state: (state: string, day: string) => `**Stand:** ${state}, sinds ${day}`,
    thread: 'Vragen? Antwoord in deze draad, zonder namen of adressen.',
    thereNow: (number: string, state: string, day: string) => `${number}: ${state}, sinds ${day}.`,
  },

  inChannel: {
    begun: 'Dank je. Het formulier staat in onze privéchat: kijk het na en verstuur het daar.',
    writeFirst: 'Dank je. Schrijf me in onze privéchat “aanvraag”: dan staat je formulier daar klaar.',
    otherChannel:
      'Een buddy aanvragen doe je in het aanvraagkanaal of in onze privéchat. Schrijf me daar “aanvraag”.',
    notPartner:
      'Alleen wie bij ons als doorverwijzer bekend is, kan een buddy aanvragen. Vraag het aan de coördinator van je regio.',
    remove: (kinds: string) =>
      `Stop: ik lees ${kinds}. Wil je je bericht verwijderen? Tik op de drie puntjes bij je bericht en kies “Verwijderen”. Ik heb er niets van bewaard.`,
    removePrivate: (kinds: string) =>
      `Ik lees ${kinds}. Wil je dat bericht verwijderen? Tik op de drie puntjes bij je bericht en kies “Verwijderen”. Ik heb er niets van bewaard. Stuur het daarna opnieuw, zonder die gegevens.`,
    set: (site: string) =>
      `Dit is nu het aanvraagkanaal van ${site}. Elke aanvraag krijgt hier één bericht dat ik telkens bijwerk.`,
    left: (sites: string) => `Dit is niet langer het aanvraagkanaal van ${sites}.`,
    wasNone: 'Dit was geen aanvraagkanaal. Ik verander niets.',
    which: (first: string, all: string) =>
      `Voor welke regio? Typ bijvoorbeeld “aanvraagkanaal ${first}”. Je werkt in ${all}.`,
  },

  mine: {
    title: 'Mijn aanvragen',
    fallback: 'Waar je aanvragen staan.',
    none: 'Je hebt nog niets aangevraagd.',
    row: (number: string, state: string, day: string) => `**${number}** · ${state}, sinds ${day}`,
    more: (number: number) => `En nog ${number} oudere.`,
    pick: 'Welke aanvraag?',
    intro: 'Hier zie je waar je aanvragen staan. Meer weten? Bel de begeleider.',
    underWay: 'Onderweg',
    noneUnderWay: 'Er is geen aanvraag onderweg. Ken je een gezin dat een buddy wil? Vraag er dan één aan.',
    over: 'Voorbij',
    since: (day: string) => `Sinds ${day}`,
    lookBack: 'Hoe kijk je terug?',
    withdraw: 'Intrekken',
    ask: 'Buddy aanvragen',
    askWithdraw: (number: string) => `${number} intrekken?`,
    whatFollows: 'De begeleiders horen het. Wil je later toch een buddy, dan vraag je opnieuw aan.',
    doWithdraw: 'Ja, intrekken',
    withdrawn: (number: string) => `${number} is ingetrokken.`,
  },

  open: {
    title: 'Aanvragen',
    fallback: 'De aanvragen die openstaan.',
    none: 'Er staat geen aanvraag open.',
    state: (state: string, count: number) => `${state} (${count})`,
    row: (number: string, place: string, day: string) => `**${number}** · ${place} · sinds ${day}`,
    late: 'te lang',
    more: (number: number) => `En nog ${number}. Typ het nummer om er één te openen.`,
    pick: 'Welke aanvraag?',
    show: 'Tonen',
  },

  one: {
    title: (number: string) => `Aanvraag ${number}`,
    state: (state: string, day: string) => `**Stand:** ${state}, sinds ${day}`,
    late: (days: number) => `Wacht al langer dan ${counted(days, 'dag', 'dagen')}.`,
    intake: (name: string) => `**Intake:** ${name}`,
    intakeOn: (name: string, day: string) => `**Intake:** ${name}, ${day}`,
    nobody: 'nog niemand',
    privateLater: 'Veiligheid en wie al helpt, ziet alleen wie de intake doet.',
    privateGone: 'Veiligheid en wie al helpt, zijn niet meer te lezen.',
    reason: (reason: string) => `**Waarom:** ${reason}`,
    take: 'Ik doe de intake',
    plan: 'Intake plannen',
    wait: 'Op de wachtlijst …',
    resume: 'Van de wachtlijst',
    refer: 'Doorverwijzen …',
    refuse: 'Weigeren …',
    list: 'Aanvragen',
    taken: 'Jij doet deze intake.',
    moved: (number: string, state: string) => `${number} is nu: ${state}.`,
  },

  step: {
    title: (number: string, step: string) => `${number}: ${step}`,
    reason: 'Waarom?',
    pick: 'Kies een reden',
    partner: 'Wie de aanvraag deed, hoort alleen hoe ver het staat. De reden vertel je zelf.',
    save: 'Bewaren',
  },

  news: {
    asked: (site: string) => `Nieuwe aanvraag in ${site}`,
    takenBy: (name: string) => `${name} doet deze intake.`,
    takenBySomebody: 'Iemand anders doet deze intake.',
    moved: (number: string, state: string, day: string) => `Je aanvraag ${number}: ${state} (${day}).`,
    withdrawn: (number: string) => `${number} is ingetrokken door wie ze deed. Een intake hoeft niet meer.`,
    late: (number: string, state: string, day: string) =>
      `${number} staat al sinds ${day} op “${state}”. Wat kan de volgende stap zijn?`,
    word: (number: string, state: string, day: string) =>
      `Je aanvraag ${number} staat sinds ${day} op “${state}”. We zijn je aanvraag niet vergeten: de begeleider kijkt ernaar.`,
  },

  ended: {
    title: (number: string) => `${number} is afgerond`,
    fallback: 'Een korte vraag over een traject dat afgerond is.',
    text: 'Wat merkte jij ervan? Het helpt ons om het beter te doen.',
    changed: 'Is er iets veranderd voor het gezin?',
    options: { much: 'Ja, duidelijk', some: 'Een beetje', nothing: 'Nee', unknown: 'Weet ik niet' },
    words: 'Wat dan? In een paar woorden, zonder namen.',
    send: 'Versturen',
    thanks: 'Bedankt. De begeleider leest het naast wat het gezin en de student zeggen.',
  },
}
