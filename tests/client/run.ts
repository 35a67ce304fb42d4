import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startLocalBot } from '../../bot/commands/playground/local-bot.ts'
import { freePort } from '../../bot/commands/playground/port.ts'
import { fictionalSeats } from '../../bot/commands/playground/seats.ts'
import { endWindows, openWindows, type Windows } from '../../bot/commands/playground/windows.ts'
import { fictionalFamilies } from '../../bot/fictional/families.ts'
import { fictionalPeople } from '../../bot/fictional/people.ts'
import { freshTab } from '../../bot/tab/build-tab.ts'
import { openChat } from './chat.ts'
import { openBrowser } from './chromium.ts'
import { requestStory } from './request-story.ts'
import { runSteps } from './steps.ts'
import { story } from './story.ts'
import { playTab, storyNames } from './tab/play-tab.ts'

/** Stories of the tab that are a row of their own. */
const otherRow = ['search', 'partner', 'typed', 'coordinator', 'english']
const pictures = join(import.meta.dirname, 'pictures')
// The Playground would open a window of its own for each seat.
process.env.TEAMSAPPTESTER_BROWSER = 'none'

const browser = await openBrowser()
if (browser === null) process.exitCode = 1
else {
  const folder = await mkdtemp(join(tmpdir(), 'buddy-client-'))
  try {
    // `chat`, `tab`, or `tab` and the name of one story; without a word everything. What fails in one is no reason not to
    // look at the others. Three rows side by side, each with bots of its own: a browser mostly waits.
    const [part, only] = process.argv.slice(2)
    const row = (place: string, isIn: (name: string) => boolean) =>
      playsTab(join(folder, place), (name) => isIn(name) && (only === undefined || name === only), part)
    const failed = await Promise.all([
      part === 'tab' ? 0 : play(browser, folder),
      row('row', (name) => !otherRow.includes(name)),
      row('other-row', (name) => otherRow.includes(name)),
    ])
    process.exitCode = failed.every((number) => number === 0) ? 0 : 1
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function playsTab(
  folder: string,
  plays: (name: string) => boolean,
  part: string | undefined,
): Promise<number> {
  if (browser === null || part === 'chat' || !storyNames.some(plays)) return 0
  return playTab(browser, { folder, pictures, plays })
}

async function play(browser: Browser, folder: string): Promise<number> {
  await mkdir(pictures, { recursive: true })
  const [student, lecturer, partner] = await Promise.all(
    fictionalSeats(0).map(async (seat) => ({ ...seat, port: await freePort() })),
  )
  if (!student || !lecturer || !partner) throw new Error('a seat of the fictional programme is missing')
  const family = fictionalFamilies.find(
    (one) => one.student === student.person.id && one.supervisor === lecturer.person.id,
  )
  if (!family) throw new Error('the student has no family that the lecturer supervises')
  const bot = await startLocalBot({ port: 0, folder, tab: freshTab(() => {}) })
  const seats = [student, lecturer, partner]
  let windows: Windows = []
  try {
    windows = await openWindows({ seats, people: fictionalPeople, folder, botPort: bot.port })
    const [studentChat, lecturerChat, partnerChat] = await Promise.all(
      windows.map(({ opened }) => {
        if (!opened.isOpen) throw new Error(`no Playground: ${opened.why} ${opened.detail}`)
        return openChat(browser, opened.url)
      }),
    )
    if (!studentChat || !lecturerChat || !partnerChat) throw new Error('a window is missing')
    const cast = {
      student: studentChat,
      lecturer: lecturerChat,
      partner: partnerChat,
      names: { student: student.person.name, lecturer: lecturer.person.name },
      family,
      pictures,
    }
    const coordinator = fictionalPeople.find(({ roles }) => roles.includes('coordinator'))
    const [, , partnerWindow] = windows
    if (!coordinator || !partnerWindow?.opened.isOpen) throw new Error('a coordinator or a window is missing')
    const asking = { ...cast, partnerUrl: partnerWindow.opened.url, coordinator }
    return await runSteps([...story(cast), ...requestStory(asking)], async () => {
      await studentChat.picture(join(pictures, 'student.tmp.png'))
      await lecturerChat.picture(join(pictures, 'lecturer.tmp.png'))
      await partnerChat.picture(join(pictures, 'partner.tmp.png'))
    })
  } finally {
    await endWindows(windows)
    await bot.close()
  }
}
