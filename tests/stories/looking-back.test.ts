import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { messagesWith } from './habits.ts'
import { answered, cardsOf, lastCard, press, shownOn, verbsOf } from './hands.ts'
import { hasService, refers } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const title = 'Terugkijken met het gezin'

/** Moves to the Thursday afternoon so many weeks on and lets the jobs of the bot run. */
async function thursday(weeks: number): Promise<void> {
  const target = town
    .now()
    .startOf('week')
    .plus({ days: weeks * 7 + 3, hours: 16, minutes: 30 })
  town.pass({ minutes: target.diff(town.now(), 'minutes').minutes })
  await town.restart()
  await town.settle()
}

function wordsOf(person: string): readonly Card[] {
  const cards = messagesWith(town, person, title).flatMap((sent) => cardsOf({ sent: [sent] }))
  return cards.filter(({ fallbackText }) => fallbackText !== 'Jouw week.')
}

async function sees(person: string, typed: string): Promise<Card> {
  return lastCard(await town.person(person).says(typed)).card
}

/** The family gives its points and chooses a goal. */
async function looksBack(family: string): Promise<void> {
  const lies = town.person('lies')
  const points = lastCard(await lies.taps('open-scores', { family })).card
  await lies.taps(...press(points, 'save-scores', { housing: '2' }))
  const goals = lastCard(await lies.taps('open-goals', { family })).card
  await lies.taps(...press(goals, 'choose-goal', { text: 'een rustige slaapkamer' }))
}

describe('goals and points', () => {
  it('are asked for once in the week’s word, with the families of that buddy only', async () => {
    expect(shownOn(await sees('lies', 'mijn week'))).toContain(title)
    await thursday(0)
    expect(wordsOf('lies')).toHaveLength(1)
    const [card] = wordsOf('lies')
    const shown = shownOn(card as Card)
    expect(shown).toContain('G-014')
    expect(shown).toContain('G-011')
    expect(shown).not.toContain('G-012')
    expect(shown).toContain('punten van het gezin (bij de start), samen doelen kiezen')
    expect(wordsOf('door')).toEqual([])
    await town.restart()
    await thursday(1)
    await thursday(1)
    expect(wordsOf('lies')).toHaveLength(1)
    await thursday(2)
    expect(wordsOf('lies')).toHaveLength(2)
  })

  it('lead to the forms, and what was done is not asked again before half a year', async () => {
    await thursday(0)
    expect(verbsOf(wordsOf('lies')[0] as Card)).toEqual(
      expect.arrayContaining(['open-goals', 'open-scores', 'my-families']),
    )
    for (const family of [merel, 'family-G-011']) await looksBack(family)
    expect(shownOn(await sees('lies', 'mijn week'))).not.toContain(title)
    await thursday(4)
    expect(wordsOf('lies')).toHaveLength(1)
    await thursday(23)
    expect(wordsOf('lies')).toHaveLength(2)
    const shown = shownOn(wordsOf('lies')[1] as Card)
    expect(shown).toContain('punten van het gezin (halfjaarlijks), doelen bekijken (halfjaarlijks)')
  })

  it('stand in the digest of a week that has one, so that there is one word a week', async () => {
    const kast = await hasService(town, 'De Kast')
    await refers(town, 'lies', { service: kast, family: merel })
    for (const family of [merel, 'family-G-011']) await looksBack(family)
    await town.change(async (records) => {
      const kept = await records.trajectories.get(merel)
      if (kept) records.trajectories.put({ ...kept, scores: [] })
    })
    town.pass({ days: 7 })
    await thursday(0)
    const [digest, ...others] = wordsOf('lies')
    expect(others).toEqual([])
    expect(shownOn(digest as Card)).toContain('Wil het gezin naar De Kast?')
    expect(shownOn(digest as Card)).toContain('punten van het gezin (bij de start)')
    const told = answered(await town.person('lies').taps(...press(digest as Card, 'advance-referral')))
    expect(shownOn(told)).toContain(title)
  })

  it('leave a family that lost its child alone', async () => {
    const sent = { token: 'a-loss-is-told', family: merel, who: 'all', on: '' }
    await town.person('door').taps('tell-loss', sent)
    await thursday(0)
    expect(shownOn(wordsOf('lies')[0] as Card)).not.toContain('G-014')
    expect(shownOn(await sees('door', 'tijdlijn G-014'))).not.toContain('Wacht al langer')
  })

  it('leave a buddy whose clocks rest alone', async () => {
    const lies = town.person('lies')
    for (const family of [merel, 'family-G-011']) {
      const pauses = lastCard(await lies.taps('open-pauses', { family })).card
      const form = lastCard(await lies.taps(...press(pauses, 'pause-form'))).card
      const days = { from: '2026-11-24', until: '2026-12-10', reason: 'exams' }
      await lies.taps(...press(form, 'save-pause', days))
    }
    await thursday(0)
    expect(wordsOf('lies')).toEqual([])
    await thursday(3)
    expect(wordsOf('lies')).toHaveLength(1)
  })
})

describe('the supervisor', () => {
  it('sees on the card of a family what waits for more than a month, until it is done', async () => {
    const late = 'Wacht al langer dan een maand: punten van het gezin (bij de start), samen doelen kiezen'
    for (const typed of ['tijdlijn G-014', 'traject G-014'])
      expect(shownOn(await sees('door', typed))).toContain(late)
    expect(shownOn(await sees('lies', 'traject G-014'))).not.toContain('Wacht al langer')
    await looksBack(merel)
    for (const typed of ['tijdlijn G-014', 'traject G-014'])
      expect(shownOn(await sees('door', typed))).not.toContain('Wacht al langer')
  })
})
