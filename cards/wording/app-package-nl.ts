/** What the app says of itself in Teams, in Dutch: in the list of apps, above its tabs and while somebody types to it. */
export const appPackageNl = {
  name: { short: 'Buddy bij de wieg', full: 'Een buddy bij de wieg' },
  description: {
    short: 'Bezoeken noteren, gezinnen opvolgen en diensten vinden, gewoon in de chat.',
    full: [
      'Buddy is de bot van “Een buddy bij de wieg”: studenten staan naast een gezin, van de zwangerschap tot de eerste verjaardag.',
      'Studenten typen wat er was (“gisteren 1u30 bij G-014, samen naar het OCMW”) en bewaren het met één tik. Docenten krijgen een seintje bij elk verslag en zien welk gezin te lang wacht. Doorverwijzers vragen een buddy aan en volgen hun aanvraag. Iedereen zoekt in dezelfde gids van diensten, ook vanuit een ander gesprek.',
      'Typ “dringend” en je ziet meteen wie je kan bellen. Buddy is een bot en geen noodnummer: is er nu gevaar, bel dan 112.',
      'Een gezin heet hier een code en een vogel, nooit een naam. Wat je typt, staat in Teams en wordt gelezen op onze eigen server. Naar een andere dienst gaat het nooit.',
      'Buddy kent enkel wie de coördinator heeft toegevoegd.',
    ].join('\n\n'),
  },
  tabs: { pages: 'Overzicht', help: 'Hulp' },
  commands: {
    log: { title: 'log', description: 'Noteren wat je met een gezin deed (studenten)' },
    myFamilies: { title: 'mijn gezinnen', description: 'Je gezinnen, met wat er op je wacht' },
    myWeek: { title: 'mijn week', description: 'Wat er deze week te doen is, en wat al te lang wacht' },
    myContacts: { title: 'mijn contacten', description: 'De contacten van de voorbije tijd' },
    findService: { title: 'zoek een dienst', description: 'Een dienst zoeken, zoals “pampers in Ledeberg”' },
    myReferrals: {
      title: 'mijn toeleidingen',
      description: 'Naar welke dienst je een gezin leidde, en hoe het afliep (studenten)',
    },
    newLogs: { title: 'nieuwe verslagen', description: 'Verslagen die je nog niet zag (docenten)' },
    askForBuddy: {
      title: 'buddy aanvragen',
      description: 'Een buddy vragen voor een gezin (doorverwijzers)',
    },
    myRequests: { title: 'mijn aanvragen', description: 'Hoe het staat met je aanvragen (doorverwijzers)' },
    urgent: { title: 'dringend', description: 'Meteen zien wie je kan bellen' },
    language: { title: 'taal', description: 'Nederlands of Engels kiezen' },
    help: { title: 'hulp', description: 'Wat ik voor jou kan doen' },
  },
  helpPage: {
    title: 'Hulp bij Buddy',
    lead: 'Schrijf Buddy gewoon in de chat, in je eigen woorden. Deze woorden kent hij zeker:',
    everyone: 'iedereen',
    urgent: 'Dringend?',
    urgentText: 'Typ “dringend” in de chat, of bel meteen:',
    people: 'Lukt er iets niet? Vraag het aan de coördinator van je regio, of aan je begeleider.',
  },
  compose: {
    findService: { title: 'Dienst zoeken', description: 'Een dienst zoeken en in dit gesprek zetten' },
    services: { title: 'Wat zoek je?', description: 'Bijvoorbeeld: pampers in Ledeberg, dokter nu open' },
    askForBuddy: {
      title: 'Buddy aanvragen',
      description: 'Een buddy vragen voor een gezin, zonder naam of adres',
    },
  },
}
