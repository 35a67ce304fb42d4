import type { StepState } from '../../programme/referral.ts'
import type { Trouble } from '../../programme/referral-figures.ts'
import { counted } from './days-and-numbers.ts'

const states: Readonly<Record<StepState, string>> = {
  discussed: 'Besproken',
  agreed: 'Gezin wil het',
  contacted: 'Contact gelegd',
  appointed: 'Afspraak gemaakt',
  went: 'Geweest',
  helped: 'Geholpen',
  declined: 'Gezin wil niet',
  full: 'Volzet of wachtlijst',
  'not-entitled': 'Geen recht',
  gone: 'Bestaat niet meer',
  'no-show': 'Niet gegaan',
  'not-helped': 'Niet geholpen',
  other: 'Iets anders',
}

/** Words of the referral loop (toeleiding) in Dutch. */
export const referralNl = {
  states,
  unknown: 'Afloop onbekend',
  withdrawn: 'Weggehaald',
  together: 'Samen geweest',
  alone: 'Gezin ging zelf',
  appointment: (when: string) => `Afspraak ${when}`,
  serviceAway: 'Een dienst die niet meer in de lijst staat',
  title: (service: string) => `Toeleiding naar ${service}`,
  asksFrom: (day: string) => `Vanaf ${day} vraag ik hoe het loopt.`,
  asksNoMore: 'Hier vraag ik niet meer naar.',
  history: (steps: string) => `Zo liep het: ${steps}`,
  fallback: 'Een toeleiding.',
  kept: 'Waarom iets zo liep, blijft uit de chat.',
  appoint: 'Afspraak …',
  stopped: 'Lukte niet …',
  notYet: 'Weet ik nog niet',
  correct: 'Verbeteren',
  undo: 'Ongedaan maken',
  undone: (service: string) => `De toeleiding naar ${service} is weggehaald.`,
  openOne: 'Toeleiding tonen',
  reportGone: 'Meld dat de dienst weg is',

  start: {
    title: (service: string) => `Toeleiden naar ${service}`,
    family: 'Welk gezin?',
    text: 'Hoe ver staan jullie?',
    discussed: 'Besproken',
    agreed: 'Gezin wil het',
    promise: 'Ik vraag later hoe het liep, tot het gelukt is of het gezin niet wil.',
    fallback: 'Een gezin toeleiden naar een dienst.',
  },

  fromContact: {
    button: 'Toeleiding opvolgen',
    title: (family: string) => `Welke dienst is het voor ${family}?`,
    none: 'Die dienst vind ik niet in de buurt van het gezin. Zoek ze op naam, of deel ze.',
    nothing: 'In dat verslag staat geen dienst om op te volgen.',
    fallback: 'Kies de dienst uit het verslag.',
  },

  forms: {
    appointed: (service: string) => `Afspraak bij ${service}`,
    appointedText: 'Weet je de dag al? Dan vraag ik de dag erna hoe het ging.',
    date: 'Dag',
    time: 'Uur',
    save: 'Bewaren',
    stopped: (service: string) => `Wat liep er mis bij ${service}?`,
    why: 'Waarom? Kort, zonder namen',
    note: 'Iets te noteren? Kort, zonder namen',
    atService: 'Bij de dienst',
    atFamily: 'Bij het gezin, of anders',
    whyNeeded: 'Bij “Iets anders” schrijf je kort wat er gebeurde.',
    correct: (service: string) => `Verbeteren: ${service}`,
    correctText: 'Waar staat het nu echt?',
    state: 'Stap',
    back: 'Terug',
    fallback: 'Een stap van een toeleiding.',
  },

  list: {
    title: 'Mijn toeleidingen',
    none: 'Er loopt geen toeleiding. Open een dienst en tik op Doorverwijzen.',
    row: (service: string, state: string) => `${service} · ${state}`,
    pick: 'Welke toeleiding?',
    open: 'Toeleiding tonen',
    page: (page: number, pages: number) => `Blad ${page} van ${pages}`,
    fallback: 'Jouw toeleidingen.',
  },

  inTimeline: 'Toeleidingen',
  inWeek: 'Toeleidingen',
  weekRow: (family: string, what: string) => `${family} · ${what}`,
  wentLike: (outcomes: string) => `Zo liep het bij andere gezinnen: ${outcomes}`,

  digest: {
    title: 'Hoe liep het?',
    text: 'Eén keer per week vraag ik naar je toeleidingen. Eén tik volstaat.',
    questions: {
      discussed: (service: string) => `Wil het gezin naar ${service}?`,
      agreed: (service: string) => `Is er al contact met ${service}?`,
      contacted: (service: string) => `Is het gelukt bij ${service}?`,
      appointed: (service: string) => `Hoe ging het bij ${service}?`,
      went: (service: string) => `Kon ${service} helpen?`,
    },
    noted: (service: string, state: string) => `✓ ${service}: ${state}`,
    later: (service: string) => `✓ ${service}: ik vraag het later nog eens`,
    allDone: 'Dat was alles. Dankjewel!',
    fallback: 'Even vragen: hoe liep het?',
  },

  outcomes: {
    helped: (count: number) => `${counted(count, 'gezin', 'gezinnen')} geholpen`,
    went: (count: number) => `${counted(count, 'gezin', 'gezinnen')} geweest`,
    full: (count: number) => `bij ${counted(count, 'gezin', 'gezinnen')} volzet`,
    'not-entitled': (count: number) => `bij ${counted(count, 'gezin', 'gezinnen')} geen recht`,
    gone: (count: number) => `${counted(count, 'gezin', 'gezinnen')} vond de dienst niet meer`,
  },

  troubles: {
    title: 'Wachtlijsten en weigeringen',
    text: 'De laatste 90 dagen, bij gezinnen van jouw site. Zonder namen.',
    none: 'De laatste 90 dagen liep er bij geen enkele dienst iets mis. Mooi.',
    counts: {
      full: (count: number) => `${count} keer volzet of wachtlijst`,
      'not-entitled': (count: number) => `${count} keer geen recht`,
      gone: (count: number) => `${count} keer niet meer gevonden`,
      'no-help': (count: number) => `${count} keer geen hulp`,
    } satisfies Record<Trouble, (count: number) => string>,
    fallback: 'Wachtlijsten en weigeringen van de laatste 90 dagen.',
  },
}

/** The shape every language must fill. */
export type ReferralWording = typeof referralNl
