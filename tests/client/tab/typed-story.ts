import { answerCard } from '../../../cards/help-card.ts'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows, pagesOf } from './waiting.ts'

const typed = 'Rommelzolder Qwxz'
const refused = 'Dat kan nu niet.'
const wrong = 'naam;email;rollen;sites\n;x@school.example;tovenaar;Gent'

/** What somebody typed stays, whatever the bot answers, whatever Teams does, until they let it go themselves. */
export function typedStory(stage: TabStage): readonly Step[] {
  let opened: SeenTab | null = null
  const seen = (): SeenTab => {
    if (opened === null) throw new Error('the tab is not open')
    return opened
  }
  return [
    ...aFormStays(stage, seen, (one) => {
      opened = one
    }),
    ...aFormIsLetGo(seen),
    step('the browser complained of nothing', () => leaves(seen())),
    step('a list with a wrong row is there to be put right', async () => {
      opened = await openTab(stage.browser, stage.inTeams({ as: 'co' }))
      const { tab } = seen()
      const { roster } = nl.tab.people
      await pagesOf(seen()).filter({ hasText: nl.tab.pages.people }).click()
      await tab.getByRole('button', { name: nl.peoplePage.roster }).click()
      await tab.getByLabel(roster.paste).fill(wrong)
      await tab.getByRole('button', { name: roster.look }).click()
      await tab.getByText('“tovenaar” is geen rol.').waitFor()
      await tab.getByRole('button', { name: roster.another }).click()
      await hasValue(tab.getByLabel(roster.paste), wrong)
      await leaves(seen())
    }),
    step('a button that leads to another page leads there', async () => {
      opened = await openTab(stage.browser, stage.inTeams({ as: 'ines' }))
      const { page, tab } = seen()
      await seen().go('services')
      await tab.getByLabel(nl.tab.services.label).fill('pampers')
      await page.keyboard.press('Enter')
      const first = tab.locator('li h3 button').first()
      await first.waitFor()
      await answers(seen(), { card: answerCard(refused, ['myRequests'], nl) })
      await first.click()
      const mine = tab.getByRole('dialog').getByRole('button')
      await tab.getByRole('dialog').getByText(refused).waitFor()
      await page.unrouteAll()
      await mine.last().click()
      await tab.getByRole('heading', { level: 1, name: nl.request.mine.title }).waitFor()
      await leaves(seen())
    }),
  ]
}

type Seen = () => SeenTab

function aFormStays(stage: TabStage, seen: Seen, isOpen: (tab: SeenTab) => void): readonly Step[] {
  const save = () => seen().tab.getByRole('dialog').getByRole('button', { name: nl.sharing.form.save })
  return [
    step('a sentence alone leaves what was typed in the card', async () => {
      isOpen(await openTab(stage.browser, stage.inTeams({ as: 'noor' })))
      const { page, tab } = seen()
      await seen().go('services')
      await tab.getByRole('main').getByRole('button', { name: nl.finding.list.share }).first().click()
      await nameIn(seen()).fill(typed)
      await answers(seen(), { text: nl.notStored })
      await save().click()
      await tab.getByRole('dialog').getByText(nl.notStored).waitFor()
      await hasValue(nameIn(seen()), typed)
      await page.unrouteAll()
    }),
    step('after a refusal on a card of its own, the way back leads to what was typed', async () => {
      const { page, tab } = seen()
      const dialog = tab.getByRole('dialog')
      await answers(seen(), { card: answerCard(refused, [], nl) })
      await save().click()
      await dialog.getByText(refused).waitFor()
      await seen().isAccessible()
      await page.unrouteAll()
      await dialog.getByRole('button', { name: nl.tab.back, exact: true }).click()
      await hasValue(nameIn(seen()), typed)
    }),
    step('Teams takes another look, and what was typed and unfolded is still there', async () => {
      await nameIn(seen()).focus()
      await seen().setTheme('dark')
      await grows(seen(), 'dark')
      await hasValue(nameIn(seen()), typed)
      await seen().tab.locator('input:focus').waitFor()
      await hasValue(seen().tab.locator('input:focus'), typed)
      await seen().isAccessible()
      await seen().setTheme('default')
      await hasValue(nameIn(seen()), typed)
    }),
  ]
}

function aFormIsLetGo(seen: Seen): readonly Step[] {
  const { halfway } = nl.tab
  return [
    step('a click beside a half-written form does nothing, and Escape asks first', async () => {
      const { page, tab } = seen()
      const dialog = tab.getByRole('dialog')
      await page.mouse.click(4, 400)
      await nameIn(seen()).focus()
      await page.keyboard.press('Escape')
      await dialog.getByText(halfway.asked).waitFor()
      await seen().isAccessible()
      await page.keyboard.press('Enter')
      await dialog.getByText(halfway.asked).waitFor({ state: 'detached' })
      await hasValue(tab.getByRole('dialog').locator('input:focus'), typed)
    }),
    step('who says so closes it, and a form in which nothing was typed closes at once', async () => {
      const { page, tab } = seen()
      const dialog = tab.getByRole('dialog')
      await page.keyboard.press('Escape')
      await dialog.getByRole('button', { name: halfway.close }).click()
      await dialog.waitFor({ state: 'detached' })
      await tab.getByRole('main').getByRole('button', { name: nl.finding.list.share }).first().click()
      await hasValue(nameIn(seen()), '')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }),
  ]
}

function nameIn({ tab }: SeenTab) {
  return tab.getByRole('dialog').getByLabel(nl.sharing.fields.name, { exact: false }).first()
}

/** The bot answers the next question with this alone, as it does when its disk is full or somebody may not. */
function answers({ page }: SeenTab, said: object): Promise<void> {
  return page.route('**/tab/ask', (route) => route.fulfill({ json: { messages: [said] } })).then(() => {})
}

async function hasValue(field: ReturnType<typeof nameIn>, wanted: string): Promise<void> {
  const value = await field.inputValue()
  if (value !== wanted) throw new Error(`it says “${value}”`)
}

async function leaves({ complaints, close }: SeenTab): Promise<void> {
  await close()
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}
