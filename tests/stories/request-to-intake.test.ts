import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf, messagesWith } from './habits.ts'
import { answered, lastCard, press, shownOn } from './hands.ts'
import { asks, cardWith, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

describe.each([
  ['Gent', 'kim', 'door', 'Dampoort', 'OCMW Gent'],
  ['Hasselt', 'ines', 'co', 'Kiewit', 'OCMW Hasselt'],
] as const)('a request in %s', (site, partner, taker, region, organisation) => {
  it('is taken on and its intake planned; the post changes and the partner hears where it stands', async () => {
    await opensRequests(town, site)
    await asks(town, { region, organisation, professional: 'Lore Peeters', safety: 'known-danger' }, partner)
    const person = town.person(taker)
    const taken = await person.taps(...press(cardWith(town, taker, 'take-request'), 'take-request'))
    const opened = await person.taps(...press(answered(taken), 'plan-intake-form'))
    const form = lastCard(opened).card
    const supervisor = site === 'Hasselt' ? { supervisor: 'an' } : {}
    await person.taps(
      ...press(form, 'plan-intake', { day: '2026-12-01', time: '10:00', who: taker, ...supervisor }),
    )
    await town.settle()
    const [road] = await requestsOf(town)
    expect(road).toMatchObject({ state: 'intake-planned', intakeBy: taker, intakeOn: '2026-12-01' })
    expect(road?.family).toBeTruthy()
    expect(postsIn(town)).toHaveLength(1)
    const post = JSON.stringify(postsIn(town)[0]?.activity)
    expect(post).toContain('intake gepland')
    expect(messagesWith(town, partner, 'intake gepland')).toHaveLength(1)
    const family = await town.read((records) => records.families.get(road?.family ?? ''))
    for (const said of [post, JSON.stringify(messagesWith(town, partner, 'intake gepland'))])
      expect(said).not.toMatch(new RegExp(`${family?.code}|${family?.pseudonym}|1/12|gevaar`))
    // What the intake alone may know is still there for who does it, and for nobody else.
    const number = road?.number ?? ''
    expect(shownOn(lastCard(await person.says(number)).card)).toContain('Er is gekend gevaar')
    expect(leaksOf(town, ['Lore Peeters'])).toEqual(['Lore Peeters'])
  })
})
