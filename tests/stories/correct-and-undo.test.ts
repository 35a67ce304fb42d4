import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { contactOf, keptBy, logs, messagesWith } from './habits.ts'
import { answered, chatOf, inputsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('door').says('hallo')
})
afterEach(() => town.close())

/** Opens a kept contact for correction and keeps it with other values. */
async function corrects(kept: Card, filled: Readonly<Record<string, string>>) {
  const lies = town.person('lies')
  const draft = lastCard(await lies.taps(...press(kept, 'correct-contact')))
  return { draft: draft.card, outcome: await lies.taps(...press(draft.card, 'save-contact', filled)) }
}

describe('correcting a contact', () => {
  it('within 14 days keeps what stood before, and empty text fields keep what was written', async () => {
    const { contact, card } = await logs(town, 'lies', {
      minutes: '60',
      observed: 'wat ik zag',
      feeling: 'blij',
    })
    town.pass({ days: 14 })
    const { draft, outcome } = await corrects(card, {
      minutes: '45',
      observed: '',
      impression: 'nu rustiger',
    })
    expect(inputsOf(draft)).toMatchObject({ minutes: '60', observed: '', feeling: '' })
    expect(textOf(answered(outcome))).toContain('Verbeterd')
    const corrected = await contactOf(town, contact.id)
    expect(corrected).toMatchObject({
      facts: { minutes: 45 },
      texts: { observed: 'wat ik zag', feeling: 'blij', impression: 'nu rustiger' },
      history: [{ by: 'lies', facts: { minutes: 60 }, texts: { observed: 'wat ik zag', impression: null } }],
    })
    expect(await keptBy(town, 'lies')).toHaveLength(11)
  })

  it('after 14 days is refused, also when the draft was opened in time', async () => {
    const { contact, card } = await logs(town, 'lies', { minutes: '60' })
    town.pass({ days: 14 })
    const draft = lastCard(await town.person('lies').taps(...press(card, 'correct-contact')))
    town.pass({ days: 1 })
    const late = await town.person('lies').taps(...press(draft.card, 'save-contact', { minutes: '5' }))
    expect(saidIn(late)).toContain('tot 14 dagen')
    expect(saidIn(await town.person('lies').taps('correct-contact', { contact: contact.id }))).toContain(
      'tot 14 dagen',
    )
    expect(saidIn(await town.person('lies').taps('undo-contact', { contact: contact.id }))).toContain(
      'tot 14 dagen',
    )
    expect(await contactOf(town, contact.id)).toMatchObject({
      state: 'kept',
      facts: { minutes: 60 },
      history: [],
    })
  })

  it('is announced again, and can be thanked for again', async () => {
    const { contact, card } = await logs(town, 'lies')
    await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    await corrects(card, { minutes: '20' })
    await town.settle()
    expect(messagesWith(town, 'door', 'Verbeterd verslag')).toHaveLength(1)
    expect(await contactOf(town, contact.id)).toMatchObject({ seen: null })
    await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    await town.settle()
    expect(messagesWith(town, 'lies', 'las je verslag')).toHaveLength(2)
  })

  it('cannot move it to a day before the match', async () => {
    const { contact, card } = await logs(town, 'lies')
    const { outcome } = await corrects(card, { date: '2026-01-05' })
    expect(saidIn(outcome)).toContain('nog geen buddy')
    expect(await contactOf(town, contact.id)).toMatchObject({ facts: contact.facts, history: [] })
  })
})

describe('two corrections of one contact', () => {
  it('opened at once: the older one is refused, shows what stands, and overwrites nothing', async () => {
    const lies = town.person('lies')
    const { contact, card } = await logs(town, 'lies', { minutes: '60' })
    const one = lastCard(await lies.taps(...press(card, 'correct-contact')))
    const other = lastCard(await lies.taps(...press(card, 'correct-contact')))
    await lies.taps(...press(other.card, 'save-contact', { minutes: '45' }))
    const late = await lies.taps(...press(one.card, 'save-contact', { minutes: '60', kind: 'phone' }))
    expect(saidIn(late)).toContain('intussen al verbeterd')
    expect(saidIn(late)).toContain('G-014 · Gezin Merel: huisbezoek')
    expect(await contactOf(town, contact.id)).toMatchObject({ facts: { minutes: 45, kind: 'home_visit' } })
    await town.settle()
    const standing = chatOf(town.connector.sent, 'lies').find(({ messageId }) => messageId === one.messageId)
    expect(JSON.stringify(standing?.activity)).toContain('Verbeterd')
  })
})

describe('a correction of an urgent concern', () => {
  it('calls nobody a second time; one that becomes urgent does', async () => {
    const calls = () => town.read((records) => records.flags.all())
    const { card } = await logs(town, 'lies', { concern: 'urgent' })
    await corrects(card, { minutes: '20' })
    expect(await calls()).toHaveLength(1)
    // The same within two minutes would be one flag.
    town.pass({ minutes: 3 })
    const calm = await logs(town, 'lies')
    await corrects(calm.card, { concern: 'urgent' })
    expect(await calls()).toHaveLength(2)
  })
})

describe('a text', () => {
  it('is taken back when the correction says so; what stood before is kept sealed', async () => {
    const { contact, card } = await logs(town, 'lies', { observed: 'wat ik zag', feeling: 'blij' })
    const { draft } = await corrects(card, { withdrawn: 'observed', agreed: 'we bellen dinsdag' })
    expect(inputsOf(draft)).toHaveProperty('withdrawn')
    expect(await contactOf(town, contact.id)).toMatchObject({
      texts: { observed: null, feeling: 'blij', agreed: 'we bellen dinsdag' },
      history: [{ texts: { observed: 'wat ik zag' } }],
    })
  })
})

describe('undoing a contact', () => {
  it('takes it out of every list, keeps the record, and says the same when tapped again', async () => {
    const { contact, card } = await logs(town, 'lies')
    const undone = await town.person('lies').taps(...press(card, 'undo-contact'))
    expect(textOf(answered(undone))).toContain('Ongedaan gemaakt: G-014')
    expect(await contactOf(town, contact.id)).toMatchObject({ state: 'undone' })
    expect(saidIn(await town.person('lies').says('mijn contacten'))).not.toContain(contact.id)
    const again = await town.person('lies').taps(...press(card, 'undo-contact'))
    expect(again.body).toEqual(undone.body)
    expect(saidIn(await town.person('lies').taps('undo-contact', { contact: contact.id }))).toContain(
      'al ongedaan',
    )
  })

  it('"laatste ongedaan maken" undoes the newest', async () => {
    const older = await logs(town, 'lies', { kind: 'phone' })
    town.pass({ minutes: 5 })
    const newer = await logs(town, 'lies', { kind: 'message' })
    await town.person('lies').says('laatste ongedaan maken')
    expect(await contactOf(town, newer.contact.id)).toMatchObject({ state: 'undone' })
    expect(await contactOf(town, older.contact.id)).toMatchObject({ state: 'kept' })
  })

  it('ends a correction that was open', async () => {
    const { contact, card } = await logs(town, 'lies')
    const draft = lastCard(await town.person('lies').taps(...press(card, 'correct-contact')))
    await town.person('lies').taps(...press(card, 'undo-contact'))
    const late = await town.person('lies').taps(...press(draft.card, 'save-contact', { minutes: '10' }))
    expect(saidIn(late)).toContain('al ongedaan')
    expect(await contactOf(town, contact.id)).toMatchObject({ state: 'undone', history: [] })
  })

  it('leaves no message to the lecturer that was still on its way', async () => {
    town.connector.answerAlways('a:chat-29:door', { status: 429, retryAfter: '30' })
    const { card } = await logs(town, 'lies')
    await town.settle()
    await town.person('lies').taps(...press(card, 'undo-contact'))
    town.connector.answerAlways('a:chat-29:door', null)
    town.pass({ minutes: 2 })
    await town.settle()
    expect(messagesWith(town, 'door', 'Nieuw verslag')).toHaveLength(0)
  })
})

describe('somebody else’s contact', () => {
  it.each(['correct-contact', 'undo-contact'])('%s is refused and changes nothing', async (verb) => {
    const { contact } = await logs(town, 'lies')
    expect(saidIn(await town.person('noor').taps(verb, { contact: contact.id }))).toContain(
      'vind ik niet terug',
    )
    expect(await contactOf(town, contact.id)).toEqual(contact)
  })
})
