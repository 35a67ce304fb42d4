import { gap, type Message } from './message.ts'
import { digits, readNumber } from './numbers.ts'
import { beforeTime, type Face, saidHour, spokenHour } from './spoken-hours.ts'
import { hourWords, months, type PartOfDay, partsOfDay } from './words/time-words.ts'

/** A time on the clock at tokens `from` to `to`; `marked` = it can be nothing but a time ("om 3", "half 3", "14:30"). */
export type ClockTime = Readonly<{
  hour: number
  minute: number
  from: number
  to: number
  part: PartOfDay | null
  marked: boolean
}>

const fillers = new Set(['in', 'de', 'the', 's', 'deze', 'dees', 'this', 'op', 'den'])

/** Reads a time at token `index`, with "om" before it or without: "14u30", "half 3", "kwart na 2", "10am", "3 uur in de namiddag". */
export function readClock(message: Message, index: number): ClockTime | null {
  const led = beforeTime.has(message.words[index] ?? '') || isSpokenAt(message, index)
  const twice = led && beforeTime.has(message.words[index + 1] ?? '')
  const lead = index + (twice ? 2 : led ? 1 : 0)
  const at =
    led && /^(?:de|den|the|een)$/.test(message.words[lead] ?? '') && readNumber(message, lead + 1) !== null
      ? lead + 1
      : lead
  const face = readFace(message, at, led)
  if (face === null || face.hour > 24 || face.minute > 59) return null
  if (led && isArticle(message, at, face.to)) return null
  const part = face.part ? { part: face.part, to: face.to } : readPart(message, face.to)
  return {
    hour: face.hour,
    minute: face.minute,
    from: index,
    to: part.to,
    part: part.part,
    marked: led || face.sure || part.part !== null,
  }
}

// "3/12 te vieren", "vrijdag te half drie": the spoken "te" for "om", right after a day
function isSpokenAt(message: Message, index: number): boolean {
  if (message.words[index] !== 'te' || index === 0) return false
  const day = /^\d|dag$/.test(message.words[index - 1] ?? '')
  return (
    day &&
    /^(?:half|kwart|\d|(?:een|twee|drie?|vier|vijv|zess|zeven|acht|negen|tien|elv|twaalv)e?n?$)/.test(
      message.words[index + 1] ?? '',
    )
  )
}

// "om een afspraak te maken" is no one o'clock
function isArticle({ words, clauseOf }: Message, at: number, to: number): boolean {
  if (to !== at + 1 || !/^(?:een|a|an|one)$/.test(words[at] ?? '')) return false
  return to < words.length && clauseOf[to] === clauseOf[at] && !hourWords.has(words[to] ?? '')
}

/** The start of "from 10 to 11:30": there "10 to 11" is no ten minutes before eleven. */
export function readStart(message: Message, at: number): Face | null {
  return colon(message, at, true) ?? numbered(message, at, true) ?? saidHour(message, at)
}

/** A bare hour ("9" of "van 9 tot 10u") at token `index`. */
export function readFace(message: Message, at: number, bare: boolean): Face | null {
  return spokenHour(message, at) ?? colon(message, at, bare) ?? numbered(message, at, bare)
}

// "14:30", "14.30u", "9:05"
function colon(message: Message, at: number, bare: boolean): Face | null {
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(message.words[at] ?? '')
  if (dotted && /^(?:u|uur|h|am|pm)$/.test(message.words[at + 1] ?? '')) {
    return withMarker(message, { hour: Number(dotted[1]), minute: Number(dotted[2]), to: at + 1, sure: true })
  }
  if (dotted && (bare || beforeTime.has(message.words[at - 1] ?? '')))
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: at + 1, sure: true }
  const hour = digits(message, at)
  const minute = digits(message, at + 1)
  if (hour === null || minute === null || gap(message, at + 1) !== ':' || message.words[at + 1]?.length !== 2)
    return null
  return withMarker(message, { hour, minute, to: at + 2, sure: hour >= 6 })
}

function withMarker(message: Message, face: Face): Face {
  const word = message.words[face.to] ?? ''
  if (word === 'am' || word === 'pm')
    return { ...face, part: word === 'am' ? 'morning' : 'afternoon', to: face.to + 1 }
  return /^(?:u|uur|h)$/.test(word) ? { ...face, to: face.to + 1 } : face
}

// "14u30", "3 pm", "4 o'clock", and a bare "10" after "om"
function numbered(message: Message, at: number, bare: boolean): Face | null {
  const number = readNumber(message, at)
  if (number === null || !Number.isInteger(number.value) || number.value > 24) return null
  const unit = message.words[number.to] ?? ''
  if (unit === 'am' || unit === 'pm')
    return {
      hour: number.value,
      minute: 0,
      to: number.to + 1,
      sure: true,
      part: unit === 'am' ? 'morning' : 'afternoon',
    }
  if (unit === 'oclock') return { hour: number.value, minute: 0, to: number.to + 1, sure: true }
  if (/^(?:u|uur|h|uren)$/.test(unit)) {
    const minute = minuteAfter(message, number.to + 1)
    const to = minute === null ? number.to + 1 : number.to + 2
    return { hour: number.value, minute: minute ?? 0, to, sure: false }
  }
  const noun =
    /^(?:minuten|m|x|keer|maal|dagen|dag|weken|week|maand|maanden|jaar|kinderen|e|de|ste|th|st|nd|rd|euro|procent|km|kg|days|weeks|months|years|people|others)$/.test(
      unit,
    )
  const next = gap(message, number.to)
  // "tegen 1 december"
  if (Object.hasOwn(months, unit)) return null
  return bare && !noun && !/^[/]/.test(next)
    ? { hour: number.value, minute: 0, to: number.to, sure: true }
    : null
}

// "14u30", "16 u 30"; not "11u 12u", which are two hours, nor "14u 12/11"
function minuteAfter(message: Message, at: number): number | null {
  const minute = digits(message, at)
  const between = gap(message, at)
  if (minute === null || minute >= 60 || !/^ ?$/.test(between) || followsDate(message, at)) return null
  const next = message.words[at + 1] ?? ''
  const isApart = between !== '' && (minute < 10 || next === 'minuten' || /^(?:u|h)$/.test(next))
  return isApart ? null : minute
}

function followsDate(message: Message, at: number): boolean {
  return gap(message, at + 1) === '/' && digits(message, at + 1) !== null
}

/** A part of the day from token `at` on ("'s namiddags", "in de voormiddag"), or nothing. */
export function readPart(message: Message, at: number): { part: PartOfDay | null; to: number } {
  let to = at
  while (to < at + 2 && fillers.has(message.words[to] ?? '')) to += 1
  const word = message.words[to] ?? ''
  const part = Object.hasOwn(partsOfDay, word) ? partsOfDay[word] : undefined
  if (part === undefined || (word === 'morgen' && to === at)) return { part: null, to: at }
  return { part, to: to + 1 }
}

/** HH:MM of a time, hours 1 to 6 taken after noon unless the morning or night was said. */
export function clockText(hour: number, minute: number, part: PartOfDay | null): string {
  return `${String(afterNoon(hour, part) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The hour of the day (0-24) meant by `hour`, given the part of the day that was said, or none. */
export function afterNoon(hour: number, part: PartOfDay | null): number {
  if (hour === 12 && part === 'night') return 24
  if (hour >= 12 || hour === 0) return hour
  if (part === 'morning' || part === 'night') return hour
  if (part === 'evening') return hour >= 5 ? hour + 12 : hour
  if (part === 'afternoon') return hour + 12
  return hour <= 6 ? hour + 12 : hour
}
