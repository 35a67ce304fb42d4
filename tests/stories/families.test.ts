import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chatText, messagesWith } from './habits.ts'
import { answered, inputsOf, lastCard, press, saidIn, textOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
  await town.person('noor').says('hallo')
})
afterEach(() => town.close())

const families = () => town.read((records) => records.families.all())
const matches = () => town.read((records) => records.matches.all())

async function adds(filled: Readonly<Record<string, string>>) {
  const form = lastCard(await town.person('door').says('gezin toevoegen')).card
  return town.person('door').taps(...press(form, 'add-family', filled))
}

async function couples(filled: Readonly<Record<string, string>>) {
  const form = lastCard(await town.person('door').says('buddy koppelen')).card
  return town.person('door').taps(...press(form, 'start-match', filled))
}

/** Picks a running match and says yes to the question. */
async function ends(match: string) {
  const form = lastCard(await town.person('door').taps('end-match-form', {})).card
  const asked = lastCard(await town.person('door').taps(...press(form, 'ask-end-match', { match }))).card
  return town.person('door').taps(...press(asked, 'end-match'))
}

describe('adding a family', () => {
  it('gives it a fresh code and a bird, nothing of its own', async () => {
    const outcome = await adds({ due: '2027-02-01' })
    expect(textOf(answered(outcome))).toContain('G\\\\-015 · Gezin')
    const added = (await families()).find(({ code }) => code === 'G-015')
    expect(added).toMatchObject({ site: 'gent', supervisor: 'door', dueDate: '2027-02-01', birthDate: null })
    expect(added?.identity ?? null).toBeNull()
    expect(['Merel', 'Zwaluw', 'Vink']).not.toContain(added?.pseudonym)
    expect(saidIn(await town.person('door').says('mijn gezinnen'))).toContain('Nog geen buddy')
  })

  it.each([
    ['neither day', { due: '', birth: '' }, 'één van beide'],
    ['both days', { due: '2027-02-01', birth: '2026-10-01' }, 'één van beide'],
    ['a site that is not hers', { due: '2027-02-01', site: 'hasselt' }, 'Die regio staat niet'],
    ['a supervisor of elsewhere', { due: '2027-02-01', supervisor: 'an' }, 'hier geen begeleider'],
    ['a student as supervisor', { due: '2027-02-01', supervisor: 'lies' }, 'hier geen begeleider'],
  ])('with %s is refused and the form keeps what was filled in', async (_, filled, reason) => {
    const before = await families()
    const again = answered(await adds(filled))
    expect(textOf(again)).toContain(reason)
    expect(inputsOf(again)).toMatchObject(filled)
    expect(await families()).toEqual(before)
  })
})

describe('coupling a buddy', () => {
  it('opens the family to the student, who hears of it and can log at once', async () => {
    await adds({ due: '2027-02-01' })
    const family = (await families()).find(({ code }) => code === 'G-015')
    const outcome = await couples({ family: family?.id ?? '', student: 'noor' })
    expect(textOf(answered(outcome))).toContain('Noor Sociaalwerk is nu de buddy van G')
    await town.settle()
    expect(chatText(town, 'noor')).toContain('Je bent nu de buddy van G\\\\-015')
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('G-015')
    const draft = lastCard(await town.person('noor').says('log')).card
    const kept = await town
      .person('noor')
      .taps(...press(draft, 'save-contact', { family: family?.id ?? '', kind: 'phone' }))
    expect(textOf(answered(kept))).toContain('G-015')
  })

  it.each([
    ['one buddy too many', { family: 'family-G-014', student: 'noor' }, 'al 1 buddy'],
    ['the same buddy again', { family: 'family-G-014', student: 'lies' }, 'al 1 buddy'],
    ['a student of elsewhere', { family: 'family-G-012', student: 'tuur' }, 'hier geen student'],
    ['a family of elsewhere', { family: 'family-H-003', student: 'noor' }, 'Dat gezin staat niet'],
  ])('with %s is refused', async (_, filled, reason) => {
    const before = await matches()
    expect(textOf(answered(await couples(filled)))).toContain(reason)
    expect(await matches()).toEqual(before)
  })

  it('allows a second buddy where the site lets students go in pairs', async () => {
    await town.change(async (records) => {
      const site = await records.sites.get('gent')
      const policy = site?.policies[0]
      if (site && policy) records.sites.put({ ...site, policies: [{ ...policy, buddiesPerFamily: 2 }] })
    })
    await couples({ family: 'family-G-014', student: 'noor' })
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('G-014')
    expect(saidIn(await town.person('lies').says('mijn gezinnen'))).toContain('G-014')
  })
})

describe('ending a match', () => {
  it('picks nothing in advance, asks first, and a no changes nothing', async () => {
    const before = await matches()
    const door = town.person('door')
    const form = lastCard(await door.taps('end-match-form', {})).card
    expect(inputsOf(form).match).toBe('')
    expect(saidIn(await door.taps(...press(form, 'ask-end-match')))).toContain('Kies eerst een koppeling')
    const question = lastCard(await door.taps(...press(form, 'ask-end-match', { match: 'match-G-011' }))).card
    expect(textOf(question)).toContain('Koppeling van Lies met G\\\\-011 stoppen?')
    expect(textOf(answered(await door.taps(...press(question, 'leave-it'))))).toContain('niets veranderd')
    expect(await matches()).toEqual(before)
  })

  it('tells the student, keeps the last day open, then closes the family', async () => {
    const ended = await ends('match-G-012')
    expect(textOf(answered(ended))).toContain('laatste dag van Noor')
    await town.settle()
    expect(chatText(town, 'noor')).toContain('laatste dag als buddy')
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).toContain('G-012')
    town.pass({ days: 1 })
    expect(saidIn(await town.person('noor').says('mijn gezinnen'))).not.toContain('G-012')
    expect(await matches()).toContainEqual(
      expect.objectContaining({ id: 'match-G-012', until: '2026-11-23' }),
    )
  })

  it('twice, or of a couple that never was, is refused, and the student hears it once', async () => {
    await ends('match-G-012')
    for (const student of ['noor', 'lies'])
      for (const days of [0, 1]) {
        town.pass({ days })
        const pair = { family: 'family-G-012', student, token: `end:again-${student}-${days}` }
        expect(saidIn(await town.person('door').taps('end-match', pair))).toContain('al gestopt')
      }
    await town.settle()
    expect(messagesWith(town, 'noor', 'laatste dag als buddy')).toHaveLength(1)
  })
})
