import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { SheetField } from '../../directory/sheet-field.ts'
import { answered, inputsOf, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { idOf } from './kept-services.ts'
import { keepsThree, storedService } from './three-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await keepsThree(town)
})
afterEach(() => town.close())

const kast = { service: idOf('De Kast') }
const person = (id: string) => town.person(id)
const kept = (name = 'De Kast') => storedService(town, name)

const change = (field: SheetField, filled: Readonly<Record<string, string>>) =>
  person('lies').taps('change-service', { token: `change-${field}-1`, ...kast, field, ...filled })

describe('“klopt nog”', () => {
  it('is one tap, and moves the day of confirmation alone', async () => {
    const card = lastCard(await person('tuur').taps('open-service', kast)).card
    const renewed = await person('tuur').taps(...press(card, 'confirm-service'))
    expect(shownOn(answered(renewed))).toContain('Laatst bevestigd op')
    expect(saidIn(renewed)).toContain('Genoteerd: dit klopt nog vandaag')
    const { service } = await kept()
    expect(service).toMatchObject({
      lastConfirmedAt: '2026-11-23T15:00:00.000Z',
      lastChangedAt: '2026-10-01T10:00:00.000Z',
    })
    expect(service.changes).toEqual([])
    town.pass({ hours: 2 })
    expect(saidIn(await person('tuur').taps('confirm-service', kast))).toContain(
      'bevestigde deze dienst vandaag al',
    )
  })

  it('by two different people agrees to a new service', async () => {
    await town.change(async (records) => {
      const service = await records.services.get(idOf('De Kast'))
      if (service) records.services.put({ ...service, state: 'unchecked', sharedBy: 'lies' })
    })
    await person('lies').taps('confirm-service', kast)
    await person('noor').taps('confirm-service', kast)
    expect((await kept()).service.state).toBe('unchecked')
    const said = saidIn(await person('tuur').taps('confirm-service', kast))
    expect(said).toContain('ze geldt nu als nagekeken')
    expect((await kept()).service).toMatchObject({ state: 'agreed', agreedBy: null })
  })
})

describe('“klopt niet meer”', () => {
  const report = async (id: string) => lastCard(await person(id).taps('report-service-form', kast)).card

  it('names a field, and changing that field answers it', async () => {
    const card = await report('noor')
    expect(
      saidIn(await person('noor').taps(...pressTitled(card, 'Dit melden', { field: 'phones' }))),
    ).toContain('Een docent kijkt ernaar')
    expect((await kept()).service.reports).toMatchObject([
      { kind: 'wrong', field: 'phones', by: 'noor', handled: null },
    ])
    await change('phones', { phones: '09 000 00 10' })
    expect((await kept()).service.reports).toMatchObject([{ handled: { by: 'lies' } }])
  })

  it('“zelf aanpassen” opens that field, for who may', async () => {
    const card = await report('noor')
    const form = lastCard(
      await person('noor').taps(...press(card, 'change-service-form', { field: 'phones' })),
    ).card
    expect(inputsOf(form).phones).toBe('09 000 00 09')
    expect(verbsOf(await report('tuur'))).not.toContain('change-service-form')
  })

  it('“bestaat niet meer” of two people is a task for the lecturers of its site', async () => {
    for (const id of ['door', 'wies', 'an']) await person(id).says('hallo')
    const gone = async (id: string) =>
      saidIn(await person(id).taps(...pressTitled(await report(id), 'Bestaat niet meer')))
    expect(await gone('noor')).toContain('Als nog iemand dit meldt')
    expect(await gone('noor')).toContain('Dat meldde je al')
    await town.settle()
    const told = () =>
      town.connector.sent.filter(({ activity }) => JSON.stringify(activity).includes('Mag ze dicht?'))
    expect(told()).toHaveLength(0)
    expect(await gone('tuur')).toContain('Je bent de tweede')
    await town.settle()
    const to = told().map(({ conversationId }) => conversationId.replace(/.*29:/, ''))
    expect(to.toSorted()).toEqual(['door', 'wies'])
    await gone('lies')
    await town.settle()
    expect(told()).toHaveLength(2)
  })
})

describe('a tip', () => {
  const form = async (id = 'lies') => lastCard(await person(id).taps('tip-form', kast)).card
  const give = async (text: string, id = 'lies') =>
    person(id).taps(...press(await form(id), 'add-tip', { text }))
  const tipsOn = async () => shownOn(lastCard(await person('noor').taps('open-service', kast)).card)

  it('waits for a lecturer', async () => {
    expect(saidIn(await give('Vraag naar loket 3'))).toContain('Een docent leest je tip')
    expect(await tipsOn()).not.toContain('loket 3')
    await give('Neem lijn 3', 'door')
    expect(await tipsOn()).toContain('Neem lijn 3')
  })

  it.each([
    ['nothing', '', 'Typ eerst je tip'],
    ['too much', 'x'.repeat(301), 'Maak er hoogstens 300 tekens van'],
    ['a family', 'G-014 ging er ook', 'en zo heet een gezin'],
    ['a number of a person', 'bel Els op 0470 00 00 01', 'Zet het bij “Telefoon”'],
  ])('with %s is refused and stays in the form', async (_, text, reason) => {
    const again = answered(await give(text))
    expect(shownOn(again)).toContain(reason)
    expect(inputsOf(again).text).toBe(text)
    expect((await kept()).service.tips).toEqual([])
  })

  it('sent twice is one tip, shown as typed', async () => {
    const card = await form('door')
    const send = () => person('door').taps(...press(card, 'add-tip', { text: '[klik](http://x.example)' }))
    await send()
    await send()
    expect((await kept()).service.tips).toHaveLength(1)
    expect(await tipsOn()).not.toContain('[klik](http')
  })
})
