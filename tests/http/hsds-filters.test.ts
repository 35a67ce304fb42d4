import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { regionPlaces } from '../../bot/directory/region-places.ts'
import { openingRule } from '../../directory/hours/opening-rule.ts'
import { namedId } from '../../directory/named-id.ts'
import { needOf } from '../../directory/needs/needs.ts'
import { kilometresBetween } from '../../directory/places/distance.ts'
import { placeTable } from '../../directory/places/place-table.ts'
import type { SharedService } from '../../directory/service.ts'
import { ownTaxonomies } from '../../directory/terms.ts'
import { fictionalRecords } from '../directory/fictional-records.ts'
import { type FeedBot, startFeedBot } from './feed-bot.ts'

const all = fictionalRecords()
/** A few of them are described with needs only: in the invented directory all have a threshold that is lower. */
const given = {
  ...all,
  services: all.services.map((one, at) => {
    const attributes = (one.hsds.attributes ?? []).filter(({ link_type: type }) => type === 'nood')
    return at % 5 === 0 ? { ...one, hsds: { ...one.hsds, attributes } } : one
  }),
}
let bot: FeedBot
beforeAll(async () => {
  bot = await startFeedBot(given)
})
afterAll(() => bot.close())

async function found(query: string, list = 'services'): Promise<readonly string[]> {
  const { status, text } = await bot.get(`/${list}?per_page=100&${query}`)
  expect([query, status]).toEqual([query, 200])
  const contents: readonly { id: string }[] = JSON.parse(text).contents
  return contents.map(({ id }) => id)
}

/** The services of which this is true, worked out the plain way; never all and never none. */
function those(isTrue: (service: SharedService) => boolean): readonly string[] {
  const ids = given.services.filter(isTrue).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.length).toBeLessThan(given.services.length)
  return ids.toSorted()
}

const nappies = needOf('nappies').id
const isAbout = (term: string) => (service: SharedService) =>
  (service.hsds.attributes ?? []).some(({ taxonomy_term_id: id }) => id === term)
const placesOf = ({ hsds }: SharedService) =>
  (hsds.service_at_locations ?? []).flatMap(
    ({ location_id: at }) => given.locations.find(({ id }) => id === at) ?? [],
  )
const hasPostcode = (postcode: string) => (service: SharedService) =>
  placesOf(service).some(({ hsds }) => hsds.addresses?.some(({ postal_code: code }) => code === postcode))
const hasBlock =
  (fits: (days: string, opens: number, closes: number) => boolean) => (service: SharedService) =>
    (service.hsds.schedules ?? []).some((schedule) => {
      const rule = openingRule(schedule)
      return (
        rule !== null && fits(schedule.byday ?? '', rule.opens?.minutes ?? -1, rule.closes?.minutes ?? 9999)
      )
    })

describe('the services', () => {
  it('with a term', async () => {
    expect(await found(`taxonomy_term_id=${nappies}`)).toEqual(those(isAbout(nappies)))
  })

  it('with any term of a taxonomy', async () => {
    const features = ownTaxonomies[1]?.id ?? ''
    const terms = those(({ hsds }) =>
      (hsds.attributes ?? []).some(({ link_type: type }) => type === 'drempel'),
    )
    expect(await found(`taxonomy_id=${features}`)).toEqual(terms)
  })

  it('of an organisation', async () => {
    const owner = given.services[0]?.hsds.organization_id
    expect(await found(`organization_id=${owner}`)).toEqual(
      those(({ hsds }) => hsds.organization_id === owner),
    )
  })

  it('that changed at or after a moment, a day, or a moment elsewhere', async () => {
    const moment = given.services.map(({ lastChangedAt }) => lastChangedAt).toSorted()[40] ?? ''
    expect(await found(`modified_after=${moment}`)).toEqual(those((one) => one.lastChangedAt >= moment))
    const day = moment.slice(0, 10)
    expect(await found(`modified_after=${day}`)).toEqual(those((one) => one.lastChangedAt >= day))
    const later = given.services.filter((one) => one.lastChangedAt > '2026-10-13T09:00:00.000Z').length
    const same = given.services.filter((one) => one.lastChangedAt === '2026-10-13T09:00:00.000Z').length
    expect(same).toBeGreaterThan(0)
    expect(await found('modified_after=2026-10-13T11:00:00%2B02:00')).toHaveLength(later + same)
    expect(await found('modified_after=2026-10-13T10:59:59-02:00')).toHaveLength(later)
  })

  it('with a postcode, and near the middle of one', async () => {
    expect(await found('postcode=9050')).toEqual(those(hasPostcode('9050')))
    const middle = placeTable(regionPlaces()).byPostcode('9050')
    if (middle === null) throw new Error('the table of the regions has no 9050')
    const isWithin = (metres: number) => (service: SharedService) =>
      placesOf(service).some(({ hsds: { latitude, longitude } }) =>
        latitude === undefined || longitude === undefined
          ? false
          : kilometresBetween({ latitude, longitude }, middle) * 1000 <= metres,
      )
    for (const metres of [1_500, 5_000, 50_000])
      expect(await found(`postcode=9050&proximity=${metres}`)).toEqual(those(isWithin(metres)))
  })

  it('in an area that names a postcode, when no distance is asked', async () => {
    const [one] = given.services
    const area = { id: namedId('test', 'area'), name: 'Wijken van 8999 en 9051' }
    const other = await startFeedBot({
      ...given,
      services: one ? [{ ...one, hsds: { ...one.hsds, service_areas: [area] } }] : [],
    })
    const of = async (query: string) => JSON.parse((await other.get(`/services?${query}`)).text).total_items
    expect([
      await of('postcode=9051'),
      await of('postcode=9052'),
      await of('postcode=9051&proximity=1'),
    ]).toEqual([1, 0, 0])
    await other.close()
  })

  it('for ages that lie within those asked', async () => {
    expect(await found('minimum_age=12')).toEqual(those(({ hsds }) => (hsds.minimum_age ?? -1) >= 12))
    expect(await found('maximum_age=3')).toEqual(those(({ hsds }) => (hsds.maximum_age ?? 999) <= 3))
  })

  it('open on a day, from an hour, until an hour: one block for all three', async () => {
    expect(await found('day=SA')).toEqual(those(hasBlock((days) => days.includes('SA'))))
    expect(await found('start_time=17:00')).toEqual(those(hasBlock((_, opens) => opens >= 17 * 60)))
    expect(await found('end_time=12:00')).toEqual(those(hasBlock((_, __, closes) => closes <= 720)))
    expect(await found('day=WE&start_time=13:00&end_time=17:00:00')).toEqual(
      those(hasBlock((days, opens, closes) => days.includes('WE') && opens >= 780 && closes <= 1020)),
    )
  })

  it('that a text finds, as people find them', async () => {
    const { text } = await bot.get('/services?search=luiers')
    const names: readonly string[] = JSON.parse(text).contents.map(({ name }: { name: string }) => name)
    expect(names).toContain('De Pamperpot')
    expect(await found('search=luiers%209050')).toHaveLength(1)
    expect(await found('search=xyzzy')).toEqual([])
  })

  it('that answer every one of them', async () => {
    expect(await found(`taxonomy_term_id=${nappies}&postcode=9050&search=luierpakket`)).toEqual(
      those(
        (one) => isAbout(nappies)(one) && hasPostcode('9050')(one) && one.hsds.name.includes('luierpakket'),
      ),
    )
  })
})

describe('the services at places', () => {
  it('answer the same filters, a place for itself', async () => {
    const at = (postcode: string) =>
      given.services
        .flatMap(({ hsds }) => hsds.service_at_locations ?? [])
        .filter(({ location_id: id }) =>
          given.locations.some(
            (one) => one.id === id && one.hsds.addresses?.some(({ postal_code: code }) => code === postcode),
          ),
        )
        .map(({ id }) => id)
        .toSorted()
    expect(await found('postcode=9050', 'service_at_locations')).toEqual(at('9050'))
    const about = await found(`taxonomy_term_id=${nappies}`, 'service_at_locations')
    expect(about.length).toBe(
      given.services.filter(isAbout(nappies)).flatMap(({ hsds }) => hsds.service_at_locations ?? []).length,
    )
    expect((await found('search=luierpakket', 'service_at_locations')).length).toBeGreaterThan(0)
  })
})
