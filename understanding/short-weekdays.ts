import { gap, type Message } from './message.ts'
import { partAfter } from './relative-days.ts'
import { minuteWords } from './words/time-words.ts'

const risky = new Set(['zo', 'do', 'sun', 'sat', 'zat', 'zon', 'don', 'din', 'wed', 'mon', 'di', 'maa'])
const kindNext = /^(?:huisbezoek|thuisbezoek|uitstap|telefoon|telefonisch|gebeld|bezoek|wandeling)$/
const clear = new Set(['vr', 'vrij', 'wo', 'za', 'woe', 'thu', 'thurs', 'tue', 'tues', 'fri', 'weds'])

// "dat za", "was wo": dialect or half a word rather than a day
const binds =
  /^(?:dat|da|die|of|als|want|maar|omdat|en|is|was|waren|heeft|had|hebben|zegt|zei|kan|moet|wil|gaat|ging|kwam|komt|zal|mag|weet|denkt|dacht|vroeg|vindt|vond|toen|waar|hoe|wat|wie|ja|nee|)$/
const lasted = /^(?:min|minuten|u|uur|uurtje|kwartier|m|h)$|^\d+(?:min|u|m|h)$/

/** Whether a short form at token `at` is a day: "do 12/11", "op vr", "wo om 14u", "za uitstap" are; "zo 20 min", "I sat with her" are not. */
export function shortFits(
  message: Message,
  at: number,
  { raw, led }: Readonly<{ raw: string; led: boolean }>,
): boolean {
  const after = message.words[at + 1] ?? ''
  const opens = at === 0 || /[,;:(.\n-]/.test(gap(message, at))
  const inPart = partAfter(message, at + 1).part !== null
  if (isWentOn(message, at, raw) || standsApart(message, { at, raw, opens })) return true
  if (risky.has(raw)) return riskyFits(message, { at, raw, led, inPart })
  // "duurde ma 25 min" is "maar"
  if (raw === 'ma' && message.words[at] === 'maar' && minuteWords.has(message.words[at + 2] ?? ''))
    return false
  if (startsWithNumber(after) || led || inPart || after === 'om') return true
  const isLed = /^(?:op|on|tegen|elke|tot|sinds)$/.test(message.words[at - 1] ?? '')
  return isLed || (clear.has(raw) && (opens || raw.length > 2))
}

// "za uitstap", "20 min vr", "…, wo, …"
function standsApart(
  message: Message,
  { at, raw, opens }: Readonly<{ at: number; raw: string; opens: boolean }>,
): boolean {
  const after = message.words[at + 1] ?? ''
  const before = message.words[at - 1] ?? ''
  if (opens && kindNext.test(after)) return true
  if (after !== '' && !/[,;:).\n]/.test(gap(message, at + 1))) return false
  if (opens && /^(?:vr|wo|za|di|woe|vri|zat)$/.test(raw)) return true
  if (!/^(?:vr|wo|za)$/.test(raw)) return false
  return (raw === message.tokens[at]?.raw && !binds.test(before)) || lasted.test(before)
}

// "we zijn za naar de bib geweest", "heb do met haar gebeld": between "zijn" or "heb" and a way to go
function isWentOn({ words }: Message, at: number, raw: string): boolean {
  return (
    /^(?:di|woe?|do|vri?|za)$/.test(raw) &&
    /^(?:ben|zijn|bin|zyn|zijnek|heb|hebben|zie|ga|gaan|kom|was|ik|we|haar|hem)$/.test(words[at - 1] ?? '') &&
    /^(?:naar|nr|bij|met|om|langs|mee|samen|terug|nog|even|in|op|te)$/.test(words[at + 1] ?? '')
  )
}

type Short = Readonly<{ at: number; raw: string; led: boolean; inPart: boolean }>

// "zo", "do", "sat" and the like are words too: only a date, or what can only stand before a day, makes them one.
function riskyFits(message: Message, { at, raw, led, inPart }: Short): boolean {
  const after = message.words[at + 1] ?? ''
  const unit = message.words[at + 2] ?? ''
  const numeric = startsWithNumber(after)
  const dated =
    numeric && (/^ ?[/.-] ?$/.test(gap(message, at + 2)) || /^[a-z]{3}/.test(unit) || after.includes('.'))
  if (dated && !/^(?:min|uur|keer)/.test(unit)) return true
  if (led && raw !== 'do') return true
  if (/^(?:op|on)$/.test(message.words[at - 1] ?? '') && raw !== 'zo') return true
  return raw === 'di' && (numeric || inPart)
}

function startsWithNumber(word: string): boolean {
  return /^\d+$/.test(word) || /^\d{1,2}\.\d{1,2}/.test(word)
}
