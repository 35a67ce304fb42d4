import { describe, expect, it } from '@jest/globals'
import { fullService } from '../../../directory/exchange/full-service.ts'
import { Location } from '../../../directory/hsds/location.ts'
import { Organization } from '../../../directory/hsds/organization.ts'
import { Service } from '../../../directory/hsds/service.ts'
import { needOf } from '../../../directory/needs/needs.ts'
import type { Role } from '../../../programme/person.ts'
import { id, parts } from './given.ts'

const change = {
  id: id('change'),
  field: 'what' as const,
  old: 'Pampers.',
  new: 'Pampers en melk voor wie het krap heeft.',
  at: '2026-03-02T22:30:00.000Z',
  by: 'student-lies',
  undone: null,
}
const roleOf = (person: string): Role | null =>
  ({ 'student-lies': 'student' as const, 'lecturer-door': 'lecturer' as const })[person] ?? null

describe('a service as the standard gives it', () => {
  it('has who gives it and where in it, and no field that only a table needs', () => {
    const full = fullService(parts())
    expect(full.organization?.name).toBe('De Kleine Beer vzw')
    expect(full.service_at_locations?.[0]?.location?.addresses?.[0]?.city).toBe('Gent')
    expect(JSON.stringify(full)).not.toMatch(/"(organization|service|location|link)_id"/)
  })

  it('writes its own terms out with their taxonomy', () => {
    const terms = (fullService(parts()).attributes ?? []).map(({ taxonomy_term: term }) => term)
    expect(terms).toMatchObject([
      { id: needOf('nappies').id, code: 'nappies', taxonomy_detail: { name: 'Noden' } },
      { code: 'drop-in', taxonomy_detail: { name: 'Lijn' } },
    ])
  })

  it('keeps a term of somebody else as it came', () => {
    const theirs = {
      id: id('attribute'),
      taxonomy_term: { id: id('term'), name: 'Warm', description: 'Warm.' },
    }
    expect(fullService(parts({}, { attributes: [theirs] })).attributes).toEqual([theirs])
    const named = { id: id('attribute'), taxonomy_term_id: id('term') }
    expect(fullService(parts({}, { attributes: [named] })).attributes).toEqual([named])
  })

  it('can be read by the schemas it is made of', () => {
    const { organization, service_at_locations: places, ...rest } = fullService(parts({ changes: [change] }))
    expect(Service.parse(rest)).toEqual(rest)
    expect(Organization.parse(organization)).toEqual(organization)
    expect(Location.parse(places?.[0]?.location)).toEqual(places?.[0]?.location)
  })

  it('says when it was confirmed apart from when it was changed', () => {
    const confirmed = {
      lastConfirmedAt: '2026-03-01T23:30:00.000Z',
      lastChangedAt: '2026-04-05T06:00:00.000Z',
    }
    expect(fullService(parts(confirmed))).toMatchObject({
      assured_date: '2026-03-02',
      last_modified: '2026-04-05T06:00:00.000Z',
    })
    expect(fullService(parts())).not.toHaveProperty('assured_date')
    expect(fullService(parts({}, { assured_date: '2025-05-05' })).assured_date).toBe('2025-05-05')
    expect(fullService(parts(confirmed, { assured_date: '2025-05-05' })).assured_date).toBe('2026-03-02')
    expect(fullService(parts(confirmed, { assured_date: '2026-03-03' })).assured_date).toBe('2026-03-03')
  })

  it('is defunct once it is closed here', () => {
    expect(fullService(parts({ state: 'closed' })).status).toBe('defunct')
    expect(fullService(parts({}, { status: 'temporarily closed' })).status).toBe('temporarily closed')
  })

  it('tells of a change with its role, and of its undoing', () => {
    const undone = { ...change, undone: { by: 'lecturer-door', at: '2026-03-05T10:00:00.000Z' } }
    const said = { last_action_type: 'update', field_name: 'status' }
    const status = { ...undone, field: 'status' as const, old: 'active', new: 'inactive' }
    expect(fullService(parts({ changes: [status] }), roleOf).metadata).toEqual([
      {
        ...said,
        id: id('change'),
        last_action_date: '2026-03-02',
        previous_value: 'active',
        replacement_value: 'inactive',
        updated_by: 'buddy',
      },
      {
        ...said,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        previous_value: 'inactive',
        replacement_value: 'active',
        last_action_date: '2026-03-05',
        updated_by: 'docent',
      },
    ])
    expect(fullService(parts({ changes: [change] })).metadata?.[0]?.updated_by).toBe('programma')
  })

  it('writes values that are no text as JSON, and nothing as nothing', () => {
    const needs = { ...change, id: 'not-a-uuid', field: 'needs' as const, old: null, new: ['food'] }
    expect(fullService(parts({ changes: [needs] })).metadata).toMatchObject([
      { previous_value: '', replacement_value: '["food"]', field_name: 'attributes' },
    ])
  })

  it('does not tell what a text was before: that may be the private number that was taken out', () => {
    expect(fullService(parts({ changes: [change] }), roleOf).metadata).toMatchObject([
      { field_name: 'description', previous_value: '', replacement_value: '', updated_by: 'buddy' },
    ])
  })

  it('names nobody: not who shared, agreed, confirmed, reported, changed or tipped', () => {
    const at = '2026-03-01T10:00:00.000Z'
    const people = ['p-share', 'p-agree', 'p-confirm', 'p-report', 'p-change', 'p-tip', 'p-undo', 'p-handle']
    const [shared, agreed, confirmed, reported, changed, tipped, undid, handled] = people as [
      string,
      ...string[],
    ]
    const full = fullService(
      parts(
        {
          sharedBy: shared,
          agreedBy: agreed ?? '',
          confirmations: [{ by: confirmed ?? '', at }],
          reports: [
            {
              id: 'r',
              kind: 'gone',
              field: null,
              by: reported ?? '',
              at,
              handled: { by: handled ?? '', at },
            },
          ],
          changes: [{ ...change, by: changed ?? '', undone: { by: undid ?? '', at } }],
          tips: [{ id: 't', text: 'Vraag naar loket 3', by: tipped ?? '', at, state: 'shown' }],
        },
        { assurer_email: 'an.peeters@elders.example' },
      ),
      () => 'student',
    )
    for (const hidden of [...people, 'loket 3', 'an.peeters'])
      expect(JSON.stringify(full)).not.toContain(hidden)
  })
})
