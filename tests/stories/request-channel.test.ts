import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { requestChannelOf } from '../../programme/request/request-channel.ts'
import { messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { asks, cardWith, inChannel, opensRequests, postsIn, requestsOf } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const sentence = 'aanvraag: zwangere mama, 24 weken, Dampoort, spreekt Turks, nood aan hulp met papieren'

describe('a request in the channel', () => {
  it('brings the form, filled in, to the private chat, and then one post with a number', async () => {
    await opensRequests(town)
    const said = await inChannel(town, 'kim', sentence)
    expect(saidIn(said)).toContain('staat in onze privéchat')
    // Asking for help is what a request does: nobody is sent to 112 for it.
    expect(saidIn(said)).not.toContain('112')
    expect(saidIn(await town.person('kim').says(sentence))).not.toContain('112')
    expect(postsIn(town)).toEqual([])
    await town.settle()
    const form = cardWith(town, 'kim', 'request-buddy')
    expect(inputsOf(form)).toMatchObject({
      region: 'Dampoort (Gent)',
      dueMonth: '2027-03',
      languages: 'Turks',
      help: 'paperwork',
      professional: 'Kim Doorverwijzer',
      familyWants: '',
    })
    const [verb, data] = press(form, 'request-buddy', {
      organisation: 'OCMW Gent',
      phone: '09 000 00 01',
      sector: 'ocmw',
      safety: 'known-danger',
      otherHelpers: 'midwife,caw,expertise-centre,born-in-belgium',
      beforeBirth: 'no',
      familyWants: 'yes',
    })
    const sent = await town.person('kim').taps(verb, data)
    expect(shownOn(answered(sent))).toContain('Je aanvraag is A-G00')
    await town.settle()
    const [road] = await requestsOf(town)
    expect(road).toMatchObject({ state: 'requested', partner: 'kim', site: 'gent', family: null })
    expect(road?.request?.beforeBirth).toBe(false)
    expect(road?.private?.otherHelpers).toEqual(['midwife', 'caw', 'expertise-centre', 'born-in-belgium'])
    const [post, ...others] = postsIn(town)
    expect(others).toEqual([])
    const text = JSON.stringify(post?.activity)
    for (const shown of [
      road?.number ?? '',
      'Dampoort',
      'maart 2027',
      'Turks',
      'papieren',
      'OCMW Gent',
      'Mag na de geboorte',
      'aangevraagd',
    ])
      expect(text).toContain(shown)
    // What the intake alone may know stands in no channel.
    expect(text).not.toMatch(/gevaar|vroedvrouw|CAW|expertisecentrum|Born in Belgium/i)
  })

  it('delivered twice by Teams begins one request', async () => {
    await opensRequests(town)
    const first = await inChannel(town, 'kim', sentence)
    await town.person('kim').delivers(first.activity)
    await town.settle()
    expect(await town.read((records) => records.requestDrafts.all())).toHaveLength(1)
    expect(messagesWith(town, 'kim', 'request-buddy')).toHaveLength(1)
  })

  it('of a partner who never wrote to the bot waits for “aanvraag” in the private chat', async () => {
    await inChannel(town, 'co', 'aanvraagkanaal Gent')
    expect(saidIn(await inChannel(town, 'kim', sentence))).toContain('Schrijf me in onze privéchat')
    const { card } = lastCard(await town.person('kim').says('aanvraag'))
    expect(inputsOf(card)).toMatchObject({ region: 'Dampoort (Gent)', dueMonth: '2027-03' })
  })

  it.each([['lies'], ['door'], ['vreemd']])('of %s, who is no partner, gets a kind way', async (id) => {
    await opensRequests(town)
    const said = await inChannel(town, id, sentence)
    expect(saidIn(said)).toContain('wie bij ons als doorverwijzer bekend is')
    expect(await town.read((records) => records.requestDrafts.all())).toEqual([])
  })

  it('in any other channel gets the way to the private chat', async () => {
    await opensRequests(town)
    const said = await inChannel(town, 'kim', sentence, '19:elders@thread.tacv2')
    expect(saidIn(said)).toContain('in het aanvraagkanaal of in onze privéchat')
    expect(saidIn(await inChannel(town, 'ines', sentence))).toContain('in het aanvraagkanaal')
    expect(await town.read((records) => records.requestDrafts.all())).toEqual([])
  })

  it('shows the numbers to call first when it sounds urgent', async () => {
    await opensRequests(town)
    const said = await inChannel(town, 'kim', 'aanvraag: mama 30 weken zwanger, ze bloedt hevig')
    expect(shownOn(lastCard(said).card)).toContain('**112**')
    expect(saidIn(said)).toContain('staat in onze privéchat')
  })

  it('asked about in the thread of its post is answered there with where it stands', async () => {
    await opensRequests(town)
    await asks(town)
    const [post] = postsIn(town)
    const thread = `19:aanvragen@thread.tacv2;messageid=${post?.messageId}`
    const conversation = { id: thread, conversationType: 'channel' }
    const { sent } = await town.person('wies').delivers({
      type: 'message',
      text: 'hoe ver staat dit?',
      conversation: { ...conversation, tenantId: '99999999-9999-4999-8999-999999999999' },
    })
    expect(sent.map(({ activity }) => activity.text)).toEqual([
      expect.stringMatching(/^A-G\d{3}: aangevraagd, sinds ma 23\/11\.$/),
    ])
    expect(sent[0]?.conversationId).toBe(thread)
  })
})

describe('the channel for requests', () => {
  it.each([['door'], ['lies'], ['kim'], ['vreemd']])('is not set by %s', async (id) => {
    const said = saidIn(await inChannel(town, id, 'aanvraagkanaal Gent'))
    expect(said).toContain('privéchat')
    expect(await town.read((records) => records.reaches.get(requestChannelOf('gent')))).toBeUndefined()
  })

  it('is set and left by a coordinator, by name when there are several sites', async () => {
    expect(saidIn(await inChannel(town, 'co', 'aanvraagkanaal'))).toContain('Voor welke regio')
    expect(saidIn(await inChannel(town, 'co', 'Dit is het aanvraagkanaal van Gent.'))).toContain(
      'aanvraagkanaal van Gent',
    )
    expect(saidIn(await inChannel(town, 'co', 'geen aanvraagkanaal meer'))).toContain('niet langer')
    expect(saidIn(await inChannel(town, 'co', 'geen aanvraagkanaal meer'))).toContain('verander niets')
  })
})
