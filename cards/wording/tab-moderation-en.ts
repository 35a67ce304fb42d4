import type { moderationPageNl } from './tab-moderation-nl.ts'

/** What stands on the page with what is to be checked, in English. */
export const moderationPageEn: typeof moderationPageNl = {
  title: 'To check',
  intro: 'What buddies shared and reported waits here for a lecturer. One tap is enough.',
  gone: 'May be gone',
  goneNote: 'When two people say so, you may mark the service as closed.',
  noneGone: 'Nobody reports that a service is gone.',
  fresh: 'New, not checked yet',
  noneFresh: 'Every shared service was checked.',
  wrong: 'Not right any more',
  noneWrong: 'Nobody reports a mistake.',
  tips: 'Tips that wait',
  noneTips: 'No tip waits.',
  tipOf: (by) => `Tip of ${by}`,
  leaflets: 'Leaflets that wait',
  noneLeaflets: 'No leaflet waits.',
  troubles: 'Waiting lists and refusals',
  oldest: 'Longest without a confirmation',
  oldestNote: 'Ring one of them. Is it still right? Then everybody knows again.',
  noneOldest: 'Every service was confirmed not long ago.',
  never: 'Never confirmed yet',
  lastOn: (day) => `Last confirmed on ${day}`,
  waiting: 'waits',
  still: 'Still right',
  more: (count) => `And ${count} more.`,
}
