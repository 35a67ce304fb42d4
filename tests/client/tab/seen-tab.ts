import { writeFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core'
import type { PageName } from '../../../cards/pages/page-name.ts'
import { nl } from '../../../cards/wording/nl.ts'
import { smallPicture } from '../../gallery/small-picture.ts'

const ground = "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor"
const settled = 'Promise.allSettled(document.getAnimations().map((one) => one.finished))'
/** Milliseconds that everything may take to come, on a machine that is busy. */
export const patienceMs = 30_000
const viewport = { width: 1000, height: 800 }

/** A tab in a browser, driven like a person does. */
export type SeenTab = Readonly<{
  page: Page
  /** The tab itself, inside the page that shows it. */
  tab: FrameLocator
  /** Another page from the bar at the top. */
  go: (page: PageName) => Promise<void>
  /** Teams changes its look. */
  setTheme: (theme: 'default' | 'dark' | 'contrast') => Promise<void>
  /** The colour behind everything. */
  ground: () => Promise<string>
  /** What an expression gives inside the tab. */
  lookUp: <Result>(expression: string) => Promise<Result>
  /** Throws with what axe-core finds wrong with the tab as it stands. */
  isAccessible: () => Promise<void>
  /** Throws when something is wider than the window. */
  fits: () => Promise<void>
  width: (pixels: number) => Promise<void>
  picture: (path: string, height?: number) => Promise<void>
  /** Everything that came from another machine, and every complaint of the browser that is not expected. */
  complaints: readonly string[]
  close: () => Promise<void>
}>

/** Opens an address that shows a tab in a frame. */
export async function openTab(browser: Browser, address: string): Promise<SeenTab> {
  const context = await browser.newContext({ viewport, locale: 'nl-BE', timezoneId: 'Europe/Brussels' })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => void complaints.push(message))
  page.on('response', (response) => {
    if (new URL(response.url()).hostname !== '127.0.0.1') complaints.push(`asked ${response.url()}`)
  })
  page.on('console', (said) => {
    if (said.type() === 'error' && !isExpected(said.text())) complaints.push(said.text())
  })
  await page.goto(address)
  return {
    page,
    tab: page.frameLocator('iframe'),
    complaints,
    go: (name) =>
      page
        .frameLocator('iframe')
        .getByRole('navigation', { name: nl.tab.allPages })
        .getByRole('button', { name: nl.tab.pages[name], exact: true })
        .click(),
    setTheme: (theme) => page.evaluate(`setTheme('${theme}')`),
    ground: async () => (await frameOf(page)).evaluate(ground),
    lookUp: async (expression) => (await frameOf(page)).evaluate(expression),
    isAccessible: async () => examine(await frameOf(page)),
    fits: async () => fitsIn(await frameOf(page)),
    width: (pixels) => page.setViewportSize({ ...viewport, width: pixels }),
    picture: async (path, height = viewport.height) => {
      const now = page.viewportSize() ?? viewport
      await page.setViewportSize({ ...now, height })
      await writeFile(path, smallPicture(await page.screenshot({ animations: 'disabled', caret: 'hide' })))
      await page.setViewportSize(now)
    },
    close: () => context.close(),
  }
}

/**
 * teams-js asks one network for a list it also has itself, and the policy of the page does not let it; a refusal, and a
 * network that is cut off, are a test's.
 */
function isExpected(text: string): boolean {
  return (
    /res\.cdn\.office\.net/.test(text) || /status of 40[13]/.test(text) || /ERR_(INTERNET|FAILED)/.test(text)
  )
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith('/tab'))
  if (frame === undefined) throw new Error('no tab is shown')
  return frame
}

type Violation = Readonly<{ id: string; help: string; nodes: readonly Readonly<{ html: string }>[] }>

/** Throws when something of a page is wider than its window. */
export async function fitsIn(frame: Frame): Promise<void> {
  const wide: number = await frame.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  if (wide > 0) throw new Error(`${wide} pixels too wide`)
}

/** Throws with what axe-core finds wrong with a page as it stands. */
export async function examine(frame: Frame): Promise<void> {
  // A colour that is still on its way to another is judged when it is there.
  await frame.evaluate(settled)
  // As the page's own inspector does: its policy lets no script of ours in.
  await frame.evaluate(axe.source)
  const violations: readonly Violation[] = await frame.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)",
  )
  const told = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html }) => `    ${html.slice(0, 300)}`).join('\n')}`,
  )
  if (told.length > 0) throw new Error(told.join('\n'))
}
