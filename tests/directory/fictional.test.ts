import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { Feature, Line } from '../../directory/features.ts'
import written from '../../directory/fictional/services.json' with { type: 'json' }
import { openingHours } from '../../directory/hours/opening-hours.ts'
import { Location } from '../../directory/hsds/location.ts'
import { Organization } from '../../directory/hsds/organization.ts'
import { Service } from '../../directory/hsds/service.ts'
import { languageCode } from '../../directory/language-code.ts'
import { NeedKey, needOf } from '../../directory/needs/needs.ts'
import { ownAttribute, ownKey } from '../../directory/terms.ts'
import { LifeDomain } from '../../programme/contact-words.ts'

/** As a feed gives it: organisation and places stand in the service. Strict, so that no field of ours slips in. */
const Place = z.strictObject(Location.shape)
const Full = z.strictObject({
  ...Service.shape,
  organization: z.strictObject(Organization.shape),
  service_at_locations: z
    .array(z.looseObject({ id: z.string(), location_id: z.string(), location: Place }))
    .optional(),
})
const services = z.array(Full).parse(written)

const text = JSON.stringify(written)
const keysOf = (service: (typeof services)[number], of: 'nood' | 'drempel' | 'lijn') =>
  (service.attributes ?? []).flatMap((attribute) => ownKey(attribute, of) ?? [])
/** Ghent's numbers begin with 09, Hasselt's with 011; a group of mothers has only a mobile, and a place. */
const regionOf = (service: (typeof services)[number]) => {
  const province = service.service_at_locations?.[0]?.location.addresses?.[0]?.state_province
  if (province !== undefined) return province === 'Limburg' ? 'hasselt' : 'gent'
  return service.phones?.[0]?.number.startsWith('011') ? 'hasselt' : 'gent'
}

describe('the fictional directory', () => {
  it('has at least sixty services of the standard, at least 25 in each region', () => {
    expect(services.length).toBeGreaterThanOrEqual(60)
    for (const region of ['gent', 'hasselt'])
      expect(services.filter((service) => regionOf(service) === region).length).toBeGreaterThanOrEqual(25)
  })

  it.each(NeedKey.options)('somebody in each region helps with %s', (need) => {
    const helping = services.filter((service) => keysOf(service, 'nood').includes(need))
    expect([...new Set(helping.map(regionOf))].toSorted()).toEqual(['gent', 'hasselt'])
  })

  it.each(LifeDomain.options)('at least four services are about %s', (domain) => {
    const about = services.filter((service) =>
      keysOf(service, 'nood').some((key) => needOf(NeedKey.parse(key)).domain === domain),
    )
    expect(about.length).toBeGreaterThanOrEqual(4)
  })

  it('uses every line and every feature', () => {
    expect([...new Set(services.flatMap((one) => keysOf(one, 'lijn')))].toSorted()).toEqual(
      [...Line.options].toSorted(),
    )
    expect([...new Set(services.flatMap((one) => keysOf(one, 'drempel')))].toSorted()).toEqual(
      [...Feature.options].toSorted(),
    )
  })

  it('says each service is in one line, and says terms as we say them ourselves', () => {
    for (const service of services) {
      expect(keysOf(service, 'lijn')).toHaveLength(1)
      expect(service.attributes).toEqual([
        ...keysOf(service, 'nood').map((key) => ownAttribute(service.id, 'nood', NeedKey.parse(key))),
        ...keysOf(service, 'drempel').map((key) => ownAttribute(service.id, 'drempel', Feature.parse(key))),
        ...keysOf(service, 'lijn').map((key) => ownAttribute(service.id, 'lijn', Line.parse(key))),
      ])
    }
  })

  it('tells of each what it does, for whom and how to get in', () => {
    for (const { description, eligibility_description: audience, application_process: apply } of services)
      for (const said of [description, audience, apply]) expect(said).toMatch(/^\p{Lu}.*[.?!]$/u)
  })

  it('has hours that can be read; some have a lunch break, a season, a month or none at all', () => {
    const blocks = services.flatMap((service) => service.schedules ?? [])
    for (const block of blocks) {
      expect(block.freq).toMatch(/^(WEEKLY|MONTHLY)$/)
      expect(block.byday).toMatch(/^([1-4]?(MO|TU|WE|TH|FR|SA|SU))(,(MO|TU|WE|TH|FR|SA|SU))*$/)
      expect(block.opens_at).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      expect(block.closes_at).toMatch(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
      expect(String(block.closes_at) > String(block.opens_at)).toBe(true)
    }
    for (const { schedules } of services)
      expect(openingHours({ schedules: schedules ?? [], note: null }).rules).toHaveLength(
        schedules?.length ?? 0,
      )
    const hasBreak = services.filter(({ schedules }) => {
      const mondays = (schedules ?? []).filter(({ byday }) => byday?.includes('MO'))
      return mondays.length > 1
    })
    expect(hasBreak.length).toBeGreaterThan(10)
    expect(blocks.filter((block) => block.valid_from && block.valid_to).length).toBeGreaterThan(3)
    expect(blocks.filter((block) => block.freq === 'MONTHLY').length).toBeGreaterThan(1)
    expect(services.filter(({ schedules }) => schedules === undefined).length).toBeGreaterThan(1)
  })

  it('has services that are closed for a while, full or keep people waiting', () => {
    expect(services.filter(({ status }) => status === 'temporarily closed').length).toBe(2)
    expect(services.filter(({ wait_time: waiting }) => waiting).length).toBeGreaterThan(5)
    expect(
      services.filter(({ capacities }) => capacities?.every(({ available }) => available === 0)).length,
    ).toBeGreaterThan(2)
    for (const service of services)
      if (service.status !== 'active') expect(service.alert).toMatch(/gesloten/i)
  })

  it('speaks languages that have a name', () => {
    for (const { languages } of services)
      for (const { code, name } of languages ?? [])
        expect([code, languageCode(name ?? '')]).toEqual([code, code])
  })
})

describe('nothing of the fictional directory is somebody’s', () => {
  it('every phone is in a range of zeros, and can be called', () => {
    const numbers = services.flatMap((service) => (service.phones ?? []).map(({ number }) => number))
    expect(services.filter(({ phones }) => (phones ?? []).length === 0)).toEqual([])
    expect(numbers.filter((number) => !/^(09 000 00|011 00 00|0400 00 00) \d\d$/.test(number))).toEqual([])
    // nor does a text name another: 101, which is everybody's, is too short to be found here
    const looksLikeOne = /(?<![\d.-])0\d{1,3}(?:[ ./]\d{2,3}){2,4}(?![\d.-])/g
    const inTexts = [...text.matchAll(looksLikeOne)].map(([found]) => found)
    const companies = services.flatMap(({ organization }) => organization.organization_identifiers ?? [])
    expect(inTexts.toSorted()).toEqual(
      [...numbers, ...companies.map(({ identifier }) => identifier)].toSorted(),
    )
  })

  it('every site and mail address ends in .example', () => {
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)|@([^"\s]+)/g)].map(([, site, mail]) => site ?? mail)
    expect(hosts.length).toBeGreaterThan(100)
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([])
  })

  it('every company number is below the first one that was ever given', () => {
    const numbers = services.flatMap(({ organization }) => organization.organization_identifiers ?? [])
    expect(numbers.length).toBeGreaterThan(30)
    for (const { identifier } of numbers) expect(identifier).toMatch(/^0000\.0\d\d\.\d{3}$/)
  })
})

describe('the ids of the fictional directory', () => {
  it('name one thing each, and what stands in two services is the same in both', () => {
    const seen = new Map<string, string>()
    const differing: string[] = []
    collect(written, (one) => {
      const said = JSON.stringify(one)
      const before = seen.get(one.id)
      if (before !== undefined && before !== said) differing.push(one.id)
      seen.set(one.id, said)
    })
    expect(seen.size).toBeGreaterThan(1000)
    expect(differing).toEqual([])
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  })

  it('bind each service to its organisation and its places', () => {
    for (const service of services) {
      expect(service.organization_id).toBe(service.organization.id)
      for (const at of service.service_at_locations ?? []) {
        expect(at.location_id).toBe(at.location.id)
        expect(at.location.organization_id).toBe(service.organization_id)
      }
    }
  })
})

function collect(value: unknown, see: (one: Readonly<{ id: string }>) => void): void {
  if (typeof value !== 'object' || value === null) return
  if ('id' in value && typeof value.id === 'string') see({ ...value, id: value.id })
  for (const inner of Object.values(value)) collect(inner, see)
}
