import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, lastCard, press, saidIn } from './hands.ts'
import { fills } from './intake-hands.ts'
import { isReady, looksAround, matched, mees, pairsOf, planned, stateOf, waits } from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies', 'kim']) await town.person(id).says('hallo')
  await waits(town)
  await isReady(town, 'noor')
})
afterEach(() => town.close())

const intake = async () => lastCard(await town.person('door').says('intake G-015')).card

/** The mother says yes, and later takes it back. */
async function agrees(): Promise<void> {
  await fills(town, 'door', { card: await intake(), part: 'safety', with: { home: 'fine' } })
  const yes = { adults: 'mother', adult: 'mother', answer: 'yes', language: 'tr' }
  await fills(town, 'door', { card: await intake(), part: 'consent', with: yes })
}

async function takesBack(): Promise<void> {
  const form = lastCard(
    await town.person('door').taps(...press(await intake(), 'withdraw-consent-form')),
  ).card
  await town.person('door').taps(...press(form, 'withdraw-consent', { adult: 'mother' }))
  await town.settle()
}

/** What a student can hear of an end. */
const ends = ['wil niet verder met de buddywerking', 'gaat niet door. Dat zegt niets over jou']

function heard(id: string): number {
  return ends.reduce((sum, text) => sum + messagesWith(town, id, text).length, 0)
}

describe('a consent that is taken back while a pair is under way', () => {
  it.each([
    ['before the first meeting is planned', matched],
    ['when it is planned', planned],
  ] as const)('%s: the student hears it once, and the pair is over at once', async (_, until) => {
    await agrees()
    await until(town, 'noor')
    await takesBack()
    expect(heard('noor')).toBe(1)
    expect((await pairsOf(town)).map(({ state }) => state)).toEqual(['dropped'])
    expect(await stateOf(town)).toBe('withdrawn')
    for (let hour = 0; hour < 3; hour++) {
      town.pass({ hours: 1 })
      await looksAround(town)
    }
    town.pass({ days: 1 })
    await looksAround(town)
    expect(heard('noor')).toBe(1)
    expect(messagesWith(town, 'door', 'gaat niet door')).toEqual([])
    expect(saidIn(await town.person('noor').says('mijn koppeling'))).not.toContain('G-015')
    expect(chatText(town, 'lies')).not.toContain('G-015')
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'pairing.dropped')).toMatchObject([{ by: 'door', family: mees }])
  })

  it('an old card of the pair leads nowhere any more', async () => {
    await agrees()
    const pair = await planned(town, 'noor')
    await takesBack()
    town.pass({ days: 1 })
    const card = answered(
      await town.person('door').taps(...press(pair, 'plan-meeting', { on: '2026-12-01', at: '10:00' })),
    )
    expect(JSON.stringify(card)).toContain('stopgezet')
    expect((await pairsOf(town)).map(({ state }) => state)).toEqual(['dropped'])
  })
})
