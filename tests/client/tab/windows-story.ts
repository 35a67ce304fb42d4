import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { nl } from '../../../cards/wording/nl.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'

const family = 'H-003 · Gezin Roodborst'
const note = 'Ze vond zelf een plaats in de crèche.'

type Windows = Readonly<Record<'one' | 'other', () => SeenTab>>

/** Two people with the same thing open, each in a window of their own: what one does, the other sees without a reload. */
export function windowsStory(stage: TabStage): readonly Step[] {
  let seen: readonly SeenTab[] = []
  const at = (place: number) => () => {
    const one = seen[place]
    if (one === undefined) throw new Error('the tab is not open')
    return one
  }
  const windows: Windows = { one: at(0), other: at(1) }
  const open = async (one: string, other: string) => {
    seen = await Promise.all([one, other].map((as) => openTab(stage.browser, stage.inTeams({ as }))))
  }
  const leave = step('the browser complained of nothing', async () => {
    const complaints = seen.flatMap((window) => window.complaints)
    await Promise.all(seen.map((window) => window.close()))
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })
  return [
    step('a student and a lecturer have the same family open', async () => {
      await open('tuur', 'an')
      for (const window of seen) {
        await chooses(window, nl.tab.pages.families)
        await window.tab.getByRole('button', { name: family, exact: true }).click()
        await window.tab.getByRole('heading', { level: 1, name: family }).waitFor()
      }
    }),
    ...aReport(windows),
    leave,
    step('two lecturers have the board open', () => open('door', 'wies')),
    ...aNeed(windows, stage),
    leave,
  ]
}

function aReport({ one, other }: Windows): readonly Step[] {
  const dialog = () => one().tab.getByRole('dialog')
  return [
    step('the student logs in one window, and the lecturer reads it in the other', async () => {
      const { tab } = one()
      await tab.getByRole('button', { name: nl.aboutFamilies.log, exact: true }).click()
      await dialog().getByLabel(nl.draft.kind).selectOption('outing')
      await dialog().getByRole('button', { name: nl.draft.more }).click()
      await dialog().getByLabel(nl.draft.raised).fill(note)
      await dialog().getByRole('button', { name: nl.draft.save, exact: true }).click()
      await dialog().getByText(nl.kept.title).first().waitFor()
      await other().tab.getByText(note).waitFor()
    }),
    step('the student takes it back on the same card, and it is gone for both', async () => {
      await dialog().getByRole('button', { name: nl.kept.undo }).click()
      await other().tab.getByText(note).waitFor({ state: 'detached' })
      await one().page.keyboard.press('Escape')
      await one().tab.getByText(note).waitFor({ state: 'detached' })
    }),
  ]
}

function aNeed({ one, other }: Windows, stage: TabStage): readonly Step[] {
  const { take } = nl.flag
  const button = ({ tab }: SeenTab): Locator =>
    tab.getByRole('button', { name: new RegExp(`^${take}: Noor `) })
  return [
    step('a need that is raised in the chat stands on both boards by itself', async () => {
      for (const window of [one(), other()]) await window.tab.getByText(nl.boardPage.title).first().waitFor()
      await stage.asks('noor', 'raise-urgent')
      await Promise.all([button(one()).first().waitFor(), button(other()).first().waitFor()])
    }),
    step('both take it on at the same moment: one does, and the other sees who', async () => {
      await Promise.all([button(one()).first().click(), button(other()).first().click()])
      const said = await Promise.all([one(), other()].map(dialogText))
      const mine = said.filter((text) => text.includes('Jij nam dit op'))
      const theirs = said.filter((text) => /Opgenomen door (Door|Wies) Begeleider/.test(text))
      if (mine.length !== 1 || theirs.length !== 1) throw new Error(said.join('\n---\n'))
      for (const window of [one(), other()]) await window.page.keyboard.press('Escape')
      await Promise.all([one(), other()].map((window) => button(window).waitFor({ state: 'detached' })))
      await other().picture(join(stage.pictures, 'tab-windows-board.png'))
    }),
  ]
}

/** What the dialog says when the answer is there. */
async function dialogText({ tab }: SeenTab): Promise<string> {
  const dialog = tab.getByRole('dialog')
  await dialog
    .getByText(/Jij nam dit op|Opgenomen door/)
    .first()
    .waitFor()
  return dialog.innerText()
}

async function chooses({ tab }: SeenTab, page: string): Promise<void> {
  await tab.getByRole('navigation').getByRole('button', { name: page, exact: true }).click()
}
