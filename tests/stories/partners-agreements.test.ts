import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, inputsOf, press, shownOn } from './hands.ts'
import { agrees, meetingSeenBy, meetingsKept, ocmw } from './meeting-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an', 'kim', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

describe('what partners agreed on', () => {
  it('comes back until it is ticked, also after a restart, and is opened again when that was a mistake', async () => {
    expect(shownOn((await agrees(town, ocmw)).card)).toContain('komt terug tot iemand het afvinkt')
    await town.restart()
    const card = await meetingSeenBy(town, 'wies')
    const [agreement] = (await meetingsKept(town))?.agreements ?? []
    expect(JSON.stringify(card)).toContain(
      'Wachttijd voor woningen navragen · OCMW, onthaal · tegen vr 18/12',
    )
    const ticked = answered(
      await town.person('wies').taps(...press(card, 'tick-agreements', { done: agreement?.id ?? '' })),
    )
    expect(shownOn(ticked)).toContain('Afgevinkt.')
    expect(shownOn(ticked)).not.toContain('Wachttijd')
    const reopened = answered(await town.person('wies').taps(...press(ticked, 'reopen-agreements')))
    expect(JSON.stringify(reopened)).toContain('Wachttijd voor woningen navragen')
    const audit = await town.read((records) => records.audit.all())
    expect(
      audit.flatMap(({ did, by, about }) => (did.startsWith('agreement.') ? [[did, by, about]] : [])),
    ).toEqual([
      ['agreement.form-opened', 'door', 'gent'],
      ['agreement.saved', 'door', 'gent'],
      ['agreement.ticked', 'wies', 'gent'],
      ['agreement.reopened', 'wies', 'gent'],
    ])
  })

  it('is one, however often its form is sent', async () => {
    const { tap } = await agrees(town, ocmw)
    await Promise.all([town.person('door').taps(...tap), town.person('door').taps(...tap)])
    await town.person('door').taps(tap[0], { ...tap[1], text: 'Wachttijd navragen' })
    expect((await meetingsKept(town))?.agreements).toHaveLength(1)
  })

  it('is ticked by one of two; the other hears it', async () => {
    await agrees(town, ocmw)
    const [agreement] = (await meetingsKept(town))?.agreements ?? []
    const cards = [await meetingSeenBy(town, 'door'), await meetingSeenBy(town, 'wies')] as const
    const [door, wies] = await Promise.all([
      town.person('door').taps(...press(cards[0], 'tick-agreements', { done: agreement?.id ?? '' })),
      town.person('wies').taps(...press(cards[1], 'tick-agreements', { done: agreement?.id ?? '' })),
    ])
    const said = [shownOn(answered(door)), shownOn(answered(wies))]
    expect(said.filter((one) => one.includes('Afgevinkt.'))).toHaveLength(1)
    expect(said.filter((one) => one.includes('Een collega vinkte dit al af'))).toHaveLength(1)
  })

  it('needs something ticked', async () => {
    await agrees(town, ocmw)
    const said = await town
      .person('door')
      .taps(...press(await meetingSeenBy(town, 'door'), 'tick-agreements'))
    expect(shownOn(answered(said))).toContain('Kies eerst wat er gebeurd is')
  })

  it.each([
    [{ text: '', who: '', until: '' }, 'wat jullie afspreken en wie het doet'],
    [{ ...ocmw, who: '' }, 'wie het doet'],
    [{ ...ocmw, until: '2026-11-22' }, 'Die dag is al voorbij'],
    [{ ...ocmw, text: 'De mama van G-014 belt zelf' }, 'G\\\\-014'],
    [{ ...ocmw, text: 'Gezin Vink krijgt voorrang' }, 'Gezin Vink'],
    [{ ...ocmw, who: 'Lies Vroedkunde' }, 'in plaats van “Lies Vroedkunde”'],
    [{ ...ocmw, who: 'OCMW, 0470 12 34 56' }, '0470'],
  ])('cannot be %j, and the form keeps what was typed', async (filled, says) => {
    const { card } = await agrees(town, filled)
    expect(JSON.stringify(card)).toContain(says)
    expect(inputsOf(card)).toMatchObject(filled)
    expect(await meetingsKept(town)).toBeUndefined()
  })

  it('may name a word that is also a name: "door" and "an"', async () => {
    await town.change(async (records) => {
      const door = await records.people.get('door')
      if (door) records.people.put({ ...door, name: 'Door' })
    })
    const { card } = await agrees(town, {
      ...ocmw,
      text: 'Door de stad laten nakijken',
      who: 'An organisatie',
    })
    expect(shownOn(card)).toContain('Bewaard')
  })
})
