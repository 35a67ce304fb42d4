import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { en } from '../../cards/wording/en.ts'
import { nl, type Wording } from '../../cards/wording/nl.ts'
import { iconFiles } from './icon-files.ts'
import { manifestOf } from './manifest.ts'
import { faultsBySchema } from './schemas.ts'
import type { PackageSettings } from './settings.ts'
import { textsOf } from './texts.ts'

const icons = join(import.meta.dirname, 'icons')

/** What the package is made of: who offers the bot where, which version, and what it says of itself. */
type Making = Readonly<{
  settings: PackageSettings
  version: string
  words?: Readonly<{ nl: Wording['appPackage']; en: Wording['appPackage'] }>
}>

/** The bytes of the package, or what Teams would refuse in it: file, place and fault, one line each. */
export async function makePackage({
  settings,
  version,
  words = { nl: nl.appPackage, en: en.appPackage },
}: Making): Promise<Readonly<{ zip: Buffer }> | Readonly<{ faults: readonly string[] }>> {
  const manifest = manifestOf({ settings, version, words: words.nl })
  const english = manifestOf({ settings, version, words: words.en })
  const texts = { 'nl.json': textsOf(manifest), 'en.json': textsOf(english) }
  const faults = [
    ...faultsBySchema('Manifest', manifest).map((fault) => `manifest.json: ${fault}`),
    ...Object.entries(texts).flatMap(([file, said]) =>
      faultsBySchema('Texts', said).map((fault) => `${file}: ${fault}`),
    ),
  ]
  if (faults.length > 0) return { faults }
  const files = Object.entries({ 'manifest.json': manifest, ...texts }).map(
    ([name, content]) => [name, Buffer.from(`${JSON.stringify(content, null, 2)}\n`)] as const,
  )
  const drawn = await Promise.all(
    Object.values(iconFiles).map(async (name) => [name, await readFile(join(icons, name))] as const),
  )
  return { zip: await zipped([...files, ...drawn]) }
}

/** The same files give the same bytes on every machine and day: no date, no time zone, no rights of a file, no packing. */
function zipped(files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<Buffer> {
  const zip = new ZipFile()
  const always = { mtime: new Date(2026, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true }
  for (const [name, bytes] of files) zip.addBuffer(bytes, name, always)
  zip.end()
  return buffer(zip.outputStream)
}
