import { symlink } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, openDesk } from './command.ts'
import { guideTables, id, service } from './guide.ts'
import { refusesWhole } from './refuses-whole.ts'
import { type Zipped, zipOf } from './zip.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.run('import', await desk.file('goed.json', [service('luiers')]), '--source', 'Gids')
})
afterAll(() => desk.close())

let folders = 0
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const name = `map-${folders++}`
  for (const [file, content] of Object.entries(files)) await desk.file(`${name}/${file}`, content)
  return desk.path(name)
}

const zip = (...files: readonly Zipped[]) => desk.file('gids.zip', zipOf(files))
const table = { name: 'services.csv', content: guideTables['services.csv'] ?? '' }
const withTable = (file: string, content: string) => folderOf({ ...guideTables, [file]: content })

const cases: readonly (readonly [what: string, make: () => Promise<string>, reason: string])[] = [
  [
    'a datapackage.json that is none',
    () => folderOf({ ...guideTables, 'datapackage.json': '{"resources":' }),
    'datapackage.json is geen geldige JSON',
  ],
  [
    'a datapackage.json without tables',
    () => folderOf({ ...guideTables, 'datapackage.json': '{"resources":[]}' }),
    'datapackage.json noemt geen tabellen',
  ],
  [
    'a datapackage.json that points out of its folder',
    () =>
      folderOf({
        ...guideTables,
        'datapackage.json': JSON.stringify({ resources: [{ name: 'service', path: '../../goed.json' }] }),
      }),
    'wijst naar een bestand buiten zijn map',
  ],
  [
    'a data package without its main tables',
    () =>
      folderOf({
        'phones.csv': guideTables['phones.csv'] ?? '',
        'datapackage.json': JSON.stringify({ resources: [{ name: 'phone', path: 'phones.csv' }] }),
      }),
    'Ik vind daar geen services.csv, organizations.csv of locations.csv.',
  ],
  [
    'a row with too few cells',
    () => withTable('services.csv', `${table.content}kort,rijtje\r\n`),
    'services.csv, rij 4: deze rij is stuk',
  ],
  [
    'a quote that never closes',
    () => withTable('services.csv', `${table.content}${id('x')},${id('beer')},"open,active,\r\n`),
    'In services.csv opent een aanhalingsteken dat nergens sluit',
  ],
  [
    'a column that stands twice',
    () => withTable('services.csv', 'id,name,name\r\n1,2,3\r\n'),
    'De kolom “name” staat twee keer in services.csv.',
  ],
  [
    'a row of a table that points nowhere',
    () =>
      withTable(
        'service_at_location.csv',
        `id,service_id,location_id\r\n${id('y')},${id('luiers')},${id('nergens')}\r\n`,
      ),
    'services.csv, rij 2 (dienst “luiers”): de plaats waar dit bij hoort, is er niet',
  ],
  [
    'one table on its own',
    () => desk.file('services.csv', table.content),
    'services.csv is één tabel van een datapackage: geef de hele map.',
  ],
  [
    'a plain table without a mapping',
    () => desk.file('lijst.csv', 'naam\nx\n'),
    'Zeg met --mapping hoe ik die lees',
  ],
  [
    'an empty folder',
    async () => folderOf({ 'leesmij.txt': 'niets' }),
    'Daar vind ik geen JSON, ndjson of tabellen',
  ],
  [
    'a zip that climbs out of its folder',
    () => zip(table, { name: '../uit.csv', content: 'x' }),
    'buiten zijn map',
  ],
  [
    'a zip with a path from the root',
    () => zip(table, { name: '/etc/uit.csv', content: 'x' }),
    'buiten zijn map',
  ],
  [
    'a zip that climbs out with backslashes',
    () => zip(table, { name: '..\\uit.csv', content: 'x' }),
    'buiten zijn map',
  ],
  [
    'a zip with a link in it',
    () => zip(table, { name: 'organizations.csv', content: '/etc/passwd', mode: 0o120777 }),
    'buiten zijn map',
  ],
  [
    'a zip that becomes a thousand times larger',
    () => zip({ name: 'services.csv', content: new Uint8Array(30 * 1024 * 1024) }),
    'wordt bij het uitpakken verdacht groot',
  ],
  [
    'a zip that says it is smaller than it is',
    () => zip({ name: 'services.csv', content: 'x'.repeat(5_000_000), claims: 10 }),
    'is beschadigd en kan niet uitgepakt worden',
  ],
  [
    'a zip with more in it than can be read',
    () => zip({ ...table, claims: 200 * 1024 * 1024 }),
    'verdacht groot',
  ],
  ['one name twice in a zip', () => zip(table, table), 'services.csv staat twee keer in gids.zip.'],
  [
    'half a zip',
    async () => desk.file('gids.zip', zipOf([table]).subarray(0, 60)),
    'gids.zip is geen zip die ik kan openen',
  ],
]

describe('npm run directory -- import leaves the store as it was, byte for byte, and says why, of packages', () => {
  it.each(cases)('%s', async (_, make, reason) => {
    await refusesWhole(desk, await make(), reason)
  })

  it('a folder with a link out of it: what it points at is not read', async () => {
    const folder = await folderOf({ 'leesmij.txt': 'niets' })
    await symlink(desk.path('goed.json'), `${folder}/gids.json`)
    const { code, said } = await desk.run('import', folder)
    expect([code, said]).toEqual([1, expect.stringContaining('Daar vind ik geen JSON')])
  })
})
