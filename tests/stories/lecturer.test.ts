import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { chatText, contactOf, leaksOf, logs, messagesWith } from './habits.ts'
import { answered, cardsOf, chatOf, lastCard, press, saidIn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const texts = {
  raised: 'ze begon zelf over haar moeder',
  observed: 'het keukenraam is stuk',
  impression: 'ze lijkt doodmoe',
  feeling: 'ik was zelf wat bang',
  question: 'mag ik hiervoor bellen',
}

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('door').says('hallo')
})
afterEach(() => town.close())

const noCard: Card = { type: 'AdaptiveCard', body: [] }

/** The last card in the lecturer's chat, as it stands now. */
function newestFor(person: string) {
  const sent = chatOf(town.connector.sent, person)
    .filter(({ activity }) => activity.attachments)
    .at(-1)
  return { card: sent?.activity.attachments?.[0]?.content ?? noCard, messageId: sent?.messageId ?? '' }
}

describe('a lecturer and a log', () => {
  it('hears of it, says thanks with one tap, and the student reads that once', async () => {
    const { contact } = await logs(town, 'lies', texts)
    await town.settle()
    const { card, messageId } = newestFor('door')
    expect(textOf(card)).toContain('G-014 · Gezin Merel: huisbezoek')
    const thanked = await town
      .person('door')
      .taps(...press(card, 'acknowledge-contact'), { cardMessageId: messageId })
    expect(textOf(answered(thanked))).toContain('Lies krijgt je dankjewel')
    await town.settle()
    expect(messagesWith(town, 'lies', 'las je verslag')).toHaveLength(1)
    expect(await contactOf(town, contact.id)).toMatchObject({ seen: { by: 'door' } })

    const again = await town.person('door').taps(...press(card, 'acknowledge-contact'))
    expect(saidIn(again)).toContain('al als gezien aangeduid')
    await town.settle()
    expect(messagesWith(town, 'lies', 'las je verslag')).toHaveLength(1)
  })

  it('opens the timeline and answers from there', async () => {
    const { contact } = await logs(town, 'lies', { ...texts, nextDate: '2026-12-01', nextTime: '14:00' })
    const list = lastCard(await town.person('door').says('mijn gezinnen'))
    expect(textOf(list.card)).toContain('Buddy: Lies Vroedkunde')
    const opened = await town
      .person('door')
      .taps(...press(list.card, 'open-timeline', { family: 'family-G-014' }))
    const timeline = lastCard(opened).card
    expect(textOf(timeline)).toContain('volgende: di 1/12 14u')
    const seen = await town
      .person('door')
      .taps(...press(timeline, 'acknowledge-contact', { contact: contact.id }))
    expect(textOf(answered(seen))).toContain('Gezien')
  })

  it('asks a question, which reaches the student; the card that announced the log is replaced', async () => {
    const { contact } = await logs(town, 'lies', texts)
    await town.settle()
    const { card, messageId } = newestFor('door')
    const [verb, data] = press(card, 'ask-about-contact', { question: 'Zag je ook de vroedvrouw?' })
    expect(saidIn(await town.person('door').taps(verb, data))).toContain('onderweg naar Lies')
    await town.settle()
    const asked = newestFor('lies').card
    expect(textOf(asked)).toContain('Zag je ook de vroedvrouw?')
    expect(press(asked, 'correct-contact')[1]).toEqual({ contact: contact.id })
    const standing = chatOf(town.connector.sent, 'door').find((one) => one.messageId === messageId)
    expect(standing?.how).toBe('replace')
    expect(JSON.stringify(standing?.activity)).toContain('onderweg naar Lies')
    // A second tap on what stood there is the same question, not another one.
    await town.person('door').taps(verb, data)
    await town.settle()
    expect(messagesWith(town, 'lies', 'Zag je ook de vroedvrouw?')).toHaveLength(1)
  })

  it('asks about one log and then another from the same timeline: both questions are kept', async () => {
    const first = (await logs(town, 'lies', { kind: 'phone' })).contact.id
    const second = (await logs(town, 'lies', { kind: 'message' })).contact.id
    const opened = await town.person('door').taps('open-timeline', { family: 'family-G-014' })
    const { card } = lastCard(opened)
    for (const [contact, question] of [
      [first, 'Hoe klonk ze?'],
      [second, 'Wat schreef ze?'],
    ] as const)
      await town.person('door').taps(...press(card, 'ask-about-contact', { contact, question }))
    expect((await contactOf(town, first))?.questions).toMatchObject([{ text: 'Hoe klonk ze?' }])
    expect((await contactOf(town, second))?.questions).toMatchObject([{ text: 'Wat schreef ze?' }])
  })

  it.each(['ja', 'nee', 'ja, die was er', 'antwoord aan Door: ze was er'])(
    'asks, and “%s” is told where an answer goes, until the log is completed',
    async (words) => {
      const { contact } = await logs(town, 'lies', texts)
      const question = { contact: contact.id, question: 'Zag je de vroedvrouw?', token: 'ask-token-1' }
      await town.person('door').taps('ask-about-contact', question)
      town.pass({ minutes: 5 })
      const { card } = lastCard(await town.person('lies').says(words))
      expect(textOf(card)).toContain('Antwoord Door Begeleider in jullie eigen chat')
      const draft = lastCard(await town.person('lies').taps(...press(card, 'correct-contact')))
      await town.person('lies').taps(...press(draft.card, 'save-contact', { minutes: '30' }))
      expect(saidIn(await town.person('lies').says(words))).not.toContain('eigen chat')
    },
  )

  it('captures nothing else of the chat, and ends with “gezien”', async () => {
    const { contact } = await logs(town, 'lies', texts)
    const question = { contact: contact.id, question: 'Zag je de vroedvrouw?', token: 'ask-token-1' }
    await town.person('door').taps('ask-about-contact', question)
    town.pass({ minutes: 5 })
    for (const words of ['xqzt blorp', 'blorp xqzt'])
      expect(saidIn(await town.person('lies').says(words))).not.toContain('eigen chat')
    expect(saidIn(await town.person('lies').says('ja'))).toContain('eigen chat')
    town.pass({ minutes: 5 })
    await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    expect(saidIn(await town.person('lies').says('ja'))).not.toContain('eigen chat')
  })

  it('is asked for the question when the field is empty', async () => {
    await logs(town, 'lies')
    await town.settle()
    const outcome = await town.person('door').taps(...press(newestFor('door').card, 'ask-about-contact'))
    expect(saidIn(outcome)).toContain('Typ eerst je vraag')
  })

  it('never meets a note in the chat, whatever is opened, corrected or asked', async () => {
    const { card } = await logs(town, 'lies', texts)
    const correction = lastCard(await town.person('lies').taps(...press(card, 'correct-contact')))
    await town.person('lies').taps(...press(correction.card, 'save-contact', { minutes: '30' }))
    for (const typed of ['mijn contacten', 'mijn week', 'mijn gezinnen'])
      await town.person('lies').says(typed)
    const logged = await town.person('door').says('nieuwe verslagen')
    expect(cardsOf(logged).length).toBeGreaterThan(0)
    await town.person('door').taps('open-timeline', { family: 'family-G-014' })
    await town.settle()
    expect(leaksOf(town, Object.values(texts))).toEqual([])
    expect(leaksOf(town, ['G-014'])).toEqual(['G-014'])
  })

  it.each(['an', 'wies'])('sees nothing of a family that is not theirs: %s', async (other) => {
    const { contact } = await logs(town, 'lies')
    await town.person(other).says('hallo')
    const tries = [
      ['open-timeline', { family: 'family-G-014' }],
      ['acknowledge-contact', { contact: contact.id }],
      ['ask-about-contact', { contact: contact.id, question: 'Wie is het?', token: 'ask-token-1' }],
    ] as const
    for (const [verb, data] of tries) {
      const said = saidIn(await town.person(other).taps(verb, data))
      expect(said).toMatch(/Dat (gezin staat|verslag vind ik)/)
    }
    for (const typed of ['mijn gezinnen', 'nieuwe verslagen']) await town.person(other).says(typed)
    await town.settle()
    // The help has a code in an example; everything else would tell of the family.
    expect(chatText(town, other).replaceAll('“geboorte G-014”', '')).not.toMatch(/G-014|Merel/)
    expect(await contactOf(town, contact.id)).toMatchObject({ seen: null, questions: [] })
  })

  it('hears nothing any more when the family went to a colleague before the message could go out', async () => {
    town.connector.answerAlways('a:chat-29:door', { status: 429, retryAfter: '30' })
    await logs(town, 'lies')
    await town.settle()
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (family) records.families.put({ ...family, supervisor: 'wies' })
    })
    town.connector.answerAlways('a:chat-29:door', null)
    town.pass({ minutes: 2 })
    await town.settle()
    expect(messagesWith(town, 'door', 'Nieuw verslag')).toHaveLength(0)
    const notices = await town.read((records) => records.notices.find('state', 'moot'))
    expect(notices.map(({ notice }) => notice.kind)).toEqual(['contact-logged'])
  })

  it('is told that nothing is new once everything is read', async () => {
    for (let round = 0; round < 3; round++) {
      const cards = cardsOf(await town.person('door').says('nieuwe verslagen'))
      for (const card of cards.filter((one) => verbsOf(one).includes('acknowledge-contact')))
        await town.person('door').taps(...press(card, 'acknowledge-contact'))
    }
    expect(saidIn(await town.person('door').says('nieuwe verslagen'))).toContain('Alles gelezen')
  })
})
