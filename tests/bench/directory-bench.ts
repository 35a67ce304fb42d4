import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { DateTime } from 'luxon'
import MiniSearch from 'minisearch'
import { placeTable } from '../../directory/places/place-table.ts'
import { createDirectoryIndex } from '../../directory/search/directory-index.ts'
import type { DirectoryIndex } from '../../directory/search/port.ts'
import { readQuery } from '../../directory/search/read-query.ts'
import type { ServiceSheet } from '../../directory/sheet.ts'
import { inventedQuestions, inventedServices, rows } from './directory-town.ts'
import { type Figure, median, quantile } from './figures.ts'

setFlagsFromString('--expose-gc')
const clearUp: () => void = runInNewContext('gc')

const places = placeTable(rows)
const at = DateTime.fromISO('2026-11-25T10:00', { zone: 'Europe/Brussels' })
const questionCount = 600
const editCount = 100
const megabyte = 2 ** 20

/** What is aimed at for so many services; null where nothing is. */
type Aims = Readonly<{
  count: number
  median: number
  p99: number | null
  ready: number | null
  memory: number | null
}>

const sizes: readonly Aims[] = [
  { count: 25_000, median: 3, p99: 25, ready: 3000, memory: 120 },
  { count: 100_000, median: 15, p99: null, ready: null, memory: null },
]

/** The directory with many invented services: its own index beside plain minisearch, same services, same questions. */
export function benchDirectory(): readonly Figure[] {
  return sizes.flatMap(figuresFor)
}

function figuresFor(aims: Aims): readonly Figure[] {
  const services = inventedServices(aims.count)
  const questions = inventedQuestions(questionCount, services)
  const own = measureOwn(services, questions)
  const plain = measurePlain(services, questions)
  const name = (what: string) => `${aims.count / 1000}k services: ${what}`
  const most = (value: number | null) => (value === null ? {} : { aim: { atMost: value } })
  return [
    {
      name: name('search, median'),
      value: median(own.times),
      unit: 'ms',
      ...most(aims.median),
      note: 'reading the sentence included',
    },
    {
      name: name('search, processor time'),
      value: own.processorMs,
      unit: 'ms',
      note: 'mean; what the machine was busy with otherwise left out',
    },
    { name: name('search, p99'), value: quantile(own.times, 0.99), unit: 'ms', ...most(aims.p99) },
    {
      name: name('ready'),
      value: own.readyMs,
      unit: 'ms',
      ...most(aims.ready),
      note: 'misspelt words included',
    },
    {
      name: name('memory more'),
      value: own.megabytes,
      unit: 'MB',
      ...most(aims.memory),
      note: 'kept after clearing up',
    },
    {
      name: name('an edit findable'),
      value: quantile(own.edits, 0.99),
      unit: 'ms',
      aim: { atMost: 5 },
      note: 'p99, put and found',
    },
    { name: name('plain minisearch, median'), value: median(plain.times), unit: 'ms' },
    { name: name('plain minisearch, p99'), value: quantile(plain.times, 0.99), unit: 'ms' },
    { name: name('plain minisearch, ready'), value: plain.readyMs, unit: 'ms' },
    { name: name('plain minisearch, memory more'), value: plain.megabytes, unit: 'MB' },
    {
      name: name('times as quick as plain minisearch'),
      value: median(plain.times) / median(own.times),
      unit: 'x',
      note: 'median',
    },
  ]
}

type Measured = Readonly<{
  readyMs: number
  megabytes: number
  times: readonly number[]
  edits: readonly number[]
  processorMs: number
}>

function measureOwn(services: readonly ServiceSheet[], questions: readonly string[]): Measured {
  const before = keptMemory()
  const start = performance.now()
  const index = createDirectoryIndex()
  for (const sheet of services) index.put({ kind: 'service', sheet })
  // What is needed for misspelt words is made with the first of them.
  ask(index, 'zqxvk wjqz')
  const readyMs = performance.now() - start
  const megabytes = (keptMemory() - before) / megabyte
  for (const question of questions.slice(0, 60)) ask(index, question)
  const used = process.cpuUsage()
  const times = timesOf(questions, (question) => ask(index, question))
  const { user, system } = process.cpuUsage(used)
  const processorMs = (user + system) / 1000 / questions.length
  const edits = services.slice(0, editCount).map((sheet, number) => {
    const name = `Kwakkelbos Zwaluwnest ${number}`
    const changed = performance.now()
    index.put({ kind: 'service', sheet: { ...sheet, name } })
    const [hit] = ask(index, name)
    if (hit !== sheet.id) throw new Error(`an edit was not found: ${name}`)
    return performance.now() - changed
  })
  return { readyMs, megabytes, times, edits, processorMs }
}

function ask(index: DirectoryIndex, typed: string): readonly string[] {
  return index.search(readQuery(typed, { places, near: null }), at).hits.map(({ id }) => id)
}

const fields = ['name', 'organization', 'what', 'audience', 'city']

/** Minisearch as it comes: it reads no sentence, forgives no slip and knows no place. */
function measurePlain(services: readonly ServiceSheet[], questions: readonly string[]): Measured {
  const before = keptMemory()
  const start = performance.now()
  const plain = new MiniSearch({ fields })
  plain.addAll(
    services.map(({ id, name, organization, what, audience, places: [place] }) => ({
      id,
      name,
      organization,
      what,
      audience,
      city: place?.address?.city,
    })),
  )
  const readyMs = performance.now() - start
  const megabytes = (keptMemory() - before) / megabyte
  for (const question of questions.slice(0, 60)) plain.search(question)
  return {
    readyMs,
    megabytes,
    times: timesOf(questions, (question) => plain.search(question)),
    edits: [],
    processorMs: Number.NaN,
  }
}

function timesOf(questions: readonly string[], work: (question: string) => unknown): readonly number[] {
  return questions.map((question) => {
    const start = performance.now()
    work(question)
    return performance.now() - start
  })
}

/** What is kept in memory: values and the buffers beside them, after everything else was cleared away. */
function keptMemory(): number {
  for (let round = 0; round < 3; round += 1) clearUp()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
