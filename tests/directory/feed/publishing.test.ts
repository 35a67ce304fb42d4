import { describe, expect, it } from '@jest/globals'
import {
  isPublished,
  mayBeHandedOn,
  publishedChangeOf,
  publishedParts,
} from '../../../directory/feed/publishing.ts'
import { location, organization, parts, service, source } from '../exchange/given.ts'

const shared = { source: null, sharedBy: 'lies' }
const confirmed = (...people: readonly string[]) =>
  people.map((by) => ({ by, at: '2026-03-01T10:00:00.000Z' }))

describe('a licence', () => {
  it.each([
    'CC BY 4.0',
    'cc-by-sa-4.0',
    'CC0 1.0',
    'Creative Commons Naamsvermelding 4.0',
    'https://creativecommons.org/licenses/by/4.0/',
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'MIT, (c) 2021 Vlaamse Overheid',
    'CC BY 4.0 (GeoNames) + MIT + Statbel open data',
    'Modellicentie Gratis Hergebruik v1.0',
    'ODbL 1.0',
    'Open Government Licence v3.0',
    'publiek domein',
  ])('%s lets a record be handed on', (licence) => {
    expect(mayBeHandedOn({ ...source, licence })).toBe(true)
  })

  it.each([
    null,
    '',
    'CC BY-NC 4.0',
    'CC BY-ND 4.0',
    'cc-by-nc-sa',
    'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    'Open data, niet-commercieel gebruik',
    'Open data. Alle rechten voorbehouden.',
    'All rights reserved',
    'Enkel voor intern gebruik',
    'commitment',
    'onbekend',
  ])('%s does not', (licence) => {
    expect(mayBeHandedOn({ ...source, licence })).toBe(false)
  })
})

describe('a service goes out', () => {
  it.each([
    ['imported', {}, true],
    ['imported and closed', { state: 'closed' }, true],
    ['imported without a licence', { source: { ...source, licence: null }, state: 'agreed' }, false],
    ['shared and agreed to', { ...shared, state: 'agreed', agreedBy: 'door' }, true],
    ['shared and agreed to by two people', { ...shared, state: 'agreed', agreedBy: null }, true],
    ['shared and not agreed to', { ...shared }, false],
    ['shared, not agreed to and confirmed by one', { ...shared, confirmations: confirmed('a') }, false],
    ['agreed to and closed', { ...shared, state: 'closed', agreedBy: 'door' }, true],
    ['confirmed by two and closed', { ...shared, state: 'closed', confirmations: confirmed('a', 'b') }, true],
    [
      'confirmed by its sharer and one and closed',
      { ...shared, state: 'closed', confirmations: confirmed('lies', 'b') },
      false,
    ],
    [
      'confirmed twice by one and closed',
      { ...shared, state: 'closed', confirmations: confirmed('b', 'b') },
      false,
    ],
    ['never agreed to and closed', { ...shared, state: 'closed' }, false],
  ] as const)('%s: %j', (_, change, expected) => {
    expect(isPublished(service(change))).toBe(expected)
  })

  it('without an organisation or a place that may not', () => {
    const closed = { ...source, licence: 'CC BY-NC' }
    const given = { ...parts(), organization: { ...organization(), source: closed } }
    expect(publishedParts(given)).toMatchObject({ organization: null, locations: [location()] })
    const elsewhere = { ...parts(), locations: [{ ...location(), source: closed }] }
    expect(publishedParts(elsewhere)).toMatchObject({ organization: organization(), locations: [] })
    expect(publishedParts(parts({ source: closed }))).toBeNull()
  })
})

describe('what a reader sees changed', () => {
  it('when a field did, when it was confirmed, and when it was agreed to', () => {
    const lastChangedAt = '2026-02-01T08:00:00.000Z'
    const later = '2026-03-01T08:00:00.000Z'
    expect(publishedChangeOf(service({ lastChangedAt }))).toBe(lastChangedAt)
    expect(publishedChangeOf(service({ lastChangedAt, lastConfirmedAt: later }))).toBe(later)
    expect(publishedChangeOf(service({ lastChangedAt, agreedAt: later }))).toBe(later)
    expect(publishedChangeOf(service({ lastChangedAt: later, agreedAt: lastChangedAt }))).toBe(later)
  })
})
