import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import { inTheTrial, type TabStage, whoIsNotLetIn } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows, hasFocus, inOrderOfDistance, moreThan } from './waiting.ts'

const said = nl.tab.services
const service = 'De Warme Kast: luierpakket'
const question = 'waar krijgt ze pampers?'
/** Height in pixels at which a whole card is on the picture. */
const tall = 1100

/** A student finds a service in the tab, keeps it true and shares one; who is not let in; what it looks like elsewhere. */
export function tabStory(stage: TabStage): readonly Step[] {
  let seen: SeenTab | null = null
  const student = (): SeenTab => {
    if (seen === null) throw new Error('the tab is not open')
    return seen
  }
  const at = (name: string) => join(stage.pictures, `${name}.png`)
  return [
    step('the tab opens in Teams and says what can be typed', async () => {
      seen = await openTab(stage.browser, stage.inTeams({ as: 'lies' }))
      await student().go('services')
      await student().tab.getByText(said.intro).waitFor()
      await student().picture(at('20-tab-begins'))
      await student().isAccessible()
    }),
    ...aServiceIsSearched(student, at),
    ...aServiceIsKeptTrue(student, at),
    ...everywhere(student, at),
    ...somethingIsShared(student, at),
    step('nothing came from elsewhere, and the browser complained of nothing', async () => {
      const { complaints, close } = student()
      await close()
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    }),
    ...whoIsNotLetIn(stage),
    ...inTheTrial(stage),
  ]
}

type Student = () => SeenTab
type Place = (name: string) => string

function aServiceIsSearched(student: Student, at: Place): readonly Step[] {
  return [
    step('everyday words find a service, with the keyboard alone', async () => {
      const { page, tab } = student()
      await tab.getByLabel(said.label).focus()
      await page.keyboard.type(question)
      await page.keyboard.press('Enter')
      await tab.getByRole('button', { name: service }).waitFor()
      await tab.getByRole('status').getByText(nl.finding.list.title(1)).waitFor()
      await student().picture(at('21-tab-finds'))
      await student().isAccessible()
    }),
    step('a tag goes away with one tap, and more is found', async () => {
      const { tab } = student()
      await tab.getByRole('button', { name: said.without('luiers') }).click()
      await tab.getByRole('button', { name: said.without('luiers') }).waitFor({ state: 'detached' })
      await moreThan(student(), 1)
      await tab.getByLabel(said.sort).selectOption('distance')
      await inOrderOfDistance(student())
    }),
    step('what is chosen narrows the list, and stands there as a tag', async () => {
      const { tab } = student()
      await tab.getByRole('button', { name: said.filters, exact: true }).click()
      await tab.getByLabel(said.need).selectOption('nappies')
      await tab.getByRole('checkbox', { name: 'met rolstoel of buggy' }).check()
      await tab.getByRole('button', { name: said.without('met rolstoel of buggy') }).waitFor()
      await student().isAccessible()
      await student().picture(at('22-tab-filters'))
      await tab.getByRole('checkbox', { name: 'met rolstoel of buggy' }).uncheck()
      await tab.getByRole('button', { name: said.fewerFilters }).click()
      await tab.getByRole('button', { name: service }).waitFor()
    }),
  ]
}

function aServiceIsKeptTrue(student: Student, at: Place): readonly Step[] {
  const { steps } = nl.finding.service
  return [
    step('a service opens as its card, by keyboard', async () => {
      const { page, tab } = student()
      await tab.getByRole('button', { name: service }).focus()
      await page.keyboard.press('Enter')
      await tab.getByRole('dialog').getByText('Kruimelpad 12').waitFor()
      await student().isAccessible()
      await student().picture(at('23-tab-service'), tall)
    }),
    step('“klopt nog” is one tap, and the list behind knows it too', async () => {
      const { page, tab } = student()
      const dialog = tab.getByRole('dialog')
      await dialog.getByRole('button', { name: steps.confirm, exact: true }).click()
      await dialog.getByText(nl.sharing.confirmed).waitFor()
      const today = new Date().toLocaleDateString('nl-BE', { timeZone: 'Europe/Brussels' })
      await dialog.getByText(`Laatst bevestigd op ${today}`).waitFor()
      await student().isAccessible()
      await student().picture(at('24-tab-confirmed'), tall)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await tab.getByText(`(${today})`).first().waitFor()
      await hasFocus(student(), service)
    }),
    step('“klopt niet meer” asks what, and there is a way back', async () => {
      const { tab } = student()
      const dialog = tab.getByRole('dialog')
      await tab.getByRole('button', { name: service }).click()
      await dialog.getByRole('button', { name: steps.report, exact: true }).click()
      await dialog.getByRole('button', { name: nl.tab.back }).waitFor()
      await student().isAccessible()
      await dialog.getByRole('button', { name: nl.tab.back }).click()
      await dialog.getByRole('button', { name: steps.report, exact: true }).waitFor()
      await dialog.getByRole('button', { name: nl.tab.close }).click()
      await dialog.waitFor({ state: 'detached' })
    }),
  ]
}

/** The widths and looks of Teams. */
function everywhere(student: Student, at: Place): readonly Step[] {
  const open = async () => {
    await student().tab.getByRole('button', { name: service }).click()
    await student().tab.getByRole('dialog').getByText('Kruimelpad 12').waitFor()
  }
  const close = async () => {
    await student().tab.getByRole('button', { name: nl.tab.close }).click()
    await student().tab.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const looks = [
    ['dark', '26-tab-dark', '27-tab-dark-card'],
    ['contrast', '28-tab-contrast', '29-tab-contrast-card'],
  ] as const
  return [
    step('nothing is wider than a narrow telephone', async () => {
      const { tab, width, fits, picture } = student()
      await width(320)
      await fits()
      await tab.getByRole('button', { name: said.filters, exact: true }).click()
      await fits()
      await picture(at('25-tab-320-filters'))
      await tab.getByRole('button', { name: said.fewerFilters }).click()
      await picture(at('25-tab-320'))
      await open()
      await fits()
      await picture(at('25-tab-320-card'))
      await student().isAccessible()
      await close()
      await width(1000)
    }),
    ...looks.map(([theme, list, card]) =>
      step(`the look follows Teams: ${theme}`, async () => {
        await student().setTheme(theme)
        await grows(student(), theme)
        await student().isAccessible()
        await student().picture(at(list))
        await open()
        await student().isAccessible()
        await student().picture(at(card), tall)
        await close()
        await student().setTheme('default')
      }),
    ),
  ]
}

function somethingIsShared(student: Student, at: Place): readonly Step[] {
  return [
    step('with nothing found it says what to leave out, and how many that gives', async () => {
      const { page, tab } = student()
      await tab.getByRole('button', { name: said.startAgain }).click()
      await tab.getByText(said.intro).waitFor()
      await tab.getByLabel(said.label).fill('tolk Wolof')
      await page.keyboard.press('Enter')
      await tab.getByText(nl.finding.list.nothingShare).waitFor()
      const drop = tab.getByRole('button', { name: /^Zonder Wolof \(\d+\)$/ })
      await student().isAccessible()
      await student().picture(at('30-tab-nothing'))
      const number = Number(/\d+/.exec(await drop.innerText())?.[0])
      await drop.click()
      await tab.getByRole('status').getByText(nl.finding.list.title(number)).waitFor()
    }),
    step('a service is shared on the same card as in the chat, and found at once', async () => {
      const { page, tab } = student()
      const dialog = tab.getByRole('dialog')
      await tab.getByRole('main').getByRole('button', { name: nl.finding.list.share }).first().click()
      await dialog.getByLabel(nl.sharing.fields.name, { exact: false }).first().waitFor()
      await student().isAccessible()
      await student().picture(at('31-tab-share'), tall)
      await dialog.getByLabel(nl.sharing.fields.name, { exact: false }).first().fill('Xqzt bakkerij')
      await dialog.getByRole('button', { name: nl.sharing.form.save }).click()
      await dialog.getByText('Xqzt bakkerij').first().waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await hasFocus(student(), nl.finding.list.share)
      await tab.getByLabel(said.label).fill('xqzt bakkerij')
      await page.keyboard.press('Enter')
      await tab.getByRole('button', { name: 'Xqzt bakkerij' }).waitFor()
    }),
  ]
}
