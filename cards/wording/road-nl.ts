import type { RoadReason } from '../../programme/road/road.ts'
import type { RoadRefusal } from '../../programme/road/road-refusal.ts'
import type { RoadState, RoadStep } from '../../programme/road/road-state.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

/** Where a family stands, as it is said to partners and lecturers alike, in Dutch. */
const states: Readonly<Record<RoadState, string>> = {
  requested: 'aangevraagd',
  'intake-planned': 'intake gepland',
  'intake-done': 'intake gedaan',
  'in-matching': 'in matching',
  matched: 'gekoppeld',
  acquaintance: 'kennismaking',
  running: 'lopend',
  closing: 'in afronding',
  closed: 'afgerond',
  waiting: 'op de wachtlijst',
  withdrawn: 'teruggetrokken',
  referred: 'doorverwezen',
  refused: 'geweigerd',
}

const steps: Readonly<Record<RoadStep, string>> = {
  'plan-intake': 'een intake plannen',
  'record-intake': 'de intake bewaren',
  'to-matching': 'naar de matching brengen',
  match: 'een buddy koppelen',
  meet: 'de kennismaking plannen',
  begin: 'het traject starten',
  'start-directly': 'meteen starten',
  'lose-buddy': 'de koppeling stoppen',
  'start-closing': 'de afronding beginnen',
  'keep-going': 'toch verdergaan',
  close: 'afronden',
  wait: 'op de wachtlijst zetten',
  resume: 'van de wachtlijst halen',
  withdraw: 'terugtrekken',
  refer: 'doorverwijzen',
  refuse: 'weigeren',
}

const reasons: Readonly<Record<RoadReason, string>> = {
  'family-does-not-want': 'het gezin wil het niet',
  'family-withdrew-consent': 'het gezin trok zijn toestemming in',
  'partner-withdrew': 'ingetrokken door de aanvrager',
  moved: 'het gezin verhuisde',
  loss: 'verlies',
  'no-buddy-free': 'er is nu geen buddy vrij',
  'outside-region': 'buiten onze regio',
  'outside-target-group': 'past niet bij ons aanbod',
  'not-safe-for-a-buddy': 'niet veilig genoeg voor een student',
  'other-help-fits-better': 'andere hulp past beter',
  unreachable: 'het gezin is niet te bereiken',
  'student-stopped': 'de student stopt',
  'first-birthday': 'de eerste verjaardag',
  'goals-reached': 'het gezin kan verder',
  'cannot-wait': 'het gezin kan niet wachten op de intervisie',
  'agreed-before': 'dit is al samen beslist',
  'another-reason': 'een andere reden',
}

const refusals: Says<RoadRefusal> = {
  'unknown-request': () => 'Die aanvraag vind ik niet, of ze is niet van jouw regio.',
  'road-step-out-of-order': ({ state, step }) =>
    `Dat kan nu niet: ${steps[step]} past niet bij “${states[state]}”. Er is niets veranderd.`,
  'road-ended': ({ state }) => `Dit is voorbij (${states[state]}). Er is niets veranderd.`,
  'road-changed-meanwhile': ({ state }) =>
    `Iemand was je voor: het staat nu op “${states[state]}”. Er is niets veranderd.`,
  'road-reason-missing': () => 'Kies nog een reden. De aanvrager hoort alleen waar het staat.',
}

/** A family's road, in Dutch. */
export const roadNl = { states, steps, reasons, refusals }
