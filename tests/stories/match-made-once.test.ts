import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, logs, messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('noor').says('hallo')
})
afterEach(() => town.close())

describe('the form of a match sent again with other values', () => {
  const matches = () => town.read((records) => records.matches.find('family', 'family-G-015'))
  const running = async () => (await matches()).filter(({ until }) => until === null)
  const opened = async () => {
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (!family) return
      for (const number of ['5', '6'])
        records.families.put({ ...family, id: `family-G-01${number}`, code: `G-01${number}` })
    })
    const { card } = lastCard(await town.person('door').says('buddy koppelen'))
    return (filled: Readonly<Record<string, string>>) =>
      town.person('door').taps(...press(card, 'start-match', filled))
  }
  const family = 'family-G-015'

  it('changes the first day of that match', async () => {
    const send = await opened()
    await send({ family, student: 'noor', from: '2026-11-23' })
    const said = textOf(answered(await send({ family, student: 'noor', from: '2026-12-01' })))
    expect(said).toContain('Aangepast: Noor Sociaalwerk is vanaf di 1/12')
    expect(await matches()).toMatchObject([{ student: 'noor', from: '2026-12-01', until: null }])
  })

  it('gives the family the other student; the first one hears that it was a mistake', async () => {
    const send = await opened()
    await send({ family, student: 'noor' })
    await town.settle()
    expect(saidIn(await send({ family, student: 'lies' }))).toContain('Lies Vroedkunde is nu de buddy')
    await town.settle()
    expect(await running()).toMatchObject([{ student: 'lies' }])
    expect(messagesWith(town, 'noor', 'was een vergissing')).toHaveLength(1)
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).not.toContain('G-015')
    await send({ family, student: 'noor' })
    expect(await running()).toMatchObject([{ student: 'noor' }])
  })

  it('says nothing of a mistake to somebody who never heard of the match', async () => {
    town.connector.answerAlways('a:chat-29:noor', { status: 429, retryAfter: '30' })
    const send = await opened()
    await send({ family, student: 'noor' })
    await send({ family, student: 'lies' })
    town.connector.answerAlways('a:chat-29:noor', null)
    town.pass({ minutes: 2 })
    await town.settle()
    expect(chatText(town, 'noor')).not.toMatch(/buddy van|vergissing/)
  })

  it('about another family makes no second one unasked: another form stands ready', async () => {
    const send = await opened()
    await send({ family, student: 'noor' })
    const again = answered(await send({ family: 'family-G-016', student: 'lies' }))
    expect(textOf(again)).toContain('al iemand gekoppeld')
    const others = () => town.read((records) => records.matches.find('family', 'family-G-016'))
    expect(await others()).toEqual([])
    await town.person('door').taps(...press(again, 'start-match'))
    expect(await others()).toMatchObject([{ student: 'lies' }])
    expect(await running()).toMatchObject([{ student: 'noor' }])
  })

  it('leaves a match under which something was logged', async () => {
    const send = await opened()
    await send({ family, student: 'noor' })
    await logs(town, 'noor', { family })
    expect(saidIn(await send({ family, student: 'lies' }))).toContain('al iemand gekoppeld')
    expect(await running()).toMatchObject([{ student: 'noor' }])
  })

  it('never adds a second buddy by itself where a family may have two', async () => {
    await town.change(async (records) => {
      const site = await records.sites.get('gent')
      const policy = site?.policies[0]
      if (site && policy)
        records.sites.put({ ...site, policies: [policy, { ...policy, version: 2, buddiesPerFamily: 2 }] })
    })
    const send = await opened()
    await send({ family, student: 'noor' })
    expect(saidIn(await send({ family, student: 'lies' }))).toContain('al iemand gekoppeld')
    expect(await running()).toMatchObject([{ student: 'noor' }])
  })
})
