import type { DateTime } from 'luxon'
import type { DayMention } from './day-mentions.ts'
import { holiday } from './holiday-dates.ts'
import { fraction } from './hour-parts.ts'
import { gap, type Message } from './message.ts'
import { digits, type ReadNumber, readNumber } from './numbers.ts'
import { hourWords, minuteWords, months, ordinalWords, shortWeekdays, weekdays } from './words/time-words.ts'
import { dayOfMonth, dayOfYear, type Written } from './written-days.ts'

const ordinal = /^(?:e|de|ste|sten|den|th|st|nd|rd|en|n)$/
const articles = new Set(['de', 'den', 'the', 'd', 'op'])
const units =
  /^(?:u|uur|h|x|keer|maal|euro|kg|km|procent|e|de|weken|dagen|maanden|jaar|kinderen|min|minuten|uurtjes|uurkes|graden|kinderen|vragen|mensen|am|pm|oclock|times|hours|hour|weeks|days|months|years|children)$/

/** Reads a date with a day number at token `index`: "19/11", "3 dec", "27 november 2026", "de 27e", "November 19th". */
export function readDate(message: Message, index: number, now: DateTime): DayMention | null {
  // "1/2 u" is half an hour
  const unit = message.words[index + 2] === 'of' ? index + 4 : index + 2
  if (fraction(message, index) !== null && hourWords.has(message.words[unit] ?? '')) return null
  const written =
    holiday(message, index) ??
    dotted(message, index) ??
    slashed(message, index) ??
    named(message, index) ??
    beforeNamed(message, index) ??
    english(message, index) ??
    rankedDay(message, index) ??
    dayOnly(message, index)
  if (written === null || written.day < 1 || written.day > 31) return null
  const { past, future } = written.month === null ? dayOfMonth(written.day, now) : dayOfYear(written, now)
  if (past === null && future === null) return null
  return { from: index, to: written.to, past, future, lean: 'nearest', form: 'date', part: null, options: [] }
}

// "19.11", "3.11.2026": needs something of a date around it, for 3.11 may be a price and 19.30 an hour
function dotted(message: Message, index: number): Written | null {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4}))?$/.exec(message.words[index] ?? '')
  if (!parts || !isMonth(Number(parts[2])) || /,/.test(message.tokens[index]?.raw ?? '')) return null
  if (parts[3] === undefined && !dateContext(message, index) && parts[2]?.length !== 2) return null
  const next = message.words[index + 1] ?? ''
  if (
    hourWords.has(next) ||
    minuteWords.has(next) ||
    units.test(next) ||
    /^(?:om|at)$/.test(message.words[index - 1] ?? '')
  )
    return null
  return { day: Number(parts[1]), month: Number(parts[2]), year: yearOf(parts[3]), to: index + 1 }
}

function slashed(message: Message, index: number): Written | null {
  const day = digits(message, index)
  const month = digits(message, index + 1)
  if (day === null || month === null || !isMonth(month) || (message.words[index]?.length ?? 0) > 2)
    return null
  const separator = gap(message, index + 1)
  if (!/^ ?[/\-–] ?$/.test(separator) || (day === 24 && month === 7 && separator === '/')) return null
  const third = gap(message, index + 2) === separator ? message.words[index + 2] : undefined
  const year = third !== undefined && /^(?:\d{2}|\d{4})$/.test(third) ? yearOf(third) : null
  const to = year === null ? index + 2 : index + 3
  const unit = message.words[to] ?? ''
  if (
    year === null &&
    ((units.test(unit) && gap(message, to).length < 2 && !separator.includes('/')) ||
      (unit === 'uur' && !gap(message, to).includes(',')) ||
      (unit === 'u' && gap(message, to) === ''))
  )
    return null
  const written = `${message.words[index]}${message.words[index + 1]}`
  if (
    !separator.includes('/') &&
    year === null &&
    written.length < 4 &&
    !dateContext(message, index) &&
    !isColumn(message, index)
  )
    return null
  return { day, month, year, to }
}

// "Ellen / 6-11 / park": a cell of its own between strokes
function isColumn(message: Message, index: number): boolean {
  const stroke = /^\s*[|/–—;]\s*$/
  return stroke.test(gap(message, index)) && stroke.test(gap(message, index + 2))
}

// "19 nov", "27ste november 2026", "19th of November", "negentien november", "vijftiende november"
function named(message: Message, index: number): Written | null {
  const spoken = spokenDay(message, index)
  if (spoken !== null) {
    const link = /^(?:of|van)$/.test(message.words[spoken.to] ?? '') ? spoken.to + 1 : spoken.to
    return withYear(message, spoken.value, link)
  }
  const day = digits(message, index)
  if (day === null) return null
  let at = index + 1
  if (ordinal.test(message.words[at] ?? '') && gap(message, at) === '') at += 1
  if (message.words[at] === 'of' || message.words[at] === 'van') at += 1
  return withYear(message, day, at)
}

// A day said in words, as telephones write it when they listen; "een mei" and "a may" are no days.
function spokenDay(message: Message, index: number): ReadNumber | null {
  const word = message.words[index] ?? ''
  const ranked = Object.hasOwn(ordinalWords, word) ? ordinalWords[word] : undefined
  if (ranked !== undefined) return { value: ranked, to: index + 1 }
  const number = /^\p{L}{3}/u.test(word) && word !== 'een' ? readNumber(message, index) : null
  return number !== null && number.value <= 31 ? number : null
}

// "21 en 22 nov": the month said once, with the last
function beforeNamed(message: Message, index: number): Written | null {
  const isAnd = /^(?:en|and)$/.test(message.words[index + 1] ?? '')
  const next = isAnd ? index + 2 : index + 1
  const day = digits(message, index)
  if (day === null || !(isAnd || /^ ?[,&+] ?$/.test(gap(message, next)))) return null
  const last = named(message, next)
  return last === null ? null : { ...last, day, to: index + 1 }
}

// "November 19", "Nov 19th"
function english(message: Message, index: number): Written | null {
  const month = monthAt(message, index)
  const day = digits(message, index + 1)
  if (month === null || day === null || (message.words[index + 1]?.length ?? 0) > 2) return null
  const next = message.words[index + 2] ?? ''
  if (hourWords.has(next) || minuteWords.has(next) || !/^ ?$/.test(gap(message, index + 1))) return null
  const to = ordinal.test(next) && gap(message, index + 2) === '' ? index + 3 : index + 2
  return { day, month, year: null, to }
}

// "Friday the thirteenth", "vrijdag de dertiende"
function rankedDay(message: Message, index: number): Written | null {
  if (!articles.has(message.words[index] ?? '') || !weekdayAt(message, index - 1)) return null
  const spoken = spokenDay(message, index + 1)
  return spoken && { day: spoken.value, month: null, year: null, to: spoken.to }
}

// "de 27e", "vrijdag 27": the number alone, after an article or a weekday
function dayOnly(message: Message, index: number): Written | null {
  const article = articles.has(message.words[index] ?? '')
  const at =
    article && message.words[index] === 'op' && message.words[index + 1] === 'de'
      ? index + 2
      : article
        ? index + 1
        : index
  const day = digits(message, at)
  if (day === null || (message.words[at]?.length ?? 0) > 2) return null
  const suffixed = ordinal.test(message.words[at + 1] ?? '') && gap(message, at + 1) === ''
  const to = suffixed ? at + 2 : at + 1
  const next = message.words[to] ?? ''
  const weekdayBefore = weekdayAt(message, index - 1)
  const monthLater = withYear(message, day, to)
  if (article && monthLater) return monthLater
  if (
    /^[/.,:-]\d/.test(gap(message, to) + next) ||
    units.test(next) ||
    hourWords.has(next) ||
    minuteWords.has(next)
  )
    return null
  if (article && suffixed && !isNounAfter(message, to)) return { day, month: null, year: null, to }
  return weekdayBefore && !/[,;]/.test(gap(message, index)) && day > 0
    ? { day, month: null, year: null, to }
    : null
}

// "de 2e keer", "de 3de dochter" count things; "de 27e om 10u" and "de 27e bij Ana" are days.
function isNounAfter(message: Message, to: number): boolean {
  const next = message.words[to]
  if (next === undefined || /[.,;:!?\n)]/.test(gap(message, to))) return false
  return !/^(?:om|bij|met|was|ben|heb|is|in|van|ga|gaan|moet|komt|heeft|naar|at|terug|opnieuw|samen|en|huisbezoek|gebeld|ook|tegen|rond|tussen|vanaf|deze|volgende|ochtend|namiddag|voormiddag|avond|cause|because|for|with|we|i|she|and|\d+)$/.test(
    next,
  )
}

function withYear(message: Message, day: number, at: number): Written | null {
  const month = monthAt(message, at)
  if (month === null) return null
  const year = message.words[at + 1] ?? ''
  const follows = /^20\d\d$/.test(year)
  return { day, month, year: follows ? Number(year) : null, to: follows ? at + 2 : at + 1 }
}

function monthAt(message: Message, at: number): number | null {
  const word = message.words[at] ?? ''
  return Object.hasOwn(months, word) ? (months[word] ?? null) : null
}

function weekdayAt(message: Message, at: number): boolean {
  const word = message.words[at] ?? ''
  const raw = message.tokens[at]?.raw.toLowerCase() ?? ''
  return Object.hasOwn(weekdays, word) || Object.hasOwn(shortWeekdays, raw)
}

function dateContext(message: Message, index: number): boolean {
  return (
    weekdayAt(message, index - 1) ||
    /^(?:op|datum|dd|van|tegen|naar|on|d|date|to)$/.test(message.words[index - 1] ?? '')
  )
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.length === 2 ? `20${text}` : text)
}
