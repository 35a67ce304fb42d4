import { describe, expect, it } from '@jest/globals'
import {
  Adult,
  type Consent,
  consentState,
  keepConsent,
  mayAsk,
  stillToSayYes,
  withdrawalLeads,
  withdrawConsent,
} from '../../../programme/intake/consent.ts'

const today = '2026-11-23'
const at = '2026-11-23T15:00:00.000Z'

function said(adult: Adult, answer: Consent['answer'], more: Partial<Consent> = {}): Consent {
  return {
    adult,
    answer,
    language: 'tr',
    interpreter: false,
    on: today,
    at,
    by: 'door',
    withdrawnOn: null,
    ...more,
  }
}

const { at: _at, withdrawnOn: _withdrawnOn, ...yes } = said('mother', 'yes')
const safe = { safety: 'fine', today, at } as const

describe('whom to ask, and what a withdrawal leads to', () => {
  const others = Adult.options.filter((adult) => adult !== 'mother')
  const homes = ['fine', 'known-danger', 'unknown', null] as const

  it.each(homes)('at a home that is %s', (home) => {
    expect([mayAsk('mother', home), withdrawalLeads('mother', home)]).toEqual([true, 'stop'])
    for (const adult of others) {
      expect([adult, mayAsk(adult, home)]).toEqual([adult, home === 'fine'])
      expect(withdrawalLeads(adult, home)).toBe(home === 'fine' ? 'stop' : 'talk-first')
    }
  })

  it.each(['known-danger', 'unknown', null] as const)(
    'an answer of a partner counts nothing at %s',
    (safety) => {
      for (const answer of ['yes', 'no'] as const)
        expect(keepConsent([], { ...yes, adult: 'partner', answer }, { ...safe, safety })).toEqual({
          accepted: false,
          because: { reason: 'consent-not-safe-to-ask' },
        })
      const later = { ...yes, adult: 'partner', answer: 'later', language: null } as const
      expect(keepConsent([], later, { ...safe, safety })).toMatchObject({ accepted: true })
    },
  )
})

describe('keeping a consent', () => {
  it('adds what was said, with its language and day', () => {
    expect(keepConsent([], yes, safe)).toEqual({
      accepted: true,
      next: [said('mother', 'yes')],
      notices: [],
    })
  })

  it.each([
    ['a yes in no language', { language: null }, 'consent-incomplete'],
    ['a day to come', { on: '2026-11-24' }, 'consent-day-unclear'],
    ['a day of years ago', { on: '2024-11-24' }, 'consent-day-unclear'],
  ])('refuses %s', (_, more, reason) => {
    expect(keepConsent([], { ...yes, ...more }, safe)).toMatchObject({ because: { reason } })
  })

  it('a no needs no language', () => {
    expect(keepConsent([], { ...yes, answer: 'no', language: null }, safe)).toMatchObject({ accepted: true })
  })
})

describe('where a consent stands', () => {
  it.each([
    [[], 'open'],
    [[said('mother', 'later')], 'later'],
    [[said('mother', 'no'), said('mother', 'yes')], 'yes'],
    [[said('mother', 'yes'), said('mother', 'no')], 'no'],
    [[said('mother', 'yes', { withdrawnOn: today })], 'withdrawn'],
    [[said('mother', 'yes', { withdrawnOn: today }), said('mother', 'yes')], 'yes'],
    [[said('partner', 'yes')], 'open'],
  ] as const)('%#', (consents, state) => {
    expect(consentState(consents, 'mother')).toBe(state)
  })

  it('is taken back once; a no when asked again stops it just as well', () => {
    const both = [said('mother', 'yes'), said('partner', 'yes')]
    const once = withdrawConsent(both, 'mother', today)
    if (!once.accepted) throw new Error('refused')
    expect(once.next.map(({ withdrawnOn }) => withdrawnOn)).toEqual([today, null])
    const nobody = { because: { reason: 'consent-nobody-gave', adult: 'mother' } }
    expect(withdrawConsent(once.next, 'mother', today)).toMatchObject(nobody)
    expect(withdrawConsent([said('mother', 'later')], 'mother', today)).toMatchObject(nobody)
    expect(withdrawConsent([], 'mother', today)).toMatchObject(nobody)
    const no = withdrawConsent([said('mother', 'yes'), said('mother', 'no')], 'mother', today)
    expect(no.accepted && consentState(no.next, 'mother')).toBe('withdrawn')
  })
})

describe('whose yes is still needed', () => {
  const adults = ['mother', 'partner', 'grandparent'] as const
  it.each([
    ['fine', [], ['mother', 'partner', 'grandparent']],
    ['fine', [said('mother', 'yes'), said('partner', 'later')], ['partner', 'grandparent']],
    ['fine', adults.map((adult) => said(adult, 'yes')), []],
    ['unknown', [said('mother', 'yes'), said('partner', 'later')], []],
    ['known-danger', [said('mother', 'yes')], []],
    ['known-danger', [said('partner', 'yes')], ['mother']],
    // What was said before, when it was safe, is heard.
    ['known-danger', [said('mother', 'yes'), said('partner', 'no')], ['partner']],
    ['known-danger', [said('mother', 'yes'), said('partner', 'yes', { withdrawnOn: today })], ['partner']],
  ] as const)('at a home that is %s: %#', (home, consents, expected) => {
    expect(stillToSayYes(consents, adults, home)).toEqual(expected)
  })
})
