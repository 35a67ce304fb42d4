import { DateTime } from 'luxon'
import { type DayMention, isoDay, untilWeekday } from './day-mentions.ts'
import { gap, type Message } from './message.ts'
import { readNumber } from './numbers.ts'
import { weekdays } from './words/time-words.ts'

type Step = Readonly<{ to: number; from: (day: DateTime) => number }>

const later = /^(?:erna|daarna|daarop|erop|nadien|later|after|afterwards|volgend|volgende|following)$/
const earlier = /^(?:ervoor|daarvoor|voordien|before|earlier|vroeger|tevoren)$/

/** A day counted from the one named before it: "de maandag erna", "de dag nadien", "een week later", "the day after". */
export function readAnchoredDay(
  message: Message,
  index: number,
  { last, now }: Readonly<{ last: DayMention | undefined; now: DateTime }>,
): DayMention | null {
  if (last === undefined || (last.past === null && last.future === null) || last.options.length > 0)
    return null
  const step =
    weekdayAfter(message, index) ??
    inWeekAfter(message, index) ??
    dayBeside(message, index) ??
    weeksLater(message, index)
  if (step === null) return null
  const today = now.toISODate() ?? ''
  const days = [last.past, last.future].flatMap((day) => (day === null ? [] : [moved(day, step)]))
  const past = days.find((day) => day <= today) ?? null
  const future = days.find((day) => day >= today) ?? null
  const lean = past === null ? 'future' : future === null ? 'past' : last.lean
  return { from: index, to: step.to, past, future, lean, form: 'date', part: null, options: [] }
}

function moved(day: string, step: Step): string {
  const anchor = DateTime.fromISO(day, { zone: 'utc' })
  return isoDay(anchor, step.from(anchor))
}

// "de maandag erna", "den dinsdag daarop", "the Monday after"
function weekdayAfter({ words }: Message, index: number): Step | null {
  if (!/^(?:de|den|the)$/.test(words[index] ?? '')) return null
  const word = words[index + 1] ?? ''
  const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined
  if (weekday === undefined || !later.test(words[index + 2] ?? '')) return null
  return { to: index + 3, from: (day) => untilWeekday(day, weekday, 'future') }
}

// "de week erop op woensdag", "the week after on Friday"
function inWeekAfter(message: Message, index: number): Step | null {
  const { words } = message
  if (
    !/^(?:de|the)$/.test(words[index] ?? '') ||
    words[index + 1] !== 'week' ||
    !later.test(words[index + 2] ?? '')
  )
    return null
  const at = /^(?:op|on|de)$/.test(words[index + 3] ?? '') ? index + 4 : index + 3
  const word = words[at] ?? ''
  const weekday = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined
  if (weekday === undefined || /[,;.:!?(]/.test(gap(message, index + 3))) return null
  return { to: at + 1, from: (day) => 7 + weekday - day.weekday }
}

// "de dag erna", "the day before": not "de dag na kerst", which is a day by itself
function dayBeside({ words }: Message, index: number): Step | null {
  if (!/^(?:de|den|the)$/.test(words[index] ?? '') || !/^(?:dag|day)$/.test(words[index + 1] ?? ''))
    return null
  const word = words[index + 2] ?? ''
  if (later.test(word)) return { to: index + 3, from: () => 1 }
  const isYesterday = words[index + 3] === 'yesterday'
  return earlier.test(word) && !isYesterday ? { to: index + 3, from: () => -1 } : null
}

// "een week later", "2 weken nadien", "a week after"
function weeksLater(message: Message, index: number): Step | null {
  const number = readNumber(message, index)
  if (number === null || !Number.isInteger(number.value) || number.value > 12) return null
  const unit = message.words[number.to] ?? ''
  const length = /^(?:week|weken|weeks)$/.test(unit) ? 7 : /^(?:dag|dagen|day|days)$/.test(unit) ? 1 : 0
  const isLater = /^(?:later|nadien|erna|daarna|after)$/.test(message.words[number.to + 1] ?? '')
  if (length === 0 || !isLater || /[,;.:!?(]/.test(gap(message, number.to + 1))) return null
  return { to: number.to + 2, from: () => length * number.value }
}
