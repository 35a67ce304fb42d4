import { type ClockTime, clockText } from './clock-times.ts'
import { type Message, sentenceOf } from './message.ts'
import type { TimeRange } from './time-ranges.ts'

const began =
  /^(?:vertrokken|vertrek|aangekomen|aankomst|toegekomen|afgesproken|begonnen|gestart|start|begin|binnen|daar|er|ginder|arrived|left|started|there|van)$/
const over =
  /^(?:terug|thuis|klaar|gedaan|weg|buiten|huis|vertrokken|einde|eind|gestopt|afgerond|back|home|done|finished|out)$/
const staying = /^(?:gebleven|bleef|bleven|stayed|tot|until|till)$/
const arrived = /^(?:toegekomen|aangekomen|aankomst|begonnen|gestart|arrived|started)$/
const left = /^(?:vertrokken|vertrek|gestopt|afgerond|weggegaan|doorgegaan|left|finished)$/
const near = 3
const longest = 14

/** "vertrokken om 14u en terug om 16u15", "was er om 3, gebleven tot 5": two times between which a contact took place. */
export function departuresIn(message: Message, clocks: readonly ClockTime[]): readonly TimeRange[] {
  return clocks.flatMap((start, index) => {
    const end = clocks[index + 1]
    if (end === undefined) return []
    const isBetween = isStay(message, start, end) || isArrivalAndLeave(message, start, end)
    if (!isBetween && !isUntil(message, start, end)) return []
    const minutes = minutesOf(end) - minutesOf(start)
    if (minutes <= 0 || minutes > 12 * 60) return []
    const text = clockText(start.hour, start.minute, start.part)
    return [{ start: text, minutes, from: start.from, to: end.to, bare: false }]
  })
}

function isStay(message: Message, start: ClockTime, end: ClockTime): boolean {
  if (sentenceOf(message, start.from) !== sentenceOf(message, end.from)) return false
  return end.from - start.to <= longest && isStart(message, start) && isEnd(message, start, end)
}

// "Toegekomen om 16u. … Vertrokken om half zes.": plain words, so the whole report may stand between
function isArrivalAndLeave({ words }: Message, start: ClockTime, end: ClockTime): boolean {
  const before = ({ from }: ClockTime) => words.slice(Math.max(0, from - 2), from)
  return before(start).some((word) => arrived.test(word)) && before(end).some((word) => left.test(word))
}

const open = /^(?:open|vrij|geldig|wachten|gewacht|wacht|dicht|gesloten|beschikbaar|bezet|van)$/

// "om 14u gezien bij haar thuis, tot 15u15", "Ik ging om 9u mee. Duurde tot 10u45."
function isUntil(message: Message, start: ClockTime, end: ClockTime): boolean {
  const { words } = message
  const led = /^(?:tot|until|till)$/.test(words[end.from - 1] ?? '')
  const lasted = /^(?:duurde|geduurd|gebleven|bleef|geweest|gezeten|lasted|stayed)$/.test(
    words[end.from - 2] ?? '',
  )
  const stayed = /^(?:gebleven|geweest|gezeten|stayed)$/.test(words[end.to] ?? '')
  if (led && (lasted || stayed) && end.from - start.to <= 2 * longest) return true
  const isNear =
    end.from - start.to <= longest && sentenceOf(message, start.from) === sentenceOf(message, end.from)
  const later = message.clauseOf[end.from] !== message.clauseOf[start.from]
  return led && isNear && later && !open.test(words[end.from - 2] ?? '')
}

function isStart({ words }: Message, { from, to }: ClockTime): boolean {
  return [...words.slice(Math.max(0, from - near), from), ...words.slice(to, to + near)].some((word) =>
    began.test(word),
  )
}

function isEnd({ words }: Message, start: ClockTime, end: ClockTime): boolean {
  const around = [
    ...words.slice(Math.max(start.to, end.from - near), end.from),
    ...words.slice(end.to, end.to + near),
  ]
  return (
    around.some((word) => over.test(word)) ||
    words.slice(start.to, end.from).some((word) => staying.test(word))
  )
}

function minutesOf({ hour, minute, part }: ClockTime): number {
  const [hours = 0, minutes = 0] = clockText(hour, minute, part).split(':').map(Number)
  return hours * 60 + minutes
}
