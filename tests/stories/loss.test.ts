import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { chatText, messagesWith } from './habits.ts'
import { answered, cardsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const family = () => town.read((records) => records.families.get(merel))
const kept = () => town.read((records) => records.trajectories.get(merel))

/** Somebody tells of a loss of all. */
async function tells(person: string, filled: Readonly<Record<string, string>> = { who: 'all' }) {
  const form = lastCard(await town.person(person).taps('loss-form', { family: merel })).card
  const outcome = await town.person(person).taps(...press(form, 'tell-loss', filled))
  await town.settle()
  return { form, card: answered(outcome) }
}

/** What the lecturer was sent to answer. */
function asked(person: string): Card {
  const [sent] = messagesWith(town, person, 'Jij beslist hoe het verdergaat').slice(-1)
  const [card] = sent ? cardsOf({ sent: [sent] }) : []
  if (!card) throw new Error(`${person} was not asked`)
  return card
}

describe('a loss that the buddy tells', () => {
  it('stops clocks, calendar and dates at once, and asks the lecturer how to go on', async () => {
    const { card } = await tells('lies', { who: 'all', on: '2026-11-20' })
    expect(shownOn(card)).toContain('De klokken staan stil')
    expect(await family()).toMatchObject({ dueDate: null, birthDate: null })
    expect(shownOn(asked('door'))).toContain('er is geen haast bij')
    await town.restart()
    const lies = town.person('lies')
    expect(saidIn(await lies.says('mijn gezinnen'))).toContain('Contact: staat stil')
    expect(saidIn(await lies.says('kalender G-014'))).toContain('De kalender zwijgt')
    const shown = saidIn(await lies.says('traject G-014'))
    expect(shown).toContain('Er was een verlies')
    expect(shown).not.toMatch(/Verwacht|punten van het gezin|Startbedrag/)
    expect(saidIn(await lies.says('mijn week'))).not.toContain('staat stil')
  })

  it('asks as little as it can, but whom it is about', async () => {
    const { card } = await tells('lies', {})
    expect(shownOn(card)).toContain('om wie het gaat')
    expect((await kept())?.quiet ?? null).toBeNull()
  })

  it('is not asked of who has nothing to do with the family', async () => {
    for (const person of ['noor', 'wies']) {
      expect(saidIn(await town.person(person).taps('loss-form', { family: merel }))).toContain('Dat gezin')
      const sent = { token: 'loss-of-strangers', family: merel, who: 'all', on: '' }
      expect(saidIn(await town.person(person).taps('tell-loss', sent))).toContain('Dat gezin')
    }
    expect((await kept())?.quiet ?? null).toBeNull()
  })
})

describe('a loss that the lecturer tells', () => {
  it('reaches the buddy with care and with whom to call', async () => {
    await tells('door')
    const heard = chatText(town, 'lies')
    expect(heard).toContain('Je hoeft nu niets te regelen')
    expect(heard).toContain('Bel Door Begeleider, ook voor jezelf')
    expect(heard).toContain('106')
    expect(heard).not.toContain('Proficiat')
  })

  it('may be a mistake, and then everything stands as it did', async () => {
    const before = await family()
    const { card } = await tells('door')
    expect(verbsOf(card)).toContain('take-loss-back')
    const undo = press(card, 'take-loss-back')
    expect(shownOn(answered(await town.person('door').taps(...undo)))).toContain('zoals het stond')
    expect(await family()).toEqual(before)
    await town.settle()
    expect(chatText(town, 'lies')).toContain('alles staat weer zoals het stond')
    const twice = await town.person('door').taps(undo[0], { ...undo[1], token: 'another-form-of-it' })
    expect(shownOn(answered(twice))).toContain('Er staat geen verlies bij dit gezin')
  })

  it.each([
    ['stay-near', 'staat stil', 'running'],
    ['usual-rhythm', 'nog 7 dagen', 'running'],
    ['goodbye', 'staat stil', 'closing'],
  ])('goes on: %s', async (how, clock, state) => {
    const { card } = await tells('door')
    const none = answered(await town.person('door').taps(...press(card, 'go-on-after-loss')))
    expect(shownOn(none)).toContain('Er is geen haast bij')
    await town.person('door').taps(...press(card, 'go-on-after-loss', { how }))
    await town.settle()
    expect(chatText(town, 'lies')).toContain('Hoe het verdergaat bij G')
    if (how === 'usual-rhythm') {
      const contact = { family: merel, kind: 'phone' }
      const draft = lastCard(await town.person('lies').says('log')).card
      await town.person('lies').taps(...press(draft, 'save-contact', contact))
    }
    expect(saidIn(await town.person('lies').says('traject G-014'))).toContain('Maand 2')
    expect(saidIn(await town.person('lies').taps('family-steps', { family: merel }))).toContain(clock)
    const [road] = await town.read((records) => records.roads.find('family', merel))
    expect(road?.state).toBe(state)
  })

  it('cannot be decided by the buddy', async () => {
    const { card } = await tells('door')
    const [verb, data] = press(card, 'go-on-after-loss', { how: 'goodbye' })
    expect(saidIn(await town.person('lies').taps(verb, data))).toContain('hoort niet bij jouw rol')
    expect((await kept())?.quiet?.how).toBeNull()
  })
})

describe('the loss of one of twins', () => {
  it('keeps the other child, silently', async () => {
    const door = town.person('door')
    const births = lastCard(await door.taps('birth-form', { family: merel })).card
    await door.taps(...press(births, 'enter-birth', { birth: '2026-11-20', second: '2026-11-20' }))
    const { card } = await tells('door', { who: 'child-2', on: '2026-11-22' })
    expect(await family()).toMatchObject({ birthDate: '2026-11-20' })
    expect((await kept())?.children).toEqual([
      { id: 'child-1', state: 'born', on: '2026-11-20' },
      { id: 'child-2', state: 'lost', bornOn: '2026-11-20', on: '2026-11-22' },
    ])
    expect(saidIn(await town.person('lies').says('kalender G-014'))).toContain('De kalender zwijgt')
    await door.taps(...press(card, 'go-on-after-loss', { how: 'usual-rhythm' }))
    expect(saidIn(await town.person('lies').says('kalender G-014'))).toContain('Geboorte aangeven')
  })
})
