import { describe, expect, it } from '@jest/globals'
import { namedId } from '../../directory/named-id.ts'
import type { SharedService, Source } from '../../directory/service.ts'
import { type DirectoryRecords, fictionalRecords } from '../directory/fictional-records.ts'
import { type FeedBot, openFeed, startFeedBot } from './feed-bot.ts'

const at = '2026-10-01T10:00:00.000Z'
const all = fictionalRecords()
const [first, second, third, fourth, fifth, sixth] = all.services as readonly [
  SharedService, SharedService, SharedService, SharedService, SharedService, SharedService,
] // biome-ignore format: one list

const contact = {
  id: namedId('test', 'contact'),
  name: 'Geheim-An Peeters',
  title: 'geheim-coördinator',
  email: 'geheim.an@ocmw.example',
  phones: [{ id: namedId('test', 'mobile'), number: 'geheim-0470 00 00 01' }],
}
const metadata = {
  id: namedId('test', 'metadata'),
  last_action_date: '2026-09-01',
  last_action_type: 'update',
  field_name: 'email',
  previous_value: 'geheim.bea@ocmw.example',
  replacement_value: 'geheim.cas@ocmw.example',
  updated_by: 'Geheim-Dries Maes',
}

/** A service with all that people did to it; everything that may not go out says so. */
const marked: SharedService = {
  ...first,
  sharedBy: 'geheim-student',
  agreedBy: 'geheim-docent',
  confirmations: [{ by: 'geheim-bevestiger', at }],
  lastConfirmedAt: at,
  changes: [
    change('what', 'Bel geheim-Fien op 0470 00 00 02', 'Bel het onthaal', 'geheim-wijziger'),
    change('phones', [{ number: 'geheim-0470 00 00 03', note: null }], [], 'geheim-wijziger'),
    {
      ...change('languages', ['nl'], ['nl', 'tr'], 'geheim-wijziger'),
      undone: { by: 'geheim-ongedaan', at },
    },
  ],
  reports: [
    { id: 'geheim-melding', kind: 'wrong', field: 'phones', by: 'geheim-melder', at, handled: { by: 'geheim-behandelaar', at } },
  ], // biome-ignore format: one list
  tips: [{ id: 'geheim-tip', text: 'Vraag naar geheim loket 3', by: 'geheim-tipper', at, state: 'shown' }],
  hsds: {
    ...first.hsds,
    assurer_email: 'geheim.gids@buddy.example',
    contacts: [contact],
    metadata: [metadata],
    service_at_locations: (first.hsds.service_at_locations ?? []).map((one) => ({
      ...one,
      contacts: [contact],
    })),
  },
}

function change(field: 'what' | 'phones' | 'languages', old: Json, next: Json, by: string) {
  return { id: namedId('test', field), field, old, new: next, at, by, undone: null }
}
type Json = SharedService['changes'][number]['old']

const source = (licence: string | null): Source => ({
  name: `Gids met ${licence}`,
  licence,
  url: 'https://gids.example/<b>',
  importedAt: at,
})

const given: DirectoryRecords = {
  organizations: all.organizations.map((one) => ({
    ...one,
    ...(one.id === second.hsds.organization_id ? { source: source('Alle rechten voorbehouden') } : {}),
    hsds: {
      ...one.hsds,
      ...(one.id === second.hsds.organization_id ? { name: `Geheim ${one.hsds.name}` } : {}),
      contacts: [contact],
      metadata: [metadata],
    },
  })),
  locations: all.locations.map((one) => ({
    ...one,
    hsds: {
      ...one.hsds,
      contacts: [contact],
      metadata: [metadata],
      addresses: one.hsds.addresses?.map((address) => ({ ...address, attention: 'Geheim-Elke' })) ?? [],
    },
  })),
  services: [
    marked,
    { ...second, source: source('CC BY 4.0'), state: 'unchecked' },
    {
      ...third,
      state: 'unchecked',
      agreedBy: null,
      hsds: { ...third.hsds, name: 'Geheim nog niet nagekeken' },
    },
    { ...fourth, state: 'closed', hsds: { ...fourth.hsds, name: 'Ooit nagekeken en nu weg' } },
    { ...fifth, source: source(null), hsds: { ...fifth.hsds, name: 'Geheim zonder licentie' } },
    {
      ...sixth,
      state: 'closed',
      agreedBy: null,
      hsds: { ...sixth.hsds, name: 'Geheim nooit nagekeken en weg' },
    },
  ],
}

/** Everything the feed says, in every form. */
async function everything(bot: FeedBot): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  const keep = async (path: string) => {
    const { status, text, headers } = await bot.get(path)
    expect([path, status]).toEqual([path, 200])
    answers.set(path, text + JSON.stringify(headers))
    return text
  }
  for (const path of ['', '/profile', '/openapi.json', '/services?search=luiers']) await keep(path)
  for (const name of ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']) {
    const page: { contents: { id: string }[] } = JSON.parse(await keep(`/${name}?per_page=100`))
    await keep(`/${name}?format=ndjson`)
    for (const { id } of page.contents) await keep(`/${name}/${id}`)
  }
  for (const name of ['services', 'organizations', 'service_at_locations']) {
    await keep(`/${name}?per_page=100&full=true`)
    await keep(`/${name}?format=ndjson&full=true`)
  }
  await keep('/organizations?full_service=true')
  await keep('/services?minimal=true')
  return answers
}

describe('the feed', () => {
  it('says of nobody who it is, nor anything that nobody agreed to or whose licence forbids it', async () => {
    const bot = await startFeedBot(given)
    const answers = await everything(bot)
    expect(answers.size).toBeGreaterThan(70)
    for (const [path, text] of answers) {
      const found = [...text.matchAll(/.{0,40}(?:geheim|student-lies|lecturer-door|alle rechten).{0,40}/gi)]
      expect([path, found.map(([hit]) => hit)]).toEqual([path, []])
    }
    for (const { id } of [third, fifth, sixth]) expect((await bot.get(`/services/${id}`)).status).toBe(404)
    expect((await bot.get(`/organizations/${second.hsds.organization_id}`)).status).toBe(404)
    await bot.close()
  })

  it('tells what changed without saying who, and values only where nobody can stand in them', async () => {
    const bot = await startFeedBot(given)
    const { metadata: told } = JSON.parse((await bot.get(`/services/${first.id}`)).text)
    const values = told.map((one: typeof metadata) => [
      one.field_name,
      one.previous_value,
      one.replacement_value,
      one.updated_by,
    ])
    expect(values).toEqual([
      ['email', '', '', 'bron'],
      ['description', '', '', 'programma'],
      ['phones', '', '', 'programma'],
      ['languages', '["nl"]', '["nl","tr"]', 'programma'],
      ['languages', '["nl","tr"]', '["nl"]', 'programma'],
    ])
    await bot.close()
  })

  it('names the mailbox of the role only when there is one, and where somebody here confirmed', async () => {
    const [without, withOne] = await Promise.all([
      startFeedBot(given),
      startFeedBot(given, { ...openFeed, assurerEmail: 'gids@buddy.example' }),
    ])
    const of = async (bot: FeedBot, id: string) =>
      JSON.parse((await bot.get(`/services/${id}`)).text).assurer_email
    expect([await of(without, first.id), await of(withOne, first.id)]).toEqual([
      undefined,
      'gids@buddy.example',
    ])
    expect(await of(withOne, second.id)).toBeUndefined()
    expect(JSON.parse((await withOne.get('/openapi.json')).text).info.contact).toEqual({
      email: 'gids@buddy.example',
    })
    await Promise.all([without.close(), withOne.close()])
  })

  it('keeps what was agreed to once and is gone, as defunct, and credits its sources', async () => {
    const bot = await startFeedBot(given)
    const { contents } = JSON.parse((await bot.get('/services?minimal=true')).text)
    expect(contents.map((one: { id: string; status: string }) => [one.id, one.status]).toSorted()).toEqual(
      [
        [first.id, first.hsds.status],
        [second.id, second.hsds.status],
        [fourth.id, 'defunct'],
      ].toSorted(),
    )
    const { text } = await bot.get('/profile')
    expect(text).toContain(
      '<a href="https://gids.example/&#60;b&#62;" rel="noreferrer">Gids met CC BY 4.0</a>',
    )
    expect(text).toContain('CC BY 4.0 (1 diensten)')
    await bot.close()
  })
})
