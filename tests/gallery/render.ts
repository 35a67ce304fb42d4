import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { cwd } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import type { Card } from '../../cards/card.ts'
import { samples } from '../cards/samples.ts'
import { openBrowser } from '../client/chromium.ts'
import { hostConfig, type Theme, themes } from './host-config.ts'
import { pictureName, picturePage, widths } from './picture-page.ts'
import { smallPicture } from './small-picture.ts'

const here = import.meta.dirname
const pictures = join(here, 'pictures')
const library = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js')

type Picture = Readonly<{ name: string; card: Card; theme: Theme; width: number }>

const browser = await openBrowser()
if (browser === null) process.exitCode = 1
else {
  try {
    const page = await browser.newPage({ viewport: { width: 480, height: 600 }, locale: 'nl-BE' })
    process.exitCode = (await drawAll(page)) === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}

async function drawAll(page: Page): Promise<number> {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  await page.goto(pathToFileURL(join(here, 'page.html')).href)
  await page.addScriptTag({ path: library })
  await page.addScriptTag({ path: join(here, 'page.js') })
  let misfits = 0
  for (const { name, card } of samples)
    for (const theme of themes)
      for (const width of widths) misfits += await draw(page, { name, card, theme, width })
  await writeFile(join(pictures, 'index.html'), picturePage(samples.map(({ name }) => name)))
  console.log(`${samples.length} cards drawn into ${relative(cwd(), pictures)}, ${misfits} things do not fit`)
  return misfits
}

async function draw(page: Page, { name, card, theme, width }: Picture): Promise<number> {
  const asked = JSON.stringify({ card, config: hostConfig(theme), theme, width })
  const misfits: readonly string[] = await page.evaluate(`renderCard(${asked})`)
  const picture = await page.locator('#card').screenshot()
  await writeFile(join(pictures, pictureName(name, theme, width)), smallPicture(picture))
  for (const misfit of misfits) console.error(`${name}, ${theme}, ${width}: ${misfit}`)
  return misfits.length
}
