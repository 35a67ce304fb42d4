import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SheetField } from '../../directory/sheet-field.ts'
import {
  answered,
  cardsOf,
  elementsOf,
  inputsOf,
  lastCard,
  press,
  saidIn,
  shownOn,
  verbsOf,
} from './hands.ts'
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
const opened = async (data: object, id = 'lies') =>
  lastCard(await person(id).taps('change-service-form', { ...data })).card
const change = async (field: SheetField, filled: Readonly<Record<string, string>>, id = 'lies') =>
  person(id).taps(...press(await opened({ ...kast, field }, id), 'change-service', filled))

describe('one field of a service', () => {
  it('is chosen in a list that tells what each says, and opens with its value', async () => {
    const list = await opened(kast)
    const [choices] = elementsOf(list).flatMap(({ choices }) => (Array.isArray(choices) ? [choices] : []))
    expect(choices).toContainEqual({ value: 'phones', title: 'Telefoon: 09 000 00 09' })
    expect(choices).toHaveLength(SheetField.options.length)
    const form = lastCard(
      await person('lies').taps(...press(list, 'change-service-form', { field: 'phones' })),
    ).card
    expect(inputsOf(form).phones).toBe('09 000 00 09')
    const again = answered(await person('lies').taps(...press(list, 'change-service-form')))
    expect(shownOn(again)).toContain('Kies eerst wat je wilt aanpassen')
  })

  it('is changed, told with what it was, and given back by “ongedaan maken”', async () => {
    const card = answered(await change('phones', { phones: '09 000 00 10 (balie)' }))
    expect(shownOn(card).replaceAll('\\', '')).toContain('Was: 09 000 00 09\nIs nu: 09 000 00 10 (balie)')
    const { sheet, service } = await kept()
    expect(sheet.phones).toEqual([{ number: '09 000 00 10', note: 'balie' }])
    expect(service).toMatchObject({ lastChangedAt: '2026-11-23T15:00:00.000Z', lastConfirmedAt: null })
    expect(service.changes).toMatchObject([{ field: 'phones', by: 'lies', undone: null }])
    const back = answered(await person('noor').taps(...press(card, 'undo-service-change')))
    expect(shownOn(back)).toContain('Telefoon: terug zoals het was')
    expect((await kept()).sheet.phones).toEqual([{ number: '09 000 00 09', note: null }])
    const again = saidIn(await person('door').taps(...press(card, 'undo-service-change')))
    expect(again).toContain('al ongedaan gemaakt')
  })

  it('stands in the history, with who and when, for everybody who shares', async () => {
    await change('name', { name: 'De Lade' })
    town.pass({ days: 1 })
    await change('name', { name: 'De Schuif' }, 'noor')
    const history = lastCard(await person('tuur').taps('service-history', kast)).card
    expect(shownOn(history)).toMatch(
      /De Schuif[\s\S]*Noor Sociaalwerk[\s\S]*Was: De Lade[\s\S]*Lies Vroedkunde/,
    )
    // Of another site's service nobody takes anything back.
    expect(verbsOf(history)).not.toContain('undo-service-change')
    const own = lastCard(await person('door').taps('service-history', kast)).card
    expect(verbsOf(own).filter((verb) => verb === 'undo-service-change')).toHaveLength(1)
    await person('door').taps(...press(own, 'undo-service-change'))
    expect((await kept()).sheet.name).toBe('De Lade')
  })

  it.each([
    ['name', { name: 'De Lade' }, 'De Lade'],
    ['what', { what: 'Eten en luiers.' }, 'Eten en luiers.'],
    ['needs', { needs: 'food,nappies' }, 'Eten, Luiers'],
    ['features', { features: 'wheelchair' }, 'met rolstoel of buggy'],
    ['line', { line: 'drop-in' }, 'inloop'],
    ['bring', { bring: 'identiteitskaart\nklevertje' }, 'identiteitskaart, klevertje'],
    ['hours', { hours: 'ma-vr 9-12u en 13-16u; za 10-12u' }, 'ma–vr 9u–12u, 13u–16u; za 10u–12u'],
    [
      'address',
      { street: 'Verzonnen Dreef 3', postcode: '9050', city: 'Ledeberg' },
      'Verzonnen Dreef 3, 9050 Ledeberg',
    ],
    ['website', { website: 'dekast.be' }, 'https://dekast.be'],
    ['languages', { languages: 'turks en Arabisch' }, 'Turks, Arabisch'],
    ['cost', { cost: '2 euro', isFree: 'false' }, '2 euro'],
    ['cost', { cost: '', isFree: 'true' }, 'gratis'],
    ['ages', { ageFrom: '0', ageTo: '3' }, '0 tot 3 jaar'],
    ['isFull', { isFull: 'full' }, 'Zit vol'],
    ['status', { status: 'temporarily closed' }, 'Tijdelijk gesloten'],
    ['alert', { alert: 'dicht tot 1 februari' }, 'dicht tot 1 februari'],
    ['organization', { organization: 'Kast vzw' }, 'Kast vzw'],
  ] as const)('%s %j', async (field, filled, shown) => {
    const card = answered(await change(field, filled))
    expect(shownOn(card).replaceAll('\\', '')).toContain(`Is nu: ${shown}`)
    const form = await opened({ ...kast, field })
    const again = answered(await person('lies').taps(...press(form, 'change-service')))
    expect(shownOn(again)).toContain('Dat staat er al zo')
  })

  it.each([
    ['hours', { hours: 'soms' }, 'Die uren kon ik niet lezen'],
    ['phones', { phones: '0470 00 00 01' }, 'of heb je toestemming van deze persoon?'],
    ['phones', { phones: '09 000 00 10 (gezin van G-014)' }, 'en zo heet een gezin'],
    ['what', { what: 'vraag G-014' }, 'en zo heet een gezin'],
    ['apply', { apply: 'bel 0470 00 00 01' }, 'Zet het bij “Telefoon”'],
    ['name', { name: '' }, 'Hoe heet de dienst?'],
    ['address', { postcode: '' }, 'Ik mis nog iets van het adres'],
    ['website', { website: 'javascript:alert(1)' }, 'Dat webadres kon ik niet lezen'],
  ] as const)('%s %j is refused and stays in the form', async (field, filled, reason) => {
    const again = answered(await change(field, filled))
    expect(shownOn(again).replaceAll('\\', '')).toContain(reason)
    expect(inputsOf(again)).toMatchObject(filled)
    expect((await kept()).service.changes).toEqual([])
  })

  it('too intricate for a form is only replaced by what somebody types', async () => {
    await town.change(async (records) => {
      const service = await records.services.get(idOf('De Kast'))
      const schedules = [
        { id: idOf('h'), freq: 'MONTHLY' as const, byday: '1TU', opens_at: '09:00', closes_at: '12:00' },
      ]
      if (service) records.services.put({ ...service, hsds: { ...service.hsds, schedules } })
    })
    expect(shownOn(await opened({ ...kast, field: 'hours' }))).toContain('te lang of te ingewikkeld')
    expect(shownOn(answered(await change('hours', {})))).toContain('Dat staat er al zo')
    await change('hours', { hours: 'wo 14-16u' })
    expect((await kept()).sheet.schedules).toMatchObject([{ byday: 'WE' }])
  })

  it('the form sent twice changes once', async () => {
    const form = await opened({ ...kast, field: 'name' })
    const send = () => person('lies').taps(...press(form, 'change-service', { name: 'De Lade' }))
    await send()
    expect(saidIn(await send())).toContain('Naam: aangepast')
    expect((await kept()).service.changes).toHaveLength(1)
  })

  it('an organisation that is known is that one', async () => {
    const { organization } = await kept('Ver Weg')
    await change('organization', { organization: organization?.hsds.name ?? '' })
    expect((await kept()).organization?.id).toBe(organization?.id)
  })
})

describe('who edits', () => {
  const field = { field: 'name' }
  const forged = { token: 'token-123', service: idOf('Ver Weg'), field: 'name', name: 'Van ons' }

  it('people of its own site; the others read and report', async () => {
    for (const id of ['lies', 'door', 'wies'])
      for (const [verb, data] of [
        ['change-service-form', { service: idOf('Ver Weg'), ...field }],
        ['change-service', forged],
      ] as const)
        expect(saidIn(await person(id).taps(verb, data))).toContain('Deze dienst is van een andere regio')
    expect((await kept('Ver Weg')).sheet.name).toBe('Ver Weg')
    const card = lastCard(await person('lies').taps('open-service', { service: idOf('Ver Weg') })).card
    expect(verbsOf(card)).toEqual(
      expect.arrayContaining(['confirm-service', 'report-service-form', 'tip-form']),
    )
    expect(verbsOf(card)).not.toContain('change-service-form')
    expect(verbsOf(lastCard(await person('lies').taps('open-service', kast)).card)).toContain(
      'change-service-form',
    )
  })

  it('everybody who shares, of what was imported for all', async () => {
    for (const id of ['lies', 'tuur', 'an']) {
      const sent = { token: `token-${id}-1`, service: idOf('Van Iedereen'), field: 'name', name: `Van ${id}` }
      await person(id).taps('change-service', sent)
      expect((await kept('Van Iedereen')).sheet.name).toBe(`Van ${id}`)
    }
  })

  it('nobody who only looks', async () => {
    for (const id of ['kim', 'mo'])
      for (const verb of [
        'change-service',
        'undo-service-change',
        'service-history',
        'confirm-service',
        'add-tip',
      ])
        expect(saidIn(await person(id).taps(verb, forged))).toContain('hoort niet bij jouw rol')
  })

  it('of an unknown service there is nothing to change', async () => {
    for (const verb of [
      'change-service-form',
      'confirm-service',
      'report-service-form',
      'tip-form',
      'service-history',
    ])
      expect(saidIn(await person('lies').taps(verb, { service: 'nergens' }))).toContain(
        'staat niet (meer) in de lijst',
      )
  })
})

describe('what is changed', () => {
  it('is found at once', async () => {
    await change('name', { name: 'Xylofoonhuis' })
    const hits = await person('noor').taps('find-services', { typed: 'xylofoonhuis' })
    expect(cardsOf(hits).map(shownOn).join()).toContain('1 dienst gevonden')
  })
})
