import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'tab', 'dist')
/** Holds the mark of the source a build was made from. */
const markFile = 'source.txt'
/** What the tab is made of: its own room, and the rooms and packages it takes from. */
const sources = ['tab', 'cards', 'directory', 'programme', 'package-lock.json']

/** What is told while the tab is made: that it begins, and how it ended. */
export type BuildSaid = 'building' | 'built' | 'failed'

/**
 * The folder of the built tab; built first when its source is another than what it was made from, or when it is not there.
 * Null when that cannot be done: the bot does without. Never rejects.
 */
export async function freshTab(say: (said: BuildSaid) => void): Promise<string | null> {
  try {
    const mark = await markOfSource()
    if ((await readFile(join(dist, markFile), 'utf8').catch(() => null)) === mark) return dist
    say('building')
    await build(mark)
    say('built')
    return dist
  } catch {
    say('failed')
    return null
  }
}

/** A mark of every file the tab is made of: dates of files say little after a checkout or a copy. */
async function markOfSource(): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(sources.map(filesIn))).flat().toSorted())
    hash
      .update(`${path}\n`)
      .update(await readFile(join(root, path)))
      .update('\n')
  return hash.digest('hex')
}

async function filesIn(source: string): Promise<readonly string[]> {
  if (source.endsWith('.json')) return [source]
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('tab/dist'))
}

/** In a process of its own, which takes its memory along when it is done; two at once cannot spoil each other's files. */
async function build(mark: string): Promise<void> {
  const folder = `${dist}-${randomUUID()}`
  try {
    await runVite(folder)
    await writeFile(join(folder, markFile), mark)
    await rm(dist, { recursive: true, force: true })
    await rename(folder, dist)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function runVite(folder: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const words = [
    'build',
    '--config',
    join('tab', 'vite.config.ts'),
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...words], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const end = () => child.kill()
    process.once('exit', end)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', end)
      if (code === 0) resolve()
      else reject(new Error(`vite ended with ${code}`))
    })
  })
}
