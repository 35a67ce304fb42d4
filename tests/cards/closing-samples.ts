import type { Card } from '../../cards/card.ts'
import { closingBeginCard } from '../../cards/closing-begin-card.ts'
import { type ClosingView, closingCard } from '../../cards/closing-card.ts'
import { type ClosingItemView, closingItemCard } from '../../cards/closing-item-card.ts'
import { closingNewsCard } from '../../cards/closing-news-card.ts'
import { confirmCard } from '../../cards/confirm-card.ts'
import { evaluationCard } from '../../cards/evaluation-card.ts'
import { evaluationsCard } from '../../cards/evaluations-card.ts'
import { familyPageCard } from '../../cards/family-page-card.ts'
import { retentionCard } from '../../cards/retention-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { type Closing, newClosing } from '../../programme/closing/closing.ts'
import type { Evaluation } from '../../programme/closing/evaluation.ts'
import { Road } from '../../programme/road/road.ts'
import { hostile, merel, uil, vink } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const noRequests = { past: 0, until: '2027-10-20', waiting: null }
const token = 'token-of-this-form'
const at = '2027-10-20T08:00:00.000Z'

/** A road of the samples, in that state. */
function roadAt(state: 'running' | 'closing' | 'closed'): Road {
  const known = {
    id: 'road-1',
    number: 'A-G012',
    site: 'gent',
    partner: null,
    request: null,
    private: null,
    family: merel.id,
    intakeBy: null,
    intakeOn: null,
    policyVersion: 1,
    createdAt: at,
    since: at,
    history: [{ step: null, from: null, to: state, at, by: 'lecturer-agnes', reason: null }],
    version: 3,
  }
  return Road.parse(
    state === 'closed' ? { ...known, state, endedAt: at, reason: 'first-birthday' } : { ...known, state },
  )
}

const empty = newClosing({ id: 'road-1', family: merel.id, site: 'gent' })
const begun: Closing = {
  ...empty,
  begun: { on: '2027-10-20', by: 'lecturer-agnes', reason: 'first-birthday' },
  endsOn: '2028-01-14',
}
const by = 'lecturer-agnes'
const half: Closing = {
  ...begun,
  items: [
    { item: 'grew', how: 'done', on: '2027-10-21', by },
    { item: 'takes-over', how: 'done', on: '2027-10-21', by },
    { item: 'network', how: 'not-possible', on: '2027-10-21', by },
  ],
  grew: ['social', 'income'],
  words: {
    texts: [{ item: 'grew', text: 'wat het gezin zelf vertelde' }],
    takesOver: { organisation: `Huis van het Kind ${hostile}`, role: 'gezinsondersteuner' },
  },
}

/** The closing, looking back, the family's page and erasing. */
export function closingSamples(words: Wording): Cards {
  return { ...stateSamples(words), ...itemSamples(words), ...viewSamples(words), ...afterSamples(words) }
}

function stateSamples(words: Wording): Cards {
  const plan = { end: '2028-01-14', isExpected: true }
  const view: ClosingView = {
    family: merel,
    road: roadAt('running'),
    closing: empty,
    plan,
    as: 'supervisor',
    isQuiet: false,
  }
  const closing = { ...view, road: roadAt('closing'), closing: half }
  const gentle: Closing = { ...begun, begun: { on: '2027-10-20', by, reason: 'loss' } }
  const problem = sayRefusal(words, { reason: 'closing-items-open', items: ['farewell', 'family-view'] })
  return {
    'closing-ahead': closingCard(view, words),
    'closing-ahead-buddy': closingCard({ ...view, as: 'buddy' }, words),
    'closing-quiet': closingCard({ ...view, isQuiet: true }, words),
    'closing-half': closingCard(closing, words),
    'closing-half-buddy': closingCard({ ...closing, as: 'buddy' }, words),
    'closing-problem': closingCard({ ...closing, problem }, words),
    'closing-gentle': closingCard({ ...closing, closing: gentle }, words),
    'closing-closed': closingCard(
      { ...view, road: roadAt('closed'), closing: { ...half, eraseFrom: '2029-01-14' } },
      words,
    ),
    'closing-begin': closingBeginCard(
      { token, family: merel, version: 3, reason: null, endsOn: '2028-01-14' },
      words,
    ),
    'closing-begin-problem': closingBeginCard(
      {
        token,
        family: merel,
        version: 3,
        reason: 'moved',
        endsOn: '2027-01-14',
        problem: sayRefusal(words, { reason: 'closing-day-unclear', latest: '2028-04-20' }),
      },
      words,
    ),
    'closing-ask': confirmCard(
      {
        question: words.closing.askClose(words.family(merel.code, merel.pseudonym)),
        consequences: [words.closing.closeFollows(hostile), words.closing.closeReadOnly(12)],
        yes: { title: words.closing.closeYes, verb: 'close-road', data: { family: merel.id, version: 4 } },
      },
      words,
    ),
  }
}

function itemSamples(words: Wording): Cards {
  const filled: ClosingItemView['filled'] = {
    text: null,
    notPossible: false,
    grew: ['social'],
    stays: ['relatives', 'neighbours'],
    organisation: null,
    role: null,
    farewellOn: '2028-01-12',
    familyView: 'mixed',
  }
  const view: ClosingItemView = { token, family: merel, item: 'grew', filled, hasText: false }
  const problem = sayRefusal(words, { reason: 'closing-item-empty' })
  return {
    'closing-item-grew': closingItemCard(view, words),
    'closing-item-network': closingItemCard({ ...view, item: 'network', hasText: true }, words),
    'closing-item-takes-over': closingItemCard({ ...view, item: 'takes-over', problem }, words),
    'closing-item-farewell': closingItemCard({ ...view, item: 'farewell' }, words),
    'closing-item-family-view': closingItemCard(
      { ...view, item: 'family-view', filled: { ...filled, text: hostile } },
      words,
    ),
  }
}

function viewSamples(words: Wording): Cards {
  const told = (view: Evaluation['view'], more: Partial<Evaluation>): Evaluation => ({
    id: `road-1:${view}`,
    road: 'road-1',
    family: merel.id,
    view,
    changed: 'some',
    domains: ['social'],
    words: null,
    by,
    at,
    ...more,
  })
  const all = [
    told('family', { changed: 'much', domains: ['social', 'mental'], words: 'wat het gezin zelf vertelde' }),
    told('partner', { domains: ['social', 'income'] }),
    told('student', { domains: ['social', 'income', 'child'] }),
  ]
  const filled = { changed: null, domains: [], words: null }
  return {
    'evaluation-family': evaluationCard(
      { token, family: merel, view: 'family', filled, hasWords: true },
      words,
    ),
    'evaluation-student': evaluationCard(
      {
        token,
        family: merel,
        view: 'student',
        filled: { changed: null, domains: ['social'], words: hostile },
        hasWords: false,
        problem: sayRefusal(words, { reason: 'evaluation-missing' }),
      },
      words,
    ),
    'evaluations-all': evaluationsCard({ family: merel, told: all }, words),
    'evaluations-none': evaluationsCard({ family: merel, told: [] }, words),
  }
}

function afterSamples(words: Wording): Cards {
  const said = words.closing.notices
  const name = words.family(merel.code, merel.pseudonym)
  const rows = [
    { family: vink, state: 'closed' as const, from: '2027-11-01' },
    { family: uil, state: 'withdrawn' as const, from: '2027-12-01' },
  ]
  const waiting = { count: 3, from: '2028-03-01' }
  const offer = { family: merel, goals: 3, helpers: 4, numbers: 9 }
  return {
    'closing-news': closingNewsCard(
      {
        family: merel,
        lines: [said.ahead(name, said.when(91), words.day('2028-01-14')), said.far],
        next: 'open-closing',
      },
      words,
    ),
    'closing-news-done': closingNewsCard(
      { family: merel, lines: [said.doneForBuddy(name)], next: 'look-back' },
      words,
    ),
    'closing-news-views': closingNewsCard(
      { family: merel, lines: [said.doneForLecturer(name)], next: 'open-evaluations' },
      words,
    ),
    'family-page': familyPageCard(
      { ...offer, url: 'https://buddy.example/gezinsblad/een-sleutel-die-nergens-past' },
      words,
    ),
    'family-page-nowhere': familyPageCard({ ...offer, url: null }, words),
    retention: retentionCard({ rows, waiting, requests: noRequests }, words),
    'retention-none': retentionCard({ rows: [], waiting, requests: noRequests }, words),
    'retention-requests': retentionCard(
      { rows, waiting, requests: { ...noRequests, past: 3, waiting: { count: 2, from: '2027-12-01' } } },
      words,
    ),
    'retention-ask': confirmCard(
      {
        question: words.retention.question(words.family(vink.code, vink.pseudonym)),
        consequences: [words.retention.follows, words.retention.stays],
        yes: { title: words.retention.yes, verb: 'erase-family', data: { token, family: vink.id } },
      },
      words,
    ),
  }
}
