import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { freshTab } from '../../bot/tab/build-tab.ts'
import { openBrowser } from '../client/chromium.ts'
import { startTabBot } from '../client/tab/tab-bot.ts'
import { startTeamsHost } from '../client/tab/teams-host.ts'
import { startIssuer } from '../teams/issuer.ts'
import { startBarePage } from './bare-page.ts'
import { type Figure, median } from './figures.ts'

const times = 10
/** The first page of this person, with what it shows in it: no longer on its way. */
const content = 'main:not([aria-busy="true"]) h1'

/** From the opening of the tab in Teams to the first page of a person, with nothing kept in the browser; and how much script that is. */
export async function benchTab(): Promise<readonly Figure[]> {
  const browser = await openBrowser()
  if (browser === null) return []
  const folder = await mkdtemp(join(tmpdir(), 'buddy-bench-tab-'))
  const [issuer, tab] = [await startIssuer(), freshTab(() => {})]
  await tab
  const [host, bare] = [await startTeamsHost(issuer), await startBarePage(join(folder, 'bare'))]
  const bot = await startTabBot({ folder, issuer, tab, host: host.origin })
  try {
    return await viewsOf(browser, {
      student: host.address(bot.port, { as: 'lies' }),
      lecturer: host.address(bot.port, { as: 'door' }),
      bare: bare.url,
    })
  } finally {
    await browser.close()
    await bot.close()
    await Promise.all([host.close(), bare.close(), issuer.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

type Addresses = Readonly<Record<'student' | 'lecturer' | 'bare', string>>

async function viewsOf(browser: Browser, addresses: Addresses): Promise<readonly Figure[]> {
  const seen: Record<keyof Addresses, Seen[]> = { student: [], lecturer: [], bare: [] }
  // The first round wakes the bot and the browser; one after the other, so that a busy moment of the machine meets all.
  for (let time = 0; time <= times; time++)
    for (const [who, address] of Object.entries(addresses)) {
      const one = await see(browser, address, who !== 'bare')
      if (time > 0) seen[who as keyof Addresses].push(one)
    }
  const bare = median(seen.bare.map(({ seconds }) => seconds))
  const note = `cold cache, median of ${times}`
  return [
    ...(['student', 'lecturer'] as const).flatMap((who) => {
      const seconds = median(seen[who].map((one) => one.seconds))
      const kilobytes = median(seen[who].map((one) => one.kilobytes))
      return [
        { name: `first view, ${who}`, value: seconds, unit: 's', aim: { atMost: 1 }, note },
        { name: `script of it, ${who}`, value: kilobytes, unit: 'KB', aim: { atMost: 250 } },
        { name: `beside a bare page, ${who}`, value: seconds / bare, unit: 'x' },
      ]
    }),
    { name: 'a bare page of React and Fluent', value: bare, unit: 's', note },
  ]
}

type Seen = Readonly<{ seconds: number; kilobytes: number }>

/**
 * A window with nothing kept in it. The page itself notes the moment in which its content was painted: the browser's driver
 * only looks every half second.
 */
async function see(browser: Browser, address: string, isInFrame: boolean): Promise<Seen> {
  const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' })
  await context.addInitScript({ content: noteWhenPainted(isInFrame ? content : 'h1') })
  const page = await context.newPage()
  const bytes = countScript(page)
  const start = performance.timeOrigin + performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  const shown = (isInFrame ? page.frameLocator('iframe') : page).locator('html[data-painted-at]')
  const painted = Number(await shown.getAttribute('data-painted-at'))
  const kilobytes = (await bytes()) / 1024
  await context.close()
  return { seconds: (painted - start) / 1_000, kilobytes }
}

/** For in the page: writes on it the moment, in milliseconds since 1970, in which what is looked for was painted. */
const noteWhenPainted = (wanted: string) => `
  const watch = new MutationObserver(() => {
    if (document.querySelector(${JSON.stringify(wanted)}) === null) return
    watch.disconnect()
    // The frame that draws it, and then the first moment after that.
    requestAnimationFrame(() => setTimeout(() => {
      document.documentElement.dataset.paintedAt = performance.timeOrigin + performance.now()
    }))
  })
  watch.observe(document, { subtree: true, childList: true, attributes: true })`

/** How many bytes of script came over the wire until it is asked. */
function countScript(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
