import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows, pagesOf, saysMeanwhile } from './waiting.ts'

const { pages, people: said, access, export: exporting } = nl.tab
const { preview } = nl.peoplePage

/** A list as Windows writes it, with a name that UTF-8 would spell otherwise and a row that cannot be. */
const wrong = [
  'naam;email;rollen;sites',
  'Zoë Nieuw;zoe@school.example;student;Gent',
  ';x@school.example;tovenaar;Gent',
]

/** A coordinator: people and a list from a file, who saw what, a file of figures, what is to be checked, the sites. */
export function coordinatorStory({ browser, inTeams, pictures }: TabStage): readonly Step[] {
  let opened: SeenTab | null = null
  const seen = (): SeenTab => {
    if (opened === null) throw new Error('the tab is not open')
    return opened
  }
  const at = (name: string) => join(pictures, `tab-${name}.png`)
  const goes = async (page: string, heading: string) => {
    await pagesOf(seen()).filter({ hasText: page }).click()
    await seen().tab.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  return [
    step('a coordinator finds somebody by a piece of the name, with the keyboard', async () => {
      opened = await openTab(browser, inTeams({ as: 'co' }))
      await goes(pages.people, nl.peoplePage.title)
      const { page, tab } = seen()
      await tab.getByText('Lies Vroedkunde').waitFor()
      await seen().isAccessible()
      await tab.getByLabel(said.find).focus()
      await page.keyboard.type('wies')
      await page.keyboard.press('Enter')
      await tab.getByText('Lies Vroedkunde').waitFor({ state: 'detached' })
      await tab.getByRole('button', { name: `${nl.people.change}: Wies Begeleider` }).focus()
      await page.keyboard.press('Enter')
      await tab.getByRole('dialog').getByLabel(nl.people.name).waitFor()
      await page.keyboard.press('Escape')
      await tab.getByRole('dialog').waitFor({ state: 'detached' })
      await seen().picture(at('coordinator-people'))
    }),
    step('a list from a file is looked at before anything is kept; what cannot be says why', async () => {
      const { page, tab } = seen()
      await tab.getByRole('button', { name: nl.peoplePage.roster }).click()
      await tab.getByRole('heading', { level: 1, name: pages.roster }).waitFor()
      await seen().isAccessible()
      await choosesFile(seen(), wrong)
      await tab.getByText('Rij 3').waitFor()
      await tab.getByText('“tovenaar” is geen rol.').waitFor()
      await tab.getByText('Rij 2: Zoë Nieuw').waitFor()
      if ((await tab.getByRole('button', { name: preview.keep(1) }).count()) > 0)
        throw new Error('a wrong list can be kept')
      await seen().isAccessible()
      await seen().picture(at('coordinator-list-refused'))
      await tab.getByRole('button', { name: said.roster.another }).click()
      await tab.getByLabel(said.roster.paste).fill(wrong.slice(0, 2).join('\n'))
      await saysMeanwhile(seen(), said.roster.comparing(1), () =>
        tab.getByRole('button', { name: said.roster.look }).click(),
      )
      await tab.getByRole('button', { name: preview.keep(1) }).focus()
      await seen().picture(at('coordinator-list'))
      await saysMeanwhile(seen(), said.roster.keeping(1), () => page.keyboard.press('Enter'))
      await tab.getByText(preview.kept(1, 0)).waitFor()
      await tab.getByRole('button', { name: nl.tab.back }).click()
      await tab.getByText('Zoë Nieuw').waitFor()
    }),
    step('an empty list is downloaded, with its headings', async () => {
      const { tab } = seen()
      await tab.getByRole('button', { name: nl.peoplePage.roster }).click()
      const { name, text } = await downloads(seen(), () =>
        tab.getByRole('button', { name: said.roster.template }).click(),
      )
      if (name !== said.roster.templateName || !text.includes('naam;email;rollen;sites'))
        throw new Error(`${name}: ${text}`)
    }),
    step('who saw what of a family is read, narrowed to one person', async () => {
      await goes(pages.access, nl.accessPage.title)
      const { tab } = seen()
      await tab.getByText(nl.accessPage.choose).waitFor()
      await seen().isAccessible()
      await tab.getByLabel(access.family).selectOption('family-G-014')
      await tab.getByLabel(access.person, { exact: true }).waitFor()
      // That somebody looks stands there the next time.
      await tab.getByLabel(access.until).fill('2030-01-01')
      await tab.getByText(`Co Coördinator ${nl.accessPage.audit['access.seen']}`).first().waitFor()
      await tab.getByLabel(access.person, { exact: true }).selectOption('co')
      await seen().isAccessible()
      await seen().picture(at('coordinator-access'))
    }),
    step('and exported as a spreadsheet, which is saved here', async () => {
      const { tab } = seen()
      await tab.getByRole('main').getByRole('button', { name: nl.accessPage.export }).click()
      await tab.getByRole('radio', { name: nl.exportPage.kinds.access.title }).waitFor()
      await seen().isAccessible()
      const { name, bytes } = await downloads(seen(), () =>
        saysMeanwhile(seen(), exporting.busy, () =>
          tab.getByRole('button', { name: exporting.xlsx }).click(),
        ),
      )
      if (!/^wie-zag-wat-G-014-.*\.xlsx$/.test(name) || bytes.subarray(0, 2).toString() !== 'PK')
        throw new Error(name)
      await tab.getByText(exporting.saved(name)).waitFor()
      await seen().picture(at('coordinator-export'))
    }),
    step('a file that could not be had without a network comes with one tap once there is one', async () => {
      const { page, tab } = seen()
      const again = tab.getByRole('button', { name: nl.tab.again })
      await page.context().setOffline(true)
      await tab.getByRole('button', { name: exporting.csv }).click()
      await again.waitFor()
      await tab.getByText(nl.tab.failed).waitFor()
      await seen().isAccessible()
      await page.context().setOffline(false)
      const { name } = await downloads(seen(), () => again.click())
      if (!/^wie-zag-wat-G-014-.*\.csv$/.test(name)) throw new Error(name)
      await tab.getByText(exporting.saved(name)).waitFor()
      await again.waitFor({ state: 'detached' })
    }),
    step('what is to be checked and the sites fit on a telephone, and follow Teams’ look', async () => {
      const { tab, width, fits, setTheme } = seen()
      await width(320)
      for (const [name, heading] of [
        [pages.sites, nl.sitesPage.title],
        [pages.moderation, nl.moderationPage.title],
        [pages.export, nl.exportPage.title],
        [pages.people, nl.peoplePage.title],
      ] as const) {
        await tab.getByLabel(nl.tab.allPages).last().selectOption({ label: name })
        await tab.getByRole('heading', { level: 1, name: heading }).waitFor()
        await tab.getByText(nl.tab.loading).waitFor({ state: 'detached' })
        await fits()
        await seen().isAccessible()
        if (name === pages.sites) await seen().picture(at('coordinator-sites-320'))
      }
      await tab.getByRole('button', { name: nl.peoplePage.roster }).click()
      await fits()
      await setTheme('dark')
      await grows(seen(), 'dark')
      await seen().isAccessible()
      await width(1000)
      await goes(pages.moderation, nl.moderationPage.title)
      await tab.getByRole('heading', { level: 2, name: nl.moderationPage.oldest }).waitFor()
      await seen().picture(at('coordinator-check-dark'))
      await setTheme('contrast')
      await grows(seen(), 'contrast')
      await seen().isAccessible()
      await setTheme('default')
    }),
    step('one tap confirms a service, and the list knows it when the card closes', async () => {
      const { page, tab } = seen()
      const still = tab.getByRole('button', { name: new RegExp(`^${nl.moderationPage.still}: `) })
      const name = (await still.first().getAttribute('aria-label')) ?? ''
      await still.first().click()
      await tab.getByRole('dialog').getByText(nl.sharing.confirmed).waitFor()
      await page.keyboard.press('Escape')
      await tab.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
    }),
    step('and the browser complained of nothing', async () => {
      const { complaints, close } = seen()
      await close()
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    }),
  ]
}

/** Chooses a file as a person does, in the encoding of an old spreadsheet. */
async function choosesFile({ page, tab }: SeenTab, lines: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    tab.getByRole('button', { name: said.roster.file }).click(),
  ])
  await chooser.setFiles({
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n'), 'latin1'),
  })
}

async function downloads({ page }: SeenTab, tap: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), tap()])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}
