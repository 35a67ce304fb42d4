import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { standingSteps } from '../../programme/referral.ts'
import { answered, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { answers, hasService, onlyReferral, referralsOf, refers } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let kast: string
beforeEach(async () => {
  town = await openTown()
  kast = await hasService(town, 'De Kast')
})
afterEach(() => town.close())

const merel = 'family-G-014'

describe('what was wrong', () => {
  it('is undone one step a tap, the same tap twice takes one back, and the last one takes the referral away', async () => {
    const first = await refers(town, 'lies', { service: kast, family: merel })
    const second = await answers(town, 'lies', { card: first, title: 'Contact gelegd' })
    const tap = press(second, 'undo-referral')
    const back = answered(await town.person('lies').taps(...tap))
    expect(textOf(answered(await town.person('lies').taps(...tap)))).toBe(textOf(back))
    expect((await onlyReferral(town)).state).toBe('discussed')
    // The button of the card before that step is no way to take back more than it saw.
    const old = answered(await town.person('lies').taps(...press(first, 'undo-referral')))
    expect(shownOn(old)).toContain('Daar is intussen iets aan veranderd.')
    const gone = answered(await town.person('lies').taps(...press(back, 'undo-referral')))
    expect(shownOn(gone)).toContain('De toeleiding naar De Kast is weggehaald.')
    expect((await onlyReferral(town)).state).toBe('withdrawn')
    expect(
      saidIn(await town.person('lies').taps('open-referral', { referral: (await onlyReferral(town)).id })),
    ).toContain('Die toeleiding vind ik niet')
    const anew = await refers(town, 'lies', { service: kast, family: merel })
    expect(shownOn(anew)).toContain('Besproken')
    expect((await referralsOf(town)).map(({ state }) => state).toSorted()).toEqual(['discussed', 'withdrawn'])
  })

  it('is put right from one form, however far back', async () => {
    let card = await refers(town, 'lies', { service: kast, family: merel })
    for (const title of ['Contact gelegd', 'Gezin ging zelf', 'Geholpen'])
      card = await answers(town, 'lies', { card, title })
    const form = await answers(town, 'lies', { card, title: 'Verbeteren' })
    const unchosen = await answers(town, 'lies', { card: form, title: 'Bewaren' })
    expect(shownOn(unchosen)).toContain('Kies eerst een stap.')
    card = await answers(town, 'lies', {
      card: unchosen,
      title: 'Bewaren',
      filled: { state: 'appointed', date: '2026-12-03' },
    })
    expect(shownOn(card)).toContain('Afspraak do 3/12')
    const referral = await onlyReferral(town)
    expect(standingSteps(referral).map(({ state }) => state)).toEqual([
      'discussed',
      'contacted',
      'went',
      'appointed',
    ])
    expect(referral.steps.filter(({ undone }) => undone?.by === 'lies')).toHaveLength(1)
  })

  it('does not follow what ended: the card says so and offers to put it right', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    await answers(town, 'lies', { card, title: 'Gezin wil niet' })
    const refused = await answers(town, 'lies', { card, title: 'Contact gelegd' })
    expect(shownOn(refused)).toContain('Na “Gezin wil niet” past “Contact gelegd” niet.')
    expect(verbsOf(refused)).toContain('referral-form')
    expect((await onlyReferral(town)).state).toBe('declined')
  })
})
