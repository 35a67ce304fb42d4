import { describe, expect, it } from '@jest/globals'
import { fullService } from '../../../directory/exchange/full-service.ts'
import type { ServiceParts } from '../../../directory/service.ts'
import { sheetOf } from '../../../directory/sheet.ts'
import type { SheetField } from '../../../directory/sheet-field.ts'
import { withField } from '../../../directory/with-field.ts'
import { id, parts } from './given.ts'
import { partsOf, plan, storeOf, written } from './read.ts'

const given = fullService(parts())
const later = '2026-07-01T08:00:00.000Z'

/** What a plan would write, in numbers. */
function writes(planned: ReturnType<typeof plan>) {
  const { organizations, locations, services } = planned
  return [organizations.length, locations.length, services.length]
}

describe('what people changed here', () => {
  const values = {
    name: 'Pampertafel',
    what: 'Alleen pampers.',
    phones: [{ number: '0470 11 22 33', note: 'na 17 uur' }],
    address: { street: 'Maanstraat 9', postcode: '9050', city: 'Gent', position: null },
    needs: ['nappies', 'formula'],
    hours: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
    features: ['child-welcome'],
    organization: 'Huis van de Buurt',
    isFull: true,
    cost: { text: '€ 2', isFree: false },
  } as const satisfies Partial<Record<SheetField, unknown>>

  /** What a store holds once somebody changed a field. */
  function changedHere(field: keyof typeof values, undone = false): ServiceParts {
    const at = '2026-03-01T10:00:00.000Z'
    const before = partsOf(written(plan([given])))[0] as ServiceParts
    const changed = withField(before, field, values[field] as never)
    const change = { id: id(field), field, old: null, new: values[field] as never, at, by: 'lies' }
    const takenBack = undone ? { by: 'lies', at } : null
    const kept = undone ? before : changed
    return { ...kept, service: { ...kept.service, changes: [{ ...change, undone: takenBack }] } }
  }

  /** The same with the organisation and the place it had before, which other services have still. */
  const beside = (here: ServiceParts) => written(plan([{ ...given, id: id('beside') }]), storeOf(here))

  const fields = Object.keys(values) as (keyof typeof values)[]

  it.each(fields)('stays as they have it, and is told of: %s', (field) => {
    const here = changedHere(field)
    const stored = storeOf(here)
    const news = { ...given, alert: 'Gesloten in juli' }
    const planned = plan([news], stored, { at: later })
    expect(planned.kept).toMatchObject([{ id: id('service'), field, ours: values[field] }])
    expect(planned.changed.map((one) => one.fields)).toEqual([['alert']])
    const after = partsOf(written(planned, stored))[0] as ServiceParts
    const { alert, lastChangedAt: _, ...rest } = sheetOf(after)
    const { alert: __, lastChangedAt: ___, ...before } = sheetOf(here)
    expect([alert, rest]).toEqual(['Gesloten in juli', before])
    expect(after.service.changes).toEqual(here.service.changes)
    // and the next import of the same has nothing left to write
    expect(writes(plan([news], written(planned, stored)))).toEqual([0, 0, 0])
  })

  it.each(fields)('is not written again when the source did not change: %s', (field) => {
    const planned = plan([given], beside(changedHere(field)), { at: later })
    expect([writes(planned), planned.unchanged]).toEqual([[0, 0, 0], 1])
  })

  it('and took back is the source’s again', () => {
    const planned = plan([{ ...given, name: 'Melktafel' }], storeOf(changedHere('name', true)))
    expect([planned.kept, planned.services[0]?.hsds.name]).toEqual([[], 'Melktafel'])
  })

  it('is no difference once the source says the same', () => {
    const stored = storeOf(changedHere('name'))
    const planned = plan([{ ...given, name: 'Pampertafel' }], stored)
    expect([planned.kept, writes(planned)]).toEqual([[], [0, 0, 0]])
  })
})
