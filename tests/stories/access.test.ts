import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { testTenantId } from '../teams/client.ts'
import { chatText, contactOf, keptBy, logs } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const stranger = 'Ik ken je nog niet'
const removed = 'Ik vind je niet in de lijst'

/** Takes somebody out of the roster, as a coordinator does by card. */
async function remove(id: string): Promise<void> {
  const outcome = await town.person('co').taps('remove-person', { person: id, token: `remove-${id}-1` })
  expect(saidIn(outcome)).toContain('geen toegang meer')
}

describe('somebody unknown', () => {
  it('gets one kind answer to whatever is typed, tapped or installed, and nothing else', async () => {
    const unknown = town.person('vreemd')
    const outcomes = [
      await unknown.says('hallo'),
      await unknown.says('mijn gezinnen'),
      await unknown.installs(),
      await unknown.taps('open-timeline', { family: 'family-G-014' }, { by: 'message' }),
    ]
    for (const { sent } of outcomes) {
      expect(sent.map(({ activity }) => activity.text)).toEqual([expect.stringContaining(stranger)])
    }
    const tapped = await unknown.taps('people', {})
    expect(tapped.body?.value).toContain(stranger)
    expect(await town.read((records) => records.reaches.all())).toEqual([])
  })

  it('leaves one line for each message, though Teams is asked in between who it is', async () => {
    const lines = async () => (await town.read((records) => records.audit.all())).length
    const before = await lines()
    await town.person('vreemd').says('hallo')
    expect((await lines()) - before).toBe(1)
  })

  it('is recognised at the first message when the roster has the sign-in address', async () => {
    await town.change(async (records) => {
      const noor = fictionalPeople.find(({ id }) => id === 'noor')
      if (noor) records.people.put({ ...noor, objectId: null })
    })
    town.connector.knows('29:noor', 'NOOR@buddy.example')
    expect(saidIn(await town.person('noor').says('hallo'))).toContain('Dag Noor!')
    const linked = await town.read((records) => records.people.get('noor'))
    expect(linked?.objectId).toBe('00000000-0000-4000-8000-000000000023')
  })

  it('cannot take the place of somebody who came before under the same address', async () => {
    town.connector.knows('29:vreemd', 'noor@buddy.example')
    expect(saidIn(await town.person('vreemd').says('hallo'))).toContain(stranger)
  })
})

describe('somebody removed', () => {
  it('loses everything with the same turn, old cards included', async () => {
    const lies = town.person('lies')
    const draft = lastCard(await lies.says('log'))
    const { contact, card } = await logs(town, 'lies')
    await remove('lies')
    const filled = { family: 'family-G-014', kind: 'phone' }
    const tries = [
      await lies.taps(...press(draft.card, 'save-contact', filled)),
      await lies.taps(...press(card, 'undo-contact')),
      await lies.taps('my-families', {}),
      await lies.says('dringend'),
    ]
    for (const outcome of tries) expect(saidIn(outcome)).toContain(removed)
    expect(await contactOf(town, contact.id)).toEqual(contact)
    expect(await keptBy(town, 'lies')).toHaveLength(11)
  })

  it('hears nothing any more of what was still owed', async () => {
    const { contact } = await logs(town, 'lies')
    await remove('lies')
    await town.person('door').taps('acknowledge-contact', { contact: contact.id })
    await town.settle()
    expect(chatText(town, 'lies')).not.toContain('las je verslag')
  })

  it('does not get the answer to a repeat of what was answered before', async () => {
    const before = await town.person('lies').says('mijn gezinnen')
    await remove('lies')
    const again = await town.person('lies').delivers(before.activity)
    expect(saidIn(again)).not.toContain('G-014')
  })
})

describe('a buddy', () => {
  it('sees a family only while matched to it', async () => {
    const lies = town.person('lies')
    const { contact, draft } = await logs(town, 'lies')
    await town
      .person('door')
      .taps('end-match', { family: 'family-G-014', student: 'lies', token: 'end:token-1' })
    expect(saidIn(await lies.says('mijn gezinnen'))).toContain('G-014')
    town.pass({ days: 1 })
    for (const typed of ['mijn gezinnen', 'mijn contacten', 'mijn week', 'log', 'bijnaam'])
      expect(saidIn(await lies.says(typed))).not.toContain('G-014')
    const correct = await lies.taps('correct-contact', { contact: contact.id })
    expect(saidIn(correct)).toContain('Dat gezin staat niet in jouw lijst')
    const late = lastCard(await lies.says('log'))
    const filled = { ...inputsOf(draft.card), family: 'family-G-014', kind: 'phone' }
    const outcome = await lies.taps(...press(late.card, 'save-contact', filled))
    expect(saidIn(outcome)).toContain('stopte op')
    expect(await keptBy(town, 'lies')).toHaveLength(11)
  })

  it.each([
    ['another student', 'family-G-012'],
    ['the other site', 'family-H-003'],
    ['nobody: an invented id', 'family-X-999'],
  ])('cannot log with the family of %s, and all three look the same', async (_, family) => {
    const before = await keptBy(town, 'lies')
    const draft = lastCard(await town.person('lies').says('log'))
    const filled = { family, kind: 'home_visit', observed: 'blijft staan' }
    const again = answered(await town.person('lies').taps(...press(draft.card, 'save-contact', filled)))
    expect(JSON.stringify(again)).toContain('Dat gezin staat niet in jouw lijst')
    expect(inputsOf(again)).toMatchObject({ family: '', kind: 'home_visit', observed: 'blijft staan' })
    expect(await keptBy(town, 'lies')).toEqual(before)
  })

  it('is not moved to another family by a sentence that names one', async () => {
    const outcome = await town.person('lies').says('gisteren 1u op huisbezoek bij G-012')
    const [card] = outcome.sent.flatMap(
      ({ activity }) => activity.attachments?.map(({ content }) => content) ?? [],
    )
    expect(inputsOf(card ?? { type: 'AdaptiveCard', body: [] }).family ?? '').not.toBe('family-G-012')
    expect(saidIn(outcome)).not.toContain('Vink')
  })
})

describe('a card in other hands', () => {
  it('of a lecturer does nothing for a student', async () => {
    await town.person('door').says('hallo')
    const list = lastCard(await town.person('door').says('mijn gezinnen')).card
    expect(verbsOf(list)).toEqual(['open-timeline', 'family-form', 'match-form'])
    for (const verb of verbsOf(list)) {
      const outcome = await town.person('noor').taps(...press(list, verb, { family: 'family-G-014' }))
      expect(saidIn(outcome)).toContain('Dat hoort niet bij jouw rol')
      expect(saidIn(outcome)).not.toContain('Merel')
    }
  })

  it('of a student does nothing for another student', async () => {
    const draft = lastCard(await town.person('lies').says('log'))
    const tap = press(draft.card, 'save-contact', { family: 'family-G-014', kind: 'phone' })
    const before = await keptBy(town, 'lies')
    expect(saidIn(await town.person('noor').taps(...tap))).toContain('Dat verslag vind ik niet terug')
    expect(await keptBy(town, 'lies')).toEqual(before)
  })

  it('saying who taps it is not believed', async () => {
    const draft = lastCard(await town.person('lies').says('log'))
    const [verb, data] = press(draft.card, 'save-contact', { family: 'family-G-014', kind: 'phone' })
    const outcome = await town.person('lies').taps(verb, { ...data, student: 'noor', person: 'noor' })
    expect(saidIn(outcome)).toContain('Dat formulier kon ik niet lezen')
  })
})

describe('a channel', () => {
  it('hears only that this belongs in private', async () => {
    const conversation = { id: '19:kanaal@thread.tacv2', conversationType: 'channel', tenantId: testTenantId }
    for (const text of ['mijn gezinnen', 'gisteren 1u bij G-014 geweest', 'hallo']) {
      const { sent } = await town.person('lies').delivers({ type: 'message', text, conversation })
      expect(sent.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('privéchat')])
    }
    expect(await town.read((records) => records.drafts.all())).toEqual([])
  })
})
