import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, leaksOf } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  for (const id of ['lies', 'noor', 'door', 'tuur', 'an']) await town.person(id).says('hallo')
})
afterEach(() => town.close())

const merel = 'family-G-014'
const kept = () => town.read((records) => records.trajectories.get(merel))

/** What somebody gets to see who types a command. */
async function sees(person: string, typed: string) {
  return lastCard(await town.person(person).says(typed)).card
}

describe('the trajectory of a family', () => {
  it('shows buddy and lecturer month and end from the first day on', async () => {
    for (const person of ['lies', 'door']) {
      const shown = shownOn(await sees(person, 'traject G-014'))
      expect(shown).toContain('Maand 2 van 18')
      expect(shown).toContain('Loopt tot ongeveer di 1/2/2028')
      expect(shown).toContain('Verwacht ma 1/2')
    }
    const lines = await town.read((records) => records.audit.find('family', merel))
    expect(lines.filter(({ did }) => did === 'trajectory.seen').map(({ by }) => by)).toEqual(['lies', 'door'])
  })

  it('asks which family when there are several, and opens it', async () => {
    const ask = await sees('lies', 'traject')
    expect(shownOn(ask)).toContain('Over welk gezin gaat het?')
    const opened = await town.person('lies').taps(...press(ask, 'open-trajectory', { family: merel }))
    expect(saidIn(opened)).toContain('Traject G-014')
    expect(saidIn(await town.person('noor').says('kalender'))).toContain('Kalender G-012')
  })

  it.each([
    ['noor', 'traject G-014'],
    ['noor', 'netwerk G-014'],
    ['tuur', 'kalender G-014'],
    ['an', 'traject G-014'],
  ])('is closed to %s, who types “%s”', async (person, typed) => {
    expect(saidIn(await town.person(person).says(typed))).toContain('Dat gezin')
    expect(saidIn(await town.person(person).taps('open-network', { family: merel }))).toContain('Dat gezin')
  })

  it('is no partner’s, assessor’s or coordinator’s to see', async () => {
    for (const person of ['kim', 'mo', 'co'])
      expect(saidIn(await town.person(person).taps('open-trajectory', { family: merel }))).not.toContain(
        'Maand',
      )
  })
})

describe('goals', () => {
  it('are kept in the family’s words, looked back at, and come back as codes alone', async () => {
    const wish = 'een droge slaapkamer voor Yusra'
    const lies = town.person('lies')
    const empty = await sees('lies', 'doelen G-014')
    const data = press(empty, 'choose-goal', { text: wish, domain: 'housing' })
    const chosen = answered(await lies.taps(...data))
    expect(shownOn(chosen)).toContain('1. Wonen en energie: gekozen')
    // The same form again, and another day: one goal.
    await lies.taps(...data)
    expect((await kept())?.goals).toHaveLength(1)
    expect((await kept())?.goalTexts).toEqual([{ goal: expect.any(String), text: wish }])
    const goal = (await kept())?.goals[0]?.id ?? ''
    const back = answered(await lies.taps(...press(chosen, 'look-back-at-goal', { goal, state: 'reached' })))
    expect(shownOn(back)).toContain('gelukt')
    await town.restart()
    expect(shownOn(await sees('door', 'traject G-014'))).toContain('Doelen: 0 open, 1 gelukt')
    expect(leaksOf(town, [wish, 'Yusra'])).toEqual([])
  })

  it('that are missing or not chosen come back with what was filled in', async () => {
    const empty = await sees('lies', 'doelen G-014')
    const again = await town.person('lies').taps(...press(empty, 'choose-goal', { domain: 'housing' }))
    expect(shownOn(answered(again))).toContain('in zijn eigen woorden')
    expect(inputsOf(answered(again)).domain).toBe('housing')
    await town.person('lies').taps(...press(empty, 'choose-goal', { text: 'wandelen' }))
    const card = await sees('lies', 'doelen G-014')
    const none = await town.person('lies').taps(...press(card, 'look-back-at-goal', { state: 'reached' }))
    expect(shownOn(answered(none))).toContain('Kies eerst een doel')
  })
})

describe('the calendar', () => {
  it('says what is due, is ticked, and judges nothing', async () => {
    const card = await sees('lies', 'kalender G-014')
    expect(shownOn(card)).toContain('Startbedrag aanvragen')
    expect(shownOn(card)).toContain('nog na te kijken door een docent vroedkunde')
    const filled = { line: 'birth-grant', state: 'planned', planned: '2026-12-01' }
    const ticked = answered(await town.person('lies').taps(...press(card, 'tick-calendar', filled)))
    expect(shownOn(ticked)).toContain('gepland op di 1/12')
    const past = { ...filled, planned: '2026-11-01' }
    const again = answered(await town.person('lies').taps(...press(ticked, 'tick-calendar', past)))
    expect(shownOn(again)).toContain('Die dag is al voorbij')
    expect(inputsOf(again)).toMatchObject(past)
    expect((await kept())?.ticks).toMatchObject([{ line: 'birth-grant', planned: '2026-12-01', by: 'lies' }])
  })
})

describe('the network', () => {
  it('is told with consent, stands nearest first, and what somebody does stays out of the chat', async () => {
    const task = 'past op de kleine van Aïcha op dinsdag'
    const lies = town.person('lies')
    const open = async () => {
      const card = await sees('lies', 'netwerk G-014')
      return lastCard(await lies.taps(...press(card, 'helper-form'))).card
    }
    const midwife = {
      line: 'first-line',
      role: 'midwife',
      organisation: 'Wijkgezondheidscentrum',
      mayCall: 'true',
    }
    const form = await open()
    const refused = answered(await lies.taps(...press(form, 'save-helper', midwife)))
    expect(shownOn(refused)).toContain('als het gezin dat goed vindt')
    expect(inputsOf(refused)).toMatchObject({ organisation: 'Wijkgezondheidscentrum', mayCall: 'true' })
    await lies.taps(...press(refused, 'save-helper', { agrees: 'true' }))
    const own = { line: 'own-network', role: 'grandparent', task }
    const both = answered(await lies.taps(...press(await open(), 'save-helper', own)))
    expect(shownOn(both)).toMatch(/grootouder[\s\S]*Wijkgezondheidscentrum/)
    expect(leaksOf(town, [task, 'Aïcha'])).toEqual([])
    expect((await kept())?.helperTexts).toContainEqual(expect.objectContaining({ task }))
    const helper = (await kept())?.helpers[0]?.id ?? ''
    const one = answered(await lies.taps(...press(both, 'forget-helper', { helper })))
    expect((await kept())?.helpers).toHaveLength(1)
    expect(shownOn(one)).not.toContain('Wijkgezondheidscentrum')
  })
})

describe('the family’s own points', () => {
  it('are asked at the start and half a year later, the first beside the last', async () => {
    const lies = town.person('lies')
    expect(shownOn(await sees('lies', 'traject G-014'))).toContain('punten van het gezin (bij de start)')
    const first = await sees('lies', 'punten G-014')
    expect(shownOn(answered(await lies.taps(...press(first, 'save-scores'))))).toContain('minstens één punt')
    await lies.taps(...press(first, 'save-scores', { housing: '1', mental: '3' }))
    expect(shownOn(await sees('lies', 'traject G-014'))).not.toContain('punten van het gezin')
    town.pass({ days: 190 })
    expect(shownOn(await sees('lies', 'traject G-014'))).toContain('(halfjaarlijks)')
    const next = await sees('lies', 'punten G-014')
    const both = answered(await lies.taps(...press(next, 'save-scores', { housing: '4' })))
    expect(shownOn(both)).toContain('Wonen en energie: 1 → 4')
    expect((await kept())?.scores.map(({ moment }) => moment)).toEqual(['start', 'half-year'])
  })
})

describe('twins who come early', () => {
  it('move end and calendar; buddy and lecturer hear the new end', async () => {
    const door = town.person('door')
    const form = lastCard(await door.taps('birth-form', { family: merel })).card
    const far = { birth: '2026-11-01', second: '2026-11-20' }
    const again = answered(await door.taps(...press(form, 'enter-birth', far)))
    expect(shownOn(again)).toContain('meer dan 14 dagen uit elkaar')
    expect(inputsOf(again)).toMatchObject(far)
    const days = { birth: '2026-11-20', second: '2026-11-21' }
    const done = answered(await door.taps(...press(form, 'enter-birth', days)))
    expect(shownOn(done)).toContain('geboren op vr 20/11, za 21/11')
    expect(shownOn(done)).toContain('tot zo 21/11/2027')
    await town.settle()
    expect(chatText(town, 'lies')).toContain('geboren vr 20/11, za 21/11')
    await town.restart()
    const shown = shownOn(await sees('lies', 'kalender G-014'))
    expect(shown).toContain('Geboorte aangeven')
    expect(shown).toContain('Geldt voor elk kindje')
    expect(shown).not.toContain('Startbedrag')
    const open = lastCard(await town.person('door').taps('birth-form', { family: merel })).card
    expect(inputsOf(open)).toMatchObject({ ...days, third: '' })
  })
})
