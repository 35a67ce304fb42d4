import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { samples } from '../cards/samples.ts'
import { themes } from '../gallery/host-config.ts'
import { pictureName, picturePage, widths } from '../gallery/picture-page.ts'

const folder = new URL('../gallery/pictures/', import.meta.url)
const page = 'index.html'
const kept = readdirSync(folder).filter((file) => !file.startsWith('.'))
const names = samples.map(({ name }) => name)

const looks = themes.flatMap((theme) => widths.map((width) => ({ theme, width })))

// When one of these fails: npm run gallery draws all pictures again.
describe('the kept pictures of the cards', () => {
  it.each(looks)('show every sample, $theme and $width pixels wide', ({ theme, width }) => {
    const absent = names.filter((name) => !kept.includes(pictureName(name, theme, width)))
    expect(absent).toEqual([])
    for (const name of names) expect([name, widthOf(pictureName(name, theme, width))]).toEqual([name, width])
  })

  it('show nothing that is no sample, theme or width any more', () => {
    const drawn = names.flatMap((name) => looks.map(({ theme, width }) => pictureName(name, theme, width)))
    const expected = new Set([page, ...drawn])
    expect(kept.filter((file) => !expected.has(file))).toEqual([])
  })

  it('stand on one page, in the order of the samples', () => {
    expect(readFileSync(new URL(page, folder), 'utf8')).toBe(picturePage(names))
  })
})

/** How wide a PNG says it is (section 11.2.2 of its specification); null for anything else. */
function widthOf(file: string): number | null {
  const bytes = readFileSync(new URL(file, folder))
  return bytes.toString('latin1', 1, 4) === 'PNG' && bytes.length > 24 ? bytes.readUInt32BE(16) : null
}
