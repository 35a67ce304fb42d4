import { readdirSync, readFileSync } from 'node:fs'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { AppManifestUtils } from '@microsoft/app-manifest'
import type { Manifest } from '../../bot/app-package/manifest.ts'
import { faultsBySchema, manifestVersion } from '../../bot/app-package/schemas.ts'
import { startProgram } from '../processes/program.ts'
import { filesOf, type Picture, readPng } from './open-package.ts'
import { packageSettings } from './package-settings.ts'

type Texts = Readonly<Record<string, string>>

let folder: string
let zip: Buffer
let files: ReadonlyMap<string, Buffer>
let manifest: Manifest
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-package-'))
  zip = await made(packageSettings)
  files = await filesOf(zip)
  manifest = JSON.parse(text('manifest.json'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs `npm run package` with these settings; gives its exit code and what it said. */
async function run(environment: Readonly<Record<string, string>>, words: readonly string[]) {
  const program = startProgram({ path: 'bot/commands/package.ts', environment, words })
  return { code: await program.ended, said: program.said() }
}

async function made(environment: Readonly<Record<string, string>>): Promise<Buffer> {
  const out = join(folder, 'new', 'buddy.zip')
  const { code, said } = await run(environment, ['--out', out])
  if (code !== 0) throw new Error(said)
  return readFile(out)
}

function text(name: string): string {
  return files.get(name)?.toString() ?? ''
}

function picture(name: string): Picture {
  return readPng(files.get(name) ?? Buffer.alloc(0))
}

describe('the package for Teams', () => {
  it('holds exactly what Teams asks for, and says where it stands', async () => {
    expect([...files.keys()]).toEqual([
      'manifest.json',
      'nl.json',
      'en.json',
      'color.png',
      'outline.png',
      'color32x32.png',
    ])
    const { said } = await run(packageSettings, ['--out', join(folder, 'b.zip')])
    expect(said).toContain(join(folder, 'b.zip'))
  })

  it('is the same to the byte in another time zone', async () => {
    expect((await made({ ...packageSettings, TZ: 'Asia/Tokyo' })).equals(zip)).toBe(true)
  })

  it('passes the schemas, by Microsoft’s own check too', async () => {
    expect(faultsBySchema('Manifest', manifest)).toEqual([])
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([])
    for (const file of ['nl.json', 'en.json'])
      expect(faultsBySchema('Texts', JSON.parse(text(file)))).toEqual([])
  })

  it('follows the newest manifest that the pinned package knows', () => {
    const schemas = join(
      dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
      'json-schemas',
      'teams',
    )
    const minors = readdirSync(schemas).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.slice(1) ?? [])
    expect(manifestVersion).toBe(`1.${Math.max(...minors.map(Number))}`)
    expect(manifest.manifestVersion).toBe(manifestVersion)
  })

  it('takes ids, host and who offers it from the settings, and its version from package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest).toMatchObject({
      id: packageSettings.TEAMS_APP_ID,
      version,
      developer: {
        name: 'Hogeschool Voorbeeld',
        websiteUrl: 'https://buddy.example/over',
        privacyUrl: 'https://buddy.example/privacy',
        termsOfUseUrl: 'https://buddy.example/voorwaarden',
      },
      validDomains: ['buddy.example'],
      webApplicationInfo: {
        id: packageSettings.MICROSOFT_APP_ID,
        resource: `api://buddy.example/botid-${packageSettings.MICROSOFT_APP_ID}`,
      },
    })
    const bots = [manifest.bots?.[0]?.botId, manifest.composeExtensions?.[0]?.botId]
    expect(bots).toEqual([packageSettings.MICROSOFT_APP_ID, packageSettings.MICROSOFT_APP_ID])
    const { TEAMS_APP_ID: _, ...without } = packageSettings
    const other = JSON.parse((await filesOf(await made(without))).get('manifest.json')?.toString() ?? '')
    expect(other.id).toBe(packageSettings.MICROSOFT_APP_ID)
  })

  it('shows pages of the bot’s own host only, and none with a token in its address', () => {
    const pages = (manifest.staticTabs ?? []).flatMap(({ contentUrl }) => contentUrl ?? [])
    expect(pages).toEqual([
      'https://buddy.example/tab',
      'https://buddy.example/help?theme={app.theme}&locale={app.locale}',
    ])
  })

  it('is for shared and private channels too, and asks no right over a team', () => {
    expect(manifest.bots?.[0]?.scopes).toEqual(['personal', 'team', 'groupChat'])
    expect(manifest.supportsChannelFeatures).toBe('tier1')
    expect(manifest.supportedChannelTypes).toEqual(['sharedChannels', 'privateChannels'])
    expect(manifest.authorization).toBeUndefined()
  })
})

describe('its texts', () => {
  it('stand in Dutch in the manifest and in nl.json alike, and each of them in English', () => {
    const [dutch, english]: readonly Texts[] = ['nl.json', 'en.json'].map((file) => JSON.parse(text(file)))
    expect(Object.keys(english ?? {})).toEqual(Object.keys(dutch ?? {}))
    for (const [place, said] of Object.entries(dutch ?? {}))
      if (place !== '$schema') expect([place, at(manifest, place)]).toEqual([place, said])
    const same = Object.entries(dutch ?? {}).filter(([place, said]) => english?.[place] === said)
    // The name of the programme and a word that is the same in both.
    expect(same.map(([, said]) => said)).toEqual([
      dutch?.$schema,
      'Buddy bij de wieg',
      'Een buddy bij de wieg',
      'log',
    ])
  })

  it('leave none out: whatever a person can read in the manifest has a place in both files', () => {
    const places = readable(manifest).toSorted()
    const { $schema: _, ...dutch } = JSON.parse(text('nl.json'))
    expect(Object.keys(dutch).toSorted()).toEqual(places)
  })
})

describe('its icons', () => {
  it('are of the sizes that Teams asks', () => {
    expect(['color.png', 'outline.png', 'color32x32.png'].map((name) => sizeOf(picture(name)))).toEqual([
      '192x192',
      '32x32',
      '32x32',
    ])
  })

  it('the large one fills its square, the small ones stand on nothing', () => {
    const seeThrough = ({ points }: Picture) => points.filter(([, , , alpha]) => alpha === 0).length
    expect(picture('color.png').points.every(([, , , alpha]) => alpha === 255)).toBe(true)
    expect(seeThrough(picture('outline.png'))).toBeGreaterThan(300)
    expect(seeThrough(picture('color32x32.png'))).toBeGreaterThan(300)
  })

  it('the outline is white and nothing else', () => {
    const drawn = picture('outline.png').points.filter(([, , , alpha]) => alpha !== 0)
    expect(drawn.length).toBeGreaterThan(50)
    expect(drawn.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([])
  })
})

describe('npm run package', () => {
  it('writes nothing when a setting is wrong, and names it', async () => {
    const out = join(folder, 'none.zip')
    const { code, said } = await run({ ...packageSettings, DEVELOPER_NAME: 'x'.repeat(33) }, ['--out', out])
    expect(code).toBe(1)
    expect(said).toMatch(/DEVELOPER_NAME: is te lang: Teams toont hoogstens 32 tekens/)
    await expect(access(out)).rejects.toThrow('ENOENT')
  })

  it.each([[['--uit', 'x']], [['--out']], [['x.zip']]])('says how it is used: %j', async (words) => {
    const { code, said } = await run(packageSettings, words)
    expect([code, said]).toEqual([1, 'Gebruik: npm run package [-- --out MAP/NAAM.zip]\n'])
  })

  it('says so when it cannot be written there', async () => {
    await writeFile(join(folder, 'file'), '')
    const { code, said } = await run(packageSettings, ['--out', join(folder, 'file', 'buddy.zip')])
    expect(code).toBe(1)
    expect(said).toMatch(/kan niet geschreven worden naar .*--out een andere plaats/)
  })
})

function sizeOf({ width, height }: Picture): string {
  return `${width}x${height}`
}

/** What stands at a place written as in the files of texts. */
function at(value: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>>)?.[key], value)
}

/** The places of everything in a manifest that a person reads, but for who offers it. */
function readable(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => readable(one, `${place}[${index}]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inside]) =>
      key === 'developer' ? [] : readable(inside, place ? `${place}.${key}` : key),
    )
  const isSaid = /(^|\.)(title|description)$|^(name|description)\.|staticTabs\[\d+\]\.name$/.test(place)
  return isSaid ? [place] : []
}
