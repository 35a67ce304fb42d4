import type { PolicyFault } from '../../programme/site-changes/policy-asked.ts'
import type { SiteRefusal } from '../../programme/site-changes/site-refusal.ts'
import { countedRow, wholeWeeks } from './days-and-numbers.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const range = (least: number, most: number) => `(${least} tot ${most})`

const fields = {
  intakeBy: 'Wie doet de intake?',
  supervisedBy: 'Wie begeleidt een gezin en zijn buddy?',
  colleges: 'Welke hogescholen doen mee? (met komma’s ertussen)',
  contactDays: (least: number, most: number) => `Contact om de hoeveel dagen? ${range(least, most)}`,
  visitDays: (least: number, most: number) => `Bezoek of uitstap om de hoeveel dagen? ${range(least, most)}`,
  buddiesPerFamily: (least: number, most: number) => `Hoeveel buddy’s per gezin? ${range(least, most)}`,
  requestDays: (least: number, most: number) =>
    `Na hoeveel dagen wacht een aanvraag te lang? ${range(least, most)}`,
  trajectoryMonths: (least: number, most: number) =>
    `Hoeveel maanden duurt een traject hoogstens? ${range(least, most)}`,
  monthsAfterBirth: (least: number, most: number) =>
    `Tot hoeveel maanden na de geboorte? ${range(least, most)}`,
  closingDays: 'Hoeveel dagen vóór het einde herinner ik aan het afscheid? (met komma’s ertussen)',
  manyHours: (least: number, most: number) =>
    `Vanaf hoeveel uur per week vraag ik of het niet veel is? ${range(least, most)}`,
  lateFrom: 'Vanaf welk uur is een bericht laat?',
  intervisionWeeks: (least: number, most: number) => `Intervisie om de hoeveel weken? ${range(least, most)}`,
  meetingWeeks: (least: number, most: number) => `Partneroverleg om de hoeveel weken? ${range(least, most)}`,
  retentionMonths: (least: number, most: number) =>
    `Hoeveel maanden na het afscheid blijft alles bewaard? ${range(least, most)}`,
  requestRetentionMonths: (least: number, most: number) =>
    `Hoeveel maanden bewaar ik wat er verteld is bij een aanvraag zonder traject? ${range(least, most)}`,
}

const shortFields: Readonly<Record<PolicyFault, string>> = {
  intakeBy: 'Intake',
  supervisedBy: 'Begeleiding',
  colleges: 'Hogescholen',
  contactDays: 'Contact',
  visitDays: 'Bezoek of uitstap',
  buddiesPerFamily: 'Buddy’s per gezin',
  requestDays: 'Aanvraag wacht te lang',
  trajectoryMonths: 'Traject',
  monthsAfterBirth: 'Na de geboorte',
  closingDays: 'Herinnering aan het afscheid',
  manyHours: 'Veel uren',
  lateFrom: 'Laat op de avond',
  intervisionWeeks: 'Intervisie',
  meetingWeeks: 'Partneroverleg',
  retentionMonths: 'Bewaren',
  requestRetentionMonths: 'Aanvraag zonder traject bewaren',
}

/** Why a site, or its ways, cannot be as they were filled in, in Dutch. */
export const siteRefusalsNl: Says<SiteRefusal> = {
  'site-name-missing': () => 'Hoe heet de nieuwe site?',
  'site-name-taken': ({ name }) => `Er is al een site die ${name} heet.`,
  'site-letter-unclear': () => 'Kies één letter, bijvoorbeeld A. Daarmee beginnen de codes van de gezinnen.',
  'site-letter-taken': ({ letter, taken }) =>
    `De letter ${letter} is al in gebruik (${taken.join(', ')}). Kies een andere: anders betekent een code twee gezinnen.`,
  'policy-field-unclear': ({ field }) => `Kijk dit nog even na: ${shortFields[field].toLowerCase()}.`,
  'policy-unchanged': () => 'Zo staat het er al. Er is niets veranderd.',
  'policy-changed-meanwhile': () =>
    'Iemand anders paste dit intussen aan. Kijk eerst hoe het nu is, en pas het dan opnieuw aan.',
  'tenant-unclear': ({ place }) =>
    `De ${place}e die je typte, is geen tenant-id. Zo ziet er een uit: 00000000-0000-0000-0000-000000000000.`,
  'tenants-too-many': ({ most }) => `Hoogstens ${most} organisaties per site.`,
}

/** Sites and their ways of working, in Dutch. */
export const sitesNl = {
  fields,
  shortFields,
  intakeBy: { lecturer: 'docenten van de school', coordinator: 'de coördinator van het expertisecentrum' },
  supervisedBy: {
    lecturer: 'docenten',
    'also-coordinator': 'docenten en de coördinatoren van het expertisecentrum',
  },
  everyDays: (days: number) => (days === 7 ? 'elke week' : `om de ${days} dagen`),
  everyWeeks: (weeks: number) => (weeks === 1 ? 'elke week' : `om de ${weeks} weken`),
  atMost: (buddies: number) => (buddies === 1 ? 'één' : `hoogstens ${buddies}`),
  days: (days: number) => `na ${days} dagen`,
  months: (months: number) => (months === 1 ? '1 maand' : `${months} maanden`),
  daysBefore: (...days: readonly number[]) => {
    const weeks = wholeWeeks(days)
    const said = weeks ? countedRow(weeks, 'en', ['week', 'weken']) : countedRow(days, 'en', ['dag', 'dagen'])
    return `${said} vóór het einde`
  },
  from: (time: string) => `vanaf ${time}`,
  hours: (hours: number) => `vanaf ${hours} uur per week`,
  none: 'nog niet ingevuld',
  ways: {
    title: (site: string) => `Werkwijze ${site}`,
    version: (version: number) => `Versie ${version}`,
    running: 'Wie al onderweg is, houdt de werkwijze van bij de start.',
    tenants: (count: number) =>
      count === 0
        ? 'Partners: alleen de organisaties uit de instellingen van de bot.'
        : `Partners: ${count === 1 ? '1 organisatie' : `${count} organisaties`} van buiten mag hier schrijven.`,
    change: 'Aanpassen',
    changeTenants: 'Organisaties',
    add: 'Nieuwe site',
    other: 'Andere site',
    show: 'Tonen',
    saved: (version: number) => `Bewaard. Dit is versie ${version}, voor wie vanaf nu begint.`,
    savedTenants: 'Bewaard. Wie van de lijst af is, kan vanaf nu niet meer schrijven.',
    added: (site: string) => `${site} is erbij. Voeg nu mensen toe, en vul de nummers in.`,
  },
  form: {
    title: (site: string) => `Werkwijze ${site} aanpassen`,
    newTitle: 'Een nieuwe site',
    newText: 'Alles kan later nog anders. Wie dan al onderweg is, houdt wat bij de start gold.',
    name: 'Naam van de site',
    letter: 'Letter van de gezinscodes',
    wrong: (least: number, most: number) => `Een getal van ${least} tot ${most}.`,
    compare: 'Vergelijken',
    save: 'Site toevoegen',
    back: 'Terug',
  },
  compare: {
    title: (site: string) => `Zo wordt het in ${site}`,
    before: 'Zoals het is',
    after: 'Zoals het wordt',
    running: 'Gezinnen, koppelingen en trajecten die al lopen, veranderen niet.',
    save: 'Bewaren',
    adjust: 'Nog aanpassen',
  },
  tenants: {
    title: (site: string) => `Organisaties in ${site}`,
    text: 'Van welke organisaties mogen mensen hier schrijven? Eén tenant-id per lijn. De eigen school hoort er altijd bij.',
    label: 'Tenant-id’s',
    onlyHere: 'Wie zo binnenkomt, ziet alleen deze site.',
    save: 'Bewaren',
    back: 'Terug',
  },
}
