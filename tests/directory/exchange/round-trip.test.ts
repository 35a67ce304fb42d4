import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { saidInCell } from '../../../directory/exchange/csv-cell.ts'
import { fromTables, type Row } from '../../../directory/exchange/from-tables.ts'
import { type FullService, fullService } from '../../../directory/exchange/full-service.ts'
import { plainText } from '../../../directory/exchange/plain-text.ts'
import { createTableWriter, headingOf } from '../../../directory/exchange/to-tables.ts'
import { Service } from '../../../directory/hsds/service.ts'
import { namedId } from '../../../directory/named-id.ts'
import { NeedKey } from '../../../directory/needs/needs.ts'
import type { ServiceParts, SharedLocation, SharedOrganization } from '../../../directory/service.ts'
import { ownAttribute, rubricAttribute } from '../../../directory/terms.ts'
import { location, organization, service } from './given.ts'
import { partsOf, plan, storeOf, written } from './read.ts'

const uuid = fc.uuid()
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+32 9 111 22 33',
      "'=weg",
      '@SUM(A1)',
      '-3',
      'a, "b"\nc',
      '<b>vet</b>',
      '+plus',
      "''+x",
    ),
  )
  .map((said) => plainText(said) || 'x')
const day = fc.constantFrom('2025-01-31', '2026-02-28')
const stamp = fc.constantFrom('2026-01-05T10:00:00.000Z', '2026-02-28T23:59:59Z')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const list = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(fc.array(value, { maxLength: 3 }), { nil: undefined })

const language = fc.record({ id: uuid, code: fc.constantFrom('nl', 'tr'), note: optional(text) })
const phone = fc.record({
  id: uuid,
  number: text,
  extension: optional(fc.nat(99)),
  languages: list(language),
})
const contact = fc.record({ id: uuid, name: optional(text), phones: list(phone) })
const schedule = fc.record({
  id: uuid,
  freq: fc.constant('WEEKLY' as const),
  byday: fc.constant('MO,TU'),
  opens_at: fc.constant('09:00'),
  notes: optional(text),
})
const theirs = fc.record({
  id: uuid,
  label: optional(text),
  taxonomy_term: fc.record({
    id: uuid,
    name: text,
    description: fc.constantFrom('', 'Een woord.'),
    taxonomy_detail: optional(fc.record({ id: uuid, name: text, description: text })),
  }),
})

const change = fc.record({
  id: uuid,
  field: fc.constantFrom('what' as const, 'bring' as const),
  old: fc.oneof(fc.constant(null), text, fc.array(text, { maxLength: 2 })),
  new: text,
  at: stamp,
  by: fc.constant('lies'),
  undone: fc.option(fc.record({ by: fc.constant('door'), at: stamp })),
})

const owner: fc.Arbitrary<SharedOrganization> = fc
  .record({
    id: uuid,
    name: text,
    description: fc.constantFrom('', 'Een vzw.'),
    phones: list(phone),
    organization_identifiers: list(
      fc.record({ id: uuid, identifier_type: fc.constant('KBO'), identifier: text }),
    ),
    attributes: list(theirs),
  })
  .map((hsds) => ({ ...organization(), id: hsds.id, hsds: withOwnIds(parsed(hsds), hsds.id) }))

const place: fc.Arbitrary<SharedLocation> = fc
  .record({
    id: uuid,
    name: optional(text),
    latitude: optional(fc.double({ min: -90, max: 90, noNaN: true }).map((one) => one + 0)),
    languages: list(language),
    schedules: list(schedule),
  })
  .map((hsds) => ({
    ...location(),
    id: hsds.id,
    hsds: withOwnIds(parsed({ ...location().hsds, ...hsds }), hsds.id),
  }))

/** A store of some services, with what sources and people may have put there. */
const stores = fc
  .record({ owners: fc.array(owner, { maxLength: 2 }), places: fc.array(place, { maxLength: 3 }) })
  .chain(({ owners, places }) => fc.array(partsWith(owners, places), { minLength: 1, maxLength: 4 }))

function partsWith(
  owners: readonly SharedOrganization[],
  places: readonly SharedLocation[],
): fc.Arbitrary<ServiceParts> {
  const own = fc.record({
    id: uuid,
    name: text,
    description: optional(text),
    alert: optional(text),
    assured_date: optional(day),
    minimum_age: optional(fc.nat(18)),
    status: fc.constantFrom('active' as const, 'temporarily closed' as const),
    phones: list(phone),
    contacts: list(contact),
    schedules: list(schedule),
    languages: list(language),
    cost_options: list(fc.record({ id: uuid, amount: fc.nat(20), valid_from: optional(day) })),
    capacities: list(
      fc.record({
        id: uuid,
        available: fc.nat(3),
        updated: stamp,
        unit: fc.constant({ id: '7b0b0c5e-7c55-4d0e-8a4e-0d5b6a1f3c11', name: 'plaats' }),
      }),
    ),
    attributes: list(theirs),
  })
  return fc
    .record({
      own,
      owner: fc.option(fc.constantFrom(...owners, null)),
      at: fc.uniqueArray(fc.constantFrom(...places, null), { maxLength: 2 }),
      atIds: fc.array(uuid, { minLength: 2, maxLength: 2 }),
      needs: fc.uniqueArray(fc.constantFrom(...NeedKey.options), { maxLength: 2 }),
      shared: fc.record({
        state: fc.constantFrom('unchecked' as const, 'agreed' as const, 'closed' as const),
        lastConfirmedAt: fc.option(stamp),
        lastChangedAt: stamp,
        changes: fc.array(change, { maxLength: 2 }),
      }),
    })
    .map(({ own: said, owner: by, at, atIds, needs, shared }) => {
      const locations = at.flatMap((one) => one ?? [])
      const attributes = [
        ...(said.attributes ?? []),
        ...needs.map((need) => ownAttribute(said.id, 'nood', need)),
        rubricAttribute(said.id, '3.1'),
      ]
      const hsds = Service.parse(
        parsed({
          ...said,
          attributes,
          ...(by ? { organization_id: by.id } : {}),
          service_at_locations: locations.map((one, index) => ({ id: atIds[index], location_id: one.id })),
        }),
      )
      const own = withOwnIds(hsds, said.id)
      return { service: service({ ...shared, id: said.id, hsds: own }), organization: by ?? null, locations }
    })
}

/** Every thing under a thing with an id of its own, as it should be; what shares its id is looked at apart. */
function withOwnIds<Value>(value: Value, path: string): Value {
  if (Array.isArray(value)) return value.map((one, at) => withOwnIds(one, `${path} ${at}`)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      field === 'id' && path.includes(' ') ? namedId(path) : withOwnIds(inner, `${path} ${field}`),
    ]),
  ) as Value
}

/** As a store gives it back: nothing that is undefined, no list without anything in it. */
function parsed<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (Array.isArray(inner) && inner.length === 0 ? undefined : inner)),
  )
}

const roleOf = (person: string) => (person === 'lies' ? ('student' as const) : null)
const exported = (all: readonly ServiceParts[]) =>
  all.map((one) => fullService(one, roleOf)).toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** The services as files of tables, read again. */
function throughTables(services: readonly FullService[]): readonly unknown[] {
  const writer = createTableWriter()
  const files = new Map<string, string[]>()
  for (const { table, text: line } of services.flatMap((one) => writer.linesOf(one)))
    files.set(table.entity, [...(files.get(table.entity) ?? [headingOf(table)]), line])
  const rows = new Map(
    [...files].map(([entity, lines]) => {
      const read: Record<string, string>[] = parse(lines.join('\r\n'), {
        columns: true,
        cast: (said) => saidInCell(said),
      })
      return [entity, read.map((cells, at): Row => ({ cells, line: at + 2 }))] as const
    }),
  )
  const { objects, loose } = fromTables(rows)
  expect(loose).toBe(0)
  return objects.map(({ value }) => value)
}

describe('an export that is imported in an empty store', () => {
  it('is exported from there as it was, as JSON', () => {
    fc.assert(
      fc.property(stores, (all) => {
        const first = exported(partsOf(storeOf(...all)))
        const planned = plan(JSON.parse(JSON.stringify(first)))
        expect(planned.refused).toEqual([])
        expect(JSON.parse(JSON.stringify(exported(partsOf(written(planned)))))).toEqual(
          JSON.parse(JSON.stringify(first)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('is exported from there as it was, as tables', () => {
    fc.assert(
      fc.property(stores, (all) => {
        const first = exported(partsOf(storeOf(...all)))
        const planned = plan(throughTables(first))
        expect(planned.refused).toEqual([])
        expect(JSON.parse(JSON.stringify(exported(partsOf(written(planned)))))).toEqual(
          JSON.parse(JSON.stringify(first)),
        )
      }),
      { numRuns: 100 },
    )
  })
})
