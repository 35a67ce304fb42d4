import { DateTime } from 'luxon'
import { z } from 'zod'
import { pageSizes } from './page.ts'
import { badParameters, type Problem, type WrongParameter } from './problem.ts'

/** A parameter: how it is read, and what may stand there, in words. */
type Reading<Value> = Readonly<{ schema: z.ZodType<Value, string>; allowed: string }>

const id: Reading<string> = { schema: z.guid(), allowed: 'an id (UUID)' }
const truth: Reading<boolean> = {
  schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  allowed: 'true or false',
}
const age: Reading<number> = {
  schema: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/)
    .transform(Number)
    .refine((years) => years <= 130),
  allowed: 'a number of years from 0 to 130',
}
const clock: Reading<number> = {
  schema: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$|^24:00$/)
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))),
  allowed: 'a clock time of Belgium, HH:MM',
}

/** Every parameter of every list, by its name in the address. */
const readings = {
  search: { schema: z.string().trim().min(1).max(200), allowed: 'a text of 1 to 200 characters' },
  page: whole(1, 1_000_000),
  per_page: whole(1, pageSizes.most),
  format: { schema: z.enum(['json', 'ndjson']), allowed: 'json or ndjson' },
  taxonomy_term_id: id,
  taxonomy_id: id,
  organization_id: id,
  parent_id: id,
  top_only: truth,
  modified_after: {
    schema: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).transform(utcStamp),
    allowed: 'a day (2026-11-23) or a moment with its offset (2026-11-23T15:00:00Z; write + as %2B)',
  },
  minimal: truth,
  full: truth,
  full_service: truth,
  postcode: { schema: z.string().regex(/^\d{4}$/), allowed: 'a Belgian postcode of four digits' },
  proximity: whole(1, 200_000, 'metres, '),
  minimum_age: age,
  maximum_age: age,
  day: {
    schema: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
    allowed: 'one of MO, TU, WE, TH, FR, SA, SU',
  },
  start_time: clock,
  end_time: clock,
} as const satisfies Readonly<Record<string, Reading<unknown>>>

/** The name of a parameter. */
export type ParameterName = keyof typeof readings

/** What was asked, by the names of the parameters. Moments are UTC stamps, clock times minutes, distances metres. */
export type Parameters = { readonly [Name in ParameterName]?: z.output<(typeof readings)[Name]['schema']> }

/** Reads the part of an address after its question mark; every parameter that is wrong is named at once. */
export function readParameters(query: string, known: readonly ParameterName[]): Parameters | Problem {
  const given = new URLSearchParams(query)
  const wrong: WrongParameter[] = []
  const values: Record<string, unknown> = {}
  for (const name of new Set(given.keys())) {
    const parameter = known.find((one) => one === name)
    const [text = '', ...again] = given.getAll(name)
    if (parameter === undefined)
      wrong.push({ parameter: shown(name), allowed: `unknown here; ${listed(known)}` })
    else if (again.length > 0) wrong.push({ parameter, allowed: 'once only' })
    else {
      const read = readings[parameter].schema.safeParse(text)
      if (read.success) values[parameter] = read.data
      else wrong.push({ parameter, allowed: readings[parameter].allowed })
    }
  }
  wrong.push(...contradictions(values))
  return wrong.length > 0 ? badParameters(wrong) : values
}

/** What cannot be asked together. */
function contradictions(values: Parameters): readonly WrongParameter[] {
  const wrong: WrongParameter[] = []
  if (values.proximity !== undefined && values.postcode === undefined)
    wrong.push({ parameter: 'proximity', allowed: 'only together with postcode' })
  if (values.minimal && values.full) wrong.push({ parameter: 'minimal', allowed: 'not together with full' })
  if (values.format !== 'ndjson') return wrong
  for (const parameter of ['page', 'per_page'] as const)
    if (values[parameter] !== undefined)
      wrong.push({ parameter, allowed: 'not together with format=ndjson, which gives everything' })
  return wrong
}

function listed(known: readonly ParameterName[]): string {
  return known.length === 0 ? 'no parameter is' : `known are ${known.join(', ')}`
}

/** A name that is not ours is repeated only when it looks like one. */
function shown(name: string): string {
  return /^[\w-]{1,40}$/.test(name) ? name : '?'
}

function whole(least: number, most: number, unit = ''): Reading<number> {
  const schema = z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
  return { schema, allowed: `${unit}a whole number from ${least} to ${most}` }
}

function utcStamp(text: string): string {
  return DateTime.fromISO(text, { zone: 'utc' }).toISO() ?? text
}
