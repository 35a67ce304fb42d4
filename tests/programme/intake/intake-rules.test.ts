import { describe, expect, it } from '@jest/globals'
import { CriterionDomain, CriterionScore } from '../../../programme/intake/criteria.ts'
import { IntakePart, timesKept, toldIn } from '../../../programme/intake/intake.ts'
import { keepPart, missingBefore, plannedOn } from '../../../programme/intake/intake-rules.ts'
import {
  tellConsent,
  tellCriteria,
  tellGoal,
  tellHelpers,
  tellImportant,
  tellNetwork,
  tellSafety,
} from '../../../programme/intake/part-rules.ts'
import { regionOf } from '../../../programme/intake/region.ts'
import { newTrajectory } from '../../../programme/trajectory/trajectory.ts'
import { at, intakeWith, said, today } from './told.ts'

const telling = { by: 'door', today, at }

describe('the day of an intake', () => {
  it.each([
    [null, false],
    ['2026-11-22', false],
    [today, true],
    ['2027-02-23', true],
    ['2027-02-24', false],
  ])('%s: %s', (day, accepted) => {
    expect(plannedOn(day, today).accepted).toBe(accepted)
  })
})

describe('what is needed before an intake is done', () => {
  it.each([
    ['nothing told', intakeWith(), { reason: 'intake-safety-missing' }],
    ['safety alone', intakeWith({}, 'fine'), { reason: 'intake-consent-missing', adults: ['mother'] }],
    ['a yes alone', intakeWith({ consents: [said('mother', 'yes')] }), { reason: 'intake-safety-missing' }],
    [
      'a partner who was not asked',
      intakeWith({ adults: ['mother', 'partner'], consents: [said('mother', 'yes')] }, 'fine'),
      { reason: 'intake-consent-missing', adults: ['partner'] },
    ],
    [
      'a partner who cannot be asked safely',
      intakeWith({ adults: ['mother', 'partner'], consents: [said('mother', 'yes')] }, 'known-danger'),
      null,
    ],
    ['both', intakeWith({ consents: [said('mother', 'yes')] }, 'unknown'), null],
  ])('%s', (_, intake, missing) => {
    expect(missingBefore(intake)).toEqual(missing)
  })

  it('is the same whatever the criteria say, or when they say nothing', () => {
    const ready = intakeWith({ consents: [said('mother', 'yes')] }, 'fine')
    for (const intake of [ready, intakeWith({}, 'fine'), intakeWith()]) {
      const without = missingBefore(intake)
      for (const score of CriterionScore.options) {
        const told = CriterionDomain.options.map((domain) => ({ domain, score, why: 'omdat' }))
        const judged = tellCriteria(intake, told, { ...telling, birth: null })
        expect(judged.accepted && missingBefore(judged.next)).toEqual(without)
      }
    }
  })
})

describe('keeping a part', () => {
  const form = { part: 'safety', token: 'form-one', times: 0, by: 'door' } as const

  it('counts how often, each part by itself', () => {
    const once = keepPart(intakeWith(), form, at)
    if (!once.accepted) throw new Error('refused')
    expect(once.next.parts).toEqual([{ part: 'safety', at, by: 'door', form: 'form-one', times: 1 }])
    const intake = intakeWith(once.next)
    expect(IntakePart.options.map((part) => timesKept(intake, part))).toEqual([0, 0, 0, 1, 0, 0])
    expect(keepPart(intake, { ...form, part: 'consent', token: 'form-two' }, at).accepted).toBe(true)
  })

  it('does not undo unseen what another form kept meanwhile; the same form puts itself right', () => {
    const kept = { part: 'safety', at, by: 'wies', form: 'form-one', times: 3 } as const
    const intake = intakeWith({ parts: [kept] })
    expect(keepPart(intake, { ...form, token: 'form-two', times: 2 }, at)).toMatchObject({
      because: { reason: 'intake-changed-meanwhile' },
    })
    for (const right of [
      { ...form, token: 'form-two', times: 3 },
      { ...form, times: 0 },
    ])
      expect(keepPart(intake, right, at)).toMatchObject({ next: { parts: [{ times: 4 }] } })
  })
})

describe('the parts', () => {
  const consent = {
    adults: [],
    adult: 'mother',
    answer: 'yes',
    language: 'tr',
    interpreter: true,
    on: null,
    conditions: null,
  } as const

  it('consent: keeps who lives there and what was said, today unless another day is named', () => {
    const kept = tellConsent(
      intakeWith(),
      { ...consent, adults: ['partner'], conditions: 'niet op vrijdag' },
      telling,
    )
    if (!kept.accepted) throw new Error('refused')
    expect(kept.next.adults).toEqual(['mother', 'partner'])
    expect(kept.next.consents).toMatchObject([{ adult: 'mother', answer: 'yes', on: today, by: 'door' }])
    expect(toldIn(kept.next).conditions).toEqual([{ adult: 'mother', at, text: 'niet op vrijdag' }])
  })

  it.each([
    ['nothing new', { answer: null }, 'consent-incomplete'],
    ['nobody', { adult: null }, 'consent-incomplete'],
    [
      'conditions without an answer',
      { answer: null, adults: ['partner'], conditions: 'x' },
      'consent-incomplete',
    ],
    ['a partner while nobody knows how safe it is', { adult: 'partner' }, 'consent-not-safe-to-ask'],
  ] as const)('consent: refuses %s', (_, more, reason) => {
    expect(tellConsent(intakeWith(), { ...consent, ...more }, telling)).toMatchObject({ because: { reason } })
  })

  it('consent: who lives there can be put right alone', () => {
    const told = { ...consent, answer: null, adults: ['grandparent', 'partner'] } as const
    expect(tellConsent(intakeWith(), told, telling)).toMatchObject({
      next: { adults: ['mother', 'partner', 'grandparent'], consents: [] },
    })
  })

  it('wishes: a goal is added, and put right by its own form; what is important stays when nothing is typed', () => {
    const goal = { id: 'goal-1', text: 'een eigen plek', domain: 'housing' } as const
    const family = { id: 'family-1', site: 'gent', birthDate: null }
    const first = tellGoal(newTrajectory(family), goal, today)
    if (!first.accepted) throw new Error('refused')
    const again = tellGoal(first.next, { ...goal, text: 'een studio' }, today)
    if (!again.accepted) throw new Error('refused')
    expect(again.next.goals).toHaveLength(1)
    expect(again.next.goalTexts).toEqual([{ goal: 'goal-1', text: 'een studio' }])
    expect(tellGoal(first.next, { ...goal, text: ' ' }, today)).toMatchObject({ accepted: false })
    const important = tellImportant(intakeWith(), 'rust')
    expect(toldIn(tellImportant(important, null)).important).toBe('rust')
  })

  it('network: what stays empty stays as it was, and nothing at all is refused', () => {
    const ring = { ring: 'family', strength: 'much', who: 'mijn zus' } as const
    const first = tellNetwork(intakeWith(), [ring])
    if (!first.accepted) throw new Error('refused')
    const then = tellNetwork(first.next, [
      { ...ring, strength: 'some', who: null },
      { ring: 'home', strength: null, who: 'mijn man' },
    ])
    if (!then.accepted) throw new Error('refused')
    expect(then.next.rings).toEqual([{ ring: 'family', strength: 'some' }])
    expect(toldIn(then.next).network).toEqual([
      { ring: 'home', text: 'mijn man' },
      { ring: 'family', text: 'mijn zus' },
    ])
    expect(tellNetwork(first.next, [{ ring: 'home', strength: null, who: null }])).toMatchObject({
      because: { reason: 'intake-nothing-told' },
    })
  })

  it('safety and helpers: the words stay when none are typed', () => {
    const safety = {
      home: 'unknown',
      risks: ['dog'],
      askedAlone: true,
      meet: null,
      agreed: 'eerst bellen',
    } as const
    const first = tellSafety(intakeWith(), safety)
    if (!first.accepted) throw new Error('refused')
    const then = tellSafety(first.next, { ...safety, home: 'fine', risks: [], agreed: null })
    if (!then.accepted) throw new Error('refused')
    expect(toldIn(then.next).safety).toMatchObject({ home: 'fine', risks: [], agreed: 'eerst bellen' })
    expect(tellSafety(then.next, { ...safety, home: null })).toMatchObject({ accepted: false })
    const helped = tellHelpers(then.next, { who: ['ocmw'], what: 'leefloon' })
    if (!helped.accepted) throw new Error('refused')
    const nobody = tellHelpers(helped.next, { who: [], what: null })
    if (!nobody.accepted) throw new Error('refused')
    expect([nobody.next.helpers, toldIn(nobody.next).helpers]).toEqual([[], 'leefloon'])
  })

  it('criteria: only the days stand open', () => {
    const judged = tellCriteria(intakeWith(), [{ domain: 'work', score: 'weak', why: 'tijdelijk' }], {
      ...telling,
      birth: null,
    })
    if (!judged.accepted) throw new Error('refused')
    const { told, ...open } = judged.next
    expect(open.assessedOn).toEqual([today])
    expect(JSON.stringify(open)).not.toMatch(/weak|tijdelijk/)
    expect(told?.assessments).toHaveLength(1)
  })
})

describe('a region', () => {
  it.each([
    ['Dampoort', true],
    ['9050 Ledeberg', true],
    ['Sint-Amandsberg', true],
    ['Denkbeeldstraat 12', false],
    ['9000 Gent, Denkbeeldstraat 12', false],
    ['Verzonnenlaan 3b', false],
    [null, true],
  ])('%s: %s', (typed, accepted) => {
    expect(regionOf(typed).accepted).toBe(accepted)
  })
})
