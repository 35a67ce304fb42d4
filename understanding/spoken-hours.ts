import type { Message } from './message.ts'
import { readNumber } from './numbers.ts'
import { hourWords, numberWords, type PartOfDay } from './words/time-words.ts'

/** What a clock shows, and the first token after it; `sure` = it can be nothing but a time. */
export type Face = Readonly<{ hour: number; minute: number; to: number; sure: boolean; part?: PartOfDay }>

/** Words that come right before a time. */
export const beforeTime = new Set([
  'om',
  'at',
  'vanaf',
  'tegen',
  'rond',
  'around',
  'from',
  'omstreeks',
  'by',
  'sinds',
  'rondom',
  'klokke',
  'starting',
  'om.',
])
const past = new Set(['na', 'over', 'past', 'after'])
const ahead = new Set(['voor', 'to', 'before'])

/** An hour said in words: "half drie", "kwart na 2", "noon", "een uur of drie". */
export function spokenHour(message: Message, at: number): Face | null {
  return noon(message, at) ?? saidHour(message, at) ?? hourOrSo(message, at)
}

function noon(message: Message, at: number): Face | null {
  return /^(?:noon|midday)$/.test(message.words[at] ?? '')
    ? { hour: 12, minute: 0, to: at + 1, sure: true }
    : null
}

export function saidHour(message: Message, at: number): Face | null {
  const word = message.words[at] ?? ''
  if (/^(?:half|halve|halven|halver)$/.test(word)) return halfHour(message, at)
  const half = gluedHalf(word)
  if (half !== null)
    return {
      hour: half,
      minute: 30,
      to: hourWords.has(message.words[at + 1] ?? '') ? at + 2 : at + 1,
      sure: true,
    }
  const quarter = word === 'kwart' || word === 'quarter' || word === 'kwartier'
  const number = quarter ? { value: 15, to: at + 1 } : readNumber(message, at)
  if (number === null || number.value > 30) return null
  const link = message.words[number.to] === 'minuten' && !quarter ? number.to + 1 : number.to
  const turn = message.words[link] ?? ''
  if (!past.has(turn) && !ahead.has(turn)) return null
  const offset = past.has(turn) ? number.value : -number.value
  const isHalf = message.words[link + 1] === 'half'
  const hour = isHalf ? halfHour(message, link + 1) : hourAt(message, link + 1)
  if (hour === null || hour.hour > 12 || (!quarter && !isHalf && number.value % 5 !== 0)) return null
  return shifted(hour, offset)
}

// "halftwee", "halfelf"
function gluedHalf(word: string): number | null {
  const hour = word.startsWith('half') ? numberWords[word.slice(4)] : undefined
  if (hour === undefined || !Object.hasOwn(numberWords, word.slice(4)) || hour > 12) return null
  return hour === 1 ? 12 : hour - 1
}

function shifted(hour: Face, offset: number): Face {
  const said = hour.hour * 60 + hour.minute + offset
  // "kwart voor een" is after noon
  const total = said < 60 ? said + 720 : said
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, to: hour.to, sure: true }
}

// "half drie" is 2:30; "half past two" is 2:30 as well
function halfHour(message: Message, at: number): Face | null {
  const english = message.words[at + 1] === 'past'
  const hour = hourAt(message, english ? at + 2 : at + 1)
  if (hour === null || hour.hour > 12 || hour.hour < 1) return null
  const word = message.words[at + 1] ?? ''
  if (
    !english &&
    (word === 'een' || word === 'a' || word === 'an') &&
    hourWords.has(message.words[at + 2] ?? '')
  )
    return null
  const value = english ? hour.hour : hour.hour === 1 ? 12 : hour.hour - 1
  return { hour: value, minute: 30, to: hour.to, sure: true }
}

function hourAt(message: Message, at: number): Face | null {
  const number = readNumber(message, at)
  if (number === null || !Number.isInteger(number.value)) return null
  const unit = /^(?:u|uur|h|oclock)$/.test(message.words[number.to] ?? '') ? number.to + 1 : number.to
  return { hour: number.value, minute: 0, to: unit, sure: true }
}

// "rond een uur of drie" is about three o'clock
function hourOrSo(message: Message, at: number): Face | null {
  const [article = '', unit = '', link = ''] = message.words.slice(at, at + 3)
  if (article !== 'een' || !/^(?:uur|ure|u)$/.test(unit) || link !== 'of') return null
  if (!beforeTime.has(message.words[at - 1] ?? '')) return null
  return hourAt(message, at + 3)
}
