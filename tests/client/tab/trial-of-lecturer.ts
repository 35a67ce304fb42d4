import type { Page } from 'playwright-core'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'

/** Height in pixels of a sheet of A4 without its margins. */
const sheet = 1000

type Place = (name: string) => string

/** The trial has a family that waits and a student who could be its buddy. */
export function proposalInTrial(stage: TabStage, at: Place): Step {
  return step('a family that waits stands with who could be its buddy, on a telephone too', async () => {
    const seen = await entersTrial(stage, nl.tab.pages.matching)
    const { page, width, fits } = seen
    await width(1200)
    const waiting = page.getByRole('region', { name: nl.matchingPage.waiting })
    const row = waiting.getByRole('listitem').filter({ hasText: 'G-015 · Gezin Mees' })
    await row.getByText(/^Lies Vroedkunde\. Voor: spreekt Turks/).waitFor()
    await seen.isAccessible()
    await seen.picture(at('proposal'), 1000)
    await width(320)
    await fits()
    await seen.isAccessible()
    await row.getByRole('button').first().click()
    await page.getByRole('dialog').getByText('Lies Vroedkunde').first().waitFor()
    await fits()
    await seen.isAccessible()
    await page.keyboard.press('Escape')
    await seen.close()
    if (seen.complaints.length > 0) throw new Error(seen.complaints.join('\n'))
  })
}

/** A lecturer's figures on paper: there the tab is the whole page, as it is when it is printed. */
export function onPaper(stage: TabStage, at: Place): Step {
  return step('on paper the figures stand in one column, black on white, whatever the look', async () => {
    const seen = await entersTrial(stage, nl.tab.pages.figures)
    const { page } = seen
    await page.getByRole('img').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1600 })
    const stillThere = [nl.tab.figures.print, nl.tab.figures.table, nl.tab.local.other]
    for (const name of stillThere)
      if (await page.getByText(name).first().isVisible()) throw new Error(`“${name}” is printed`)
    for (const kept of [nl.figuresPage.title(nl.figuresPage.own('Gent')), /Opgemaakt op/])
      await page.getByText(kept).first().waitFor()
    const lefts: readonly number[] = await page.evaluate(
      "[...document.querySelectorAll('main section')].map((one) => one.getBoundingClientRect().left)",
    )
    if (new Set(lefts).size !== 1) throw new Error(`not one column: ${lefts.join(', ')}`)
    const colours: readonly string[] = await page.evaluate(
      "[...document.querySelectorAll('main h2')].map((one) => getComputedStyle(one).color)",
    )
    if (colours.some((colour) => colour !== 'rgb(0, 0, 0)'))
      throw new Error(`not black: ${colours.join(', ')}`)
    await noneIsCut(page)
    await seen.picture(at('paper'), 1600)
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    const sheets = paper.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
    // More than one screen is there: a page that cannot grow would be printed as its first sheet alone.
    if (!paper.startsWith('%PDF-') || sheets < 2) throw new Error(`${sheets} sheets are printed`)
    await seen.close()
  })
}

async function entersTrial({ browser, trial }: TabStage, name: string): Promise<SeenTab> {
  const seen = await openTab(browser, trial)
  await seen.page.getByRole('button', { name: 'Door Begeleider' }).click()
  await seen.page.getByRole('navigation').getByRole('button', { name }).click()
  return seen
}

/** Every chart is told to stay whole, and is small enough for a sheet to hold it. */
async function noneIsCut(page: Page): Promise<void> {
  const cut: readonly string[] = await page.evaluate(
    `[...document.querySelectorAll('main section')].filter((one) => getComputedStyle(one).breakInside !== 'avoid'
      || one.getBoundingClientRect().height > ${sheet}).map((one) => one.innerText.slice(0, 40))`,
  )
  if (cut.length > 0) throw new Error(`cut in two: ${cut.join(', ')}`)
}
