import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { plain } from '../../cards/escape.ts'
import { nl } from '../../cards/wording/nl.ts'
import { parseCard } from '../cards/parse.ts'
import type { TabOutcome, TabPerson } from '../teams/tab-client.ts'
import { told } from './found.ts'
import { answered, lastCard, press, pressTitled, saidIn, shownOn, tapOf } from './hands.ts'
import { idOf, keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await keeps(town, told)
})
afterAll(() => town.close())

const service = idOf('De Pamperkast')
const audit = () => town.read((records) => records.audit.all())
const kept = (id = service) => town.read((records) => records.services.get(id))
const sent = () => town.connector.sent.length

/** The only card of an answer. */
function cardIn({ cards, text }: TabOutcome): Card {
  const [card] = cards
  if (card === undefined || cards.length > 1) throw new Error(`not one card: ${text}`)
  return card
}

/** Presses a button of a card in the tab, as its dialog does. */
function presses(person: TabPerson, card: Card, verb: string, filled: Readonly<Record<string, string>> = {}) {
  const tap = tapOf(card, verb, filled)
  return person.asks(tap.verb, tap.data)
}

describe('a card in the tab', () => {
  it('is the same as in the chat', async () => {
    const inTab = cardIn(await town.inTab('lies').asks('open-service', { service }))
    expect(parseCard(inTab)).toEqual([])
    const inChat = lastCard(await town.person('lies').taps('open-service', { service })).card
    expect(inTab).toEqual(inChat)
  })

  it('“klopt nog” is one tap: the chat shows it, the audit says it, and nothing is sent to the chat', async () => {
    const before = sent()
    const person = town.inTab('noor')
    const card = cardIn(await person.asks('open-service', { service }))
    const done = await presses(person, card, 'confirm-service')
    expect(done.texts).toEqual([nl.sharing.confirmed])
    expect(shownOn(cardIn(done))).toContain('Laatst bevestigd op 23/11/2026')
    expect(sent()).toBe(before)
    expect((await audit()).at(-1)).toMatchObject({ by: 'noor', did: 'service.confirmed', about: service })
    const inChat = lastCard(await town.person('lies').taps('open-service', { service })).card
    expect(shownOn(inChat)).toContain('Laatst bevestigd op 23/11/2026')
    const found = await person.asks('find-services', { typed: 'pampers' })
    expect(found.text).toContain('pas bevestigd (23/11/2026)')
  })

  it('“klopt niet meer” by two people is told to the lecturers, from the tab as from the chat', async () => {
    const gone = idOf('Tolkpunt Zuid')
    for (const id of ['lies', 'tuur']) {
      const form = cardIn(await town.inTab(id).asks('report-service-form', { service: gone }))
      const done = await presses(town.inTab(id), form, 'report-service', { kind: 'gone' })
      expect(done.status).toBe(200)
    }
    expect((await kept(gone))?.reports.map(({ kind }) => kind)).toEqual(['gone', 'gone'])
    const notices = await town.read((records) => records.notices.all())
    expect(notices.map(({ notice }) => notice.about)).toContain(gone)
  })

  it('“doorverwijzen” opens the same form, and what comes of it stands in the chat', async () => {
    const form = cardIn(await town.inTab('lies').asks('refer-form', { service }))
    const done = await town.inTab('lies').asks(...pressTitled(form, 'Besproken', { family: 'family-G-014' }))
    expect(done.status).toBe(200)
    const referrals = await town.read((records) => records.referrals.all())
    expect(referrals.map((one) => one.service)).toEqual([service])
    expect(saidIn(await town.person('lies').says('mijn toeleidingen'))).toContain('De Pamperkast')
  })

  it('of a form that misses something comes back with what was filled in', async () => {
    const form = cardIn(await town.inTab('lies').asks('share-service-form'))
    const again = await presses(town.inTab('lies'), form, 'share-service', { what: 'Zonder naam', name: '' })
    expect(JSON.stringify(cardIn(again))).toContain('Zonder naam')
    expect((await audit()).at(-1)).toMatchObject({ did: 'service.shared', outcome: 'refused' })
  })
})

describe('a form in the tab', () => {
  it('sent twice makes one service, and is answered twice the same; it is found at once', async () => {
    const form = cardIn(await town.inTab('lies').asks('share-service-form', { text: 'Speelhoek' }))
    const filled = { name: 'De Speelhoek', what: 'Spelen met je baby.', needs: 'playgroup' }
    const [first, second] = [
      await presses(town.inTab('lies'), form, 'share-service', filled),
      await presses(town.inTab('lies'), form, 'share-service', filled),
    ]
    expect(first.cards).toHaveLength(1)
    expect(second.cards).toEqual(first.cards)
    const services = await town.read((records) => records.services.all())
    expect(services.filter(({ hsds }) => hsds.name === 'De Speelhoek')).toHaveLength(1)
    const found = await town.inTab('door').asks('find-services', { typed: 'de speelhoek' })
    expect(found.text).toContain('De Speelhoek')
  })

  it('sent in the tab and then in the chat is one form', async () => {
    const form = cardIn(await town.inTab('lies').asks('tip-form', { service }))
    const [verb, data] = press(form, 'add-tip', { text: 'Ga langs achter.' })
    const before = (await kept())?.tips.length ?? 0
    await town.inTab('lies').asks(verb, data)
    const again = answered(await town.person('lies').taps(verb, data))
    expect((await kept())?.tips).toHaveLength(before + 1)
    expect(shownOn(again)).toContain(plain(nl.sharing.tip.waiting))
  })

  it('is nobody else’s: the token of one does not answer another', async () => {
    const form = cardIn(await town.inTab('lies').asks('tip-form', { service }))
    const [verb, data] = press(form, 'add-tip', { text: 'Bel eerst even.' })
    const before = (await kept())?.tips.length ?? 0
    for (const id of ['lies', 'noor']) await town.inTab(id).asks(verb, data)
    expect((await kept())?.tips).toHaveLength(before + 2)
  })

  it('is answered again only to who still may', async () => {
    const form = cardIn(await town.inTab('tuur').asks('tip-form', { service }))
    const [verb, data] = press(form, 'add-tip', { text: 'Neem de bus.' })
    await town.inTab('tuur').asks(verb, data)
    await town.change(async (records) => {
      const person = await records.people.get('tuur')
      if (person?.state === 'active') records.people.put({ ...person, roles: ['partner'] })
    })
    const again = await town.inTab('tuur').asks(verb, data)
    expect(again.cards.map(shownOn).join()).toContain(nl.doneBefore)
  })
})

describe('what somebody may not', () => {
  it('is refused in the tab as in the chat, with a line in the audit', async () => {
    const confirmed = await kept()
    const refused = await town.inTab('kim').asks('confirm-service', { service })
    expect(refused.cards.map(shownOn).join()).toContain('hoort niet bij jouw rol')
    expect((await audit()).at(-1)).toMatchObject({
      by: 'kim',
      did: 'service.confirmed',
      reason: 'not-allowed',
    })
    expect(await kept()).toEqual(confirmed)
  })

  it.each(['no-such-verb', '__proto__', 'constructor', 'toString'])(
    '%s is nothing one can ask',
    async (verb) => {
      const refused = await town.inTab('lies').asks(verb)
      expect([refused.status, refused.cards.map(shownOn).join().includes('kon ik niet lezen')]).toEqual([
        200,
        true,
      ])
      expect((await audit()).at(-1)).toMatchObject({
        by: 'lies',
        did: 'unknown.received',
        reason: 'form-unclear',
      })
    },
  )

  it('a family of somebody else stays unseen', async () => {
    const { text } = await town.inTab('noor').asks('open-timeline', { family: 'family-G-014' })
    expect(text).not.toMatch(/Merel/)
  })
})
