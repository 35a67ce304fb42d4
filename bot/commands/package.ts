import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makePackage } from '../app-package/make-package.ts'
import { manifestVersion } from '../app-package/schemas.ts'
import { processPackageSettings } from '../config.ts'

const usage = 'Gebruik: npm run package [-- --out MAP/NAAM.zip]'
const root = join(import.meta.dirname, '..', '..')

const place = readPlace()
if (place === null) giveUp(usage)
else await write(place)

/** Where the package goes; null when the command was typed otherwise. */
function readPlace(): string | null {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } }, args: process.argv.slice(2) })
    return resolve(values.out || join(root, 'dist-package', 'buddy.zip'))
  } catch {
    return null
  }
}

/** Makes the package that an administrator uploads in Teams. */
async function write(path: string): Promise<void> {
  const read = processPackageSettings()
  if ('faults' in read)
    return giveUp('Het pakket kan zo niet gemaakt worden (zie .env.example):', ...indented(read.faults))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const made = await makePackage({ settings: read.settings, version })
  if ('faults' in made)
    return giveUp('Teams zou dit pakket weigeren; er is niets geschreven:', ...indented(made.faults))
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, made.zip)
  } catch (error) {
    return giveUp(
      `Het pakket kan niet geschreven worden naar ${path}${codeOf(error)}. Kies met --out een andere plaats.`,
    )
  }
  const { teamsAppId, address, developer } = read.settings
  console.log(`Het pakket staat klaar: ${path}`)
  console.log(`  versie ${version}, manifest ${manifestVersion}, app ${teamsAppId}`)
  console.log(`  bot en tab op ${address}, aangeboden door ${developer.name}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${error.code})` : ''
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function giveUp(...lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
