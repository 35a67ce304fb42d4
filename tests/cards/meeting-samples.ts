import type { Card } from '../../cards/card.ts'
import { type MeetingView, partnersMeetingCard } from '../../cards/partners-meeting-card.ts'
import {
  agreementFormCard,
  meetingDayCard,
  meetingNoticeCard,
  shareMeetingCard,
} from '../../cards/partners-meeting-form-cards.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Agreement } from '../../programme/partners-meeting/partner-meetings.ts'
import { hostile } from './fictional.ts'

const token = 'form-0190a0b0'
const made = { by: 'door', at: '2026-11-16T10:00:00.000Z' }
const agreement = (id: string, more: Partial<Agreement>): Agreement => ({
  id,
  text: 'Elke maand een vast uur voor vragen van buddy’s',
  who: 'OCMW, onthaal',
  until: null,
  made,
  ticked: null,
  ...more,
})

const empty: MeetingView = {
  token,
  site: 'gent',
  name: 'Gent',
  others: [],
  today: '2026-11-23',
  next: null,
  since: '2026-08-24',
  figures: {
    requests: [],
    otherRequests: null,
    untilBuddy: null,
    waiting: null,
    trajectories: { running: null, begun: null, closed: null },
    outcomes: [],
  },
  stuck: [],
  gaps: [],
  open: [],
}

const full: MeetingView = {
  ...empty,
  others: [{ id: 'hasselt', label: 'Hasselt' }],
  next: { on: '2026-12-07', isPlanned: true },
  figures: {
    requests: [
      { state: 'in-matching', count: 6 },
      { state: 'acquaintance', count: 5 },
    ],
    otherRequests: 7,
    untilBuddy: 32,
    waiting: 20,
    trajectories: { running: 12, begun: 9, closed: 5 },
    outcomes: [
      { state: 'helped', families: 14 },
      { state: 'full', families: 6 },
      { state: 'declined', families: 5 },
    ],
  },
  stuck: [
    { number: 'A-G012', state: 'in-matching' },
    { number: 'A-G015', state: 'in-matching' },
    { number: 'A-G017', state: 'requested' },
  ],
  gaps: [
    { needs: ['housing', 'tenancy'], region: 'Gent', families: 8 },
    { needs: ['childcare'], region: 'Lochristi', families: 5 },
    { needs: ['debt-mediation', 'energy', 'food', 'paperwork'], region: null, families: 5 },
  ],
  open: [
    agreement('one', { text: 'Wachttijd voor woningen opvragen', until: '2026-11-20' }),
    agreement('two', { until: '2026-12-18' }),
    agreement('three', { text: 'Kind en Gezin stuurt de nieuwe folder', who: 'Kind en Gezin' }),
  ],
}

/** The meeting of a site with its partners. */
export function meetingSamples(words: Wording): Readonly<Record<string, Card>> {
  const filled = { text: null, who: null, until: null }
  return {
    'partners-meeting': partnersMeetingCard(full, words),
    'partners-meeting-empty': partnersMeetingCard(empty, words),
    'partners-meeting-ticked': partnersMeetingCard(
      {
        ...full,
        today: '2026-12-07',
        said: {
          text: words.meetings.done.ticked(1),
          isDone: true,
          undo: { verb: 'reopen-agreements', data: { ids: ['four'] } },
        },
      },
      words,
    ),
    'partners-meeting-held': partnersMeetingCard(
      {
        ...empty,
        next: { on: '2027-03-08', isPlanned: false },
        said: {
          text: words.meetings.done.held(words.day('2026-12-07')),
          isDone: true,
          undo: { verb: 'take-back-partners-meeting', data: { on: '2026-12-07' } },
        },
      },
      words,
    ),
    'partners-meeting-hostile': partnersMeetingCard(
      {
        ...full,
        name: hostile.slice(0, 60),
        others: [{ id: 'hasselt', label: hostile }],
        next: { on: '2026-11-20', isPlanned: true },
        stuck: Array.from({ length: 17 }, (_, at) => ({
          number: `A-G${String(at + 101)}`,
          state: at < 12 ? ('waiting' as const) : ('intake-planned' as const),
        })),
        gaps: [{ needs: ['housing'], region: hostile, families: 6 }],
        open: [
          agreement('one', { text: hostile.slice(0, 200), who: hostile.slice(0, 60), until: '2026-12-01' }),
        ],
        said: { text: sayRefusal(words, { reason: 'agreement-ticked-already' }), isDone: false },
      },
      words,
    ),
    'agreement-form': agreementFormCard({ token, site: 'gent', name: 'Gent', filled }, words),
    'agreement-form-problem': agreementFormCard(
      {
        token,
        site: 'gent',
        name: hostile,
        filled: { text: hostile.slice(0, 200), who: 'Lotte Sint-Denijs', until: '2026-12-18' },
        problem: sayRefusal(words, { reason: 'agreement-names-a-person', named: 'Lotte Sint-Denijs' }),
      },
      words,
    ),
    'meeting-day-form': meetingDayCard(
      { token, site: 'gent', name: 'Gent', weeks: 13, before: null, on: '2027-03-08' },
      words,
    ),
    'meeting-day-form-problem': meetingDayCard(
      {
        token,
        site: 'gent',
        name: hostile,
        weeks: 13,
        before: '2026-12-07',
        on: '2026-12-25',
        problem: sayRefusal(words, { reason: 'meeting-on-closed-day' }),
      },
      words,
    ),
    'share-partners-meeting': shareMeetingCard({ site: 'gent' }, words),
    'meeting-notice': meetingNoticeCard(
      {
        site: 'gent',
        text: `${words.meetings.notice.ahead(hostile.slice(0, 60), words.day('2026-12-07'))} ${words.meetings.notice.open(3)}`,
      },
      words,
    ),
  }
}
