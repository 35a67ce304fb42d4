import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { walk } from '../../../tab/pages/duty/walk.ts'
import { tapOf } from '../../stories/hands.ts'
import { filledIn } from '../../stories/request-hands.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { onPaper, proposalInTrial } from './trial-of-lecturer.ts'
import { goesOn, grows, hasFocus } from './waiting.ts'

const wide = 1200
const tall = 1500

/** A lecturer looks at the board, takes on a need, plans duty, matches and reads figures; a coordinator prints them. */
export function lecturerStory(stage: TabStage): readonly Step[] {
  let seen: SeenTab | null = null
  const lecturer = (): SeenTab => {
    if (seen === null) throw new Error('the tab is not open')
    return seen
  }
  const at = (name: string) => join(stage.pictures, `tab-lecturer-${name}.png`)
  return [
    step('the board opens first: what is urgent with its clocks, what waits, every family', async () => {
      await stage.asks('lies', 'raise-urgent', { family: 'family-G-014' })
      const [form] = (await stage.asks('kim', 'request-form')).cards
      if (form === undefined) throw new Error('no form for a request')
      const { verb, data } = tapOf(form, 'request-buddy', filledIn)
      await stage.asks('kim', verb, data)
      seen = await openTab(stage.browser, stage.inTeams({ as: 'door' }))
      const { tab, width } = lecturer()
      await width(wide)
      await tab.getByRole('heading', { name: nl.boardPage.flags }).waitFor()
      await tab.getByText(nl.flag.titles.now).waitFor()
      await goesOn(lecturer(), /^al \d+:\d\d$/)
      await goesOn(lecturer(), /^nog 1\d:\d\d$/)
      await tab.getByText(nl.boardPage.last(nl.boardPage.ago(5))).waitFor()
      await lecturer().isAccessible()
      await lecturer().picture(at('board'), tall)
    }),
    ...onTheBoard(lecturer, at),
    ...theRota(lecturer, at),
    ...matchingAndFigures(lecturer, at),
    proposalInTrial(stage, at),
    onPaper(stage, at),
    step('nothing came from elsewhere, and the browser complained of nothing', async () => {
      const { complaints, close } = lecturer()
      await close()
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    }),
  ]
}

type Lecturer = () => SeenTab
type Place = (name: string) => string

async function closeCard({ page, tab }: SeenTab): Promise<void> {
  await page.keyboard.press('Escape')
  await tab.getByRole('dialog').waitFor({ state: 'detached' })
}

/** One tap each. */
function onTheBoard(lecturer: Lecturer, at: Place): readonly Step[] {
  const { take } = nl.flag
  return [
    step('a need is taken on with the keyboard, and the board says so', async () => {
      const { page, tab } = lecturer()
      await tab.getByRole('button', { name: new RegExp(`^${take}`) }).focus()
      await page.keyboard.press('Enter')
      await tab
        .getByRole('dialog')
        .getByText(/Jij nam dit op/)
        .waitFor()
      await closeCard(lecturer())
      await tab.getByText(nl.boardPage.mine).waitFor()
      await tab.getByRole('button', { name: new RegExp(`^${take}`) }).waitFor({ state: 'detached' })
    }),
    step('“gezien” is one tap, and the log is gone', async () => {
      const { tab } = lecturer()
      await tab
        .getByRole('button', { name: new RegExp(`^${nl.boardPage.seen}`) })
        .first()
        .click()
      await tab.getByRole('dialog').getByText(nl.logged.thanked('Lies')).waitFor()
      await closeCard(lecturer())
      await tab.getByText(nl.boardPage.noLogs).waitFor()
    }),
    step('the board fits a narrow telephone, and is dark with Teams', async () => {
      const { width, fits, setTheme } = lecturer()
      await width(320)
      await fits()
      await lecturer().isAccessible()
      await lecturer().picture(at('board-320'), tall)
      await width(wide)
      await setTheme('dark')
      await grows(lecturer(), 'dark')
      await lecturer().isAccessible()
    }),
  ]
}

/** The duty calendar by mouse and by keyboard. */
function theRota(lecturer: Lecturer, at: Place): readonly Step[] {
  const next = { month: nl.tab.duty.after }
  return [
    step('the duty calendar: the arrows go from day to day and into the next month', async () => {
      const { page, tab } = lecturer()
      await tab.getByRole('navigation').getByRole('button', { name: nl.tab.pages.duty }).click()
      await tab.getByRole('table').waitFor()
      await lecturer().isAccessible()
      await lecturer().setTheme('default')
      const month = await tab.locator('h2[aria-live]').innerText()
      await tab.getByRole('button', { name: next.month }).click()
      await tab.locator('h2[aria-live]').filter({ hasNotText: month }).waitFor()
      await tab.locator('td button[tabindex="0"]').focus()
      for (const key of ['ArrowDown', 'End', 'Home', 'PageDown']) {
        const from = (await tab.locator(':focus').getAttribute('data-day')) ?? ''
        await page.keyboard.press(key)
        // A month that is not there yet comes first.
        await tab.locator(`:focus[data-day="${walk(from, key)}"]`).waitFor()
      }
    }),
    step('Enter opens the form for that day; the shift stands there and can be changed', async () => {
      const { page, tab } = lecturer()
      const dialog = tab.getByRole('dialog')
      await page.keyboard.press('Enter')
      await dialog.getByText(nl.dutyForms.shift('Gent')).waitFor()
      await dialog.getByRole('button', { name: nl.dutyForms.save }).click()
      await dialog.getByText(/^Bewaard/).waitFor()
      await closeCard(lecturer())
      const shift = tab.getByRole('button', { name: /Door Begeleider 9u–17u/ })
      await shift.waitFor()
      await lecturer().isAccessible()
      await lecturer().picture(at('duty'), 1000)
      await shift.click()
      await dialog.getByText(nl.dutyForms.changeShift('Gent')).waitFor()
      await dialog.getByLabel(nl.dutyForms.untilTime).fill('20:00')
      await dialog.getByRole('button', { name: nl.dutyForms.save }).click()
      await dialog.getByText(/^Bewaard/).waitFor()
      await closeCard(lecturer())
      await tab.getByRole('button', { name: /Door Begeleider 9u–20u/ }).waitFor()
      await hasFocus(lecturer(), 'Door Begeleider')
    }),
    step('a shift that was taken away can be put back', async () => {
      const { tab } = lecturer()
      const dialog = tab.getByRole('dialog')
      const shift = tab.getByRole('button', { name: /Door Begeleider 9u–20u/ })
      await shift.click()
      await dialog.getByRole('button', { name: nl.dutyForms.remove }).click()
      await dialog.getByRole('button', { name: nl.duty.putBack }).click()
      await dialog.getByText(/^Bewaard/).waitFor()
      await closeCard(lecturer())
      await shift.waitFor()
    }),
    step('on a telephone the days stand under each other', async () => {
      const { tab, width, fits } = lecturer()
      await width(320)
      await tab.getByRole('table').waitFor({ state: 'detached' })
      await fits()
      await lecturer().isAccessible()
      await lecturer().picture(at('duty-320'))
      await width(wide)
    }),
  ]
}

/** Requests beside the matching, and figures as charts and tables. */
function matchingAndFigures(lecturer: Lecturer, at: Place): readonly Step[] {
  const opens = async (page: string) => {
    const { tab } = lecturer()
    await tab.getByRole('navigation').getByRole('button', { name: page }).click()
    await tab.getByRole('heading', { level: 1 }).filter({ hasText: page }).waitFor()
  }
  const everywhere = async (name: string) => {
    const { width, fits, setTheme, isAccessible, picture } = lecturer()
    await isAccessible()
    await picture(at(name), 1000)
    await setTheme('contrast')
    await grows(lecturer(), 'contrast')
    await isAccessible()
    await setTheme('default')
    await width(320)
    await fits()
    await isAccessible()
    await width(wide)
  }
  return [
    step('requests stand beside the matching, and open their card', async () => {
      const { tab } = lecturer()
      await opens(nl.tab.pages.matching)
      const request = tab.getByRole('button', { name: /^A-G\d+ · Dampoort/ })
      await request.click()
      await tab.getByRole('dialog').getByText('OCMW Gent').waitFor()
      await closeCard(lecturer())
      await hasFocus(lecturer(), 'Dampoort')
      await everywhere('matching')
    }),
    step('figures are charts, and tables for who would rather read', async () => {
      const { page, tab } = lecturer()
      await opens(nl.tab.pages.figures)
      await tab.getByRole('img', { name: /^Contacten per week\. 10 contacten/ }).waitFor()
      const { contacts, domains, flags, logs, referrals, months } = nl.figuresPage
      for (const drawn of [contacts, domains, flags, logs, referrals, months])
        await tab.getByRole('img', { name: `${drawn}. ` }).waitFor()
      await everywhere('figures')
      await tab.getByLabel(nl.tab.figures.over).selectOption('4')
      await tab.getByRole('img', { name: /^Contacten per week\. .* in 4 weken/ }).waitFor()
      await tab.getByText(nl.tab.figures.table).first().focus()
      await page.keyboard.press('Enter')
      await tab.getByRole('table').getByRole('columnheader', { name: nl.figuresPage.weekOf }).waitFor()
      await lecturer().isAccessible()
    }),
    step('the button prints the tab itself, also inside Teams', async () => {
      const { tab, lookUp } = lecturer()
      // What the browser shows then is nothing a test can close.
      await lookUp('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
      await tab.getByRole('button', { name: nl.tab.figures.print }).click()
      const printed = await lookUp<number>('window.printed ?? 0')
      if (printed !== 1) throw new Error(`printed ${printed} times`)
    }),
  ]
}
