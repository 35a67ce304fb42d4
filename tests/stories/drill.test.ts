import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith, practises } from './habits.ts'
import { lastCard, pressTitled, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

describe('a drill in the middle of something real', () => {
  it('stands below it in the list, whichever came first', async () => {
    await practises(town, 'co', 'Gent')
    await town.settle()
    town.pass({ minutes: 1 })
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'this-week' })
    await town.settle()
    const said = shownOn(lastCard(await town.person('door').says('open oproepen')).card)
    expect(said.indexOf('Lies Vroedkunde')).toBeGreaterThan(-1)
    expect(said.indexOf('Lies Vroedkunde')).toBeLessThan(said.indexOf('OEFENING'))
  })

  it('takes nothing from it: the real one is heard at once, and is no part of the drill', async () => {
    await practises(town, 'co', 'Gent')
    await town.person('lies').says('dringend')
    await town.settle()
    const heard = messagesWith(town, 'door', 'Gemeld:').map((sent) => JSON.stringify(sent))
    expect(heard.filter((one) => one.includes('OEFENING'))).toHaveLength(1)
    expect(heard.filter((one) => !one.includes('OEFENING') && one.includes('Lies'))).toHaveLength(1)
  })
})

describe('where a drill runs', () => {
  const drills = async () => (await town.read((records) => records.flags.all())).map(({ site }) => site)

  it('is asked of who works at several sites, and wakes nobody of the other', async () => {
    await town.person('an').says('hallo')
    await practises(town, 'co', 'Hasselt')
    await town.settle()
    expect(await drills()).toEqual(['hasselt'])
    expect(messagesWith(town, 'an', 'OEFENING')).toHaveLength(1)
    expect(messagesWith(town, 'door', 'OEFENING')).toHaveLength(0)
  })

  it('is the only site of who has one', async () => {
    await town.person('door').says('oefenalarm')
    expect(await drills()).toEqual(['gent'])
  })

  it('is one drill for one button, however often it comes, and none at a site of others', async () => {
    const { card } = lastCard(await town.person('co').says('oefenalarm'))
    for (let time = 0; time < 2; time++) await town.person('co').taps(...pressTitled(card, 'Gent'))
    expect(await drills()).toEqual(['gent'])
    await town.person('door').taps(...pressTitled(card, 'Hasselt'))
    expect(await drills()).toEqual(['gent'])
  })
})
