import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Asked, Reply, Way } from '../../bot/asked.ts'
import type { Card } from '../../cards/card.ts'
import { startTeams, type TeamsUnderTest } from '../teams/start.ts'

const card = (text: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: `Kaart: ${text}`,
  body: [{ type: 'TextBlock', text }],
})
const lien = { userId: '29:lien', objectId: 'object-lien', name: 'Lien' }

describe('a reply', () => {
  let under: TeamsUnderTest
  let answer: (asked: Asked) => Promise<Reply>
  let noted = Promise.withResolvers<void>()
  const shown: { shows: string; way: Way; messageId: string }[] = []

  beforeAll(async () => {
    under = await startTeams({
      answer: (asked) => answer(asked),
      onShown: async (shows, way, messageId) => {
        shown.push({ shows, way, messageId })
        noted.resolve()
      },
      failed: (_error, locale) => ({ text: `Niet opgeslagen (${locale})` }),
    })
  })
  afterAll(() => under.close())
  beforeEach(() => void shown.splice(0))

  const replying = (reply: Reply) => {
    answer = async () => reply
  }
  const person = () => under.client.person(lien)

  it('to a sentence comes as messages, in order, cards with a summary and no text', async () => {
    replying({ messages: [{ text: 'Eerst' }, { card: card('dan') }] })
    const { status, body, sent } = await person().says('hallo')
    expect({ status, body }).toEqual({ status: 200, body: null })
    expect(sent.map(({ activity }) => activity)).toMatchObject([
      { type: 'message', text: 'Eerst' },
      { summary: 'Kaart: dan', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] },
    ])
    expect(sent[1]?.activity.text).toBeUndefined()
    expect(sent[1]?.activity.attachments?.[0]?.content).toEqual(card('dan'))
  })

  it('to a tapped Execute puts the card in place and the messages below it', async () => {
    replying({ inPlace: card('bewaard'), messages: [{ text: 'Nog iets' }] })
    const { status, body, sent } = await person().taps('save', {}, { cardMessageId: 'm-1' })
    expect(status).toBe(200)
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: card('bewaard'),
    })
    expect(sent.map(({ how, activity }) => [how, activity.text])).toEqual([['new', 'Nog iets']])
  })

  it('to a tapped Execute without a card shows its first text to the one who tapped only', async () => {
    replying({ messages: [{ text: 'Dat mag je niet' }] })
    const { body, sent } = await person().taps('save', {})
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Dat mag je niet',
    })
    expect(sent).toEqual([])
  })

  it('to a tapped Execute that is only a new card still answers the tap', async () => {
    replying({ messages: [{ card: card('nieuw') }] })
    const { body, sent } = await person().taps('open', {})
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: '✓',
    })
    expect(sent).toHaveLength(1)
  })

  it('to a tapped Submit replaces the card that was tapped', async () => {
    replying({ inPlace: card('bewaard'), messages: [{ text: 'Nog iets' }] })
    const { body, sent } = await person().taps('save', {}, { by: 'message', cardMessageId: 'm-1' })
    expect(body).toBeNull()
    expect(sent.map(({ how, messageId }) => [how, messageId])).toEqual([
      ['replace', 'm-1'],
      ['new', expect.any(String)],
    ])
  })

  it('to a Submit comes as a new message when the tapped card is unknown or gone', async () => {
    replying({ inPlace: card('bewaard'), messages: [] })
    const unknown = await person().taps('save', {}, { by: 'message' })
    expect(unknown.sent.map(({ how }) => how)).toEqual(['new'])
    under.connector.answerNext({ status: 404 })
    const gone = await person().taps('save', {}, { by: 'message', cardMessageId: 'm-1' })
    expect(gone.sent.map(({ how, messageId }) => [how, messageId !== null])).toEqual([
      ['replace', false],
      ['new', true],
    ])
  })

  it('tells which message shows a record', async () => {
    replying({ messages: [{ text: 'a' }, { card: card('vlag'), shows: 'flag-1' }] })
    const { sent } = await person().says('dringend')
    expect(shown).toEqual([
      { shows: 'flag-1', way: expect.objectContaining({ userId: '29:lien' }), messageId: sent[1]?.messageId },
    ])
  })

  it('in a thread of a channel stays in the thread; in a channel itself it is a new post', async () => {
    replying({ messages: [{ text: 'hier', shows: 'request-1' }] })
    const channel = { ...lien, conversationType: 'channel' } as const
    const inThread = under.client.person({ ...channel, conversationId: '19:c@thread.tacv2;messageid=17' })
    expect((await inThread.says('x')).sent).toMatchObject([
      { how: 'new', conversationId: '19:c@thread.tacv2;messageid=17' },
    ])
    shown.splice(0)
    const { sent } = await under.client.person({ ...channel, conversationId: '19:c@thread.tacv2' }).says('x')
    expect(sent).toMatchObject([{ how: 'post', conversationId: '19:c@thread.tacv2' }])
    expect(shown[0]?.messageId).toBe(sent[0]?.messageId)
  })

  it('that could not be made says that nothing was stored, as a message and to a tap', async () => {
    answer = async () => {
      throw new RangeError('schijf vol: Merel')
    }
    const spoken = await person().says('hallo')
    expect(spoken.status).toBe(200)
    expect(spoken.sent.map(({ activity }) => activity.text)).toEqual(['Niet opgeslagen (nl-BE)'])
    const tapped = await person().taps('save', {})
    expect(tapped.body?.value).toBe('Niet opgeslagen (nl-BE)')
    expect(JSON.stringify(under.log)).toContain('RangeError')
    expect(JSON.stringify(under.log)).not.toContain('Merel')
  })

  it('is sent again when Teams was too busy, and not when it may have arrived', async () => {
    replying({ messages: [{ text: 'hallo' }] })
    under.connector.answerNext({ status: 429, retryAfter: '0' }, { status: 502 })
    expect((await person().says('x')).sent.map(({ messageId }) => messageId !== null)).toEqual([
      false,
      false,
      true,
    ])
    under.connector.answerNext({ status: 500 })
    expect((await person().says('x')).sent).toHaveLength(1)
    under.connector.answerNext('reset')
    const { sent, status } = await person().says('x')
    expect({ status, tries: sent.length }).toEqual({ status: 200, tries: 1 })
  })

  it('whose record could not be noted does not break the turn', async () => {
    const failing = await startTeams({
      answer: async () => ({ messages: [{ text: 'a', shows: 'flag-1' }, { text: 'b' }] }),
      onShown: () => Promise.reject(new Error('vol')),
    })
    const { status, sent } = await failing.client.person(lien).says('x')
    expect({ status, texts: sent.map(({ activity }) => activity.text) }).toEqual({
      status: 200,
      texts: ['a', 'b'],
    })
    await failing.close()
  })

  it('answers Teams while a message still hangs', async () => {
    noted = Promise.withResolvers()
    replying({ inPlace: card('bewaard'), messages: [{ text: 'later', shows: 'late-1' }] })
    under.connector.answerNext('hang')
    const { status, body } = await under.client
      .person({ ...lien, conversationId: 'a:hangs' })
      .taps('save', {})
    expect({ status, type: body?.type }).toEqual({
      status: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    })
    // The bot had not given up yet: what comes now still counts.
    under.connector.answerHanging()
    await noted.promise
    expect(shown).toMatchObject([{ shows: 'late-1', messageId: 'answered-late' }])
  })

  it('to an invoke that is not supported is "not implemented"', async () => {
    const reasons: unknown[] = []
    answer = async ({ doing }) => {
      reasons.push(doing)
      return { messages: [] }
    }
    const { status } = await person().delivers({ type: 'invoke', name: 'task/fetch', value: {} })
    expect(status).toBe(501)
    expect(reasons).toEqual([{ kind: 'unsupported', reason: 'unknown-invoke' }])
  })
})
