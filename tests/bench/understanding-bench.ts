import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { read } from '../../understanding/read.ts'
import type { ReadingContext } from '../../understanding/reading.ts'
import { type Figure, median, quantile } from './figures.ts'

type Labelled = Readonly<{ text: string; context: ReadingContext }>

const longText = 5000

/** Time to understand one message: the labelled ones again and again, and messages of 5,000 characters made of them. */
export function benchUnderstanding(): readonly Figure[] {
  const messages = labelled()
  const long = lengthened(messages)
  timesOf(messages, 5)
  // As in a bot that runs for weeks: until nothing of it is compiled any more while it is measured.
  timesOf(long, 20)
  const usual = timesOf(messages, 30)
  // So many that the last compiling and a busy moment of the machine are no hundredth of them.
  const lengthy = timesOf(long, 40)
  const note = `${usual.length} readings of ${messages.length} messages`
  const noteLong = `${lengthy.length} readings of ${longText} characters`
  return [
    { name: 'understanding, median', value: median(usual), unit: 'ms', aim: { atMost: 1 }, note },
    { name: 'understanding, p99', value: quantile(usual, 0.99), unit: 'ms', aim: { atMost: 5 } },
    { name: 'long message, median', value: median(lengthy), unit: 'ms', note: noteLong },
    { name: 'long message, p99', value: quantile(lengthy, 0.99), unit: 'ms', aim: { atMost: 5 } },
  ]
}

function timesOf(messages: readonly Labelled[], rounds: number): readonly number[] {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const { text, context } of messages) {
      const start = performance.now()
      read(text, context)
      times.push(performance.now() - start)
    }
  return times
}

type Context = Omit<ReadingContext, 'now'>

function labelled(): readonly Labelled[] {
  const folder = new URL('../understanding/', import.meta.url)
  const { now, contexts }: Readonly<{ now: string; contexts: Readonly<Record<string, Context>> }> =
    JSON.parse(readFileSync(new URL('contexts.json', folder), 'utf8'))
  const moment = DateTime.fromISO(now, { zone: 'Europe/Brussels' })
  const lines = readFileSync(new URL('dev.jsonl', folder), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { text, ctx }: Readonly<{ text: string; ctx: string }> = JSON.parse(line)
    const context = contexts[ctx]
    if (context === undefined) throw new Error(`no context ${ctx}`)
    return { text, context: { ...context, now: moment } }
  })
}

/** Each message followed by the ones after it until there are 5,000 characters. */
function lengthened(messages: readonly Labelled[]): readonly Labelled[] {
  const texts = messages.map(({ text }) => text)
  return messages.slice(0, 30).map(({ context }, start) => {
    const text = [...texts.slice(start), ...texts, ...texts].join('. ').slice(0, longText)
    return { text, context }
  })
}
