import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { partsOf } from '../../bot/directory/service-parts.ts'
import type { Card } from '../../cards/card.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { answered, elementsOf, inputsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { idOf, keeps } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const told =
  'ik heb een goeie voedselbank gevonden: De Kast, Dampoortstraat 12, 9000 Gent, 09 000 00 09, woensdag 14-16u'
const lies = () => town.person('lies')
const formFor = async (text: string, id = 'lies') => lastCard(await town.person(id).says(text)).card
const share = (form: Card, filled: Readonly<Record<string, string>> = {}, id = 'lies') =>
  town.person(id).taps(...press(form, 'share-service', filled))

const services = () =>
  town.read(async (records) => {
    const all = await records.services.all()
    return Promise.all(all.map(async (service) => sheetOf(await partsOf(service, records))))
  })
const found = async (shown: string) =>
  saidIn(await town.person('noor').taps('find-services', { typed: 'Kast' })).includes(shown)
const shared = async (name: string) => (await services()).find((sheet) => sheet.name === name)

describe('a service told in a sentence', () => {
  it('opens a form with what was read, and the words it came from', async () => {
    const form = await formFor(told)
    expect(inputsOf(form)).toMatchObject({
      name: 'De Kast',
      what: 'Voedselbank.',
      needs: 'food',
      street: 'Dampoortstraat 12',
      postcode: '9000',
      city: 'Gent',
      phones: '09 000 00 09',
      hours: 'wo 14:00-16:00',
    })
    expect(shownOn(form)).toContain('Telefoon: uit “09 000 00 09”')
    expect(await services()).toEqual([])
  })

  it('is in the list for all at once, marked as not looked at, and is found', async () => {
    const card = answered(await share(await formFor(told)))
    expect(shownOn(card)).toContain('“De Kast” staat in de lijst')
    expect(shownOn(card)).toContain('nog niet nagekeken')
    expect(await shared('De Kast')).toMatchObject({
      needs: ['food'],
      phones: [{ number: '09 000 00 09', note: null }],
      schedules: [{ byday: 'WE', opens_at: '14:00', closes_at: '16:00' }],
      places: [{ address: { street: 'Dampoortstraat 12', postcode: '9000', city: 'Gent' } }],
      state: 'unchecked',
      site: 'gent',
      lastConfirmedAt: null,
    })
    expect(await found('1 dienst gevonden')).toBe(true)
    const audit = await town.read((records) => records.audit.all())
    const line = audit.find(({ did }) => did === 'service.shared')
    expect(line).toMatchObject({ by: 'lies', outcome: 'done', family: null })
  })

  it('a page with more than the form holds is cut where it does the least harm', async () => {
    const form = await formFor(`deel een dienst: De Kast\n${'Zij delen elke week eten uit. '.repeat(120)}`)
    expect(inputsOf(form).what).toHaveLength(2_000)
  })

  it('a pasted page is read too', async () => {
    const form = await formFor(
      'Het Verzonnen Plein\nVerzonnenplein 4\n9050 Gentbrugge\nTel. 09/000.00.12\nwww.plein.example\nma-vr 9-12 en 13-16u',
    )
    expect(inputsOf(form)).toMatchObject({
      name: 'Het Verzonnen Plein',
      website: 'https://www.plein.example',
      hours: 'ma-vr 9:00-12:00, 13:00-16:00',
      city: 'Gentbrugge',
    })
  })

  it('“deel een dienst” opens an empty form, for who shares', async () => {
    for (const id of ['lies', 'door', 'co']) {
      const form = await formFor('deel een dienst', id)
      expect(inputsOf(form).name).toBe('')
    }
    for (const id of ['kim', 'mo'])
      expect(saidIn(await town.person(id).says('deel een dienst'))).toContain('hoort niet bij jouw rol')
    expect(
      saidIn(await town.person('kim').taps('share-service', { token: 'token-123', name: 'X' })),
    ).toContain('hoort niet bij jouw rol')
    expect(await services()).toEqual([])
  })

  it('of a lecturer is looked at by that', async () => {
    await share(await formFor(told, 'door'), {}, 'door')
    expect(await shared('De Kast')).toMatchObject({ state: 'agreed' })
  })

  it('sounding urgent comes with the numbers to call first', async () => {
    const said = await lies().says(
      'deel een dienst: Opvanghuis, 09 000 00 09. Ze heeft vannacht hard gebloed en is 30 weken zwanger',
    )
    expect(saidIn(said)).toContain('112')
    expect(inputsOf(lastCard(said).card).name).toBe('Opvanghuis')
  })

  it('who works at two sites says for which', async () => {
    const form = await formFor(told, 'co')
    expect(inputsOf(form).site).toBe('gent')
    await share(form, { site: 'hasselt' }, 'co')
    expect(await shared('De Kast')).toMatchObject({ site: 'hasselt' })
    const again = answered(
      await share(await formFor(told, 'co'), { site: 'atlantis', name: 'Nog een' }, 'co'),
    )
    expect(textOf(again)).toContain('Die regio staat niet')
  })
})

describe('a form sent', () => {
  it('twice makes one service', async () => {
    const form = await formFor(told)
    await share(form)
    expect(saidIn(await share(form))).toContain('staat in de lijst')
    expect(saidIn(await share(form, { name: 'Een andere' }))).toContain('Ik maak er geen tweede van')
    expect(await services()).toHaveLength(1)
  })

  it('by mistake is taken back, until somebody else did something with it', async () => {
    const card = answered(await share(await formFor(told)))
    expect(saidIn(await town.person('noor').taps(...press(card, 'withdraw-service')))).toContain(
      'Anderen werken al',
    )
    expect(saidIn(await lies().taps(...press(card, 'withdraw-service')))).toContain('weer weg uit de lijst')
    expect(await shared('De Kast')).toMatchObject({ state: 'closed', status: 'inactive' })
    expect(await found('Daar vind ik niets voor')).toBe(true)
  })

  it.each([
    ['no name', { name: '' }, 'Hoe heet de dienst?'],
    ['half an address', { postcode: '' }, 'Ik mis nog iets van het adres'],
    ['hours nobody can read', { hours: 'soms eens' }, 'Die uren kon ik niet lezen'],
    ['hours with words left over', { hours: 'wo 14-16u, niet in juli' }, 'Die uren kon ik niet lezen'],
    ['no telephone number', { phones: 'bel maar' }, 'Dat telefoonnummer kon ik niet lezen'],
    ['no mail address', { email: 'balie' }, 'Dat mailadres kon ik niet lezen'],
    ['a link that runs', { website: 'javascript:alert(1)' }, 'Dat webadres kon ik niet lezen'],
    ['an unknown language', { languages: 'Turks, Klingon' }, 'Eén van die talen ken ik niet'],
    ['ages the wrong way round', { ageFrom: '6', ageTo: '3' }, 'Die leeftijden kloppen niet'],
    ['no enterprise number', { kbo: '123' }, 'Dat ondernemingsnummer klopt niet'],
    ['a family in it', { what: 'Goed voor G-014' }, 'Ik lees “G-014”, en zo heet een gezin'],
    ['somebody else’s family in it', { what: 'Goed voor h-031' }, 'en zo heet een gezin'],
    ['the bird of a family', { audience: 'zoals gezin Merel' }, 'Ik lees “gezin Merel”'],
    ['a mobile number in a text', { apply: 'bel Els op 0470 00 00 01' }, 'Zet het bij “Telefoon”'],
    ['a mobile number', { phones: '0470 00 00 01 (Els)' }, 'of heb je toestemming van deze persoon?'],
  ])('with %s is refused and stays in the form', async (_, wrong, reason) => {
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (family) records.families.put({ ...family, pseudonym: 'Merel' })
      if (family) records.families.put({ ...family, id: 'other', code: 'H-031', site: 'hasselt' })
    })
    const again = answered(await share(await formFor(told), wrong))
    expect(shownOn(again).replaceAll('\\', '')).toContain(reason)
    expect(inputsOf(again)).toMatchObject({ name: 'De Kast', ...wrong })
    expect(await services()).toEqual([])
  })

  it('with nothing ticked is found by what is told of it', async () => {
    await share(await formFor('deel een dienst'), { name: 'De Kast', what: 'Elke week luiers, en ook eten.' })
    expect((await shared('De Kast'))?.needs.toSorted()).toEqual(['food', 'nappies'])
  })

  it('with a mobile number is shared once it is said that it may be', async () => {
    const again = answered(await share(await formFor(told), { phones: '0470 00 00 01 (Els)' }))
    expect(inputsOf(again).mobileAgreed).toBe('false')
    expect(saidIn(await share(again, { mobileAgreed: 'true' }))).toContain('staat in de lijst')
    expect(await shared('De Kast')).toMatchObject({ phones: [{ number: '0470 00 00 01', note: 'Els' }] })
  })

  it('too long cannot be read, and makes nothing', async () => {
    const said = saidIn(await share(await formFor(told), { name: 'x'.repeat(121) }))
    expect(said).toContain('Dat formulier kon ik niet lezen')
    expect(await services()).toEqual([])
  })

  it('is shown as typed: no markup, no link, no formula', async () => {
    const name = '[De Kast](http://x.example) <b>=1+1</b>'
    const card = answered(await share(await formFor(told), { name, what: '**hier** @lies' }))
    const opened = lastCard(await lies().taps(...press(card, 'open-service'))).card
    for (const shown of [card, opened]) {
      const texts = elementsOf(shown).flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
      expect(texts.join('\n')).not.toContain('[De Kast](http')
      expect(texts.join('\n')).not.toContain('**hier**')
      expect(texts.join('\n')).not.toContain('<b>')
    }
  })
})

describe('a service that looks like a known one', () => {
  const known = { what: 'Eten', needs: ['food'], at: 'Gent' } as const

  it('is shown beside it before anything is kept; “toch delen” keeps it', async () => {
    await keeps(town, [{ ...known, name: 'Voedselbank De Kast vzw', phone: '09 000 00 01' }])
    const card = lastCard(await share(await formFor(told))).card
    expect(shownOn(card)).toContain('Voedselbank De Kast vzw')
    expect(shownOn(card)).toContain('zelfde naam en plaats')
    expect(await services()).toHaveLength(1)
    const saved = answered(await lies().taps(...press(card, 'share-service')))
    expect(shownOn(saved)).toContain('“De Kast” staat in de lijst')
    expect(await services()).toHaveLength(2)
    expect(await shared('De Kast')).toMatchObject({ schedules: [{ byday: 'WE' }], needs: ['food'] })
  })

  it('“’t is die” confirms the known one, and makes no second', async () => {
    await keeps(town, [{ ...known, name: 'Voedselbank De Kast vzw' }])
    const card = lastCard(await share(await formFor(told))).card
    await lies().taps(...press(card, 'confirm-service'))
    expect(await services()).toMatchObject([{ id: idOf('Voedselbank De Kast vzw') }])
    expect((await services())[0]?.lastConfirmedAt).not.toBeNull()
  })

  it('by its telephone alone is a hint', async () => {
    await keeps(town, [{ ...known, name: 'Iets anders', phone: '+32 9 000 00 09' }])
    const card = lastCard(await share(await formFor(told))).card
    expect(shownOn(card)).toContain('zelfde telefoonnummer')
    expect(shownOn(card)).toContain('Dat kan ook een andere dienst zijn')
    expect(verbsOf(card)).toContain('open-service')
  })

  it('elsewhere is another one', async () => {
    await keeps(town, [{ ...known, name: 'De Kast', at: 'Hasselt' }])
    expect(saidIn(await share(await formFor(told)))).toContain('staat in de lijst')
  })
})
