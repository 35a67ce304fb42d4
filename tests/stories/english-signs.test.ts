import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { signs } from '../../understanding/signs/signs.ts'
import { chatText } from './habits.ts'
import { answered, elementsOf, lastCard, press } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const titlesOf = (card: Card) =>
  elementsOf(card)
    .filter(({ id }) => id === 'sign')
    .flatMap(({ choices }) => (choices as readonly { title: string }[]).map(({ title }) => title))

it('who speaks English chooses and reads every sign in English', async () => {
  for (const id of ['lies', 'door']) await town.person(id).says('english please')
  const lies = town.person('lies')
  const { card } = lastCard(await lies.says('urgent'))
  const titles = titlesOf(card)
  expect(titles).toHaveLength(signs.length)
  for (const { label, english } of signs) {
    expect(titles.some((title) => title.includes(english))).toBe(true)
    expect(titles.filter((title) => title.includes(label))).toEqual([])
  }
  answered(await lies.taps(...press(card, 'tell-flag', { sign: 'movement-less' })))
  await town.settle()
  expect(chatText(town, 'door')).toContain('Baby moves less, differently or not at all')
  expect(chatText(town, 'door')).not.toContain('Baby beweegt minder')
})

it('who speaks Dutch goes on reading the Dutch ones', async () => {
  const lies = town.person('lies')
  const { card } = lastCard(await lies.says('dringend'))
  expect(titlesOf(card).join()).toContain('Baby beweegt minder, anders of niet')
  answered(await lies.taps(...press(card, 'tell-flag', { sign: 'movement-less' })))
  await town.settle()
  expect(chatText(town, 'door')).toContain('Baby beweegt minder, anders of niet')
})
