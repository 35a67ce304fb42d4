import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { nl } from '../../../cards/wording/nl.ts'
import type { TabOutcome } from '../../teams/tab-client.ts'
import { type Step, step } from '../steps.ts'
import { openTab } from './seen-tab.ts'
import type { Looking } from './teams-host.ts'

/** Where the tab of a bot is, in Teams and in the trial. */
export type TabStage = Readonly<{
  browser: Browser
  inTeams: (looking: Looking) => string
  outside: string
  trial: string
  pictures: string
  /** Somebody does something elsewhere: in a tab of their own that nobody sees. */
  asks: (who: string, verb: string, data?: object) => Promise<TabOutcome>
}>

/** Who shows no token, a wrong one, or is not known; and the page where nobody is around it. */
export function whoIsNotLetIn({ browser, inTeams, outside }: TabStage): readonly Step[] {
  const sees = async (address: string, text: string) => {
    const seen = await openTab(browser, address)
    const place = address === outside ? seen.page : seen.tab
    await place.getByText(text).waitFor()
    if ((await place.getByText('Diensten').count()) > 0) throw new Error('something of the tab is shown')
    await seen.isAccessible()
    await seen.close()
  }
  return [
    step('a forged token, and none, are told so and shown nothing', async () => {
      await sees(inTeams({ as: 'lies', token: 'forged' }), nl.tab.signedOut)
      await sees(inTeams({ as: 'lies', token: 'none' }), nl.tab.signedOut)
    }),
    step('somebody unknown is told kindly', () => sees(inTeams({ as: 'nobody' }), nl.stranger)),
    step('outside Teams the page says where it belongs', () => sees(outside, nl.tab.outside)),
  ]
}

/** The trial, where a list stands in for signing in. */
export function inTheTrial({ browser, trial, pictures }: TabStage): readonly Step[] {
  return [
    step('in the trial somebody is chosen from a list, stays so, and becomes another', async () => {
      const seen = await openTab(browser, trial)
      const { page } = seen
      await page.getByRole('heading', { name: nl.tab.local.title }).waitFor()
      await seen.isAccessible()
      await seen.picture(join(pictures, '32-tab-trial.png'))
      await page.getByRole('button', { name: 'Lies Vroedkunde' }).click()
      await page.getByRole('button', { name: nl.tab.pages.services }).click()
      await page.getByLabel(nl.tab.services.label).waitFor()
      await page.reload()
      await page.getByText('Lies Vroedkunde').waitFor()
      await page.getByRole('button', { name: nl.tab.local.other }).click()
      await page.getByRole('button', { name: 'Kim Doorverwijzer' }).click()
      await page.getByRole('button', { name: nl.tab.pages.services }).click()
      await page.getByLabel(nl.tab.services.label).waitFor()
      if ((await page.getByRole('button', { name: nl.finding.list.share }).count()) > 0)
        throw new Error('a partner is offered to share')
      if (seen.complaints.length > 0) throw new Error(seen.complaints.join('\n'))
      await seen.close()
    }),
  ]
}
