import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { standingSteps } from '../../programme/referral.ts'
import { leaksOf } from './habits.ts'
import { answered, elementsOf, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { answers, hasService, onlyReferral, referralsOf, refers } from './referral-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
let kast: string
beforeEach(async () => {
  town = await openTown()
  kast = await hasService(town, 'De Kast')
})
afterEach(() => town.close())

const merel = 'family-G-014'

describe('a referral', () => {
  it('goes from the service to the outcome, a tap a step', async () => {
    let card = await refers(town, 'lies', { service: kast, family: merel, title: 'Gezin wil het' })
    expect(shownOn(card)).toContain('Toeleiding naar De Kast')
    expect(shownOn(card)).toContain('G-014 · Gezin Merel')
    card = await answers(town, 'lies', { card, title: 'Contact gelegd' })
    const form = await answers(town, 'lies', { card, title: 'Afspraak …' })
    card = await answers(town, 'lies', {
      card: form,
      title: 'Bewaren',
      filled: { date: '2026-12-01', time: '14:00' },
    })
    expect(shownOn(card)).toContain('Afspraak di 1/12 om 14u')
    expect(shownOn(card)).toContain('Vanaf wo 2/12 vraag ik hoe het loopt.')
    card = await answers(town, 'lies', { card, title: 'Samen geweest' })
    card = await answers(town, 'lies', { card, title: 'Geholpen' })
    expect(shownOn(card)).toContain('Hier vraag ik niet meer naar.')
    const referral = await onlyReferral(town)
    expect(referral).toMatchObject({
      state: 'helped',
      family: merel,
      student: 'lies',
      site: 'gent',
      service: kast,
    })
    expect(standingSteps(referral).map(({ state }) => state)).toEqual([
      'agreed',
      'contacted',
      'appointed',
      'went',
      'helped',
    ])
  })

  it('leaves an audit line with the family at each step', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    await answers(town, 'lies', { card, title: 'Contact gelegd' })
    const lines = (await town.read((records) => records.audit.find('family', merel))).map(({ by, did }) => [
      by,
      did,
    ])
    expect(lines).toEqual(
      expect.arrayContaining([
        ['lies', 'referral.started'],
        ['lies', 'referral.advanced'],
      ]),
    )
  })

  it('asks no family of who has one, and which of who has two; a family that was not chosen is asked again', async () => {
    const one = lastCard(await town.person('noor').taps('refer-form', { service: kast })).card
    expect(elementsOf(one).filter(({ type }) => type === 'Input.ChoiceSet')).toEqual([])
    answered(await town.person('noor').taps(...pressTitled(one, 'Besproken')))
    expect(await onlyReferral(town)).toMatchObject({ family: 'family-G-012', student: 'noor' })
    const two = lastCard(await town.person('lies').taps('refer-form', { service: kast })).card
    expect(elementsOf(two).find(({ id }) => id === 'family')?.choices).toEqual([
      { value: 'family-G-011', title: 'G-011 · Gezin Zwaluw' },
      { value: merel, title: 'G-014 · Gezin Merel' },
    ])
    const again = answered(await town.person('lies').taps(...pressTitled(two, 'Besproken')))
    expect(shownOn(again)).toContain('Kies eerst een gezin.')
    expect(await referralsOf(town)).toHaveLength(1)
  })

  it('is made once: by the same tap twice, and by another card while it runs', async () => {
    const form = lastCard(await town.person('lies').taps('refer-form', { service: kast })).card
    const tap = pressTitled(form, 'Besproken', { family: merel })
    const first = answered(await town.person('lies').taps(...tap))
    expect(shownOn(answered(await town.person('lies').taps(...tap)))).toBe(shownOn(first))
    await answers(town, 'lies', { card: first, title: 'Contact gelegd' })
    const other = await refers(town, 'lies', { service: kast, family: merel, title: 'Gezin wil het' })
    expect(shownOn(other)).toContain('Contact gelegd')
    expect((await onlyReferral(town)).steps).toHaveLength(2)
  })

  it('takes the same step once, however often the button is tapped', async () => {
    const card = await refers(town, 'lies', { service: kast, family: merel })
    const tap = pressTitled(card, 'Contact gelegd')
    for (let time = 0; time < 3; time++) answered(await town.person('lies').taps(...tap))
    // An old card of the same referral says it once more.
    const [verb, data] = tap
    await town.person('lies').taps(verb, { ...data, token: 'another-token' })
    expect(standingSteps(await onlyReferral(town)).map(({ state }) => state)).toEqual([
      'discussed',
      'contacted',
    ])
  })

  it('begins on the card of a service, which offers it to buddies and for what is still there', async () => {
    const cardOf = async (id: string, service: string) =>
      lastCard(await town.person(id).taps('open-service', { service })).card
    const card = await cardOf('noor', kast)
    const form = lastCard(await town.person('noor').taps(...press(card, 'refer-form'))).card
    await town.person('noor').taps(...pressTitled(form, 'Besproken'))
    expect(await onlyReferral(town)).toMatchObject({ family: 'family-G-012', service: kast })
    for (const id of ['door', 'kim', 'mo'])
      expect(verbsOf(await cardOf(id, kast))).not.toContain('refer-form')
    const closed = await hasService(town, 'Voorbij', { state: 'closed' })
    expect(verbsOf(await cardOf('noor', closed))).not.toContain('refer-form')
  })

  it('is refused to a service that is closed or unknown', async () => {
    const closed = await hasService(town, 'Voorbij', { state: 'closed' })
    const before = await town.read((records) => records.audit.all())
    expect(saidIn(await town.person('lies').taps('refer-form', { service: closed }))).toContain(
      'bestaat niet meer',
    )
    expect(
      saidIn(
        await town
          .person('lies')
          .taps('refer', { service: 'nergens', family: merel, state: 'agreed', token: 'token-nergens' }),
      ),
    ).toContain('staat niet (meer) in de lijst')
    const lines = (await town.read((records) => records.audit.all())).slice(before.length)
    expect(lines.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['referral-service-closed', 'unknown-service']),
    )
    expect(await referralsOf(town)).toEqual([])
  })
})

describe('what does not work out', () => {
  it.each(['Volzet of wachtlijst', 'Geen recht', 'Bestaat niet meer', 'Gezin wil niet'])(
    '“%s” ends it',
    async (title) => {
      let card = await refers(town, 'lies', { service: kast, family: merel })
      card = await answers(town, 'lies', { card, title: 'Lukte niet …' })
      card = await answers(town, 'lies', { card, title })
      expect(shownOn(card)).toContain('Hier vraag ik niet meer naar.')
      expect('endedAt' in (await onlyReferral(town))).toBe(true)
    },
  )

  it('“iets anders” needs a reason, which stays out of the chat and goes with the family', async () => {
    const secret = 'ze durft de tram niet op'
    let card = await refers(town, 'lies', { service: kast, family: merel })
    card = await answers(town, 'lies', { card, title: 'Lukte niet …' })
    const again = await answers(town, 'lies', { card, title: 'Iets anders' })
    expect(shownOn(again)).toContain('Schrijf kort wat er gebeurde.')
    card = await answers(town, 'lies', { card: again, title: 'Iets anders', filled: { why: secret } })
    expect(shownOn(card)).toContain('Waarom iets zo liep, blijft uit de chat.')
    expect((await onlyReferral(town)).whys).toEqual([{ step: 1, text: secret }])
    await town.person('lies').says('mijn toeleidingen')
    await town.person('lies').says('mijn week')
    await town.person('door').taps('open-timeline', { family: merel })
    expect(leaksOf(town, [secret])).toEqual([])
    await town.store.destroyKey(`family:${merel}`)
    const erased = await onlyReferral(town)
    expect([erased.state, erased.whys ?? null]).toEqual(['other', null])
  })

  it('a place that comes free takes it up again', async () => {
    let card = await refers(town, 'lies', { service: kast, family: merel })
    card = await answers(town, 'lies', {
      card: await answers(town, 'lies', { card, title: 'Lukte niet …' }),
      title: 'Volzet of wachtlijst',
    })
    card = await answers(town, 'lies', { card, title: 'Contact gelegd' })
    expect((await onlyReferral(town)).state).toBe('contacted')
  })
})

describe('nobody else', () => {
  it.each(['noor', 'tuur', 'door', 'wies', 'co', 'kim', 'mo'])('%s sees or moves it', async (id) => {
    await refers(town, 'lies', { service: kast, family: merel })
    const before = await onlyReferral(town)
    const referral = before.id
    const token = 'token-of-another'
    const taps = [
      ['open-referral', { referral }],
      ['referral-form', { referral, as: 'correct' }],
      ['advance-referral', { referral, state: 'helped', token }],
      ['advance-referral', { referral, state: 'helped', token, digest: '2026-11-26' }],
      ['correct-referral', { referral, state: 'gone', token }],
      ['postpone-referral', { referral, token }],
      ['undo-referral', { referral, version: 1, token }],
      ['refer', { service: kast, family: merel, state: 'agreed', token }],
    ] as const
    for (const [verb, data] of taps) {
      const said = saidIn(await town.person(id).taps(verb, data))
      expect([verb, said]).toEqual([
        verb,
        expect.stringMatching(/vind ik niet|staat niet in jouw lijst|hoort niet bij jouw rol/),
      ])
      for (const word of ['De Kast', 'Merel', 'G-014'])
        expect([verb, said]).toEqual([verb, expect.not.stringContaining(word)])
    }
    expect(await referralsOf(town)).toEqual([before])
    for (const typed of ['mijn toeleidingen', 'mijn week'])
      expect(saidIn(await town.person(id).says(typed))).not.toContain('De Kast')
  })
})
