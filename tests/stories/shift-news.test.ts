import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sends, shift } from './duty-hands.ts'
import { messagesWith } from './habits.ts'
import { lastCard, press, shownOn, tapOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const on = (day: string, person = 'wies') => ({ person, fromDay: day, untilDay: day })

/** The notices somebody got of their shifts, after what was held back went out. */
async function heard(id: string) {
  town.pass({ minutes: 6 })
  await town.settle()
  return messagesWith(town, id, 'Je wacht in Gent').map(({ activity }) => {
    const card = activity.attachments?.[0]?.content
    if (!card) throw new Error('no card')
    return card
  })
}

describe('who is put on duty by somebody else', () => {
  it('hears so once in their own chat, with the way to the rota', async () => {
    await sends(town, 'co', shift, on('2026-11-24'))
    await town.settle()
    expect(messagesWith(town, 'wies', 'Je wacht in Gent')).toHaveLength(0)
    const [card, ...more] = await heard('wies')
    if (!card) throw new Error('not told')
    expect(more).toEqual([])
    expect(shownOn(card)).toContain('Je hebt wacht: **di 24/11, 9u tot 17u**.')
    expect(shownOn(card)).toContain('Ingevuld door Co Coördinator.')
    expect(verbsOf(card)).toEqual(['duty', 'absence-form'])
    const rota = lastCard(await town.person('wies').taps(...press(card, 'duty'))).card
    expect(shownOn(rota)).toContain('Wies Begeleider')
    for (const id of ['co', 'door']) expect(await heard(id)).toEqual([])
  })

  it('hears of several shifts in one notice', async () => {
    await sends(town, 'co', shift, on('2026-11-24'))
    town.pass({ minutes: 2 })
    await sends(town, 'co', shift, on('2026-11-26'))
    await sends(town, 'co', shift, on('2026-12-01'))
    const cards = await heard('wies')
    expect(cards).toHaveLength(1)
    const said = cards.map(shownOn).join()
    for (const day of ['di 24/11', 'do 26/11', 'di 1/12']) expect(said).toContain(day)
  })

  it('hears when it is changed, when it goes to another and when it is taken away', async () => {
    const { tap, card } = await sends(town, 'co', shift, on('2026-11-24'))
    await heard('wies')
    const [verb, data] = tap
    await town.person('co').taps(verb, { ...data, untilTime: '20:00' })
    expect((await heard('wies')).map(shownOn).at(-1)).toContain(
      'Je wacht is veranderd: **di 24/11, 9u tot 20u** (was di 24/11, 9u tot 17u).',
    )
    await town.person('co').taps(verb, { ...data, person: 'door' })
    expect((await heard('wies')).map(shownOn).at(-1)).toContain('Je wacht valt weg: di 24/11, 9u tot 20u.')
    expect((await heard('door')).map(shownOn).at(-1)).toContain('Je hebt wacht: **di 24/11, 9u tot 17u**.')
    const remove = tapOf(card, 'remove-duty')
    await town.person('co').taps(remove.verb, remove.data)
    expect((await heard('door')).map(shownOn).at(-1)).toContain('Je wacht valt weg')
    expect(await heard('wies')).toHaveLength(3)
  })

  it('hears nothing of what they did themselves, nor of what was taken back at once', async () => {
    const late = await sends(town, 'co', shift, on('2026-11-26', 'door'))
    const remove = tapOf(late.card, 'remove-duty')
    await town.person('co').taps(remove.verb, remove.data)
    await sends(town, 'wies', shift, on('2026-11-24'))
    for (const id of ['door', 'wies']) expect(await heard(id)).toEqual([])
  })

  it('hears it in English when they read English, and once when the bot starts again meanwhile', async () => {
    await town.person('wies').says('english please')
    await sends(town, 'co', shift, on('2026-11-24'))
    await town.restart()
    town.pass({ minutes: 6 })
    await town.settle()
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'wies', 'You are on duty: **Tue 24/11')).toHaveLength(1)
  })
})
