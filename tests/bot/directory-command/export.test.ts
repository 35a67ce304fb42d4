import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { counts, type Desk, openDesk } from './command.ts'
import { id, service } from './guide.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const all = [service('luiers', { name: '=luiers', alert: '+gratis' }), service('melk'), service('soep')]
  await desk.run('import', await desk.file('gids.json', all), '--source', 'Gids', '--licence', 'CC0')
  await desk.store((store) =>
    store.transaction(async ({ services, people }) => {
      const at = '2026-03-01T10:00:00.000Z'
      const [coordinator] = await people.all()
      const stored = await services.get(id('luiers'))
      if (!stored || !coordinator) throw new Error('nothing was imported')
      const change = {
        id: id('change'),
        field: 'alert' as const,
        old: null,
        new: '+gratis',
        at,
        by: coordinator.id,
        undone: null,
      }
      services.put({
        ...stored,
        site: 'gent',
        state: 'closed',
        lastConfirmedAt: at,
        confirmations: [{ by: coordinator.id, at }],
        changes: [change],
        sharedBy: coordinator.id,
      })
    }),
  )
})
afterAll(() => desk.close())

const whole = async (name: string) =>
  JSON.parse(await readFile(desk.path(name), 'utf8')) as Record<string, unknown>[]

describe('npm run directory -- export', () => {
  it.each([
    ['uit.json', []],
    ['uit.ndjson', []],
    ['uit', []],
    ['los', ['--format', 'json']],
  ])('writes all services to %s, and what comes of it in an empty store is the same', async (name, words) => {
    const { code, said } = await desk.run('export', '--to', desk.path(name), ...words)
    expect([code, said]).toEqual([0, expect.stringContaining('Geschreven: 3 diensten')])
    expect(said).toContain('  - Gids (CC0)')
    if (name !== 'uit.json') await desk.run('export', '--to', desk.path(`eerst-${name}.json`))
    const other = await openDesk()
    try {
      const from = name === 'los' ? await other.file('los.json', await whole('los')) : desk.path(name)
      const read = await other.run('import', from, '--source', 'Terug')
      expect([read.code, read.said]).toEqual([0, expect.stringContaining('Diensten: 3 nieuw')])
      expect(read.said).not.toMatch(/weggelaten|losse/i)
      await other.run('export', '--to', other.path('weer.json'))
      const again = await readFile(other.path('weer.json'), 'utf8')
      expect(again).toBe(await readFile(desk.path(name === 'uit.json' ? name : `eerst-${name}.json`), 'utf8'))
    } finally {
      await other.close()
    }
  })

  it('tells what people did by their role, and names nobody', async () => {
    await desk.run('export', '--to', desk.path('rol.json'))
    const [coordinator] = await desk.store((store) => store.read(({ people }) => people.all()))
    const services = await whole('rol.json')
    const luiers = services.find((one) => one.id === id('luiers'))
    expect(luiers).toMatchObject({
      status: 'defunct',
      assured_date: '2026-03-01',
      metadata: [{ updated_by: 'coördinator', field_name: 'alert', replacement_value: '' }],
    })
    expect(JSON.stringify(services)).not.toContain(coordinator?.id)
  })

  it('lets no spreadsheet run what a cell says', async () => {
    await desk.run('export', '--to', desk.path('cel'))
    const table = await readFile(desk.path('cel/services.csv'), 'utf8')
    expect(table).toContain(",'=luiers,")
    expect(table).toContain(",'+gratis,")
    const described = JSON.parse(await readFile(desk.path('cel/datapackage.json'), 'utf8'))
    const files = (await readdir(desk.path('cel'))).filter((name) => name.endsWith('.csv'))
    expect(described.resources.map(({ path }: { path: string }) => path).toSorted()).toEqual(files.toSorted())
    expect(described.sources).toEqual([{ title: 'Gids (CC0)' }])
  })

  it('writes those of one site, and nothing over what is there', async () => {
    const { said } = await desk.run('export', '--to', desk.path('gent.json'), '--site', 'gent')
    expect(said).toContain('Geschreven: 1 diensten')
    expect((await whole('gent.json')).map((one) => one.id)).toEqual([id('luiers')])
    const before = await readFile(desk.path('gent.json'), 'utf8')
    const again = await desk.run('export', '--to', desk.path('gent.json'))
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('gent.json bestaat al.')])
    expect(await readFile(desk.path('gent.json'), 'utf8')).toBe(before)
    const nowhere = await desk.run('export', '--to', desk.path('geen/map/x.json'))
    expect([nowhere.code, nowhere.said]).toEqual([
      1,
      expect.stringContaining('Ik kan x.json niet schrijven (ENOENT).'),
    ])
  })

  it('of nothing is an empty list', async () => {
    await desk.run('export', '--to', desk.path('leeg.json'), '--site', 'hasselt')
    expect(await whole('leeg.json')).toEqual([])
  })
})

describe('npm run directory -- places', () => {
  const heading = 'postcode,place,municipality_2025,nis_2025,province,lat,lon,statistical_sectors'
  const rows = Array.from(
    { length: 60 },
    (_, at) => `9${String(at).padStart(3, '0')},Dorp ${at},Stad,1,Limburg,51,4,1`,
  )

  it('reads the table, passes over a postcode without a place, and changes nothing the second time', async () => {
    const path = await desk.file(
      'plaatsen.csv',
      [heading, ...rows, '1931,,Zaventem,1,Vlaams-Brabant,,,1'].join('\n'),
    )
    const first = await desk.run('places', path)
    expect([first.code, first.said]).toEqual([
      0,
      expect.stringContaining('Ingelezen: 60 postcodes en plaatsen.'),
    ])
    expect(first.said).toContain('plaatsen.csv, rij 62')
    const table = await desk.store((store) => store.read(({ placeTables }) => placeTables.get('places')))
    expect([table?.rows.length, table?.credit]).toEqual([60, expect.stringContaining('GeoNames (CC BY 4.0)')])
    const before = await desk.data()
    expect((await desk.run('places', path)).code).toBe(0)
    expect(await desk.data()).toBe(before)
  })

  it.each([
    ['another table', 'naam,mail\nx,y\n', 'te veel rijen'],
    ['no table', '"half', 'is geen tabel van postcodes en plaatsen'],
    ['nothing', '\n', 'is leeg'],
  ])('refuses %s', async (_, content, reason) => {
    const before = await desk.data()
    const { code, said } = await desk.run('places', await desk.file('x.csv', content))
    expect([code, said]).toEqual([1, expect.stringContaining(reason)])
    expect(await desk.data()).toBe(before)
  })
})

describe('npm run directory -- known-items', () => {
  it('tells how often a service is found by its name, and touches no store', async () => {
    const before = await counts(desk)
    const names = ['Luiertafel Zonneweelde', 'Melkbar Maneschijn', 'Kledingkast Kometenstraat']
    const { code, said } = await desk.run(
      'known-items',
      await desk.file(
        'gids.json',
        names.map((name) => service(name)),
      ),
    )
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('Bij hun naam zoals hij is: 3 van 3 bij de eerste 5 gevonden (100 %).'),
    ])
    expect(said).toMatch(/Met één fout in elk woord: \d van 3/)
    expect(await counts(desk)).toEqual(before)
  })
})
