import { describe, expect, it } from '@jest/globals'
import { newSite } from '../../programme/site.ts'
import { filledNumbers, isFresh, numbersAmiss, withNumber } from '../../programme/site-numbers.ts'

const today = '2026-11-23'
const gent = newSite({ id: 'gent', name: 'Gent', letter: 'G' })
const good = { for: 'ocmw', number: '09 000 00 01', by: 'Co', on: today }

function kept(site: typeof gent, sent: Parameters<typeof withNumber>[1]) {
  const decision = withNumber(site, sent, today)
  if (!decision.accepted) throw new Error(decision.because.reason)
  return decision.next
}

describe('a local number', () => {
  it('is a new version of the numbers, beside the others, and no new policy for matches', () => {
    const one = kept(gent, good)
    const two = kept(one, { ...good, for: 'maternity', number: '+32 9 000 00 00' })
    expect(filledNumbers(two)).toEqual([
      { for: 'maternity', number: '+32 9 000 00 00' },
      { for: 'ocmw', number: '09 000 00 01' },
    ])
    expect(two.numbers.map(({ version }) => version)).toEqual([1, 2])
    expect(two.policies).toBe(gent.policies)
    const none = kept(two, { ...good, number: null })
    expect(filledNumbers(none).map((one) => one.for)).toEqual(['maternity'])
    expect(none.numbers).toHaveLength(3)
  })

  it.each([
    ['112'],
    ['ocmw'],
    ['09 000 00 01 of 09 000 00 02'],
    ['09'],
    ['09\n000 00 01'],
    ['[09 000 00 01](tel:1)'],
  ])('is never %j', (number) => {
    expect(withNumber(gent, { ...good, number }, today)).toMatchObject({ accepted: false })
  })

  it.each([
    ['nobody', { by: null }],
    ['no day', { on: null }],
    ['tomorrow', { on: '2026-11-24' }],
  ])('checked by or on %s is not checked', (_, wrong) => {
    expect(withNumber(gent, { ...good, ...wrong }, today)).toEqual({
      accepted: false,
      because: { reason: 'number-unclear' },
    })
  })
})

describe('what a site has to look at', () => {
  it.each([
    ['2026-11-23', true],
    ['2025-11-24', true],
    ['2025-11-23', false],
    ['2020-02-29', false],
  ])('a number checked on %s is fresh: %s', (on, fresh) => {
    const number = { number: '09 000 00 01', checked: { by: 'Co', on } }
    expect(isFresh(number, today)).toBe(fresh)
    const site = { numbers: [{ version: 1, filled: { ocmw: number } }] }
    expect(numbersAmiss(site, today).old).toEqual(fresh ? [] : ['ocmw'])
  })

  it('is every empty number, and one of which nobody knows who checked it', () => {
    expect(numbersAmiss(gent, today).empty).toHaveLength(6)
    const site = { numbers: [{ version: 1, filled: { ocmw: { number: '09 000 00 01', checked: null } } }] }
    expect(numbersAmiss(site, today)).toMatchObject({ old: ['ocmw'] })
    expect(numbersAmiss(site, today).empty).not.toContain('ocmw')
  })
})
