import type { Card } from '../../cards/card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { requestAskedCard, requestNewsCard } from '../../cards/request-asked-card.ts'
import { type RequestView, requestCard, requestStepCard } from '../../cards/request-card.ts'
import { requestEndedCard } from '../../cards/request-ended-card.ts'
import { type RequestFormView, requestFormCard } from '../../cards/request-form-card.ts'
import { requestMadeCard, requestWordCard } from '../../cards/request-made-card.ts'
import { requestPostCard } from '../../cards/request-post-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { reasonsFor } from '../../programme/request/step-reasons.ts'
import type { RequestFacts } from '../../programme/road/request-facts.ts'
import { hostile } from './fictional.ts'
import { requestListSamples } from './request-list-samples.ts'

const token = '0190a0b0-0000-7000-8000-000000000001'
const request: RequestFacts = {
  organisation: 'OCMW Gent, team Dampoort',
  professional: 'Kim Doorverwijzer',
  phone: '09 000 00 01',
  sector: 'ocmw',
  region: 'Dampoort (Gent)',
  dueMonth: '2027-03',
  babyMonths: null,
  languages: ['tr', 'fr'],
  interpreter: true,
  reasons: ['social-isolation', 'no-medical-follow-up'],
  help: ['paperwork', 'going-along'],
  beforeBirth: true,
}
const hostileRequest: RequestFacts = {
  ...request,
  organisation: hostile.slice(0, 80),
  professional: hostile.slice(0, 80),
  phone: hostile.slice(0, 40),
  region: hostile.slice(0, 60),
  dueMonth: null,
  babyMonths: 0,
}
const post = { number: 'A-G012', request, state: 'requested', since: '2026-11-23' } as const

const filled: RequestFormView['filled'] = {
  site: 'gent',
  organisation: 'OCMW Gent',
  professional: 'Kim Doorverwijzer',
  phone: '09 000 00 01',
  sector: 'ocmw',
  region: 'Dampoort (Gent)',
  dueMonth: '2027-03',
  babyMonths: null,
  languages: 'Turks',
  interpreter: null,
  reasons: [],
  help: ['paperwork'],
  beforeBirth: null,
  safety: null,
  otherHelpers: [],
  familyWants: null,
}
const months = ['2026-12', '2027-01', '2027-02', '2027-03', '2027-04']
const form: RequestFormView = {
  token,
  sites: [{ id: 'gent', label: 'Gent' }],
  filled,
  months,
  isRead: true,
}

const view: RequestView = {
  road: 'road-1',
  version: 1,
  number: 'A-G012',
  state: 'requested',
  since: '2026-11-23',
  lateAfter: null,
  request,
  private: 'not-yours',
  intake: null,
  reason: null,
  mayTake: true,
  mayPlan: false,
  steps: ['wait', 'refer', 'refuse'],
  token,
}

/** Cards around a request for a buddy. */
export function requestSamples(words: Wording): Readonly<Record<string, Card>> {
  const asked = {
    road: 'road-1',
    number: 'A-G012',
    site: 'Gent',
    state: 'requested',
    since: '2026-11-23',
  } as const
  const because = { reason: 'request-names-family', kinds: ['name', 'phone'] } as const
  return {
    'request-form': requestFormCard(form, words),
    'request-form-problem': requestFormCard(
      {
        ...form,
        isRead: false,
        sites: [...form.sites, { id: 'hasselt', label: 'Hasselt' }],
        filled: { ...filled, region: null },
        problem: sayRefusal(words, because),
      },
      words,
    ),
    'request-post': requestPostCard(post, words),
    'request-post-hostile': requestPostCard({ ...post, request: hostileRequest, state: 'running' }, words),
    'request-made': requestMadeCard({ number: 'A-G012', hasChannel: true }, words),
    'request-made-no-channel': requestMadeCard({ number: 'A-G012', hasChannel: false }, words),
    'request-moved': requestWordCard(
      words.request.news.moved('A-G012', words.road.states['intake-planned'], words.day('2026-11-26')),
      words,
    ),
    'request-asked': requestAskedCard({ ...asked, request, taken: null, mayTake: true }, words),
    'request-asked-taken': requestAskedCard(
      { ...asked, request, taken: { name: 'Wies Begeleider', isYou: false }, mayTake: false },
      words,
    ),
    'request-late': requestNewsCard(
      words.request.news.late('A-G012', words.road.states.requested, words.day('2026-11-02')),
      'road-1',
      words,
    ),
    request: requestCard(view, words),
    'request-taken': requestCard(
      {
        ...view,
        state: 'intake-planned',
        lateAfter: 14,
        private: { safety: 'known-danger', otherHelpers: ['midwife', 'caw'] },
        intake: { name: 'Door Begeleider', day: '2026-12-01' },
        mayTake: false,
        mayPlan: true,
        did: words.request.one.taken,
      },
      words,
    ),
    'request-waiting': requestCard(
      {
        ...view,
        state: 'waiting',
        reason: 'no-buddy-free',
        mayPlan: false,
        steps: ['resume', 'refer', 'refuse'],
      },
      words,
    ),
    'request-ended-road': requestCard(
      {
        ...view,
        state: 'refused',
        reason: 'outside-region',
        private: 'gone',
        mayTake: false,
        mayPlan: false,
        steps: [],
      },
      words,
    ),
    'request-step': requestStepCard(
      { road: 'road-1', number: 'A-G012', step: 'refuse', version: 1, reasons: reasonsFor('refuse'), token },
      words,
    ),
    'request-step-problem': requestStepCard(
      {
        road: 'road-1',
        number: 'A-G012',
        step: 'wait',
        version: 1,
        reasons: reasonsFor('wait'),
        token,
        problem: sayRefusal(words, { reason: 'road-reason-missing' }),
      },
      words,
    ),
    ...requestListSamples(words),
    'request-withdraw': confirmCard(
      {
        question: words.request.mine.askWithdraw('A-G012'),
        consequences: [words.request.mine.whatFollows],
        yes: {
          title: words.request.mine.doWithdraw,
          verb: 'withdraw-request',
          data: { road: 'road-1', version: 1, token },
        },
      },
      words,
    ),
    'request-ended': requestEndedCard(
      { token, road: 'road-1', number: 'A-G012', changed: null, words: null },
      words,
    ),
    'request-ended-problem': requestEndedCard(
      {
        token,
        road: 'road-1',
        number: 'A-G012',
        changed: 'some',
        words: null,
        problem: sayRefusal(words, because),
      },
      words,
    ),
  }
}
