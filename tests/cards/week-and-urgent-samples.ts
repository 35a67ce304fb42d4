import type { Card } from '../../cards/card.ts'
import { type UrgentView, urgentCard } from '../../cards/urgent-card.ts'
import { urgentQuestionCard } from '../../cards/urgent-question-card.ts'
import { weekCard } from '../../cards/week-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { bothDue, familyRow, hostile, localNumbers, merel, uil, vink } from './fictional.ts'
import { openDrafts } from './student-samples.ts'

type Cards = Readonly<Record<string, Card>>

/** The week and everything urgent. */
export function weekAndUrgentSamples(words: Wording): Cards {
  const rhythm = (family: typeof merel, left: number) => {
    const row = familyRow(family, left, left + 5)
    return row.rhythm ? [{ family, rhythm: row.rhythm }] : []
  }
  const full = {
    as: 'buddy' as const,
    rhythms: [...rhythm(merel, -1), ...rhythm(vink, 2)],
    appointments: [
      { family: merel, appointment: { date: '2026-12-01', time: '14:00' } },
      { family: uil, appointment: { date: '2026-12-04', time: null } },
    ],
    referrals: [],
    lookBack: [{ family: uil, due: bothDue }],
    drafts: openDrafts,
  }
  const raised: UrgentView = {
    after: { as: 'not-raised' },
    need: { types: [] },
    local: [],
    next: ['families'],
  }
  return {
    week: weekCard(full, words),
    'week-quiet': weekCard(
      { as: 'buddy', rhythms: [], appointments: [], referrals: [], lookBack: [], drafts: [] },
      words,
    ),
    urgent: urgentCard({ ...raised, local: localNumbers }, words),
    'urgent-not-stored': urgentCard({ ...raised, after: { as: 'not-stored' }, next: ['urgent'] }, words),
    'urgent-self-harm': urgentCard({ ...raised, need: { types: ['self_harm'] } }, words),
    'urgent-no-roof': urgentCard({ ...raised, need: { types: ['homelessness', 'food'] } }, words),
    'urgent-no-roof-known': urgentCard(
      { ...raised, need: { types: ['homelessness'] }, local: localNumbers },
      words,
    ),
    'urgent-bleeding': urgentCard({ ...raised, need: { types: ['medical'] }, local: localNumbers }, words),
    'urgent-supervisor': urgentCard({ ...raised, after: { as: 'supervisor' }, next: ['supervised'] }, words),
    'urgent-others': urgentCard({ ...raised, after: { as: 'others' }, next: [] }, words),
    'urgent-looked-at': urgentCard({ ...raised, after: { as: 'not-raised' }, next: ['urgent'] }, words),
    'urgent-hostile': urgentCard({ ...raised, local: [{ for: 'maternity', number: hostile }] }, words),
    'urgent-question': urgentQuestionCard({ question: 'question-1', family: merel.id }, words),
  }
}
