import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { lastCard, press, shownOn } from './hands.ts'
import { asks, cardWith, opensRequests } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await opensRequests(town)
  await asks(town)
})
afterEach(() => town.close())

describe('the requests of a site', () => {
  it('stand by where they are, the oldest first, and those that wait too long are marked', async () => {
    town.pass({ days: 3 })
    await asks(town, { region: 'Muide' })
    town.pass({ days: 12 })
    const shown = shownOn(lastCard(await town.person('wies').says('aanvragen')).card)
    expect(shown).toMatch(/aangevraagd \(2\)[\s\S]*Dampoort[\s\S]*te lang[\s\S]*Muide/)
    expect(shown.match(/te lang/g)).toHaveLength(1)
    const other = shownOn(lastCard(await town.person('an').says('aanvragen')).card)
    expect(other).toContain('geen aanvraag open')
  })

  it('that wait longer than the site allows are said once: to who does intakes, and a word to the partner', async () => {
    town.pass({ days: 13 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'door', 'Wat kan de volgende stap zijn')).toEqual([])
    town.pass({ days: 1 })
    for (let round = 0; round < 2; round++) {
      await town.restart()
      await town.settle()
      town.pass({ hours: 20 })
    }
    for (const id of ['door', 'wies'])
      expect(messagesWith(town, id, 'Wat kan de volgende stap zijn')).toHaveLength(1)
    expect(messagesWith(town, 'kim', 'We zijn je aanvraag niet vergeten')).toHaveLength(1)
  })

  it('that somebody does the intake of are said to that person alone', async () => {
    await town.person('wies').taps(...press(cardWith(town, 'wies', 'take-request'), 'take-request'))
    town.pass({ days: 14 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'wies', 'Wat kan de volgende stap zijn')).toHaveLength(1)
    expect(messagesWith(town, 'door', 'Wat kan de volgende stap zijn')).toEqual([])
  })
})
