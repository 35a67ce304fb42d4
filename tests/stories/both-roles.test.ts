import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cardsOf, lastCard, press, saidIn, shownOn, textOf, verbsOf } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('a lecturer', () => {
  it('sees the week of the families supervised: what is due or late, and appointments', async () => {
    const { card } = lastCard(await town.person('door').says('mijn week'))
    expect(shownOn(card)).toContain('De week van gezinnen die ik begeleid')
    expect(shownOn(card)).toMatch(/G-011[\s\S]*te laat/)
    expect(shownOn(card)).toContain('wo 25/11 14u · G-014')
    expect(shownOn(card)).not.toContain('G-012')
  })

  it('sees the latest contacts of those families, unread first, and opens a timeline', async () => {
    const { card } = lastCard(await town.person('door').says('mijn contacten'))
    const rows = shownOn(card)
      .split('\n')
      .filter((row) => row.includes('Lies'))
    expect(rows[0]).toContain('wo 18/11 · G-014 · Telefoon · Lies Vroedkunde · nieuw')
    expect(rows.at(-1)).not.toContain('nieuw')
    const read = rows.map((row) => row.includes('nieuw'))
    expect(read).toEqual(read.toSorted((one, other) => Number(other) - Number(one)))
    const opened = await town.person('door').taps(...press(card, 'open-timeline', { family: 'family-G-011' }))
    expect(saidIn(opened)).toContain('Tijdlijn G-011')
  })

  it.each([
    ['G-014', 'Tijdlijn G-014'],
    ['g 14', 'Tijdlijn G-014'],
    ['tijdlijn G-011', 'Tijdlijn G-011'],
    ['geboorte G-014', 'Geboorte G-014'],
    ['G-012', 'Dat gezin staat niet in jouw lijst'],
    ['tijdlijn H-003', 'Dat gezin staat niet in jouw lijst'],
    ['overzicht', 'Gezinnen die je begeleidt'],
    ['dankjewel', 'Graag gedaan!'],
  ])('typing %s reads %s', async (typed, expected) => {
    expect(saidIn(await town.person('door').says(typed))).toContain(expected)
  })
})

describe('a student', () => {
  it('typing the code of an own family gets its steps, and logs for it from there', async () => {
    const lies = town.person('lies')
    const { card } = lastCard(await lies.says('G-011'))
    expect(shownOn(card)).toContain('G-011 · Gezin Zwaluw')
    expect(verbsOf(card)).toEqual(['log', 'open-trajectory', 'my-contacts', 'raise-urgent'])
    const form = lastCard(await lies.taps(...press(card, 'log'))).card
    expect(shownOn(form)).toContain('G-011')
    await lies.says('weggooien')
  })

  it('typing the code of another family is told so', async () => {
    expect(saidIn(await town.person('noor').says('G-014'))).toContain('Dat gezin staat niet in jouw lijst')
  })

  it('is praised, somebody else only thanked', async () => {
    expect(saidIn(await town.person('lies').says('dankjewel'))).toContain('Goed bezig!')
    expect(saidIn(await town.person('kim').says('dankjewel'))).not.toContain('Goed bezig')
  })
})

describe('a language', () => {
  it('asked for in words is spoken at once', async () => {
    expect(saidIn(await town.person('noor').says('English please!'))).toContain('we speak English')
    expect(saidIn(await town.person('noor').says('mijn week'))).toContain('My week')
    expect(saidIn(await town.person('noor').says('Nederlands aub'))).toContain('we spreken Nederlands')
  })
})

describe('somebody who is a student and a lecturer', () => {
  beforeAll(async () => {
    await town.change(async (records) => {
      const noor = await records.people.get('noor')
      const family = await records.families.get('family-G-014')
      if (noor) records.people.put({ ...noor, roles: ['student', 'lecturer'] })
      if (family) records.families.put({ ...family, supervisor: 'noor' })
    })
  })

  it('reaches both lists, by differently titled buttons and in one answer', async () => {
    const help = lastCard(await town.person('noor').says('hulp')).card
    const titles = help.actions?.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining(['Mijn gezinnen', 'Gezinnen die ik begeleid', 'Dringend', 'Contact loggen']),
    )
    const [own, supervised] = cardsOf(await town.person('noor').says('mijn gezinnen'))
    expect(own && textOf(own)).toContain('G-012')
    expect(supervised && textOf(supervised)).toContain('G-014')
    const week = cardsOf(await town.person('noor').says('mijn week'))
    expect(week.map(shownOn).join('\n')).toMatch(/Mijn week[\s\S]*gezinnen die ik begeleid/)
    const contacts = cardsOf(await town.person('noor').says('mijn contacten'))
    expect(contacts.map(shownOn).join('\n')).toMatch(/Mijn contacten[\s\S]*gezinnen die ik begeleid/)
  })
})

describe('somebody who is a coordinator and a lecturer', () => {
  beforeAll(async () => {
    await town.change(async (records) => {
      const co = await records.people.get('co')
      const family = await records.families.get('family-G-012')
      if (co) records.people.put({ ...co, roles: ['coordinator', 'lecturer'] })
      if (family) records.families.put({ ...family, supervisor: 'co' })
    })
  })

  it.each(['mijn gezinnen', 'gezinnen', 'overzicht', 'toon mijn gezinnen eens'])(
    'sees by “%s” the families supervised, and below them all families of the sites',
    async (typed) => {
      const cards = cardsOf(await town.person('co').says(typed))
      expect(cards).toHaveLength(2)
      const [supervised = '', ofSites = ''] = cards.map(shownOn)
      expect(supervised).toContain('Gezinnen die je begeleidt')
      expect(supervised).toContain('G-012')
      expect(supervised).not.toContain('H-003')
      expect(ofSites).toContain('Gezinnen van jouw regio’s')
      for (const code of ['G-011', 'G-012', 'H-003']) expect(ofSites).toContain(code)
    },
  )

  it('keeps each list by itself as well', async () => {
    const co = town.person('co')
    expect(cardsOf(await co.says('begeleide gezinnen'))).toHaveLength(1)
    expect(cardsOf(await co.says('alle gezinnen'))).toHaveLength(1)
  })
})
