import { daysOfWeek, longDay, monthAndYear } from './days-and-numbers.ts'

/** What the bot says on the duty calendar of the tab, in Dutch. */
export const dutyPageNl = {
  title: (site: string) => `Wachtdienst ${site}`,
  now: (names: string) => `Nu van wacht: ${names}.`,
  nobodyNow: 'Nu heeft niemand wacht. De begeleider van het gezin hoort een dringende melding eerst.',
  hours: (from: string, until: string) => `Kantooruren op werkdagen: ${from} tot ${until}.`,
  longDay: (written: string) => longDay(written, 'nl-BE'),
  monthSaid: (written: string) => monthAndYear(written, 'nl-BE'),
  weekdays: daysOfWeek('nl-BE'),
  between: (from: string, until: string) => `${from}–${until}`,
  from: (time: string) => `vanaf ${time}`,
  until: (time: string) => `tot ${time}`,
  wholeDay: 'hele dag',
  away: 'afwezig',
  awayUnfilled: 'afwezig, niemand in de plaats',
  standsIn: (name: string) => `afwezig, ${name} in de plaats`,
  nobody: 'nog niemand',
  holiday: 'feestdag',
  closed: 'gesloten',
  week: (number: number) => `Week ${number}`,
  caption: (site: string, month: string) => `Wie wacht heeft in ${site}, ${month}`,
  addOn: (day: string) => `${day}: wacht toevoegen`,
  over: (day: string) => `${day}: voorbij`,
  tooFar: (day: string) => `${day}: nog te ver`,
  change: (name: string, more: string, day: string) => `${day}: ${name} ${more}. Wijzigen`,
  unreachable: (names: string) =>
    `Deze mensen kan ik niet bereiken: ${names}. Vraag hen om mij in Teams te openen en “hallo” te typen.`,
  andMore: (days: string, left: number) => `${days} en nog ${left}`,
  gaps: (days: string) => `Nog niemand van wacht: ${days}.`,
}
