import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Card } from '../../cards/card.ts'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import { isReady, looksAround, waits } from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies', 'co', 'an', 'kim', 'tuur'])
    await town.person(id).says('hallo')
})
afterEach(() => town.close())

const planCard = async (id: string) => lastCard(await town.person(id).says('intervisie plannen')).card
const momentsOf = async (site = 'gent') =>
  (await town.read((records) => records.intervisionPlans.get(site)))?.moments ?? []

/** Somebody plans an intervision of Ghent; gives the answer. */
async function plans(filled: Readonly<Record<string, string>>, id = 'door'): Promise<Card> {
  const form = answered(await town.person(id).taps(...press(await planCard(id), 'intervision-form')))
  return answered(await town.person(id).taps(...press(form, 'plan-intervision', filled)))
}

const thursday = { on: '2026-12-03', at: '13:30', where: 'lokaal B2.14' }

/** Goes on to a day and an hour, and lets the jobs run. */
async function at(day: string, hour = 10): Promise<void> {
  const target = town.now().set({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
    hour,
    minute: 0,
  })
  town.pass({ minutes: target.diff(town.now(), 'minutes').minutes })
  await looksAround(town)
}

/** Noor has no family any more. */
async function isFree(student: string): Promise<void> {
  await town.change(async (records) => {
    for (const match of await records.matches.find('student', student))
      records.matches.put({ ...match, until: '2026-11-20' })
  })
}

/** The matching of Ghent is closed from the card of the matching. */
async function closes(): Promise<Card> {
  const list = lastCard(await town.person('door').says('matching')).card
  const ask = lastCard(await town.person('door').taps(...press(list, 'ask-close-intervision'))).card
  return answered(await town.person('door').taps(...press(ask, 'close-intervision')))
}

describe('an intervision', () => {
  it('is planned with hour and place, and the form proposes the next one two weeks on', async () => {
    const card = await plans(thursday)
    expect(shownOn(card)).toContain('do 3/12 13u30 · lokaal B2.14')
    expect(shownOn(card)).toContain('de volgende op do 17/12')
    const form = answered(
      await town.person('wies').taps(...press(await planCard('wies'), 'intervision-form')),
    )
    expect(inputsOf(form)).toEqual({ on: '2026-12-17', at: '13:30', where: 'lokaal B2.14' })
    const tap = press(form, 'plan-intervision', { where: '' })
    await town.person('wies').taps(...tap)
    await town.person('wies').taps(...tap)
    expect((await momentsOf()).map(({ on, where }) => [on, where])).toEqual([
      ['2026-12-03', 'lokaal B2.14'],
      ['2026-12-17', null],
    ])
    expect(shownOn(lastCard(await town.person('door').says('matching')).card)).toContain(
      'Volgende intervisie: do 3/12 13u30',
    )
    expect(await momentsOf('hasselt')).toEqual([])
  })

  it.each([
    [{ ...thursday, at: '' }, 'Om hoe laat is het?'],
    [{ ...thursday, on: '2026-12-05' }, 'weekend, een feestdag of een sluitingsdag'],
    [{ ...thursday, on: '2026-11-20' }, 'Kies een dag vanaf vandaag'],
    [{ ...thursday, on: '' }, 'Kies een dag vanaf vandaag'],
  ])('that cannot be comes back as it was filled in: %j', async (filled, problem) => {
    const again = await plans(filled)
    expect(shownOn(again)).toContain(problem)
    expect(inputsOf(again)).toMatchObject(filled)
    expect(await momentsOf()).toEqual([])
  })

  it('stands once on a day', async () => {
    await plans(thursday)
    expect(shownOn(await plans({ ...thursday, at: '16:00' }, 'wies'))).toContain('Op do 3/12 staat er al')
  })

  it('is planned by nobody of another site, no student and no partner', async () => {
    const tap = [
      'plan-intervision',
      { token: 'a-token-of-a-form', site: 'gent', moment: null, seen: null, ...thursday },
    ] as const
    for (const id of ['an', 'lies', 'kim']) await town.person(id).taps(...tap)
    expect(await momentsOf()).toEqual([])
    expect(saidIn(await town.person('an').taps('intervisions', { site: 'gent' }))).not.toContain('Gent')
  })
})

describe('moving and calling off', () => {
  it('of two who move the same one the second sees how it stands', async () => {
    await plans(thursday)
    const forms = await Promise.all(
      ['door', 'wies'].map(async (id) =>
        answered(await town.person(id).taps(...press(await planCard(id), 'intervision-form', {}))),
      ),
    )
    expect(forms).toHaveLength(2)
    const moved: Card[] = []
    for (const [at, id] of ['door', 'wies'].entries()) {
      const card = await planCard(id)
      const moment = inputsOf(card).moment ?? ''
      const form = answered(await town.person(id).taps('intervision-form', { site: 'gent', moment }))
      moved[at] = form
    }
    const first = press(moved[0] as Card, 'plan-intervision', { on: '2026-12-04' })
    expect(shownOn(answered(await town.person('door').taps(...first)))).toContain('Verplaatst naar vr 4/12')
    const second = press(moved[1] as Card, 'plan-intervision', { on: '2026-12-08' })
    expect(shownOn(answered(await town.person('wies').taps(...second)))).toContain(
      'Een collega verplaatste die intervisie net',
    )
    expect((await momentsOf()).map(({ on }) => on)).toEqual(['2026-12-04'])
  })

  it('on the eve is told to who counted on it, and a moment that is gone moves nowhere', async () => {
    await plans(thursday)
    const card = await planCard('door')
    const form = answered(
      await town.person('door').taps('intervision-form', { site: 'gent', moment: inputsOf(card).moment }),
    )
    await at('2026-12-02')
    expect(messagesWith(town, 'wies', 'Morgen intervisie Gent')).toHaveLength(1)
    const gone = answered(
      await town.person('wies').taps(...press(await planCard('wies'), 'cancel-intervision')),
    )
    expect(shownOn(gone)).toContain('Geschrapt')
    await town.settle()
    expect(chatText(town, 'door')).toContain('De intervisie van Gent gaat niet door.')
    expect(chatText(town, 'wies')).not.toContain('gaat niet door.')
    const late = answered(
      await town.person('door').taps(...press(form, 'plan-intervision', { on: '2026-12-04' })),
    )
    expect(shownOn(late)).toContain('voorbij, geschrapt of al afgerond')
    expect(await momentsOf()).toEqual([])
  })

  it('long before is told to nobody', async () => {
    await plans(thursday)
    await town.person('wies').taps(...press(await planCard('wies'), 'cancel-intervision'))
    await town.settle()
    expect(chatText(town, 'door')).not.toContain('gaat niet door.')
  })
})

describe('the working day before', () => {
  it('lecturers hear who waits, a student without a confirmed profile gets a gentle word', async () => {
    await waits(town)
    await isFree('noor')
    await plans(thursday)
    await at('2026-12-01')
    expect(chatText(town, 'door')).not.toContain('Morgen intervisie')
    await at('2026-12-02')
    await looksAround(town)
    for (const id of ['door', 'wies'])
      expect(
        messagesWith(
          town,
          id,
          'Morgen intervisie Gent, 13u30, lokaal B2.14: 1 gezin wacht, 1 student zonder gezin.',
        ),
      ).toHaveLength(1)
    expect(messagesWith(town, 'noor', 'Vul je je profiel nog in?')).toHaveLength(1)
    for (const id of ['lies', 'tuur', 'an', 'co', 'kim']) {
      expect(chatText(town, id)).not.toContain('Morgen intervisie')
      expect(chatText(town, id)).not.toContain('profiel nog')
    }
  })

  it('is the Friday before a Monday, and a profile that was confirmed needs no word', async () => {
    await isFree('noor')
    await isReady(town, 'noor')
    await plans({ ...thursday, on: '2026-12-07', where: '' })
    await at('2026-12-04')
    expect(
      messagesWith(town, 'door', 'ma 7/12 intervisie Gent, 13u30, online: geen gezin wacht'),
    ).toHaveLength(1)
    expect(chatText(town, 'noor')).not.toContain('intervisie wie bij welk gezin past')
  })
})

describe('closing the matching', () => {
  it('closes the moment of that day and proposes the next one', async () => {
    await waits(town)
    await plans(thursday)
    await at('2026-12-03', 15)
    const card = await closes()
    expect(shownOn(card)).toContain('De matching is afgerond')
    expect(shownOn(card)).toContain('Er is nog geen intervisie gepland')
    expect(shownOn(card)).toContain('de volgende op do 17/12')
    expect(verbsOf(card)).not.toContain('cancel-intervision')
    const form = answered(await town.person('door').taps(...press(card, 'intervision-form')))
    expect(inputsOf(form)).toEqual({ on: '2026-12-17', at: '13:30', where: 'lokaal B2.14' })
    expect((await momentsOf()).map(({ closedAt }) => closedAt === null)).toEqual([false])
    await town.restart()
    expect(await momentsOf()).toHaveLength(1)
  })
})

describe('a site that planned none', () => {
  it('is told once to its coordinator while somebody waits', async () => {
    await at('2026-11-24')
    expect(chatText(town, 'co')).not.toContain('nog geen intervisie gepland')
    await waits(town)
    await at('2026-11-25')
    await at('2026-11-26')
    expect(messagesWith(town, 'co', 'Voor Gent is nog geen intervisie gepland: 1 gezin wacht')).toHaveLength(
      1,
    )
    for (const id of ['door', 'an']) expect(chatText(town, id)).not.toContain('nog geen intervisie gepland')
    await closes()
    await at('2026-12-02')
    expect(messagesWith(town, 'co', 'nog geen intervisie gepland')).toHaveLength(1)
    await at('2026-12-03')
    expect(messagesWith(town, 'co', 'nog geen intervisie gepland')).toHaveLength(2)
  })
})
