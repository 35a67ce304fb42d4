import { type Figure, quantile } from './figures.ts'
import type { LoadCommand } from './load/commands.ts'
import type { Stream } from './load/open-loop.ts'
import type { BenchTown } from './town.ts'

const rate = 100

/** Time per turn when a mixture of turns comes at 100 a second, on 20 MB of records; from the meant start of each. */
export async function benchLatency(town: BenchTown, seconds: number): Promise<readonly Figure[]> {
  const bot = await town.startBot(await town.copy('latency'))
  const steady = async (time: number) => {
    const command: LoadCommand = { do: 'steady', port: Number(bot.ready), rate, seconds: time }
    return (await town.load.ask(command)) as Stream
  }
  const memory = async () => ((await bot.ask({})) as Readonly<{ memoryMb: number }>).memoryMb
  try {
    await steady(5)
    const before = await memory()
    const stream = await steady(seconds)
    if (stream.failed > 0)
      throw new Error(`steady: ${stream.failed} of ${stream.latencies.length} turns failed`)
    return figuresOf(stream, { before, after: await memory() })
  } finally {
    await bot.stop()
  }
}

type Memory = Readonly<{ before: number; after: number }>

function figuresOf({ latencies, seconds, busy }: Stream, memory: Memory): readonly Figure[] {
  const at = `at ${(latencies.length / seconds).toFixed(0)} turns/s`
  const note = `${latencies.length} turns in ${seconds.toFixed(0)} s, random arrivals`
  return [
    { name: `p50 ${at}`, value: quantile(latencies, 0.5), unit: 'ms' },
    { name: `p99 ${at}`, value: quantile(latencies, 0.99), unit: 'ms', aim: { atMost: 100 }, note },
    { name: `longest ${at}`, value: Math.max(...latencies), unit: 'ms' },
    { name: 'memory of the bot before', value: memory.before, unit: 'MB' },
    { name: 'memory of the bot after', value: memory.after, unit: 'MB' },
    { name: 'load generator busy', value: busy, unit: 'of a core' },
  ]
}
