import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { channelOf } from '../../programme/lecturers-channel.ts'
import { testTenantId } from '../teams/client.ts'
import type { Sent } from '../teams/connector.ts'
import { messagesWith, practises } from './habits.ts'
import { lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const channel = '19:docenten@thread.tacv2'
const thread = {
  id: `${channel};messageid=1700000000000`,
  conversationType: 'channel',
  tenantId: testTenantId,
}
const inChannel = (id: string, text: string, conversation = thread) =>
  town.person(id).delivers({ type: 'message', text, conversation })

/** What stands in the channel now, the newest version of each post. */
function posts(): readonly Sent[] {
  // The SDK names the thread when it replaces; what was answered in a thread is no post.
  const own = town.connector.sent.filter(
    ({ how, conversationId, messageId }) =>
      conversationId.split(';')[0] === channel && messageId !== null && how !== 'new',
  )
  return [...new Map(own.map((one) => [one.messageId, one])).values()]
}

const postedCard = (at = -1): Card => {
  const card = posts().at(at)?.activity.attachments?.[0]?.content
  if (!card) throw new Error('nothing was posted')
  return card
}

async function setByCoordinator(): Promise<void> {
  expect(saidIn(await inChannel('co', 'docentenkanaal Gent'))).toContain('nu het docentenkanaal van Gent')
}

describe('the lecturers’ channel of a site', () => {
  it.each([
    ['docentenkanaal Gent'],
    ['Dit is het docentenkanaal van Gent.'],
    ['lecturers channel Gent'],
    ['ons lesgeverskanaal voor  gent'],
  ])('is set by its coordinator in that channel: %s', async (text) => {
    expect(saidIn(await inChannel('co', text))).toContain('Gent')
    const reach = await town.read((records) => records.reaches.get(channelOf('gent')))
    expect(reach?.way).toMatchObject({ conversationId: channel, conversationType: 'channel' })
    const audit = await town.read((records) => records.audit.all())
    expect(audit.at(-1)).toMatchObject({ by: 'co', did: 'site.channel-set', about: 'gent', outcome: 'done' })
  })

  it.each([['door'], ['lies'], ['vreemd']])(
    'is not set by %s, who hears what anybody hears in a channel',
    async (id) => {
      const other = await inChannel(id, 'mijn week')
      const said = await inChannel(id, 'docentenkanaal Gent')
      expect(said.sent.map(({ activity }) => activity.text)).toEqual(
        other.sent.map(({ activity }) => activity.text),
      )
      expect(await town.read((records) => records.reaches.get(channelOf('gent')))).toBeUndefined()
      const audit = await town.read((records) => records.audit.all())
      expect(audit.at(-1)).toMatchObject({ did: 'site.channel-set', outcome: 'refused' })
    },
  )

  it('is asked for when its coordinator has several sites or names none of them', async () => {
    expect(saidIn(await inChannel('co', 'docentenkanaal Brugge'))).toContain('Voor welke site')
    expect(await town.read((records) => records.reaches.get(channelOf('gent')))).toBeUndefined()
  })

  it('is none in a group chat', async () => {
    const group = { id: '19:groep@thread.v2', conversationType: 'groupChat', tenantId: testTenantId }
    expect(saidIn(await inChannel('co', 'docentenkanaal Gent', group))).toContain('privéchat')
    expect(await town.read((records) => records.reaches.get(channelOf('gent')))).toBeUndefined()
  })

  it('stops being it by a word there, and not in another channel', async () => {
    await setByCoordinator()
    const elsewhere = { ...thread, id: '19:partners@thread.tacv2' }
    expect(saidIn(await inChannel('co', 'geen docentenkanaal meer', elsewhere))).toContain('verander niets')
    expect(saidIn(await inChannel('co', 'geen docentenkanaal meer'))).toContain('niet langer')
    expect(await town.read((records) => records.reaches.get(channelOf('gent')))).toBeUndefined()
  })

  it('stands on the duty rota: none, set, refused', async () => {
    const rota = async () => shownOn(lastCard(await town.person('co').says('wachtlijst')).card)
    expect(await rota()).toContain('Docentenkanaal: nog geen')
    await setByCoordinator()
    expect(await rota()).toContain('Docentenkanaal: ingesteld')
    await town.person('co').delivers({ type: 'installationUpdate', action: 'remove', conversation: thread })
    expect(await rota()).toContain('komt niets meer aan')
    await setByCoordinator()
    expect(await rota()).toContain('Docentenkanaal: ingesteld')
  })
})

describe('an urgent need that reaches nobody', () => {
  it('is posted in the channel at once, of nobody, and the post changes when somebody takes it on', async () => {
    await setByCoordinator()
    await blockStaff()
    await town.person('lies').says('dringend, mama van G-014 bloedt hevig')
    await town.settle()
    expect(posts()).toHaveLength(1)
    const said = JSON.stringify(postedCard())
    expect(said).toContain('Dringend: NU')
    expect(said).toContain('Gent, gemeld ma 23/11 16u')
    expect(said).not.toMatch(/G-014|Merel|Lies|bloed|Door|Wies/)
    expect(verbsOf(postedCard())).toEqual([])
    town.connector.answerAlways('a:chat-29:wies', null)
    town.connector.answerAlways('a:chat-29:wies', null)
    await town.person('wies').says('hallo')
    await town.settle()
    const [told] = messagesWith(town, 'wies', 'take-flag')
    const card = told?.activity.attachments?.[0]?.content
    if (!card) throw new Error('Wies was not told')
    await town.person('wies').taps(...press(card, 'take-flag'))
    await town.settle()
    expect(posts()).toHaveLength(1)
    expect(shownOn(postedCard())).toContain('Iemand nam het op')
    expect(JSON.stringify(postedCard())).not.toContain('Wies')
  })

  it('is posted again as a repeat, more seldom each time, and never more than four times for one post', async () => {
    await setByCoordinator()
    await blockStaff()
    await town.person('lies').says('dringend')
    await town.settle()
    for (let quarter = 0; quarter < 9; quarter++) {
      town.pass({ minutes: 15 })
      await town.settle()
    }
    const titles = posts().map(({ activity }) => activity.attachments?.[0]?.content.fallbackText ?? '')
    expect(titles.map((title) => title.startsWith('Herhaling'))).toEqual([false, true, true, true])
  })

  it('that may not have arrived is posted again, marked', async () => {
    await setByCoordinator()
    await blockStaff()
    town.connector.answerAlways(channel, 'reset')
    await town.person('lies').says('dringend')
    await town.settle()
    const tried = town.connector.sent.filter(({ conversationId }) => conversationId === channel)
    const titles = tried.map(({ activity }) => activity.attachments?.[0]?.content.fallbackText ?? '')
    expect(titles.map((title) => title.startsWith('Herhaling'))).toEqual([false, true, true, true])
  })

  it('stands in its timeline, and a channel that refuses is told to the coordinators', async () => {
    await setByCoordinator()
    await blockStaff()
    town.connector.answerAlways(channel, { status: 403 })
    await town.person('lies').says('dringend')
    await town.settle()
    const [flag] = await town.read((records) => records.flags.all())
    expect(flag?.events.map(({ what }) => what)).toContain('channel-not-told')
    expect((await town.read((records) => records.reaches.get(channelOf('gent'))))?.refusedAt).toBeTruthy()
    town.connector.answerAlways('a:chat-29:co', null)
    await town.person('co').says('hallo')
    town.pass({ hours: 18 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'co', 'In het docentenkanaal komt niets meer aan')).not.toHaveLength(0)
  })

  it('goes nowhere else when the site has no channel', async () => {
    await blockStaff()
    await town.person('lies').says('dringend')
    await town.settle()
    const notices = await town.read((records) => records.notices.all())
    const post = notices.find(({ notice }) => notice.kind === 'urgent-in-channel')
    expect(post?.state).toBe('moot')
  })
})

describe('an urgent need that nobody answers', () => {
  it('is posted when the whole chain was asked once', async () => {
    await setByCoordinator()
    await town.person('door').says('hallo')
    await town.person('lies').says('dringend')
    await town.settle()
    expect(posts()).toHaveLength(0)
    for (let minute = 0; minute < 16; minute++) {
      town.pass({ minutes: 1 })
      await town.settle()
    }
    expect(posts()).toHaveLength(1)
    expect(JSON.stringify(postedCard())).toContain('Niemand antwoordde al')
  })

  it('as a drill says so there too', async () => {
    await setByCoordinator()
    await town.person('co').says('hallo')
    await practises(town, 'co', 'Gent')
    await town.settle()
    const [flag] = await town.read((records) => records.flags.all())
    expect(flag?.isDrill).toBe(true)
    expect(JSON.stringify(postedCard())).toContain('OEFENING')
  })
})

/** Teams lets nothing through to anybody who could hear it. */
async function blockStaff(): Promise<void> {
  for (const id of ['door', 'wies', 'an', 'co'])
    town.connector.answerAlways(`a:chat-29:${id}`, { status: 403 })
}
