import type { ClosingItem, FamilyView, Stays } from '../../programme/closing/closing.ts'
import type { ClosingRefusal } from '../../programme/closing/closing-refusal.ts'
import type { EvaluationView } from '../../programme/closing/evaluation.ts'
import type { WarmMoment } from '../../programme/closing/handover.ts'
import type { Changed } from '../../programme/request/partner-answer.ts'
import { counted, dayAndYear } from './days-and-numbers.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const items: Readonly<Record<ClosingItem, string>> = {
  grew: 'Wat groeide er?',
  network: 'De netwerkkaart',
  'takes-over': 'Wie neemt over?',
  farewell: 'Het afscheid',
  'family-view': 'Wat vindt het gezin?',
}

const stays: Readonly<Record<Stays, string>> = {
  relatives: 'familie',
  friends: 'vrienden',
  neighbours: 'buren',
  'drop-in': 'inloop of Huis van het Kind',
  volunteers: 'vrijwilligers',
  professionals: 'hulpverleners',
}

const familyViews: Readonly<Record<FamilyView, string>> = {
  ready: 'klaar voor het afscheid',
  mixed: 'het voelt dubbel',
  'not-ready': 'nog niet klaar',
}

const views: Readonly<Record<EvaluationView, string>> = {
  family: 'Mama',
  partner: 'Aanvrager',
  student: 'Buddy',
}

const changes: Readonly<Record<Changed, string>> = {
  much: 'veel veranderd',
  some: 'een beetje veranderd',
  nothing: 'niets veranderd',
  unknown: 'weet het niet',
}

/** Words of the closing in Dutch. */
export const closingNl = {
  button: 'Afronding',
  title: (family: string) => `Afronding ${family}`,
  stands: (state: string, day: string) => `Staat op “${state}” sinds ${day}.`,
  planned: (day: string) => `Het traject loopt tot ${day}.`,
  plannedAround: (day: string) => `Het traject loopt tot ongeveer ${day}.`,
  notPlanned: 'De einddatum volgt uit de eerste buddy en de geboorte.',
  visible: 'Vertel het gezin van in het begin wanneer het stopt. Zo komt het afscheid niet onverwacht.',
  farewellOn: (day: string) => `Laatste dag: ${day}`,
  reasonIs: (reason: string) => `Reden: ${reason}`,
  gentle: 'Hier hoeft niets afgevinkt te worden. Doe wat goed voelt voor het gezin.',
  quiet: 'Na een verlies vraagt niemand iets vanzelf. Jij kiest of en wanneer.',
  items,
  stays,
  familyViews,
  views,
  changes,
  open: (item: string) => `○ ${item}`,
  done: (item: string, details: string) => `✓ ${item} ${details}`,
  notPossible: 'kan hier niet',
  inWords: 'in eigen woorden bewaard',
  inTab: 'Wat het gezin zelf zegde, blijft uit de chat. Je leest het in het tabblad.',
  pick: 'Wat wil je invullen?',
  fill: 'Invullen',
  close: 'Afronden',
  keepGoing: 'Toch verdergaan',
  evaluations: 'Drie blikken',
  myView: 'Mijn terugblik',
  herView: 'Terugblik van mama',
  handover: 'Overdragen',
  page: 'Pagina voor het gezin',
  back: 'Terug',
  readOnly: 'Alles is nu alleen-lezen.',
  eraseFrom: (day: string) => `Vanaf ${day} wordt alles van dit gezin gewist.`,
  fallback: 'De afronding van een traject.',

  begin: {
    title: (family: string) => `Afronding beginnen bij ${family}`,
    button: 'Afronding beginnen',
    reason: 'Waarom stopt het?',
    endsOn: 'Laatste dag',
    text: 'De buddy hoort het. De aanvrager ziet alleen “in afronding”.',
    studentStops: 'Stopt alleen de student? Dan is overdragen misschien beter.',
    save: 'Beginnen',
    fallback: 'De afronding beginnen.',
  },

  item: {
    title: (item: string, family: string) => `${item.replace(/\?$/, '')} · ${family}`,
    hints: {
      grew: 'Overloop samen de doelen. Wat lukt nu, en waar is mama trots op?',
      network: 'Teken samen wie er rond het gezin blijft staan. Eigen netwerk eerst.',
      'takes-over': 'Warm overdragen: bel samen, of ga één keer samen.',
      farewell: 'Spreek een moment af. Iets kleins volstaat.',
      'family-view': 'Vraag het aan mama zelf, zonder sturen.',
    } satisfies Readonly<Record<ClosingItem, string>>,
    domains: 'Waar groeide het?',
    stays: 'Wie blijft er?',
    organisation: 'Organisatie',
    role: 'Functie (geen naam van het gezin)',
    farewellOn: 'Op welke dag?',
    familyView: 'Hoe kijkt het gezin naar het afscheid?',
    text: 'In de woorden van het gezin, zonder namen',
    again: 'Er staat al iets. Wat je hier typt, komt in de plaats.',
    notPossible: 'Dit kan hier niet',
    save: 'Bewaren',
    fallback: 'Een deel van de afronding.',
  },

  askClose: (family: string) => `${family} afronden?`,
  closeFollows: (buddies: string) => `De koppeling met ${buddies} stopt vandaag.`,
  closeFollowsNone: 'Er loopt geen koppeling meer.',
  closeReadOnly: (months: number) =>
    `Daarna is alles alleen-lezen. Na ${counted(months, 'maand', 'maanden')} wordt het gewist.`,
  closeYes: 'Ja, afronden',
  closed: (family: string) => `${family} is afgerond. Dankjewel voor de weg samen.`,

  notices: {
    ahead: (family: string, when: string, day: string) =>
      `${family}: ${when}, op ${day}, loopt het traject af.`,
    when: (days: number) => {
      if (days >= 60) return `over ${Math.round(days / 30.4)} maanden`
      if (days >= 21) return `over ${Math.round(days / 7)} weken`
      if (days === 14) return 'over 2 weken'
      return `over ${counted(days, 'dag', 'dagen')}`
    },
    today: (family: string) => `${family}: vandaag loopt het traject af.`,
    over: (family: string, day: string) => `${family}: het traject liep af op ${day}.`,
    far: 'Praat er nu al over met het gezin: wanneer stopt het, en wie blijft?',
    near: 'Overloop de lijst: wat groeide, wie blijft, wie neemt over, en het afscheid.',
    lastDay: 'Rond het af, of spreek af hoe het verdergaat.',
    begun: (family: string, day: string, reason: string) =>
      `De afronding van ${family} begint (${reason}). De laatste dag is ${day}.`,
    begunGently: (family: string) =>
      `${family} stopt. Neem je tijd, en bel je begeleider als je wilt praten.`,
    stopped: (family: string) => `${family} gaat toch verder. De afronding is gestopt.`,
    doneForBuddy: (family: string) =>
      `${family} is afgerond. Dankjewel dat je er was. Hoe kijk jij terug, in een paar woorden?`,
    doneForLecturer: (family: string) => `${family} is afgerond.`,
    erased: (family: string) => `Alles van ${family} is gewist.`,
  },

  evaluation: {
    title: (view: string, family: string) => `${view} kijkt terug · ${family}`,
    askFamily: 'Vraag het aan mama, in haar eigen woorden. Jij schrijft het op.',
    askStudent: 'Een paar woorden volstaan.',
    changed: 'Is er iets veranderd?',
    domains: 'Waar?',
    words: 'In eigen woorden, zonder namen',
    again: 'Er staat al iets. Wat je hier typt, komt in de plaats.',
    save: 'Bewaren',
    kept: 'Bewaard. Dankjewel.',
    list: (family: string) => `Drie blikken · ${family}`,
    nobody: 'nog niet gevraagd',
    all: (domains: string) => `Alle blikken zien: ${domains}`,
    one: (domains: string) => `Maar één blik ziet: ${domains}. Iets om over te praten.`,
    add: 'Terugblik van mama',
    fallback: 'Een terugblik op het traject.',
  },
}

const handoverMoments: Readonly<Record<WarmMoment, string>> = {
  visit: 'samen op bezoek',
  outing: 'samen op stap',
  call: 'een telefoontje met drie',
  office: 'bij ons op school of op de dienst',
}

/** Words of a hand-over in Dutch. */
export const handoverNl = {
  moments: handoverMoments,
  title: (family: string) => `Overdracht ${family}`,
  none: (family: string) => `Voor ${family} is er geen overdracht gepland.`,
  plan: 'Overdracht plannen',
  from: 'Van wie?',
  to: 'Naar wie?',
  warmMoment: 'Warm moment: hoe?',
  warmOn: 'Op welke dag?',
  until: 'Invallen tot en met (leeg = blijft de buddy)',
  seesOldNotes: 'De nieuwe buddy mag zien wat er eerder gebeurde',
  withoutSummary: 'Er komt geen samenvatting van het gezin',
  opens: 'Het gezin gaat pas open als de nieuwe buddy ja zegt.',
  save: 'Plannen',
  who: (from: string, to: string) => `Van ${from} naar ${to}`,
  whoStandsIn: (to: string, from: string, day: string) => `${to} valt in voor ${from}, tot en met ${day}`,
  warm: (moment: string, day: string) => `Warm moment: ${moment}, ${day}`,
  summaryYes: (day: string) => `Samenvatting: het gezin zei ja op ${day}. Je leest ze in het tabblad.`,
  summaryLater: (day: string) =>
    `Samenvatting: het gezin zei ja op ${day}. Je leest ze in het tabblad zodra je overneemt.`,
  summaryNo: 'Samenvatting: geschreven, het gezin zei nog geen ja.',
  summaryNone: 'Samenvatting: nog niet geschreven.',
  summaryLeftOut: 'Er komt geen samenvatting.',
  oldShown: 'Wat er eerder gebeurde: zichtbaar.',
  oldHidden: 'Wat er eerder gebeurde: blijft verborgen.',
  referrals: (count: number) =>
    count === 0
      ? 'Geen open toeleiding.'
      : `${counted(count, 'open toeleiding gaat', 'open toeleidingen gaan')} mee.`,
  appointments: 'Afspraken die eraan komen',
  noAppointments: 'Geen afspraak gepland.',
  states: {
    planned: 'wacht op antwoord',
    accepted: 'overgenomen',
    declined: 'niet overgenomen',
    withdrawn: 'ingetrokken',
  },
  state: (state: string) => `Stand: ${state}`,
  summaryButton: 'Samenvatting',
  accept: 'Ja, ik neem over',
  decline: 'Nee, het past niet',
  withdraw: 'Intrekken',
  before: 'Wat gebeurde er eerder?',
  summary: {
    title: (family: string) => `Samenvatting voor de volgende buddy · ${family}`,
    hint: 'Schrijf ze samen met het gezin: wat loopt, wat helpt, wat wil het zelf doorgeven? Zonder namen.',
    again: 'Er staat al een samenvatting. Wat je hier typt, komt in de plaats.',
    text: 'Samenvatting',
    agrees: 'Het gezin vindt dit goed',
    save: 'Bewaren',
    fallback: 'De samenvatting voor de volgende buddy.',
  },
  earlier: {
    title: (family: string) => `Eerder bij ${family}`,
    none: 'Er is nog geen contact van voor jou.',
    row: (day: string, kind: string) => `${day} · ${kind}`,
    notes: 'Alleen wat en wanneer. Notities lees je in het tabblad.',
    noNotes: 'Alleen wat en wanneer. De notities blijven bij de vaste buddy.',
    fallback: 'Wat er eerder gebeurde.',
  },
  notices: {
    asked: (family: string, moment: string, day: string) =>
      `Wil jij ${family} overnemen? Het warm moment is ${moment}, op ${day}.`,
    askedStandIn: (family: string, day: string) => `Wil jij invallen bij ${family}, tot en met ${day}?`,
    planned: (to: string, family: string, day: string) =>
      `${to} neemt ${family} over. Jullie zien elkaar op ${day}. Schrijf je met het gezin een samenvatting?`,
    plannedStandIn: (to: string, family: string, day: string) =>
      `${to} valt voor jou in bij ${family}, tot en met ${day}. Schrijf je met het gezin een samenvatting?`,
    summary: (family: string) => `Het gezin zei ja op de samenvatting van ${family}.`,
    accepted: (to: string, family: string) => `${to} zei ja: ${family} is overgedragen.`,
    lastDay: (day: string) => `Jouw laatste dag is ${day}.`,
    declined: (to: string, family: string) => `${to} neemt ${family} niet over. Zoek samen verder.`,
    withdrawn: (family: string) => `De overdracht van ${family} gaat niet door.`,
  },
  fallback: 'Een overdracht.',
}

/** Words of erasing in Dutch. */
export const retentionNl = {
  title: 'Wat gewist mag worden',
  text: 'Gezinnen waarvan de bewaartijd voorbij is. Wissen kan niet teruggedraaid worden.',
  none: 'Er is nu niets te wissen.',
  next: (count: number, day: string) =>
    `${counted(count, 'gezin wacht', 'gezinnen wachten')} nog; het eerste mag vanaf ${day}.`,
  row: (family: string, state: string, day: string) => `${family} · ${state} · sinds ${day}`,
  pick: 'Welk gezin?',
  ask: 'Wissen',
  question: (family: string) => `Alles van ${family} wissen?`,
  follows:
    'Verslagen, doelen, samenvattingen, wie het gezin is: niets daarvan is nog te lezen, ook niet in een reservekopie.',
  stays:
    'Code, vogel en aantallen blijven, zodat de cijfers kloppen. Wat in Teams getypt werd, staat nog in Teams.',
  yes: 'Ja, wissen',
  asked: (family: string) => `${family} wordt nu gewist. Ik laat het weten als het klaar is.`,
  requests: {
    past: (count: number) =>
      `${counted(count, 'aanvraag', 'aanvragen')} waar geen traject van kwam: wat de partner er vertrouwelijk bij vertelde, mag weg.`,
    next: (count: number, day: string) =>
      `${counted(count, 'aanvraag zonder traject wacht', 'aanvragen zonder traject wachten')} nog; de eerste mag vanaf ${day}.`,
    erase: (count: number) => `Wissen: ${counted(count, 'aanvraag', 'aanvragen')}`,
    asked: (count: number) =>
      `Wat bij ${counted(count, 'aanvraag', 'aanvragen')} vertrouwelijk verteld werd, wordt nu gewist. Nummer en stappen blijven voor de cijfers.`,
  },
  fallback: 'Wat gewist mag worden.',
}

/** Words of the page a family takes along, in Dutch. */
export const familyPageNl = {
  title: (family: string) => `Pagina voor ${family}`,
  holds: (goals: number, helpers: number, numbers: number) =>
    `Er staat op: ${counted(goals, 'doel', 'doelen')}, ${counted(helpers, 'steun in het netwerk', 'steunen in het netwerk')} en ${counted(numbers, 'nummer', 'nummers')}.`,
  safe: 'Er staat geen naam, adres of code op, alleen de woorden van het gezin zelf.',
  askFirst: 'Vraag eerst of mama zo een blad thuis wil. Kan iemand anders het vinden? Doe het dan niet.',
  once: 'De link werkt één keer, en een kwartier lang.',
  open: 'Openen en afdrukken',
  none: 'De pagina kan hier nog niet geopend worden.',
  fallback: 'De pagina van het gezin.',
  page: {
    heading: 'Van ons',
    goals: 'Dit vinden wij belangrijk',
    reached: 'gelukt',
    around: 'Wie er rond ons staat',
    numbers: 'Nummers die altijd mogen',
    noGoals: 'Schrijf hier zelf wat je belangrijk vindt:',
    noAround: 'Schrijf hier zelf op wie je kan vragen:',
    madeOn: (day: string) => `Gemaakt op ${day}`,
    waiting: 'Deze pagina kan één keer geopend worden.',
    show: 'Toon de pagina',
    gone: 'Deze link werkt niet meer. Vraag een nieuwe in Teams.',
  },
}

/** Why a closing, a hand-over or erasing says no, in Dutch. */
export const closingRefusalsNl: Says<ClosingRefusal> = {
  'closing-day-unclear': ({ latest }) =>
    `Kies een laatste dag vanaf vandaag, ten laatste ${dayAndYear(latest)}.`,
  'closing-not-begun': () => 'De afronding is nog niet begonnen.',
  'closing-item-empty': () => 'Vul iets in, of duid aan dat het hier niet kan.',
  'closing-farewell-unclear': () => 'Kies een dag voor het afscheid, vanaf de dag waarop de afronding begon.',
  'closing-items-open': ({ items: left }) =>
    `Nog niet gedaan: ${left.map((item) => items[item].replace(/\?$/, '').toLowerCase()).join(', ')}. Kan iets niet? Duid dat dan aan.`,
  'evaluation-missing': () => 'Duid nog aan of er iets veranderd is.',
  'handover-buddy-missing': () => 'Kies nog van wie en naar wie.',
  'handover-is-buddy': () => 'Die student is al buddy van dit gezin.',
  'handover-day-unclear': ({ latest }) =>
    `Kies hoe en op welke dag ze elkaar zien, ten laatste ${dayAndYear(latest)}.`,
  'handover-until-unclear': () =>
    'De laatste dag van het invallen komt na het warm moment, binnen drie maanden.',
  'handover-open-already': () => 'Er is al een overdracht gepland. Trek die eerst in.',
  'handover-over': () => 'Die overdracht is voorbij. Er is niets veranderd.',
  'handover-changed-meanwhile': () => 'Iemand paste de overdracht intussen aan. Dit is hoe ze nu staat.',
  'handover-summary-missing': () => 'Schrijf nog een samenvatting.',
  'handover-summary-open': () => 'Het gezin zei nog geen ja op de samenvatting. Daarna kan je overnemen.',
  'old-notes-hidden': () => 'Wat er eerder gebeurde, blijft verborgen. Vragen? Bel de begeleider.',
  'erase-too-early': ({ from }) => `Dat kan pas vanaf ${dayAndYear(from)}. Er is niets gewist.`,
  'erased-already': () => 'Dat gezin is al gewist.',
}
