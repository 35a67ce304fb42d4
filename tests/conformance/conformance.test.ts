import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fullService } from '../../directory/exchange/full-service.ts'
import { importedParts } from '../directory/parts.ts'
import { startProgram } from '../processes/program.ts'
import { checkCards } from './card-check.ts'
import { checkConformance } from './check-conformance.ts'
import { findSchemas } from './find-schemas.ts'
import { isConform, reportLines } from './report.ts'
import { standardCheck } from './standard-check.ts'
import { checkTables } from './table-check.ts'

// A whole walk of the feed, on a machine that others use too.
jest.setTimeout(120_000)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-schemas-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Schemas of our own making: the official ones are not ours to keep. */
const names = ['service', 'organization', 'location', 'metadata', 'required_document'] as const
const more = ['service_at_location', 'taxonomy', 'taxonomy_term'] as const
const plain = { type: 'object', required: ['id'] }
const card = {
  $schema: 'http://json-schema.org/draft-06/schema#',
  id: 'http://cards.example/card',
  required: ['body'],
}
const table = (...fields: readonly object[]) => ({
  resources: [{ path: 'services.csv', schema: { fields } }],
})
const id = { name: 'id', type: 'string', format: 'uuid', constraints: { required: true } }

async function write(files: Readonly<Record<string, object>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(content))
  }
}

function writeAll(change: Readonly<Record<string, object>> = {}): Promise<void> {
  const standards = ['3.0', '3.1-dev'].flatMap((version) => [
    ...[...names, ...more].map((name) => [`hsds/${version}/schema/${name}.json`, plain] as const),
    [`hsds/${version}/datapackage.json`, table(id)] as const,
  ])
  return write({ ...Object.fromEntries(standards), 'cards/adaptive-card.1.5.0.json': card, ...change })
}

async function run(...words: readonly string[]): Promise<Readonly<{ isWell: boolean; said: string }>> {
  const lines: string[] = []
  const isWell = await checkConformance(words, (line) => void lines.push(line))
  return { isWell, said: `${lines.join('\n')}\n` }
}

describe('npm run conformance', () => {
  it.each([
    { words: [] },
    { words: ['--schemas'] },
    { words: ['--schemas', '/nergens'] },
    { words: ['iets'] },
    { words: ['--schemas', '.', '--data', 'ergens'] },
  ])('with $words says how it is used', async ({ words }) => {
    const { isWell, said } = await run(...words)
    expect(isWell).toBe(false)
    expect(said).toMatch(/^Gebruik: npm run conformance -- --schemas MAP/)
  })

  it('with schemas that fit says how much of what conforms', async () => {
    await writeAll()
    const { isWell, said } = await run('--schemas', folder)
    expect(said).toMatch(/Uitvoer, verzonnen gids +HSDS 3\.1 +(\d+) van \1\n/)
    expect(said).toMatch(/Tabellen, verzonnen gids +HSDS 3\.0 +(\d+) van \1\n/)
    expect(said).toMatch(/Leesbron, verzonnen gids +HSDS 3\.0 +(\d{4}) van \1\n/)
    expect(said).toMatch(/Leesbron, verzonnen gids +eigen openapi\.json +(\d{3}) van \1\n/)
    expect(said).toMatch(/Kaarten +Adaptive Card +(\d{3}) van \1\nAlles voldoet\.\n$/)
    expect(isWell).toBe(true)
  })

  it('with schemas that ask something else says what does not conform and where', async () => {
    await writeAll({
      'hsds/3.1-dev/schema/service.json': { ...plain, required: ['id', 'smell'] },
      'hsds/3.0/schema/taxonomy.json': { ...plain, required: ['colour'] },
      'hsds/3.0/datapackage.json': table(id, {
        name: 'taste',
        type: 'string',
        constraints: { required: true },
      }),
      'cards/adaptive-card.1.5.0.json': { ...card, required: ['sound'] },
    })
    const { isWell, said } = await run('--schemas', folder)
    expect(said).toMatch(
      /Uitvoer, verzonnen gids +HSDS 3\.1 +0 van \d+\n {2}✗ [\w-]{36} “.+”: .*'smell' \(en \d+ keer/,
    )
    expect(said).toMatch(
      / {2}✗ \/taxonomies\?per_page=100&page=1 [\w-]{36}: .*'colour' \(en \d+ keer elders\)\n/,
    )
    expect(said).toMatch(/ {2}✗ services\.csv [\w-]{36}: .*'taste'/)
    expect(said).toMatch(/Kaarten +Adaptive Card +0 van \d+\n {2}✗ draft-empty: .*'sound'/)
    expect(said).toMatch(/Dit voldoet niet, of kon niet nagekeken worden\.\n$/)
    expect(isWell).toBe(false)
  })

  it('with a folder that lacks some says which, and that this is no proof', async () => {
    await write({ 'cards/adaptive-card.1.5.0.json': card })
    const { isWell, said } = await run('--schemas', folder)
    expect(said).toMatch(/Niet gevonden: HSDS 3\.1: een map met 3\.1 in haar pad, en daarin service\.json, /)
    expect(said).toMatch(/Niet gevonden: HSDS 3\.0: /)
    expect(said).toMatch(/Dit voldoet niet, of kon niet nagekeken worden\.\n$/)
    expect(isWell).toBe(false)
  })

  it('ends with 1 and one line a fault when the directory of the machine cannot be looked at', async () => {
    const program = startProgram({
      path: 'tests/conformance/run.ts',
      words: ['--schemas', folder, '--data'],
    })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain('MASTER_KEY: ontbreekt')
  })
})

describe('the schemas in a folder', () => {
  it('are found however deep they stand, each version its own, and no profile of another country', async () => {
    await writeAll({
      'hsds/3.1-dev/schema/openapi.json': {},
      'a/b/c/specification-3.1/schema/service.json': {},
      'hsds-uk/schema/service.json': {},
      'hsds-uk/schema/organization.json': {},
      'hsds-uk/schema/location.json': {},
    })
    const { standards, missing } = findSchemas(folder)
    expect(missing).toEqual([])
    expect(standards.map(({ version, folder: at }) => [version, at])).toEqual([
      ['3.1', join(folder, 'hsds/3.1-dev/schema')],
      ['3.0', join(folder, 'hsds/3.0/schema')],
    ])
    expect([...(standards[0]?.files.keys() ?? [])].toSorted()).toEqual(
      [...names, ...more].map((name) => `${name}.json`).toSorted(),
    )
  })

  it('are told to be missing one by one', async () => {
    await writeAll()
    await rm(join(folder, 'hsds/3.0/datapackage.json'))
    await rm(join(folder, 'hsds/3.1-dev/schema/metadata.json'))
    await rm(join(folder, 'cards'), { recursive: true })
    expect(findSchemas(folder).missing).toEqual([
      expect.stringMatching(/^HSDS 3\.1: /),
      expect.stringMatching(/^HSDS 3\.0: datapackage\.json/),
      'Adaptive Card: adaptive-card.*.json',
    ])
  })
})

describe('what is held against a schema', () => {
  const service = {
    ...plain,
    properties: { id: { type: 'string', format: 'uuid' }, url: { $ref: 'url.json' } },
  }
  const files = new Map<string, object>([
    ['service.json', service],
    ['url.json', { type: 'string', format: 'uri' }],
  ])
  const own = '569ba9c4-ef45-4046-918d-b4a4373311db'

  it('follows references, and minds formats', () => {
    const check = standardCheck({ version: '3.1', folder, files, dataPackage: null })
    expect(check('service', { id: own, url: 'https://beer.example/' })).toEqual([])
    expect(check('service', { id: 'x', url: 'nergens' })).toEqual([
      { at: '/id', what: 'id must match format "uuid"' },
      { at: '/url', what: 'url must match format "uri"' },
    ])
  })

  it('may have a field that the version does not know only when that is an older one', () => {
    const check = (version: '3.0' | '3.1') => standardCheck({ version, folder, files, dataPackage: null })
    expect(check('3.1')('service', { id: own, tip: 'loket 3' })).toEqual([
      { at: '', what: 'must NOT have additional properties (tip)' },
    ])
    expect(check('3.0')('service', { id: own, tip: 'loket 3' })).toEqual([])
  })

  it('is each row of a table, with what a table needs', () => {
    const full = fullService(importedParts())
    const fields = [id, { name: 'organization_id', type: 'string', constraints: { required: true } }]
    expect(checkTables([full], table(...fields))).toEqual({ checked: 1, faults: [] })
    const status = { name: 'status', type: 'string', constraints: { enum: ['open'] } }
    const modified = { name: 'last_modified', type: 'date' }
    const age = { name: 'minimum_age', type: 'number' }
    expect(checkTables([full], table(status, modified, age)).faults.map(({ what }) => what)).toEqual([
      'status must be equal to one of the allowed values',
      'last_modified must match format "date"',
    ])
  })

  it('is every card, by a schema of draft 6', () => {
    expect(checkCards(card)).toMatchObject({ checked: expect.any(Number), faults: [] })
    const version = { ...card, properties: { version: { const: '9.9' } } }
    expect(checkCards(version).faults[0]).toMatchObject({
      at: '/version',
      what: expect.stringContaining('version'),
    })
  })
})

describe('the report', () => {
  const outcome = { name: 'Kaarten', against: 'Adaptive Card', checked: 3, faults: [] }

  it('counts things and not faults, and tells the same fault once', () => {
    const faults = [
      { where: 'een', at: '/a/0', what: 'a must be string' },
      { where: 'een', at: '/a/1', what: 'a must be string' },
      { where: 'twee', what: 'b is missing' },
    ]
    expect(reportLines([{ ...outcome, faults }])).toEqual([
      expect.stringMatching(/^Kaarten +Adaptive Card +1 van 3$/),
      '  ✗ een /a/0: a must be string (en 1 keer elders)',
      '  ✗ twee: b is missing',
    ])
    expect(isConform([outcome, { ...outcome, faults }])).toBe(false)
  })

  it('does not go on for ever', () => {
    const faults = Array.from({ length: 30 }, (_, at) => ({ where: 'een', what: `fout ${at}` }))
    const lines = reportLines([{ ...outcome, faults }])
    expect([lines.length, lines.at(-1)]).toEqual([22, '  ✗ … en nog 10 andere fouten'])
  })

  it('takes nothing looked at for no proof', () => {
    expect([isConform([outcome]), isConform([]), isConform([{ ...outcome, checked: 0 }])]).toEqual([
      true,
      false,
      false,
    ])
  })
})
