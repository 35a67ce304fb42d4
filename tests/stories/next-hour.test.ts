import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fieldsOf, keptBy } from './habits.ts'
import { lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await says('gisteren 1u op huisbezoek bij G-014')
  town.pass({ minutes: 1 })
})
afterEach(() => town.close())

const says = (text: string) => town.person('lies').says(text)
const fields = () => fieldsOf(town, 'lies')
const asked = (time: string) => [
  { field: 'next', options: expect.arrayContaining([`2026-11-24T${time}`, `2026-11-30T${time}`]) },
]

describe('an hour of the next visit beside an open draft', () => {
  it.each([
    ['om 10u terug', '10:00'],
    ['10u terug', '10:00'],
    ['terug om 10u', '10:00'],
    ['nee, om 10u terug', '10:00'],
    ['ik ga om 10u terug', '10:00'],
    ['om half drie terug', '14:30'],
    ['om 10:30 terug bij Merel', '10:30'],
    ['volgende keer om 10u', '10:00'],
    ['om 10u zien we elkaar terug', '10:00'],
    ['back at 10', '10:00'],
  ])('“%s” is no start: its day is asked', async (sentence, time) => {
    const { card } = lastCard(await says(sentence))
    expect(await fields()).toMatchObject({
      time: null,
      date: '2026-11-22',
      minutes: 60,
      kind: 'home_visit',
      next: [],
      unsure: asked(time),
    })
    expect(JSON.stringify(card)).toContain('”: welke dag?')
  })

  it('is kept with the day that is chosen on the card', async () => {
    const { card } = lastCard(await says('om 10u terug'))
    const kept = await town
      .person('lies')
      .taps(...press(card, 'save-contact', { nextChosen: '2026-11-27T10:00' }))
    expect(saidIn(kept)).toContain('Volgende afspraak: vr 27/11 10u')
  })

  it.each([
    ['vrijdag', '2026-11-27'],
    ['op vrijdag', '2026-11-27'],
    ['1/12', '2026-12-01'],
    ['morgen', '2026-11-24'],
  ])('gets the day “%s” that is typed next, which is not the day of the contact', async (day, date) => {
    await says('om 10u terug')
    await says(day)
    expect(await fields()).toMatchObject({ date: '2026-11-22', next: [{ date, time: '10:00' }], unsure: [] })
  })

  it('is asked further when the day typed could be two', async () => {
    await says('om 10u terug')
    await says('volgende vrijdag')
    expect(await fields()).toMatchObject({
      date: '2026-11-22',
      unsure: [{ field: 'next', options: ['2026-11-27T10:00', '2026-12-04T10:00'] }],
    })
  })

  it('and “ja” keeps the contact as it stands', async () => {
    await says('om 10u terug')
    expect(saidIn(await says('ja'))).toContain('Bewaard')
    expect((await keptBy(town, 'lies')).filter(({ facts }) => facts.date === '2026-11-22')).toMatchObject([
      { facts: { time: null, next: [] } },
    ])
  })

  it('goes to the one appointment that stands there', async () => {
    await says('di 1/12 terug')
    await says('om 10u terug')
    expect(await fields()).toMatchObject({ time: null, next: [{ date: '2026-12-01', time: '10:00' }] })
  })

  it('leaves what else the sentence says', async () => {
    await says('het was van 14u tot 15u30, met de tolk, om 10u terug')
    expect(await fields()).toMatchObject({
      time: '14:00',
      minutes: 90,
      present: ['interpreter'],
      unsure: asked('10:00'),
    })
  })

  it('of another family is asked of that family', async () => {
    expect(shownOn(lastCard(await says('om 10u terug bij G-011')).card)).toContain('afspraak bij G-011')
    expect(await fields()).toMatchObject({ family: 'family-G-014', time: null, next: [], unsure: [] })
  })
})

describe('no next visit', () => {
  it.each(['om 10u was ik terug thuis', 'om 10u terug naar huis', 'papa kwam om 10u terug'])(
    '“%s” is not when it began either',
    async (sentence) => {
      await says(sentence)
      expect(await fields()).toMatchObject({
        time: null,
        next: [],
        unsure: [],
        told: [expect.anything(), sentence],
      })
    },
  )

  it('but an hour alone still is', async () => {
    await says('begon om 10u, om 11u was ik terug thuis')
    expect(await fields()).toMatchObject({ time: '10:00', next: [] })
    await says('om 9u')
    expect(await fields()).toMatchObject({ time: '09:00' })
  })
})
