import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fieldsOf, keptBy } from './habits.ts'
import { lastCard, pressTitled, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await says('gisteren 1u op huisbezoek bij G-014')
  town.pass({ minutes: 1 })
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const fields = () => fieldsOf(town, 'lies')

describe('an hour beside an open draft', () => {
  it.each([
    ['om 14u', '14:00'],
    ['begon om 14u', '14:00'],
    ['we begonnen om half drie', '14:30'],
    ['vanaf 14u', '14:00'],
    ['at 14:00', '14:00'],
    ['it started at 14:00', '14:00'],
  ])('“%s” is when it began, not when the next one is', async (sentence, time) => {
    await says(sentence)
    expect(await fields()).toMatchObject({ time, next: [], minutes: 60, date: '2026-11-22' })
  })

  it.each(['van 14u tot 15u30', 'het was van 14u tot 15u30'])(
    '“%s” gives start and duration',
    async (sentence) => {
      await says(sentence)
      expect(await fields()).toMatchObject({ time: '14:00', minutes: 90, kind: 'home_visit' })
    },
  )
})

describe('a day and an hour alone', () => {
  const asked = async () => {
    const { card } = lastCard(await says('vrijdag 10u'))
    expect(shownOn(card)).toContain('“vrijdag 10u”: wat bedoel je?')
    return card
  }

  it('is asked: the next appointment', async () => {
    const card = await asked()
    await town.person('lies').taps(...pressTitled(card, 'Volgende afspraak: vr 27/11 om 10u'))
    expect(await fields()).toMatchObject({
      date: '2026-11-22',
      next: [{ date: '2026-11-27', time: '10:00' }],
    })
  })

  it('or the day of this contact', async () => {
    const card = await asked()
    await town.person('lies').taps(...pressTitled(card, 'Dit contact: vr 20/11 om 10u'))
    expect(await fields()).toMatchObject({ date: '2026-11-20', time: '10:00', next: [] })
  })

  it.each([
    ['volgende afspraak', { next: [{ date: '2026-11-27', time: '10:00' }] }],
    ['dit contact', { date: '2026-11-20', time: '10:00' }],
  ])('answered with “%s”', async (word, changed) => {
    await asked()
    await says(word)
    expect(await fields()).toMatchObject(changed)
  })

  it('and “ja” chooses neither and keeps nothing', async () => {
    await asked()
    await says('ja')
    expect(await fields()).toMatchObject({ date: '2026-11-22', next: [] })
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('answers which day it was, when that is asked', async () => {
    await says('verwijder de datum')
    await says('vrijdag 10u')
    expect(await fields()).toMatchObject({ date: '2026-11-20', time: '10:00', next: [] })
  })
})
