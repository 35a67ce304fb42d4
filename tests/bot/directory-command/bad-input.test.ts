import { truncate } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Desk, openDesk } from './command.ts'
import { id, service } from './guide.ts'
import { refusesWhole } from './refuses-whole.ts'

let desk: Desk
let before: string
beforeAll(async () => {
  desk = await openDesk()
  await desk.run('import', await desk.file('goed.json', [service('luiers')]), '--source', 'Gids')
  before = await desk.data()
})
afterAll(() => desk.close())

const json = (content: string | object, name = 'gids.json') => desk.file(name, content)

/** A file of this size that takes no room on disk. */
async function large(name: string, bytes: number): Promise<string> {
  const path = await json('[', name)
  await truncate(path, bytes)
  return path
}

const ring = (from: string, to: string) => ({
  id: id(from),
  name: from,
  description: '',
  parent_organization_id: id(to),
  services: [],
})
const termOf = (from: string, to: string) => ({
  attributes: [{ taxonomy_term: { id: id(from), name: from, description: '', parent_id: id(to) } }],
})

const cases: readonly (readonly [what: string, make: () => Promise<string>, reason: string])[] = [
  ['a file that is not there', async () => desk.path('weg.json'), 'weg.json vind ik niet.'],
  ['an empty file', () => json(' '), 'gids.json is leeg.'],
  ['half a file', () => json('[{"id":"x"'), 'gids.json is geen geldige JSON'],
  ['ndjson that is called JSON', () => json('{"a":1}\n{"a":2}'), 'noem het dan .ndjson'],
  [
    'a picture',
    () => json(new Uint8Array([0x89, 0x50, 0, 0, 0]), 'foto.json'),
    'foto.json is geen tekst die ik kan lezen',
  ],
  [
    'JSON of something else',
    () => json({ kleur: 'blauw' }),
    'gids.json, nummer 1: ik herken hierin geen dienst',
  ],
  [
    'a list of terms only',
    () => json([{ id: id('t'), name: 't', description: 't', taxonomy: 't' }]),
    'Daar staat geen enkele dienst',
  ],
  [
    'a broken line of ndjson',
    () => json(`${JSON.stringify(service('melk'))}\n{stuk`, 'gids.ndjson'),
    'gids.ndjson, regel 2: deze rij is stuk',
  ],
  [
    'a line without an end',
    () => json('x'.repeat(5_000_000), 'gids.ndjson'),
    'Regel 1 van gids.ndjson is te lang',
  ],
  [
    'a wrong date',
    () => json([service('melk', { assured_date: '31-12-2025' })]),
    'nummer 1 (dienst “melk”): laatst bevestigd bij de bron: “31-12-2025” is niet een datum',
  ],
  [
    'a wrong moment',
    () => json([service('melk', { last_modified: 'ooit' })]),
    '“ooit” is niet een datum met uur',
  ],
  [
    'an organisation that is nowhere',
    () => json([service('melk', { organization: null, organization_id: id('nergens') })]),
    'de organisatie waar dit bij hoort, is er niet',
  ],
  [
    'a place that is nowhere',
    () => json([service('melk', { service_at_locations: [{ location_id: id('nergens') }] })]),
    'de plaats waar dit bij hoort, is er niet',
  ],
  [
    'organisations in a circle',
    () => json([ring('a', 'b'), ring('b', 'a')]),
    'de organisaties wijzen in een kring naar elkaar',
  ],
  [
    'terms in a circle',
    () => json([service('melk', termOf('a', 'b')), service('soep', termOf('b', 'a'))]),
    'de termen wijzen in een kring naar elkaar',
  ],
  [
    'one id for two services',
    () => json([service('melk'), { ...service('melk'), name: 'soep' }]),
    'nummer 2 (dienst “soep”): dit id staat er al met iets anders',
  ],
  [
    'an address that runs a script',
    () => json([service('melk', { url: 'javascript:alert(1)' })]),
    '“javascript:alert(1)” is niet een webadres',
  ],
  [
    'text that would move the cursor',
    () => json([service('melk', { status: '\u001b[2Jopen\nzo' })]),
    'status: “[2Jopen zo” kan niet',
  ],
  ['a file of 300 MB', () => large('groot.ndjson', 300 * 1024 * 1024), 'groot.ndjson (300 MB) is te groot'],
  [
    'JSON that does not fit in memory twice',
    () => json(`[${' '.repeat(65 * 1024 * 1024)}]`, 'ruim.json'),
    'ruim.json is te groot: ik lees hoogstens 64 MB',
  ],
  [
    'an address of another kind',
    async () => 'ftp://gids.example/services',
    'Ik lees alleen adressen die met http of https beginnen.',
  ],
  [
    'an address that nobody answers',
    async () => 'http://127.0.0.1:1/services',
    '127.0.0.1:1 is niet te bereiken',
  ],
]

describe('npm run directory -- import leaves the store as it was, byte for byte, and says why, of', () => {
  it.each(cases)('%s', async (_, make, reason) => {
    await refusesWhole(desk, await make(), reason)
  })

  it('a mapping that is none, and one that asks for other columns', async () => {
    const list = await desk.file('lijst.csv', 'naam\nx\n')
    const mapping = {
      source: { name: 'S', licence: null, url: null },
      key: '{id}',
      variants: [{ service: { name: '{naam}' } }],
    }
    for (const [content, reason] of [
      ['niets', 'kan ik niet gebruiken'],
      [{ ...mapping, key: '{id:onzin}' }, 'has an unknown reading: onzin'],
      [mapping, 'In lijst.csv ontbreken deze kolommen: id.'],
      [{ ...mapping, key: '{naam}' }, 'lijst.csv, rij 2 (dienst “x”): status ontbreekt'],
      [
        { ...mapping, key: '{naam}', variants: [{ ...mapping.variants[0], needs: ['goud'] }] },
        'noden: “goud” kan niet',
      ],
      [
        { ...mapping, key: '{naam}', variants: [{ ...mapping.variants[0], when: { naam: 'y' } }] },
        'de mapping zegt niet wat er met zo’n rij moet gebeuren',
      ],
    ] as const) {
      const ran = await desk.run('import', list, '--mapping', await desk.file('mapping.json', content))
      expect([ran.code, ran.said]).toEqual([1, expect.stringContaining(reason)])
    }
    expect(await desk.data()).toBe(before)
  })

  it.each([
    [[], 0, 'Gebruik: npm run directory'],
    [['verwijder'], 1, '“verwijder” ken ik niet.'],
    [['import'], 1, 'Zeg erbij wat ik moet lezen'],
    [['import', 'a', 'b'], 1, '“b” is er één te veel'],
    [['import', 'a', '--kleur', 'rood'], 1, 'Dat begrijp ik niet'],
    [['export'], 1, 'Zeg erbij waar het heen moet'],
    [['export', '--to', 'x', '--format', 'xml'], 1, 'Het formaat “xml” ken ik niet: json, ndjson, csv.'],
    [['places', 'x', '--site', 'gent'], 1, '--site hoort niet bij places.'],
  ] as const)('the words %j', async (words, expected, reason) => {
    const { code, said } = await desk.run(...words)
    expect([code, said]).toEqual([expected, expect.stringContaining(reason)])
    expect(await desk.data()).toBe(before)
  })
})
