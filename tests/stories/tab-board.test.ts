import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { BoardPage } from '../../cards/pages/board-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { logs } from './habits.ts'
import { shownOn } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

async function boardOf(who: string): Promise<BoardPage> {
  const { page, text } = await town.inTab(who).asks('open-board-page')
  if (page?.shows !== 'board') throw new Error(`no board: ${text}`)
  return page
}

/** The families of each group that has any, by code. */
function grouped({ families }: BoardPage): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    families.groups.flatMap(({ key, rows }) =>
      rows.length === 0 ? [] : [[key, rows.map(({ title }) => title.slice(0, 5))]],
    ),
  )
}

const lineOf = ({ families }: BoardPage, code: string) =>
  families.groups.flatMap(({ rows }) => rows).find(({ title }) => title.startsWith(code))?.lines

describe('the board', () => {
  it('puts every family of a lecturer in its group, with the last contact in words', async () => {
    const board = await boardOf('door')
    // G-014: contact 5 days ago but no visit for 18; G-011: no contact for 9 days and no visit for 23.
    expect(grouped(board)).toEqual({ late: ['G-011', 'G-014'] })
    expect(lineOf(board, 'G-014')).toEqual([
      'Laatste contact: 5 dagen geleden',
      'Bezoek of uitstap: 4 dagen te laat',
      'Lies Vroedkunde · maand 2 van 18',
    ])
    expect(lineOf(board, 'G-011')?.slice(0, 3)).toEqual([
      'Laatste contact: 9 dagen geleden',
      'Bezoek of uitstap: 9 dagen te laat',
      'Contact: 2 dagen te laat',
    ])
  })

  it('moves a family when its buddy was there, and when the clock is nearly over', async () => {
    await logs(town, 'lies', { family: 'family-G-011' })
    expect(grouped(await boardOf('door'))).toEqual({ late: ['G-014'], 'on-track': ['G-011'] })
    expect(grouped(await boardOf('wies'))).toEqual({ 'on-track': ['G-012'] })
    town.pass({ days: 3 })
    expect(grouped(await boardOf('wies'))).toEqual({ soon: ['G-012'] })
  })

  it('shows who was never met, who rests and who has no buddy', async () => {
    await town.change(async (records) => {
      const found = await records.families.get('family-G-014')
      const match = await records.matches.get('match-G-014')
      if (!found || !match) throw new Error('no family')
      records.families.put({ ...found, id: 'family-G-020', code: 'G-020', pseudonym: 'Uil' })
      records.families.put({ ...found, id: 'family-G-021', code: 'G-021', pseudonym: 'Gaai' })
      const begun = { ...match, id: 'match-G-020', family: 'family-G-020', from: '2026-11-22' }
      records.matches.put(begun)
    })
    const board = await boardOf('door')
    expect(grouped(board)).toEqual({
      late: ['G-011', 'G-014'],
      never: ['G-020'],
      'without-buddy': ['G-021'],
    })
    expect(lineOf(board, 'G-020')?.[0]).toBe('Nog geen contact')
    expect(lineOf(board, 'G-021')).toEqual(['Nog geen buddy'])
  })

  it('is one line in the audit, and keeps nothing', async () => {
    await boardOf('door')
    const audit = await town.read((records) => records.audit.all())
    expect(audit.at(-1)).toMatchObject({ did: 'board.seen', by: 'door', outcome: 'done' })
    expect(await town.read((records) => records.answered.all())).toEqual([])
  })
})

describe('logs on the board', () => {
  it('are counted, oldest first, and gone after one tap', async () => {
    const { beside } = await boardOf('door')
    const unread = beside.find(({ title }) => title === nl.boardPage.logs)
    expect([unread?.note, unread?.rows.map(({ title }) => title)]).toEqual([
      '1 verslag te lezen, het oudste van 5 dagen geleden.',
      ['wo 18/11 · G-014 · Telefoon'],
    ])
    const seen = unread?.rows[0]?.buttons[0]?.opens
    if (seen?.to !== 'card') throw new Error('no button')
    const answer = await town.inTab('door').asks(seen.verb, seen.data)
    expect(answer.cards.map(shownOn).join()).toContain('Lies')
    const after = (await boardOf('door')).beside.find(({ title }) => title === nl.boardPage.logs)
    expect([after?.rows, after?.empty]).toEqual([[], nl.boardPage.noLogs])
  })

  it('carry no word that was told', async () => {
    await logs(town, 'lies', { raised: 'ze vertelde over haar zus Anneke' })
    const board = await boardOf('door')
    expect(board.beside[0]?.rows).toHaveLength(2)
    expect(JSON.stringify(board)).not.toMatch(/Anneke|zus/)
  })
})

describe('flags on the board', () => {
  beforeEach(async () => {
    for (const id of ['door', 'wies', 'co', 'an']) await town.person(id).says('hallo')
    await town.person('lies').says('dringend')
    await town.settle()
  })

  it('say how urgent, since when, who has it and who hears it next and when', async () => {
    const [flag] = (await boardOf('door')).flags.rows
    expect(flag).toMatchObject({
      title: 'Lies Vroedkunde',
      level: { text: 'Dringend: NU', tone: 'danger' },
      since: { counts: 'since', moment: '2026-11-23T15:00:00.000Z' },
      state: 'Gevraagd aan Door Begeleider, nog niet opgenomen.',
      next: {
        said: 'Hierna hoort Wies Begeleider het:',
        clock: { counts: 'until', moment: '2026-11-23T15:15:00.000Z' },
      },
    })
    expect(flag?.buttons.map(({ title }) => title)).toEqual([nl.flag.take, nl.boardPage.open])
  })

  it('are taken on with one tap; everybody sees by whom, and nobody is asked to any more', async () => {
    const take = (await boardOf('wies')).flags.rows[0]?.buttons[0]?.opens
    if (take?.to !== 'card') throw new Error('no button')
    await town.inTab('wies').asks(take.verb, take.data)
    const [mine] = (await boardOf('wies')).flags.rows
    expect([mine?.state, mine?.buttons.map(({ title }) => title)]).toEqual([
      nl.boardPage.mine,
      [nl.boardPage.open],
    ])
    const [theirs] = (await boardOf('co')).flags.rows
    expect([theirs?.state, theirs?.next?.said]).toEqual([
      'Opgenomen door Wies Begeleider.',
      'Dan vraag ik Wies Begeleider hoe het staat:',
    ])
  })

  it('of another site are nobody’s there', async () => {
    expect((await boardOf('an')).flags.rows).toEqual([])
  })
})

describe('who sees a board', () => {
  it('a coordinator sees the families of both sites, whose they are, and nothing of their logs', async () => {
    const board = await boardOf('co')
    // Clocks and months tell what was logged: of others' families the board says no more than the chat's list.
    expect(grouped(board)).toEqual({ 'of-others': ['G-011', 'G-012', 'G-014', 'H-003'] })
    expect(board.families.groups.map(({ key }) => key)).toEqual(['of-others'])
    expect(lineOf(board, 'G-014')).toEqual(['Lies Vroedkunde', 'begeleid door Door Begeleider · Gent'])
    expect(lineOf(board, 'H-003')?.at(-1)).toBe('begeleid door An Kraamzorg · Hasselt')
    expect(board.beside.map(({ title }) => title)).toEqual([nl.boardPage.requests])
    const rows = board.families.groups.flatMap(({ rows: all }) => all)
    expect(rows.map(({ opens, badge }) => [opens, badge])).toEqual(rows.map(() => [null, null]))
  })

  it('a lecturer sees the own families and no other, of the site or elsewhere', async () => {
    expect(JSON.stringify(await boardOf('wies'))).not.toMatch(/G-014|G-011|H-003|Merel/)
    expect(JSON.stringify(await boardOf('an'))).not.toMatch(/G-01/)
  })

  it.each(['lies', 'kim', 'mo'])('%s does not', async (who) => {
    const { page, text } = await town.inTab(who).asks('open-board-page')
    expect([page, text.includes('hoort niet bij jouw rol')]).toEqual([null, true])
    const start = (await town.inTab(who).asks('open-tab')).page
    expect(start?.shows === 'start' && start.pages.includes('board')).toBe(false)
  })

  it('who lost the families no longer sees them', async () => {
    await town.change(async (records) => {
      const person = await records.people.get('door')
      if (person?.state === 'active') records.people.put({ ...person, sites: ['hasselt'] })
    })
    expect(grouped(await boardOf('door'))).toEqual({})
  })
})
