import type { Card } from '../../cards/card.ts'
import { intakeConsentCard } from '../../cards/intake-consent-card.ts'
import { intakeCriteriaCard } from '../../cards/intake-criteria-card.ts'
import { intakeNetworkCard } from '../../cards/intake-network-card.ts'
import { intakeHelpersCard, intakeSafetyCard } from '../../cards/intake-safety-card.ts'
import { intakeWishesCard } from '../../cards/intake-wishes-card.ts'
import type { Wording } from '../../cards/wording/nl.ts'
import { sayRefusal } from '../../cards/wording/words.ts'
import { CriterionDomain, CriterionScore } from '../../programme/intake/criteria.ts'
import { NetworkRing } from '../../programme/intake/network.ts'
import { hostile, merel } from './fictional.ts'

type Cards = Readonly<Record<string, Card>>

const form = { token: 'token-of-this-form', times: 1, family: merel }

/** The parts of an intake as forms, empty, filled and come back; about a family that exists nowhere. */
export function intakeFormSamples(words: Wording): Cards {
  return {
    ...consentSamples(words),
    ...wishesSamples(words),
    ...aroundSamples(words),
    ...criteriaSamples(words),
  }
}

function consentSamples(words: Wording): Cards {
  const filled = {
    adults: ['mother', 'partner'] as const,
    adult: 'partner' as const,
    answer: null,
    language: 'tr',
    interpreter: true,
    on: '2026-12-01',
    conditions: null,
  }
  const states = [
    { adult: 'mother', state: 'yes', on: '2026-12-01' },
    { adult: 'partner', state: 'open', on: null },
  ] as const
  const problem = sayRefusal(words, { reason: 'consent-not-safe-to-ask' })
  return {
    'intake-consent': intakeConsentCard({ ...form, filled, states, isMotherAlone: false }, words),
    'intake-consent-alone': intakeConsentCard(
      {
        ...form,
        filled: { ...filled, answer: 'yes', conditions: hostile },
        states,
        isMotherAlone: true,
        problem,
      },
      words,
    ),
  }
}

function wishesSamples(words: Wording): Cards {
  const filled = {
    important: null,
    goal: null,
    domain: null,
    language: 'tr',
    also: null,
    interpreter: true,
    region: 'Dampoort',
    gender: null,
    help: ['paperwork', 'going-along'] as const,
    due: '2027-03-15',
  }
  return {
    'intake-wishes': intakeWishesCard({ ...form, filled, goals: [], stands: false, asksDue: true }, words),
    'intake-wishes-again': intakeWishesCard(
      {
        ...form,
        filled: { ...filled, important: hostile, goal: hostile, domain: 'housing', gender: 'woman' },
        goals: ['housing', 'income', null],
        stands: true,
        asksDue: false,
        problem: sayRefusal(words, { reason: 'intake-region-unclear' }),
      },
      words,
    ),
  }
}

function aroundSamples(words: Wording): Cards {
  const safety = { home: null, risks: [], alone: false, meet: null, agreed: null }
  return {
    'intake-network': intakeNetworkCard(
      {
        ...form,
        filled: NetworkRing.options.map((ring) => ({ ring, strength: null, who: null })),
        stands: false,
      },
      words,
    ),
    'intake-network-again': intakeNetworkCard(
      {
        ...form,
        filled: NetworkRing.options.map((ring) => ({ ring, strength: 'some', who: hostile })),
        stands: true,
        problem: sayRefusal(words, { reason: 'intake-changed-meanwhile' }),
      },
      words,
    ),
    'intake-safety': intakeSafetyCard({ ...form, filled: safety, asked: null, stands: false }, words),
    'intake-safety-danger': intakeSafetyCard(
      {
        ...form,
        filled: {
          home: 'known-danger',
          risks: ['violence', 'dog'],
          alone: true,
          meet: 'outside-first',
          agreed: hostile,
        },
        asked: 'known-danger',
        stands: true,
        problem: sayRefusal(words, { reason: 'intake-nothing-told' }),
      },
      words,
    ),
    'intake-helpers': intakeHelpersCard(
      {
        ...form,
        filled: { who: ['kind-en-gezin', 'born-in-belgium'], what: null },
        asked: ['kind-en-gezin', 'born-in-belgium'],
        stands: true,
      },
      words,
    ),
  }
}

function criteriaSamples(words: Wording): Cards {
  const judged = (at: number) =>
    Object.fromEntries(
      CriterionDomain.options.map((domain, place) => [
        domain,
        CriterionScore.options[(place + at) % 3] ?? 'weak',
      ]),
    )
  const view = {
    ...form,
    filled: CriterionDomain.options.map((domain) => ({ domain, score: null, why: null })),
    previous: null,
    now: null,
    count: null,
    isBorn: false,
  }
  return {
    'intake-criteria': intakeCriteriaCard(view, words),
    'intake-criteria-again': intakeCriteriaCard(
      { ...view, previous: { on: '2026-12-01', scores: judged(0) }, isBorn: true },
      words,
    ),
    'intake-criteria-judged': intakeCriteriaCard(
      {
        ...view,
        filled: view.filled.map((one) => ({ ...one, score: 'weak' as const, why: hostile })),
        previous: { on: '2026-12-01', scores: judged(0) },
        now: { on: '2027-05-01', scores: judged(1) },
        count: { weak: 2, judged: 4, weakFrom: 3 },
        isBorn: true,
        problem: sayRefusal(words, { reason: 'criteria-why-missing', domains: ['income', 'health'] }),
      },
      words,
    ),
  }
}
