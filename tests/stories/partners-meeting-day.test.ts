import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, press, shownOn, verbsOf } from './hands.ts'
import { agrees, meetingSeenBy, meetingsKept, ocmw, partnerAsked } from './meeting-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an', 'kim', 'lies']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

async function plans(on: string, id = 'door') {
  const form = answered(
    await town.person(id).taps(...press(await meetingSeenBy(town, id), 'meeting-day-form')),
  )
  return answered(await town.person(id).taps(...press(form, 'plan-partners-meeting', { on })))
}

describe('the day of a meeting', () => {
  it('is put down, told of two weeks ahead, held, and gives the next one by the rhythm', async () => {
    const card = await plans('2026-12-14')
    expect(shownOn(card)).toContain('Het volgende overleg is op ma 14/12.')
    expect(verbsOf(card)).not.toContain('hold-partners-meeting')
    await agrees(town, ocmw, 'wies')
    await town.restart()
    await town.settle()
    for (const id of ['door', 'wies', 'co', 'an'])
      expect(messagesWith(town, id, 'is het partneroverleg')).toEqual([])
    town.pass({ days: 7 })
    await town.restart()
    await town.restart()
    await town.settle()
    for (const id of ['door', 'wies']) {
      const [reminder, ...more] = messagesWith(town, id, 'Op ma 14/12 is het partneroverleg van Gent')
      expect(JSON.stringify(reminder)).toContain('Er staat nog 1 afspraak open.')
      expect(more).toEqual([])
    }
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'partners-meeting.reminded')).toMatchObject([
      { by: 'system', about: 'gent' },
    ])
    for (const id of ['co', 'an', 'lies', 'kim'])
      expect(chatText(town, id)).not.toContain('is het partneroverleg')
    town.pass({ days: 14 })
    const day = await meetingSeenBy(town, 'door')
    const held = answered(await town.person('door').taps(...press(day, 'hold-partners-meeting')))
    expect(shownOn(held)).toContain('het overleg van ma 14/12 ging door')
    expect(shownOn(held)).toContain('rond ma 15/3')
    expect(shownOn(held)).toContain('Cijfers sinds ma 14/12')
    expect((await meetingsKept(town))?.agreements).toHaveLength(1)
    expect(verbsOf(held)).not.toContain('hold-partners-meeting')
    const back = answered(await town.person('door').taps(...press(held, 'take-back-partners-meeting')))
    expect(shownOn(back)).toContain('Het volgende overleg is op ma 14/12.')
  })

  it('of Hasselt is told to the coordinator as well, who does the intakes there', async () => {
    await town.change(async (records) => {
      const at = '2026-09-07T09:00:00.000Z'
      records.partnerMeetings.put({
        id: 'hasselt',
        planned: null,
        held: [{ on: '2026-09-07', by: 'an', at }],
        agreements: [],
      })
    })
    await town.restart()
    await town.settle()
    for (const id of ['co', 'an'])
      expect(
        messagesWith(town, id, 'Rond ma 7/12 is het weer tijd voor het partneroverleg van Hasselt'),
      ).toHaveLength(1)
    for (const id of ['door', 'wies']) expect(chatText(town, id)).not.toContain('partneroverleg van Hasselt')
  })

  it('is asked about a week later when nobody said anything, and no more once it was held', async () => {
    await plans('2026-12-07')
    town.pass({ days: 21 })
    await town.restart()
    await town.settle()
    expect(messagesWith(town, 'wies', 'was voor ma 7/12. Ging het door?')).toHaveLength(1)
    const said = shownOn(await meetingSeenBy(town, 'wies'))
    expect(said).toContain('Het overleg stond op ma 7/12. Ging het door?')
  })

  it('is asked for when partners ask and nobody planned one', async () => {
    await partnerAsked(town, 1, 13)
    await town.restart()
    await town.settle()
    expect(chatText(town, 'door')).not.toContain('nog geen overleg met hen gepland')
    town.pass({ days: 1 })
    await town.restart()
    await town.settle()
    for (const id of ['door', 'wies'])
      expect(messagesWith(town, id, 'nog geen overleg met hen gepland')).toHaveLength(1)
    expect(chatText(town, 'an')).not.toContain('nog geen overleg')
  })

  it('wakes nobody in the weekend or at night', async () => {
    await plans('2026-12-14')
    town.pass({ days: 7, hours: 5 })
    await town.restart()
    await town.settle()
    expect(chatText(town, 'wies')).not.toContain('is het partneroverleg')
  })

  it('is chosen by one of two at once; the other sees which day it became', async () => {
    const forms = await Promise.all(
      ['door', 'wies'].map(async (id) =>
        answered(await town.person(id).taps(...press(await meetingSeenBy(town, id), 'meeting-day-form'))),
      ),
    )
    const said = await Promise.all(
      [['door', '2026-12-14'] as const, ['wies', '2026-12-15'] as const].map(async ([id, on], at) => {
        const [form] = forms.slice(at)
        if (!form) throw new Error('no form')
        return shownOn(answered(await town.person(id).taps(...press(form, 'plan-partners-meeting', { on }))))
      }),
    )
    expect(said.filter((one) => one.includes('Vastgelegd'))).toHaveLength(1)
    expect(said.filter((one) => one.includes('Een collega paste het overleg intussen aan'))).toHaveLength(1)
    const on = (await meetingsKept(town))?.planned?.on === '2026-12-14' ? 'ma 14/12' : 'di 15/12'
    for (const one of said) expect(one).toContain(`Het volgende overleg is op ${on}`)
  })

  it.each([
    ['2026-11-29', 'weekend'],
    ['2026-11-22', 'vanaf vandaag'],
    ['', 'vanaf vandaag'],
  ])('cannot be %p, and the form says why', async (on, says) => {
    const card = await plans(on)
    expect(shownOn(card)).toContain(says)
    expect(inputsOf(card)).toEqual({ on })
    expect(await meetingsKept(town)).toBeUndefined()
  })
})
