import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, contactOf, keptBy, logs, messagesWith } from './habits.ts'
import { lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

const visit = 'gisteren 1u op huisbezoek bij G-014'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('door').says('hallo')
})
afterEach(() => town.close())

const open = () => town.read((records) => records.drafts.find('openOf', 'lies'))
const says = (text: string) => town.person('lies').says(text)

describe('undoing in words, with a draft open', () => {
  it.each(['undo', 'gooi maar weg', 'weg ermee', 'verwijder dat', 'weggooien', 'gooi weg', 'discard'])(
    '“%s” drops the draft, says which, and leaves what is kept',
    async (sentence) => {
      const before = await keptBy(town, 'lies')
      await says(visit)
      expect(saidIn(await says(sentence))).toContain('Weggegooid: G-014 · Gezin Merel, huisbezoek, zo 22/11.')
      expect(await open()).toEqual([])
      expect(await keptBy(town, 'lies')).toEqual(before)
    },
  )

  it('respects the family that is named', async () => {
    await says(visit)
    town.pass({ minutes: 1 })
    await says('vandaag 10 min gebeld met G-011')
    expect(saidIn(await says('gooi G-014 maar weg'))).toContain('Weggegooid: G-014')
    expect(await open()).toHaveLength(1)
  })
})

describe('undoing in words, with nothing open', () => {
  it('undoes at once what was kept within the hour, once; then it asks', async () => {
    const older = await logs(town, 'lies', { kind: 'phone' })
    town.pass({ minutes: 5 })
    const newer = await logs(town, 'lies', { kind: 'message' })
    expect(saidIn(await says('verwijder dat'))).toContain('Ongedaan gemaakt')
    expect(await contactOf(town, newer.contact.id)).toMatchObject({ state: 'undone' })
    const { card } = lastCard(await says('undo'))
    expect(shownOn(card)).toContain('Dit ongedaan maken? G-014 · Gezin Merel: telefoon, ma 23/11')
    expect(await contactOf(town, older.contact.id)).toMatchObject({ state: 'kept' })
    await town.person('lies').taps(...press(card, 'undo-contact'))
    expect(await contactOf(town, older.contact.id)).toMatchObject({ state: 'undone' })
  })

  it('asks about what was kept longer ago, and “nee” leaves it', async () => {
    const { card } = lastCard(await says('undo'))
    expect(shownOn(card)).toContain('Dit ongedaan maken? G-014 · Gezin Merel: telefoon, wo 18/11')
    const left = await town.person('lies').taps(...pressTitled(card, 'Nee'))
    expect(saidIn(left)).toContain('ik verander niets')
    expect(await keptBy(town, 'lies')).toHaveLength(10)
  })

  it('of a family that is not theirs touches nothing', async () => {
    await says(visit)
    expect(saidIn(await says('verwijder G-099'))).toContain('Dat gezin staat niet in jouw lijst')
    expect(await open()).toHaveLength(1)
  })

  it('means the latest of the family that is named', async () => {
    const { card } = lastCard(await says('maak dat van G-011 ongedaan'))
    expect(shownOn(card)).toContain('G-011 · Gezin Zwaluw: telefoon, za 14/11')
  })

  it('with a draft of another family asks about the contact and leaves the draft', async () => {
    await says(visit)
    const { card } = lastCard(await says('verwijder G-011'))
    expect(shownOn(card)).toContain('G-011 · Gezin Zwaluw: telefoon')
    expect(await open()).toHaveLength(1)
  })
})

describe('the lecturer who was told of a log', () => {
  it('hears that it was undone', async () => {
    const { card } = await logs(town, 'lies')
    await town.settle()
    await town.person('lies').taps(...press(card, 'undo-contact'))
    await town.settle()
    expect(messagesWith(town, 'door', 'maakte een verslag ongedaan')).toHaveLength(1)
  })

  it('hears nothing of one that never reached them', async () => {
    town.connector.answerAlways('a:chat-29:door', { status: 429, retryAfter: '30' })
    const { card } = await logs(town, 'lies')
    await town.settle()
    await town.person('lies').taps(...press(card, 'undo-contact'))
    town.connector.answerAlways('a:chat-29:door', null)
    town.pass({ minutes: 2 })
    await town.settle()
    expect(chatText(town, 'door')).not.toMatch(/ongedaan|Nieuw verslag/)
  })
})

describe('stopping', () => {
  it.each(['stop', 'laat maar', 'never mind'])('“%s” drops the open draft', async (command) => {
    await says(visit)
    await says(command)
    expect(await open()).toEqual([])
  })

  it.each(['ik wil stoppen als buddy', 'ik denk dat ik met dit buddyproject ga stoppen'])(
    '“%s” drops nothing and points to the supervisor',
    async (sentence) => {
      await says(visit)
      expect(saidIn(await says(sentence))).toContain('Door Begeleider')
      expect(await open()).toHaveLength(1)
    },
  )

  it.each(['stop', 'bewaar', 'undo'])('“%s” of a lecturer is no refusal', async (command) => {
    expect(saidIn(await town.person('door').says(command))).toContain('Wat wil je doen?')
  })

  it('a dropped correction leaves the contact as it was', async () => {
    const { card } = lastCard(await says('nee, 2 uur'))
    expect(verbsOf(card)).toContain('drop-draft')
    expect(saidIn(await says('laat maar'))).toContain('blijft zoals het was')
  })
})
