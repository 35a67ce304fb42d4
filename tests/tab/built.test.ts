import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { freshTab } from '../../bot/tab/build-tab.ts'

const dist = new URL('../../tab/dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const names = readdirSync(new URL('assets/', dist))
const read = (name: string) => readFileSync(new URL(`assets/${name}`, dist), 'utf8')

const packed = (name: string) => gzipSync(read(name), { level: 9 }).length

/** A file with everything it imports before it runs. */
function withImports(name: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known
  known.add(name)
  for (const [, imported] of read(name).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    if (imported !== undefined) withImports(imported, known)
  return known
}

const first = /<script type="module"[^>]* src="\/tab\/assets\/([\w.-]+\.js)"/.exec(page)?.[1] ?? ''
const teams = names.find((name) => /^teams-.*\.js$/.test(name)) ?? ''
const dialog = names.find((name) => /^card-dialog-.*\.js$/.test(name)) ?? ''

describe('the built tab', () => {
  it('shows its first view in Teams with less than 250 KB of script, packed, whichever page comes first', () => {
    const pages = names.filter((name) => name.endsWith('.js') && name !== dialog)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      const needed = new Set([first, teams, page].flatMap((name) => [...withImports(name)]))
      const bytes = [...needed].reduce((sum, name) => sum + packed(name), 0)
      expect([page, bytes < 250 * 1024, bytes > 50 * 1024]).toEqual([page, true, true])
    }
  })

  it('brings the renderer of cards at the first card only', () => {
    expect(dialog).not.toBe('')
    expect([...withImports(first)]).not.toContain(dialog)
    expect(read(dialog)).toContain('AdaptiveCard')
    for (const name of withImports(first)) expect(read(name)).not.toContain('ac-adaptiveCard')
  })

  it('brings each page, and the charts, when it is opened', () => {
    const pages = ['board', 'matching', 'duty', 'figures', 'services'].map((page) =>
      names.find((name) => name.startsWith(`${page}-page-`) && name.endsWith('.js')),
    )
    expect(pages).not.toContain(undefined)
    for (const name of pages) expect([...withImports(first)]).not.toContain(name)
    const drawn = names.filter((name) => name.endsWith('.js') && read(name).includes('patternUnits'))
    // React itself knows the attribute.
    expect(drawn.filter((name) => !withImports(first).has(name))).toEqual([pages[3]])
  })

  it('has no script or style in its page, and fetches nothing from elsewhere', () => {
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son\w+=|https?:/)
    for (const [, address] of page.matchAll(/\s(?:src|href)="([^"]+)"/g))
      expect(address).toMatch(/^\/tab\/assets\/|^data:,$/)
  })

  it('is not built again while its source is the same', async () => {
    const said: string[] = []
    expect(await freshTab((one) => said.push(one))).toMatch(/tab.dist$/)
    expect(said).toEqual([])
  })
})
