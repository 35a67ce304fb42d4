import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { absence, closed, hours, opened, rotaOf, sends, shift } from './duty-hands.ts'
import { answered, inputsOf, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

describe('an absence', () => {
  it('is opened by “afwezig”; a lecturer tells only their own', async () => {
    const form = await opened(town, 'door', 'afwezig')
    expect(inputsOf(form)).toEqual({ from: '2026-11-23', until: '2026-11-23', standIn: 'nobody' })
    const [verb, data] = press(form, 'save-absence', { person: 'wies' })
    expect(saidIn(await town.person('door').taps(verb, data))).toContain('Alleen je eigen afwezigheid')
    await town.person('door').taps(...press(form, 'save-absence'))
    expect((await rotaOf(town))?.absences).toMatchObject([{ person: 'door', standIn: null }])
  })

  it('of anybody is told by a coordinator, and taken away by the two of them', async () => {
    await sends(town, 'co', absence, { person: 'door', from: '2026-12-01', until: '2026-12-04' })
    expect(verbsOf(await opened(town, 'wies'))).not.toContain('remove-duty')
    const line = (await rotaOf(town))?.absences[0]?.id ?? ''
    const taken = answered(await town.person('wies').taps('remove-duty', { site: 'gent', line }))
    expect(shownOn(taken)).toContain('Alleen je eigen afwezigheid')
    await town.person('door').taps(...press(await opened(town, 'door'), 'remove-duty'))
    expect((await rotaOf(town))?.absences).toEqual([])
  })

  it.each([
    ['the last day first', { until: '2026-11-22' }, 'van wanneer tot wanneer'],
    ['oneself as stand-in', { standIn: 'co' }, 'iemand anders'],
    ['a student as stand-in', { standIn: 'lies' }, 'Die persoon ken ik niet'],
  ])('with %s is refused and stays in the form', async (_, wrong, reason) => {
    const { card } = await sends(town, 'co', absence, wrong)
    expect(shownOn(card)).toContain(reason)
    expect(inputsOf(card)).toMatchObject(wrong)
  })
})

describe('the calendar of a site', () => {
  it('has closed days, on which nobody is missed', async () => {
    await sends(town, 'co', shift, { person: 'wies', fromDay: '2026-11-24', untilDay: '2026-11-24' })
    expect(shownOn(await opened(town, 'co'))).toContain('**Nog niemand van wacht:** wo 25/11, do 26/11')
    const filled = { from: '2026-11-25', until: '2026-12-31', label: 'examens' }
    const { card } = await sends(town, 'co', closed, filled)
    expect(shownOn(card)).toContain('**examens** · wo 25/11 tot en met do 31/12')
    expect(shownOn(card)).not.toContain('Nog niemand van wacht')
  })

  it('has office hours', async () => {
    const { card } = await sends(town, 'door', hours, { from: '08:30', until: '16:30' })
    expect(shownOn(card)).toContain('8u30 tot 16u30')
    const wrong = await sends(town, 'door', hours, { from: '18:00' })
    expect(shownOn(wrong.card)).toContain('een begin en een later einde')
    expect(inputsOf(wrong.card)).toEqual({ from: '18:00', until: '16:30' })
    expect((await rotaOf(town))?.hours).toEqual({ from: '08:30', until: '16:30' })
  })
})

describe('another site', () => {
  const token = 'duty-token-1'
  const other = 'Die regio staat niet in jouw lijst'

  it.each([
    ['duty', {}],
    ['shift-form', {}],
    ['save-shift', { token, person: 'an', fromDay: '2026-11-24', untilDay: '2026-11-24' }],
    ['absence-form', {}],
    ['save-absence', { token, from: '2026-12-01', until: '2026-12-01' }],
    ['closed-form', {}],
    ['close-days', { token, from: '2026-12-01', until: '2026-12-01' }],
    ['hours-form', {}],
    ['save-hours', { token, from: '08:00', until: '16:00' }],
    ['remove-duty', { line: 'x' }],
  ])('is neither shown nor changed: %s', async (verb, data) => {
    const said = saidIn(await town.person('door').taps(verb, { site: 'hasselt', ...data }))
    expect(said).toContain(other)
    expect(said).not.toContain('An Kraamzorg')
    expect(await rotaOf(town, 'hasselt')).toBeUndefined()
  })

  it('is chosen by who works at several', async () => {
    const card = await opened(town, 'co')
    const hasselt = answered(await town.person('co').taps(...pressTitled(card, 'Tonen')))
    expect(shownOn(hasselt)).toContain('Wachtdienst Hasselt')
  })

  it('and the rota at all are not for students, to whom “wacht” and “afwezig” are words', async () => {
    for (const id of ['lies', 'kim'])
      expect(saidIn(await town.person(id).taps('duty', {}))).toContain('hoort niet bij jouw rol')
    for (const typed of ['wacht', 'afwezig'])
      expect(saidIn(await town.person('lies').says(typed))).not.toContain('hoort niet bij jouw rol')
  })
})
