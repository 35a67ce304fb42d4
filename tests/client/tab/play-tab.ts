import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Browser } from 'playwright-core'
import { startLocalBot } from '../../../bot/commands/playground/local-bot.ts'
import { fictionalPeople } from '../../../bot/fictional/people.ts'
import { freshTab } from '../../../bot/tab/build-tab.ts'
import { startIssuer } from '../../teams/issuer.ts'
import { createTabClient } from '../../teams/tab-client.ts'
import { runSteps, type Step } from '../steps.ts'
import { coordinatorStory } from './coordinator-story.ts'
import { englishStory } from './english-story.ts'
import { lecturerStory } from './lecturer-story.ts'
import type { TabStage } from './let-in.ts'
import { liveStory } from './live-story.ts'
import { looksStory } from './looks-story.ts'
import { partnerStory } from './partner-story.ts'
import { studentStory } from './student-story.ts'
import { startTabBot } from './tab-bot.ts'
import { tabStory } from './tab-story.ts'
import { startTeamsHost } from './teams-host.ts'
import { typedStory } from './typed-story.ts'
import { windowsStory } from './windows-story.ts'

/** What is played in the tab, each by the name it can be asked for alone. */
const stories = {
  search: tabStory,
  lecturer: lecturerStory,
  live: liveStory,
  typed: typedStory,
  coordinator: coordinatorStory,
  partner: partnerStory,
  windows: windowsStory,
  english: englishStory,
  student: studentStory,
  looks: looksStory,
} as const satisfies Readonly<Record<string, (stage: TabStage) => readonly Step[]>>

/** The stories by name. */
export const storyNames = Object.keys(stories)

type Played = Readonly<{
  folder: string
  pictures: string
  /** Whether a story of that name is played here. */
  plays: (name: string) => boolean
}>

/**
 * Plays what people do in the tab, one story after the other on one bot, in a page that stands in for Teams and in the trial;
 * gives how many steps failed.
 */
export async function playTab(browser: Browser, { folder, pictures, plays }: Played): Promise<number> {
  const tab = freshTab(() => {})
  await tab
  const issuer = await startIssuer()
  const host = await startTeamsHost(issuer)
  const bot = await startTabBot({ folder, issuer, tab, host: host.origin })
  const trial = await startLocalBot({ port: 0, folder: join(folder, 'trial'), tab, isTrial: true })
  const elsewhere = createTabClient({ port: bot.port, issuer, now: () => DateTime.now() })
  const stage: TabStage = {
    browser,
    pictures,
    inTeams: (looking: Parameters<typeof host.address>[1]) => host.address(bot.port, looking),
    outside: `http://127.0.0.1:${bot.port}/tab`,
    asks: (who, verb, data) => elsewhere.person(objectIdOf(who)).asks(verb, data),
    trial: `http://127.0.0.1:${trial.port}/tab`,
  }
  try {
    let failed = 0
    for (const [name, story] of Object.entries(stories))
      if (plays(name)) failed += await runSteps(story(stage), (at) => photograph(at, browser, pictures))
    return failed
  } finally {
    await Promise.all([bot.close(), trial.close()])
    await Promise.all([host.close(), issuer.close()])
  }
}

/** What everybody saw when a step failed. */
async function photograph(name: string, browser: Browser, pictures: string): Promise<void> {
  const pages = browser.contexts().flatMap((one) => one.pages())
  for (const [at, page] of pages.entries())
    await page.screenshot({ path: join(pictures, `tab-${at}.tmp.png`) }).catch(() => console.error(name))
}

function objectIdOf(id: string): string {
  return fictionalPeople.find((one) => one.id === id)?.objectId ?? id
}
