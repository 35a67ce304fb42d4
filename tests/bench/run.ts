import '../../bot/node-version.js'
import '../../bot/young-memory.ts'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchDirectory } from './directory-bench.ts'
import { exitCodeOf, type Figure, reaches, tableOf } from './figures.ts'
import { benchLatency } from './latency-bench.ts'
import { machine } from './machine.ts'
import { benchStart } from './start-bench.ts'
import { benchStorage } from './storage-bench.ts'
import { benchTab } from './tab-bench.ts'
import { type BenchTown, openBenchTown } from './town.ts'
import { benchTurns } from './turns-bench.ts'
import { benchTypedLog } from './typed-log-bench.ts'
import { benchUnderstanding } from './understanding-bench.ts'
import { benchUrgent } from './urgent-bench.ts'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'string' },
    long: { type: 'boolean', default: false },
    only: { type: 'string' },
    profile: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
})

/** The parts of the bench in their order; `--only turns,start` runs some of them. */
const parts: Readonly<Record<string, (town: BenchTown) => Promise<readonly Figure[]>>> = {
  turns: benchTurns,
  latency: (town) => benchLatency(town, asked.long ? 600 : 30),
  start: benchStart,
  typed: benchTypedLog,
  understanding: async () => benchUnderstanding(),
  directory: async () => benchDirectory(),
  urgent: benchUrgent,
  tab: benchTab,
  storage: async () => (await benchStorage()).map(withAim),
}

const commitAim = { atMost: 1.2 }

function withAim(figure: Figure): Figure {
  return figure.name === 'commit time, many to few' ? { ...figure, aim: commitAim } : figure
}

const here = machine()
const wanted = asked.only?.split(',') ?? Object.keys(parts)
const town = await openBenchTown(asked.profile)
const results: (Figure & { part: string; isReached: boolean | null })[] = []
try {
  console.log(`${here.cpu}, ${here.cores} cores, ${here.memoryGb} GB, ${here.system}, node ${here.node}`)
  console.log(
    `load of the machine before: ${here.load.toFixed(1)}; data folder: ${town.megabytes.toFixed(1)} MB`,
  )
  for (const [part, bench] of Object.entries(parts)) {
    if (!wanted.includes(part)) continue
    const figures = await bench(town)
    console.log(`\n${part}\n${tableOf(figures)}`)
    results.push(...figures.map((figure) => ({ part, ...figure, isReached: reaches(figure) })))
  }
} finally {
  await town.close()
}
if (asked.json)
  await writeFile(asked.json, `${JSON.stringify({ machine: here, figures: results }, null, 2)}\n`)
process.exitCode = exitCodeOf(results, { isReport: asked.report })
