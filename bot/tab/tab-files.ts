import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/** A file of the built tab; `gzipped` is null where packing makes nothing smaller. */
export type TabFile = Readonly<{ type: string; bytes: Buffer; gzipped: Buffer | null }>

/** The built tab in memory: its page, and its other files by their names, which hold a hash of what is in them. */
export type BuiltTab = Readonly<{ page: string; assets: ReadonlyMap<string, TabFile> }>

/** The tab as it is now; `why` when there is none to show. */
export type TabState =
  | Readonly<{ isThere: true; tab: BuiltTab }>
  | Readonly<{ isThere: false; why: 'building' | 'failed' }>

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Keeps the built tab in memory from the moment it is there; `folder` resolves to where it was built, null when that
 * failed. Only names that stand in it are ever served, so no path can climb out of it.
 */
export function keepTab(folder: Promise<string | null>): () => TabState {
  let state: TabState = { isThere: false, why: 'building' }
  const failed = () => {
    state = { isThere: false, why: 'failed' }
  }
  folder
    .then(async (place) => {
      if (place === null) failed()
      else state = { isThere: true, tab: await readTab(place) }
    })
    .catch(failed)
  return () => state
}

const pack = promisify(gzip)

async function readTab(folder: string): Promise<BuiltTab> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const names = await readdir(join(folder, 'assets'))
  const assets = await Promise.all(
    names.map(async (name) => [name, await fileAt(join(folder, 'assets', name))] as const),
  )
  return { page, assets: new Map(assets) }
}

async function fileAt(path: string): Promise<TabFile> {
  const bytes = await readFile(path)
  const packed = await pack(bytes, { level: 9 })
  const type = types[extname(path)] ?? 'application/octet-stream'
  return { type, bytes, gzipped: packed.length < bytes.length ? packed : null }
}
