import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fillTrial } from '../../bot/fictional/trial.ts'
import { chatText } from './habits.ts'
import { lastCard, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'door', 'kim', 'noor']) await town.person(id).says('hallo')
  await fillTrial(town.store, town.now())
})
afterEach(() => town.close())

const sees = async (id: string, typed: string) => shownOn(lastCard(await town.person(id).says(typed)).card)

describe('what a trial begins with', () => {
  it('has something to try in every part of the road', async () => {
    await town.restart()
    await town.settle()
    expect(saidIn(await town.person('door').says('aanvragen'))).toContain('A-G901')
    expect(saidIn(await town.person('kim').says('mijn aanvragen'))).toContain('A-G901')
    const matching = await sees('door', 'matching')
    expect(matching).toContain('G-015')
    expect(matching).toContain('Lies Vroedkunde')
    expect(matching).toContain('1 profiel nog na te kijken')
    const closing = lastCard(await town.person('door').says('afronding G-016')).card
    expect(verbsOf(closing)).toContain('start-closing-form')
    expect(chatText(town, 'lies')).toContain('G-016')
    expect(await sees('lies', 'mijn gezinnen')).toContain('G-016')
    expect(saidIn(await town.person('door').says('intake G-015'))).toContain('G-015')
  })

  it('is there once: what people did with it stays', async () => {
    await town.change(async (records) => {
      const road = await records.roads.get('road-trial-request')
      if (road) records.roads.put({ ...road, intakeBy: 'wies' })
    })
    await fillTrial(town.store, town.now())
    const road = await town.read((records) => records.roads.get('road-trial-request'))
    expect(road?.intakeBy).toBe('wies')
  })
})
