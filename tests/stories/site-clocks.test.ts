import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { messagesWith } from './habits.ts'
import { answered, elementsOf, inputsOf, lastCard, press, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const co = () => town.person('co')
const opens = async () => lastCard(await co().says('klokken')).card
const siteOf = (id = 'gent') => town.read((records) => records.sites.get(id))

/** The button “Wijzigen” of a level: each has its own. */
async function form(level: string) {
  const card = await opens()
  const change = elementsOf(card).find(
    ({ verb, data }) => verb === 'clock-form' && (data as { level?: string }).level === level,
  )
  if (!change) throw new Error(`no way to change ${level}`)
  return answered(await co().taps('clock-form', change.data as Record<string, unknown>))
}

async function compares(level: string, filled: Readonly<Record<string, string>>) {
  return answered(await co().taps(...press(await form(level), 'compare-clock', filled)))
}

async function keeps(level: string, filled: Readonly<Record<string, string>>) {
  return answered(await co().taps(...press(await compares(level, filled), 'save-clock')))
}

/** How many minutes after “dringend” the second person hears it, looked at minute by minute. */
async function minutesUntilNext(student: string, second: string, most: number): Promise<number | null> {
  await town.person(student).says('dringend')
  await town.settle()
  for (let minute = 1; minute <= most; minute++) {
    town.pass({ minutes: 1 })
    await town.settle()
    if (messagesWith(town, second, 'Gemeld:').length > 0) return minute
  }
  return null
}

describe('the clocks of a site', () => {
  it('are those of the programme until a coordinator changes one', async () => {
    const said = shownOn(await opens())
    expect(said).toContain('Klokken van Gent')
    expect(said).toContain('Zo begint elke regio')
    expect(said).toContain('De volgende hoort het na 15 min. Iedereen hoort het 4 keer. Na 30 min stilte')
    expect(said).toContain('De volgende hoort het op het einde van de werkdag')
    expect(said).toContain('ten laatste op dag 3')
    expect((await siteOf())?.escalations).toEqual([])
  })

  it('show old beside new before anything is kept', async () => {
    const card = await compares('now', { answerWithin: '10', copies: '2' })
    const said = shownOn(card).split('\n')
    const after = said.indexOf('De volgende hoort het')
    expect(said.slice(after + 1, after + 3)).toEqual(['na 15 min', 'na 10 min'])
    expect(said.slice(said.indexOf('Iemand hoort het') + 1).slice(0, 2)).toEqual(['4 keer', '2 keer'])
    expect(said).toContain('Een melding die al loopt, verandert niet.')
    expect((await siteOf())?.escalations).toEqual([])
    const left = answered(await co().taps(...press(card, 'clocks')))
    expect(shownOn(left)).toContain('na 15 min')
    expect((await siteOf())?.escalations).toEqual([])
  })

  it('are kept as a new version, with an audit line, for that site alone', async () => {
    const card = await keeps('now', { answerWithin: '10' })
    expect(shownOn(card)).toContain('Bewaard: NU. Dit geldt voor meldingen vanaf nu.')
    expect(shownOn(card)).toContain('De volgende hoort het na 10 min')
    expect((await siteOf())?.escalations).toMatchObject([
      { version: 2, clocks: { now: { answerWithin: 10, copies: 4, silentAfter: 30, always: true } } },
    ])
    expect((await siteOf('hasselt'))?.escalations).toEqual([])
    const audit = await town.read((records) => records.audit.all())
    expect(audit.at(-1)).toMatchObject({ did: 'clock.saved', by: 'co', about: 'gent', outcome: 'done' })
  })

  it('are put back by changing them again', async () => {
    await keeps('now', { answerWithin: '10' })
    await keeps('now', { answerWithin: '15' })
    expect(
      (await siteOf())?.escalations.map(({ version, clocks }) => [version, clocks.now?.answerWithin]),
    ).toEqual([
      [2, 10],
      [3, 15],
    ])
  })

  it('hold for an urgent need from then on', async () => {
    await keeps('now', { answerWithin: '10' })
    expect(await minutesUntilNext('lies', 'wies', 12)).toBe(10)
  })

  it('of an urgent need that runs already stay as they were', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    await keeps('now', { answerWithin: '5', copies: '1' })
    town.pass({ minutes: 14 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(0)
    const flags = await town.read((records) => records.flags.all())
    expect(flags.map(({ policy }) => [policy.version, policy.clocks.now?.answerWithin])).toEqual([[1, 15]])
    town.pass({ minutes: 2 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'Gemeld:').length).toBeGreaterThan(0)
  })

  it('of another site hold there', async () => {
    const [, data] = press(await opens(), 'clocks', { site: 'hasselt' })
    expect(shownOn(answered(await co().taps('clocks', data)))).toContain('Klokken van Hasselt')
  })

  it.each([
    [
      'now',
      { answerWithin: '61' },
      'na 5 tot 60 minuten. Langer wachten laat iemand in gevaar te lang alleen',
    ],
    ['now', { answerWithin: '' }, 'na 5 tot 60 minuten'],
    ['now', { copies: '5' }, '1 tot 4 keer'],
    ['now', { silentAfter: '500' }, 'na 10 tot 120 minuten'],
    ['today', { answerWithin: '300' }, 'na 15 tot 240 minuten'],
    ['this-week', { workingDay: 'false', answerWithin: '5' }, 'na 60 tot 1440 minuten'],
    ['today', {}, 'Zo staat het er al'],
  ])('of level %s with %j are refused kindly, and stay in the form', async (level, wrong, reason) => {
    const card = await compares(level, wrong)
    expect(shownOn(card)).toContain(reason)
    expect(inputsOf(card)).toMatchObject(wrong)
    expect((await siteOf())?.escalations).toEqual([])
  })

  it('of danger never rest, whatever is sent', async () => {
    const sent = { token: 'clock-token-1', site: 'gent', from: 1, level: 'now', copies: 4, silentAfter: 30 }
    const rests = { ...sent, answerWithin: 15, always: false }
    expect(saidIn(await co().taps('save-clock', rests))).toContain('dat hoort iemand altijd, ook ’s nachts')
    const slow = { ...sent, token: 'clock-token-2', answerWithin: 240, always: true }
    expect(saidIn(await co().taps('save-clock', slow))).toContain('na 5 tot 60 minuten')
    expect((await siteOf())?.escalations).toEqual([])
    expect(elementsOf(await form('now')).some(({ id }) => id === 'always' || id === 'workingDay')).toBe(false)
  })

  it('of today may rest, and the card says what that means', async () => {
    const card = await compares('today', { always: 'false' })
    expect(shownOn(card)).toContain('buiten de kantooruren hoort één iemand het één keer')
    await co().taps(...press(card, 'save-clock'))
    expect((await siteOf())?.escalations.at(-1)?.clocks.today?.always).toBe(false)
  })

  it('that another coordinator changed meanwhile are shown again instead of undone', async () => {
    const first = await compares('today', { answerWithin: '90' })
    await keeps('now', { answerWithin: '10' })
    const late = answered(await co().taps(...press(first, 'save-clock')))
    expect(shownOn(late)).toContain('Iemand anders paste intussen een klok aan')
    expect(shownOn(late)).toContain('na 10 min')
    expect((await siteOf())?.escalations).toHaveLength(1)
  })

  it('sent twice are kept once', async () => {
    const tap = press(await compares('now', { answerWithin: '10' }), 'save-clock')
    const one = answered(await co().taps(...tap))
    expect(answered(await co().taps(...tap))).toEqual(one)
    expect((await siteOf())?.escalations).toHaveLength(1)
  })

  it('are for coordinators of that site only', async () => {
    const sent = { token: 'clock-token-3', site: 'gent', from: 1, days: 2 }
    for (const id of ['door', 'lies', 'kim'])
      expect(saidIn(await town.person(id).taps('save-follow-up', sent))).toContain('hoort niet bij jouw rol')
    await town.change(async (records) => {
      const person = await records.people.get('co')
      if (person) records.people.put({ ...person, sites: ['hasselt'] })
    })
    for (const verb of ['save-follow-up', 'compare-follow-up', 'follow-up-form', 'clocks'])
      expect(saidIn(await co().taps(verb, pick(verb, sent)))).toContain('Die regio staat niet in jouw lijst')
    expect((await siteOf())?.escalations).toEqual([])
  })
})

const pick = (verb: string, { site, ...sent }: Readonly<Record<string, unknown>>) =>
  verb === 'save-follow-up'
    ? { site, ...sent }
    : { site, ...(verb === 'compare-follow-up' ? { days: '2' } : {}) }

describe('the day on which it is asked whether help came', () => {
  it('is changed in the same way', async () => {
    const open = answered(await co().taps(...press(await opens(), 'follow-up-form')))
    const compared = answered(await co().taps(...press(open, 'compare-follow-up', { days: '1' })))
    expect(shownOn(compared)).toMatch(/Dag 3\nDag 1/)
    const kept = answered(await co().taps(...pressTitled(compared, 'Bewaren')))
    expect(shownOn(kept)).toContain('Bewaard: ten laatste op dag 1')
    await town.person('lies').says('dringend')
    const [flag] = await town.read((records) => records.flags.all())
    expect(flag).toMatchObject({ followUpAt: '2026-11-24T15:00:00.000Z', policy: { version: 2 } })
  })

  it.each(['4', '', 'x'])('is not %j', async (days) => {
    const open = answered(await co().taps(...press(await opens(), 'follow-up-form')))
    const again = answered(await co().taps(...press(open, 'compare-follow-up', { days })))
    expect(shownOn(again)).toContain('op dag 1 tot 3')
    expect((await siteOf())?.escalations).toEqual([])
  })
})
