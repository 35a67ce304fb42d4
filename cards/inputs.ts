import { z } from 'zod'
import { ClockTime, Day } from '../programme/stamp.ts'

/**
 * What card inputs send, read strictly (R6): every client sends text, some send real numbers; an input the person
 * left empty comes as "" or, from most clients, not at all. Nothing is coerced: `"false"` is false, and a word is no
 * number.
 */
const empty = z.union([z.literal(''), z.null()]).transform(() => null)

/** One answer of a list, or null when nothing was chosen. */
export function oneOf<Value extends string>(values: z.ZodType<Value>) {
  return z.union([empty, values]).default(null)
}

/** Several answers: Teams sends them as one text with commas. */
export function manyOf<Value extends string>(value: z.ZodType<Value>) {
  return z
    .preprocess(
      (sent) => (typeof sent === 'string' ? sent.split(',').filter(Boolean) : (sent ?? [])),
      z.array(value).max(60),
    )
    .default([])
}

/** A day or nothing. */
export const dayInput = z.union([empty, Day]).default(null)

/** A clock time or nothing; some clients add seconds. */
export const timeInput = z
  .union([
    empty,
    z
      .string()
      .regex(/^\d{2}:\d{2}(:\d{2})?$/)
      .transform((time) => time.slice(0, 5))
      .pipe(ClockTime),
  ])
  .default(null)

/** A whole number or nothing. */
export function wholeNumber(min: number, max: number) {
  const number = z.number().int().min(min).max(max)
  const written = z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(number)
  return z.union([empty, number, written]).default(null)
}

/** Free text, trimmed, or nothing; longer than `longest` is refused, never cut. */
export function textInput(longest: number) {
  return z
    .union([
      empty,
      z
        .string()
        .max(longest)
        .transform((text) => (text.trim() === '' ? null : text.trim())),
    ])
    .default(null)
}

/** A toggle: only the two texts it can send, or the booleans some clients send. */
export const toggleInput = z
  .union([z.literal('true'), z.literal('false'), z.boolean()])
  .transform((sent) => sent === true || sent === 'true')
  .default(false)

/** The token every card that writes carries, so that the same form never takes effect twice. */
export const formToken = z.string().min(8).max(80)

/** The id of a shift or an absence in a rota; closed days go by other ones. */
export const dutyLine = z.string().regex(/^[\w-]{1,80}$/)

/** An id as our own cards carry it. */
export const recordId = z.string().min(1).max(80)
