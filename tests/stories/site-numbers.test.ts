import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { localKinds } from '../../programme/emergency-numbers.ts'
import { hasNumbers } from './duty-hands.ts'
import {
  answered,
  cardsOf,
  elementsOf,
  inputsOf,
  lastCard,
  press,
  pressTitled,
  saidIn,
  shownOn,
  textOf,
  verbsOf,
} from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const filled = { site: 'gent', number: '09 000 00 00', by: 'Co Coördinator', on: '2026-11-23' }
const co = () => town.person('co')
const opens = async (typed: string) => lastCard(await co().says(typed)).card
// All cards: what the outbox brings a lecturer meanwhile may come last.
const urgent = async (id: string) =>
  cardsOf(await town.person(id).says('dringend'))
    .map(shownOn)
    .join('\n')

async function saves(typed: string, sent: Readonly<Record<string, string>>) {
  return answered(await co().taps(...press(await opens(typed), 'save-number', sent)))
}

describe('the numbers of a site', () => {
  it('all stand in one card, empty at first, each with a way to fill it in', async () => {
    const card = await opens('nummers')
    for (const { name } of localKinds) expect(shownOn(card)).toContain(`**${name.nl}** · nog niet ingevuld`)
    expect(verbsOf(card).filter((verb) => verb === 'number-form')).toHaveLength(localKinds.length)
    expect(shownOn(card)).toMatch(/112, 101, 1733, 1813.*nagekeken op 1\/11\/2026/)
    const form = answered(await co().taps(...press(card, 'number-form')))
    expect(inputsOf(form)).toEqual({ ...filled, number: '' })
  })

  it('say when each was last checked, and which that was too long ago', async () => {
    await hasNumbers(town, 'gent', { ocmw: '2025-11-23', caw: '2025-11-24', maternity: null })
    const rows = shownOn(await opens('nummers')).split('\n')
    const below = (row: string) => rows[rows.findIndex((text) => text.startsWith(row)) + 1]
    expect(below('**OCMW** · 09 000 00 01')).toBe(
      'Nagekeken op 23/11/2025 door Co Coördinator. Dat is lang geleden: bel het eens.',
    )
    expect(below('**CAW** · 09 000 00 02')).toBe('Nagekeken op 24/11/2025 door Co Coördinator.')
  })

  it('are those of the site that is chosen', async () => {
    await hasNumbers(town, 'hasselt')
    const card = await opens('nummers')
    const [verb, data] = pressTitled(card, 'Tonen')
    const other = answered(await co().taps(verb, data))
    expect(shownOn(other)).toContain('Nummers van Hasselt')
    expect(shownOn(other)).not.toContain('nog niet ingevuld')
  })

  it('is changed and emptied by form, with an audit line, and a new version each time', async () => {
    const card = await saves('nummer van het OCMW', filled)
    expect(shownOn(card)).toContain('Gent, OCMW: 09 000 00 00 staat nu bij de nummers.')
    expect(shownOn(card)).toContain('**OCMW** · 09 000 00 00')
    const gone = await saves('nummer van het OCMW', { ...filled, number: '' })
    expect(shownOn(gone)).toContain('**OCMW** · nog niet ingevuld')
    const site = await town.read((records) => records.sites.get('gent'))
    const checked = { by: 'Co Coördinator', on: '2026-11-23' }
    expect(site?.numbers).toEqual([
      { version: 1, filled: { ocmw: { number: '09 000 00 00', checked } } },
      { version: 2, filled: {} },
    ])
    expect(site?.policies).toHaveLength(1)
    const audit = await town.read((records) => records.audit.all())
    expect(audit.filter(({ did }) => did === 'number.saved')).toMatchObject([
      { by: 'co', about: 'gent', outcome: 'done' },
      { by: 'co', about: 'gent', outcome: 'done' },
    ])
  })

  it.each([
    ['nummer van het OCMW', 'OCMW'],
    ['het nummer van ons Sociaal Huis?', 'OCMW'],
    ['nummer CAW', 'CAW'],
    ['CAW nummer', 'CAW'],
    ['telefoonnummer van het vertrouwenscentrum', 'Vertrouwenscentrum'],
    ['crisismeldpunt', 'Crisismeldpunt'],
    ['nummer van kind en gezin', 'Kind en Gezin'],
    ['nummer materniteit', 'Materniteit'],
    ['materniteit', 'Materniteit'],
    ['maternity number', 'Materniteit'],
  ])('“%s” opens the form of %s', async (typed, name) => {
    const card = await opens(typed)
    expect(shownOn(card)).toContain(`Nummer · ${name}`)
    expect(verbsOf(card)).toContain('save-number')
  })

  it('the button of a warning of the first version still opens the number of the ward', async () => {
    const form = lastCard(await co().taps('ward-form', { site: 'hasselt' })).card
    expect(shownOn(form)).toContain('Nummer · Materniteit')
    expect(inputsOf(form).site).toBe('hasselt')
  })

  it.each([
    ['no telephone number', { number: 'de materniteit' }, 'telefoonnummer'],
    ['an emergency number only', { number: '112' }, 'telefoonnummer'],
    ['nobody who checked', { by: '' }, 'wie het nakeek'],
    ['no day', { on: '' }, 'welke dag'],
    ['a day to come', { on: '2026-11-24' }, 'welke dag'],
    ['another region', { site: 'atlantis' }, 'Die regio staat niet'],
    ['no region', { site: '' }, 'Die regio staat niet'],
  ])('with %s is refused and stays in the form', async (_, wrong, reason) => {
    const again = await saves('nummer materniteit', { ...filled, ...wrong })
    expect(textOf(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject({ ...filled, ...wrong })
    expect((await town.read((records) => records.sites.get('gent')))?.numbers).toEqual([])
  })

  it('of a kind that does not exist is no number', async () => {
    const sent = { token: 'number-token-1', ...filled, for: 'pizza' }
    expect(saidIn(await co().taps('save-number', sent))).toContain('Dat formulier kon ik niet lezen')
  })

  it('are for coordinators to fill in; who else types it sees who to call', async () => {
    const sent = { token: 'number-token-1', ...filled, for: 'ocmw' }
    for (const id of ['door', 'lies', 'kim']) {
      for (const verb of ['save-number', 'number-form', 'ward-form'])
        expect(saidIn(await town.person(id).taps(verb, sent))).toContain('hoort niet bij jouw rol')
      expect(shownOn(lastCard(await town.person(id).says('nummers')).card)).toContain('**112**')
    }
    const an = await town.person('an').says('nummers')
    expect(verbsOf(lastCard(an).card)).not.toContain('number-form')
  })

  it('of a site that is not theirs is nobody’s to see', async () => {
    await town.change(async (records) => {
      const person = await records.people.get('co')
      if (person) records.people.put({ ...person, sites: ['gent'] })
    })
    for (const verb of ['site-numbers', 'save-number']) {
      const sent = { token: 'number-token-1', ...filled, for: 'ocmw', site: 'hasselt' }
      const data = verb === 'site-numbers' ? { site: 'hasselt' } : sent
      expect(saidIn(await co().taps(verb, data))).toContain('Die regio staat niet in jouw lijst')
    }
    expect((await town.read((records) => records.sites.get('hasselt')))?.numbers).toEqual([])
  })

  it('come to everybody of that site who looks for help, and to nobody of another', async () => {
    await saves('nummer materniteit', filled)
    for (const id of ['lies', 'kim', 'door'])
      expect(await urgent(id)).toContain('**09 000 00 00** materniteit')
    expect(await urgent('tuur')).not.toContain('09 000 00 00')
    const english = town.person('noor')
    await english.says('english please')
    expect(shownOn(lastCard(await english.says('urgent')).card)).toContain('**09 000 00 00** maternity ward')
  })

  it('what somebody typed is shown as typed, never as a link', async () => {
    const card = await saves('nummer van het ocmw', { ...filled, by: '[Co](http://x.example)' })
    const texts = elementsOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    expect(texts.join('\n')).not.toContain('[Co](http')
  })
})
