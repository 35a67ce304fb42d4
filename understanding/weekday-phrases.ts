import type { DateTime } from 'luxon'
import { type DayMention, isoDay, untilWeekday } from './day-mentions.ts'
import { gap, type Message } from './message.ts'
import { readNumber } from './numbers.ts'
import { partAfter } from './relative-days.ts'
import { shortFits } from './short-weekdays.ts'
import { type PartOfDay, partsOfDay, shortWeekdays, weekdays } from './words/time-words.ts'

type Named = Readonly<{ weekday: number; part: PartOfDay | null; to: number }>
type Side = 'previous' | 'next' | 'coming' | 'this' | null

const previous =
  /^(?:vorige|vorig|verleden|laatste|afgelopen|voorbije|last|past|previous|laatst|vergangen|gepasseerde)$/
const next = /^(?:volgende|volgend|next)$/
const coming = /^(?:komende|aanstaande|aankomende|eerstvolgende|eerstkomende|coming|upcoming|toekomende)$/
const current = /^(?:deze|dit|this)$/

/** Reads a weekday with all that may stand around it, or a week or weekend alone, at token `index`. */
export function readWeekday(message: Message, index: number, now: DateTime): DayMention | null {
  const ahead = weeksAhead(message, index)
  if (ahead !== null) return inWeek({ ...ahead, from: index, to: ahead.named.to, now })
  const before = sideAt(message, index)
  const at = before === null ? index : index + 1
  const week = weekAt(message, at, before)
  if (week !== null) return weekPhrase(message, { index, at: week.to, shift: week.shift, now })
  if (before !== null && /^weekend$/.test(message.words[at] ?? '')) return weekend(index, at + 1, before, now)
  const named = weekdayName(message, at, before !== null)
  if (named === null) return null
  const after = sideAfter(message, named.to)
  const later = weekAfter(message, after.to)
  if (later !== null) return inWeek({ named, shift: later.shift, from: index, to: later.to, now })
  return placed(message, { named: { ...named, to: after.to }, side: before ?? after.side, index, now })
}

function sideAt(message: Message, index: number): Side {
  const word = message.words[index] ?? ''
  if (previous.test(word)) return 'previous'
  if (next.test(word)) return 'next'
  if (coming.test(word)) return 'coming'
  return current.test(word) ? 'this' : null
}

// "dinsdag laatst", "vrijdag jl.", "maandag a.s."
function sideAfter(message: Message, at: number): { side: Side; to: number } {
  const word = message.words[at] ?? ''
  if (/[,;!?\n(]|\. /.test(gap(message, at))) return { side: null, to: at }
  if (/^(?:laatst|laatstleden|jl|ll|voorbij|gepasseerd)$/.test(word)) return { side: 'previous', to: at + 1 }
  if (word === 'aanstaande' || word === 'eerstkomende' || word === 'komende')
    return { side: 'coming', to: at + 1 }
  if (word === 'a' && message.words[at + 1] === 's') return { side: 'coming', to: at + 2 }
  return { side: null, to: at }
}

function weekdayName(message: Message, at: number, led: boolean): Named | null {
  const word = message.words[at] ?? ''
  const raw = (message.tokens[at]?.raw ?? '').toLowerCase()
  const full = Object.hasOwn(weekdays, word) ? weekdays[word] : undefined
  if (full !== undefined && (word.length > 5 || shortFits(message, at, { raw, led })))
    return { weekday: full, ...partAfter(message, at + 1) }
  const compound = compoundDay(word)
  if (compound !== null) return { ...compound, to: at + 1 }
  const short = Object.hasOwn(shortWeekdays, raw) ? shortWeekdays[raw] : undefined
  if (short === undefined || !shortFits(message, at, { raw, led })) return null
  return { weekday: short, ...partAfter(message, at + 1) }
}

function compoundDay(word: string): { weekday: number; part: PartOfDay } | null {
  const split = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)s?(\p{L}+)$/u.exec(word)
  const weekday = weekdays[split?.[1] ?? '']
  const part = Object.hasOwn(partsOfDay, split?.[2] ?? '') ? partsOfDay[split?.[2] ?? ''] : undefined
  return weekday === undefined || part === undefined ? null : { weekday, part }
}

// "vorige week", "volgende week", "deze week": how many weeks from this one
function weekAt(message: Message, at: number, side: Side): { shift: number; to: number } | null {
  if (side === null || !/^(?:week|weken)$/.test(message.words[at] ?? '')) return null
  return { shift: side === 'previous' ? -1 : side === 'this' ? 0 : 1, to: at + 1 }
}

// "vrijdag (van) vorige week", "dinsdag over 2 weken", "maandag een week geleden", "vrijdag van de week"
function weekAfter(message: Message, at: number): { shift: number; to: number } | null {
  const to = /^(?:van|of|in|de)$/.test(message.words[at] ?? '') ? at + 1 : at
  const side = sideAt(message, to)
  if (side !== null) return weekAt(message, to + 1, side)
  const ahead = /^(?:over|binnen|in)$/.test(message.words[at] ?? '')
  const number = readNumber(message, ahead ? at + 1 : at)
  if (number === null || !/^(?:week|weken|weeks|dagen)$/.test(message.words[number.to] ?? '')) return null
  const weeks = message.words[number.to] === 'dagen' ? Math.round(number.value / 7) : number.value
  if (ahead) return weeks >= 1 ? { shift: weeks, to: number.to + 1 } : null
  return /^(?:geleden|ago|terug)$/.test(message.words[number.to + 1] ?? '')
    ? { shift: -weeks, to: number.to + 2 }
    : null
}

// "over drie weken op donderdag", "in two weeks on Friday"
function weeksAhead(message: Message, index: number): { named: Named; shift: number } | null {
  if (!/^(?:over|binnen|in)$/.test(message.words[index] ?? '')) return null
  const number = readNumber(message, index + 1)
  if (number === null || !/^(?:week|weken|weeks)$/.test(message.words[number.to] ?? '')) return null
  const at = number.to + 1
  const isOn = /^(?:op|on|de|den)$/.test(message.words[at] ?? '')
  const named = /[.;!?\n]/.test(gap(message, at)) ? null : weekdayName(message, isOn ? at + 1 : at, isOn)
  return named === null ? null : { named, shift: number.value }
}

type WeekPhrase = Readonly<{ index: number; at: number; shift: number; now: DateTime }>

function weekPhrase(message: Message, { index, at, shift, now }: WeekPhrase): DayMention {
  const skip = /^(?:op|on|de)$/.test(message.words[at] ?? '') ? at + 1 : at
  const named = /[.;!?\n]/.test(gap(message, at)) ? null : weekdayName(message, skip, true)
  if (named !== null) return inWeek({ named, shift, from: index, to: named.to, now })
  const monday = 1 - now.weekday + 7 * shift
  const options = [0, 1, 2, 3, 4].map((day) => isoDay(now, monday + day))
  const lean = shift < 0 ? 'past' : shift > 0 ? 'future' : null
  return { from: index, to: at, past: null, future: null, lean, form: 'vague', part: null, options }
}

function inWeek({
  named,
  shift,
  from,
  to,
  now,
}: Readonly<{ named: Named; shift: number; from: number; to: number; now: DateTime }>): DayMention {
  const days = named.weekday - now.weekday + 7 * shift
  const day = isoDay(now, days)
  return {
    from,
    to,
    past: days <= 0 ? day : null,
    future: days >= 0 ? day : null,
    lean: days < 0 ? 'past' : 'future',
    form: 'weekday',
    part: named.part,
    options: [],
  }
}

function weekend(from: number, to: number, side: Side, now: DateTime): DayMention {
  const saturday =
    side === 'previous'
      ? 6 - now.weekday - 7
      : side === 'next' && now.weekday < 6
        ? 6 - now.weekday
        : 6 - now.weekday
  const options = [isoDay(now, saturday), isoDay(now, saturday + 1)]
  return {
    from,
    to,
    past: null,
    future: null,
    lean: side === 'previous' ? 'past' : side === 'this' ? null : 'future',
    form: 'vague',
    part: null,
    options,
  }
}

type Placing = Readonly<{ named: Named; side: Side; index: number; now: DateTime }>

function placed(message: Message, { named, side, index, now }: Placing): DayMention {
  const back = isoDay(now, untilWeekday(now, named.weekday, 'past'))
  const ahead = untilWeekday(now, named.weekday, 'future')
  const mention = { from: index, to: named.to, form: 'weekday', part: named.part } as const
  if (side === 'previous') return { ...mention, past: back, future: null, lean: 'past', options: [] }
  if (side === 'coming')
    return { ...mention, past: null, future: isoDay(now, ahead), lean: 'future', options: [] }
  if (side === 'next') {
    // "volgende dinsdag", said on a Monday: tomorrow, or the Tuesday after? Both are offered; the first is the likeliest.
    const near = isoDay(now, ahead)
    const far = isoDay(now, ahead + 7)
    const sameWeek = named.weekday > now.weekday
    const options = !sameWeek ? [] : ahead === 1 ? [far, near] : [near, far]
    return { ...mention, past: null, future: options[0] ?? near, lean: 'future', options }
  }
  const said = /^elke$/.test(message.words[index - 1] ?? '')
  return {
    ...mention,
    past: said ? null : back,
    future: said ? null : isoDay(now, ahead),
    lean: null,
    options: [],
  }
}
