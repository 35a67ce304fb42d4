import type { Card } from '../../cards/card.ts'
import { referralCard } from '../../cards/referral-card.ts'
import { referralDigestCard } from '../../cards/referral-digest-card.ts'
import { appointedFormCard, correctFormCard, stoppedFormCard } from '../../cards/referral-form-cards.ts'
import type { ShownReferral } from '../../cards/referral-lines.ts'
import { referralServiceCard } from '../../cards/referral-service-card.ts'
import { referralStartCard } from '../../cards/referral-start-card.ts'
import { referralTroublesCard } from '../../cards/referral-troubles-card.ts'
import { referralsCard } from '../../cards/referrals-card.ts'
import { serviceCard } from '../../cards/service-card.ts'
import { timelineCard } from '../../cards/timeline-card.ts'
import { weekCard } from '../../cards/week-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import type { OpenReferral, Referral } from '../../programme/referral.ts'
import { askedIn, postpone } from '../../programme/referral-asking.ts'
import { advance } from '../../programme/referral-rules.ts'
import { agreed, monday, openAfter, referralAfter, told } from '../programme/referrals.ts'
import { bothDue, hostile, kept, merel, uil, vink } from './fictional.ts'
import { credit, noon, plainService } from './fictional-services.ts'

type Cards = Readonly<Record<string, Card>>

const token = 'token-of-this-form'
const kast = 'Geefwinkel De Kast'
const appointment = { date: '2026-12-01', time: '14:00' }
const thursday = '2026-11-26'

const appointed = openAfter('discussed', 'contacted', told('appointed', { appointment }))
const shown = (referral: Referral, family = merel, service: string | null = kast): ShownReferral => ({
  referral,
  family,
  service,
})
const named = <One extends Referral>(id: string, referral: One): One => ({ ...referral, id })

/** The referral loop, about services and families that exist nowhere. */
export function referralSamples(words: Wording): Cards {
  return { ...oneSamples(words), ...formSamples(words), ...listSamples(words), ...digestSamples(words) }
}

function oneSamples(words: Wording): Cards {
  const one = (referral: Referral, service: string | null = kast) =>
    referralCard({ ...shown(referral, merel, service), mayReport: false }, words)
  return {
    referral: one(referralAfter('discussed')),
    'referral-agreed': one(referralAfter('discussed', 'agreed')),
    'referral-appointed': one(appointed),
    'referral-went': one(referralAfter('discussed', told('went', { together: true }))),
    'referral-full': one(referralAfter('discussed', told('full', { why: 'wacht tot maart' }))),
    'referral-no-show': one(referralAfter('appointed', 'no-show')),
    'referral-gone': referralCard({ ...shown(referralAfter('discussed', 'gone')), mayReport: true }, words),
    'referral-helped': one(referralAfter('discussed', 'contacted', 'went', 'helped')),
    'referral-service-away': one(referralAfter('contacted'), null),
    'referral-does-not-follow': referralCard(
      {
        ...shown(referralAfter('contacted', 'helped')),
        mayReport: false,
        problem: sayRefusal(words, {
          reason: 'referral-cannot-follow',
          before: 'helped',
          after: 'appointed',
        }),
      },
      words,
    ),
    'service-referred': serviceCard(
      {
        sheet: plainService,
        at: noon,
        credit,
        tips: [],
        outcomes: [
          { state: 'helped', count: 12 },
          { state: 'full', count: 5 },
        ],
        steps: ['refer', 'post'],
      },
      words,
    ),
    'referral-hostile': one(referralAfter('discussed', told('other', { why: hostile })), hostile),
  }
}

function formSamples(words: Wording): Cards {
  const service = { id: 'service-kast', name: kast }
  const options = [
    { id: 'service-1', name: 'OCMW Verzonnen', city: 'Gent', state: 'discussed' as const },
    { id: 'service-2', name: kast, city: null, state: 'contacted' as const },
  ]
  const many = Array.from({ length: 6 }, (_, at) => ({
    id: `service-${at}`,
    name: hostile,
    city: hostile,
    state: 'went' as const,
  }))
  return {
    'referral-start': referralStartCard({ service, families: [merel], token }, words),
    'referral-start-families': referralStartCard({ service, families: [merel, vink], token }, words),
    'referral-start-hostile': referralStartCard(
      {
        service: { id: 'service-1', name: hostile },
        families: [merel, vink, uil],
        token,
        problem: sayRefusal(words, { reason: 'families-missing' }),
      },
      words,
    ),
    'referral-service': referralServiceCard({ family: merel, options, token }, words),
    'referral-service-none': referralServiceCard({ family: merel, options: [], token }, words),
    'referral-service-hostile': referralServiceCard({ family: merel, options: many, token }, words),
    'referral-appointed-form': appointedFormCard(shown(appointed), words),
    'referral-stopped-form': stoppedFormCard(shown(appointed), words),
    'referral-stopped-unclear': stoppedFormCard(
      {
        ...shown(referralAfter('discussed')),
        problem: sayRefusal(words, { reason: 'referral-reason-missing' }),
      },
      words,
    ),
    'referral-correct-form': correctFormCard(shown(appointed), words),
    'referral-form-hostile': correctFormCard(shown(appointed, merel, hostile), words),
  }
}

function listSamples(words: Wording): Cards {
  const rows = [
    shown(named('referral-1', appointed)),
    shown(named('referral-2', referralAfter('discussed', 'full')), merel, 'Kinderopvang Het Vogelnest'),
    shown(named('referral-3', referralAfter('agreed')), vink, 'Wijkdokters De Brug'),
  ]
  const long = Array.from({ length: 12 }, (_, at) =>
    shown(named(`referral-${at}`, appointed), merel, `${hostile}${at}`),
  )
  const row = {
    service: kast,
    counts: [
      { trouble: 'full' as const, count: 3 },
      { trouble: 'not-entitled' as const, count: 1 },
    ],
  }
  const gone = { service: null, counts: [{ trouble: 'gone' as const, count: 2 }] }
  const one = { page: 0, pages: 1 }
  return {
    referrals: referralsCard({ rows, ...one }, words),
    'referrals-none': referralsCard({ rows: [], ...one }, words),
    'referrals-hostile': referralsCard({ rows: long, page: 1, pages: 3 }, words),
    'referral-troubles': referralTroublesCard({ rows: [row, gone], ...one }, words),
    'referral-troubles-none': referralTroublesCard({ rows: [], ...one }, words),
    'referral-troubles-hostile': referralTroublesCard(
      { rows: Array.from({ length: 12 }, () => ({ ...row, service: hostile })), page: 0, pages: 2 },
      words,
    ),
    'timeline-referrals': timelineCard(
      { family: merel, contacts: [kept], referrals: rows.slice(0, 2), late: [], token },
      words,
    ),
    'week-referrals': weekCard(
      {
        as: 'buddy',
        rhythms: [],
        appointments: [{ family: merel, appointment, service: kast }],
        referrals: rows.slice(2),
        lookBack: [],
        drafts: [],
      },
      words,
    ),
  }
}

function digestSamples(words: Wording): Cards {
  const ask = (id: string, referral: OpenReferral) => askedIn(named(id, referral), thursday)
  const later = monday.plus({ days: 4 })
  const questions = [
    shown(ask('referral-1', openAfter('contacted'))),
    shown(ask('referral-2', appointed), vink, 'Wijkdokters De Brug'),
    shown(ask('referral-3', openAfter('went')), uil, 'Kinderopvang Het Vogelnest'),
  ]
  const [first, second, third] = questions.map(({ referral }) => referral) as [Referral, Referral, Referral]
  const answered = [
    shown(agreed(advance(first, told('went', { together: true }), later))),
    shown(agreed(postpone(second, later)), vink, 'Wijkdokters De Brug'),
    shown(agreed(advance(third, told('helped'), later)), uil, 'Kinderopvang Het Vogelnest'),
  ]
  const many = (['discussed', 'agreed', 'contacted', 'appointed', 'went'] as const).map((state) =>
    shown(ask(`0190a0b0-0000-7000-8000-${state}`, openAfter(state)), merel, hostile),
  )
  const [one] = answered
  return {
    'referral-digest': referralDigestCard({ day: thursday, rows: questions, lookBack: [] }, words),
    'referral-digest-begun': referralDigestCard(
      { day: thursday, rows: one ? [one, ...questions.slice(1)] : [], lookBack: [] },
      words,
    ),
    'referral-digest-answered': referralDigestCard({ day: thursday, rows: answered, lookBack: [] }, words),
    'referral-digest-hostile': referralDigestCard({ day: thursday, rows: many, lookBack: [] }, words),
    'referral-digest-look-back': referralDigestCard(
      { day: thursday, rows: questions.slice(0, 1), lookBack: [{ family: merel, due: bothDue }] },
      words,
    ),
  }
}
