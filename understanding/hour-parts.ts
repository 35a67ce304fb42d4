import { gap, type Message } from './message.ts'
import { digits, type ReadNumber, readNumber } from './numbers.ts'
import { hourWords, minuteWords, quarterWords } from './words/time-words.ts'

const articles = new Set(['een', 'the', 'a', 'an'])

/** 1/2, 1/4, 3/4 as written with a stroke, at token `at`. */
export function fraction(message: Message, at: number): number | null {
  const above = digits(message, at)
  const below = digits(message, at + 1)
  if (
    above === null ||
    (below !== 2 && below !== 4) ||
    above >= (below === 4 ? 8 : below) ||
    above % below === 0 ||
    gap(message, at + 1) !== '/'
  )
    return null
  return above / below
}

/** Minutes after the whole hours, and the first token after them; `plain` = only digits stood there ("1u30"). */
export type Rest = Readonly<{ minutes: number; to: number; plain: boolean }>

/** What follows the hours: "30", "1/4", "en 20 min", "en een half", "en een kwart", "en drie kwartier". */
export function restOfHour(message: Message, at: number): Rest {
  const part = fraction(message, at)
  if (part !== null) return { minutes: part * 60, to: at + 2, plain: false }
  if (isLessAQuarter(message, at)) return { minutes: -15, to: at + 3, plain: false }
  const less = lessMinutes(message, at)
  if (less !== null) return less
  return (
    glued(message, at) ?? added(message, at) ?? spoken(message, at) ?? { minutes: 0, to: at, plain: true }
  )
}

// "twee uur min een kwart"
function isLessAQuarter({ words }: Message, at: number): boolean {
  return (
    /^(?:min|minuten|minus)$/.test(words[at] ?? '') &&
    /^(?:een|e|a)$/.test(words[at + 1] ?? '') &&
    quarterWords.has(words[at + 2] ?? '')
  )
}

// "een uur min tien"
function lessMinutes(message: Message, at: number): Rest | null {
  const number = /^(?:min|minuten|minus)$/.test(message.words[at] ?? '') ? readNumber(message, at + 1) : null
  if (number === null || number.value > 25 || number.value % 5 !== 0) return null
  if (/[,;.:(]/.test(gap(message, at) + gap(message, at + 1))) return null
  return { minutes: -number.value, to: number.to, plain: false }
}

// "een uur veertig": minutes in words right after the hours, and nothing that they could count
function spoken(message: Message, at: number): Rest | null {
  const word = message.words[at] ?? ''
  const number = /^\p{L}/u.test(word) && gap(message, at) === ' ' ? readNumber(message, at) : null
  if (number === null || number.value < 5 || number.value > 55 || number.value % 5 !== 0) return null
  const isLast = number.to >= message.words.length || message.clauseOf[number.to] !== message.clauseOf[at]
  return isLast ? { minutes: number.value, to: number.to, plain: false } : null
}

function glued(message: Message, at: number): Rest | null {
  const minutes = digits(message, at)
  if (minutes === null || minutes >= 60 || !/^ ?$/.test(gap(message, at)) || isDate(message, at)) return null
  const named = minuteWords.has(message.words[at + 1] ?? '')
  const stroke = gap(message, at + 1).startsWith("'")
  if (gap(message, at) !== '' && !named && !stroke && minutes < 10) return null
  return { minutes, to: named ? at + 2 : at + 1, plain: !named }
}

/** A part of an hour that is added with "en", or minutes with their unit, at token `at`. */
export function added(message: Message, at: number): Rest | null {
  const joined = /^(?:en|and)$/.test(message.words[at] ?? '')
  const to = joined && articles.has(message.words[at + 1] ?? '') ? at + 2 : joined ? at + 1 : at
  const number = readNumber(message, to)
  const unit = number === null ? '' : (message.words[number.to] ?? '')
  if (number !== null && minuteWords.has(unit) && number.value < 60)
    return { minutes: number.value, to: number.to + 1, plain: false }
  if (!joined) return null
  if (number !== null && quarterWords.has(unit))
    return { minutes: 15 * number.value, to: number.to + 1, plain: false }
  if (number !== null && isBare(message, number, to))
    return { minutes: number.value, to: number.to, plain: false }
  return partAdded(message.words, to)
}

// "en een kwart", "en half"
function partAdded(words: readonly string[], at: number): Rest | null {
  const word = words[at] ?? ''
  if (quarterWords.has(word)) return { minutes: 15, to: at + 1, plain: false }
  if (!/^(?:half|halve|halft|alf|nalf)$/.test(word)) return null
  return { minutes: 30, to: hourWords.has(words[at + 1] ?? '') ? at + 2 : at + 1, plain: false }
}

const beside = /^(?:bij|met|in|op|te|aan|met|at|with|on|in|geweest|gebleven|gezeten|gebeld|gesproken|thuis)$/

// "an hour and ten", "een uur en twintig bij haar": minutes that nothing else is counted by
function isBare({ words, clauseOf }: Message, number: ReadNumber, at: number): boolean {
  if (number.value < 5 || number.value > 55 || number.value % 5 !== 0) return false
  const isLast = number.to >= words.length || clauseOf[number.to] !== clauseOf[at]
  return isLast || beside.test(words[number.to] ?? '')
}

function isDate(message: Message, at: number): boolean {
  return /^[/]$/.test(gap(message, at + 1)) && digits(message, at + 1) !== null
}
