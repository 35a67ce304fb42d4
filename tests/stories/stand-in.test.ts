import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, leaksOf, logs } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'wies', 'tuur']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const july = { from: '2027-07-05', until: '2027-07-16', reason: 'exams' }
const kept = () => town.read((records) => records.trajectories.get(merel))

/** Moves to noon of a day, as the months pass. */
async function comes(day: string) {
  const noon = town.now().set(dateOf(day))
  town.pass({ minutes: Math.round(noon.diff(town.now(), 'minutes').minutes) })
  await town.restart()
  await town.settle()
}

function dateOf(day: string) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date, hour: 12, minute: 0 }
}

async function pauses(person: string, filled: Readonly<Record<string, string>>) {
  const form = lastCard(await town.person(person).taps('pause-form', { family: merel })).card
  const outcome = await town.person(person).taps(...press(form, 'save-pause', filled))
  return { form, card: answered(outcome) }
}

/** The lecturer lets somebody stand in during the first pause. */
async function standsIn(filled: Readonly<Record<string, string>>) {
  const door = town.person('door')
  const list = lastCard(await door.says('pauze G-014')).card
  const form = lastCard(await door.taps(...press(list, 'stand-in-form'))).card
  return answered(await door.taps(...press(form, 'save-stand-in', filled)))
}

describe('a stand-in in July', () => {
  beforeEach(async () => {
    await comes('2027-06-21')
    await logs(town, 'lies', { kind: 'phone', agreed: 'we bellen Fatma samen', nextDate: '2027-07-08' })
    await pauses('lies', july)
    await town.settle()
  })

  it('is told, and so is the buddy; until the first day there is nothing to see', async () => {
    expect(chatText(town, 'door')).toContain('Lies Vroedkunde noteerde een pauze bij G')
    expect(shownOn(await standsIn({ student: 'noor' }))).toContain('Noor Sociaalwerk valt in')
    await town.settle()
    expect(chatText(town, 'noor')).toContain('Je valt in voor Lies Vroedkunde')
    expect(chatText(town, 'lies')).toContain('Noor Sociaalwerk valt voor jou in')
    expect(saidIn(await town.person('noor').says('traject G-014'))).toContain('Dat gezin')
  })

  it('has access on those days and on no other, and the clocks rest meanwhile', async () => {
    await standsIn({ student: 'noor' })
    for (const [day, mayEnter] of [
      ['2027-07-04', false],
      ['2027-07-05', true],
      ['2027-07-16', true],
      ['2027-07-17', false],
    ] as const) {
      await comes(day)
      const said = saidIn(await town.person('noor').says('traject G-014'))
      expect([day, said.includes('Invallen bij G')]).toEqual([day, mayEnter])
      const own = saidIn(await town.person('lies').taps('family-steps', { family: merel }))
      expect([day, own.includes('pauze tot en met vr 16/7')]).toEqual([day, mayEnter])
    }
  })

  it('sees code, goals and next appointments, nothing of before, and can log', async () => {
    const goals = lastCard(await town.person('lies').says('doelen G-014')).card
    await town
      .person('lies')
      .taps(...press(goals, 'choose-goal', { text: 'een crèche voor Bilal', domain: 'child' }))
    await standsIn({ student: 'noor' })
    await comes('2027-07-06')
    const noor = town.person('noor')
    const shown = saidIn(await noor.says('traject G-014'))
    expect(shown).toContain('Volgende afspraken')
    expect(shown).toContain('do 8/7')
    expect(shown).toContain('1. Kind en opvoeding: gekozen')
    expect(shown).toContain('Bel Door Begeleider')
    expect(shown).not.toContain('Contacten tot nu')
    for (const verb of [
      'open-network',
      'open-goals',
      'open-scores',
      'open-calendar',
      'open-pauses',
      'loss-form',
    ])
      expect([verb, saidIn(await noor.taps(verb, { family: merel }))]).toEqual([
        verb,
        expect.stringContaining('De rest blijft bij de vaste buddy'),
      ])
    const { contact } = await logs(town, 'noor', { kind: 'phone' })
    expect(contact).toMatchObject({ family: merel, student: 'noor' })
    expect(leaksOf(town, ['Fatma', 'Bilal'])).toEqual([])
  })

  it('sees which contacts there were when the lecturer chose so, never the notes', async () => {
    await standsIn({ student: 'noor', seesOldNotes: 'true' })
    await comes('2027-07-06')
    const shown = saidIn(await town.person('noor').says('traject G-014'))
    expect(shown).toContain('Contacten tot nu')
    expect(shown).toContain('ma 21/6 · ')
    expect(shown).not.toContain('Fatma')
  })

  it.each([
    ['nobody', { student: '' }, 'Kies nog een student'],
    ['somebody of elsewhere', { student: 'tuur' }, 'Kies nog een student'],
    ['a lecturer', { student: 'wies' }, 'Kies nog een student'],
    ['the buddy', { student: 'lies' }, 'al buddy van dit gezin'],
  ])('cannot be %s', async (_, filled, reason) => {
    const card = await standsIn({ ...filled, seesOldNotes: 'true' })
    expect(shownOn(card)).toContain(reason)
    expect(inputsOf(card).seesOldNotes).toBe('true')
    expect((await kept())?.pauses[0]?.standIn).toBeNull()
  })

  it('is chosen by the supervisor alone', async () => {
    for (const person of ['lies', 'wies', 'co'])
      expect(
        saidIn(await town.person(person).taps('stand-in-form', { family: merel, pause: 'x' })),
      ).not.toContain('Laten invallen')
  })

  it('who gives way to another is thanked and has no access; nor has anybody once the pause stops', async () => {
    await standsIn({ student: 'noor' })
    await town.change(async (records) => {
      const tuur = await records.people.get('tuur')
      if (tuur) records.people.put({ ...tuur, sites: ['gent', 'hasselt'] })
    })
    await standsIn({ student: 'tuur' })
    await comes('2027-07-06')
    expect(chatText(town, 'noor')).toContain('Je hoeft niet (meer) in te vallen'.replace(/[()]/g, '\\\\$&'))
    expect(saidIn(await town.person('noor').says('traject G-014'))).toContain('Dat gezin')
    expect(saidIn(await town.person('tuur').says('traject G-014'))).toContain('Invallen bij')
    const list = lastCard(await town.person('door').says('pauze G-014')).card
    await town.person('door').taps(...press(list, 'end-pause'))
    await town.settle()
    expect(saidIn(await town.person('tuur').says('traject G-014'))).toContain('Dat gezin')
    expect(chatText(town, 'lies')).toContain('is gestopt')
  })

  it('is no second buddy: the family still has one, and its road runs on', async () => {
    await standsIn({ student: 'noor' })
    await comes('2027-07-20')
    const [road] = await town.read((records) => records.roads.find('family', merel))
    expect(road?.state).toBe('running')
    const form = lastCard(await town.person('door').says('buddy koppelen')).card
    const second = await town
      .person('door')
      .taps(...press(form, 'start-match', { family: merel, student: 'noor' }))
    expect(saidIn(second)).toContain('al 1 buddy')
  })
})

describe('a pause', () => {
  it('without days or reason comes back as it was filled in', async () => {
    const { card } = await pauses('lies', { from: '2026-12-21', until: '', reason: 'exams' })
    expect(shownOn(card)).toContain('een eerste en een laatste dag')
    expect(inputsOf(card)).toMatchObject({ from: '2026-12-21', reason: 'exams' })
    const again = await pauses('lies', { from: '2026-12-21', until: '2026-12-24' })
    expect(shownOn(again.card)).toContain('waarom het even stil ligt')
  })

  it('that the lecturer notes reaches the buddy; the same form twice is one pause', async () => {
    const { form } = await pauses('door', {
      from: '2026-12-21',
      until: '2026-12-24',
      reason: 'holidays',
      buddy: 'lies',
    })
    await town
      .person('door')
      .taps(...press(form, 'save-pause', { from: '2026-12-21', until: '2026-12-28', reason: 'holidays' }))
    await town.settle()
    expect((await kept())?.pauses).toMatchObject([{ until: '2026-12-28', student: 'lies' }])
    expect(chatText(town, 'lies')).toContain('Er is een pauze genoteerd voor jou')
  })
})
