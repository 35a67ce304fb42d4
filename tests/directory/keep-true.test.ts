import { describe, expect, it } from '@jest/globals'
import {
  agreeService,
  closeService,
  confirmService,
  isSaidToBeGone,
  isToBeChecked,
  keepService,
  reopenService,
  reportService,
  withdrawService,
} from '../../directory/keep-true.ts'
import { namedId } from '../../directory/named-id.ts'
import { newService } from '../../directory/new-service.ts'
import { SharedService } from '../../directory/service.ts'
import { addTip } from '../../directory/service-tips.ts'
import { sheetOf } from '../../directory/sheet.ts'
import { stamp } from '../../programme/stamp.ts'
import { bareParts } from './parts.ts'
import { doing, nextOf, someone, whyNot } from './people.ts'

const [lies, sam, noor, door] = [
  someone('lies'),
  someone('sam'),
  someone('noor'),
  someone('door', 'lecturer'),
]
const wil = someone('wil', 'lecturer', 'hasselt')
const start = bareParts().service
const gone = { id: 'r', kind: 'gone', field: null } as const
const closed = bareParts({ state: 'closed' })

/** Reported gone by these people, one after the other. */
function goneBy(...people: readonly (typeof sam)[]): SharedService {
  return people.reduce(
    (service, by, index) => nextOf(reportService(service, { ...gone, id: `r${index}` }, doing(by))),
    start,
  )
}
const parts = (service: SharedService) => ({ ...bareParts(), service })

describe('a service confirmed', () => {
  it('moves the day of confirmation and nothing else', () => {
    const next = nextOf(confirmService(start, doing(sam, 3)))
    expect(next).toEqual({
      ...start,
      confirmations: [{ by: 'sam', at: '2026-11-26T09:00:00.000Z' }],
      lastConfirmedAt: '2026-11-26T09:00:00.000Z',
    })
  })

  it.each([
    [['sam'], 'unchecked'],
    [['lies', 'sam'], 'unchecked'],
    [['sam', 'noor'], 'agreed'],
    [['lies', 'sam', 'noor'], 'agreed'],
  ] as const)('by %j is %s when lies shared it', (people, state) => {
    const next = people.reduce((service, id) => nextOf(confirmService(service, doing(someone(id)))), start)
    expect(next.state).toBe(state)
    expect(next.agreedBy).toBeNull()
  })

  it('by one person twice is one person, and once a day is enough', () => {
    const once = nextOf(confirmService(start, doing(sam)))
    expect(whyNot(confirmService(once, doing(sam)))).toBe('confirmed-today')
    const twice = nextOf(confirmService(once, doing(sam, 1)))
    expect(twice).toMatchObject({ state: 'unchecked', lastConfirmedAt: '2026-11-24T09:00:00.000Z' })
    expect(twice.confirmations).toHaveLength(1)
  })

  it('by people of another site counts too; a closed one is not confirmed', () => {
    expect(whyNot(confirmService(start, doing(someone('tuur', 'student', 'hasselt'))))).toBeNull()
    expect(whyNot(confirmService(closed.service, doing(sam)))).toBe('service-closed')
  })
})

describe('a new service', () => {
  it('is agreed to by a lecturer of its site', () => {
    expect(nextOf(agreeService(start, doing(door)))).toMatchObject({
      state: 'agreed',
      agreedBy: 'door',
      agreedAt: stamp(doing(door).at),
    })
  })

  it.each([
    ['a student', sam, start, 'service-of-other-site'],
    ['a lecturer elsewhere', wil, start, 'service-of-other-site'],
    ['twice', door, bareParts({ state: 'agreed' }).service, 'agreed-already'],
    ['a closed one', door, closed.service, 'service-closed'],
  ] as const)('not by %s', (_, by, service, reason) => {
    expect(whyNot(agreeService(service, doing(by)))).toBe(reason)
  })

  const fresh = { id: namedId('test', 'new'), site: 'gent', kbo: null, values: { name: 'De Kast' } } as const

  it.each([
    ['student', 'unchecked', null],
    ['lecturer', 'agreed', 'x'],
    ['coordinator', 'agreed', 'x'],
  ] as const)('of a %s is %s', (role, state, agreedBy) => {
    const { service } = nextOf(newService(fresh, doing(someone('x', role))))
    expect(service).toMatchObject({
      state,
      agreedBy,
      sharedBy: 'x',
      site: 'gent',
      source: null,
      lastConfirmedAt: null,
    })
    expect(SharedService.parse(service)).toEqual(service)
  })

  it('has all that was filled in', () => {
    const values = {
      name: 'De Kast',
      needs: ['food'],
      address: { street: 'Dampoortstraat 12', postcode: '9000', city: 'Gent', position: null },
      cost: { text: 'gratis', isFree: true },
    } as const
    const sheet = sheetOf(nextOf(newService({ ...fresh, values, kbo: '0123456789' }, doing(sam))))
    expect(sheet).toMatchObject({
      name: 'De Kast',
      needs: ['food'],
      isFree: true,
      kbo: '0123456789',
      organization: 'De Kast',
      places: [{ address: { street: 'Dampoortstraat 12' } }],
    })
  })

  it.each([
    [{}, 'service-name-missing'],
    [{ name: '  ' }, 'service-name-missing'],
    [{ name: 'De Kast', email: 'balie' }, 'service-field-unclear'],
    [{ name: 'x'.repeat(1_001) }, 'service-field-unclear'],
  ])('of %j is none', (values, reason) => {
    expect(whyNot(newService({ ...fresh, values }, doing(sam)))).toBe(reason)
  })
})

describe('a service reported', () => {
  it('gone by two different people waits for a lecturer’s tap', () => {
    expect(isSaidToBeGone(goneBy(sam))).toBe(false)
    expect(isSaidToBeGone(goneBy(sam, noor))).toBe(true)
    const { service } = nextOf(closeService(parts(goneBy(sam, noor)), 'c', doing(door)))
    expect(service).toMatchObject({ state: 'closed', hsds: { status: 'defunct' } })
    expect(service.reports.every(({ handled }) => handled?.by === 'door')).toBe(true)
    expect(service.changes).toMatchObject([{ id: 'c', field: 'status', old: 'active', new: 'defunct' }])
  })

  it('by the same person twice is one person', () => {
    expect(whyNot(reportService(goneBy(sam), gone, doing(sam)))).toBe('reported-already')
    const [report] = goneBy(sam).reports
    const twice = report ? [report, { ...report, id: 'r2' }] : []
    expect(isSaidToBeGone({ ...start, reports: twice })).toBe(false)
    const wrong = { id: 'w', kind: 'wrong', field: 'phones' } as const
    expect(isSaidToBeGone(nextOf(reportService(goneBy(sam), wrong, doing(noor))))).toBe(false)
  })

  it('gone before a lecturer kept it, may be reported again', () => {
    const kept = nextOf(keepService(goneBy(sam, noor), doing(door)))
    expect(isSaidToBeGone(kept)).toBe(false)
    expect(whyNot(reportService(kept, { ...gone, id: 'again' }, doing(sam)))).toBeNull()
    expect(whyNot(keepService(kept, doing(door)))).toBe('report-handled-already')
  })

  it.each([
    ['one report', parts(goneBy(sam)), door, 'too-few-gone-reports'],
    ['a student', parts(goneBy(sam, noor)), lies, 'service-of-other-site'],
    ['a lecturer elsewhere', parts(goneBy(sam, noor)), wil, 'service-of-other-site'],
    ['one that is closed', closed, door, 'service-closed'],
  ] as const)('is not closed: %s', (_, of, by, reason) => {
    expect(whyNot(closeService(of, 'c', doing(by)))).toBe(reason)
  })

  it('and closed can be opened again, by a lecturer only', () => {
    const shut = nextOf(closeService(parts(goneBy(sam, noor)), 'c', doing(door)))
    expect(whyNot(reportService(shut.service, gone, doing(sam)))).toBe('service-closed')
    const { service } = nextOf(reopenService(shut, 'o', doing(door)))
    expect(service).toMatchObject({ state: 'agreed', hsds: { status: 'active' } })
    expect(whyNot(reopenService(shut, 'o', doing(sam)))).toBe('service-of-other-site')
    expect(whyNot(reopenService(bareParts(), 'o', doing(door)))).toBe('service-not-closed')
  })
})

describe('a service shared by mistake', () => {
  it('is taken back by who shared it', () => {
    const { service } = nextOf(withdrawService(bareParts(), 'w', doing(lies)))
    expect(service).toMatchObject({ state: 'closed', hsds: { status: 'inactive' } })
  })

  it.each([
    ['by somebody else', bareParts(), sam, 'share-not-yours-to-withdraw'],
    ['once confirmed', parts(nextOf(confirmService(start, doing(sam)))), lies, 'share-not-yours-to-withdraw'],
    ['once agreed to', parts(nextOf(agreeService(start, doing(door)))), lies, 'share-not-yours-to-withdraw'],
    ['twice', closed, lies, 'service-closed'],
  ] as const)('not %s', (_, of, by, reason) => {
    expect(whyNot(withdrawService(of, 'w', doing(by)))).toBe(reason)
  })
})

describe('what a lecturer has to look at', () => {
  it.each([
    ['a new service', start, true],
    ['an agreed one', bareParts({ state: 'agreed' }).service, false],
    ['a closed one', closed.service, false],
    ['a report', { ...goneBy(sam), state: 'agreed' as const }, true],
    [
      'a tip',
      { ...nextOf(addTip(start, { id: 't', text: 'x' }, doing(sam))), state: 'agreed' as const },
      true,
    ],
    [
      'a tip that is shown',
      { ...nextOf(addTip(start, { id: 't', text: 'x' }, doing(door))), state: 'agreed' as const },
      false,
    ],
  ])('%s: %s', (_, service, isWaiting) => {
    expect(isToBeChecked(service)).toBe(isWaiting)
  })
})
