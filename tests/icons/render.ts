import { readFileSync, writeFileSync } from 'node:fs'
import { iconFiles } from '../../bot/app-package/icon-files.ts'
import { openBrowser } from '../client/chromium.ts'

// Draws the icons of the package anew from their SVG, after one was changed: npm run icons
const folder = new URL('../../bot/app-package/icons/', import.meta.url)
const browser = await openBrowser()
if (browser === null) process.exitCode = 1
else {
  for (const file of Object.values(iconFiles)) {
    const svg = readFileSync(new URL(file.replace('.png', '.svg'), folder), 'utf8')
    const size = Number(/width="(\d+)"/.exec(svg)?.[1])
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
    writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
}
