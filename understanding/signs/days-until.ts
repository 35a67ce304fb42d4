import type { DateTime } from 'luxon'
import type { Token } from '../tokens.ts'
import { months, weekdays } from '../words/time-words.ts'

const near: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  vanavond: 0,
  vannacht: 0,
  tonight: 0,
  straks: 0,
  nu: 0,
  now: 0,
  direct: 0,
  onmiddellijk: 0,
  meteen: 0,
  morgen: 1,
  tomorrow: 1,
  morgenvroeg: 1,
  overmorgen: 2,
  weekend: 5,
}
const units: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  day: 1,
  days: 1,
  uur: 0,
  uren: 0,
  hours: 0,
  week: 7,
  weken: 7,
  weeks: 7,
  maand: 30,
  maanden: 30,
  month: 30,
  months: 30,
}
const small: Readonly<Record<string, number>> = {
  een: 1,
  one: 1,
  a: 1,
  paar: 3,
  enkele: 3,
  few: 3,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  acht: 8,
  tien: 10,
  ten: 10,
}
const dayLong = 86_400_000
const ahead = new Set(['over', 'binnen', 'nog', 'in', 'within', 'binnenkort', 'tegen', 'by'])

/** The smallest number of days until a moment that is told to come (null = none said). */
export function daysUntil(tokens: readonly Token[], now: DateTime): number | null {
  const found = tokens.flatMap((_, index) => {
    const days = namedDay(tokens, index, now) ?? counted(tokens, index) ?? dated(tokens, index, now)
    return days === null ? [] : [days]
  })
  return found.length === 0 ? null : Math.min(...found)
}

function namedDay(tokens: readonly Token[], index: number, now: DateTime): number | null {
  const word = tokens[index]?.word ?? ''
  if (Object.hasOwn(near, word)) return near[word] ?? null
  const next = tokens[index + 1]?.word ?? ''
  if (/^(?:deze|this)$/.test(word) && next === 'week') return 5
  if (/^(?:volgende|next|komende)$/.test(word) && next === 'week') return 7
  if (/^(?:volgende|next|komende)$/.test(word) && /^(?:maand|month)$/.test(next)) return 20
  if (
    /^(?:einde|eind|end)$/.test(word) &&
    tokens.slice(index, index + 4).some((token) => /^(?:maand|month)$/.test(token.word))
  ) {
    return now.daysInMonth === undefined ? null : now.daysInMonth - now.day
  }
  const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined
  return weekday === undefined ? null : ((weekday - now.weekday + 6) % 7) + 1
}

function counted(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.word ?? ''
  const amount = /^\d+$/.test(word) ? Number(word) : Object.hasOwn(small, word) ? small[word] : undefined
  const unit = tokens[index + 1]?.word ?? ''
  const toCome = tokens.slice(Math.max(0, index - 2), index).some((token) => ahead.has(token.word))
  if (amount === undefined || !toCome || !Object.hasOwn(units, unit)) return null
  return amount * (units[unit] ?? 1)
}

function dated(tokens: readonly Token[], index: number, now: DateTime): number | null {
  const day = Number(tokens[index]?.word)
  const after = tokens[index + 1]
  if (!Number.isInteger(day) || day < 1 || day > 31 || after === undefined) return null
  const named = Object.hasOwn(months, after.word) ? months[after.word] : undefined
  const touching = after.start - (tokens[index]?.end ?? 0) === 1
  const month = named ?? (touching && /^\d{1,2}$/.test(after.word) ? Number(after.word) : undefined)
  if (month === undefined || month < 1 || month > 12) return null
  // Counted on the calendar in UTC, where every day has 24 hours.
  const days = (Date.UTC(now.year, month - 1, day) - Date.UTC(now.year, now.month - 1, now.day)) / dayLong
  return days >= 0 ? days : days < -150 ? days + 365 : null
}
