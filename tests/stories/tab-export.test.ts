import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import type { ExportKind } from '../../cards/pages/export-page.ts'
import { nl } from '../../cards/wording/nl.ts'
import { haveContact, wereReferred } from './figures-hands.ts'
import { openXlsx } from './opened-xlsx.ts'
import { asks as asksForBuddy, opensRequests } from './request-hands.ts'
import { openTown, type Town } from './town.ts'

const said = nl.exportPage
const period = { from: '2026-09-01', until: '2026-11-23' }

let town: Town
beforeAll(async () => {
  town = await openTown()
  await opensRequests(town)
  await asksForBuddy(town)
  await haveContact(town, 5, 'health')
  await town.change(async (records) => {
    for (const [id, name] of [
      ['gent', '=Gent;"zuid"'],
      ['hasselt', '＝Hasselt,=cmd'],
    ] as const) {
      const site = await records.sites.get(id)
      if (site) records.sites.put({ ...site, name })
    }
    const [contact] = await records.contacts.find('family', 'family-G-014')
    // Seven calls with five families in one week: enough to be told; in the next one seven with one family, which is not.
    for (let number = 0; contact && number < 7; number++) {
      const call = { ...contact, facts: { ...contact.facts, kind: 'phone' as const } }
      const family = `family-G-03${number % 5}`
      records.contacts.put({
        ...call,
        id: `call-${number}`,
        family,
        facts: { ...call.facts, date: '2026-10-06' },
      })
      records.contacts.put({ ...call, id: `one-${number}`, facts: { ...call.facts, date: '2026-10-13' } })
    }
    const door = await records.people.get('door')
    if (door) records.people.put({ ...door, name: '@Door "Begeleider"' })
  })
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const downloads = (asked: object, id = 'co') =>
  town.inTab(id).downloads('make-export', { form: 'csv', ...period, ...asked })

/** The rows of a file with semicolons, after its mark. */
async function csv(asked: object): Promise<readonly (readonly string[])[]> {
  const { bytes, name } = await downloads(asked)
  expect(name).not.toBe(null)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return parse(bytes, { bom: true, delimiter: ';' })
}

describe('a file of figures', () => {
  it('is offered to a coordinator, with the own sites and families', async () => {
    const { page } = await town.inTab('co').asks('open-export-page')
    expect(page).toMatchObject({ shows: 'export', until: '2026-11-23', from: '2026-08-24' })
    if (page?.shows !== 'export') throw new Error('no page')
    expect(page.kinds.map(({ value }) => value)).toEqual(Object.keys(said.kinds))
    expect(page.families.map(({ value }) => value)).toContain('family-H-003')
  })

  it('tells contacts per week by kind; small counts are not told, and none is a formula', async () => {
    const [heading, ...rows] = await csv({ what: 'contacts' })
    expect(heading).toEqual(['Regio', 'Week', 'Maandag', ...Object.values(nl.kinds), 'Totaal'])
    const call = heading?.indexOf(nl.kinds.phone) ?? -1
    const week = rows.find(([region, name]) => region === `'=Gent;"zuid"` && name === '2026-W41')
    expect([week?.[2], week?.[call], week?.at(-1)]).toEqual(['2026-10-05', '7', '7'])
    const one = rows.find(([region, name]) => region === `'=Gent;"zuid"` && name === '2026-W42')
    expect([one?.[call], one?.at(-1)]).toEqual(['<5', ''])
    const small = rows.find(([region, name]) => region === `'=Gent;"zuid"` && name === '2026-W47')
    expect(small?.slice(3)).toContain('<5')
    expect(small?.at(-1)).toBe('')
    expect(rows.flatMap((row) => row.slice(3)).filter((cell) => /^[1-4]$/.test(cell))).toEqual([])
    expect(rows.some(([region]) => region === "'＝Hasselt,'=cmd")).toBe(true)
    // Twelve weeks of two sites, weeks without contacts too.
    expect(rows).toHaveLength(26)
  })

  it.each(['contacts', 'referrals', 'flags'])('of %s is the same for every day of a week', async (what) => {
    const whole = { what, from: '2026-10-05', until: '2026-10-11' }
    const part = await downloads({ ...whole, from: '2026-10-07', until: '2026-10-08' })
    const { bytes, name } = await downloads(whole)
    expect([part.bytes.toString(), part.name]).toEqual([bytes.toString(), name])
  })

  it('tells where each family stands, by its code and without a name or a bird', async () => {
    const [heading, ...rows] = await csv({ what: 'trajectories' })
    expect(heading?.[0]).toBe('Gezin')
    expect(rows.map(([code]) => code)).toEqual(['G-011', 'G-012', 'G-014', 'H-003'])
    expect(rows[0]?.[2]).toBe('lopend')
    expect(JSON.stringify(rows)).not.toMatch(/Merel|Zwaluw|Vink|Roodborst|Lies|Noor/)
  })

  it('tells requests without who to call', async () => {
    const [, row] = await csv({ what: 'requests' })
    expect(row).toEqual(expect.arrayContaining(['Dampoort (Gent)', 'aangevraagd', '2026-11-23']))
    expect(JSON.stringify(row)).not.toMatch(/09 000 00 01|Kim/)
  })

  it('tells referrals by service, with families counted once and small counts left out', async () => {
    const heading = (await csv({ what: 'referrals' }))[0]
    expect(heading).toEqual(
      expect.arrayContaining(['Dienst', nl.referral.states.helped, said.underWay, 'Totaal']),
    )
  })

  it('tells no sum over services of which a service does not tell its part', async () => {
    const [small, large] = [
      ['G-030', 'G-031'],
      ['G-011', 'G-014', 'G-030', 'G-031', 'G-032', 'G-033', 'G-034'],
    ]
    await wereReferred(town, [
      ...(small ?? []).map((code) => [code, 'helped', '2026-10-10'] as const),
      ...(large ?? []).map((code) => [code, 'declined', '2026-10-10'] as const),
    ])
    await town.change(async (records) => {
      // Four more were helped by another service: six together, of which neither part is told.
      for (const referral of await records.referrals.all())
        if (referral.state === 'declined' && referral.family > 'family-G-030')
          records.referrals.put({
            ...referral,
            id: `other-${referral.id}`,
            state: 'helped',
            service: 'service-y',
          })
    })
    const [heading = [], ...rows] = await csv({ what: 'referrals', site: 'gent' })
    const [helped, declined] = [nl.referral.states.helped, nl.referral.states.declined].map((name) =>
      heading.indexOf(name),
    )
    expect(rows.map((row) => [row[1], row[helped ?? 0], row[declined ?? 0], row.at(-1)])).toEqual([
      [said.allServices, '', '7', ''],
      [said.goneService, '<5', '0', ''],
      [said.goneService, '<5', '7', ''],
    ])
  })

  it('tells how soon urgent needs were taken on only when there were enough of them', async () => {
    await town.person('lies').says('dringend')
    const [, row] = await csv({ what: 'flags' })
    expect(row?.slice(2)).toEqual(['<5', '', ''])
  })

  it('of one family tells who saw what, by its code', async () => {
    await town.person('door').taps('open-timeline', { family: 'family-G-014' })
    const { name } = await downloads({ what: 'access', family: 'family-G-014' })
    expect(name).toBe('wie-zag-wat-G-014-2026-09-01-2026-11-23.csv')
    const rows = await csv({ what: 'access', family: 'family-G-014' })
    const row = rows.find(([, , , what]) => what === 'bekeek de tijdlijn')
    expect(row).toEqual([
      'G-014',
      '2026-11-23 16:00',
      `'@Door "Begeleider"`,
      'bekeek de tijdlijn',
      nl.accessPage.as.supervisor,
      '',
    ])
    expect((await audit()).at(-1)).toMatchObject({
      by: 'co',
      did: 'export.made',
      about: 'access:2026-09-01:2026-11-23:csv',
      family: 'family-G-014',
    })
    expect(JSON.stringify(rows)).not.toMatch(/Merel/)
  })

  it('is noted with what it is about and the days', async () => {
    await downloads({ what: 'contacts', site: 'gent' })
    expect((await audit()).at(-1)).toMatchObject({
      by: 'co',
      did: 'export.made',
      about: 'contacts:gent:2026-08-31:2026-11-29:csv',
      family: null,
      outcome: 'done',
    })
  })
})

describe('a spreadsheet', () => {
  it('opens with numbers as numbers, days as days, and words that are no formula', async () => {
    const { bytes, name, headers } = await downloads({ what: 'contacts', form: 'xlsx' })
    expect(name).toBe('contacten-per-week-2026-08-31-2026-11-29.xlsx')
    expect(headers.get('content-type')).toContain('spreadsheetml')
    const sheet = await openXlsx(bytes)
    expect(sheet.name).toBe(said.kinds.contacts.title)
    const [heading, ...rows] = sheet.rows
    const call = heading?.findIndex((cell) => cell?.value === nl.kinds.phone) ?? -1
    const week = rows.find((row) => row[0]?.value === `'=Gent;"zuid"` && row[1]?.value === '2026-W41')
    const [, , monday] = week ?? []
    if (!monday) throw new Error('no monday')
    // Days since the last one of 1899, as spreadsheets count them.
    expect([monday.value, monday.type, sheet.formatOf(monday)]).toEqual(['46300', 'n', 'dd/mm/yyyy'])
    expect([week?.[call]?.value, week?.[call]?.type]).toEqual(['7', 'n'])
    expect(rows.some((row) => row[0]?.value === "'＝Hasselt,=cmd")).toBe(true)
    expect(JSON.stringify([...sheet.parts.values()])).not.toMatch(/<f>|Merel|Lies/)
  })

  it('shows moments by the clock of the programme', async () => {
    const { bytes } = await downloads({ what: 'access', family: 'family-G-014', form: 'xlsx' })
    const sheet = await openXlsx(bytes)
    const row = sheet.rows.find((cells) => cells[3]?.value === 'bekeek de tijdlijn')
    const moment = row?.[1]
    if (!moment) throw new Error('no moment')
    // Four in the afternoon of 23 November, which is three by UTC.
    expect(Number(moment.value)).toBeCloseTo(46349 + 16 / 24, 5)
    expect([sheet.formatOf(moment), row?.[2]?.value]).toEqual(['dd/mm/yyyy hh:mm', `'@Door "Begeleider"`])
  })

  it.each(Object.keys(said.kinds) as ExportKind[])('of %s opens', async (what) => {
    const { bytes } = await downloads({ what, form: 'xlsx', family: 'family-G-014' })
    expect((await openXlsx(bytes)).rows.length).toBeGreaterThan(0)
  })
})
