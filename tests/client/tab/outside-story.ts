import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { examine, fitsIn, openTab } from './seen-tab.ts'
import { familyAddress } from './tab-bot.ts'

const elsewhere = [
  { as: 'tuur', family: 'family-G-014', names: ['Merel', 'Lies', 'G-014'] },
  { as: 'door', family: 'family-H-003', names: ['Roodborst', 'Tuur', 'H-003'] },
] as const
const refusal = nl.refusals['unknown-family']()

/** Somebody who asks by hand for a family of another site is told kindly that it is not in their list. */
export function notInTheirList({ browser, inTeams }: TabStage): readonly Step[] {
  return elsewhere.map(({ as, family, names }) =>
    step(`${as} who asks for a family of elsewhere is refused kindly, and sees nothing of it`, async () => {
      const seen = await openTab(browser, inTeams({ as }))
      const { page, tab } = seen
      await page.route('**/tab/ask', async (route) => {
        const asked = route.request().postDataJSON()
        await route.continue(
          asked.verb === 'open-family-page'
            ? { postData: JSON.stringify({ ...asked, data: { ...asked.data, family } }) }
            : {},
        )
      })
      await seen.go('families')
      const came = page.waitForResponse((one) => one.request().postDataJSON()?.verb === 'open-family-page')
      await tab.getByRole('main').getByRole('listitem').getByRole('button').first().click()
      await tab.getByRole('status').getByText(refusal).waitFor()
      await tab.getByRole('heading', { level: 1, name: nl.tab.pages.family, exact: true }).waitFor()
      const shown: string = await seen.lookUp('document.documentElement.outerHTML')
      const sent = await (await came).text()
      if (!sent.includes(refusal)) throw new Error(`answered with ${sent}`)
      const told = names.filter((name) => shown.includes(name) || sent.includes(name))
      if (told.length > 0) throw new Error(`told of ${told.join(', ')}`)
      await seen.isAccessible()
      await seen.width(320)
      await seen.fits()
      await seen.close()
      if (seen.complaints.length > 0) throw new Error(seen.complaints.join('\n'))
    }),
  )
}

/** The help beside the chat, and a family's own page: both without the tab around them. */
export function pagesOutside({ browser, outside, asks }: TabStage): readonly Step[] {
  return [
    step('the help fits a telephone and can be read, whatever the look', async () => {
      const seen = await openTab(browser, new URL('/help?locale=nl-be', outside).href)
      await seen.width(320)
      for (const look of ['default', 'dark', 'contrast']) {
        await seen.page.goto(new URL(`/help?locale=nl-be&theme=${look}`, outside).href)
        await seen.page.getByRole('heading', { name: nl.appPackage.helpPage.title }).waitFor()
        await fitsIn(seen.page.mainFrame())
        await examine(seen.page.mainFrame())
      }
      await seen.close()
    }),
    step(
      'the page of a family fits a telephone and can be read: before, once opened, and after',
      async () => {
        const { text } = await asks('lies', 'family-page', { family: 'family-G-014' })
        const link = /gezinsblad\/[\w-]+/.exec(text)?.[0]
        if (link === undefined || !text.includes(`${familyAddress}/${link}`))
          throw new Error('no link to the page')
        const seen = await openTab(browser, new URL(`/${link}`, outside).href)
        const { page } = seen
        await seen.width(320)
        const said = nl.familyPage.page
        const isRight = async (text: string) => {
          await page.getByText(text).waitFor()
          await fitsIn(page.mainFrame())
          await examine(page.mainFrame())
        }
        await isRight(said.waiting)
        await page.getByRole('link', { name: said.show }).click()
        await isRight(said.numbers)
        await page.reload()
        await isRight(said.gone)
        await seen.close()
      },
    ),
  ]
}
