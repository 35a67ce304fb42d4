import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { cell, saidInCell } from '../../../directory/exchange/csv-cell.ts'
import { fromTables, type Row } from '../../../directory/exchange/from-tables.ts'
import { fullService } from '../../../directory/exchange/full-service.ts'
import { tables } from '../../../directory/exchange/tables.ts'
import { createTableWriter } from '../../../directory/exchange/to-tables.ts'
import { id, parts } from './given.ts'

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+plus', "'+plus"],
    ['-3 graden', "'-3 graden"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=weg", "''=weg"],
    ['+32 9 111 22 33', '+32 9 111 22 33'],
    ['+32(0)9/111.22.33', '+32(0)9/111.22.33'],
    ["'t Huis", "'t Huis"],
    ['a, "b"', '"a, ""b"""'],
    ['=A1,B1', '"\'=A1,B1"'],
  ])('of %s is %s, and says the same when it is read', (text, written) => {
    expect(cell(text)).toBe(written)
    const [[read]] = parse(written) as [[string]]
    expect(saidInCell(read)).toBe(text)
  })

  it('of a formula that somebody else wrote is just text', () => {
    expect(saidInCell('=HYPERLINK("http://x")')).toBe('=HYPERLINK("http://x")')
  })
})

const row = (cells: Record<string, string>, line = 2): Row => ({ cells, line })

describe('tables', () => {
  it('are all of the standard', () => {
    expect(tables).toHaveLength(23)
    expect(tables.find(({ entity }) => entity === 'phone')?.columns).toEqual([
      'id',
      'location_id',
      'service_id',
      'organization_id',
      'contact_id',
      'service_at_location_id',
      'number',
      'extension',
      'type',
      'description',
    ])
  })

  it('give each object what hangs under it, in every place that a row points at', () => {
    const phone = row({ id: 'p', service_id: 's', location_id: 'l', organization_id: '', number: '1' })
    const { objects, loose } = fromTables(
      new Map([
        ['service', [row({ id: 's', name: 'Luiers', program_id: 'g' })]],
        ['location', [row({ id: 'l', name: 'Huis' })]],
        ['phone', [phone, row({ id: 'q', service_id: 'nergens', number: '2' })]],
        ['language', [row({ id: 't', phone_id: 'p', code: 'tr' })]],
        ['program', [row({ id: 'g', name: 'Gezin' })]],
        [
          'attribute',
          [
            row({ id: 'a', link_id: 's', link_entity: 'service', taxonomy_term_id: 'x' }),
            row({ id: 'b', link_id: 'p', link_entity: 'phone' }),
          ],
        ],
        ['taxonomy_term', [row({ id: 'x', name: 'Warm', taxonomy_id: 'y' })]],
        ['taxonomy', [row({ id: 'y', name: 'Gevoel' })]],
        ['metadata', [row({ id: 'm', resource_id: 's', resource_type: 'service', field_name: 'name' })]],
        ['service_capacity', [row({ id: 'c', service_id: 's', unit_id: 'u', available: '2' })]],
        ['unit', [row({ id: 'u', name: 'bed' })]],
      ]),
    )
    const under = { id: 'p', number: '1', languages: [{ code: 'tr' }], attributes: [{ id: 'b' }] }
    expect(objects.map(({ kind, value }) => [kind, value])).toMatchObject([
      ['location', { name: 'Huis', phones: [under] }],
      [
        'service',
        {
          name: 'Luiers',
          program: { name: 'Gezin' },
          phones: [under],
          attributes: [{ taxonomy_term: { name: 'Warm', taxonomy_detail: { name: 'Gevoel' } } }],
          metadata: [{ field_name: 'name' }],
          capacities: [{ available: '2', unit: { name: 'bed' } }],
        },
      ],
    ])
    expect(loose).toBe(1)
  })

  it('have what several share once, and no id twice', () => {
    const writer = createTableWriter()
    const one = fullService(parts())
    const lines = [one, { ...one, id: id('two') }].flatMap((service) => writer.linesOf(service))
    const of = (entity: string) =>
      lines.filter(({ table }) => table.entity === entity).map(({ text }) => text)
    expect([
      of('organization').length,
      of('location').length,
      of('address').length,
      of('taxonomy').length,
    ]).toEqual([1, 1, 1, 2])
    expect(of('service')).toHaveLength(2)
    for (const { entity } of writer.used()) {
      const ids = of(entity).map((text) => text.slice(0, 36))
      expect(new Set(ids).size).toBe(ids.length)
    }
    // the second service has a telephone of its own, with another id than the one the first has
    expect(of('phone').map((text) => [text.slice(0, 36) === id('phone'), text.includes(id('two'))])).toEqual([
      [true, false],
      [false, true],
    ])
  })
})
