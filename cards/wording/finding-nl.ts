import type { Feature, Line } from '../../directory/features.ts'
import type { Freshness } from '../../directory/freshness.ts'
import type { OpenState } from '../../directory/hours/open-state.ts'
import type { OpenDay } from '../../directory/search/query.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import { counted } from './days-and-numbers.ts'

const features: Readonly<Record<Feature, string>> = {
  'without-papers': 'ook zonder papieren',
  'without-appointment': 'zonder afspraak',
  'home-visit': 'komt aan huis',
  'child-welcome': 'kind mag mee',
  'third-party-payer': 'derdebetaler',
  wheelchair: 'met rolstoel of buggy',
}

const lines: Readonly<Record<Line, string>> = {
  'own-network': 'eigen netwerk',
  'drop-in': 'inloop',
  volunteers: 'vrijwilligers',
  first: 'eerste lijn',
  second: 'tweede lijn',
}

const freshness: Readonly<Record<Freshness, string>> = {
  recent: 'pas bevestigd',
  'this-year': 'dit jaar bevestigd',
  old: 'al lang niet nagebeld',
  never: 'nog nooit nagebeld',
}

const unknownHours: Readonly<Record<Extract<OpenState, { state: 'unknown' }>['because'], string>> = {
  'no-hours': 'Uren niet bekend',
  holiday: 'Feestdag: bel eerst even',
  'no-times': 'Vandaag open, uren niet bekend',
  'other-time': 'Uren niet bekend',
}

const status: Readonly<Record<Exclude<ServiceSheet['status'], 'active'>, string>> = {
  inactive: 'Deze dienst werkt nu niet.',
  defunct: 'Deze dienst bestaat niet meer.',
  'temporarily closed': 'Tijdelijk gesloten.',
}

const openDays: Readonly<Record<OpenDay, string>> = {
  any: 'open',
  today: 'vandaag open',
  tomorrow: 'morgen open',
  weekend: 'in het weekend open',
  MO: 'maandag open',
  TU: 'dinsdag open',
  WE: 'woensdag open',
  TH: 'donderdag open',
  FR: 'vrijdag open',
  SA: 'zaterdag open',
  SU: 'zondag open',
}

/** What the bot says in Dutch about finding a service or a leaflet. */
export const findingNl = {
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  features,
  lines,
  freshness,
  status,

  open: {
    always: 'Dag en nacht open',
    until: (time: string) => `Open tot ${time}`,
    closed: 'Nu dicht',
    opens: (when: string) => `Nu dicht, opent ${when}`,
    at: (time: string) => `om ${time}`,
    tomorrow: (time: string) => `morgen om ${time}`,
    onDay: (day: string, time: string) => `${day} om ${time}`,
    unknown: unknownHours,
    noTimes: 'open, uren niet bekend',
  },

  seldom: {
    nth: (nth: number, day: string) => {
      if (nth === 0) return day
      if (nth < 0) return nth === -1 ? `laatste ${day}` : `${day}, ${-nth}de van achter`
      return `${nth}${nth === 1 ? 'ste' : 'de'} ${day}`
    },
    monthDay: (day: number) => `de ${day}${day === 1 || day === 8 || day >= 20 ? 'ste' : 'de'}`,
    lastDay: 'de laatste dag',
    often: (isMonthly: boolean, interval: number) => {
      if (isMonthly) return interval === 1 ? 'van de maand' : `om de ${interval} maanden`
      return interval === 1 ? 'sommige weken' : `om de ${interval} weken`
    },
  },

  service: {
    fallback: (name: string) => `Dienst: ${name}`,
    closed: 'Deze dienst is gesloten in onze lijst. Ga er niet zomaar naartoe.',
    unchecked:
      'Nog niet nagekeken: iemand deelde dit, een begeleider of een tweede buddy keek er nog niet naar.',
    alert: (text: string) => `**Let op:** ${text}`,
    full: 'Zit nu vol.',
    waiting: (text: string) => `**Wachttijd:** ${text}`,
    where: (address: string, route: string) => `**Waar:** ${address} · ${route}`,
    route: 'Route',
    morePlaces: (number: number) => `en nog ${counted(number, 'plaats', 'plaatsen')}`,
    call: (numbers: string) => `**Bellen:** ${numbers}`,
    mail: (address: string) => `**Mailen:** ${address}`,
    site: (address: string) => `**Website:** ${address}`,
    audience: (text: string) => `**Voor wie:** ${text}`,
    ages: (from: number | null, to: number | null) => {
      if (from === null) return `tot ${to} jaar`
      return to === null ? `vanaf ${from} jaar` : `${from} tot ${to} jaar`
    },
    apply: (text: string) => `**Aanmelden:** ${text}`,
    bring: (text: string) => `**Meebrengen:** ${text}`,
    cost: (text: string) => `**Kost:** ${text}`,
    free: 'gratis',
    good: (text: string) => `**Handig:** ${text}`,
    languages: (text: string) => `**Talen:** ${text}`,
    interpreter: (text: string) => `tolk: ${text}`,
    tips: 'Tips van buddy’s',
    confirmed: (day: string, band: string) => `Laatst bevestigd op ${day} (${band})`,
    neverConfirmed: 'Nog nooit nagebeld. Bel zelf even en tik op “Klopt nog”.',
    neverConfirmedPlain: 'Nog nooit nagebeld: bel best eerst.',
    changed: (day: string) => `Laatst gewijzigd op ${day}`,
    credit: (source: string, licence: string | null) => `Bron: ${source}${licence ? ` (${licence})` : ''}`,
    sharedHere: 'Bron: gedeeld door mensen van “Een buddy bij de wieg”',
    officialSearch: 'Zoek ook in de Sociale Kaart',
    steps: {
      confirm: 'Klopt nog',
      report: 'Klopt niet meer',
      refer: 'Doorverwijzen',
      post: 'Deel in chat',
      change: 'Aanpassen',
      tip: 'Tip',
    },
    posted:
      'Deze kaart mag iedereen zien: er staat niets van een gezin op. Ik kan zelf niet in een andere chat schrijven. Zo zet jij ze er wel: tik in die chat op de **+** of de drie puntjes bij het typvak, kies **Buddy**, typ de naam en tik op de dienst. Of stuur dit bericht door.',
    unknown: 'Die dienst vind ik niet meer.',
  },

  list: {
    title: (number: number) => counted(number, 'dienst gevonden', 'diensten gevonden'),
    leafletTitle: (number: number) => counted(number, 'folder gevonden', 'folders gevonden'),
    range: (first: number, last: number, total: number) => `${first} tot ${last} van ${total}`,
    read: 'Ik zocht op (tik om weg te laten):',
    relaxed: (filters: string) => `Met “${filters}” erbij vond ik niets. Dit vond ik zonder.`,
    corrected: (typed: string, taken: string) => `“${typed}” nam ik als “${taken}”.`,
    widened: (place: string, kilometres: number) =>
      `Niets vlak bij ${place}. Dit is binnen ${kilometres} km.`,
    kilometres: (distance: number) =>
      distance < 1 ? 'minder dan 1 km' : `${distance.toLocaleString('nl-BE')} km`,
    free: 'gratis',
    unchecked: 'nog niet nagekeken',
    full: 'zit vol',
    show: 'Toon',
    more: 'Meer',
    back: 'Vorige',
    again: 'Opnieuw zoeken',
    share: 'Deel een dienst',
    nothing: 'Daar vind ik niets voor.',
    nothingDrop: 'Laat iets weg, dan vind ik wel iets:',
    nothingAtAll: 'Typ het eens anders, met één woord van wat er nodig is: “pampers”, “tolk”, “dokter”.',
    nothingShare: 'Ken jij een dienst? Deel ze, dan vindt de volgende buddy ze wel.',
    drop: (filter: string, total: number) => `Zonder ${filter} (${total})`,
    without: (filter: string) => `✕ ${filter}`,
    leaflets: 'Folders',
    allLeaflets: (number: number) => `Alle folders (${number})`,
    services: (number: number) => `${counted(number, 'dienst', 'diensten')} tonen`,
    fallback: 'Diensten.',
  },

  filters: {
    needs: (first: string, others: number) => `${first} en nog ${others}`,
    near: (place: string, kilometres: number) => `${place}, ${kilometres} km`,
    interpreter: 'met tolk',
    free: 'gratis',
    age: (from: number, until: number) =>
      until <= 1 ? 'baby' : from === until ? `${from} jaar` : `${from} tot ${until} jaar`,
    openNow: 'nu open',
    openDay: openDays,
    between: (day: string, from: string, until: string) => `${day} ${from}–${until}`,
  },

  form: {
    title: 'Een dienst zoeken',
    text: 'Typ wat er nodig is, zoals je het zelf zegt: een plaats, een taal of “nu open” mag erbij.',
    typed: 'Wat zoek je?',
    example: 'pampers in Ledeberg, nu open',
    domain: 'Of kies waarover het gaat',
    pick: 'Kies',
    search: 'Zoeken',
    fallback: 'Een dienst zoeken.',
  },

  fromContact: 'Zoek een dienst',
  notReady: 'Ik ben net wakker en lees de lijst met diensten nog in. Probeer het over enkele tellen opnieuw.',

  leaflet: {
    kind: 'Folder',
    fallback: (title: string) => `Folder: ${title}`,
    needs: (text: string) => `**Gaat over:** ${text}`,
    language: (text: string) => `**Taal:** ${text}`,
    source: (source: string, day: string) => `Bron: ${source}, ${day}`,
    open: 'Folder openen',
    unchecked: 'Nog niet nagekeken door een begeleider.',
    agree: 'Mag zo blijven',
    agreed: 'Oké, deze folder is nagekeken.',
    remove: 'Weghalen',
    removed: 'Weggehaald. Niemand vindt deze folder nog.',
    share: 'Deel een folder',
    toCheck: 'Folders om na te kijken',
    nothingToCheck: 'Er wacht geen enkele folder. Mooi zo.',
    moreToCheck: (number: number) => `… en daarna nog ${number}.`,
  },

  leafletForm: {
    fields: {
      title: 'titel',
      summary: 'waarover het gaat',
      needs: 'waarvoor het nuttig is',
      language: 'taal',
      source: 'wie het maakte',
      link: 'link',
      day: 'van wanneer het is',
    },
    title: 'Een folder delen',
    text: 'Voor uitleg in eenvoudige taal, die past bij de gewoontes van het gezin. Zet er niets van een gezin in.',
    name: 'Titel',
    summary: 'Waarover gaat het, in enkele zinnen?',
    need: 'Waarvoor is het nuttig?',
    also: 'Ook nog voor iets anders?',
    language: 'In welke taal?',
    source: 'Wie maakte het?',
    link: 'Link naar de folder',
    day: 'Van wanneer is het?',
    save: 'Delen',
    done: 'Gedeeld. Dankjewel!',
    doneUnchecked: 'Gedeeld. Een begeleider kijkt er nog naar; intussen staat er “nog niet nagekeken” bij.',
  },

  compose: {
    stranger: 'Ik ken je nog niet. Zeg eerst hallo in de privéchat met Buddy.',
    nothing: 'Niets gevonden. Typ één woord van wat er nodig is, zoals “pampers” of “tolk”.',
  },

  officialSearch: {
    title: 'Zoeken in de Sociale Kaart',
    text: 'Op elke dienst staat een link naar de Sociale Kaart. Zoek daar één keer zelf, en plak hier het adres van de bladzijde met resultaten. Zet {need} waar het zoekwoord staat en {postcode} waar de postcode staat.',
    home: 'Laat het veld leeg om naar de startpagina te gaan.',
    site: 'Regio',
    pattern: 'Adres van een zoekopdracht',
    example: 'https://www.desocialekaart.be/…{need}…{postcode}',
    save: 'Bewaren',
    done: (site: string) => `Bewaard. Diensten bij ${site} linken nu zo naar de Sociale Kaart.`,
    version: (number: number, name: string, day: string) => `Nu versie ${number}, door ${name} op ${day}.`,
  },
}
