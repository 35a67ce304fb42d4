import type { Feature, Line } from '../../directory/features.ts'
import type { Freshness } from '../../directory/freshness.ts'
import type { OpenState } from '../../directory/hours/open-state.ts'
import type { OpenDay } from '../../directory/search/query.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import { counted } from './days-and-numbers.ts'
import type { findingNl } from './finding-nl.ts'

const features: Readonly<Record<Feature, string>> = {
  'without-papers': 'also without papers',
  'without-appointment': 'no appointment needed',
  'home-visit': 'visits at home',
  'child-welcome': 'bring your child',
  'third-party-payer': 'pay only your share',
  wheelchair: 'wheelchair or pram',
}

const lines: Readonly<Record<Line, string>> = {
  'own-network': 'own network',
  'drop-in': 'drop-in',
  volunteers: 'volunteers',
  first: 'first line',
  second: 'second line',
}

const freshness: Readonly<Record<Freshness, string>> = {
  recent: 'confirmed lately',
  'this-year': 'confirmed this year',
  old: 'not rung for long',
  never: 'never rung yet',
}

const unknownHours: Readonly<Record<Extract<OpenState, { state: 'unknown' }>['because'], string>> = {
  'no-hours': 'Hours not known',
  holiday: 'Public holiday: ring first',
  'no-times': 'Open today, hours not known',
  'other-time': 'Hours not known',
}

const status: Readonly<Record<Exclude<ServiceSheet['status'], 'active'>, string>> = {
  inactive: 'This service does not work now.',
  defunct: 'This service no longer exists.',
  'temporarily closed': 'Closed for a while.',
}

const openDays: Readonly<Record<OpenDay, string>> = {
  any: 'open',
  today: 'open today',
  tomorrow: 'open tomorrow',
  weekend: 'open at the weekend',
  MO: 'open on Monday',
  TU: 'open on Tuesday',
  WE: 'open on Wednesday',
  TH: 'open on Thursday',
  FR: 'open on Friday',
  SA: 'open on Saturday',
  SU: 'open on Sunday',
}

/** What the bot says in English about finding a service or a leaflet. */
export const findingEn: typeof findingNl = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  features,
  lines,
  freshness,
  status,

  open: {
    always: 'Open day and night',
    until: (time) => `Open until ${time}`,
    closed: 'Closed now',
    opens: (when) => `Closed now, opens ${when}`,
    at: (time) => `at ${time}`,
    tomorrow: (time) => `tomorrow at ${time}`,
    onDay: (day, time) => `${day} at ${time}`,
    unknown: unknownHours,
    noTimes: 'open, hours not known',
  },

  seldom: {
    nth: (nth, day) => {
      if (nth === 0) return day
      if (nth < 0) return nth === -1 ? `last ${day}` : `${day}, ${-nth} from the end`
      return `${ordinal(nth)} ${day}`
    },
    monthDay: (day) => `the ${ordinal(day)}`,
    lastDay: 'the last day',
    often: (isMonthly, interval) => {
      if (isMonthly) return interval === 1 ? 'of the month' : `every ${interval} months`
      return interval === 1 ? 'some weeks' : `every ${interval} weeks`
    },
  },

  service: {
    fallback: (name) => `Service: ${name}`,
    closed: 'This service is closed in our list. Do not just go there.',
    unchecked: 'Not looked at yet: somebody shared this, no lecturer or second buddy has looked at it.',
    alert: (text) => `**Mind:** ${text}`,
    full: 'Full at the moment.',
    waiting: (text) => `**Waiting time:** ${text}`,
    where: (address, route) => `**Where:** ${address} · ${route}`,
    route: 'Route',
    morePlaces: (number) => `and ${counted(number, 'more place', 'more places')}`,
    call: (numbers) => `**Phone:** ${numbers}`,
    mail: (address) => `**Mail:** ${address}`,
    site: (address) => `**Site:** ${address}`,
    audience: (text) => `**For whom:** ${text}`,
    ages: (from, to) => {
      if (from === null) return `up to ${to} years`
      return to === null ? `from ${from} years` : `${from} to ${to} years`
    },
    apply: (text) => `**Signing up:** ${text}`,
    bring: (text) => `**Bring:** ${text}`,
    cost: (text) => `**Cost:** ${text}`,
    free: 'free',
    good: (text) => `**Good to know:** ${text}`,
    languages: (text) => `**Languages:** ${text}`,
    interpreter: (text) => `interpreter: ${text}`,
    tips: 'Tips of buddies',
    confirmed: (day, band) => `Last confirmed on ${day} (${band})`,
    neverConfirmed: 'Never rung yet. Ring first, and tap “Still right”.',
    neverConfirmedPlain: 'Never rung yet: best ring first.',
    changed: (day) => `Last changed on ${day}`,
    credit: (source, licence) => `Source: ${source}${licence ? ` (${licence})` : ''}`,
    sharedHere: 'Source: shared by people of “Een buddy bij de wieg”',
    officialSearch: 'Look in the Sociale Kaart too',
    steps: {
      confirm: 'Still right',
      report: 'Not right any more',
      refer: 'Refer',
      post: 'Share in a chat',
      change: 'Change',
      tip: 'Tip',
    },
    posted:
      'Anybody may see this card: nothing of a family is on it. I cannot write in another chat myself. This is how you do: in that chat tap **+** or the three dots at the message box, choose **Buddy**, type the name and tap the service. Or forward this message.',
    unknown: 'I cannot find that service any more.',
  },

  list: {
    title: (number) => `${counted(number, 'service', 'services')} found`,
    leafletTitle: (number) => `${counted(number, 'leaflet', 'leaflets')} found`,
    range: (first, last, total) => `${first} to ${last} of ${total}`,
    read: 'I looked for (tap to leave out):',
    relaxed: (filters: string) => `With “${filters}” I found nothing. This is without it.`,
    corrected: (typed, taken) => `I took “${typed}” for “${taken}”.`,
    widened: (place, kilometres) => `Nothing close to ${place}. This is within ${kilometres} km.`,
    kilometres: (distance) => (distance < 1 ? 'less than 1 km' : `${distance.toLocaleString('en-GB')} km`),
    free: 'free',
    unchecked: 'not looked at yet',
    full: 'full',
    show: 'Show',
    more: 'More',
    back: 'Back',
    again: 'Search again',
    share: 'Share a service',
    nothing: 'I find nothing for that.',
    nothingDrop: 'Leave something out and I do find some:',
    nothingAtAll: 'Type it another way, with one word of what is needed: “nappies”, “interpreter”, “doctor”.',
    nothingShare: 'Do you know a service? Share it, and the next buddy will find it.',
    drop: (filter, total) => `Without ${filter} (${total})`,
    without: (filter) => `✕ ${filter}`,
    leaflets: 'Leaflets',
    allLeaflets: (number) => `All leaflets (${number})`,
    services: (number) => `Show ${counted(number, 'service', 'services')}`,
    fallback: 'Services.',
  },

  filters: {
    needs: (first, others) => `${first} and ${others} more`,
    near: (place, kilometres) => `${place}, ${kilometres} km`,
    interpreter: 'with an interpreter',
    free: 'free',
    age: (from, until) =>
      until <= 1 ? 'baby' : from === until ? `${from} years` : `${from} to ${until} years`,
    openNow: 'open now',
    openDay: openDays,
    between: (day, from, until) => `${day} ${from}–${until}`,
  },

  form: {
    title: 'Find a service',
    text: 'Type what is needed in your own words: a place, a language or “open now” may be in it.',
    typed: 'What are you looking for?',
    example: 'nappies in Ledeberg, open now',
    domain: 'Or choose what it is about',
    pick: 'Choose',
    search: 'Search',
    fallback: 'Find a service.',
  },

  fromContact: 'Find a service',
  notReady: 'I have just started and am still reading the list of services. Please try again in a moment.',

  leaflet: {
    kind: 'Leaflet',
    fallback: (title) => `Leaflet: ${title}`,
    needs: (text) => `**About:** ${text}`,
    language: (text) => `**Language:** ${text}`,
    source: (source, day) => `Source: ${source}, ${day}`,
    open: 'Open the leaflet',
    unchecked: 'No lecturer has looked at it yet.',
    agree: 'It may stay',
    agreed: 'OK, this leaflet has been looked at.',
    remove: 'Take away',
    removed: 'Taken away. Nobody finds this leaflet any more.',
    share: 'Share a leaflet',
    toCheck: 'Leaflets to look at',
    nothingToCheck: 'No leaflet is waiting. Well done.',
    moreToCheck: (number) => `… and ${number} more after these.`,
  },

  leafletForm: {
    fields: {
      title: 'title',
      summary: 'what it is about',
      needs: 'what it is useful for',
      language: 'language',
      source: 'who made it',
      link: 'link',
      day: 'from when it is',
    },
    title: 'Share a leaflet',
    text: 'For an explanation in plain language that fits how the family lives. Put nothing of a family in it.',
    name: 'Title',
    summary: 'What is it about, in a few sentences?',
    need: 'What is it useful for?',
    also: 'And for something else too?',
    language: 'In which language?',
    source: 'Who made it?',
    link: 'Link to the leaflet',
    day: 'From when is it?',
    save: 'Share',
    done: 'Shared. Thank you!',
    doneUnchecked: 'Shared. A lecturer will look at it; until then it says “not looked at yet”.',
  },

  compose: {
    stranger: 'I do not know you yet. Say hello first, in the private chat with Buddy.',
    nothing: 'Nothing found. Type one word of what is needed, such as “nappies” or “interpreter”.',
  },

  officialSearch: {
    title: 'Searching the Sociale Kaart',
    text: 'Every service has a link to the Sociale Kaart. Search there once yourself, and paste here the address of the page with results. Put {need} where the word you looked for stands and {postcode} where the postcode stands.',
    home: 'Leave the field empty to go to the home page.',
    site: 'Region',
    pattern: 'Address of a search',
    example: 'https://www.desocialekaart.be/…{need}…{postcode}',
    save: 'Save',
    done: (site) => `Saved. Services at ${site} now link to the Sociale Kaart like this.`,
    version: (number, name, day) => `Now version ${number}, by ${name} on ${day}.`,
  },
}

function ordinal(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return `${number}th`
  return `${number}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[number % 10] ?? 'th'}`
}
