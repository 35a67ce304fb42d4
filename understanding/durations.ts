import { added, fraction, restOfHour } from './hour-parts.ts'
import { gap, type Message } from './message.ts'
import { digits, readNumber } from './numbers.ts'
import { isShortUnit, readQuarters } from './quarter-hours.ts'
import {
  aboutWords,
  halfHourWords,
  hourWords,
  minuteWords,
  oneAndAHalf,
  partsOfDay,
} from './words/time-words.ts'

/** Minutes told at tokens `from` to `to`; `clock` = the hours and minutes, when it may as well be a time ("2u"). */
export type Duration = Readonly<{
  minutes: number
  from: number
  to: number
  clock: Readonly<{ hour: number; minute: number }> | null
  /** Half a day or so: an exact number elsewhere is better. */
  vague: boolean
}>

type Amount = Readonly<{
  minutes: number
  to: number
  vague?: boolean
  clock?: Readonly<{ hour: number; minute: number }>
}>

const articles = new Set(['een', 'e', 'the', 'a', 'an', 'het', 'de', 'dat'])
const small = new Set(
  'uurtje uurtjes uurke uurkes uurken uurtjen uurje uurtn uurkn uurkens uureke eurke oerke'.split(' '),
)
const between = new Set(['a', 'of', 'tot', 'to', 'or', 'en'])

/** Reads a duration at token `index`: "1u30", "anderhalf uur", "nen dikken twee uur", "45'", "hele namiddag". */
export function readDuration(message: Message, index: number): Duration | null {
  let at = index
  if (articles.has(message.words[at] ?? '') && goesOn(message, at + 1)) at += 1
  let about = 0
  while (about < 2 && aboutWords.has(message.words[at] ?? '') && goesOn(message, at + 1)) {
    at += 1
    about += 1
  }
  const article = at > index
  const amount = (article ? readAmount(message, at, true) : null) ?? readAmount(message, index, false)
  if (amount === null || amount.minutes <= 0 || amount.minutes > 16 * 60) return null
  return {
    minutes: Math.round(amount.minutes),
    from: index,
    to: amount.to,
    clock: about === 0 ? (amount.clock ?? null) : null,
    vague: amount.vague === true,
  }
}

// "voor de kleine, 1u45": no "kleine 1u45"
function goesOn(message: Message, at: number): boolean {
  return !/[,;:.!?()\n]/.test(gap(message, at))
}

function readAmount(message: Message, at: number, article: boolean): Amount | null {
  return (
    bareUnit(message, at, article) ??
    halves(message, at) ??
    partOfDay(message, at) ??
    readQuarters(message, at) ??
    spread(message, at) ??
    coloned(message, at) ??
    counted(message, at)
  )
}

// "een uur", "uurke", "an hour (and a half)", "een uur of twee"
function bareUnit(message: Message, at: number, article: boolean): Amount | null {
  const word = message.words[at] ?? ''
  if (/^(?:paar|couple|tweetal)$/.test(word)) return coupleOfHours(message, at)
  const andSome = /^(?:uur|hour)$/.test(word) && (added(message, at + 1) !== null || isAlone(message, at))
  const some = minuteWords.has(word) && word.length > 1 ? orSo(message, at) : null
  if (some !== null) return some
  const isHour = small.has(word) || andSome || (article && word.length > 1 && hourWords.has(word))
  if (!isHour && !(article && minuteWords.has(word))) return null
  const guessed = guessAfter(message, at + 1, isHour)
  if (guessed !== null) return guessed
  if (!isHour) return null
  const rest = restOfHour(message, at + 1)
  return { minutes: 60 + rest.minutes, to: rest.to }
}

// "een uur of twee", "een minuut of tien"
function guessAfter(message: Message, at: number, isHour: boolean): Amount | null {
  const number = /^(?:of|a)$/.test(message.words[at] ?? '') ? readNumber(message, at + 1) : null
  if (number === null || (isHour && number.value > 12) || isShortUnit(message.words[number.to] ?? ''))
    return null
  return { minutes: number.value * (isHour ? 60 : 1), to: number.to }
}

// "bezoek bij Ana, uur"
function isAlone({ clauseOf }: Message, at: number): boolean {
  return at > 0 && clauseOf[at - 1] !== clauseOf[at] && clauseOf[at + 1] !== clauseOf[at]
}

// "minuutje of tien"
function orSo(message: Message, at: number): Amount | null {
  if (message.words[at + 1] !== 'of') return null
  const number = readNumber(message, at + 2)
  return number === null ? null : { minutes: number.value, to: number.to }
}

function coupleOfHours(message: Message, at: number): Amount | null {
  const unit = message.words[at + 1] === 'of' ? at + 2 : at + 1
  return hourWords.has(message.words[unit] ?? '') ? { minutes: 120, to: unit + 1 } : null
}

function halves(message: Message, at: number): Amount | null {
  const word = message.words[at] ?? ''
  if (halfHourWords.has(word)) return { minutes: 30, to: at + 1 }
  if (oneAndAHalf.has(word)) return hourAndAHalf(message, at)
  if (word !== 'half' && word !== 'halve' && word !== 'halven') return halfDigits(message, at)
  const next = message.words[at + 1] ?? ''
  if (hourWords.has(next)) return { minutes: 30, to: at + 2 }
  if (next === 'dag' || next === 'day') return { minutes: 240, to: at + 2, vague: true }
  return articles.has(next) && hourWords.has(message.words[at + 2] ?? '') ? { minutes: 30, to: at + 3 } : null
}

function hourAndAHalf(message: Message, at: number): Amount | null {
  if (hourWords.has(message.words[at + 1] ?? '')) return { minutes: 90, to: at + 2 }
  return message.words[at]?.endsWith('uur') ? { minutes: 90, to: at + 1 } : null
}

// "1/2 uur", "3/4u"
function halfDigits(message: Message, at: number): Amount | null {
  const part = fraction(message, at)
  if (part !== null) {
    const unit = message.words[at + 2] === 'of' ? at + 4 : at + 2
    return hourWords.has(message.words[unit] ?? '') ? { minutes: 60 * part, to: unit + 1 } : null
  }
  const whole = digits(message, at)
  const rest = whole === null ? null : fraction(message, at + 1)
  if (whole === null || rest === null || gap(message, at + 1) !== ' ') return null
  return hourWords.has(message.words[at + 3] ?? '') ? { minutes: 60 * (whole + rest), to: at + 4 } : null
}

function partOfDay(message: Message, at: number): Amount | null {
  const before = message.words[at - 1] ?? ''
  if (
    !/^(?:hele|heel|ganse|gans|whole|entire|all)$/.test(before) &&
    !/^(?:all)$/.test(message.words[at] ?? '')
  )
    return null
  const word = message.words[at] === 'all' ? (message.words[at + 1] ?? '') : (message.words[at] ?? '')
  const to = message.words[at] === 'all' ? at + 2 : at + 1
  if (word === 'dag' || word === 'day') return { minutes: 480, to, vague: true }
  const part = Object.hasOwn(partsOfDay, word) ? partsOfDay[word] : undefined
  return part === undefined || part === 'night' ? null : { minutes: 240, to, vague: true }
}

// "2 à 3 uur", "20-30 min": the lower of the two
function spread(message: Message, at: number): Amount | null {
  const low = readNumber(message, at)
  if (low === null) return null
  const word = message.words[low.to] ?? ''
  const joined = between.has(word) ? low.to + 1 : /^ ?[-–/] ?$/.test(gap(message, low.to)) ? low.to : null
  if (joined === null) return null
  const high = readNumber(message, joined)
  if (high === null || high.value <= low.value) return null
  const unit = message.words[high.to] ?? ''
  if (minuteWords.has(unit) && unit.length > 1) return { minutes: low.value, to: high.to + 1 }
  const hours = hourWords.has(unit) && high.value <= 5 && word !== 'tot' && word !== 'to'
  return hours ? { minutes: low.value * 60, to: high.to + 1 } : null
}

/** "bel 112'": the end of a quotation, not how long it took. */
const helpLines: ReadonlySet<number> = new Set([100, 101, 106, 107, 112, 1712, 1733, 1813])

// "1:30u": an hour and a half, unless something makes it a time
function coloned(message: Message, at: number): Amount | null {
  const [hour, minute] = [digits(message, at), digits(message, at + 1)]
  if (hour === null || minute === null || hour > 5 || gap(message, at + 1) !== ':') return null
  const isMarked = message.words[at + 1]?.length === 2 && /^(?:u|uur|h)$/.test(message.words[at + 2] ?? '')
  return isMarked ? { minutes: hour * 60 + minute, to: at + 3, clock: { hour, minute } } : null
}

function counted(message: Message, at: number): Amount | null {
  const number = readNumber(message, at)
  if (number === null) return null
  const unit = message.words[number.to] ?? ''
  if (hourWords.has(unit)) return hours(message, at, number)
  if (minuteWords.has(unit)) return { minutes: number.value, to: number.to + 1 }
  const stroke = /^ ?(?:'(?!\p{L})|’(?!\p{L})|´|′)/u.test(gap(message, number.to))
  if (stroke && number.value >= 2 && !helpLines.has(number.value))
    return { minutes: number.value, to: number.to }
  return andAHalf(message, number.value, number.to)
}

function hours(message: Message, at: number, number: { value: number; to: number }): Amount {
  const unit = message.words[number.to] ?? ''
  // "11u. 45m", "(10u, 50 min)": when it began and how long it took
  const apart = number.value > 5 && /[,;.:!?()\n]/.test(gap(message, number.to + 1))
  const rest = apart ? { minutes: 0, to: number.to + 1, plain: true } : restOfHour(message, number.to + 1)
  const minutes = dottedMinutes(message.words[at] ?? '') ?? number.value * 60 + rest.minutes
  const whole = Number.isInteger(number.value) && !small.has(unit) && !/^(?:hours?|hrs?|uren)$/.test(unit)
  const glued = rest.to === number.to + 1 || rest.plain
  return whole && glued && message.words[at] !== 'a'
    ? { minutes, to: rest.to, clock: { hour: number.value, minute: rest.minutes } }
    : { minutes, to: rest.to }
}

// "1.30u" is an hour and a half, though "1.5u" and "1,25u" are decimals
function dottedMinutes(word: string): number | null {
  const parts = /^(\d)\.(15|30|45)$/.exec(word)
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2])
}

// "2 en een half uur", "twee en half uur", "2 and a half hours"
function andAHalf(message: Message, value: number, at: number): Amount | null {
  if (!/^(?:en|and)$/.test(message.words[at] ?? '')) return null
  let to = at + 1
  if (articles.has(message.words[to] ?? '')) to += 1
  if (/^(?:bit|beetje)$/.test(message.words[to] ?? '') && hourWords.has(message.words[to + 1] ?? ''))
    return { minutes: value * 60, to: to + 2 }
  if (!/^(?:half|halve)$/.test(message.words[to] ?? '')) return null
  return hourWords.has(message.words[to + 1] ?? '') ? { minutes: value * 60 + 30, to: to + 2 } : null
}
