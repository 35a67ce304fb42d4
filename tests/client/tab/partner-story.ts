import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows, pagesOf } from './waiting.ts'

const said = nl.request.mine
const form = nl.request.form

/** A partner asks for a buddy in the tab, sees where it stands, takes it back, and finds the services. */
export function partnerStory({ browser, inTeams, pictures }: TabStage): readonly Step[] {
  let opened: SeenTab | null = null
  const seen = (): SeenTab => {
    if (opened === null) throw new Error('the tab is not open')
    return opened
  }
  const at = (name: string) => join(pictures, `tab-${name}.png`)
  return [
    step('a partner begins with the own requests, and is told what to do when there is none', async () => {
      opened = await openTab(browser, inTeams({ as: 'ines' }))
      const { tab } = seen()
      await tab.getByRole('heading', { level: 1, name: said.title }).waitFor()
      await tab.getByText(said.noneUnderWay).waitFor()
      await pagesOf(seen()).nth(1).waitFor()
      if ((await pagesOf(seen()).count()) !== 2) throw new Error('a partner has two pages')
      await seen().isAccessible()
    }),
    step('a request is made on the form of the chat, and stands on the page', async () => {
      const { page, tab } = seen()
      const dialog = tab.getByRole('dialog')
      await tab.getByRole('button', { name: said.ask }).focus()
      await page.keyboard.press('Enter')
      await dialog.getByLabel(form.organisation, { exact: false }).first().fill('CAW Hasselt')
      await dialog.getByLabel(form.professional, { exact: false }).first().fill('Ines Doorverwijzer')
      await dialog.getByLabel(form.phone, { exact: false }).first().fill('011 00 00 01')
      await dialog.getByLabel(form.sector, { exact: false }).first().selectOption('first-line')
      await dialog.getByLabel(form.region, { exact: false }).first().fill('Hasselt')
      await dialog.getByLabel(form.babyMonths, { exact: false }).first().fill('2')
      await dialog.getByLabel(form.safety, { exact: false }).first().selectOption('fine')
      await dialog.getByLabel(form.wantsYes, { exact: true }).last().check()
      await seen().isAccessible()
      await dialog.getByRole('button', { name: form.send, exact: true }).click()
      await dialog.getByText(nl.request.made.noChannel).waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await tab.getByText(nl.road.states.requested).waitFor()
      await seen().isAccessible()
      await seen().picture(at('partner-requests'))
    }),
    step('it fits on a telephone, and follows Teams’ look', async () => {
      const { width, fits, setTheme } = seen()
      await width(320)
      await fits()
      await setTheme('dark')
      await grows(seen(), 'dark')
      await seen().isAccessible()
      await seen().picture(at('partner-requests-320-dark'))
      await setTheme('default')
      await width(1000)
    }),
    step('it is taken back after one question', async () => {
      const { page, tab } = seen()
      const dialog = tab.getByRole('dialog')
      await tab.getByRole('button', { name: new RegExp(`^${said.withdraw}: `) }).click()
      await dialog.getByRole('button', { name: said.doWithdraw }).click()
      await dialog.getByText(/is ingetrokken/).waitFor()
      await page.keyboard.press('Escape')
      await tab.getByText(nl.road.states.withdrawn).waitFor()
      await tab.getByRole('heading', { level: 2, name: said.over }).waitFor()
    }),
    step('the services are there too, and the browser complained of nothing', async () => {
      const { tab, complaints, close } = seen()
      await pagesOf(seen()).filter({ hasText: nl.tab.pages.services }).click()
      await tab.getByLabel(nl.tab.services.label).waitFor()
      await close()
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    }),
  ]
}
