import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { until } from './waiting.ts'

const said = nl.tab.services
const typed = 'de paraplu'
const first = 'De Paraplu: leefloon en financiële steun'
const second = 'De Paraplu: schuldbemiddeling'
const third = 'De Paraplu: warm huis'

/** Two people with the tab open: what one does shows with the other; a network that is gone or slow. */
export function liveStory(stage: TabStage): readonly Step[] {
  const seen: { mine?: SeenTab; hers?: SeenTab } = {}
  const mine = () => seen.mine as SeenTab
  const hers = () => seen.hers as SeenTab
  const at = (name: string) => join(stage.pictures, `${name}.png`)
  /** The tokens with which the first listened so far, the last one at the end. */
  const shown: string[] = []
  return [
    step('two people look at the same list', async () => {
      ;[seen.mine, seen.hers] = await Promise.all([
        openTab(stage.browser, stage.inTeams({ as: 'noor' })),
        openTab(stage.browser, stage.inTeams({ as: 'lies' })),
      ])
      mine().page.on('request', (request) => {
        if (request.url().endsWith('/tab/live')) shown.push(request.headers().authorization ?? '')
      })
      await Promise.all([searches(mine()), searches(hers())])
    }),
    step('what one confirms stands in the list of the other without a reload', async () => {
      const before = await lineOf(mine(), first)
      await confirms(hers(), first)
      await changes(mine(), first, before)
    }),
    ...withoutNetwork({ mine, hers, shown }, at),
    ...slowly(mine),
    step('the browser complained of nothing', async () => {
      for (const { complaints, close } of [mine(), hers()]) {
        await close()
        if (complaints.length > 0) throw new Error(complaints.join('\n'))
      }
    }),
  ]
}

type Seen = () => SeenTab

type Listening = Readonly<{ mine: Seen; hers: Seen; shown: readonly string[] }>

function withoutNetwork({ mine, hers, shown }: Listening, at: (name: string) => string): readonly Step[] {
  const line = /Geen verbinding\. Wat je ziet is van \d\d:\d\d\./
  let before = ''
  return [
    step('without a network what was there stays, and says of when it is', async () => {
      const { page, tab } = mine()
      before = await lineOf(mine(), second)
      await page.context().setOffline(true)
      await tab.getByRole('status').getByText(line).waitFor()
      await tab.getByRole('button', { name: second }).waitFor()
      await mine().isAccessible()
      await mine().picture(at('tab-live-offline'))
    }),
    step('with the network back the line goes, and what changed meanwhile is there', async () => {
      const { page, tab } = mine()
      await confirms(hers(), second)
      await page.context().setOffline(false)
      await changes(mine(), second, before)
      await tab.getByText(line).waitFor({ state: 'detached' })
      const [last, ...earlier] = shown.toReversed()
      if (last === undefined || earlier.length === 0) throw new Error(`listened ${shown.length} times`)
      if (earlier.includes(last)) throw new Error('it listens again with a token from before')
    }),
    step('what is typed in a card stays when it cannot be sent, and is kept once when it can', async () => {
      const { page, tab } = mine()
      const dialog = tab.getByRole('dialog')
      const name = dialog.getByLabel(nl.sharing.fields.name, { exact: false }).first()
      const save = dialog.getByRole('button', { name: nl.sharing.form.save })
      await tab.getByRole('main').getByRole('button', { name: nl.finding.list.share }).first().click()
      await name.fill('Qwxz speelgoed')
      await page.context().setOffline(true)
      await save.click()
      await dialog.getByText(nl.tab.notSent).waitFor()
      if ((await name.inputValue()) !== 'Qwxz speelgoed') throw new Error('what was typed is gone')
      await mine().isAccessible()
      await page.context().setOffline(false)
      await save.click()
      await dialog.getByText('Qwxz speelgoed').first().waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }),
  ]
}

function slowly(mine: Seen): readonly Step[] {
  return [
    step('what takes long says so, and pressed twice is asked once', async () => {
      const { page, tab } = mine()
      const dialog = tab.getByRole('dialog')
      const asked: string[] = []
      await page.route('**/tab/ask', async (route) => {
        asked.push(route.request().postData() ?? '')
        await new Promise((resume) => setTimeout(resume, 1_500))
        await route.continue()
      })
      await tab.getByLabel(said.label).press('Enter')
      await tab.getByRole('progressbar').first().waitFor()
      await mine().isAccessible()
      await tab.getByRole('progressbar').first().waitFor({ state: 'detached' })
      await tab.getByRole('button', { name: third }).click()
      const confirm = dialog.getByRole('button', { name: nl.finding.service.steps.confirm, exact: true })
      await confirm.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await dialog.getByText(nl.sharing.confirmed).waitFor()
      const times = asked.filter((one) => one.includes('"confirm-service"')).length
      if (times !== 1) throw new Error(`asked ${times} times`)
      await page.unrouteAll({ behavior: 'wait' })
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }),
  ]
}

async function searches({ page, tab, go }: SeenTab): Promise<void> {
  await go('services')
  await tab.getByLabel(said.label).fill(typed)
  await page.keyboard.press('Enter')
  await tab.getByRole('button', { name: third }).waitFor()
}

async function confirms({ tab }: SeenTab, service: string): Promise<void> {
  const dialog = tab.getByRole('dialog')
  await tab.getByRole('button', { name: service }).click()
  await dialog.getByRole('button', { name: nl.finding.service.steps.confirm, exact: true }).click()
  await dialog.getByText(nl.sharing.confirmed).waitFor()
  await dialog.getByRole('button', { name: nl.tab.close }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** What the list says of a service. */
function lineOf({ tab }: SeenTab, service: string): Promise<string> {
  return tab.locator('li').filter({ hasText: service }).innerText()
}

async function changes(seen: SeenTab, service: string, before: string): Promise<void> {
  await until(
    seen.page,
    async () => (await lineOf(seen, service)) !== before,
    () => `it still says: ${before}`,
  )
}
