import type { Locator, Page } from 'playwright-core'
import { nl } from '../../../cards/wording/nl.ts'
import { patienceMs, type SeenTab } from './seen-tab.ts'

/** Looks again until it is so, as long as one waits for anything else; throws what `wrong` says then. */
export async function until(page: Page, isSo: () => Promise<boolean>, wrong: () => string): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(wrong())
    await page.waitForTimeout(100)
  }
}

/** Waits until more services than this stand in the list. */
export async function moreThan({ page, tab }: SeenTab, number: number): Promise<void> {
  const services = tab.getByRole('heading', { level: 3 })
  await until(
    page,
    async () => (await services.count()) > number,
    () => `no more than ${number} found`,
  )
}

/** Waits until three services or more stand in the order of distance. */
export async function inOrderOfDistance({ page, tab }: SeenTab): Promise<void> {
  const isOrdered = async () => {
    const items = await tab.locator('li:has(h3)').allInnerTexts()
    const distances = items
      .flatMap((text) => /([\d,]+) km/.exec(text)?.[1]?.replace(',', '.') ?? [])
      .map(Number)
    return distances.length > 2 && distances.every((one, place) => one >= (distances[place - 1] ?? 0))
  }
  await until(page, isOrdered, () => 'not in the order of distance')
}

/** Waits until the ground has the colour of a look. */
export async function grows({ page, ground }: SeenTab, theme: 'dark' | 'contrast'): Promise<void> {
  const wanted = theme === 'dark' ? 'rgb(36, 36, 36)' : 'rgb(0, 0, 0)'
  let seen = ''
  const isThere = async () => {
    seen = await ground()
    return seen === wanted
  }
  await until(page, isThere, () => `the ground did not become ${theme}: ${seen}`)
}

/** Waits until what has the focus says this. */
export async function hasFocus({ tab }: SeenTab, name: string): Promise<void> {
  await tab.locator(':focus').filter({ hasText: name }).waitFor()
}

/** The pages that can be chosen at the top. */
export function pagesOf({ tab }: SeenTab): Locator {
  return tab.getByRole('navigation', { name: nl.tab.allPages }).getByRole('button')
}

/** Sees that a clock goes: it comes to say another time. */
export async function goesOn({ page, tab }: SeenTab, said: RegExp): Promise<void> {
  const before = await tab.getByText(said).innerText()
  await until(
    page,
    async () => (await tab.getByText(said).innerText()) !== before,
    () => `it still says ${before}`,
  )
}

/** Holds back every answer until a sentence and a bar say that the bot is at work; both go when the answer is there. */
export async function saysMeanwhile(
  { page, tab }: SeenTab,
  sentence: string,
  tap: () => Promise<void>,
): Promise<void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/\/tab\/(ask|file)$/, async (route) => {
    await held
    await route.continue()
  })
  await tap()
  await tab.getByRole('status').getByText(sentence, { exact: true }).waitFor()
  await tab.getByRole('progressbar', { name: sentence }).waitFor()
  letGo()
  await tab.getByRole('progressbar', { name: sentence }).waitFor({ state: 'detached' })
  await page.unrouteAll({ behavior: 'wait' })
}
