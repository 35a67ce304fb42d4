import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows } from './waiting.ts'

const said = nl.aboutFamilies
const { draft } = nl
const family = 'G-014 · Gezin Merel'
const note = 'De huisbaas wil het appartement terug.'
const goal = 'een eigen voordeur tegen de zomer'
const service = 'De Paraplu: warm huis'
/** Height in pixels at which most of a family is on the picture. */
const tall = 1300

/** A student's week, a family, a report made and put right in the tab; then the lecturer who reads and answers it. */
export function studentStory(stage: TabStage): readonly Step[] {
  let seen: SeenTab | null = null
  const now = (): SeenTab => {
    if (seen === null) throw new Error('the tab is not open')
    return seen
  }
  const at = (name: string) => join(stage.pictures, `tab-${name}.png`)
  const leaves = async () => {
    const { complaints, close } = now()
    await close()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  }
  return [
    step('the week opens: what is due, the numbers to call, and no report that waits', async () => {
      seen = await openTab(stage.browser, stage.inTeams({ as: 'lies' }))
      const { tab } = now()
      await tab.getByRole('heading', { level: 1, name: nl.week.title }).waitFor()
      await tab.getByText('Gevaar? Bel 112').waitFor()
      await tab.getByText(said.week.noDrafts).waitFor()
      await now().isAccessible()
      await now().picture(at('week'))
    }),
    ...aReportIsMade(now, at),
    ...aFamilyIsRead(now, at),
    step('a report that was begun waits in the week, and is thrown away', async () => {
      const { page, tab } = now()
      await now().go('families')
      await tab.getByRole('button', { name: `${said.log}: ${family}` }).click()
      await tab.getByRole('dialog').getByLabel(draft.kind).waitFor()
      await page.keyboard.press('Escape')
      await now().go('week')
      await tab.getByRole('button', { name: new RegExp(`^${said.week.drop}: `) }).click()
      await tab.getByRole('dialog').getByText('Weggegooid').waitFor()
      await tab.getByRole('button', { name: nl.tab.close }).click()
      await tab.getByText(said.week.noDrafts).waitFor()
    }),
    step('nothing came from elsewhere, and the browser complained of nothing', leaves),
    step('the lecturer reads the note in the tab and answers with one tap', async () => {
      seen = await openTab(stage.browser, stage.inTeams({ as: 'door' }))
      const { page, tab } = now()
      await now().go('families')
      await tab.getByRole('button', { name: family }).focus()
      await page.keyboard.press('Enter')
      await tab.getByText(note).waitFor()
      await now().isAccessible()
      await now().picture(at('family-lecturer'), tall)
      const entry = tab.getByRole('listitem').filter({ hasText: note })
      await entry.getByRole('button', { name: new RegExp(said.story.see) }).click()
      await tab.getByRole('dialog').getByText('Gezien. Lies krijgt je dankjewel.').waitFor()
      await page.keyboard.press('Escape')
      await entry.getByText(said.story.seen, { exact: true }).waitFor()
      await leaves()
    }),
  ]
}

type Now = () => SeenTab
type Place = (name: string) => string

function aReportIsMade(now: Now, at: Place): readonly Step[] {
  return [
    step(
      'a family opens by keyboard from the week, and a report is made on the card of the chat',
      async () => {
        const { page, tab } = now()
        await tab.getByRole('main').getByRole('button', { name: family, exact: true }).first().focus()
        await page.keyboard.press('Enter')
        await tab.getByRole('heading', { level: 1, name: family }).waitFor()
        await tab.getByRole('button', { name: said.log, exact: true }).click()
        const dialog = tab.getByRole('dialog')
        await dialog.getByLabel(draft.kind).selectOption('outing')
        await dialog.getByRole('button', { name: draft.more }).click()
        await dialog.getByLabel(draft.raised).fill(note)
        await now().isAccessible()
        await dialog.getByRole('button', { name: draft.save, exact: true }).click()
        await dialog.getByText(nl.kept.title).first().waitFor()
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
        await tab.getByText(note).waitFor()
        await now().isAccessible()
      },
    ),
    step('it is put right in the tab: the story shows it, and the note stands', async () => {
      const { page, tab } = now()
      const dialog = tab.getByRole('dialog')
      const entry = tab.getByRole('listitem').filter({ hasText: note })
      await entry.getByRole('button', { name: new RegExp(said.story.correct) }).click()
      await dialog.getByLabel(draft.kind).selectOption('phone')
      await dialog.getByRole('button', { name: draft.save, exact: true }).click()
      await dialog.getByText(nl.kept.corrected).first().waitFor()
      await page.keyboard.press('Escape')
      await entry.getByRole('heading', { name: nl.kinds.phone }).waitFor()
    }),
    step('a goal the family chose stands with its words as soon as the card has it', async () => {
      const { page, tab } = now()
      const dialog = tab.getByRole('dialog')
      await tab.getByRole('button', { name: `${nl.trajectory.goals.button}: ${said.words.goals}` }).click()
      await dialog.getByLabel(nl.trajectory.goals.text).fill(goal)
      await dialog.getByLabel(nl.trajectory.goals.domain).selectOption('housing')
      await dialog.getByRole('button', { name: nl.trajectory.goals.add }).click()
      // The card of the chat names what it is about; the words stand on the page alone.
      await dialog.getByText(/^1\. /).first().waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await tab.getByRole('region', { name: said.words.goals }).getByText(goal).waitFor()
    }),
    step('a family is led to a service that was found, and its story tells so', async () => {
      const { page, tab, go } = now()
      const dialog = tab.getByRole('dialog')
      await go('services')
      await tab.getByLabel(nl.tab.services.label).fill('de paraplu')
      await page.keyboard.press('Enter')
      await tab.getByRole('button', { name: service }).click()
      await dialog.getByRole('button', { name: nl.finding.service.steps.refer }).click()
      await dialog.getByRole('radio', { name: family }).check()
      await dialog.getByRole('button', { name: nl.referral.start.discussed }).click()
      await dialog.getByText(nl.referral.start.text).waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await go('families')
      await tab.getByRole('main').getByRole('button', { name: family, exact: true }).click()
      const story = tab.getByRole('region', { name: said.story.title })
      await story.getByRole('heading', { name: said.story.referral(service) }).waitFor()
      await now().isAccessible()
      await now().picture(at('family'), tall)
    }),
  ]
}

function aFamilyIsRead(now: Now, at: Place): readonly Step[] {
  return [
    step('the story is narrowed by kind and widened again', async () => {
      const { tab } = now()
      const story = tab.getByRole('region', { name: said.story.title })
      // Who chooses has the focus there; a choice made by a program leaves it behind.
      await tab.getByLabel(said.story.kind).focus()
      await tab.getByLabel(said.story.kind).selectOption('accompanied')
      await story.getByText('1 van 1').waitFor()
      await tab.getByLabel(said.story.kind).selectOption('')
      await story.getByText(/^([2-9]|\d\d) van \1$/).waitFor()
    }),
    step('it fits a narrow telephone, and follows the looks of Teams', async () => {
      const { tab, width, fits, picture } = now()
      await width(320)
      await fits()
      await picture(at('family-320'), tall)
      await now().isAccessible()
      await width(1000)
      for (const theme of ['dark', 'contrast'] as const) {
        await now().setTheme(theme)
        await grows(now(), theme)
        await now().isAccessible()
        await picture(at(`family-${theme}`), tall)
      }
      await now().setTheme('default')
      await tab.getByRole('button', { name: nl.tab.back }).click()
      await tab.getByRole('heading', { level: 1, name: said.list.title }).waitFor()
      await now().go('week')
      await tab.getByRole('heading', { level: 1, name: nl.week.title }).waitFor()
      await width(320)
      await fits()
      await now().isAccessible()
      await width(1000)
    }),
  ]
}
