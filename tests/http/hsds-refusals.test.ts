import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fictionalRecords } from '../directory/fictional-records.ts'
import { type AnswerCheck, answersOf } from './feed-answers.ts'
import { type FeedBot, openFeed, startFeedBot } from './feed-bot.ts'

const given = fictionalRecords()
const id = given.services[0]?.id ?? ''
let bot: FeedBot
let check: AnswerCheck
beforeAll(async () => {
  bot = await startFeedBot(given)
  check = answersOf(JSON.parse((await bot.get('/openapi.json')).text))
})
afterAll(() => bot.close())

async function refusal(path: string) {
  const { status, headers, text } = await bot.get(path)
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  })
  expect(JSON.parse(text)).toMatchObject({ type: 'about:blank', status })
  return { status, headers, text, problem: JSON.parse(text) }
}

describe('a wrong parameter', () => {
  it.each([
    ['/services?page=0', 'page'],
    ['/services?page=-1', 'page'],
    ['/services?page=1.5', 'page'],
    ['/services?page=1e3', 'page'],
    ['/services?page=', 'page'],
    ['/services?per_page=0', 'per_page'],
    ['/services?per_page=101', 'per_page'],
    ['/services?per_page=99999999999999999999', 'per_page'],
    ['/services?search=', 'search'],
    ['/services?search=%20%20', 'search'],
    [`/services?search=${'a'.repeat(201)}`, 'search'],
    ['/services?taxonomy_term_id=luiers', 'taxonomy_term_id'],
    ['/services?taxonomy_id=1', 'taxonomy_id'],
    [`/services?organization_id=${id}%27%20OR%201=1`, 'organization_id'],
    ['/services?modified_after=gisteren', 'modified_after'],
    ['/services?modified_after=2026-02-30', 'modified_after'],
    ['/services?modified_after=2026-10-13T11:00:00', 'modified_after'],
    ['/services?modified_after=2026-10-13T11:00:00+02:00', 'modified_after'],
    ['/services?minimal=ja', 'minimal'],
    ['/services?full=1', 'full'],
    ['/services?full=true&minimal=true', 'minimal'],
    ['/services?format=xml', 'format'],
    ['/services?format=ndjson&page=1', 'page'],
    ['/services?format=ndjson&per_page=10', 'per_page'],
    ['/services?postcode=905', 'postcode'],
    ['/services?postcode=0001&proximity=100', 'postcode'],
    ['/services?proximity=100', 'proximity'],
    ['/services?postcode=9050&proximity=5km', 'proximity'],
    ['/services?postcode=9050&proximity=200001', 'proximity'],
    ['/services?minimum_age=-1', 'minimum_age'],
    ['/services?maximum_age=131', 'maximum_age'],
    ['/services?day=zaterdag', 'day'],
    ['/services?start_time=9u', 'start_time'],
    ['/services?start_time=24:30', 'start_time'],
    ['/services?end_time=25:00', 'end_time'],
    ['/services?page=1&page=2', 'page'],
    ['/services?full=true&full=true', 'full'],
    ['/services?pagina=1', 'pagina'],
    ['/services?Page=1', 'Page'],
    ['/services?<script>=1', '?'],
    ['/services?__proto__=1', '__proto__'],
    ['/services?constructor=1', 'constructor'],
    [`/services/${id}?full=true`, 'full'],
    ['/organizations?modified_after=2026-01-01', 'modified_after'],
    ['/taxonomies?full=true', 'full'],
    ['/taxonomy_terms?parent_id=x', 'parent_id'],
    ['/taxonomy_terms?top_only=yes', 'top_only'],
    ['/service_at_locations?minimal=true', 'minimal'],
    ['/?page=1', 'page'],
    ['/profile?lang=nl', 'lang'],
    ['/openapi.json?x=1', 'x'],
  ])('%s is refused by its name', async (path, parameter) => {
    const { status, problem, text } = await refusal(path)
    expect(status).toBe(400)
    expect(problem.invalid.map((one: { parameter: string }) => one.parameter)).toEqual([parameter])
    expect(problem.invalid[0].allowed).toMatch(/\w{3}/)
    expect(text).not.toContain('<')
    expect(check(path, { status, type: 'application/problem+json', text })).toEqual([])
  })

  it('is named beside every other', async () => {
    const { problem } = await refusal('/services?page=x&per_page=500&kleur=rood&postcode=1')
    expect(problem.invalid).toEqual([
      { parameter: 'page', allowed: 'a whole number from 1 to 1000000' },
      { parameter: 'per_page', allowed: 'a whole number from 1 to 100' },
      { parameter: 'kleur', allowed: expect.stringMatching(/^unknown here; known are search, page,/) },
      { parameter: 'postcode', allowed: 'a Belgian postcode of four digits' },
    ])
  })

  it('may be right at its edges', async () => {
    for (const query of [
      'per_page=100&page=1000000',
      `search=${'a'.repeat(200)}`,
      'postcode=9050&proximity=200000',
      'minimum_age=0&maximum_age=130',
      'start_time=00:00&end_time=24:00',
      '&&',
    ])
      expect([query, (await bot.get(`/services?${query}`)).status]).toEqual([query, 200])
  })
})

describe('the parameters', () => {
  it('of each address are those that openapi.json tells', async () => {
    const { paths, components } = JSON.parse((await bot.get('/openapi.json')).text)
    for (const [path, { get }] of Object.entries<{ get: { parameters?: { $ref: string }[] } }>(paths)) {
      const told = (get.parameters ?? [])
        .map(({ $ref }) => components.parameters[$ref.split('/').at(-1) ?? ''])
        .filter((one) => one.in === 'query')
        .map(({ name }) => name)
      const { problem } = await refusal(`${path.replace('{id}', id)}?nergens=1`)
      const known = told.length === 0 ? 'no parameter is' : `known are ${told.join(', ')}`
      expect([path, problem.invalid[0].allowed]).toEqual([path, `unknown here; ${known}`])
    }
  })
})

describe('what is not there', () => {
  it.each([
    `/services/${id.replace(/.$/, 'x')}`,
    '/services/00000000-0000-4000-8000-000000000000',
    '/services/..%2f..%2fetc%2fpasswd',
    `/services/${id}/phones`,
    '/organizations/00000000-0000-4000-8000-000000000000',
    '/service_at_locations/00000000-0000-4000-8000-000000000000',
    '/taxonomies/00000000-0000-4000-8000-000000000000',
    '/taxonomy_terms/00000000-0000-4000-8000-000000000000',
    '/locations',
    '/people',
    '/profile/x',
    '/__proto__',
    '/constructor',
  ])('%s is told so, and nothing is repeated', async (path) => {
    const { status, text } = await refusal(path)
    expect(status).toBe(404)
    expect(text).not.toMatch(/passwd|proto|constructor|people/)
  })

  it('is what its document says', async () => {
    const path = '/services/00000000-0000-4000-8000-000000000000'
    const { status, text } = await refusal(path)
    expect(check(path, { status, type: 'application/problem+json', text })).toEqual([])
  })
})

describe('a feed that is off', () => {
  it('is nowhere', async () => {
    const off = await startFeedBot(given, null)
    for (const path of ['', '/', '/services', '/profile', '/openapi.json', `/services/${id}`])
      expect([path, await off.get(path)]).toEqual([
        path,
        expect.objectContaining({ status: 404, text: '{"error":"not-found"}' }),
      ])
    expect((await off.get('/services', { method: 'OPTIONS' })).status).toBe(404)
    await off.close()
  })
})

describe('readers who ask too much', () => {
  it('hear when to come again, while the bot goes on', async () => {
    const small = await startFeedBot(
      { ...given, services: [] },
      { ...openFeed, limits: { burst: 30, perSecond: 0.001, streams: 1 } },
    )
    const answers = await Promise.all(Array.from({ length: 60 }, () => small.get('/services')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(30)
    expect(refused.length).toBeLessThan(60)
    for (const { headers, text } of refused) {
      expect(headers['retry-after']).toBe('5')
      expect(check('/services', { status: 429, type: 'application/problem+json', text })).toEqual([])
    }
    const health = await fetch(`http://127.0.0.1:${small.port}/health`)
    expect(await health.json()).toMatchObject({ parts: { outbox: true } })
    await small.close()
  })
})
