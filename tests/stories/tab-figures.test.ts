import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Chart, FiguresPage } from '../../cards/pages/figures-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { haveContact, wereReferred } from './figures-hands.ts'
import { flagCardOf } from './habits.ts'
import { pressTitled } from './hands.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const said = nl.figuresPage

async function figuresOf(who: string, asked: object = {}): Promise<FiguresPage> {
  const { page, text } = await town.inTab(who).asks('open-figures-page', asked)
  if (page?.shows !== 'figures') throw new Error(`no figures: ${text}`)
  return page
}

function chart({ charts }: FiguresPage, key: string): Chart {
  const found = charts.find((one) => one.key === key)
  if (!found) throw new Error(`no ${key}`)
  return found
}

/** Rows of the table of a chart that say anything but nought. */
const rowsOf = (page: FiguresPage, key: string) =>
  chart(page, key).table.rows.filter((row) => row.slice(1).some((cell) => cell !== '0'))

describe('figures of the own families', () => {
  it('are those that can be counted by hand', async () => {
    const page = await figuresOf('door')
    expect([page.title, page.intro, page.weeks]).toEqual([
      'Cijfers van mijn gezinnen, Gent',
      'Van 7/9/2026 tot en met 23/11/2026. Opgemaakt op 23/11/2026.',
      12,
    ])
    expect(rowsOf(page, 'contacts')).toEqual([
      ['ma 12/10', '1', '0', '0'],
      ['ma 19/10', '1', '1', '0'],
      ['ma 26/10', '2', '0', '0'],
      ['ma 2/11', '1', '0', '1'],
      ['ma 9/11', '0', '2', '0'],
      ['ma 16/11', '0', '1', '0'],
    ])
    expect([chart(page, 'contacts').points.length, chart(page, 'contacts').summary]).toEqual([
      12,
      '10 contacten in 12 weken.',
    ])
    expect(rowsOf(page, 'domains')).toEqual([
      ['Gezondheid en zwangerschap', '2'],
      ['Kind en opvoeding', '2'],
      ['Geld en administratie', '1'],
      ['Familie en netwerk', '1'],
      ['Materiële hulp', '1'],
      ['Zich goed voelen', '1'],
    ])
    expect(rowsOf(page, 'logs')).toEqual([
      [said.within.day, '9'],
      [said.within.unread, '1'],
    ])
    expect(rowsOf(page, 'months')).toEqual([
      ['Maand 1 tot 3', '1'],
      ['Maand 7 tot 9', '1'],
    ])
    expect([chart(page, 'referrals').summary, chart(page, 'flags').summary]).toEqual([
      said.nothing,
      said.nothing,
    ])
  })

  it('over fewer weeks leave out what was before', async () => {
    const page = await figuresOf('door', { weeks: 4 })
    expect([chart(page, 'contacts').points.length, chart(page, 'contacts').summary]).toEqual([
      4,
      '5 contacten in 4 weken.',
    ])
    expect(rowsOf(page, 'logs')).toEqual([
      [said.within.day, '4'],
      [said.within.unread, '1'],
    ])
  })

  it('draw the same numbers as the table says', async () => {
    for (const { points, table } of (await figuresOf('door')).charts.filter(({ key }) => key !== 'flags'))
      expect(points.map(({ values }) => values.map(String))).toEqual(table.rows.map(([, ...cells]) => cells))
  })

  it('count referrals by where they led, without what was told by mistake or began earlier', async () => {
    await wereReferred(town, [
      ['G-014', 'helped', '2026-11-02'],
      ['G-014', 'discussed', '2026-11-20'],
      ['G-011', 'helped', '2026-10-10'],
      ['G-011', 'other', '2026-11-10'],
      ['G-011', 'withdrawn', '2026-11-10'],
      ['G-011', 'full', '2026-06-10'],
      ['G-012', 'full', '2026-11-10'],
    ])
    expect(rowsOf(await figuresOf('door'), 'referrals')).toEqual([
      [said.led['under-way'], '1'],
      [said.led.helped, '2'],
      [said.led['not-helped'], '1'],
    ])
  })

  it('know of nobody else’s family', async () => {
    const page = await figuresOf('wies')
    expect([chart(page, 'contacts').summary, page.note]).toEqual([
      '3 contacten in 12 weken.',
      said.noteOwn(1),
    ])
  })
})

describe('figures of a site', () => {
  it('say nothing about three families, not even what there was', async () => {
    await wereReferred(town, [['G-014', 'helped', '2026-11-02']])
    const page = await figuresOf('co', { scope: 'gent' })
    for (const key of ['contacts', 'domains', 'logs', 'referrals', 'months'])
      expect([key, chart(page, key).points, chart(page, key).table.rows, chart(page, key).summary]).toEqual([
        key,
        [],
        [],
        said.allHidden,
      ])
    expect([page.title, page.note]).toEqual(['Cijfers Gent', said.noteSite])
  })

  it('tell from five families on, and of the rest only that it is fewer', async () => {
    await haveContact(town, 5, 'health')
    // Health: G-014 and five others; child: two contacts of one family.
    const page = await figuresOf('co', { scope: 'gent' })
    expect(rowsOf(page, 'domains')).toEqual([['Gezondheid en zwangerschap', '8']])
    expect(chart(page, 'domains').note).toBe(said.rest)
    // Only the week of the five new ones is about enough families; the others are not nought, and add up to nothing.
    const { summary, points, table, note } = chart(page, 'contacts')
    expect([summary, note]).toEqual([said.contactsTold(5, 12), said.fewNote])
    expect(points.slice(-2)).toEqual([
      { label: '16/11', values: [null, null, null], said: '<5' },
      { label: '23/11', values: [5, null, null], said: '5+' },
    ])
    expect(table.rows.slice(-2)).toEqual([
      ['ma 16/11', said.few, said.few, said.few],
      ['ma 23/11', '5', said.few, said.few],
    ])
    expect(rowsOf(page, 'months')).toEqual([['Maand 1 tot 3', '6']])
    expect(rowsOf(page, 'logs')).toEqual([[said.within.unread, '7']])
  })

  it('count five of one family as one', async () => {
    await haveContact(town, 1, 'legal')
    await town.change(async (records) => {
      const contact = await records.contacts.get('contact-G-030')
      for (const at of [1, 2, 3, 4, 5]) if (contact) records.contacts.put({ ...contact, id: `again-${at}` })
    })
    expect(JSON.stringify(await figuresOf('co', { scope: 'gent' }))).not.toContain(nl.domains.legal)
  })

  it('tell how soon somebody took on what was urgent, from five families on, drills left out', async () => {
    for (const id of ['door', 'wies', 'co']) await town.person(id).says('hallo')
    await town.person('lies').says('dringend')
    await town.settle()
    town.pass({ minutes: 6 })
    await town.person('door').taps(...pressTitled(flagCardOf(town, 'door'), nl.flag.take))
    const copies = async (number: number, isOfOne = false) =>
      town.change(async (records) => {
        const flag = (await records.flags.all()).find(({ id }) => id !== 'drill' && !id.startsWith('flag-'))
        for (let at = 0; at < number; at += 1)
          if (flag) records.flags.put({ ...flag, id: `flag-${at}`, family: `family-${isOfOne ? 0 : at}` })
        if (flag) records.flags.put({ ...flag, id: 'drill', isDrill: true })
      })
    await copies(5, true)
    expect(chart(await figuresOf('co', { scope: 'gent' }), 'flags').summary).toBe(said.allHidden)
    await copies(5)
    const page = await figuresOf('co', { scope: 'gent' })
    expect([rowsOf(page, 'flags'), chart(page, 'flags').points[0]?.values]).toEqual([
      [['Dringend: NU', '6', '6 min', '6 min']],
      [6],
    ])
    await town.change(async (records) => {
      const flag = await records.flags.get('flag-1')
      if (flag) records.flags.put({ ...flag, events: flag.events.filter(({ what }) => what !== 'taken') })
    })
    const untimed = chart(await figuresOf('co', { scope: 'gent' }), 'flags')
    expect([untimed.table.rows, untimed.points[0]?.values]).toEqual([
      [['Dringend: NU', '6', said.few, said.few]],
      [null],
    ])
    // Without a family it is in nobody's own figures.
    expect(chart(await figuresOf('door'), 'flags').points).toEqual([])
  })
})

describe('who reads figures', () => {
  it('a lecturer those of the own families and the own site; a coordinator of the own sites', async () => {
    expect((await figuresOf('door')).scopes.map(({ value }) => value)).toEqual(['own-families', 'gent'])
    expect((await figuresOf('co')).scopes.map(({ value }) => value)).toEqual(['gent', 'hasselt'])
    for (const [who, scope] of [
      ['door', 'hasselt'],
      ['an', 'gent'],
      ['co', 'own-families'],
      ['co', 'nowhere'],
    ] as const) {
      const { page } = await town.inTab(who).asks('open-figures-page', { scope })
      expect([who, page]).toEqual([who, null])
    }
  })

  it.each(['lies', 'kim', 'mo'])('%s does not', async (who) => {
    const { page, text } = await town.inTab(who).asks('open-figures-page')
    expect([page, text.includes('hoort niet bij jouw rol')]).toEqual([null, true])
  })

  it.each([{ weeks: 5 }, { weeks: '12' }, { scope: 7 }, { family: 'x' }])('nobody with %j', async (asked) => {
    expect((await town.inTab('door').asks('open-figures-page', asked)).page).toBe(null)
  })

  it('writes a line in the audit each time', async () => {
    await figuresOf('co', { scope: 'gent' })
    const audit = await town.read((records) => records.audit.all())
    expect(audit.at(-1)).toMatchObject({ did: 'figures.seen', by: 'co', about: 'gent' })
  })
})
