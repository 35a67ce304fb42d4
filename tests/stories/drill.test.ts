import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { lastCard, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

describe('a drill in the middle of something real', () => {
  it('stands below it in the list, whichever came first', async () => {
    await town.person('co').says('oefenalarm')
    await town.settle()
    town.pass({ minutes: 1 })
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'this-week' })
    await town.settle()
    const said = shownOn(lastCard(await town.person('door').says('open oproepen')).card)
    expect(said.indexOf('Lies Vroedkunde')).toBeGreaterThan(-1)
    expect(said.indexOf('Lies Vroedkunde')).toBeLessThan(said.indexOf('OEFENING'))
  })

  it('takes nothing from it: the real one is heard at once, and is no part of the drill', async () => {
    await town.person('co').says('oefenalarm')
    await town.person('lies').says('dringend')
    await town.settle()
    const heard = messagesWith(town, 'door', 'Gemeld:').map((sent) => JSON.stringify(sent))
    expect(heard.filter((one) => one.includes('OEFENING'))).toHaveLength(1)
    expect(heard.filter((one) => !one.includes('OEFENING') && one.includes('Lies'))).toHaveLength(1)
  })
})
