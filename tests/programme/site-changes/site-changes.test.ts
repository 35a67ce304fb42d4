import { describe, expect, it } from '@jest/globals'
import { firstPolicy, newSite, policyOf, Site } from '../../../programme/site.ts'
import { type PolicyAsked, readPolicy } from '../../../programme/site-changes/policy-asked.ts'
import {
  addSite,
  tenantsIn,
  withPolicy,
  withPolicyAsked,
} from '../../../programme/site-changes/site-changes.ts'

const gent = newSite({ id: 'gent', name: 'Gent', letter: 'G' })

const asIs: PolicyAsked = {
  ...firstPolicy,
  colleges: firstPolicy.colleges.join(', '),
  closingDays: firstPolicy.closingDays.join(', '),
}

describe('a policy as it was filled in', () => {
  it('reads names and days however they were typed, most days first', () => {
    const asked = { ...asIs, colleges: ' PXL;UCLL\nPXL ,  Odisee  Hogeschool', closingDays: '14 / 42, 91 14' }
    expect(readPolicy(asked)).toMatchObject({
      fields: { colleges: ['PXL', 'UCLL', 'Odisee Hogeschool'], closingDays: [91, 42, 14] },
    })
  })

  it.each([
    ['contactDays', { contactDays: 0 }],
    ['visitDays', { visitDays: null }],
    ['buddiesPerFamily', { buddiesPerFamily: 4 }],
    ['trajectoryMonths', { trajectoryMonths: 37 }],
    ['meetingWeeks', { meetingWeeks: 2 }],
    ['retentionMonths', { retentionMonths: 1.5 }],
    ['intakeBy', { intakeBy: null }],
    ['closingDays', { closingDays: '' }],
    ['closingDays', { closingDays: 'drie maanden' }],
    ['closingDays', { closingDays: '900' }],
    ['closingDays', { closingDays: '90 80 70 60 50 40' }],
    ['colleges', { colleges: 'x'.repeat(61) }],
    ['lateFrom', { lateFrom: null }],
    ['lateFrom', { lateFrom: '25:00' }],
  ] as const)('cannot have such a %s', (field, more) => {
    expect(readPolicy({ ...asIs, ...more })).toEqual({ fault: field })
  })
})

describe('another policy for a site', () => {
  it('is a new version; the old one stays for who began under it', () => {
    const asked = withPolicyAsked(firstPolicy, { ...asIs, contactDays: 10 })
    if (!asked.accepted) throw new Error('refused')
    const changed = withPolicy(gent, asked.next, 1)
    if (!changed.accepted) throw new Error('refused')
    expect(Site.parse(changed.next)).toEqual(changed.next)
    expect(policyOf(changed.next)).toMatchObject({ version: 2, contactDays: 10 })
    expect(policyOf(changed.next, 1)).toEqual(firstPolicy)
    expect(withPolicy(changed.next, asked.next, 1)).toEqual({
      accepted: false,
      because: { reason: 'policy-changed-meanwhile' },
    })
  })

  it('that is the same is none', () => {
    expect(withPolicyAsked(firstPolicy, asIs)).toEqual({
      accepted: false,
      because: { reason: 'policy-unchanged' },
    })
  })
})

describe('a new site', () => {
  const asked = { id: 'aalst', name: ' Aalst ', letter: 'a', policy: { ...asIs, buddiesPerFamily: 2 } }

  it('begins with what was filled in, under its own letter', () => {
    const decision = addSite([gent], asked)
    if (!decision.accepted) throw new Error('refused')
    expect(Site.parse(decision.next)).toEqual(decision.next)
    expect(decision.next).toMatchObject({
      name: 'Aalst',
      letter: 'A',
      policies: [{ version: 1, buddiesPerFamily: 2 }],
    })
  })

  it.each([
    ['site-name-missing', { name: null }],
    ['site-name-missing', { name: '  ' }],
    ['site-name-taken', { name: 'GENT' }],
    ['site-letter-unclear', { letter: null }],
    ['site-letter-unclear', { letter: 'AB' }],
    ['site-letter-unclear', { letter: 'é' }],
    ['site-letter-taken', { letter: 'g' }],
    ['policy-field-unclear', { policy: { ...asIs, visitDays: 91 } }],
  ] as const)('is refused: %s', (reason, more) => {
    expect(addSite([gent], { ...asked, ...more })).toMatchObject({ accepted: false, because: { reason } })
  })
})

describe('the organisations of a site', () => {
  const one = '11111111-1111-4111-8111-111111111111'
  const other = '22222222-2222-4222-8222-22222222222A'

  it('are read from lines and commas, once each', () => {
    expect(tenantsIn(`${one}\n ${other}, ${one}`)).toEqual({
      accepted: true,
      next: [one, other.toLowerCase()],
      notices: [],
    })
    expect(tenantsIn('  ')).toMatchObject({ next: [] })
  })

  it('say which of them is no tenant id, or that there are too many', () => {
    expect(tenantsIn(`${one}, school.be`)).toEqual({
      accepted: false,
      because: { reason: 'tenant-unclear', place: 2 },
    })
    const many = Array.from({ length: 41 }, (_, at) => one.slice(0, -2) + String(at + 10)).join(' ')
    expect(tenantsIn(many)).toMatchObject({ because: { reason: 'tenants-too-many' } })
  })
})
