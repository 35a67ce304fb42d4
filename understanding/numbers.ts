import { gap, type Message } from './message.ts'
import { beginsWithDigit } from './tokens.ts'
import { numberWords } from './words/time-words.ts'

/** A number read at a token, and the first token after it. */
export type ReadNumber = Readonly<{ value: number; to: number }>

/** Reads a number in digits or words ("1,5", "vijfenveertig", "twenty five") at token `index`. */
export function readNumber(message: Message, index: number): ReadNumber | null {
  const word = message.words[index]
  if (word === undefined) return null
  if (beginsWithDigit(word) && /^\d+(?:\.\d+)?$/.test(word)) {
    const half = message.tokens[index + 1] !== undefined && /^ ?½/.test(gap(message, index + 1)) ? 0.5 : 0
    return { value: Number(word) + half, to: index + 1 }
  }
  const value = Object.hasOwn(numberWords, word) ? numberWords[word] : undefined
  if (value === undefined) return null
  const next = message.words[index + 1] ?? ''
  const unit =
    value >= 20 && value % 10 === 0 && Object.hasOwn(numberWords, next) ? (numberWords[next] ?? 0) : 0
  const joined =
    unit > 0 &&
    unit < 10 &&
    next !== 'a' &&
    next !== 'an' &&
    next !== 'een' &&
    /^[ -]$/.test(gap(message, index + 1))
  return joined ? { value: value + unit, to: index + 2 } : { value, to: index + 1 }
}

/** A whole number in digits only, or null. */
export function digits(message: Message, index: number): number | null {
  const word = message.words[index]
  return word !== undefined && beginsWithDigit(word) && /^\d+$/.test(word) ? Number(word) : null
}
