import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nl } from '../../cards/wording/nl.ts'
import { openTown, type Town } from './town.ts'

const said = nl.exportPage
const period = { from: '2026-09-01', until: '2026-11-23' }

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const audit = () => town.read((records) => records.audit.all())
const downloads = (asked: object, id = 'co') =>
  town.inTab(id).downloads('make-export', { form: 'csv', ...period, ...asked })

describe('a download', () => {
  it('is kept nowhere, stands in no address, and goes only to who shows a token', async () => {
    const { headers, status } = await downloads({ what: 'contacts' })
    expect([status, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      200,
      'no-store',
      'nosniff',
    ])
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/)
    const before = (await audit()).length
    const asked = { what: 'contacts', form: 'csv', ...period }
    const refused = await town.inTab('co').downloads('make-export', asked, { authorization: '' })
    expect([refused.status, refused.name]).toEqual([401, null])
    expect(await audit()).toHaveLength(before)
    expect((await town.browse('/tab/file')).status).toBeGreaterThanOrEqual(404)
  })

  it.each(['lies', 'door', 'mo', 'kim'])('is not for %s', async (id) => {
    for (const what of ['contacts', 'access']) {
      const refused = await downloads({ what, family: 'family-G-014' }, id)
      expect([refused.name, refused.bytes.toString()]).toEqual([
        null,
        expect.stringContaining('hoort niet bij jouw rol'),
      ])
    }
    expect((await audit()).at(-1)).toMatchObject({ by: id, did: 'export.made', reason: 'not-allowed' })
  })

  it('of another site is not there, whether asked by its id or by its family', async () => {
    await town.change(async (records) => {
      const wies = await records.people.get('wies')
      if (wies?.state === 'active') records.people.put({ ...wies, roles: ['coordinator'] })
    })
    for (const asked of [
      { what: 'contacts', site: 'hasselt' },
      { what: 'access', family: 'family-H-003' },
    ]) {
      const refused = await downloads(asked, 'wies')
      expect([refused.name, (await audit()).at(-1)?.outcome]).toEqual([null, 'refused'])
    }
    const own = await downloads({ what: 'trajectories' }, 'wies')
    expect(own.bytes.toString()).not.toContain('H-003')
    expect(own.bytes.toString()).toContain('G-014')
  })

  it.each([
    ['days the wrong way round', { from: '2026-11-23', until: '2026-09-01' }],
    ['more years than are asked for', { from: '1999-01-01' }],
    ['a day that is none', { from: 'gisteren' }],
    ['a kind that is none', { what: 'names' }],
    ['an access log of nobody', { what: 'access' }],
  ])('cannot be asked with %s', async (_, asked) => {
    expect((await downloads({ what: 'contacts', ...asked })).name).toBe(null)
  })

  it('asked as a question gives the sentence where it is had, and no data', async () => {
    const asked = await town.inTab('co').asks('make-export', { what: 'contacts', form: 'csv', ...period })
    expect([asked.texts, asked.text.includes('2026-W41')]).toEqual([[said.inTab], false])
    const page = await town.inTab('co').downloads('open-export-page')
    expect(page.name).toBe(null)
  })
})
