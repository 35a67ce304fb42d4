import { counted } from './days-and-numbers.ts'

/** What stands on the page of the sites, in Dutch. */
export const sitesPageNl = {
  title: 'Regio’s',
  intro: 'Hoe elke regio werkt. Wat je verandert, geldt voor wie daarna begint.',
  add: 'Nieuwe regio',
  ways: 'Werkwijze',
  version: (version: number) => `versie ${version}`,
  tenants: 'Organisaties van buiten',
  noTenants: 'Alleen de organisaties uit de instellingen van de bot.',
  someTenants: (count: number) =>
    count === 1 ? '1 organisatie mag hier schrijven.' : `${count} organisaties mogen hier schrijven.`,
  numbers: 'Nummers om te bellen',
  number: (name: string, number: string) => `${name}: ${number}`,
  noNumber: (name: string) => `${name}: nog niet ingevuld`,
  check: (count: number) => `${counted(count, 'nummer', 'nummers')} na te kijken`,
  clocks: 'Klokken van dringende meldingen',
  proposed: 'zoals voorgesteld',
  changed: 'aangepast',
  channels: 'Kanalen in Teams',
  lecturers: {
    works: 'Begeleiders: werkt',
    refused: 'Begeleiders: Teams weigert',
    none: 'Begeleiders: nog geen kanaal',
  },
  requests: {
    works: 'Aanvragen: werkt',
    refused: 'Aanvragen: Teams weigert',
    none: 'Aanvragen: nog geen kanaal',
  },
  channelHow:
    'Zet een kanaal door de bot daar te vermelden met “docentenkanaal” of “aanvraagkanaal” en de naam van de regio.',
  broken: 'werkt niet',
  missing: 'ontbreekt',
  meetings: 'Partneroverleg',
  planned: (day: string) => `Gepland op ${day}`,
  notPlanned: 'Nog geen dag gepland',
  held: (day: string) => `Laatste keer op ${day}`,
  neverHeld: 'Nog nooit gehouden',
  intervision: 'Intervisie',
  closed: (day: string) => `Matching laatst afgesloten op ${day}`,
  neverClosed: 'Nog geen matching afgesloten',
  official: 'Zoeken in de Sociale Kaart',
  officialSet: 'Zoekt op de Sociale Kaart met een eigen adres.',
  officialNone: 'Opent de beginpagina van de Sociale Kaart.',
  none: 'Je hebt nog geen regio.',
  change: 'Aanpassen',
}
