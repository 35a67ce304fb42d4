import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answered, cardsOf, chatOf, lastCard, press, pressTitled, saidIn, shownOn, verbsOf } from './hands.ts'
import { idOf, keeps, type Told } from './kept-services.ts'
import { openTown, type Town } from './town.ts'

const service = (name: string, more: Partial<Told> = {}): Told => ({
  name,
  what: 'Eten.',
  needs: ['food'],
  at: 'Gent',
  site: 'gent',
  phone: '09 000 00 09',
  ...more,
})

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'tuur', 'door', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

/** Monday 30 November, nine o'clock: the story starts the Monday before at four in the afternoon. */
const untilMonday = { days: 6, hours: 17 }

async function monday(told: readonly Told[], time: Parameters<Town['pass']>[0] = untilMonday): Promise<void> {
  town.pass(time)
  await keeps(town, told)
  await town.settle()
}

const asked = (id: string) =>
  chatOf(town.connector.sent, id)
    .flatMap(({ activity }) => activity.attachments?.map(({ content }) => content) ?? [])
    .filter((card) => shownOn(card).includes('Eén belletje'))
const queueOf = async (id: string) => (await town.read((records) => records.ringRounds.get(id)))?.queue ?? []

describe('on Monday morning', () => {
  const { phone: _, ...silent } = service('Zonder nummer')

  it('each buddy is asked to ring some services of the own site, one at a time, the oldest first', async () => {
    await monday([
      service('Oud', { confirmedAt: '2026-01-01T10:00:00.000Z' }),
      service('Nooit'),
      service('Vers', { confirmedAt: '2026-11-20T10:00:00.000Z' }),
      silent,
      service('Dicht', { state: 'closed' }),
      service('Ver Weg', { site: 'hasselt', at: 'Hasselt' }),
      service('Ingevoerd', { site: null }),
      service('Ingevoerd Hasselt', { site: null, at: 'Hasselt' }),
    ])
    const names = async (id: string) => (await queueOf(id)).toSorted()
    const gent = [...(await names('lies')), ...(await names('noor'))]
    expect(gent.toSorted()).toEqual(['Oud', 'Nooit', 'Ingevoerd'].map(idOf).toSorted())
    expect(await names('tuur')).toEqual(['Ver Weg', 'Ingevoerd Hasselt'].map(idOf).toSorted())
    for (const id of ['lies', 'noor', 'tuur']) expect(asked(id)).toHaveLength(1)
    const [first] = asked('lies')
    expect(first && shownOn(first)).toContain('tel:090000009')
  })

  it('nobody gets more than three, and one round a week', async () => {
    await monday(Array.from({ length: 9 }, (_, index) => service(`Dienst ${index}`)))
    expect(await queueOf('lies')).toHaveLength(3)
    expect(await queueOf('noor')).toHaveLength(3)
    town.pass({ hours: 1 })
    await town.restart()
    await town.settle()
    expect(asked('lies')).toHaveLength(1)
    town.pass({ days: 7 })
    await town.restart()
    await town.settle()
    expect(asked('lies')).toHaveLength(2)
  })

  it.each([
    ['on Sunday', { days: 5, hours: 17 }],
    ['at eight', { days: 6, hours: 16 }],
    ['in the afternoon', { days: 6, hours: 21 }],
    ['on a holiday: Easter Monday 2027', { days: 125, hours: 16 }],
  ])('not %s', async (_, time) => {
    await monday([service('Nooit')], time)
    for (const id of ['lies', 'noor']) expect(asked(id)).toHaveLength(0)
  })

  it('not in a week in which the site is closed, and not who wants none', async () => {
    expect(saidIn(await town.person('noor').says('geen belletjes'))).toContain(
      'ik stuur je geen belletjes meer',
    )
    await town.person('co').taps('close-days', {
      token: 'closed-days-1',
      site: 'hasselt',
      from: '2026-11-30',
      until: '2026-12-04',
      label: 'blok',
    })
    await monday([service('Nooit'), service('Ver Weg', { site: 'hasselt', at: 'Hasselt' })])
    expect(asked('lies')).toHaveLength(1)
    expect(asked('noor')).toHaveLength(0)
    expect(asked('tuur')).toHaveLength(0)
    await town.person('noor').says('weer belletjes')
    town.pass({ days: 7 })
    await keeps(town, [service('A'), service('B')])
    await town.settle()
    expect(asked('noor')).toHaveLength(1)
  })

  it('lecturers hear what waits, when something does', async () => {
    await monday([
      service('Nieuw', { state: 'unchecked' }),
      service('Ver Weg', { site: 'hasselt', at: 'Hasselt' }),
    ])
    const heard = (id: string) => JSON.stringify(chatOf(town.connector.sent, id))
    expect(heard('door')).toContain('Er wacht 1 dienst om na te kijken')
    expect(heard('an')).not.toContain('om na te kijken.')
    expect(heard('lies')).not.toContain('om na te kijken')
  })
})

describe('an answer', () => {
  const start = async () => {
    await town.person('noor').says('geen belletjes')
    await monday([
      service('Eerste'),
      service('Tweede', { confirmedAt: '2026-01-01T10:00:00.000Z' }),
      service('Derde', { confirmedAt: '2026-02-01T10:00:00.000Z' }),
    ])
    const [card] = asked('lies')
    if (!card) throw new Error('lies was not asked')
    return card
  }
  const tap = (card: Awaited<ReturnType<typeof start>>, title: string) =>
    town.person('lies').taps(...pressTitled(card, title))

  it('“klopt nog” confirms, and the next one stands there until all are done', async () => {
    const first = await start()
    expect(shownOn(first)).toContain('Eerste')
    expect(shownOn(first)).toContain('Daarna nog 2.')
    const second = answered(await tap(first, 'Klopt nog'))
    expect(shownOn(second)).toContain('Tweede')
    const third = answered(await tap(second, 'Klopt nog'))
    expect(shownOn(third)).toContain('Dit is de laatste voor deze week')
    expect(saidIn(await tap(third, 'Klopt nog'))).toContain('Dat was alles voor deze week')
    const services = await town.read((records) => records.services.all())
    expect(services.map(({ lastConfirmedAt }) => lastConfirmedAt?.slice(0, 10))).toEqual(
      Array(3).fill('2026-11-30'),
    )
  })

  it('“niet bereikt” goes on and confirms nothing', async () => {
    const second = answered(await tap(await start(), 'Niet bereikt'))
    expect(shownOn(second)).toContain('Tweede')
    expect((await town.read((records) => records.services.get(idOf('Eerste'))))?.lastConfirmedAt).toBeNull()
    expect(await queueOf('lies')).not.toContain(idOf('Eerste'))
  })

  it('“klopt niet meer” asks what, below the next one', async () => {
    const outcome = await tap(await start(), 'Klopt niet meer')
    expect(shownOn(answered(outcome))).toContain('Tweede')
    expect(shownOn(lastCard(outcome).card)).toContain('Klopt niet meer: Eerste')
    expect(verbsOf(lastCard(outcome).card)).toContain('report-service')
  })

  it('“later” puts it last, and “belletjes” shows the next', async () => {
    expect(saidIn(await tap(await start(), 'Later'))).toContain('dat kan later ook')
    const next = cardsOf(await town.person('lies').says('belletjes'))[0]
    expect(next && shownOn(next)).toContain('Tweede')
    expect((await queueOf('lies')).at(-1)).toBe(idOf('Eerste'))
  })

  it('“geen belletjes” stops them', async () => {
    const card = await start()
    expect(saidIn(await town.person('lies').taps(...press(card, 'no-rings')))).toContain(
      'geen belletjes meer',
    )
    expect(await queueOf('lies')).toEqual([])
    expect(saidIn(await town.person('lies').says('belletjes'))).toContain('niets om na te bellen')
  })

  it('is for buddies', async () => {
    const sent = { service: idOf('Eerste'), answer: 'right' }
    for (const id of ['door', 'kim', 'mo'])
      for (const verb of ['ring-services', 'ring-answer', 'no-rings', 'rings-again'])
        expect(saidIn(await town.person(id).taps(verb, sent))).toContain('hoort niet bij jouw rol')
    expect(saidIn(await town.person('lies').taps('ring-answer', { ...sent, answer: 'misschien' }))).toContain(
      'Dat formulier kon ik niet lezen',
    )
  })
})
