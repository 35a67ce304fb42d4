import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isPortFree } from '../../bot/commands/playground/port.ts'
import { eventually, isAlive, within } from '../processes/alive.ts'
import { type Program, startCommand, startProgram } from '../processes/program.ts'
import { type Habit, placeStandIn, type StandIn } from '../processes/stand-in-npx.ts'

/** Milliseconds in which a trial is open, and in which it has ended: windows have three to end by themselves. */
const opens = 20_000
const ends = 8_000
/** Everything a trial with its three windows starts: npx and the window itself, each time. */
const windowProcesses = 6

let folder: string
let port: number
let standIn: StandIn
let running: Program[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buddy-windows-'))
  port = await freePorts()
  standIn = await placeStandIn(folder)
  running = []
})
afterEach(async () => {
  for (const program of running) program.signalGroup('SIGKILL')
  standIn.clear()
  await Promise.all(running.map(({ exited }) => exited))
  await rm(folder, { recursive: true, force: true })
})

/** The first of seven free ports, for the bot and three windows; outside the range systems give away. */
async function freePorts(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 9_000)
    const free = await Promise.all([0, 2, 4, 6].map((further) => isPortFree(first + further)))
    if (free.every(Boolean)) return first
  }
}

type How = Readonly<{ habit?: Habit; throughNpm?: boolean; environment?: Readonly<Record<string, string>> }>

/** Starts a trial whose windows are the stand-in's, directly or as somebody types it. */
function start({ habit = 'usual', throughNpm = false, environment = {} }: How = {}): Program {
  const place = ['--port', `${port}`, '--windows-port', `${port + 2}`, '--folder', join(folder, 'trial')]
  const quiet = { npm_config_cache: join(folder, 'npm'), npm_config_update_notifier: 'false' }
  const settings = { ...standIn.environment(habit), ...quiet, ...environment }
  const program = throughNpm
    ? startCommand({
        command: 'npm',
        words: ['run', 'try', '--', ...place],
        environment: settings,
        ownGroup: true,
      })
    : startProgram({ path: 'bot/commands/try.ts', words: place, environment: settings, ownGroup: true })
  running.push(program)
  return program
}

/** Starts one and waits until it is explained on the console. */
async function open(how: How = {}): Promise<Program> {
  const program = start(how)
  await within(program.until('Ctrl-C'), opens, program.said)
  return program
}

async function openWithAllWindows(how: How = {}): Promise<Program> {
  const program = await open(how)
  expect(program.said().match(/http:\/\/localhost:\d+$/gm)).toHaveLength(3)
  expect(livingNow()).toHaveLength(windowProcesses)
  expect(await botAnswers()).toBe(true)
  return program
}

async function botAnswers(): Promise<boolean> {
  const answer = fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5_000) })
  return answer.then(
    ({ ok }) => ok,
    () => false,
  )
}

/** What lives of all that came of npx, a browser excepted: that is the person's own. */
function livingNow() {
  return standIn.started().filter(({ what, pid }) => what !== 'browser' && isAlive(pid))
}

async function nothingIsLeft(): Promise<void> {
  const look = () => (livingNow().length === 0 ? true : null)
  await eventually(look, { ms: ends, what: () => `the end of ${JSON.stringify(livingNow())}` })
  // A system under load lets go of the port of a killed process a moment after the process.
  const until = Date.now() + ends
  let isFree = await portsFree()
  while (!isFree.every(Boolean) && Date.now() < until) {
    await wait(100)
    isFree = await portsFree()
  }
  expect(isFree).toEqual([true, true, true, true])
}

const portsFree = () => Promise.all([0, 2, 4, 6].map((further) => isPortFree(port + further)))

/** The stand-in is a script for a shell that Windows does not have. */
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('the end of npm run try', () => {
  it.each<[string, (program: Program) => void]>([
    ['Ctrl-C', (program) => program.signalGroup('SIGINT')],
    ['SIGTERM to it alone', (program) => program.signal('SIGTERM')],
    ['its terminal closing', (program) => program.signalGroup('SIGHUP')],
  ])('by %s ends the bot and every window', async (_, tell) => {
    const program = await openWithAllWindows()
    tell(program)
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it.each<[string, (program: Program) => void]>([
    ['Ctrl-C', (program) => program.signalGroup('SIGINT')],
    ['SIGTERM to npm alone', (program) => program.signal('SIGTERM')],
  ])('typed through npm, by %s, too', async (_, tell) => {
    const program = await openWithAllWindows({ throughNpm: true })
    tell(program)
    await within(program.exited, ends, program.said)
    await nothingIsLeft()
  })

  it.each<[string, Habit]>([
    ['a deaf window outlives its npx', 'leaves-window'],
    ['a browser has left the group with our pipes', 'opens-browser'],
  ])('comes in time though %s', async (_, habit) => {
    const program = await openWithAllWindows({ habit })
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('comes in time with deaf windows, in order though Ctrl-C is heard twice', async () => {
    const program = await openWithAllWindows({ habit: 'deaf' })
    program.signalGroup('SIGINT')
    // Where the shell gives its place to Node, npm passes on what the terminal told us already.
    await wait(100)
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('comes at once when asked for again', async () => {
    const program = await openWithAllWindows({ habit: 'deaf' })
    program.signalGroup('SIGINT')
    await wait(1_000)
    program.signalGroup('SIGINT')
    expect(await within(program.exited, 1_000, program.said)).toBe(1)
    await nothingIsLeft()
  })

  it('comes while the windows open', async () => {
    const program = start({ habit: 'never-answers' })
    const look = () => (livingNow().length === 2 ? true : null)
    await eventually(look, { ms: opens, what: () => `a first window; ${program.said()}` })
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('comes, with the reason, when a window finds no place for its settings', async () => {
    await mkdir(join(folder, 'trial', 'playground'), { recursive: true })
    await writeFile(join(folder, 'trial', 'playground', 'lecturer'), 'in the way')
    const program = start()
    expect(await within(program.exited, opens, program.said)).toBe(1)
    expect(program.said()).toContain('De map van de proef kan niet gebruikt worden (EEXIST).')
    await nothingIsLeft()
  })
})

onPosix('the bot of npm run try runs on', () => {
  it('when a window dies by itself, and ends with the others', async () => {
    const program = await openWithAllWindows()
    const [first] = standIn.started()
    for (const { port, pid } of standIn.started()) if (port === first?.port) process.kill(pid, 'SIGKILL')
    const look = () => (livingNow().length === windowProcesses - 2 ? true : null)
    await eventually(look, { ms: ends, what: () => 'the end of one window' })
    expect(await botAnswers()).toBe(true)
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('when windows give up before they are open, and says so', async () => {
    const program = await open({ habit: 'gives-up' })
    expect(
      program.said().match(/^Het venster van .* ging niet open\. De bot zelf draait wel\.$/gm),
    ).toHaveLength(3)
    expect(livingNow()).toEqual([])
    expect(await botAnswers()).toBe(true)
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('when the log of a window cannot be written', async () => {
    await mkdir(join(folder, 'trial', 'playground', 'student', 'npx.log'), { recursive: true })
    const program = await openWithAllWindows()
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })

  it('where there is no npx, and says so', async () => {
    await mkdir(join(folder, 'nothing'))
    const program = await open({ environment: { PATH: join(folder, 'nothing') } })
    expect(program.said()).toContain('npx werkt hier niet (ENOENT). De bot zelf draait wel')
    expect(standIn.started()).toEqual([])
    expect(await botAnswers()).toBe(true)
    program.signalGroup('SIGINT')
    expect(await within(program.exited, ends, program.said)).toBe(0)
    await nothingIsLeft()
  })
})
