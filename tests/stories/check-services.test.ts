import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { SharedService } from '../../directory/service.ts'
import { answered, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { idOf, keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await keeps(town, [
    { name: 'De Kast', what: 'Eten.', needs: ['food'], at: 'Gent', site: 'gent' },
    { name: 'Ver Weg', what: 'Eten.', needs: ['food'], at: 'Hasselt', site: 'hasselt' },
    { name: 'Van Iedereen', what: 'Eten.', needs: ['food'], at: 'Gent', site: null },
  ])
})
afterEach(() => town.close())

const person = (id: string) => town.person(id)
const kast = { service: idOf('De Kast') }
const kept = (name = 'De Kast') => town.read((records) => records.services.get(idOf(name)))
const list = async (id = 'door') => lastCard(await person(id).says('diensten nakijken')).card
const found = async () => saidIn(await person('noor').taps('find-services', { typed: 'De Kast' }))

const at = '2026-11-20T10:00:00.000Z'
async function has(name: string, more: Partial<SharedService>): Promise<void> {
  await town.change(async (records) => {
    const service = await records.services.get(idOf(name))
    if (service) records.services.put({ ...service, ...more })
  })
}
const gone = (by: string) => ({ id: `gone-${by}`, kind: 'gone' as const, field: null, by, at, handled: null })

describe('the list of a lecturer', () => {
  it('is empty when nothing waits', async () => {
    expect(shownOn(await list())).toContain('Er is niets om na te kijken')
  })

  it('holds new services, reports and tips of their own site and of all', async () => {
    await has('De Kast', { state: 'unchecked', sharedBy: 'lies' })
    await has('Ver Weg', { state: 'unchecked', sharedBy: 'tuur' })
    const wrong = { id: 'w', kind: 'wrong' as const, field: 'phones' as const, by: 'noor', at, handled: null }
    const tip = { id: 't', text: 'Neem *lijn* 3', by: 'noor', at, state: 'waiting' as const }
    await has('Van Iedereen', { reports: [wrong], tips: [tip] })
    const door = shownOn(await list())
    expect(door).toContain('2 diensten wachten op je')
    expect(door).toContain('Nieuw, gedeeld door Lies Vroedkunde')
    expect(door).toContain('Klopt niet: Telefoon (Noor Sociaalwerk')
    expect(door).toContain('Neem \\*lijn\\* 3')
    expect(door).not.toContain('Ver Weg')
    expect(shownOn(await list('an'))).toContain('Ver Weg')
    expect(shownOn(await list('an'))).not.toContain('De Kast')
    expect(shownOn(await list('co'))).toContain('3 diensten wachten op je')
  })

  it('is for lecturers and coordinators', async () => {
    await has('De Kast', { state: 'unchecked', sharedBy: 'lies' })
    for (const id of ['lies', 'kim', 'mo'])
      for (const verb of [
        'check-services',
        'agree-service',
        'keep-service',
        'close-service',
        'reopen-service',
        'handle-tip',
      ]) {
        const said = saidIn(await person(id).taps(verb, { ...kast, tip: 't', shown: true }))
        expect(said).toContain('hoort niet bij jouw rol')
      }
    for (const id of ['lies', 'kim', 'mo'])
      expect(saidIn(await person(id).says('diensten nakijken'))).not.toContain('De Kast')
    expect((await kept())?.state).toBe('unchecked')
  })

  it('answers nothing of another site', async () => {
    await has('De Kast', { state: 'unchecked', sharedBy: 'lies', reports: [gone('lies'), gone('noor')] })
    for (const verb of ['agree-service', 'keep-service', 'close-service'])
      expect(saidIn(await person('an').taps(verb, kast))).toContain('Deze dienst is van een andere regio')
    expect(await kept()).toMatchObject({
      state: 'unchecked',
      reports: [{ handled: null }, { handled: null }],
    })
  })
})

describe('one tap', () => {
  it('agrees to a new service', async () => {
    await has('De Kast', { state: 'unchecked', sharedBy: 'lies' })
    const card = answered(await person('door').taps(...press(await list(), 'agree-service')))
    expect(shownOn(card)).toContain('“De Kast” is nagekeken')
    expect(shownOn(card)).toContain('Er is niets om na te kijken')
    expect(await kept()).toMatchObject({ state: 'agreed', agreedBy: 'door' })
    expect(saidIn(await person('wies').taps('agree-service', kast))).toContain('is al nagekeken')
  })

  it('closes what two people found gone; it is found no more, and can be opened again', async () => {
    await has('De Kast', { reports: [gone('lies'), gone('noor')] })
    const waiting = await list()
    expect(shownOn(waiting)).toContain('2 mensen melden dat ze niet meer bestaat')
    const closed = answered(await person('door').taps(...press(waiting, 'close-service')))
    expect(shownOn(closed)).toContain('“De Kast” is gesloten')
    expect(await kept()).toMatchObject({ state: 'closed', hsds: { status: 'defunct' } })
    expect(await found()).toContain('Daar vind ik niets voor')
    await person('door').taps(...press(closed, 'reopen-service'))
    expect(await kept()).toMatchObject({ state: 'agreed', hsds: { status: 'active' } })
    expect(await found()).toContain('1 dienst gevonden')
  })

  it('does not close on the word of one', async () => {
    await has('De Kast', { reports: [gone('lies')] })
    const waiting = await list()
    expect(shownOn(waiting)).toContain('1 persoon meldt dat ze niet meer bestaat')
    expect(verbsOf(waiting)).not.toContain('close-service')
    expect(saidIn(await person('door').taps('close-service', kast))).toContain(
      'als twee verschillende mensen',
    )
  })

  it('keeps what is there all the same', async () => {
    await has('De Kast', { reports: [gone('lies'), gone('noor')] })
    await person('door').taps(...press(await list(), 'keep-service'))
    expect(await kept()).toMatchObject({ state: 'agreed', hsds: { status: 'active' } })
    expect(shownOn(await list())).toContain('Er is niets om na te kijken')
  })

  it('shows a tip or hides it', async () => {
    const tip = (id: string) => ({ id, text: `Tip ${id}`, by: 'noor', at, state: 'waiting' as const })
    await has('De Kast', { tips: [tip('a'), tip('b')] })
    const after = answered(await person('door').taps(...pressTitled(await list(), 'Toon de tip')))
    await person('door').taps(...pressTitled(after, 'Niet tonen'))
    expect((await kept())?.tips).toMatchObject([{ state: 'shown' }, { state: 'hidden' }])
    const card = shownOn(lastCard(await person('lies').taps('open-service', kast)).card)
    expect(card).toContain('Tip a')
    expect(card).not.toContain('Tip b')
  })

  it('of many, the first five come, what is gone before all', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `Dienst ${index}`)
    await keeps(
      town,
      names.map((name) => ({
        name,
        what: 'x',
        needs: ['food'] as const,
        at: 'Gent' as const,
        site: 'gent',
        state: 'unchecked' as const,
      })),
    )
    await has('Dienst 6', { reports: [gone('lies'), gone('noor')] })
    const shown = shownOn(await list())
    expect(shown).toContain('De eerste 5 van 7')
    expect(shown.indexOf('Dienst 6')).toBeLessThan(shown.indexOf('Dienst 0'))
  })
})
