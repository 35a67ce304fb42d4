import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { testAppId, testTenantId } from '../teams/client.ts'
import { lastCard, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const conversation = { id: '19:kanaal@thread.tacv2', conversationType: 'channel', tenantId: testTenantId }
const bot = { id: `28:${testAppId}` }
const silent = [
  ['a reaction', { type: 'messageReaction' }],
  ['typing', { type: 'typing' }],
  ['an edit', { type: 'messageUpdate' }],
  ['a deletion', { type: 'messageDelete' }],
  ['members added', { type: 'conversationUpdate', membersAdded: [{ id: '29:iemand' }] }],
  ['members removed', { type: 'conversationUpdate', membersRemoved: [{ id: '29:iemand' }] }],
  ['the bot removed', { type: 'installationUpdate', action: 'remove' }],
] as const

describe('a channel', () => {
  it.each(silent)('gets no answer to %s', async (_, activity) => {
    for (const id of ['lies', 'vreemd']) {
      const { sent } = await town.person(id).delivers({ ...activity, conversation })
      expect(sent).toEqual([])
    }
  })

  it('is welcomed once when the bot is added, however often Teams tells it', async () => {
    const added = { type: 'conversationUpdate', membersAdded: [bot], conversation }
    const installed = { type: 'installationUpdate', action: 'add', conversation }
    const sent = []
    for (const activity of [added, installed, installed, added])
      sent.push(...(await town.person('vreemd').delivers(activity)).sent)
    expect(sent.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('privéchat')])
  })

  it.each([
    ['lies', 'dringend'],
    ['vreemd', 'noodgeval'],
    ['door', 'ze bloedt hevig en is 30 weken zwanger'],
  ])('shows the numbers in the thread, and of nobody who asks: %s', async (id, text) => {
    const outcome = await town.person(id).delivers({ type: 'message', text, conversation })
    const { card } = lastCard(outcome)
    expect(shownOn(card)).toContain('**112**')
    expect(shownOn(card)).not.toMatch(/Lies|Door|ken je/)
    expect(verbsOf(card)).toEqual([])
    expect(await town.read((records) => records.flags.all())).toEqual([])
  })

  it('does not tell who is in the roster', async () => {
    const answers = []
    for (const id of ['lies', 'vreemd'])
      answers.push((await town.person(id).delivers({ type: 'message', text: 'hallo', conversation })).sent)
    const [known, unknown] = answers.map((sent) => sent.map(({ activity }) => activity.text))
    expect(known).toEqual(unknown)
  })
})

describe('in the private chat', () => {
  const reactions = silent.filter(([, { type }]) => type !== 'conversationUpdate')
  it.each(reactions)('somebody unknown gets no answer to %s', async (_, activity) => {
    expect((await town.person('vreemd').delivers(activity)).sent).toEqual([])
  })

  it('somebody unknown gets no answer to a photo', async () => {
    const photo = { type: 'message', attachments: [{ contentType: 'image/png' }] }
    expect((await town.person('vreemd').delivers(photo)).sent).toEqual([])
  })
})
