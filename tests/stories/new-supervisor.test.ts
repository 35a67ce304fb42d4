import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  // Each of them has written, so that there is a way into the chat.
  for (const id of ['lies', 'door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const family = 'family-G-014'
const passed = 'Jij leest de verslagen niet meer.'
const forBuddy = 'begeleidt vanaf nu G-014 · Gezin Merel en leest wat je logt.'

async function gives(by: string, supervisor: string, token = 'change-1'): Promise<void> {
  await town.person(by).taps('change-supervisor', { token, families: family, supervisor })
  await town.settle()
}
const heard = (id: string, text: string) => messagesWith(town, id, text).length

describe('a family that goes to another supervisor', () => {
  it('is told to who had it, who gets it and its buddy, each once', async () => {
    await gives('co', 'wies')
    expect(heard('door', `Wies Begeleider begeleidt vanaf nu G-014 · Gezin Merel. ${passed}`)).toBe(1)
    expect(heard('wies', 'Je begeleidt vanaf nu G-014 · Gezin Merel.')).toBe(1)
    expect(heard('lies', `Wies Begeleider ${forBuddy}`)).toBe(1)
    expect(heard('co', passed)).toBe(0)
    // The same tap again tells nobody anything.
    await gives('co', 'wies')
    expect([heard('door', passed), heard('lies', forBuddy)]).toEqual([1, 1])
  })

  it('is not told to who gave it with an own hand', async () => {
    await gives('door', 'wies')
    expect([heard('door', passed), heard('lies', forBuddy)]).toEqual([0, 1])
  })

  it('is told to nobody else', async () => {
    const before = town.connector.sent.length
    await gives('co', 'wies')
    const others = town.connector.sent
      .slice(before)
      .filter(
        ({ conversationId }) =>
          !['door', 'wies', 'lies', 'co'].some((id) => conversationId.includes(`29:${id}`)),
      )
    expect(others).toEqual([])
  })

  it('says nothing to who is no longer its buddy when the word comes', async () => {
    await town.change(async (records) => {
      const matches = await records.matches.find('family', family)
      for (const match of matches) records.matches.put({ ...match, until: '2026-11-20' })
    })
    await gives('co', 'wies')
    expect([heard('door', passed), heard('lies', forBuddy)]).toEqual([1, 0])
  })
})
