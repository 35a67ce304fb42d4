import type { z } from 'zod'
import type { Fault, Wanted } from './fault.ts'

/** More faults than this of one thing help nobody. */
const mostFaults = 5

const formats: Readonly<Record<string, Wanted>> = {
  date: 'date',
  datetime: 'moment',
  email: 'mail',
  guid: 'id',
  regex: 'clock',
}

const types: Readonly<Record<string, Wanted>> = { number: 'number', array: 'list', object: 'object' }

/** What a schema found wrong, as faults with the field and the value that it is about. */
export function faultsOf(error: z.ZodError, value: unknown): readonly Fault[] {
  const seen = new Map<string, Fault>()
  for (const issue of error.issues) {
    const fault = faultOf(issue, value)
    const key = JSON.stringify(fault)
    if (!seen.has(key) && seen.size < mostFaults) seen.set(key, fault)
  }
  return [...seen.values()]
}

function faultOf(issue: z.core.$ZodIssue, whole: unknown): Fault {
  const field = issue.path.map(String).join('.')
  const value = valueAt(whole, issue.path)
  if (value === undefined) return { fault: 'missing', field }
  const said = typeof value === 'string' ? value : JSON.stringify(value)
  switch (issue.code) {
    case 'invalid_value':
      return { fault: 'no-choice', field, value: said, choices: issue.values.map(String) }
    case 'too_big':
      return typeof value === 'number'
        ? { fault: 'out-of-range', field, value: said }
        : { fault: 'too-long', field }
    case 'too_small':
      return typeof value === 'number'
        ? { fault: 'out-of-range', field, value: said }
        : { fault: 'missing', field }
    case 'invalid_format':
      return { fault: 'not', field, value: said, wanted: formats[issue.format] ?? 'text' }
    case 'invalid_type':
      return { fault: 'not', field, value: said, wanted: types[issue.expected] ?? 'text' }
    case 'custom':
      return { fault: 'not', field, value: said, wanted: issue.message.includes('URI') ? 'uri' : 'web' }
    default:
      return { fault: 'not', field, value: said, wanted: field.endsWith('date') ? 'date' : 'text' }
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (so, key) =>
      typeof so === 'object' && so !== null ? (so as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
