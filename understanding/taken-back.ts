import type { DayMention } from './day-mentions.ts'
import { gap, type Message } from './message.ts'

const takingBack =
  /^(?:nee|neen|wacht|sorry|bedoel|bedoelde|oeps|correctie|nope|wait|meant|actually|foutje|vergis|vergist)$/
const farthest = 6

/** The days that still stand: without the ones taken back ("gisteren, nee wacht, zaterdag") or replaced ("ipv woensdag"). */
export function standing(message: Message, days: readonly DayMention[]): readonly DayMention[] {
  return days.flatMap((day, index) => {
    const [earlier, later] = [days[index - 1], days[index + 1]]
    if (isReplaced(message, day)) return []
    if (later && (isTakenBack(message, day, later) || isMoved(message, day, later))) return []
    const isNew = earlier !== undefined && day.future !== null && isMoved(message, earlier, day)
    return isNew ? [{ ...day, lean: 'future' as const }] : [day]
  })
}

function isTakenBack({ words, clauses, clauseOf }: Message, day: DayMention, later: DayMention): boolean {
  if (later.from - day.to > farthest || later.form === 'vague') return false
  const mayBeSame =
    (day.past !== null && later.past !== null) || (day.future !== null && later.future !== null)
  const between = words.slice(day.to, later.from)
  const apart =
    (clauses[clauseOf[later.from] ?? 0]?.sentence ?? 0) - (clauses[clauseOf[day.from] ?? 0]?.sentence ?? 0)
  return mayBeSame && apart <= 1 && between.some((word) => takingBack.test(word))
}

const moving =
  /^(?:verzet|verzetten|verplaatst|verplaatsen|verschoven|verschuiven|verlegd|verleggen|uitgesteld|uitstellen|moved|move|shifted|changed|rescheduled|swapped|switched|pushed|postponed)$/

// "moved our Tuesday slot to Wednesday", "dinsdag verschoven naar donderdag": the first of the two is off
function isMoved({ words, clauseOf }: Message, day: DayMention, later: DayMention): boolean {
  const between = words.slice(day.to, later.from)
  const isOnward =
    between.length > 0 &&
    between.length <= farthest &&
    between.slice(-2).some((word) => /^(?:naar|to|tot|until)$/.test(word))
  if (!isOnward || clauseOf[day.from] !== clauseOf[later.from] || day.future === day.past) return false
  return [...words.slice(Math.max(0, day.from - 5), day.from), ...between].some((word) => moving.test(word))
}

// "morgen ipv woensdag", "instead of Friday", "in plaats van dinsdag"
function isReplaced({ words }: Message, { from }: DayMention): boolean {
  const before = words.slice(Math.max(0, from - 3), from).join(' ')
  return /(?:^| )(?:inplaatsvan|i p v|instead of|in plaats van)$/.test(before)
}

/** "zelfde dag": the day named just before, once more. */
export function sameDayAgain(message: Message, at: number, last: DayMention | undefined): DayMention | null {
  if (last === undefined || !/^(?:zelfde|zelfden|same)$/.test(message.words[at] ?? '')) return null
  if (!/^(?:dag|day)$/.test(message.words[at + 1] ?? '') || gap(message, at + 1) !== ' ') return null
  return { ...last, from: at, to: at + 2 }
}
