import type { DayMention } from './day-mentions.ts'
import { gap, type Message } from './message.ts'

/** Takes days named twice in one breath ("over 2 weken, ma 7/12", "vrijdag 20/11") as one: the more exact stays. */
export function merged(message: Message, days: readonly DayMention[]): readonly DayMention[] {
  const kept: DayMention[] = []
  for (let day of days) {
    for (let last = kept.at(-1); last !== undefined && sameDay(message, last, day); last = kept.at(-1)) {
      day = joined(last, day)
      kept.pop()
    }
    kept.push(day)
  }
  return kept
}

// "over 2 weken, dat is dan zaterdag 5 december"
const bridges = /^(?:op|de|dus|namelijk|on|the|dat|is|dan|zijnde|tis)$/

function sameDay(message: Message, left: DayMention, right: DayMention): boolean {
  const between = gap(message, left.to)
  const bridge = right.from - left.to
  if (bridge > 3 || !message.words.slice(left.to, right.from).every((word) => bridges.test(word)))
    return false
  if (!/^[\s,(:]*$/.test(between) || between.includes('\n')) return false
  if (left.form === 'date' && right.form === 'date') return false
  if (left.form === 'vague' || right.form === 'vague') return true
  if (left.form === 'date' || right.form === 'date') return true
  return left.form !== right.form && (left.past === right.past || left.future === right.future)
}

function joined(left: DayMention, right: DayMention): DayMention {
  const exact =
    right.form === 'date' || left.form === 'vague'
      ? right
      : left.form === 'date' || right.form === 'vague'
        ? left
        : right
  const other = exact === left ? right : left
  const lean =
    exact.lean === 'nearest' && other.lean !== null && agrees(exact, other) ? other.lean : exact.lean
  return { ...exact, lean, from: left.from, to: right.to, part: left.part ?? right.part }
}

function agrees(exact: DayMention, other: DayMention): boolean {
  return (
    (other.lean === 'past' && exact.past !== null && exact.past === other.past) ||
    (other.lean === 'future' && exact.future !== null && exact.future === other.future)
  )
}
