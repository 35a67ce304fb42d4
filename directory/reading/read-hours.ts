import type { Block } from '../field-value.ts'

/** Opening hours read in a text, and where they stand in it. */
export type ReadHours = Readonly<{ blocks: readonly Block[]; start: number; end: number }>

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
type WeekDay = (typeof week)[number]

const dayNames: readonly (readonly [WeekDay, string])[] = [
  ['MO', 'ma(?:andag)?|mon(?:day)?|lundi'],
  ['TU', 'di(?:nsdag)?|tue(?:s|sday)?|mardi'],
  ['WE', 'wo(?:ensdag)?|wed(?:nesday)?|mercredi'],
  ['TH', 'do(?:nderdag)?|thu(?:rs|rsday)?|jeudi'],
  ['FR', 'vr(?:ij|ijdag)?|fri(?:day)?|vendredi'],
  ['SA', 'za(?:t|terdag)?|sat(?:urday)?|samedi'],
  ['SU', 'zo(?:n|ndag)?|sun(?:day)?|dimanche'],
]
const groups: readonly (readonly [readonly WeekDay[], string])[] = [
  [week.slice(0, 5), 'weekdagen|werkdagen|elke werkdag|elke weekdag|door de week|in de week|weekdays'],
  [week.slice(5), 'het weekend|weekends?'],
  [week, 'elke dag|alle dagen|dagelijks|every day|daily|7/7|7 op 7'],
]
const oneDay = dayNames.map(([, names]) => names).join('|')
const dayWord = String.raw`(?:(?:'s |’s )?(?:${oneDay})(?:en|s)?\.?|${groups.map(([, names]) => names).join('|')})(?:[ -]?(?:voormiddag|namiddag|avond|ochtend|morgen|middag)(?:en|s)?)?(?![\p{L}\d])`
const nth = String.raw`(?<nth>eerste|1e|1ste|tweede|2e|2de|derde|3e|3de|vierde|4e|4de|laatste)\s+`
const through = String.raw`\s*(?:-|–|—|\btot en met\b|\bt/m\b|\btem\b|\bt\.?e\.?m\.?|\btot\b|\bto\b|\bthrough\b)\s*`
const between = String.raw`-?\s*(?:,|&|\+|/|;|\ben\b|\band\b|\bof\b)\s*(?:op\s+)?`
const days = `${dayWord}(?:(?:${through}|${between})${dayWord})*`
const clock = String.raw`(?:\d{1,2}(?:\s?[:.uh]\s?\d{2})?(?:\s?(?:uur|u|h)(?!\p{L}))?)`
const range = String.raw`(?:van\s+|from\s+|tussen\s+)?${clock}\s*(?:-|–|—|\btot\b|\bto\b|\ben\b(?=\s*\d{1,2}\s*(?:u|uur|h)))\s*${clock}`
const ranges = `${range}(?:${between}${range})*`
const filler = String.raw`(?:\s*[:,(]\s*|\s+)(?:(?:telkens|open|geopend|van|vanaf|steeds|ook)\s+)*`

const daysFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:elke|iedere|op|every|on)\s+)?(?:${nth})?(?<days>${days})(?<every>\s+van de maand)?${filler}(?<ranges>${ranges})(?!\d)`,
  'giu',
)
const rangesFirst = new RegExp(
  String.raw`(?<![\p{L}\d])(?<ranges>${ranges})\s+(?:op|elke|iedere|on)\s+(?:${nth})?(?<days>${days})(?<every>\s+van de maand)?`,
  'giu',
)
const always =
  /(?<![\p{L}\d])(?:24\s?(?:u(?:ur)?)?\s?(?:\/|op)\s?(?:7|24\s?u?(?:ur)?)|dag en nacht(?: open| bereikbaar)?)(?![\p{L}\d])/giu

/** Every run of days with hours in a text: "ma-vr 9-12 en 13-16u", "woensdag van 14u tot 16u30", "eerste di van de maand 10-12u". */
export function readHours(text: string): readonly ReadHours[] {
  const first = runs(text, daysFirst)
  const free = (run: ReadHours) => first.every(({ start, end }) => run.end <= start || end <= run.start)
  const found = [...first, ...runs(text, rangesFirst).filter(free)]
  if (found.length > 0) return found.toSorted((one, other) => one.start - other.start)
  return [...text.matchAll(always)].slice(0, 1).map((match) => ({
    blocks: [{ freq: 'WEEKLY', byday: week.join(','), opens_at: '00:00', closes_at: '24:00' }],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function runs(text: string, pattern: RegExp): readonly ReadHours[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { days: said = '', ranges: hours = '', nth: which = '', every = '' } = match.groups ?? {}
    // "do" and "zo" are also words: days without a real range, and a number that is no clock, are nothing.
    const times = timesIn(hours)
    const on = daysIn(said)
    if (times.length === 0 || on.length === 0 || (which !== '' && every === '')) return []
    const byday = which === '' ? on.join(',') : on.map((day) => `${placeOf(which)}${day}`).join(',')
    const freq = which === '' ? ('WEEKLY' as const) : ('MONTHLY' as const)
    const blocks = times.map(([opens_at, closes_at]) => ({ freq, byday, opens_at, closes_at }))
    return [{ blocks, start: match.index, end: match.index + match[0].length }]
  })
}

function daysIn(said: string): readonly WeekDay[] {
  const word = new RegExp(dayWord, 'giu')
  const found = [...said.matchAll(word)]
  const on = new Set<WeekDay>()
  found.forEach((match, index) => {
    const before = found[index - 1]
    const gap = before ? said.slice(before.index + before[0].length, match.index) : ''
    const these = daysOf(match[0])
    const [from] = before ? daysOf(before[0]) : []
    const [to] = these
    const isSpan = new RegExp(`^${through}$`, 'iu').test(gap)
    for (const day of isSpan && from && to ? span(from, to) : these) on.add(day)
  })
  return week.filter((day) => on.has(day))
}

function daysOf(word: string): readonly WeekDay[] {
  const said = word.toLowerCase().replace(/^['’]s /, '')
  const group = groups.find(([, names]) => new RegExp(`^(?:${names})`, 'iu').test(said))
  if (group) return group[0]
  const day = dayNames.find(([, names]) =>
    new RegExp(`^(?:${names})(?:en|s|\\.|[ -]|voor|na|avond|och|mor|mid|$)`, 'iu').test(said),
  )
  return day ? [day[0]] : []
}

function span(from: WeekDay, to: WeekDay): readonly WeekDay[] {
  const [first, last] = [week.indexOf(from), week.indexOf(to)]
  return first <= last ? week.slice(first, last + 1) : [...week.slice(first), ...week.slice(0, last + 1)]
}

function timesIn(said: string): readonly (readonly [string, string])[] {
  const pair = new RegExp(String.raw`(?<from>${clock})\s*(?:-|–|—|tot|to|en)\s*(?<to>${clock})`, 'giu')
  return [...said.matchAll(pair)].flatMap((match) => {
    const from = minutesOf(match.groups?.from ?? '')
    const to = minutesOf(match.groups?.to ?? '')
    return from === null || to === null ? [] : (afternoon(from, to) ?? [])
  })
}

/** "2 tot 4" and "9-5" are said of the afternoon; an end that still lies before its start is a mistake. */
function afternoon(from: number, to: number): readonly (readonly [string, string])[] | null {
  const half = 12 * 60
  const opens = from < 7 * 60 && to <= 8 * 60 ? from + half : from
  const closes = to <= opens && to <= half ? to + half : to
  return closes > opens && closes <= 24 * 60 ? [[written(opens), written(closes)]] : null
}

function minutesOf(said: string): number | null {
  const [hours = '', minutes = ''] = said.match(/\d+/g) ?? []
  const total = Number(hours) * 60 + Number(minutes || 0)
  return Number(hours) <= 24 && Number(minutes || 0) < 60 && total <= 24 * 60 ? total : null
}

function written(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function placeOf(which: string): string {
  if (/^laatste/i.test(which)) return '-1'
  const order = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(which.toLowerCase())
  return order >= 0 ? String(order + 1) : which.charAt(0)
}
