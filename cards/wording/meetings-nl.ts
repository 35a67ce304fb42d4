import type { MeetingOutcome } from '../../programme/partners-meeting/meeting-figures.ts'
import type { MeetingRefusal } from '../../programme/partners-meeting/meeting-refusal.ts'
import { counted, shortDay } from './days-and-numbers.ts'

type Says<Refused extends { reason: string }> = {
  readonly [Reason in Refused['reason']]: (because: Extract<Refused, { reason: Reason }>) => string
}

const day = (written: string) => shortDay(written, 'nl-BE')

const fields = { text: 'wat jullie afspreken', who: 'wie het doet' }

/** Why a meeting with the partners, or an agreement of it, cannot be as somebody said it, in Dutch. */
export const meetingRefusalsNl: Says<MeetingRefusal> = {
  'meeting-day-unclear': () => 'Kies een dag vanaf vandaag, hoogstens een jaar verder.',
  'meeting-on-closed-day': () =>
    'Dan is het weekend, een feestdag of een sluitingsdag. Welke andere dag past?',
  'meeting-planned-already': ({ on }) => `Het overleg staat al op ${day(on)}.`,
  'meeting-changed-meanwhile': () => 'Een collega paste het overleg intussen aan. Zo staat het nu.',
  'meeting-still-to-come': ({ on }) => `Het overleg van ${day(on)} moet nog komen.`,
  'meeting-held-already': ({ on }) => `Dat het overleg van ${day(on)} doorging, staat er al.`,
  'meeting-not-held': () => 'Dit is intussen veranderd. Zo staat het nu.',
  'agreement-fields-missing': ({ fields: missing }) =>
    `Vul nog in: ${missing.map((field) => fields[field]).join(' en ')}.`,
  'agreement-day-over': () => 'Die dag is al voorbij. Tegen wanneer is het?',
  'agreement-names-a-person': ({ named }) =>
    `Alle partners lezen deze tekst: schrijf in plaats van “${named}” een organisatie of een functie.`,
  'agreement-none-chosen': () => 'Kies eerst wat er gebeurd is.',
  'agreement-ticked-already': () => 'Een collega vinkte dit al af.',
  'agreement-open-already': () => 'Die afspraak staat al open.',
  'agreements-too-many': ({ most }) =>
    `Er staan al ${most} afspraken open. Vink er eerst een paar af: een korte lijst wordt gelezen.`,
}

const outcomes: Readonly<Record<MeetingOutcome, string>> = {
  helped: 'geholpen',
  full: 'volzet of wachtlijst',
  'not-entitled': 'geen recht',
  gone: 'dienst verdwenen',
  'not-helped': 'niet geholpen',
  declined: 'wilden toch niet',
  'no-show': 'niet gegaan',
}

/** The meeting with the partners, in Dutch. */
export const meetingsNl = {
  outcomes,
  title: (site: string) => `Partneroverleg ${site}`,
  next: {
    planned: (on: string) => `Het volgende overleg is op ${on}.`,
    proposed: (on: string) => `Volgens jullie ritme is het volgende overleg rond ${on}. Leg de dag nog vast.`,
    plannedPast: (on: string) => `Het overleg stond op ${on}. Ging het door?`,
    proposedPast: (on: string) => `Het was weer tijd rond ${on}. Ging het overleg door, of kies je een dag?`,
    none: 'Er is nog geen overleg gepland. Kies een eerste dag, dan volgen de andere vanzelf.',
  },
  agreements: {
    title: 'Afspraken die openstaan',
    none: 'Geen.',
    line: (text: string, who: string) => `${text} · ${who}`,
    until: (line: string, on: string) => `${line} · tegen ${on}`,
    late: (line: string) => `${line} (voorbij)`,
    choose: 'Wat is gebeurd?',
    tick: 'Afvinken',
  },
  stuck: {
    title: 'Aanvragen die te lang wachten',
    none: 'Geen.',
    line: (state: string, numbers: string) => `${state}: ${numbers}`,
    more: (left: number) => `En nog ${left}.`,
  },
  figures: {
    title: (since: string) => `Cijfers sinds ${since}`,
    requests: (parts: string) => `Aanvragen: ${parts}`,
    request: (count: number, state: string) => `${count} ${state}`,
    otherRequests: (count: number) => `${count} in een andere stap`,
    untilBuddy: (days: number) =>
      `Wie een buddy kreeg: de helft had er een binnen ${counted(days, 'dag', 'dagen')}.`,
    waiting: (days: number) => `Wie nu wacht: de helft wacht al ${counted(days, 'dag', 'dagen')} of langer.`,
    trajectories: (parts: string) => `Trajecten: ${parts}`,
    running: (count: number) => `${count} lopen`,
    begun: (count: number) => `${count} gestart`,
    closed: (count: number) => `${count} afgerond`,
    outcomes: (parts: string) => `Toeleidingen, in gezinnen: ${parts}`,
    outcome: (families: number, outcome: string) => `${families} ${outcome}`,
    none: 'Nog te weinig om te tellen.',
    fewest: 'We tellen pas vanaf 5 gezinnen: minder zegt te veel over één gezin.',
  },
  gaps: {
    title: 'Wat gezinnen niet vonden',
    text: 'Dienst vol, geen recht, verdwenen of niet geholpen.',
    none: 'Niets dat bij 5 gezinnen of meer terugkomt.',
    line: (needs: string, families: number) => `${needs}: ${families} gezinnen`,
    lineIn: (needs: string, region: string, families: number) =>
      `${needs} in ${region}: ${families} gezinnen`,
  },
  buttons: {
    agree: 'Afspraak noteren',
    plan: 'Dag kiezen',
    hold: 'Het ging door',
    share: 'Tekst om te delen',
    undo: 'Toch niet',
    back: 'Terug',
    other: 'Andere site',
    show: 'Tonen',
    open: 'Overleg openen',
  },
  done: {
    planned: (on: string) => `Vastgelegd: ${on}. Twee weken vooraf krijgen jullie een seintje.`,
    held: (on: string) => `Genoteerd: het overleg van ${on} ging door. Wat spraken jullie af?`,
    takenBack: 'Teruggezet.',
    agreed: 'Bewaard. Dit komt terug tot iemand het afvinkt.',
    ticked: (count: number) => (count === 1 ? 'Afgevinkt.' : `${count} afspraken afgevinkt.`),
    reopened: 'Staat weer open.',
  },
  agreementForm: {
    title: (site: string) => `Afspraak met de partners van ${site}`,
    shared: 'Alle partners lezen dit: geen namen, niets van een gezin.',
    text: 'Wat spreken jullie af?',
    textExample: 'Elke maand een vast uur voor vragen van buddy’s',
    who: 'Wie doet het? (organisatie of functie)',
    whoExample: 'OCMW, onthaal',
    until: 'Tegen wanneer? (mag leeg blijven)',
    save: 'Bewaren',
  },
  dayForm: {
    title: (site: string) => `Partneroverleg ${site}: welke dag?`,
    rhythm: (weeks: number) => `Jullie ritme: om de ${weeks} weken.`,
    on: 'Dag',
    save: 'Vastleggen',
  },
  share: {
    title: 'Tekst voor de partners',
    text: 'Hieronder staat het overleg als bericht. Kopieer het naar een mail of een kanaal. Er staat geen gezin en geen student in.',
  },
  notice: {
    ahead: (site: string, on: string) => `Op ${on} is het partneroverleg van ${site}.`,
    aheadProposed: (site: string, on: string) =>
      `Rond ${on} is het weer tijd voor het partneroverleg van ${site}. Welke dag past?`,
    after: (site: string, on: string) =>
      `Het partneroverleg van ${site} was voor ${on}. Ging het door? Noteer wat jullie afspraken, dan komt het volgende keer terug. Ging het niet door, kies dan een nieuwe dag.`,
    first: (site: string) =>
      `Partners vragen in ${site} buddy’s aan, en er is nog geen overleg met hen gepland. Kies je een eerste dag?`,
    open: (count: number) =>
      count === 1 ? 'Er staat nog 1 afspraak open.' : `Er staan nog ${count} afspraken open.`,
  },
}
