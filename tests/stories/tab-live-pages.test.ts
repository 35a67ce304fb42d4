import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actions } from '../../bot/actions.ts'
import { logs } from './habits.ts'
import { openTown, type Town } from './town.ts'

/** Fast enough to wait for; nothing is looked at because time went by. */
const live = { settle: 5, pause: 10, beat: 40, again: 3_600_000, perPerson: 40, inAll: 200 }
const family = { family: 'family-G-014' }

let town: Town
beforeAll(async () => {
  town = await openTown({ live })
})
afterAll(() => town.close())

/** Every page of the table that somebody may open without more. */
const pages = [
  ...Object.keys(actions).filter((verb) => /^open-.*-page$/.test(verb)),
  ...['my-week', 'my-requests', 'find-form'],
].flatMap((verb) =>
  ['lies', 'door', 'co', 'kim'].map((who) => [verb, who, verb === 'open-family-page' ? family : {}] as const),
)

describe('a page', () => {
  it('that nobody changed is the same page each time: nothing in it is made by chance', async () => {
    let asked = 0
    for (const [verb, who, data] of pages) {
      const { page, headers } = await town.inTab(who).asks(verb, data)
      if (page === null) continue
      asked += 1
      const listening = await town.inTab(who).listens(verb, data, { mark: headers.get('page-mark') ?? '' })
      expect([verb, who, listening.status]).toEqual([verb, who, 200])
      await listening.beats(1)
      expect([verb, who, listening.heard]).toEqual([verb, who, []])
      await listening.stop()
    }
    expect(asked).toBeGreaterThan(8)
  })

  it.each([
    ['open-family-page', family, 'door'],
    ['open-board-page', {}, 'door'],
    ['my-week', {}, 'lies'],
  ] as const)('%s hears of a log in the chat', async (verb, data, who) => {
    const page = await town.inTab(who).listens(verb, data)
    await logs(town, 'lies', { kind: 'home_visit', together: 'just-together' })
    await page.hears(1)
    await page.stop()
  })

  it('of a family is nobody else’s to listen to', async () => {
    for (const who of ['noor', 'wies', 'an', 'co', 'kim'])
      expect([who, (await town.inTab(who).listens('open-family-page', family)).status]).toEqual([who, 403])
  })
})
