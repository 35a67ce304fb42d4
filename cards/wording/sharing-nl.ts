import type { SharedService } from '../../directory/service.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import type { SheetField } from '../../directory/sheet-field.ts'
import { counted } from './days-and-numbers.ts'

const fields: Readonly<Record<SheetField, string>> = {
  name: 'Naam',
  organization: 'Organisatie',
  what: 'Wat doen ze?',
  audience: 'Voor wie?',
  needs: 'Waarvoor kan een gezin er terecht?',
  features: 'Wat maakt het gemakkelijk?',
  line: 'Hoe dicht bij het gezin?',
  apply: 'Hoe meld je je aan?',
  bring: 'Wat breng je mee?',
  hours: 'Uren',
  hoursNote: 'Nog iets over de uren',
  address: 'Adres',
  phones: 'Telefoon',
  email: 'Mail',
  website: 'Website',
  languages: 'Talen',
  interpreter: 'Tolk',
  cost: 'Kost',
  ages: 'Leeftijd van het kind',
  waiting: 'Wachttijd',
  isFull: 'Is er plaats?',
  status: 'Open of dicht',
  alert: 'Let op',
}

const statuses: Readonly<Record<Exclude<ServiceSheet['status'], 'defunct'>, string>> = {
  active: 'Werkt gewoon',
  'temporarily closed': 'Tijdelijk gesloten',
  inactive: 'Werkt nu niet',
}

const states: Readonly<Record<SharedService['state'], string>> = {
  unchecked: 'nog niet nagekeken',
  agreed: 'nagekeken',
  closed: 'gesloten',
}

/** What the bot says in Dutch about sharing services and keeping them true. */
export const sharingNl = {
  fields,
  statuses,
  states,

  input: {
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Gemeente',
    phones: 'Telefoon (elk nummer op een eigen lijn)',
    mobileAgreed: 'Gsm-nummer: dit is een publiek nummer, of ik heb toestemming van deze persoon',
    hours: 'Uren',
    hoursExample: 'ma-vr 9-12u en 13-16u; wo 14-16u',
    languagesExample: 'Nederlands, Turks',
    bring: 'Wat breng je mee? (elk papier op een eigen lijn)',
    isFree: 'Gratis',
    ageFrom: 'Vanaf hoeveel jaar?',
    ageTo: 'Tot hoeveel jaar?',
    wrongAge: 'Een leeftijd in jaren, van 0 tot 99',
    full: 'Zit vol',
    hasRoom: 'Er is plaats',
    kbo: 'Ondernemingsnummer (KBO)',
    nothing: 'Niet ingevuld',
    pick: 'Kies',
  },

  form: {
    title: 'Een dienst delen',
    text: 'Iedereen in het programma ziet dit. Zet er niets van een gezin in.',
    read: 'Dit las ik in je bericht. Kijk het even na.',
    from: (field: string, words: string) => `${field}: uit “${words}”`,
    needs: 'Waarvoor?',
    more: 'Meer invullen',
    site: 'Regio',
    save: 'Delen',
    fallback: 'Een dienst delen.',
  },

  duplicates: {
    title: 'Bestaat deze dienst al?',
    text: (name: string) => `Voor “${name}” vond ik iets dat erop lijkt.`,
    hintText: (name: string) =>
      `Voor “${name}” vond ik iets met hetzelfde nummer of adres. Dat kan ook een andere dienst zijn.`,
    by: {
      'enterprise-number': 'zelfde ondernemingsnummer',
      'name-and-place': 'zelfde naam en plaats',
      phone: 'zelfde telefoonnummer',
      address: 'zelfde adres',
    },
    open: 'Bekijk',
    isSame: 'Ja, ’t is die: ik bevestig ze',
    another: 'Nee, toch delen',
    fallback: 'Misschien bestaat deze dienst al.',
  },

  saved: {
    shared: (name: string) => `“${name}” staat in de lijst. Dankjewel!`,
    unchecked:
      'Er staat “nog niet nagekeken” bij tot een docent het bekeek, of tot twee anderen het bevestigden.',
    undo: 'Ongedaan maken',
    open: 'Toon de dienst',
    change: 'Nog iets aanpassen',
    withdrawn: (name: string) => `“${name}” is weer weg uit de lijst.`,
    history: 'Wat veranderde er?',
  },

  change: {
    title: (name: string) => `Aanpassen: ${name}`,
    pick: 'Wat wil je aanpassen?',
    next: 'Verder',
    save: 'Bewaren',
    back: 'Iets anders',
    text: 'Leeg laten haalt het weg.',
    now: (text: string) => `Nu: ${text}`,
    hard: 'Wat er staat, is te lang of te ingewikkeld om hier aan te passen. Wat je typt, komt in de plaats.',
    done: (field: string) => `${field}: aangepast.`,
    was: (text: string) => `Was: ${text}`,
    is: (text: string) => `Is nu: ${text}`,
    undone: (field: string) => `${field}: terug zoals het was.`,
    fallback: 'Een dienst aanpassen.',
  },

  history: {
    title: (name: string) => `Wat veranderde er: ${name}`,
    row: (field: string, day: string, by: string) => `**${field}** · ${day} · ${by}`,
    undone: (day: string, by: string) => `Ongedaan gemaakt op ${day} door ${by}`,
    none: 'Hier veranderde nog niets.',
    undo: 'Ongedaan maken',
    older: (number: number) => `En nog ${counted(number, 'oudere aanpassing', 'oudere aanpassingen')}.`,
    somebody: 'iemand',
    fallback: 'Wat er veranderde.',
  },

  confirmed: 'Genoteerd: dit klopt nog vandaag. Dankjewel!',
  confirmedAgreed: 'Genoteerd. Twee mensen bevestigden deze dienst: ze geldt nu als nagekeken.',

  report: {
    title: (name: string) => `Klopt niet meer: ${name}`,
    text: 'Weet je hoe het wel is? Pas het zelf aan, dan is het meteen juist.',
    textElsewhere: 'Deze dienst is van een andere regio: daar kijkt een docent ernaar.',
    gone: 'Bestaat niet meer',
    field: 'Wat klopt er niet?',
    somewhere: 'Iets anders, of ik weet het niet',
    wrong: 'Dit melden',
    change: 'Zelf aanpassen',
    doneWrong: 'Genoteerd. Een docent kijkt ernaar. Dankjewel!',
    doneGone: 'Genoteerd. Als nog iemand dit meldt, kijkt een docent of de dienst dicht mag. Dankjewel!',
    doneGoneTwice:
      'Genoteerd. Je bent de tweede die dit meldt: een docent kijkt of de dienst dicht mag. Dankjewel!',
    fallback: 'Melden dat een dienst niet meer klopt.',
  },

  tip: {
    title: (name: string) => `Tip: ${name}`,
    text: 'Wat moet de volgende buddy weten? Bijvoorbeeld: “vraag naar loket 3”. Zet er niets van een gezin in.',
    label: 'Jouw tip',
    save: 'Bewaren',
    waiting: 'Dankjewel! Een docent leest je tip, dan komt hij bij de dienst te staan.',
    shown: 'Je tip staat bij de dienst. Dankjewel!',
    fallback: 'Een tip bij een dienst.',
  },

  check: {
    title: 'Diensten nakijken',
    none: 'Er is niets om na te kijken. Mooi zo!',
    total: (number: number) => counted(number, 'dienst wacht op je', 'diensten wachten op je'),
    first: (shown: number, total: number) =>
      `De eerste ${shown} van ${total}. Kijk na, dan komen de volgende.`,
    isNew: (by: string, day: string) => `Nieuw, gedeeld door ${by} op ${day}`,
    gone: (number: number) => `${counted(number, 'persoon meldt', 'mensen melden')} dat ze niet meer bestaat`,
    wrong: (field: string, by: string, day: string) => `Klopt niet: ${field} (${by}, ${day})`,
    somewhere: 'iets',
    tip: (text: string, by: string) => `Tip van ${by}: “${text}”`,
    agree: 'Oké',
    open: 'Bekijk',
    close: 'Sluit',
    keep: 'Klopt wel',
    change: 'Aanpassen',
    show: 'Toon de tip',
    hide: 'Niet tonen',
    agreed: (name: string) => `“${name}” is nagekeken.`,
    closed: (name: string) => `“${name}” is gesloten en komt niet meer in de lijst.`,
    reopened: (name: string) => `“${name}” staat weer open.`,
    kept: (name: string) => `“${name}” blijft zoals ze is.`,
    tipShown: 'De tip staat bij de dienst.',
    tipHidden: 'De tip wordt niet getoond.',
    reopen: 'Toch weer openzetten',
    notice: (number: number) =>
      `Er ${number === 1 ? 'wacht 1 dienst' : `wachten ${number} diensten`} om na te kijken.`,
    goneNotice: (name: string) => `Twee mensen melden dat “${name}” niet meer bestaat. Mag ze dicht?`,
    see: 'Diensten nakijken',
    fallback: 'Diensten nakijken.',
  },

  ring: {
    title: 'Eén belletje',
    text: 'Bel even of alles nog klopt. Twee minuten, en de volgende buddy staat niet voor een gesloten deur.',
    left: (number: number) => (number === 0 ? 'Dit is de laatste voor deze week.' : `Daarna nog ${number}.`),
    neverConfirmed: 'Nog nooit nagebeld',
    confirmed: (day: string) => `Laatst bevestigd op ${day}`,
    right: 'Klopt nog',
    wrong: 'Klopt niet meer',
    notReached: 'Niet bereikt',
    later: 'Later',
    none: 'Geen belletjes',
    done: 'Dat was alles voor deze week. Dankjewel!',
    doneLater: 'Oké, dat kan later ook. Typ “belletjes” als je tijd hebt.',
    nothing: 'Er is niets om na te bellen. Fijn!',
    optedOut: 'Oké, ik stuur je geen belletjes meer. Typ “weer belletjes” als je van gedacht verandert.',
    optedIn: 'Fijn! Op maandag stuur ik je weer een paar diensten om te bellen.',
    fallback: 'Een dienst om eens te bellen.',
  },
}
