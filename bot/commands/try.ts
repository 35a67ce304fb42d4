import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fictionalPeople } from '../fictional/people.ts'
import { explain, portTaken } from './playground/explanation.ts'
import { startLocalBot } from './playground/local-bot.ts'
import { isPortFree } from './playground/port.ts'
import { fictionalSeats } from './playground/seats.ts'
import { endWindows, openWindows } from './playground/windows.ts'

const botPort = 3978
const folder = join(import.meta.dirname, '..', '..', 'data', 'try')
const options = { fresh: { type: 'boolean' }, 'no-playground': { type: 'boolean' } } as const

const sentences = [
  'als student:    was gisteren bij G-014, 1u30, samen naar ocmw voor leefloon, volgende dinsdag om 14u terug',
  'als student:    nee, 2 uur',
  'als begeleider: mijn gezinnen',
]

type Choices = Readonly<{ isFresh: boolean; hasWindows: boolean }>

const choices = readChoices(process.argv.slice(2))
if (typeof choices === 'string') giveUp(choices)
else await tryOut(choices)

function readChoices(words: string[]): Choices | string {
  const { values, tokens } = parseArgs({ args: words, options, strict: false, tokens: true })
  const unknown = tokens.find((token) => token.kind !== 'option' || !(token.name in options) || token.value)
  if (unknown !== undefined)
    return `Dit ken ik niet: ${words[unknown.index] ?? ''}. Mogelijk zijn --fresh (begin helemaal opnieuw) en --no-playground (alleen de bot).`
  return { isFresh: values.fresh === true, hasWindows: values['no-playground'] !== true }
}

async function tryOut({ isFresh, hasWindows }: Choices): Promise<void> {
  const seats = hasWindows ? fictionalSeats() : []
  for (const port of [botPort, ...seats.map((seat) => seat.port)])
    if (!(await isPortFree(port))) return giveUp(portTaken(port))

  if (isFresh) await rm(folder, { recursive: true, force: true })
  const bot = await startLocalBot({ port: botPort, folder })
  const ending = whenAskedToEnd()
  console.log(`De bot draait op http://127.0.0.1:${bot.port}/api/messages, met verzonnen mensen en gezinnen.`)
  if (hasWindows) console.log('De proefvensters gaan open (de eerste keer worden ze opgehaald)…')

  const opening = openWindows({ seats, people: fictionalPeople, folder: join(folder, 'playground'), botPort })
  // Whoever stops while the windows open need not wait for them: they end with this process.
  const windows = await Promise.race([opening, ending])
  if (windows) console.log(explain(windows, 'data/try', sentences))
  await ending
  await Promise.all([endWindows(windows ?? []), bot.close()])
  process.exit(0)
}

function whenAskedToEnd(): Promise<null> {
  return new Promise((resolve) => {
    let isAsked = false
    const end = () => {
      if (isAsked) process.exit(1)
      isAsked = true
      resolve(null)
    }
    // npm that is told to end leaves behind what it started, so a parent that is gone counts too.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && !isAsked && end(), 1_000).unref()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  })
}

function giveUp(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
