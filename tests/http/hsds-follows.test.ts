import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { wallClock } from '../../bot/clock.ts'
import { createFeed } from '../../bot/directory/feed.ts'
import { regionPlaces } from '../../bot/directory/region-places.ts'
import { createSharedDirectory, type SharedDirectory } from '../../bot/directory/shared-directory.ts'
import { createServer, type HttpServer } from '../../bot/http/server.ts'
import { createFeedShelf } from '../../directory/feed/feed-shelf.ts'
import { createDirectoryIndex } from '../../directory/search/directory-index.ts'
import type { SharedService } from '../../directory/service.ts'
import { collections, type ProgrammeStore } from '../../storage/collections.ts'
import { openLowdbStore } from '../../storage/lowdb-store.ts'
import { fictionalRecords, keepRecords } from '../directory/fictional-records.ts'
import { openFeed } from './feed-bot.ts'
import { ask } from './raw.ts'

const given = fictionalRecords()
const [first] = given.services as readonly [SharedService]

let folder: string
let store: ProgrammeStore
let directory: SharedDirectory
let server: HttpServer
let port: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-follows-'))
  store = await openLowdbStore({ folder, collections, masterKey: new Uint8Array(randomBytes(32)) })
  await keepRecords(store, given)
  const shelf = createFeedShelf()
  directory = createSharedDirectory({
    store,
    indexOf: createDirectoryIndex,
    regions: regionPlaces(),
    also: shelf,
  })
  const { limits = { burst: 1, perSecond: 1, streams: 1 }, ...settings } = openFeed
  const feed = createFeed({ store, directory, shelf, clock: wallClock, settings })
  server = createServer({
    teams: { handle: async () => ({ status: 200 }) },
    health: async () => ({}),
    log: { error: () => {} },
    feed: { ...feed, limits },
  })
  port = await server.listen(0, '127.0.0.1')
})
afterEach(async () => {
  await server.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const get = (path: string) => ask({ port, path: `/hsds${path}`, method: 'GET' })
const read = async (path: string) => JSON.parse((await get(path)).text)

/** Commits a change as a turn does, and tells the directory of it. */
async function keep(service: SharedService): Promise<void> {
  await store.transaction(async (records) => records.services.put(service))
  await directory.follow([{ collection: 'services', id: service.id }])
}

describe('the feed', () => {
  it('says that it is not ready while it is being read in, and nothing by halves', async () => {
    for (const path of ['/services', `/services/${first.id}`, '/organizations', '/taxonomies']) {
      const { status, headers, text } = await get(path)
      expect([status, headers['retry-after'], JSON.parse(text).status]).toEqual([503, '5', 503])
    }
    expect((await get('/')).status).toBe(200)
    expect((await get('/openapi.json')).status).toBe(200)
    await directory.fill()
    expect((await read('/services')).total_items).toBe(given.services.length)
  })

  it('has each commit at once: changed, new, not agreed to any more, closed, gone', async () => {
    await directory.fill()
    const mark = (await get('/services')).headers.etag
    const places = (await read('/service_at_locations')).total_items
    await keep({ ...first, hsds: { ...first.hsds, name: 'Een andere naam' } })
    expect((await read(`/services/${first.id}`)).name).toBe('Een andere naam')
    expect((await read('/services?minimal=true&per_page=100')).contents).toContainEqual(
      expect.objectContaining({ id: first.id, name: 'Een andere naam' }),
    )
    expect((await get('/services')).headers.etag).not.toBe(mark)

    const id = 'ffffffff-0000-4000-8000-000000000001'
    await keep({ ...first, id, hsds: { ...first.hsds, id, service_at_locations: [] } })
    expect((await read('/services?page=2')).contents.at(-1).id).toBe(id)
    expect((await read('/services')).total_items).toBe(given.services.length + 1)

    await keep({ ...first, id, state: 'unchecked', hsds: { ...first.hsds, id, service_at_locations: [] } })
    expect((await read('/services')).total_items).toBe(given.services.length)

    await keep({ ...first, state: 'closed', lastChangedAt: '2026-12-01T10:00:00.000Z' })
    expect((await read('/services?modified_after=2026-12-01')).contents).toMatchObject([
      { id: first.id, status: 'defunct' },
    ])

    await store.transaction(async (records) => records.services.remove(first.id))
    await directory.follow([{ collection: 'services', id: first.id }])
    expect((await get(`/services/${first.id}`)).status).toBe(404)
    expect((await read('/services')).total_items).toBe(given.services.length - 1)
    expect((await read('/service_at_locations')).total_items).toBe(places - 1)
    const [place] = first.hsds.service_at_locations ?? []
    expect((await get(`/service_at_locations/${place?.id}`)).status).toBe(404)
  })

  it('says in modified_after what was agreed to or confirmed since', async () => {
    await directory.fill()
    await keep({ ...first, agreedAt: '2026-12-02T10:00:00.000Z' })
    expect((await read('/services?modified_after=2026-12-02')).total_items).toBe(1)
    expect((await read('/services?modified_after=2026-12-03')).total_items).toBe(0)
    await keep({ ...first, lastConfirmedAt: '2026-12-03T10:00:00.000Z' })
    expect((await read('/services?modified_after=2026-12-03')).contents).toMatchObject([
      { id: first.id, assured_date: '2026-12-03', last_modified: first.lastChangedAt },
    ])
  })

  it('has the new name and address of an organisation and a place with all that hangs on them', async () => {
    await directory.fill()
    const owner = given.organizations.find(({ id }) => id === first.hsds.organization_id)
    const place = given.locations.find(({ id }) => id === first.hsds.service_at_locations?.[0]?.location_id)
    if (!owner || !place) throw new Error('the first invented service has an organisation and a place')
    const addresses = (place.hsds.addresses ?? []).map((one) => ({ ...one, postal_code: '1999' }))
    await store.transaction(async (records) => {
      records.organizations.put({ ...owner, hsds: { ...owner.hsds, name: 'Het Nieuwe Huis' } })
      records.locations.put({ ...place, hsds: { ...place.hsds, addresses } })
    })
    await directory.follow([
      { collection: 'organizations', id: owner.id },
      { collection: 'locations', id: place.id },
    ])
    expect((await read('/organizations?search=nieuwe%20huis')).total_items).toBe(1)
    expect((await read('/services?postcode=1999')).contents.map(({ id }: { id: string }) => id)).toContain(
      first.id,
    )
  })

  it('gives terms of others that a service is described with, as long as one is', async () => {
    await directory.fill()
    const taxonomy = {
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      name: 'Elders',
      description: 'Van elders.',
      uri: 'https://elders.example/één lijst',
    }
    const written = 'https://elders.example/%C3%A9%C3%A9n%20lijst'
    const term = { id: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Warm', description: 'Warm.' }
    const attribute = {
      id: 'aaaaaaaa-0000-4000-8000-000000000003',
      taxonomy_term: { ...term, taxonomy_detail: taxonomy },
    }
    await keep({ ...first, hsds: { ...first.hsds, attributes: [attribute] } })
    expect(await read(`/taxonomy_terms/${term.id}`)).toMatchObject({
      name: 'Warm',
      taxonomy_detail: { ...taxonomy, uri: written },
    })
    expect(await read(`/taxonomies/${taxonomy.id}`)).toMatchObject({ name: 'Elders', uri: written })
    for (const query of [`taxonomy_term_id=${term.id}`, `taxonomy_id=${taxonomy.id}`])
      expect((await read(`/services?${query}`)).contents).toMatchObject([{ id: first.id }])
    await keep(first)
    expect((await get(`/taxonomy_terms/${term.id}`)).status).toBe(404)
    expect((await get(`/taxonomies/${taxonomy.id}`)).status).toBe(404)
  })
})
