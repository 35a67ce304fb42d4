import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { flagCardOf, messagesWith } from './habits.ts'
import { answered, cardsOf, chatOf, lastCard, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
  // Saturday 28 November, eleven at night: nobody is on duty.
  town.pass({ days: 5, hours: 7 })
})
afterEach(() => town.close())

const flag = async () => (await town.read((records) => records.flags.all()))[0]

const flagCard = (id: string) => flagCardOf(town, id)

/** Minute by minute, as the bot's own round goes. */
async function lives(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    town.pass({ minutes: 1 })
    await town.settle()
  }
}

describe('a weekend night without anybody on duty', () => {
  it('of level now: numbers first, the chain walks all night, and who wakes up finds it and takes it on', async () => {
    const said = saidIn(await town.person('lies').says('dringend'))
    expect(said.indexOf('112')).toBeGreaterThan(-1)
    expect(said.indexOf('112')).toBeLessThan(said.indexOf('Nog niet gezien'))
    await town.settle()
    await lives(140)
    const heard = ['door', 'wies', 'co'].map((id) => messagesWith(town, id, 'Gemeld:').length)
    for (const count of heard) expect(count).toBeGreaterThanOrEqual(4)
    expect(await flag()).toMatchObject({ state: 'raised' })
    expect(shownOn(lastCardOf('lies'))).toMatch(/Nog niet gezien.*Wacht niet: bel\./)
    await town.restart()
    town.pass({ hours: 5 })
    await town.settle()
    expect(await flag()).toMatchObject({ state: 'raised' })
    expect((await flag())?.events.at(-1)?.what).toMatch(/asked|delivered/)
    await town.person('wies').taps(...pressTitled(flagCard('wies'), 'Ik neem dit op'))
    await town.settle()
    expect(shownOn(lastCardOf('lies'))).toContain('Gezien door Wies Begeleider')
  })

  it('of a level that keeps office hours: a number to call and when it is picked up, not silence', async () => {
    const outcome = await town.person('lies').taps('raise-urgent', { level: 'within-24-hours' })
    const card = cardsOf(outcome).at(-1) ?? answered(outcome)
    expect(shownOn(card)).toContain('**112**')
    expect(shownOn(card)).toContain('Er is nu niemand van wacht: bel. Het wordt opgepikt ma 30/11 9u')
    await town.settle()
    await lives(30)
    expect(messagesWith(town, 'door', 'Herhaling.')).toHaveLength(0)
    town.pass({ days: 1, hours: 10, minutes: 31 })
    await town.settle()
    expect(await flag()).toMatchObject({ state: 'raised' })
  })

  it('with nobody who can be reached: the student reads so, with the moment of the next try', async () => {
    for (const id of ['door', 'wies', 'co', 'an'])
      town.connector.answerAlways(`a:chat-29:${id}`, { status: 403 })
    await town.person('lies').says('dringend')
    await town.settle()
    expect(shownOn(lastCardOf('lies'))).toContain('Niemand bereikt. Bel zelf')
    for (const id of ['door', 'wies', 'co']) town.connector.answerAlways(`a:chat-29:${id}`, null)
    town.pass({ minutes: 1 })
    await town.person('door').says('ben er')
    await town.settle()
    expect(shownOn(lastCardOf('lies'))).toContain('Nog niet gezien. Door Begeleider')
  })
})

function lastCardOf(id: string) {
  return lastCard({ sent: chatOf(town.connector.sent, id).map((one) => ({ ...one, how: 'new' as const })) })
    .card
}
