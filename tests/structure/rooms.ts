import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** One source file: its path from the root with forward slashes, and its text. */
export type Source = Readonly<{ path: string; text: string }>

/** Every TypeScript and JavaScript file of some rooms. */
export function sourcesOf(...rooms: readonly string[]): readonly Source[] {
  return rooms.flatMap((room) => {
    const names = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    return (
      names
        .filter((name) => /\.(ts|js|mjs|tsx)$/.test(name))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
        // what was built is nobody's source
        .filter((path) => !path.startsWith('tab/dist'))
        .toSorted()
        .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    )
  })
}

/** What a file imports: packages by name, files by their path from the root. */
export function importsOf({ path, text }: Source): readonly string[] {
  const named = text.matchAll(
    /^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...named].map(([, from, bare, later]) => {
    const name = from ?? bare ?? later ?? ''
    return name.startsWith('.') ? join(path, '..', name).replaceAll('\\', '/') : name
  })
}
