import { join } from 'node:path'
import { tabEn } from '../../../cards/wording/tab-en.ts'
import { type Step, step } from '../steps.ts'
import { dutchAmong, piecesOnPage } from './dutch-left.ts'
import type { TabStage } from './let-in.ts'
import { openTab, type SeenTab } from './seen-tab.ts'

const people = {
  student: 'tuur',
  lecturer: 'an',
  coordinator: 'co',
  partner: 'ines',
  assessor: 'mo',
} as const

/** Who reads English finds no Dutch of the bot on any page that can be chosen. */
export function englishStory(stage: TabStage): readonly Step[] {
  return Object.entries(people).map(([role, as]) =>
    step(`an English-speaking ${role} finds no Dutch on any page`, async () => {
      await speaks(stage, as, 'en')
      const seen = await openTab(stage.browser, stage.inTeams({ as }))
      await atRest(seen)
      const pages = seen.tab.getByRole('navigation').getByRole('button')
      await isEnglish(seen, 'the first page')
      if (role === 'lecturer') await seen.picture(join(stage.pictures, 'tab-english.png'))
      for (const name of await pages.allInnerTexts()) {
        await pages.getByText(name, { exact: true }).click()
        await isEnglish(seen, name)
        // Who coordinates sees codes alone there.
        if (name === tabEn.pages.families && role !== 'coordinator') await familyIsEnglish(seen)
      }
      await seen.close()
      await speaks(stage, as, 'nl')
      if (seen.complaints.length > 0) throw new Error(seen.complaints.join('\n'))
    }),
  )
}

async function speaks({ asks }: TabStage, as: string, language: 'nl' | 'en'): Promise<void> {
  const { status } = await asks(as, 'set-language', { language })
  if (status !== 200) throw new Error(`no ${language} for ${as}: ${status}`)
}

/** Waits until what was asked for is there. */
async function atRest({ tab }: SeenTab): Promise<void> {
  await tab.locator('main:not([aria-busy="true"]) h1').waitFor()
}

/** The first family of the list, on its own page. */
async function familyIsEnglish(seen: SeenTab): Promise<void> {
  await seen.tab.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await seen.tab.getByRole('button', { name: tabEn.back }).waitFor()
  await isEnglish(seen, 'a family')
}

async function isEnglish(seen: SeenTab, name: string): Promise<void> {
  const { lookUp } = seen
  await atRest(seen)
  const pieces: readonly string[] = await lookUp(piecesOnPage)
  const language: string = await lookUp('document.documentElement.lang')
  const left = dutchAmong(pieces)
  if (left.length > 0) throw new Error(`on ${name}: ${left.join(' | ')}`)
  await seen.isAccessible()
  if (language !== 'en') throw new Error(`the page says it is ${language}`)
  if (!pieces.some((piece) => Object.values(tabEn.pages).includes(piece)))
    throw new Error(`no page is named: ${pieces.join(' | ')}`)
}
