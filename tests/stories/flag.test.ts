import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, flagCardOf, messagesWith, practises } from './habits.ts'
import { answered, cardsOf, chatOf, lastCard, press, pressTitled, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const flags = () => town.read((records) => records.flags.all())

const flagCard = (id: string) => flagCardOf(town, id)

const taps = (id: string, title: string, filled: Readonly<Record<string, string>> = {}) =>
  town.person(id).taps(...pressTitled(flagCard(id), title, filled))

describe('a flag', () => {
  it('of level now takes two taps and one line: the button, a number, “Doorgeven”', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('dringend'))
    const told = await lies.taps(...press(card, 'tell-flag', { callBack: '0470 00 00 01' }))
    expect(shownOn(answered(told))).toContain('Doorgegeven')
    await town.settle()
    expect(chatText(town, 'door')).toContain('0470 00 00 01')
    expect(await flags()).toMatchObject([{ state: 'raised', callBack: '0470 00 00 01' }])
  })

  it('is taken on with one tap: the student sees by whom and when, and nobody else is asked', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    expect(shownOn(answered(await taps('door', 'Ik neem dit op')))).toContain('Jij nam dit op')
    await town.settle()
    expect(messagesWith(town, 'lies', 'Gezien door Door Begeleider om 16u').length).toBeGreaterThan(0)
    town.pass({ minutes: 25 })
    await town.settle()
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(0)
  })

  it('that nobody answers goes on: a repeat, the next person, the coordinators, and round again', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    for (let minute = 0; minute < 46; minute++) {
      town.pass({ minutes: 1 })
      await town.settle()
    }
    expect(messagesWith(town, 'door', 'Gemeld:')).toHaveLength(5)
    expect(messagesWith(town, 'door', 'Herhaling.')).toHaveLength(3)
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(4)
    expect(messagesWith(town, 'co', 'Gemeld:')).toHaveLength(4)
    expect(JSON.stringify(chatOf(town.connector.sent, 'lies'))).toContain('Door Begeleider kreeg het')
  })

  it('changes in place for everybody who has it', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    town.pass({ minutes: 15 })
    await town.settle()
    await taps('wies', 'Ik neem dit op')
    await town.settle()
    expect(shownOn(flagCard('door'))).toContain('Opgenomen door Wies Begeleider')
  })

  it('taken at the same moment by two is taken by one, and the other reads by whom', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    town.pass({ minutes: 15 })
    await town.settle()
    const [one, other] = [
      pressTitled(flagCard('door'), 'Ik neem dit op'),
      pressTitled(flagCard('wies'), 'Ik neem dit op'),
    ]
    const said = await Promise.all([town.person('door').taps(...one), town.person('wies').taps(...other)])
    const both = said.map(saidIn).join('\n')
    expect(both).toContain('Jij nam dit op')
    expect(both).toMatch(/(Door|Wies) Begeleider heeft dit al opgenomen/)
  })

  it('can be handed on, declined and closed, each with its line in the timeline', async () => {
    await town.person('lies').says('ze bloedt hevig en is 30 weken zwanger, ik ben bij G-014')
    await town.settle()
    await taps('door', 'Ik kan niet')
    await town.settle()
    await taps('wies', 'Ik neem dit op')
    await town.settle()
    const form = lastCard(await taps('wies', 'Opgelost')).card
    const asked = answered(
      await town.person('wies').taps(...press(form, 'resolve-flag', { outcome: 'helped' })),
    )
    expect(shownOn(asked)).toContain('Kies bij elke vraag')
    const filled = { outcome: 'helped', helpCame: 'yes', signGone: 'yes' }
    const closed = answered(await town.person('wies').taps(...press(asked, 'resolve-flag', filled)))
    expect(shownOn(closed)).toContain('Afgesloten door Wies Begeleider')
    await town.settle()
    expect(shownOn(flagCard('door'))).toContain('Afgesloten door Wies Begeleider')
    const timeline = lastCard(await town.person('wies').taps(...press(closed, 'flag-timeline'))).card
    for (const word of ['Door Begeleider', 'Wies Begeleider', 'Lies Vroedkunde'])
      expect(shownOn(timeline)).toContain(word)
    expect(shownOn(timeline)).not.toMatch(/bloedt|zwanger/)
  })

  it('that each of two coordinators declines goes on at once, and who declined hears no repeat', async () => {
    await town.change(async (records) => {
      const wies = await records.people.get('wies')
      if (wies?.state === 'active') records.people.put({ ...wies, roles: ['coordinator'] })
    })
    await town.person('lies').says('dringend')
    await town.settle()
    town.pass({ minutes: 15 })
    await town.settle()
    town.pass({ minutes: 1 })
    await taps('co', 'Ik kan niet')
    town.pass({ minutes: 3 })
    await town.settle()
    expect(['co', 'wies'].map((id) => messagesWith(town, id, 'Gemeld:').length)).toEqual([1, 2])
    const before = messagesWith(town, 'door', 'Gemeld:').length
    await taps('wies', 'Ik kan niet')
    await town.settle()
    expect(messagesWith(town, 'door', 'Gemeld:')).toHaveLength(before + 1)
  })

  it('taken and then silent is asked after, and given back', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    await taps('door', 'Ik neem dit op')
    town.pass({ minutes: 31 })
    await town.settle()
    expect(messagesWith(town, 'door', 'Hoe staat het?')).toHaveLength(1)
    town.pass({ minutes: 31 })
    await town.settle()
    expect(await flags()).toMatchObject([{ state: 'raised' }])
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(1)
  })

  it.each(['left', 'moved to another site'])('taken by who then %s is given back at once', async (how) => {
    await town.person('lies').says('dringend')
    await town.settle()
    await taps('door', 'Ik neem dit op')
    await town.settle()
    town.pass({ minutes: 1 })
    await town.change(async (records) => {
      const door = await records.people.get('door')
      if (door?.state !== 'active') return
      const removedAt = town.now().toUTC().toISO() ?? ''
      if (how === 'left') records.people.put({ ...door, state: 'removed', removedAt, removedBy: 'co' })
      else records.people.put({ ...door, sites: ['hasselt'] })
    })
    for (let waited = 0; waited < 100 && messagesWith(town, 'wies', 'Gemeld:').length === 0; waited++) {
      await new Promise((resume) => setTimeout(resume, 20))
      await town.settle()
    }
    await town.settle()
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(1)
    expect(messagesWith(town, 'lies', 'Nog niet gezien. Wies Begeleider kreeg het')).not.toHaveLength(0)
  })

  it('finds the new supervisor when supervision changes in mid-flight', async () => {
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'now' })
    await town.settle()
    await town.change(async (records) => {
      const family = await records.families.get('family-G-014')
      if (family) records.families.put({ ...family, supervisor: 'wies' })
    })
    town.pass({ minutes: 1 })
    for (let waited = 0; waited < 100 && messagesWith(town, 'wies', 'Gemeld:').length === 0; waited++) {
      await new Promise((resume) => setTimeout(resume, 20))
      await town.settle()
    }
    expect(messagesWith(town, 'wies', 'Gemeld:')).toHaveLength(1)
  })

  it('passes over who moved to another site meanwhile, and the student never reads that they heard it', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    await town.change(async (records) => {
      const wies = await records.people.get('wies')
      if (wies?.state === 'active') records.people.put({ ...wies, sites: ['hasselt'] })
    })
    town.pass({ minutes: 15 })
    await town.settle()
    expect(messagesWith(town, 'co', 'Gemeld:')).toHaveLength(1)
    expect(messagesWith(town, 'lies', 'Wies Begeleider kreeg het')).toHaveLength(0)
  })

  it('is asked about on the third day, of who took it on and of the student, until it is well', async () => {
    await town.person('lies').taps('raise-urgent', { family: 'family-G-014', level: 'within-24-hours' })
    await town.settle()
    await taps('door', 'Ik neem dit op')
    for (let half = 0; half < 6; half++) {
      town.pass({ hours: 12, minutes: 1 })
      await town.settle()
      const busy = chatOf(town.connector.sent, 'door')
        .flatMap((one) => cardsOf({ sent: [one] }))
        .at(-1)
      if (busy && shownOn(busy).includes('Hoe staat het?')) await taps('door', 'Ik ben ermee bezig')
    }
    await town.settle()
    expect(messagesWith(town, 'lies', 'answer-follow-up').length).toBeGreaterThan(0)
    const card = chatOf(town.connector.sent, 'lies')
      .flatMap((one) => cardsOf({ sent: [one] }))
      .findLast((one) => JSON.stringify(one).includes('answer-follow-up'))
    if (!card) throw new Error('not asked')
    const well = await town
      .person('lies')
      .taps(...press(card, 'answer-follow-up', { helpCame: 'yes', signGone: 'yes' }))
    expect(saidIn(well)).toMatch(/dankjewel|fijn/i)
    expect(await flags()).toMatchObject([{ state: 'closed' }])
  })

  it('is not for others: a student, a partner, a lecturer of another site', async () => {
    await town.person('lies').says('dringend')
    await town.settle()
    const tap = pressTitled(flagCard('door'), 'Ik neem dit op')
    for (const id of ['noor', 'mo', 'an']) {
      const said = saidIn(await town.person(id).taps(...tap))
      expect(said).not.toContain('Jij nam dit op')
    }
    expect(await flags()).toMatchObject([{ state: 'raised' }])
  })
})

describe('a drill', () => {
  it('runs the whole chain, says everywhere that it is one, and wakes no follow-up', async () => {
    await practises(town, 'co', 'Gent')
    await town.settle()
    const heard = ['door', 'wies', 'co'].filter((id) => messagesWith(town, id, 'OEFENING').length > 0)
    expect(heard.length).toBeGreaterThan(1)
    expect(await flags()).toMatchObject([{ isDrill: true, followUpAt: null }])
  })
})

describe('open flags', () => {
  it('are listed for a lecturer of the site, the most urgent first', async () => {
    await town.person('lies').says('dringend')
    const { card } = lastCard(await town.person('door').says('open oproepen'))
    expect(shownOn(card)).toContain('Lies Vroedkunde')
    expect(shownOn(lastCard(await town.person('an').says('open oproepen')).card)).not.toContain('Lies')
  })
})
