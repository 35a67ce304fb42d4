import type { DateTime } from 'luxon'
import { type DayMention, isoDay } from './day-mentions.ts'
import { gap, type Message } from './message.ts'
import { type ReadNumber, readNumber } from './numbers.ts'
import {
  aboutWords,
  hourWords,
  type PartOfDay,
  partsOfDay,
  relativeDays,
  shortWeekdays,
  weekdays,
} from './words/time-words.ts'

type Found = Readonly<{ days: number; to: number; lean: DayMention['lean']; part: PartOfDay | null }>

const thisWords = new Set(['deze', 'this', 'den', 'dit'])
const justNear = new Set([
  'now',
  'kom',
  'ben',
  'heb',
  'was',
  'terug',
  'gebeld',
  'geweest',
  'bij',
  'van',
  'thuis',
  'gesproken',
  'got',
  'came',
  'left',
  'saw',
  'back',
  'spoke',
  'called',
  'phoned',
  'had',
  'finished',
  'gezien',
  'gehad',
  'gesmst',
  'kwam',
  'visited',
  'huisbezoek',
  'been',
  'met',
  'zijn',
  'hebben',
  'heeft',
])

/** Reads a day seen from today at token `index`: "gisteravond", "deze voormiddag", "3 dagen geleden", "over twee weken". */
export function readRelativeDay(message: Message, index: number, now: DateTime): DayMention | null {
  const found =
    dayWord(message, index) ??
    thisPart(message, index) ??
    ofThePart(message, index) ??
    justNow(message, index) ??
    counted(message, index, now) ??
    spokenEnglish(message, index)
  if (found === null) return null
  const day = isoDay(now, found.days)
  const past = found.days <= 0 && found.lean !== 'future' ? day : null
  const future = found.days >= 0 && found.lean !== 'past' ? day : null
  return {
    from: index,
    to: found.to,
    past,
    future,
    lean: found.lean,
    form: 'relative',
    part: found.part,
    options: [],
  }
}

function dayWord(message: Message, index: number): Found | null {
  const word = message.words[index] ?? ''
  if (word === 'vannacht') return { days: 0, to: index + 1, lean: null, part: 'night' }
  if (
    /^(?:straks|strakskes|subiet)$/.test(word) &&
    !message.words.slice(index, index + 4).some((next) => /^(?:\d|om$|at$)/.test(next))
  )
    return null
  if (!Object.hasOwn(relativeDays, word) || (word === 'morgen' && isMorning(message, index))) return null
  const day = relativeDays[word]
  if (day === undefined) return null
  const tail = day.part ? { part: day.part, to: index + 1 } : partAfter(message, index + 1)
  return { days: day.days, to: tail.to, lean: day.lean ?? null, part: tail.part }
}

// "goede morgen", "deze morgen", "maandag morgen" are mornings
function isMorning(message: Message, index: number): boolean {
  const before = message.words[index - 1] ?? ''
  // "bij haar gisteren, morgen ga ik terug" names two days
  if (/[,;.!?\n(]/.test(gap(message, index))) return false
  return (
    /^(?:goede|goeie|goeden|deze|elke|die|s|iedere|goed|gisteren|vandaag)$/.test(before) ||
    Object.hasOwn(weekdays, before) ||
    Object.hasOwn(shortWeekdays, before)
  )
}

/** A part of the day right after a day ("gisteren namiddag", "vandaag in de voormiddag"), or nothing. */
export function partAfter(message: Message, at: number): { part: PartOfDay | null; to: number } {
  let to = at
  while (to < at + 2 && /^(?:in|de|the|s|op|van)$/.test(message.words[to] ?? '')) to += 1
  const word = message.words[to] ?? ''
  const part = Object.hasOwn(partsOfDay, word) ? partsOfDay[word] : undefined
  if (part === undefined || /[,;.!?\n(]/.test(gap(message, at))) return { part: null, to: at }
  return { part, to: to + 1 }
}

const within = /^(?:einde|eind|begin|loop|midden|rest|deel|helft|end|heel)$/

// "vd middag thuis bezocht": this afternoon, though not "op het einde van de middag"
function ofThePart({ words, tokens }: Message, index: number): Found | null {
  const first = words[index] ?? ''
  const isShort = first === 'vande' || tokens[index]?.raw.toLowerCase() === 'vd'
  const at = isShort ? index + 1 : first === 'van' && words[index + 1] === 'de' ? index + 2 : null
  const word = at === null ? '' : (words[at] ?? '')
  if (at === null || within.test(words[index - 1] ?? '')) return null
  if (!/^(?:middag|namiddag|voormiddag|ochtend|morgen|avond)$/.test(word)) return null
  return { days: 0, to: at + 1, lean: null, part: partsOfDay[word] ?? null }
}

function thisPart(message: Message, index: number): Found | null {
  if (!thisWords.has(message.words[index] ?? '')) return null
  const word = (message.words[index + 1] ?? '').replace(/['’]s$/, '')
  const part = Object.hasOwn(partsOfDay, word) ? partsOfDay[word] : undefined
  return part === undefined ? null : { days: 0, to: index + 2, lean: null, part }
}

const ownBusiness =
  /^(?:nachtdienst|dienst|shift|nachtshift|les|lessen|werk|stage|stagedag|school|examen|examens|training|class|classes|work|lecture|exam)$/

// "net gedaan met nachtdienst", "just finished class": what the student did before writing
function isOwnBusiness({ words, clauseOf }: Message, index: number): boolean {
  return words
    .slice(index + 1, index + 6)
    .some((word, at) => ownBusiness.test(word) && clauseOf[index + 1 + at] === clauseOf[index])
}

function justNow(message: Message, index: number): Found | null {
  if (!/^(?:net|just|juist|pas)$/.test(message.words[index] ?? '') || isOwnBusiness(message, index))
    return null
  const near =
    justNear.has(message.words[index - 1] ?? '') ||
    justNear.has(message.words[index + 1] ?? '') ||
    (index === 0 && message.words[index] !== 'pas')
  return near ? { days: 0, to: index + 1, lean: 'past', part: null } : null
}

const dayUnits: Readonly<Record<string, 'days' | 'weeks' | 'months'>> = {
  dag: 'days',
  dagen: 'days',
  day: 'days',
  days: 'days',
  week: 'weeks',
  weken: 'weeks',
  weeks: 'weeks',
  maand: 'months',
  maanden: 'months',
  month: 'months',
  months: 'months',
  veertiendagen: 'days',
  fortnight: 'weeks',
  fortnights: 'weeks',
}

// "3 dagen geleden", "een week geleden", "2 weeks ago"; "over 2 weken", "binnen een maand", "in 3 days"
function counted(message: Message, index: number, now: DateTime): Found | null {
  const ahead = /^(?:over|binnen|in|within)$/.test(message.words[index] ?? '')
  let at = ahead ? index + 1 : index
  if (
    ahead &&
    /^(?:de|een|the|exact|precies|ongeveer)$/.test(message.words[at] ?? '') &&
    readNumber(message, at + 1) !== null
  )
    at += 1
  const number = message.words[at] === 'paar' ? null : readNumber(message, at)
  if (number === null || !Number.isInteger(number.value)) return null
  // "binnen een goeie week"
  const isAbout = ahead && number.value === 1 && aboutWords.has(message.words[number.to] ?? '')
  return countedUnit(message, { number: isAbout ? { ...number, to: number.to + 1 } : number, ahead, now })
}

function countedUnit(
  message: Message,
  { number, ahead, now }: Readonly<{ number: ReadNumber; ahead: boolean; now: DateTime }>,
): Found | null {
  const word = message.words[number.to] ?? ''
  const unit = Object.hasOwn(dayUnits, word) ? dayUnits[word] : undefined
  if (unit === undefined) return null
  const { value, to } = orSo(message, number)
  const tail = message.words[to] ?? ''
  if (ahead ? /^(?:zwanger|pregnant|geleden)$/.test(tail) : !/^(?:geleden|ago|terug|back)$/.test(tail))
    return null
  const count = word === 'fortnight' ? 2 * value : value
  const moved = now.plus({ [unit]: ahead ? count : -count })
  const days = Math.round(moved.startOf('day').diff(now.startOf('day'), 'days').days)
  return { days, to: ahead ? to : to + 1, lean: ahead ? 'future' : 'past', part: null }
}

// "over een week of twee", "een dag of tien geleden"
function orSo(message: Message, { value, to }: ReadNumber): ReadNumber {
  const guess = value === 1 && message.words[to + 1] === 'of' ? readNumber(message, to + 2) : null
  const isTime = guess !== null && hourWords.has(message.words[guess.to] ?? '')
  return guess === null || isTime ? { value, to: to + 1 } : guess
}

function spokenEnglish(message: Message, index: number): Found | null {
  const [first, second, third, fourth] = message.words.slice(index, index + 4)
  const at = first === 'the' ? 1 : 0
  const [one, two, three] = at === 1 ? [second, third, fourth] : [first, second, third]
  if (one === 'day' && two === 'before' && three === 'yesterday')
    return { days: -2, to: index + at + 3, lean: 'past', part: null }
  if (one === 'day' && two === 'after' && three === 'tomorrow')
    return { days: 2, to: index + at + 3, lean: 'future', part: null }
  if (first === 'last' && (second === 'night' || second === 'evening'))
    return { days: -1, to: index + 2, lean: 'past', part: 'evening' }
  return null
}
