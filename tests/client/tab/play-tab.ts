import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startLocalBot } from '../../../bot/commands/playground/local-bot.ts'
import { freshTab } from '../../../bot/tab/build-tab.ts'
import { startIssuer } from '../../teams/issuer.ts'
import { runSteps } from '../steps.ts'
import { startTabBot } from './tab-bot.ts'
import { tabStory } from './tab-story.ts'
import { startTeamsHost } from './teams-host.ts'

type Played = Readonly<{ folder: string; pictures: string }>

/** Plays what people do in the tab, in a page that stands in for Teams and in the trial; gives how many steps failed. */
export async function playTab(browser: Browser, { folder, pictures }: Played): Promise<number> {
  const tab = freshTab(() => {})
  await tab
  const issuer = await startIssuer()
  const host = await startTeamsHost(issuer)
  const bot = await startTabBot({ folder, issuer, tab, host: host.origin })
  const trial = await startLocalBot({ port: 0, folder: join(folder, 'trial'), tab })
  const stage = {
    browser,
    pictures,
    inTeams: (looking: Parameters<typeof host.address>[1]) => host.address(bot.port, looking),
    outside: `http://127.0.0.1:${bot.port}/tab`,
    trial: `http://127.0.0.1:${trial.port}/tab`,
  }
  try {
    return await runSteps(tabStory(stage), async (name) => {
      for (const [at, page] of browser
        .contexts()
        .flatMap((one) => one.pages())
        .entries())
        await page.screenshot({ path: join(pictures, `tab-${at}.tmp.png`) }).catch(() => console.error(name))
    })
  } finally {
    await Promise.all([bot.close(), trial.close()])
    await Promise.all([host.close(), issuer.close()])
  }
}
