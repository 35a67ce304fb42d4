import { type ClockTime, clockText } from './clock-times.ts'
import { type Message, sentenceOf } from './message.ts'
import type { TimeRange } from './time-ranges.ts'

const leaves =
  /^(?:vertrokken|vertrek|vertrokken|aangekomen|aankomst|toegekomen|begonnen|gestart|start|begin|binnen|arrived|left|started|van)$/
const returns =
  /^(?:terug|thuis|klaar|gedaan|weg|buiten|vertrokken|einde|eind|gestopt|afgerond|back|home|done|finished|tot)$/
const near = 3

/** "vertrokken om 14u en terug om 16u15": two times that say when a contact began and when it was over. */
export function departuresIn(message: Message, clocks: readonly ClockTime[]): readonly TimeRange[] {
  return clocks.flatMap((start, index) => {
    const end = clocks[index + 1]
    if (end === undefined || sentenceOf(message, start.from) !== sentenceOf(message, end.from)) return []
    const began = message.words
      .slice(Math.max(0, start.from - near), start.from)
      .some((word) => leaves.test(word))
    const between = message.words.slice(start.to, end.from)
    const after = message.words.slice(end.to, end.to + 2)
    const isOver = between.some((word) => returns.test(word)) || after.some((word) => returns.test(word))
    if (!began || !isOver || between.length > 2 * near) return []
    const minutes = minutesOf(end) - minutesOf(start)
    if (minutes <= 0 || minutes > 12 * 60) return []
    return [
      {
        start: clockText(start.hour, start.minute, start.part),
        minutes,
        from: start.from,
        to: end.to,
        bare: false,
      },
    ]
  })
}

function minutesOf({ hour, minute, part }: ClockTime): number {
  const [hours = 0, minutes = 0] = clockText(hour, minute, part).split(':').map(Number)
  return hours * 60 + minutes
}
