import type { ExportKind } from '../pages/export-page.ts'

/** What the tab itself says around exports, in Dutch. */
export const tabExportNl = {
  what: 'Wat wil je exporteren?',
  from: 'Vanaf',
  until: 'Tot en met',
  site: 'Regio',
  allSites: 'Al mijn regio’s',
  family: 'Gezin',
  chooseFamily: 'Kies een gezin',
  csv: 'Als CSV',
  xlsx: 'Als Excel (XLSX)',
  busy: 'Ik maak het bestand …',
  saved: (name: string) =>
    `Klaar: ${name}. Bewaar het op een plek waar alleen mensen bij kunnen die het nodig hebben.`,
}

const kinds: Readonly<Record<ExportKind, Readonly<{ title: string; text: string; file: string }>>> = {
  contacts: {
    title: 'Contacten per week',
    text: 'Aantallen per regio en soort contact, zonder teksten.',
    file: 'contacten-per-week',
  },
  trajectories: {
    title: 'Trajecten',
    text: 'Eén rij per gezin, met de code: waar het staat en sinds wanneer.',
    file: 'trajecten',
  },
  referrals: {
    title: 'Toeleidingen',
    text: 'Aantallen per dienst en hoe het afliep.',
    file: 'toeleidingen',
  },
  flags: {
    title: 'Dringende meldingen',
    text: 'Hoe vaak, en hoe snel iemand ze opnam.',
    file: 'dringende-meldingen',
  },
  requests: {
    title: 'Aanvragen',
    text: 'Eén rij per aanvraag: nummer, gemeente, sector en waar het staat.',
    file: 'aanvragen',
  },
  access: {
    title: 'Wie zag wat',
    text: 'Van één gezin: wie iets zag of deed, wanneer en in welke rol.',
    file: 'wie-zag-wat',
  },
}

/** What the bot fills in around exports, in Dutch. */
export const exportPageNl = {
  kinds,
  title: 'Exporteren',
  intro:
    'Een bestand zonder namen van gezinnen: alleen codes. Wat over 1 tot 4 gezinnen gaat, staat er als “<5”, zodat niemand te herkennen is; een totaal waar zo’n aantal in zit, blijft leeg. Aantallen gaan over hele weken. Dat je exporteert, wordt genoteerd.',
  few: '<5',
  inTab: 'Een bestand krijg je in de tab, bij Exporteren.',
  allServices: 'Alle diensten',
  goneService: 'Dienst die niet meer bestaat',
  columns: {
    region: 'Regio',
    week: 'Week',
    monday: 'Maandag',
    total: 'Totaal',
    code: 'Gezin',
    state: 'Stand',
    since: 'Sinds',
    known: 'Gekend sinds',
    start: 'Start met buddy',
    end: 'Einde',
    buddies: 'Buddy’s tot nu',
    service: 'Dienst',
    families: 'Gezinnen',
    level: 'Hoe dringend',
    raised: 'Aantal',
    median: 'Minuten tot opgenomen (mediaan)',
    longest: 'Minuten tot opgenomen (langste)',
    number: 'Aanvraag',
    place: 'Gemeente of wijk',
    sector: 'Sector',
    asked: 'Aangevraagd op',
    moment: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    as: 'In welke rol',
    refused: 'Geweigerd omdat',
  },
  underWay: 'nog onderweg',
  unknown: 'niet geweten',
}
