import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { needOf } from '../../directory/needs/needs.ts'
import { ownTaxonomies, ownTerms } from '../../directory/terms.ts'
import { fictionalRecords } from '../directory/fictional-records.ts'
import { type AnswerCheck, answersOf } from './feed-answers.ts'
import { type FeedBot, feedBase, startFeedBot } from './feed-bot.ts'

type Thing = Readonly<Record<string, unknown> & { id: string }>
type Page = Readonly<{ total_items: number; contents: readonly Thing[] } & Record<string, unknown>>

const given = fictionalRecords()
const ids = given.services.map(({ id }) => id).toSorted()
let bot: FeedBot
let check: AnswerCheck

beforeAll(async () => {
  bot = await startFeedBot(given)
  check = answersOf(JSON.parse((await bot.get('/openapi.json')).text))
})
afterAll(() => bot.close())

/** An answer that is as openapi.json says. */
async function read<Body = Page>(path: string): Promise<Body> {
  const { status, headers, text } = await bot.get(path)
  expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, ''])
  expect(check(path, { status, type: String(headers['content-type']), text })).toEqual([])
  return JSON.parse(text)
}

const names = async (path: string) => (await read(path)).contents.map(({ name }) => String(name))
const count = async (path: string) => (await read(path)).total_items

describe('the feed', () => {
  it.each(['', '/'])('says at /hsds%s what it is', async (path) => {
    expect(await read<object>(path)).toEqual({
      version: '3.1',
      profile: `${feedBase}/profile`,
      openapi_url: `${feedBase}/openapi.json`,
    })
  })

  it('is open to pages of any site, asks to be kept a minute, and cannot be taken for anything else', async () => {
    const { headers } = await bot.get('/services')
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
    const options = await bot.get('/services', { method: 'OPTIONS' })
    expect([options.status, options.text]).toEqual([204, ''])
    expect(options.headers).toMatchObject({
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match',
    })
  })

  it('says in a few bytes that nothing changed', async () => {
    const first = await bot.get('/services')
    const mark = String(first.headers.etag)
    const again = await bot.get('/services', { headers: { 'if-none-match': `"x", W/${mark}` } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await bot.get('/services?page=2', { headers: { 'if-none-match': mark } })).status).toBe(200)
  })

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, text } = await bot.get('/services', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
    expect(Number(headers['content-length'])).toBeGreaterThan(1_000)
    expect((await bot.get('/services?format=ndjson', { method: 'HEAD' })).text).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await bot.get('/services', { method })).status).toBe(405)
  })
})

describe('a list', () => {
  it('comes in pages of fifty, in the order of ids, and tells where it is', async () => {
    const first = await read('/services')
    expect({ ...first, contents: first.contents.map(({ id }) => id) }).toEqual({
      total_items: ids.length,
      total_pages: 2,
      page_number: 1,
      size: 50,
      first_page: true,
      last_page: false,
      empty: false,
      contents: ids.slice(0, 50),
    })
    const last = await read('/services?page=2')
    expect(last).toMatchObject({ page_number: 2, size: ids.length - 50, first_page: false, last_page: true })
    expect(last.contents.map(({ id }) => id)).toEqual(ids.slice(50))
  })

  it('is empty after the last page and when nothing fits', async () => {
    expect(await read('/services?page=9')).toMatchObject({
      total_items: ids.length,
      size: 0,
      empty: true,
      last_page: true,
      contents: [],
    })
    expect(await read(`/services?taxonomy_term_id=${ids[0]}`)).toEqual({
      total_items: 0,
      total_pages: 0,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    })
  })

  it.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    'of %s can be walked to its end, and each of it can be read by its id',
    async (name) => {
      const seen: string[] = []
      for (let page = 1, isLast = false; !isLast; page++) {
        const read_ = await read(`/${name}?per_page=20&page=${page}`)
        seen.push(...read_.contents.map(({ id }) => id))
        isLast = read_.last_page === true
        if (isLast) expect(seen).toHaveLength(read_.total_items)
      }
      expect(seen).toEqual([...new Set(seen)].toSorted())
      expect(seen.length).toBeGreaterThan(3)
      for (const id of seen) expect((await read<Thing>(`/${name}/${id}`)).id).toBe(id)
    },
  )

  it.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    'of %s comes as lines too: the same, all of it',
    async (name) => {
      const { status, headers, text } = await bot.get(`/${name}?format=ndjson`)
      expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8'])
      expect(text.endsWith('\n')).toBe(true)
      const pages = [await read(`/${name}?per_page=100`), await read(`/${name}?per_page=100&page=2`)]
      const lines = text.trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line))).toEqual(pages.flatMap(({ contents }) => contents))
    },
  )

  it('gives what there is one of, or everything when asked', async () => {
    const [basic] = (await read('/services?per_page=1')).contents
    expect(Object.values(basic ?? {}).filter(Array.isArray)).toEqual([])
    expect(basic?.organization).toMatchObject({ id: expect.any(String), name: expect.any(String) })
    const [full] = (await read('/services?per_page=1&full=true')).contents
    expect(full).toEqual(await read(`/services/${basic?.id}`))
    expect(full).toMatchObject({ schedules: expect.any(Array), attributes: expect.any(Array) })
    expect(full).toMatchObject({ service_at_locations: [{ location: { addresses: expect.any(Array) } }] })
    expect((await read('/services?per_page=1&full=false')).contents).toEqual([basic])
  })

  it('gives the smallest form of everything on one page', async () => {
    const page = await read('/services?minimal=true')
    expect(page).toMatchObject({ size: ids.length, total_pages: 1, last_page: true })
    expect(Object.keys(page.contents[0] ?? {})).toEqual(['id', 'name', 'status', 'last_modified'])
    expect(await read('/services?minimal=true&per_page=10')).toMatchObject({ size: 10, last_page: false })
  })
})

describe('an organisation', () => {
  const owner = given.services[0]?.hsds.organization_id
  const own = given.services.filter(({ hsds }) => hsds.organization_id === owner).map(({ id }) => id)

  it('has its services in short and its places, or its services whole', async () => {
    const short = await read<{ services: Thing[]; locations: Thing[] }>(`/organizations/${owner}`)
    expect(short.services.map(({ id }) => id).toSorted()).toEqual(own.toSorted())
    expect(short.services[0]).not.toHaveProperty('description')
    expect(short.locations.length).toBeGreaterThan(0)
    const whole = await read<{ services: Thing[] }>(`/organizations/${owner}?full_service=true`)
    expect(whole.services[0]).toHaveProperty('schedules')
    expect(whole.services[0]).not.toHaveProperty('organization')
  })

  it('is found by its name and by what its services are for', async () => {
    expect(await names('/organizations?search=warme%20kast')).toEqual(['De Warme Kast'])
    const about = await names(`/organizations?taxonomy_term_id=${needOf('nappies').id}`)
    expect(about).toContain('De Warme Kast')
    expect(about.length).toBeLessThan(await count('/organizations'))
    expect((await read('/organizations?per_page=1')).contents[0]).not.toHaveProperty('services')
    expect((await read('/organizations?per_page=1&full=true')).contents[0]).toHaveProperty('services')
  })
})

describe('a service at a place', () => {
  it('has the service and the place in it', async () => {
    const [place] = (await read('/service_at_locations?per_page=1&full=true')).contents
    expect(place).toMatchObject({
      service: { name: expect.any(String) },
      location: { id: expect.any(String) },
    })
    expect(place?.service).not.toHaveProperty('service_at_locations')
    expect(place).toEqual(await read(`/service_at_locations/${place?.id}`))
  })
})

describe('the terms', () => {
  it('are ours, with their taxonomy', async () => {
    expect(await count('/taxonomies')).toBe(ownTaxonomies.length)
    expect(await count('/taxonomy_terms?top_only=true')).toBe(ownTerms.length)
    expect(await count(`/taxonomy_terms?parent_id=${ownTerms[0]?.id}`)).toBe(0)
    const [needs] = ownTaxonomies
    const of = await read(`/taxonomy_terms?per_page=100&taxonomy_id=${needs?.id}`)
    expect(of.total_items).toBe(ownTerms.filter((term) => term.taxonomy_id === needs?.id).length)
    expect(of.contents[0]).toMatchObject({ taxonomy_detail: { name: 'Noden' } })
    expect(await names('/taxonomy_terms?search=papieren%20welkom')).toEqual(['Zonder papieren welkom'])
    expect(await names('/taxonomies?search=drempel')).toEqual(['Drempels'])
  })
})

describe('the profile', () => {
  it('is a page in two languages that loads nothing, and tells what is added, left out and allowed', async () => {
    const { status, headers, text } = await bot.get('/profile')
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; frame-anc/,
    )
    for (const said of ['Wat we weglaten', 'What we leave out', 'CC BY 4.0', 'CC BY-SA 4.0', 'assured_date'])
      expect(text).toContain(said)
    for (const { code = '' } of ownTerms) expect(text).toContain(`<td>${code}</td>`)
    expect(text).not.toMatch(/<script|<img|<link|src=/)
  })
})
