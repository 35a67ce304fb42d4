import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { leaksOf, messagesWith } from './habits.ts'
import { answered, cardsOf, lastCard, press, saidIn, shownOn, verbsOf } from './hands.ts'
import {
  isReady,
  looksAround,
  matched,
  mees,
  opens,
  pairsOf,
  planned,
  stateOf,
  waits,
} from './matching-hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies', 'kim']) await town.person(id).says('hallo')
  await waits(town)
  await isReady(town, 'noor')
})
afterEach(() => town.close())

const ownPair = async () => lastCard(await town.person('noor').says('mijn koppeling')).card

describe('the matching in the intervision', () => {
  it('goes from reasons to a running trajectory, with a yes of both', async () => {
    await isReady(town, 'lies', { languages: 'Nederlands', programme: 'midwifery' })
    const list = shownOn(lastCard(await town.person('door').says('matching')).card)
    for (const said of [
      'dichtbij (2 km)',
      'G-015 · Gezin Mees',
      'wacht 7 dagen',
      'Talen: Turks, met een tolk',
      'spreekt Turks',
    ])
      expect(list).toContain(said)
    expect(list).toContain('studeert sociaal werk, dat past bij de vraag')
    expect(list).toContain('heeft al 2 gezinnen')
    expect(list.indexOf('Noor Sociaalwerk')).toBeLessThan(list.indexOf('Lies Vroedkunde'))
    const pair = await matched(town, 'noor')
    expect(shownOn(pair)).toContain('Plan nu de kennismaking')
    expect(await stateOf(town)).toBe('matched')
    await town.settle()
    const [made] = messagesWith(town, 'noor', 'Een gezin voor jou: G-015')
    expect(shownOn(cardsOf({ sent: made ? [made] : [] })[0] ?? pair)).toContain(
      'Regio: Dampoort · Talen: Turks',
    )
    const met = await town
      .person('door')
      .taps(...press(pair, 'plan-meeting', { on: '2026-11-24', at: '14:00' }))
    expect(saidIn(met)).toContain('Kennismaking: di 24/11 om 14u')
    expect(await stateOf(town)).toBe('acquaintance')
    town.pass({ days: 1 })
    await looksAround(town)
    const question = lastCard({ sent: messagesWith(town, 'noor', 'Hoe voelde de kennismaking?') }).card
    expect(saidIn(await town.person('noor').taps(...press(question, 'my-pair-yes')))).toContain('Jij zei ja')
    expect(await stateOf(town)).toBe('acquaintance')
    await looksAround(town)
    expect(messagesWith(town, 'door', 'maakten kennis. Wat zegt het gezin?')).toHaveLength(1)
    const { card } = lastCard(
      await town.person('door').taps('open-pair', { pairing: (await pairsOf(town))[0]?.id }),
    )
    expect(saidIn(await town.person('door').taps(...press(card, 'family-yes')))).toContain(
      'Allebei zeiden ja',
    )
    expect(await stateOf(town)).toBe('running')
    await town.settle()
    expect(messagesWith(town, 'noor', 'Je bent nu buddy van G-015')).toHaveLength(1)
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('G-015')
    expect(leaksOf(town, ['Verzonnen', 'Denkbeeldstraat'])).toEqual([])
  })

  it('gives the student no access before the day of the first meeting, and from that day on', async () => {
    await planned(town, 'noor')
    const sees = async () => saidIn(await town.person('noor').taps('family-steps', { family: mees }))
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).not.toContain('G-015')
    expect(await sees()).not.toContain('G-015')
    const own = await ownPair()
    expect(shownOn(own)).toContain('Jullie maken kennis op di 24/11 om 14u')
    expect(verbsOf(own)).not.toContain('my-pair-yes')
    for (const hidden of ['Verzonnen', 'isolatie', 'papieren']) expect(shownOn(own)).not.toContain(hidden)
    town.pass({ days: 1 })
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('G-015')
    expect(await sees()).toContain('G-015')
  })

  it('takes a no kindly, closes the family again, and never proposes the two again', async () => {
    await planned(town, 'noor')
    town.pass({ days: 1 })
    const form = answered(await town.person('noor').taps(...press(await ownPair(), 'my-pair-no-form')))
    expect(shownOn(form)).toContain('het zegt niets over jou')
    const sent = press(form, 'my-pair-no', { reason: 'know-each-other' })
    expect(saidIn(await town.person('noor').taps(...sent))).toContain('Dank je om eerlijk te zijn')
    expect(await stateOf(town)).toBe('in-matching')
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).not.toContain('G-015')
    await town.settle()
    expect(messagesWith(town, 'door', 'De student koos voor nee. Dat mag.')).toHaveLength(1)
    expect(messagesWith(town, 'door', 'Waarom: we kennen elkaar')).toHaveLength(1)
    const card = await opens(town, 'door')
    expect(shownOn(card)).toContain('voor deze twee werd al nee gezegd')
    expect(verbsOf(card)).not.toContain('match-pair')
    const list = shownOn(lastCard(await town.person('door').says('matching')).card)
    expect(list).toContain('wacht 8 dagen')
  })

  it('a no of the family reaches the student without a reason', async () => {
    const pair = await planned(town, 'noor')
    const form = answered(await town.person('door').taps(...press(pair, 'family-no-form')))
    await town.person('door').taps(...press(form, 'family-no', { reason: 'language' }))
    await town.settle()
    const [message] = messagesWith(town, 'noor', 'gaat niet door')
    expect(JSON.stringify(message)).toContain('Dat zegt niets over jou')
    expect(JSON.stringify(message)).not.toMatch(/taal|nee/u)
    expect(await pairsOf(town)).toMatchObject([{ state: 'refused', by: 'family', reason: 'language' }])
  })

  it('taken back, a slip is no refusal', async () => {
    const pair = await matched(town, 'noor')
    const asked = lastCard(await town.person('door').taps(...press(pair, 'ask-call-off'))).card
    await town.person('door').taps(...press(asked, 'call-off-pair'))
    expect(await stateOf(town)).toBe('in-matching')
    expect(verbsOf(await opens(town, 'door'))).toContain('match-pair')
  })
})

describe('two lecturers at once', () => {
  it('exactly one wins, the other hears it and sees how it stands', async () => {
    await isReady(town, 'lies')
    const cards = [await opens(town, 'door'), await opens(town, 'wies')] as const
    const outcomes = await Promise.all([
      town.person('door').taps(...press(cards[0], 'match-pair', { student: 'noor' })),
      town.person('wies').taps(...press(cards[1], 'match-pair', { student: 'lies' })),
    ])
    const won = outcomes.filter((outcome) => saidIn(outcome).includes('Plan nu de kennismaking'))
    const lost = outcomes.filter((outcome) => saidIn(outcome).includes('Iemand was je voor'))
    expect([won.length, lost.length]).toEqual([1, 1])
    expect(lost.map(saidIn).join()).toContain('Al gekoppeld:')
    expect(await pairsOf(town)).toHaveLength(1)
    expect(await stateOf(town)).toBe('matched')
  })

  it('both note an answer: the second one sees how it stands', async () => {
    const pair = await planned(town, 'noor')
    town.pass({ days: 1 })
    const open = async (who: string) =>
      lastCard(await town.person(who).taps('open-pair', { pairing: (await pairsOf(town))[0]?.id })).card
    const [one, other] = [await open('door'), await open('wies')]
    const form = answered(await town.person('wies').taps(...press(other, 'family-no-form')))
    const outcomes = await Promise.all([
      town.person('door').taps(...press(one, 'family-yes')),
      town.person('wies').taps(...press(form, 'family-no', { reason: 'no-click' })),
    ])
    expect(
      outcomes.filter((outcome) => /was je voor|is al niet doorgegaan/.test(saidIn(outcome))),
    ).toHaveLength(1)
    expect(verbsOf(pair)).toContain('plan-meeting')
  })
})

describe('the same form again', () => {
  it('makes no second pair, after a restart neither', async () => {
    const tap = press(await opens(town, 'door'), 'match-pair', { student: 'noor' })
    await town.person('door').taps(...tap)
    await town.restart()
    expect(saidIn(await town.person('door').taps(...tap))).toContain('Plan nu de kennismaking')
    town.pass({ days: 100 })
    await town.restart()
    const again = answered(await town.person('door').taps(...tap))
    expect(shownOn(again)).toContain('Plan nu de kennismaking')
    expect(await pairsOf(town)).toHaveLength(1)
  })
})
