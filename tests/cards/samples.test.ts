import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { contactDraftCard } from '../../cards/contact-draft-card.ts'
import { nl } from '../../cards/wording/nl.ts'
import { type Node, nodesOf, nodesOfType } from './client.ts'
import { parseCard } from './parse.ts'
import { samples } from './samples.ts'
import { draftView, longFields } from './student-samples.ts'

const table = samples.map(({ name, card }) => [name, card] as const)

/** Buttons whose effect must not happen twice carry the token of their form. */
const writesOnce = [
  'save-open-draft', 'note-appointment',
  'save-contact', 'choose-alias', 'add-family', 'start-match', 'end-match', 'save-person', 'remove-person',
  'import-roster', 'ask-about-contact', 'change-supervisor', 'enter-birth',
  'save-number', 'save-clock', 'save-follow-up', 'hand-on', 'resolve-flag', 'change-flag-level', 'drill', 'answer-follow-up', 'tell-flag',
  'save-shift', 'save-absence', 'close-days', 'save-hours', 'save-leaflet', 'save-official-search',
  'share-service', 'change-service', 'add-tip',
  'request-buddy', 'withdraw-request', 'request-step', 'answer-at-end',
  'save-consent', 'save-wishes', 'save-network', 'save-safety', 'save-helpers', 'save-criteria', 'withdraw-consent', 'plan-intake',
  'choose-goal', 'look-back-at-goal', 'tick-calendar', 'save-helper', 'forget-helper', 'save-scores',
  'save-pause', 'end-pause', 'save-stand-in', 'tell-loss', 'go-on-after-loss', 'take-loss-back', 'answer-dependence',
  'save-buddy-wishes', 'match-pair', 'plan-meeting', 'family-yes', 'family-no', 'call-off-pair', 'close-intervision', 'plan-intervision',
  'check-profile', 'save-profile', 'my-pair-yes', 'my-pair-no',
  'start-closing', 'save-closing-item', 'save-evaluation', 'plan-handover', 'save-summary', 'accept-handover', 'decline-handover',
  'withdraw-handover', 'erase-family',
  'refer', 'advance-referral', 'correct-referral', 'postpone-referral', 'undo-referral',
  'add-site', 'save-policy', 'save-tenants',
  'plan-partners-meeting', 'hold-partners-meeting', 'take-back-partners-meeting', 'save-agreement', 'tick-agreements', 'reopen-agreements',
] // biome-ignore format: one list, read as words

/** Buttons that name the one record they change: a second time finds it changed and does nothing. */
const harmlessTwice = [
  'revise-draft',
  'drop-draft',
  'choose-draft',
  'set-language',
  'not-urgent',
  'withdraw-urgent',
  'take-flag',
  'cannot-flag',
  'still-busy',
  'remove-duty',
  'agree-leaflet',
  'remove-leaflet',
  'withdraw-service',
  'undo-service-change',
  'confirm-service',
  'report-service',
  'agree-service',
  'keep-service',
  'close-service',
  'reopen-service',
  'handle-tip',
  'ring-answer',
  'no-rings',
  'take-request',
  'record-intake',
  'intake-to-matching',
  'keep-going',
  'close-road',
  'cancel-intervision',
  'erase-requests',
]

/** Buttons that only show something, or open a draft that is saved by another button. */
const shows = [
  'log', 'my-families', 'my-contacts', 'my-week', 'alias-form', 'supervised-families', 'open-timeline', 'new-logs',
  'family-form', 'match-form', 'people', 'person-form', 'roster-form', 'shared-work', 'help', 'privacy',
  'language-form', 'correct-contact', 'chat', 'open-draft', 'adjust-draft', 'urgent-numbers',
  'end-match-form', 'ask-end-match', 'supervisor-form', 'birth-form', 'ask-remove-person', 'leave-it',
  'site-families', 'hand-on-form', 'resolve-form', 'flag-level-form', 'open-flag', 'flag-timeline',
  'duty', 'shift-form', 'absence-form', 'closed-form', 'hours-form', 'number-form', 'site-numbers', 'clocks', 'clock-form', 'compare-clock', 'follow-up-form', 'compare-follow-up',
  'find-form', 'find-services', 'open-service', 'post-service', 'open-leaflet', 'leaflet-form', 'refer-form',
  'share-service-form', 'change-service-form', 'report-service-form', 'tip-form', 'check-services', 'service-history',
  'request-form', 'my-requests', 'ask-withdraw-request', 'open-requests', 'open-request', 'request-step-form', 'plan-intake-form',
  'intakes', 'plan-intake-form', 'open-intake', 'intake-part', 'withdraw-consent-form',
  'open-trajectory', 'open-goals', 'open-calendar', 'open-network', 'helper-form', 'open-scores', 'open-pauses',
  'pause-form', 'stand-in-form', 'loss-form',
  'matching', 'open-matching', 'buddy-wishes-form', 'pairs', 'open-pair', 'family-no-form', 'ask-call-off',
  'ask-close-intervision', 'intervisions', 'intervision-form', 'profiles', 'open-profile', 'my-profile', 'my-pair', 'my-pair-no-form',
  'open-closing', 'start-closing-form', 'closing-item-form', 'ask-close', 'evaluation-form', 'open-evaluations', 'open-handover',
  'handover-form', 'summary-form', 'earlier-contacts', 'family-page', 'ask-erase',
  'refer-from-contact', 'open-referral', 'my-referrals', 'referral-form', 'referral-troubles',
  'site-ways', 'site-form', 'policy-form', 'compare-policy', 'tenants-form',
  'partners-meeting', 'share-partners-meeting', 'meeting-day-form', 'agreement-form',
] // biome-ignore format: one list, read as words

/** An undo names its contact, by data or by the list on the card; an emergency is told twice rather than never. */
const byItsOwnRule = ['undo-contact', 'undo-latest', 'acknowledge-contact', 'raise-urgent']

describe.each(table)('the card %s', (name, card) => {
  it('shows in Teams as meant', () => {
    expect(parseCard(card)).toEqual([])
  })

  it('has no number with bounds: left empty it would stop every button in some clients', () => {
    const bounded = nodesOfType(card, 'Input.Number').filter((node) => 'min' in node || 'max' in node)
    expect(bounded).toEqual([])
  })

  it('is of version 1.5, and so is everything in it', () => {
    const versions = nodesOf(card).flatMap((node) => ('version' in node ? [node.version] : []))
    expect(versions).toEqual(['1.5'])
  })

  it('sends the same from an older client as from a newer one', () => {
    for (const action of nodesOfType(card, 'Action.Execute')) {
      const { type, verb, data, fallback, ...rest } = action
      expect(fallback).toEqual({ type: 'Action.Submit', data: { ...(data as Node), verb }, ...rest })
    }
  })

  it('carries a token on every button that may take effect once only', () => {
    for (const { verb, data } of nodesOfType(card, 'Action.Execute')) {
      expect([...writesOnce, ...harmlessTwice, ...shows, ...byItsOwnRule]).toContain(verb)
      const token = (data as Node).token
      if (writesOnce.includes(String(verb))) expect(String(token).length).toBeGreaterThanOrEqual(8)
      if (token !== undefined) expect(String(token).length).toBeLessThanOrEqual(80)
    }
  })

  it('lets a form wait: a button that does not send it asks for no answer', () => {
    for (const { associatedInputs } of nodesOfType(card, 'Action.Execute'))
      expect(['auto', 'none']).toContain(associatedInputs)
    const isAForm = nodesOf(card).some((node) => String(node.type).startsWith('Input.'))
    const sends = nodesOfType(card, 'Action.Execute').some((one) => one.associatedInputs === 'auto')
    // What was understood whole asks nothing; its Bewaren sends the inputs of the cards that do.
    if (isAForm) expect(sends).toBe(true)
    else expect([false, name.startsWith('draft-told')]).toContain(sends)
  })
})

describe('an undo', () => {
  it('always knows which contact it undoes, so that a tap delivered twice undoes one', () => {
    for (const { card } of samples)
      for (const { verb, data, associatedInputs } of nodesOfType(card, 'Action.Execute'))
        if (verb === 'undo-contact')
          expect([(data as Node).contact !== undefined, associatedInputs === 'auto']).toContain(true)
  })
})

describe('the samples', () => {
  it('show every card there is', () => {
    const cards = readdirSync(new URL('../../cards/', import.meta.url)).filter((file) =>
      /-cards?\.ts$/.test(file),
    )
    const sources = readdirSync(new URL('.', import.meta.url))
      .filter((file) => /samples\.ts$/.test(file))
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    expect(cards.filter((file) => !sources.some((source) => source.includes(`cards/${file}`)))).toEqual([])
  })

  it('have names of their own, fit for file names', () => {
    const names = samples.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z-]+$/)
  })
})

describe('the draft card', () => {
  it('asks for four answers at most', () => {
    for (const { name, card } of samples)
      if (name.startsWith('draft-'))
        expect(nodesOf(card).filter((node) => node.isRequired === true).length).toBeLessThanOrEqual(4)
  })

  it('stays sendable when every text is as long as can be, in a script of four bytes a sign', () => {
    const card = contactDraftCard(draftView(longFields('👶'), nl), nl)
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(80 * 1024)
  })
})
