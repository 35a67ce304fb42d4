import { counted } from './days-and-numbers.ts'
import type { matchingPageNl } from './tab-matching-nl.ts'

/** What the bot says on the page of requests and matching, in English. */
export const matchingPageEn: typeof matchingPageNl = {
  title: (site) => `Requests and matching ${site}`,
  order: 'Beside each family stand three students at most, with what speaks for and against. You choose.',
  requests: 'Requests that wait for us',
  noRequests: 'No request is waiting. A partner asks for a buddy in their chat or in the channel.',
  requestsNote: (number, late) =>
    late === 0 ? null : `${late} of ${counted(number, 'request', 'requests')} waiting too long.`,
  coming: 'Requests with a student',
  noComing: 'No request has a student yet.',
  waiting: 'Families waiting for a buddy',
  noWaiting: 'No family is waiting for a buddy now.',
  more: (number) => `These are the first; ${number} more are waiting.`,
  students: 'Students without a family',
  everybody: 'Every student has a family.',
  noStudents: 'There are no students here yet. The coordinator adds them.',
  toCheck: 'profile to check',
  noProfile: 'no profile yet',
  pairs: 'Pairs under way',
  noPairs: 'No pair is under way now.',
  room: 'Room for another buddy',
  noRoom: 'No family is looking for a second buddy.',
}
