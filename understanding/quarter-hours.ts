import type { Message } from './message.ts'
import { readNumber } from './numbers.ts'
import { hourWords, minuteWords, numberWords, quarterWords } from './words/time-words.ts'

type QuarterHours = Readonly<{ minutes: number; to: number }>

/** Quarters of an hour at token `at`: "kwartier", "driekwart uur", "three quarters of an hour", "kwartier of twee". */
export function readQuarters(message: Message, at: number): QuarterHours | null {
  return glued(message, at) ?? countedQuarters(message, at)
}

// "driekwart uur", "dreikwartier", "vijfkwartier"
function glued(message: Message, at: number): QuarterHours | null {
  const [, count = '', rest = ''] = /^(\p{L}{3,5})kwart(ier|uur|)$/u.exec(message.words[at] ?? '') ?? []
  const value = Object.hasOwn(numberWords, count) ? (numberWords[count] ?? 0) : 0
  if (value === 0 || value > 8) return null
  if (hourWords.has(message.words[at + 1] ?? '')) return { minutes: 15 * value, to: at + 2 }
  return rest === '' ? null : { minutes: 15 * value, to: at + 1 }
}

// "kwartier", "drie kwartier", "drie kwart uur", "three quarters of an hour"
function countedQuarters(message: Message, at: number): QuarterHours | null {
  const number = quarterWords.has(message.words[at] ?? '') ? { value: 1, to: at } : readNumber(message, at)
  if (number === null) return null
  const word = message.words[number.to] ?? ''
  if (!quarterWords.has(word) || number.value > 8) return null
  const guess = number.value === 1 ? orSo(message, number.to + 1) : null
  if (guess !== null) return guess
  let to = number.to + 1
  if (message.words[to] === 'of') to += 1
  if (/^(?:een|e|the|a|an|het)$/.test(message.words[to] ?? '')) to += 1
  if (hourWords.has(message.words[to] ?? '')) return { minutes: 15 * number.value, to: to + 1 }
  const isPart = word === 'kwart' || word.startsWith('quarter')
  if (isPart && !(number.value === 3 && closes(message, to))) return null
  return { minutes: 15 * number.value, to: number.to + 1 }
}

// "kwartier of twee"
function orSo(message: Message, at: number): QuarterHours | null {
  const guess = message.words[at] === 'of' ? readNumber(message, at + 1) : null
  if (guess === null || guess.value < 2 || guess.value > 4) return null
  const unit = message.words[guess.to] ?? ''
  return isShortUnit(unit) || hourWords.has(unit) ? null : { minutes: 15 * guess.value, to: guess.to }
}

// "drie kwart.", "drie kwart bij haar"
function closes({ words, clauseOf }: Message, at: number): boolean {
  return (
    at >= words.length ||
    clauseOf[at] !== clauseOf[at - 1] ||
    /^(?:bij|geweest|gebleven|gezeten)$/.test(words[at] ?? '')
  )
}

/** Whether a word counts quarters or minutes: "een uur of drie kwartier" is no three hours. */
export function isShortUnit(word: string): boolean {
  return quarterWords.has(word) || (minuteWords.has(word) && word.length > 1)
}
