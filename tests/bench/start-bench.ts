import { join } from 'node:path'
import { type Figure, median } from './figures.ts'
import type { BenchTown } from './town.ts'

const times = 3

/** From the start of the process to the first 200 of GET /health, on an empty folder and on about 20 MB. */
export async function benchStart(town: BenchTown): Promise<readonly Figure[]> {
  const empty: number[] = []
  const full: number[] = []
  for (let time = 0; time < times; time++) {
    empty.push(await timeToHealth(town, join(town.root, `empty-${time}`)))
    full.push(await timeToHealth(town, await town.copy(`start-${time}`)))
  }
  const size = `${town.megabytes.toFixed(0)} MB`
  const note = `median of ${times}`
  return [
    { name: 'cold start, empty folder', value: median(empty), unit: 's', aim: { atMost: 1.5 }, note },
    { name: `cold start, ${size}`, value: median(full), unit: 's', aim: { atMost: 3 }, note },
  ]
}

async function timeToHealth(town: BenchTown, folder: string): Promise<number> {
  const start = performance.now()
  const bot = await town.startBot(folder)
  try {
    const address = `http://127.0.0.1:${bot.ready}/health`
    while ((await fetch(address)).status !== 200)
      if (performance.now() - start > 20_000) throw new Error('never-healthy')
    return (performance.now() - start) / 1000
  } finally {
    await bot.stop()
  }
}
