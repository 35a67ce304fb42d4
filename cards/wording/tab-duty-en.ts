import { daysOfWeek, longDay, monthAndYear } from './days-and-numbers.ts'
import type { dutyPageNl } from './tab-duty-nl.ts'

/** What the bot says on the duty calendar of the tab, in English. */
export const dutyPageEn: typeof dutyPageNl = {
  title: (site) => `Duty rota ${site}`,
  now: (names) => `On duty now: ${names}.`,
  nobodyNow: 'Nobody is on duty now. An urgent need goes first to the lecturer who supervises the family.',
  hours: (from, until) => `Office hours on working days: ${from} to ${until}.`,
  longDay: (written) => longDay(written, 'en-GB'),
  monthSaid: (written) => monthAndYear(written, 'en-GB'),
  weekdays: daysOfWeek('en-GB'),
  between: (from, until) => `${from}–${until}`,
  from: (time) => `from ${time}`,
  until: (time) => `until ${time}`,
  wholeDay: 'all day',
  away: 'away',
  awayUnfilled: 'away, nobody stands in',
  standsIn: (name) => `away, ${name} stands in`,
  nobody: 'nobody yet',
  holiday: 'holiday',
  closed: 'closed',
  week: (number) => `Week ${number}`,
  caption: (site, month) => `Who is on duty in ${site}, ${month}`,
  addOn: (day) => `${day}: add a shift`,
  over: (day) => `${day}: over`,
  tooFar: (day) => `${day}: too far ahead`,
  change: (name, more, day) => `${day}: ${name} ${more}. Change`,
  unreachable: (names) =>
    `I cannot reach these people: ${names}. Ask them to open me in Teams and type “hello”.`,
  andMore: (days, left) => `${days} and ${left} more`,
  gaps: (days) => `Nobody on duty yet: ${days}.`,
}
