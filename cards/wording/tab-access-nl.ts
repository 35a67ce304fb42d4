import type { AccessAs } from '../../programme/access-log.ts'
import { auditNl } from './audit-nl.ts'
import { counted } from './days-and-numbers.ts'

/** What the tab itself says around the access log of a family, in Dutch. */
export const tabAccessNl = {
  family: 'Gezin',
  chooseFamily: 'Kies een gezin',
  person: 'Wie',
  everybody: 'Iedereen',
  from: 'Vanaf',
  until: 'Tot en met',
  previous: 'Nieuwere',
  next: 'Oudere',
  page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
}

/** Which refusals say more than that it could not be; the others have no word of their own here. */
const reasons = {
  'not-allowed': 'dat hoort niet bij deze rol',
  'not-known': 'deze persoon had geen toegang',
  'unknown-family': 'deze persoon mocht dit gezin niet zien',
  'road-ended': 'het traject was voorbij',
  'erase-too-early': 'het was nog te vroeg om te wissen',
  'form-unclear': 'het formulier was niet te lezen',
}

const as: Readonly<Record<AccessAs, string>> = {
  buddy: 'was toen buddy van dit gezin',
  'stand-in': 'verving toen de buddy van dit gezin',
  'no-buddy-then': 'was op die dag geen buddy van dit gezin',
  supervisor: 'begeleidt dit gezin',
  'role-now': 'in een andere rol',
  bot: 'ging vanzelf, volgens een vaste regel',
  stranger: 'staat niet in de lijst met mensen',
  'nobody-now': 'staat niet meer in de lijst met mensen',
}

/** What the bot fills in on that page, in Dutch. */
export const accessPageNl = {
  audit: auditNl,
  unnamed: 'deed iets wat hier nog geen naam heeft',
  title: 'Wie zag wat',
  intro:
    'Wie zag of deed iets bij een gezin, en wanneer? Je ziet de rol die iemand nu heeft. Of iemand buddy was, staat er zoals het die dag was. Ook dat jij nu kijkt, wordt genoteerd.',
  choose: 'Kies een gezin van jouw regio’s, ook als het traject voorbij is of het gezin gewist is.',
  found: (count: number) =>
    count === 0
      ? 'Niets gevonden voor deze keuze. Kies een langere periode of iedereen.'
      : counted(count, 'regel', 'regels'),
  bot: 'De bot',
  stranger: 'Iemand onbekend',
  removed: (name: string) => `${name} (geen toegang meer)`,
  row: (who: string, what: string) => `${who} ${what}`,
  at: (day: string, time: string, relation: string) => `${day} om ${time} · ${relation}`,
  as,
  roleNow: (roles: string) => `rol nu: ${roles}`,
  refused: 'geweigerd',
  why: (reason: string) => `Geweigerd: ${reason}.`,
  whyUnnamed: 'het kon op dat moment niet',
  reasons,
  export: 'Exporteren',
}
