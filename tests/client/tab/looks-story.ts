import { nl } from '../../../cards/wording/nl.ts'
import { tapOf } from '../../stories/hands.ts'
import { filledIn } from '../../stories/request-hands.ts'
import { type Step, step } from '../steps.ts'
import type { TabStage } from './let-in.ts'
import { notInTheirList, pagesOutside } from './outside-story.ts'
import { openTab, type SeenTab } from './seen-tab.ts'
import { grows } from './waiting.ts'

const people = { student: 'lies', lecturer: 'door', coordinator: 'co', partner: 'kim' } as const

/** Every page that can be chosen, on a telephone and in the looks of Teams that are dark; then what is not for somebody. */
export function looksStory(stage: TabStage): readonly Step[] {
  const seenBefore = new Set<string>()
  return [
    step('there is something urgent and somebody who asks for a buddy, to be seen', () => happens(stage)),
    ...Object.entries(people).map(([role, as]) =>
      step(`every page of a ${role} fits a telephone and can be read, in dark and in contrast`, async () => {
        const seen = await openTab(stage.browser, stage.inTeams({ as, theme: 'dark' }))
        await seen.width(320)
        await atRest(seen)
        const choice = seen.tab.getByRole('navigation').getByRole('combobox', { name: nl.tab.allPages })
        for (const name of await choice.locator('option').allTextContents()) {
          // Everybody finds the same services there.
          if (name === nl.tab.pages.services && seenBefore.has(name)) continue
          seenBefore.add(name)
          await choice.selectOption({ label: name })
          await isRight(seen, name)
          // Who coordinates sees codes alone there.
          if (name === nl.tab.pages.families && role !== 'coordinator') await familyIsRight(seen)
        }
        await seen.close()
        if (seen.complaints.length > 0) throw new Error(seen.complaints.join('\n'))
      }),
    ),
    ...notInTheirList(stage),
    ...pagesOutside(stage),
  ]
}

async function happens({ asks }: TabStage): Promise<void> {
  const [form] = (await asks('kim', 'request-form')).cards
  if (form === undefined) throw new Error('no form for a request')
  const { verb, data } = tapOf(form, 'request-buddy', filledIn)
  for (const { status } of [await asks('kim', verb, data), await asks('lies', 'raise-urgent')])
    if (status !== 200) throw new Error(`answered ${status}`)
}

/** The first family of the list, on its own page, and back. */
async function familyIsRight(seen: SeenTab): Promise<void> {
  await seen.tab.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await seen.tab.getByRole('button', { name: nl.tab.back }).waitFor()
  await isRight(seen, 'a family')
}

/** Waits until what was asked for is there. */
async function atRest({ tab }: SeenTab): Promise<void> {
  await tab.locator('main:not([aria-busy="true"]) h1').waitFor()
}

/** On a telephone in dark and in contrast, and as wide as a window; it is dark and narrow before and after. */
async function isRight(seen: SeenTab, name: string): Promise<void> {
  const looks = async (how: string, checks = [seen.fits, seen.isAccessible]) => {
    await atRest(seen)
    for (const check of checks)
      await check().catch((error: Error) => {
        throw new Error(`${name}, ${how}: ${error.message}`)
      })
  }
  await atRest(seen)
  await looks('narrow and dark')
  await seen.setTheme('contrast')
  await grows(seen, 'contrast')
  await looks('narrow and in contrast')
  await seen.setTheme('dark')
  await grows(seen, 'dark')
  await seen.width(1000)
  await looks('wide and dark', [seen.fits])
  await seen.width(320)
}
