import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const folders = (process.env.PATH ?? '').split(delimiter)

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPlaces = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter((folder) => folder !== undefined)
  .flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ])

/** Where this machine keeps Chromium, Chrome or Edge, or null. `CHROMIUM` in the environment goes first. */
function findChromium(): string | null {
  const wished = process.env.CHROMIUM
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const places = [...(wished ? [wished] : []), ...onPath, ...macPlaces, ...windowsPlaces]
  return places.find((place) => existsSync(place)) ?? null
}

/** Starts the machine's own browser without a window; null, after a line on the console, when it has none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findChromium()
  if (executablePath === null) {
    console.error(
      'No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.',
    )
    return null
  }
  // Chromium refuses its sandbox to root, which is what containers run as.
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
}
