import { join, resolve } from 'node:path'
import { errorCode } from '../../../storage/disk.ts'
import { StorageFailure } from '../../../storage/store.ts'
import { fictionalPeople } from '../../fictional/people.ts'
import { makeReady } from '../../make-ready.ts'
import { type BuildSaid, freshTab } from '../../tab/build-tab.ts'
import type { Choices } from './choices.ts'
import { explain, portTaken } from './explanation.ts'
import { forgetTrial, startLocalBot } from './local-bot.ts'
import { isPortFree } from './port.ts'
import { fictionalSeats } from './seats.ts'
import { endWindows, openWindows } from './windows.ts'

const usualFolder = 'data/try'
/** Milliseconds in which a second signal is the same press of Ctrl-C: the terminal's own, and npm that passes it on. */
const samePress = 500
const root = join(import.meta.dirname, '..', '..', '..')

/** Runs a trial until it is asked to end. Says why when there can be none, and ends then with 1; never rejects. */
export async function tryOut(choices: Choices): Promise<void> {
  await open(choices).catch((error: unknown) => {
    giveUp(reasonOf(error))
    // The bot may listen already, and windows may be open: they end with this process.
    process.exit()
  })
}

async function open({ isFresh, hasWindows, port, windowsPort, folder: chosen }: Choices): Promise<void> {
  const folder = chosen === null ? join(root, usualFolder) : resolve(chosen)
  const seats = fictionalSeats(windowsPort)
  for (const wanted of [port, ...(hasWindows ? seats.map((seat) => seat.port) : [])])
    if (!(await isPortFree(wanted))) return giveUp(portTaken(wanted))

  if (isFresh) await forgetTrial(folder)
  const bot = await startLocalBot({ port, folder, tab: freshTab(tellBuild), isTrial: true })
  void makeReady()
  const ending = whenAskedToEnd()
  console.log(`De bot draait op http://127.0.0.1:${bot.port}/api/messages, met verzonnen mensen en gezinnen.`)
  console.log(`De tab staat op http://127.0.0.1:${bot.port}/tab, in een gewone browser.`)
  if (hasWindows) console.log('De proefvensters gaan open (de eerste keer worden ze opgehaald)…')

  const place = { people: fictionalPeople, folder: join(folder, 'playground'), botPort: port }
  const opening = hasWindows ? openWindows({ seats, ...place }) : Promise.resolve(null)
  // Whoever stops while the windows open need not wait for them: they end with this process.
  const windows = await Promise.race([opening, ending])
  if (windows !== 'end') console.log(explain({ seats, windows, where: chosen ?? usualFolder }))
  await ending
  await Promise.all([windows === 'end' ? undefined : endWindows(windows ?? []), bot.close()])
  process.exit(0)
}

function tellBuild(said: BuildSaid): void {
  if (said === 'building') console.log('De tab wordt gebouwd (een tiental seconden)…')
  if (said === 'built') console.log('De tab is klaar.')
  if (said === 'failed') console.error('De tab kon niet gebouwd worden. De bot zelf draait wel.')
}

function whenAskedToEnd(): Promise<'end'> {
  return new Promise((done) => {
    let askedAt: number | null = null
    const end = () => {
      if (askedAt !== null && performance.now() - askedAt > samePress) process.exit(1)
      askedAt ??= performance.now()
      done('end')
    }
    // npm that is told to end leaves behind what it started, so a parent that is gone counts too.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && askedAt === null && end(), 1_000).unref()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof StorageFailure)) {
    if (errorCode(error) === 'unknown') throw error
    return `De map van de proef kan niet gebruikt worden (${errorCode(error)}). Kies een andere met --folder.`
  }
  if (error.code === 'in-use')
    return 'Er draait al een proef in die map. Sluit die eerst, of kies een andere met --folder.'
  return `De proef kan niet verder (${error.code}): ${error.message} Opnieuw beginnen: npm run try -- --fresh.`
}

function giveUp(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
