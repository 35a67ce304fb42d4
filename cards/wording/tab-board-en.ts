import { counted } from './days-and-numbers.ts'
import type { boardPageNl } from './tab-board-nl.ts'

/** What the bot says on the board of the tab, in English. */
export const boardPageEn: typeof boardPageNl = {
  title: 'Board',
  flags: 'Open urgent needs',
  noFlags: 'No urgent need is open.',
  notTaken: 'Nobody has taken this on yet.',
  asked: (names) => `Asked ${names}, not taken on yet.`,
  taken: (name) => `Taken on by ${name}.`,
  mine: 'You have taken this on.',
  next: {
    ask: (names) => `Next to hear it is ${names}:`,
    'try-again': 'I try again:',
    check: (name) => `Then I ask ${name} how it stands:`,
    checkYou: 'Then I ask you how it stands:',
    'follow-up': 'Then I ask whether help came:',
  },
  open: 'Open',
  logs: 'New logs',
  noLogs: 'You have read all logs.',
  logsNote: (number, oldest) => `${counted(number, 'log', 'logs')} to read, the oldest of ${oldest}.`,
  seen: 'Seen',
  allLogs: 'All new logs',
  requests: 'Requests that wait',
  noRequests: 'No request is waiting.',
  requestsNote: (number, late) =>
    late === 0
      ? `${counted(number, 'request', 'requests')}.`
      : `${counted(number, 'request', 'requests')}, ${late} waiting too long.`,
  waits: (days) => (days === 0 ? 'since today' : `for ${counted(days, 'day', 'days')}`),
  tooLong: 'too long',
  more: (number) => `And ${number} more.`,
  families: 'Families',
  groups: {
    late: 'Late',
    never: 'No contact yet',
    soon: 'Soon',
    'on-track': 'On track',
    'without-buddy': 'Without a buddy',
    'of-others': 'Other families',
  },
  empty: {
    late: 'Nobody is late.',
    never: 'Every family had contact.',
    soon: 'Nothing for the coming days.',
    'on-track': 'No family on track yet.',
    'without-buddy': 'Every family has a buddy.',
    'of-others': 'No other family.',
  },
  group: (title, number) => `${title} (${number})`,
  ago: (days) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  last: (ago) => `Last contact: ${ago}`,
  never: 'No contact yet',
  over: (clock, days) => `${clock}: ${counted(days, 'day', 'days')} late`,
  left: (clock, days) =>
    days === 0 ? `${clock}: today` : `${clock}: within ${counted(days, 'day', 'days')}`,
  unread: (number) => `${number} new`,
  month: (month, months) => `month ${month} of ${months}`,
  noBuddy: 'No buddy yet',
  supervisor: (name) => `supervised by ${name}`,
  noSupervisor: 'no supervisor',
  nobodyYet: 'There is no family yet. Add one, or take on a request.',
}
