import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { counts, type Desk, openDesk } from './command.ts'
import { guidePackage, guideTables, id, service } from './guide.ts'
import { zipOf } from './zip.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const two = [service('luiers'), service('melk')]

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [name, content] of Object.entries(files)) await desk.file(`gids/${name}`, content)
  return desk.path('gids')
}

const zipped = (files: Readonly<Record<string, string>>, within = '') =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name: `${within}${name}`, content })))

describe('npm run directory -- import reads', () => {
  it.each([
    ['a full service', () => desk.file('gids.json', two[0] ?? {}), [1, 1, 1]],
    ['a list of services', () => desk.file('gids.json', two), [1, 1, 2]],
    [
      'a page of an API',
      () => desk.file('gids.json', { page_number: 1, total_pages: 1, contents: two }),
      [1, 1, 2],
    ],
    ['lists side by side', () => desk.file('gids.json', { services: two }), [1, 1, 2]],
    ['ndjson', () => desk.file('gids.ndjson', two.map((one) => JSON.stringify(one)).join('\n')), [1, 1, 2]],
    [
      'an organisation with its services',
      () => desk.file('gids.json', { ...(two[0]?.organization as object), services: two }),
      [1, 1, 2],
    ],
    ['a folder of tables', () => folderOf(guideTables), [1, 1, 2]],
    ['a data package', () => folderOf(guidePackage), [1, 1, 2]],
    ['a data package in a zip', () => desk.file('gids.zip', zipped(guidePackage)), [1, 1, 2]],
    [
      'a data package in a folder in a zip',
      () => desk.file('gids.zip', zipped(guidePackage, 'gids/')),
      [1, 1, 2],
    ],
    [
      'a folder of JSON',
      () => folderOf({ 'a.json': JSON.stringify(two[0]), 'b.ndjson': JSON.stringify(two[1]) }),
      [1, 1, 2],
    ],
  ])('%s, and changes nothing the second time', async (_, make, expected) => {
    const path = await make()
    expect(await desk.run('import', path, '--source', 'Gids')).toMatchObject({
      code: 0,
      said: expect.stringContaining(
        `Diensten: ${expected[2]} nieuw, 0 gewijzigd, 0 ongewijzigd. Geweigerd: 0.`,
      ),
    })
    expect(await counts(desk)).toEqual(expected)
    const before = await desk.data()
    const again = await desk.run('import', path, '--source', 'Gids')
    expect([again.code, again.said]).toEqual([0, expect.stringContaining('Er was niets te veranderen.')])
    expect(await desk.data()).toBe(before)
  })

  it('the same from tables as from JSON', async () => {
    await desk.run('import', await desk.file('gids.json', two[0] ?? {}), '--source', 'Gids')
    const { said } = await desk.run('import', await folderOf(guideTables), '--source', 'Gids')
    expect(said).toContain('Diensten: 1 nieuw, 0 gewijzigd, 1 ongewijzigd. Geweigerd: 0.')
  })

  it('a plain table by a mapping of one’s own, whatever it is written in', async () => {
    const mapping = await desk.file('mapping.json', {
      source: { name: 'Stad', licence: 'CC0', url: null },
      credit: ['Met dank aan de stad.'],
      key: '{nr}',
      variants: [{ service: { name: '{naam}', status: 'active' }, needs: ['{noden}'] }],
    })
    const table = 'nr;naam;noden\n1;Café Zoë;food, meeting\n2;=SUM(A1);nappies\n'
    for (const bytes of [
      Buffer.from(`\ufeff${table}`),
      Buffer.from(table, 'latin1'),
      Buffer.from(`\ufeff${table}`, 'utf16le'),
    ]) {
      const ran = await desk.run('import', await desk.file('lijst.csv', bytes), '--mapping', mapping)
      expect([ran.code, ran.said]).toEqual([0, expect.stringContaining('Bron: Stad (CC0)')])
      expect(ran.said).toContain('Met dank aan de stad.')
    }
    const names = await desk.store((store) =>
      store.read(async ({ services }) => (await services.all()).map(({ hsds }) => hsds.name)),
    )
    expect(names.toSorted()).toEqual(['=SUM(A1)', 'Café Zoë'])
  })

  it('the tables of Flanders without being told how', async () => {
    const heading =
      'uri,type,name,kbo,ovo,street,house_number,box,postcode,city,province,phone,email,website,lat_postcode_centroid,lon_postcode_centroid,name_exists_in_refnis2025'
    const row =
      'http://x.example/1,OCMW,OCMW Sterrebeek-Oost,0200000001,OVO1,Dorp,1,B,9999,Sterrebeek-Oost,Limburg,+3211222333,info@x.example.,x.example,51,4,no'
    const { code, said } = await desk.run('import', await desk.file('ocmw.csv', `${heading}\n${row}\n`))
    expect([code, said]).toEqual([0, expect.stringContaining('MIT, © 2021 Vlaamse Overheid')])
    const [stored] = await desk.store((store) => store.read(({ services }) => services.all()))
    expect(stored).toMatchObject({
      state: 'unchecked',
      lastConfirmedAt: null,
      hsds: {
        email: 'info@x.example',
        url: 'https://x.example',
        alert: expect.stringContaining('bestaat sinds kort niet meer'),
      },
    })
    const [place] = await desk.store((store) => store.read(({ locations }) => locations.all()))
    expect(place?.hsds.addresses?.[0]).toMatchObject({ address_1: 'Dorp 1 bus B', postal_code: '9999' })
    const [owner] = await desk.store((store) => store.read(({ organizations }) => organizations.all()))
    expect(owner?.hsds.organization_identifiers?.map((one) => [one.identifier_type, one.identifier])).toEqual(
      [
        ['KBO', '0200000001'],
        ['OVO', 'OVO1'],
      ],
    )
  })
})

describe('npm run directory -- import', () => {
  it('keeps what people changed, and says so', async () => {
    const path = await desk.file('gids.json', two)
    await desk.run('import', path, '--source', 'Gids')
    const at = '2026-03-01T10:00:00.000Z'
    await desk.store((store) =>
      store.transaction(async ({ services }) => {
        const stored = await services.get(id('luiers'))
        if (!stored) throw new Error('nothing was imported')
        const change = {
          id: id('change'),
          field: 'name' as const,
          old: 'luiers',
          new: 'Luiertafel',
          at,
          by: 'lies',
          undone: null,
        }
        services.put({
          ...stored,
          hsds: { ...stored.hsds, name: 'Luiertafel' },
          changes: [change],
          tips: [{ id: 't', text: 'Loket 3', by: 'lies', at, state: 'shown' }],
        })
      }),
    )
    const before = await desk.data()
    const same = await desk.run('import', path, '--source', 'Gids')
    expect([same.code, await desk.data()]).toEqual([0, before])
    const news = await desk.file('gids.json', [service('luiers', { alert: 'Dicht in juli' }), two[1]])
    const { said } = await desk.run('import', news, '--source', 'Gids')
    expect(said).toContain(
      'Hier door iemand aangepast; dat blijft zo staan:\n  - “Luiertafel”, naam: hier “Luiertafel”, bij de bron “luiers”',
    )
    expect(said).toContain('Gewijzigd:\n  - “Luiertafel”: let op')
    const stored = await desk.store((store) => store.read(({ services }) => services.get(id('luiers'))))
    expect(stored).toMatchObject({
      hsds: { name: 'Luiertafel', alert: 'Dicht in juli' },
      tips: [{ text: 'Loket 3' }],
    })
  })

  it('imports the rest without what is refused, when that is asked', async () => {
    const path = await desk.file('gids.json', [...two, service('stuk', { status: 'open' })])
    const refused = await desk.run('import', path, '--source', 'Gids')
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('--zonder-geweigerde')])
    expect(await counts(desk)).toEqual([0, 0, 0])
    const rest = await desk.run('import', path, '--source', 'Gids', '--zonder-geweigerde')
    expect([rest.code, rest.said]).toEqual([
      0,
      expect.stringContaining('gids.json, nummer 3 (dienst “stuk”): status: “open” kan niet'),
    ])
    expect(await counts(desk)).toEqual([1, 1, 2])
  })

  it('shows on trial what would happen and keeps nothing', async () => {
    const path = await desk.file('gids.json', two)
    const { code, said } = await desk.run('import', path, '--proef')
    expect([code, said]).toEqual([0, expect.stringContaining('Diensten: 2 nieuw')])
    expect(said).toContain('Dit was een proef: er is niets bewaard.')
    expect(await counts(desk)).toEqual([0, 0, 0])
  })

  it('is for one site when that is asked, and for none that is not there', async () => {
    const path = await desk.file('gids.json', two)
    const odd = await desk.run('import', path, '--site', 'brussel')
    expect([odd.code, odd.said]).toEqual([
      1,
      expect.stringContaining('De site “brussel” ken ik niet; wel: gent, hasselt.'),
    ])
    await desk.run('import', path, '--site', 'gent')
    const sites = await desk.store((store) =>
      store.read(async ({ services }) => (await services.all()).map(({ site }) => site)),
    )
    expect(sites).toEqual(['gent', 'gent'])
  })

  it('leaves what another source gave, and tells what a source gives no longer', async () => {
    const path = await desk.file('gids.json', two)
    await desk.run('import', path, '--source', 'Gids')
    const other = await desk.run(
      'import',
      await desk.file('b.json', [service('luiers', { name: 'Anders' })]),
      '--source',
      'Andere gids',
    )
    expect(other.said).toContain('Hoort bij een andere bron; niet overschreven:\n  - dienst “luiers”: Gids')
    const fewer = await desk.run('import', await desk.file('c.json', [two[0]]), '--source', 'Gids')
    expect([fewer.code, fewer.said]).toEqual([
      0,
      expect.stringContaining('Staat niet meer bij deze bron; hier niet weggehaald:\n  - “melk”'),
    ])
    expect(await counts(desk)).toEqual([1, 1, 2])
  })

  it('leaves everything alone while the bot runs', async () => {
    const path = await desk.file('gids.json', two)
    await desk.store(async () => {
      const { code, said } = await desk.run('import', path)
      expect([code, said]).toEqual([1, expect.stringContaining('De bot draait nog op deze gegevens.')])
    })
    expect(await counts(desk)).toEqual([0, 0, 0])
  })

  it('leaves one line in the audit for what was written, and none for nothing', async () => {
    const path = await desk.file('gids.json', two)
    for (const _ of [1, 2]) await desk.run('import', path)
    const lines = await desk.store((store) => store.read(({ audit }) => audit.all()))
    expect(lines.map(({ did, by }) => [did, by])).toEqual([['directory.imported', 'system']])
  })
})
