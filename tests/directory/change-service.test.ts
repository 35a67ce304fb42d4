import { describe, expect, it } from '@jest/globals'
import { changeField, undoChange } from '../../directory/change-service.ts'
import { fieldOf } from '../../directory/field-value.ts'
import type { ServiceParts } from '../../directory/service.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { bareParts, importedParts } from './parts.ts'
import { doing, nextOf, someone, whyNot } from './people.ts'

const lies = someone('lies')
const sam = someone('sam')

const newName = { id: 'change-1', field: 'name', value: 'De Kast' } as const
const renamed = (parts: ServiceParts, value: string, id: string) =>
  nextOf(changeField(parts, { id, field: 'name', value }, doing(sam, 1)))

describe('one field changed', () => {
  it('is kept with old, new, who and when, and moves the day of change alone', () => {
    const { service } = nextOf(changeField(bareParts(), newName, doing(sam)))
    expect(service.hsds.name).toBe('De Kast')
    expect(service.changes).toEqual([
      {
        id: 'change-1',
        field: 'name',
        old: 'Babyhoek',
        new: 'De Kast',
        at: '2026-11-23T09:00:00.000Z',
        by: 'sam',
        undone: null,
      },
    ])
    expect(service).toMatchObject({ lastChangedAt: '2026-11-23T09:00:00.000Z', lastConfirmedAt: null })
  })

  it('answers what was reported of that field, and of no other', () => {
    const report = (id: string, field: 'name' | 'cost', kind: 'wrong' | 'gone' = 'wrong') =>
      ({ id, kind, field, by: 'noor', at: '2026-11-20T09:00:00.000Z', handled: null }) as const
    const reports = [report('a', 'name'), report('b', 'cost'), report('c', 'name', 'gone')]
    const { service } = nextOf(changeField(bareParts({ reports }), newName, doing(sam)))
    expect(service.reports.map(({ handled }) => handled?.by ?? null)).toEqual(['sam', null, null])
  })

  it.each([
    ['of another site', bareParts({ site: 'hasselt' }), newName, 'service-of-other-site'],
    ['of one that is closed', bareParts({ state: 'closed' }), newName, 'service-closed'],
    ['to what it is', bareParts(), { ...newName, value: 'Babyhoek' }, 'service-field-unchanged'],
    ['to no name', bareParts(), { ...newName, value: '' }, 'service-name-missing'],
    [
      'to no web address',
      bareParts(),
      { id: 'x', field: 'website', value: 'javascript:1' },
      'service-field-unclear',
    ],
    ['of an imported one', importedParts(), newName, null],
  ] as const)('%s: %s', (_, parts, change, reason) => {
    expect(whyNot(changeField(parts, change as never, doing(sam)))).toBe(reason)
  })

  it.each([
    ['student', null],
    ['lecturer', null],
    ['coordinator', null],
    ['assessor', 'service-of-other-site'],
    ['partner', 'service-of-other-site'],
  ] as const)('by a %s of its site', (role, reason) => {
    expect(whyNot(changeField(bareParts(), newName, doing(someone('x', role))))).toBe(reason)
    expect(whyNot(changeField(importedParts(), newName, doing(someone('x', role, 'elders'))))).toBe(reason)
  })
})

describe('a change undone', () => {
  it('gives the value back, and stays to be read', () => {
    const changed = nextOf(changeField(importedParts(), { id: 'c', field: 'phones', value: [] }, doing(sam)))
    const { service, ...rest } = nextOf(undoChange(changed, 'c', doing(lies, 2)))
    expect(fieldOf(sheetOf({ service, ...rest }), 'phones')).toEqual(
      fieldOf(sheetOf(importedParts()), 'phones'),
    )
    expect(service.changes).toMatchObject([
      { by: 'sam', undone: { by: 'lies', at: '2026-11-25T09:00:00.000Z' } },
    ])
    expect(service.lastChangedAt).toBe('2026-11-25T09:00:00.000Z')
  })

  it('waits for what came over it, which is undone first', () => {
    const twice = renamed(renamed(bareParts(), 'Een', '1'), 'Twee', '2')
    expect(whyNot(undoChange(twice, '1', doing(sam)))).toBe('change-not-last')
    const once = nextOf(undoChange(twice, '2', doing(sam)))
    expect(once.service.hsds.name).toBe('Een')
    expect(nextOf(undoChange(once, '1', doing(sam))).service.hsds.name).toBe('Babyhoek')
  })

  it('waits also when what came over it happens to say the same', () => {
    const thrice = renamed(renamed(renamed(bareParts(), 'Een', '1'), 'Twee', '2'), 'Een', '3')
    expect(whyNot(undoChange(thrice, '1', doing(sam)))).toBe('change-not-last')
  })

  it('is not undone when an import wrote over it', () => {
    const { service, ...rest } = renamed(bareParts(), 'Een', '1')
    const written = { ...rest, service: { ...service, hsds: { ...service.hsds, name: 'Import' } } }
    expect(whyNot(undoChange(written, '1', doing(sam)))).toBe('change-not-last')
  })

  it.each([
    ['an unknown one', 'x', sam, 'unknown-change'],
    ['by somebody of another site', '1', someone('tuur', 'student', 'hasselt'), 'service-of-other-site'],
    ['by a partner', '1', someone('kim', 'partner'), 'service-of-other-site'],
  ] as const)('%s', (_, id, by, reason) => {
    expect(whyNot(undoChange(renamed(bareParts(), 'Een', '1'), id, doing(by)))).toBe(reason)
  })

  it('a second time is nothing, and of a closed service neither', () => {
    const changed = renamed(bareParts(), 'Een', '1')
    const undone = nextOf(undoChange(changed, '1', doing(sam)))
    expect(whyNot(undoChange(undone, '1', doing(sam)))).toBe('change-undone-already')
    const closed = { ...changed, service: { ...changed.service, state: 'closed' as const } }
    expect(whyNot(undoChange(closed, '1', doing(sam)))).toBe('service-closed')
  })
})
