import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { namedId } from '../../directory/named-id.ts'
import type { SharedService } from '../../directory/service.ts'
import { fictionalRecords } from '../directory/fictional-records.ts'
import { type FeedBot, openFeed, startFeedBot } from './feed-bot.ts'

// Many whole answers, on a machine that others use too.
jest.setTimeout(120_000)

const many = 1_200
const all = fictionalRecords()
const services = Array.from({ length: many }, (_, at) => copyOf(all.services[at % all.services.length], at))

let bot: FeedBot
beforeAll(async () => {
  const limits = { burst: 100_000, perSecond: 100_000, streams: 1 }
  bot = await startFeedBot({ ...all, services }, { ...openFeed, limits })
})
afterAll(() => bot.close())

/** Another service of the same organisation at the same places, with ids of its own. */
function copyOf(service: SharedService | undefined, at: number): SharedService {
  if (service === undefined) throw new Error('there is an invented directory')
  const id = namedId('test', 'large', String(at))
  const places = (service.hsds.service_at_locations ?? []).map((one) => ({ ...one, id: namedId(one.id, id) }))
  return { ...service, id, hsds: { ...service.hsds, id, service_at_locations: places } }
}

describe('a large directory', () => {
  it('is walked page by page, nothing twice and nothing left out', async () => {
    const seen: string[] = []
    for (let page = 1; page <= many / 100; page++) {
      const { text } = await bot.get(`/services?per_page=100&full=true&page=${page}`)
      const { contents, last_page: isLast } = JSON.parse(text)
      seen.push(...contents.map(({ id }: { id: string }) => id))
      expect(isLast).toBe(page === many / 100)
    }
    expect(seen).toEqual(services.map(({ id }) => id).toSorted())
  })

  it('is searched beyond the first hits, each once', async () => {
    const small = await startFeedBot(all)
    const { contents } = JSON.parse((await small.get('/services?search=gezin&minimal=true')).text)
    await small.close()
    const names = new Set(contents.map(({ name }: { name: string }) => name))
    const found = JSON.parse((await bot.get('/services?search=gezin&minimal=true')).text)
    const expected = services.filter(({ hsds }) => names.has(hsds.name)).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(500)
    expect(found.contents.map(({ id }: { id: string }) => id).toSorted()).toEqual(expected.toSorted())
  })

  it('comes whole as lines, while others are answered', async () => {
    const lines = bot.get('/services?format=ndjson&full=true')
    const meanwhile = await bot.get('/services?per_page=1')
    expect(meanwhile.status).toBe(200)
    const { text } = await lines
    const ids = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(services.map(({ id }) => id).toSorted())
  })

  it('goes as lines to so many at a time; who breaks off leaves the place to the next', async () => {
    const socket = connect(bot.port, '127.0.0.1')
    socket.write('GET /hsds/services?format=ndjson&full=true HTTP/1.1\r\nHost: bot\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    const refused = await bot.get('/services?format=ndjson&full=true')
    expect([refused.status, JSON.parse(refused.text).status]).toEqual([429, 429])
    socket.destroy()
    let status = 429
    while (status === 429) status = (await bot.get('/services?format=ndjson&full=true')).status
    expect(status).toBe(200)
  })
})
