import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { hasNumbers, keepsShift } from './duty-hands.ts'
import { logs, messagesWith } from './habits.ts'
import { elementsOf, lastCard, press, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
  // What a site lacks at first is told of in stories of its own.
  for (const site of ['gent', 'hasselt']) await hasNumbers(town, site)
})
afterEach(() => town.close())

/** The bot looks ahead when it starts, and then once an hour. */
async function looks(): Promise<void> {
  await town.restart()
  await town.settle()
}

const warningsOf = (id: string) => messagesWith(town, id, 'ontbreekt nog voor dringende meldingen')
const cardOf = (sent: ReturnType<typeof warningsOf>[number] | undefined) => {
  const card = sent?.activity.attachments?.[0]?.content
  if (!card) throw new Error('no warning')
  return card
}

describe('a coordinator', () => {
  it('hears nothing when all is well, or when a site does without a rota', async () => {
    await looks()
    expect(warningsOf('co')).toHaveLength(0)
  })

  it('hears of a gap days ahead, once, and nobody else does', async () => {
    await keepsShift(town, '2026-11-26')
    await looks()
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    expect(['door', 'wies', 'an', 'lies'].flatMap(warningsOf)).toEqual([])
    const card = cardOf(warningsOf('co')[0])
    expect(shownOn(card)).toContain('in Gent')
    expect(shownOn(card)).toContain('**Nog niemand van wacht:** vr 27/11, ma 30/11')
    const rota = lastCard(await town.person('co').taps(...press(card, 'duty'))).card
    expect(shownOn(rota)).toContain('Wachtdienst Gent')
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'duty.warned')).toMatchObject([{ by: 'system', about: 'gent' }])
  })

  it('hears of it again after a week, and no more once it is filled', async () => {
    await keepsShift(town, '2026-11-24')
    await looks()
    town.pass({ days: 1 })
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    town.pass({ days: 6 })
    await looks()
    expect(warningsOf('co')).toHaveLength(2)
    await keepsShift(town, '2026-12-31')
    town.pass({ days: 7 })
    await looks()
    expect(warningsOf('co')).toHaveLength(2)
  })

  it('hears of people who cannot be reached, with what to do', async () => {
    await town.change(async (records) => {
      const door = await records.reaches.get('door')
      if (door) records.reaches.put({ ...door, refusedAt: '2026-11-20T10:00:00.000Z' })
      records.reaches.remove('wies')
    })
    await looks()
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    const said = shownOn(cardOf(warningsOf('co')[0]))
    expect(said).toContain('Door Begeleider · sinds vr 20/11 komt niets meer aan')
    expect(said).toContain('Wies Begeleider · schreef mij nog nooit')
    expect(said).toContain('“hallo”')
    await town.person('wies').says('hallo')
    await town.person('door').says('hallo')
    town.pass({ days: 7 })
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
  })

  it('hears of who refused a routine message, before anything urgent does', async () => {
    town.connector.answerAlways('a:chat-29:door', { status: 403 })
    await logs(town, 'lies')
    town.pass({ minutes: 30 })
    await town.settle()
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    expect(shownOn(cardOf(warningsOf('co')[0]))).toContain('Door Begeleider · sinds')
  })

  it('is told of empty numbers once a month, and comes straight to them', async () => {
    await hasNumbers(town, 'hasselt', { ocmw: null, caw: null })
    await looks()
    town.pass({ days: 14 })
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    const card = cardOf(warningsOf('co')[0])
    expect(shownOn(card)).toContain('**Nummers die nog leeg zijn:** OCMW, CAW')
    expect(shownOn(card)).not.toContain('Materniteit')
    const numbers = lastCard(await town.person('co').taps(...press(card, 'site-numbers'))).card
    expect(shownOn(numbers)).toContain('Nummers van Hasselt')
    town.pass({ days: 17 })
    await looks()
    expect(warningsOf('co')).toHaveLength(2)
  })

  it('is told of a number that nobody checked for a year, on the day it is a year', async () => {
    await hasNumbers(town, 'hasselt', { maternity: '2025-11-24' })
    await looks()
    expect(warningsOf('co')).toHaveLength(0)
    town.pass({ days: 1 })
    await looks()
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    expect(shownOn(cardOf(warningsOf('co')[0]))).toContain(
      'Langer dan een jaar niet nagekeken:** Materniteit',
    )
  })

  it('is warned of all at once in one message', async () => {
    await keepsShift(town, '2026-11-24')
    await hasNumbers(town, 'gent', { maternity: null })
    await town.change(async (records) => records.reaches.remove('wies'))
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
    const card = cardOf(warningsOf('co')[0])
    expect(elementsOf(card).filter(({ type }) => type === 'Container')).toHaveLength(3)
  })

  it('who never opened the bot is warned as soon as there is a way', async () => {
    await keepsShift(town, '2026-11-24')
    await town.change(async (records) => records.reaches.remove('co'))
    await looks()
    await town.person('co').says('hallo')
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
  })

  it('is not woken: at night and in the weekend nothing is said', async () => {
    await keepsShift(town, '2026-11-24')
    town.pass({ hours: 6 })
    await looks()
    town.pass({ days: 5, hours: 12 })
    await looks()
    expect(warningsOf('co')).toHaveLength(0)
    town.pass({ days: 2 })
    await looks()
    expect(warningsOf('co')).toHaveLength(1)
  })

  it('hears nothing of what was put right before it was sent', async () => {
    await keepsShift(town, '2026-11-24')
    town.connector.answerAlways('a:chat-29:co', { status: 429, retryAfter: '600' })
    await town.restart()
    await new Promise((resolve) => setTimeout(resolve, 300))
    await keepsShift(town, '2026-12-31')
    town.connector.answerAlways('a:chat-29:co', null)
    town.pass({ minutes: 20 })
    await town.settle()
    expect(warningsOf('co')).toHaveLength(0)
  })
})
