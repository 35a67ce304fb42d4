import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { z } from 'zod'
import type { UrgencyLevel } from '../../programme/contact-words.ts'
import { read } from '../../understanding/read.ts'
import type { ContactReading, Reading, ReadingContext } from '../../understanding/reading.ts'

const Contexts = z.object({
  now: z.string(),
  timezone: z.string(),
  contexts: z.record(
    z.string(),
    z.object({
      role: z.enum(['student', 'lecturer', 'partner']),
      site: z.string(),
      families: z.array(z.object({ code: z.string(), aliases: z.array(z.string()) })),
    }),
  ),
})
const Line = z.object({ id: z.string(), text: z.string(), ctx: z.string() })

const levels: Readonly<Record<UrgencyLevel, number>> = {
  now: 3,
  today: 2,
  'within-24-hours': 1,
  'this-week': 1,
  intervision: 0,
}

/** One prediction as the scoring scripts read it (tests/understanding/score.mjs). */
function prediction(id: string, { intent, contacts, find, urgency }: Reading): object {
  return {
    id,
    intent,
    contacts: contacts.map(told),
    find,
    urgency: {
      level: urgency.level === null ? 0 : levels[urgency.level],
      types: urgency.types,
      family: urgency.family,
      asked: urgency.zone === 'ask',
    },
  }
}

function told(contact: ContactReading): object {
  const likeliest = contact.unsure.flatMap(({ field, options: [best] }) => {
    if (field !== 'next' || best === undefined) return []
    const [date, time] = best.split('T')
    return [{ date, time: time ?? null }]
  })
  const { family, kind, date, time, minutes, domains, actions, services, next } = contact
  return {
    family: family?.value ?? null,
    kind: kind?.value ?? null,
    date: date?.value ?? null,
    time: time?.value ?? null,
    minutes: minutes?.value ?? null,
    domains: domains.map(({ value }) => value),
    actions: actions.map(({ value }) => value),
    services: services.map(({ value }) => value),
    next: [...next.map((one) => ({ date: one.date, time: one.time })), ...likeliest],
  }
}

/** The reading of one text with the words behind every value, for whoever keeps the word lists. */
function explanation(
  text: string,
  { intent, confidence, alternatives, contacts, find, urgency }: Reading,
): string {
  const lines = [
    `"${text}"`,
    `intent: ${intent} (${Math.round(confidence * 100)} %)${alternatives.length > 0 ? `; or ${alternatives.join(', ')}` : ''}`,
  ]
  contacts.forEach((contact, index) => {
    lines.push(`contact ${index + 1}`)
    for (const [field, value] of Object.entries(contact)) lines.push(...explained(field, value))
  })
  if (find.domains.length + find.services.length > 0 || find.place !== null)
    lines.push(`find: ${[...find.services, ...find.domains, find.place].filter(Boolean).join(', ')}`)
  lines.push(
    `urgency: ${urgency.zone}${urgency.level === null ? '' : `, ${urgency.level}`}${urgency.types.length > 0 ? ` (${urgency.types.join(', ')})` : ''}`,
  )
  for (const { sign, words, level, setAside } of urgency.reasons) {
    lines.push(
      `  ${sign} (${level}): "${words}"${setAside === null ? '' : `, set aside as ${setAside.why}: "${setAside.words}"`}`,
    )
  }
  return lines.join('\n')
}

function explained(field: string, value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
  return values.map((one) => {
    const { words, ...rest } = z.looseObject({ words: z.string() }).parse(one)
    const plain = Object.values(rest)
      .flat()
      .filter((part) => part !== null)
      .join(' ')
    return `  ${field}: ${plain}${words === '' ? '' : `, from "${words}"`}`
  })
}

const { values } = parseArgs({
  options: {
    contexts: { type: 'string', default: 'tests/understanding/contexts.json' },
    context: { type: 'string' },
    explain: { type: 'string' },
  },
})
const { now, timezone, contexts } = Contexts.parse(JSON.parse(readFileSync(values.contexts, 'utf8')))
const moment = DateTime.fromISO(now, { zone: timezone })
const contextOf = (key: string): ReadingContext | null => {
  const found = contexts[key]
  return found === undefined ? null : { ...found, now: moment }
}

function predict(line: string): string {
  const { id, text, ctx } = Line.parse(JSON.parse(line))
  const context = contextOf(ctx)
  if (context === null) throw new Error(`no context "${ctx}"`)
  return JSON.stringify(prediction(id, read(text, context)))
}

async function predictAll(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    try {
      console.log(predict(line))
    } catch (error) {
      console.error(
        `line ${number}: ${error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error)}`,
      )
      process.exitCode = 1
    }
  }
}

if (values.explain === undefined) await predictAll()
else {
  const context = contextOf(values.context ?? Object.keys(contexts)[0] ?? '')
  if (context === null) console.error(`no context "${values.context}"`)
  else console.log(explanation(values.explain, read(values.explain, context)))
}
