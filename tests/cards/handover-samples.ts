import type { Card } from '../../cards/card.ts'
import { type HandoverView, handoverCard, noHandoverCard } from '../../cards/handover-card.ts'
import { handoverEarlierCard } from '../../cards/handover-earlier-card.ts'
import { handoverFormCard } from '../../cards/handover-form-card.ts'
import { handoverSummaryCard } from '../../cards/handover-summary-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { Handover } from '../../programme/closing/handover.ts'
import { facts, hostile, merel } from './fictional.ts'

const token = 'token-of-this-form'

const planned: Handover = {
  id: 'handover-1',
  state: 'planned',
  family: merel.id,
  site: 'gent',
  from: { student: 'student-lotte', match: 'match-1' },
  to: 'student-bavo',
  warmOn: '2027-02-10',
  warmMoment: 'visit',
  until: null,
  seesOldNotes: true,
  withoutSummary: false,
  summary: null,
  agreedOn: null,
  plannedBy: 'lecturer-agnes',
  plannedAt: '2027-02-01T08:00:00.000Z',
  version: 1,
}
const accepted: Handover = {
  ...planned,
  state: 'accepted',
  endedAt: '2027-02-03T08:00:00.000Z',
  match: 'match-2',
  summary: 'wat het gezin zelf vertelde',
  agreedOn: '2027-02-02',
}

/** A family passed on, about people who exist nowhere. */
export function handoverSamples(words: Wording): Readonly<Record<string, Card>> {
  const along = {
    referrals: 2,
    appointments: [
      { date: '2027-02-12', time: '14:00' },
      { date: '2027-02-20', time: null },
    ],
  }
  const view: HandoverView = {
    family: merel,
    handover: planned,
    from: 'Lotte',
    to: hostile,
    as: 'supervisor',
    along,
  }
  const form = {
    token,
    family: merel,
    buddies: [{ id: 'student-lotte', label: 'Lotte' }],
    students: [
      { id: 'student-bavo', label: hostile },
      { id: 'student-begga', label: 'Begga' },
    ],
    filled: {
      from: 'student-lotte',
      to: null,
      warmMoment: null,
      warmOn: null,
      until: null,
      seesOldNotes: false,
      withoutSummary: false,
    },
  }
  const summary = {
    token,
    family: merel,
    handover: 'handover-1',
    version: 1,
    hasSummary: true,
    filled: { text: null, agrees: false },
  }
  const standIn: Handover = { ...planned, until: '2027-07-31', seesOldNotes: false, withoutSummary: true }
  return {
    'handover-planned': handoverCard(view, words),
    'handover-asked': handoverCard(
      {
        ...view,
        as: 'to',
        along: null,
        says: words.handover.notices.asked('G-014', 'samen op bezoek', 'wo 10/2'),
      },
      words,
    ),
    'handover-for-buddy': handoverCard({ ...view, as: 'from' }, words),
    'handover-stand-in': handoverCard({ ...view, handover: standIn }, words),
    'handover-accepted': handoverCard({ ...view, handover: accepted, as: 'to' }, words),
    'handover-accepted-supervisor': handoverCard({ ...view, handover: accepted }, words),
    'handover-summary-open': handoverCard(
      { ...view, as: 'to', along: null, problem: sayRefusal(words, { reason: 'handover-summary-open' }) },
      words,
    ),
    'handover-none': noHandoverCard(merel, true, words),
    'handover-form': handoverFormCard(form, words),
    'handover-form-problem': handoverFormCard(
      { ...form, problem: sayRefusal(words, { reason: 'handover-day-unclear', latest: '2027-05-01' }) },
      words,
    ),
    'handover-summary': handoverSummaryCard(summary, words),
    'handover-summary-problem': handoverSummaryCard(
      {
        ...summary,
        hasSummary: false,
        filled: { text: hostile, agrees: true },
        problem: sayRefusal(words, { reason: 'handover-summary-missing' }),
      },
      words,
    ),
    'handover-earlier': handoverEarlierCard({ family: merel, contacts: [facts], readsNotes: true }, words),
    'handover-earlier-none': handoverEarlierCard({ family: merel, contacts: [], readsNotes: false }, words),
  }
}
