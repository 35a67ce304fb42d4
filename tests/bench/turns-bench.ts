import { type Child, startChild } from '../processes/child-process.ts'
import { type Figure, median } from './figures.ts'
import type { Round } from './load/closed-loop.ts'
import type { LoadCommand } from './load/commands.ts'
import type { BenchTown } from './town.ts'

/** Rounds in which programs warm up, and rounds that count. */
const rounds = { warm: 2, counted: 7 } as const

/** Turns per second of "Bewaren" and of a typed sentence beside the bare echo's, in turns, on 20 MB of records. */
export async function benchTurns(town: BenchTown): Promise<readonly Figure[]> {
  const echo = await startChild({
    program: new URL('./child/echo.ts', import.meta.url),
    settings: town.echoSettings,
  })
  const bot = await town.startBot(await town.copy('turns'))
  try {
    const ports = { bot: Number(bot.ready), echo: Number(echo.ready) }
    const all: Measured[] = []
    for (let round = 0; round < rounds.warm + rounds.counted; round++)
      all.push(await measure(town.load, ports, round))
    return figuresOf(all.slice(rounds.warm))
  } finally {
    await Promise.all([bot.stop(), echo.stop()])
  }
}

/** One round of each, close together in time, so that whatever else the machine does touches all alike. */
type Measured = Readonly<{ say: Round; save: Round; echo: Round }>

async function measure(
  load: Child,
  ports: Readonly<{ bot: number; echo: number }>,
  round: number,
): Promise<Measured> {
  const say = await asked(load, { do: 'say', port: ports.bot, round })
  const echo = await asked(load, { do: 'say', port: ports.echo, round })
  const save = await asked(load, { do: 'save', port: ports.bot })
  return { say, save, echo }
}

async function asked(load: Child, command: LoadCommand): Promise<Round> {
  const round = (await load.ask(command)) as Round
  if (round.failed > 0) throw new Error(`${command.do}: ${round.failed} of ${round.turns} turns failed`)
  return round
}

function figuresOf(all: readonly Measured[]): readonly Figure[] {
  const speed = ({ turns, seconds }: Round) => turns / seconds
  const speeds = (which: keyof Measured) => all.map((round) => speed(round[which]))
  const toEcho = (which: 'say' | 'save') =>
    median(all.map((round) => speed(round[which]) / speed(round.echo)))
  const figure = (name: string, which: keyof Measured): Figure => ({
    name,
    value: median(speeds(which)),
    unit: 'turns/s',
    note: `${Math.min(...speeds(which)).toFixed(0)}-${Math.max(...speeds(which)).toFixed(0)} in ${all.length} rounds`,
  })
  const busiest = Math.max(...all.flatMap(({ say, save, echo }) => [say.busy, save.busy, echo.busy]))
  return [
    figure('bare echo, authentication on', 'echo'),
    figure('Bewaren, durable', 'save'),
    figure('sentence answered with its card', 'say'),
    { name: 'Bewaren to echo', value: toEcho('save'), unit: 'times', aim: { atLeast: 0.8 } },
    { name: 'sentence to echo', value: toEcho('say'), unit: 'times', aim: { atLeast: 0.4 } },
    { name: 'load generator busy, at most', value: busiest, unit: 'of a core' },
  ]
}
