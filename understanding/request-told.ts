import type { HelpAsked, Month, RequestReason, Sector } from '../programme/road/request-facts.ts'
import { type Day, dayAfter, monthsAfter } from '../programme/stamp.ts'
import { helpWords, reasonWords, sectorWords } from './words/request-cues.ts'

/** What a sentence tells of a request for a buddy, in codes and months; where and in which language is read elsewhere. */
export type RequestTold = Readonly<{
  dueMonth: Month | null
  babyMonths: number | null
  sector: Sector | null
  interpreter: boolean | null
  reasons: readonly RequestReason[]
  help: readonly HelpAsked[]
  beforeBirth: boolean | null
}>

/** Reads a request for a buddy, as a partner types it; what is not told stays open. */
export function requestTold(typed: string, today: Day): RequestTold {
  const text = typed.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
  const baby = babyIn(text, today)
  const due = baby === null ? dueIn(text, today) : null
  return {
    dueMonth: due,
    babyMonths: baby,
    sector: sectorWords.find(([, words]) => words.test(text))?.[0] ?? null,
    interpreter: interpreterIn(text),
    reasons: reasonWords.filter(([, words]) => words.test(text)).map(([reason]) => reason),
    help: helpWords.filter(([, words]) => words.test(text)).map(([help]) => help),
    beforeBirth: beforeBirth.test(text) ? true : null,
  }
}

/** Whether somebody begins with the word for it: "aanvraag: …", "buddy aanvragen". */
export function asksForBuddy(typed: string): boolean {
  return /^\s*(?:nieuwe? |new )?(?:buddy[- ]?)?(?:aanvraag|aanvragen|aanmelding|request)\b/iu.test(typed)
}

const pregnancyWeeks = 40
const small: Readonly<Record<string, number>> = {
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
} // biome-ignore format: one list, read as words
const number = String.raw`(?<number>\d{1,2}|${Object.keys(small).join('|')})`
const week = String.raw`(?:weken|weekjes|week|wkn|wk|weeks|w)\b`
const month = String.raw`(?:maanden|maandjes|maand|mnd|months|month|m)\b`
const child = '(?:baby|babytje|kindje|kind|tweeling|drieling|zoontje|dochtertje|twins|newborn|pasgeborene?)'

const babyWeeks = [
  new RegExp(String.raw`\b${child}(?: is| van| of| \()? ?(?:nu )?${number} ?${week}`),
  new RegExp(String.raw`\b${number} ?${week} (?:oud|old)`),
]
const babyMonths = [
  new RegExp(String.raw`\b${child}(?: is| van| of| \()? ?(?:nu )?${number} ?${month}`),
  new RegExp(String.raw`\b${number} ?${month} (?:oud|old)`),
]
const newborn =
  /\bpasgeboren|\bnewborn|\b(?:net|pas|gisteren|deze week) bevallen|\bjust gave birth|\bbaby(?:tje)? van (?:enkele|een paar) (?:dagen|weken)/

/** The age of a child that is there, in whole months. */
function babyIn(text: string, today: Day): number | null {
  const weeks = numberIn(text, babyWeeks)
  if (weeks !== null) return Math.floor(weeks / 4.345)
  const months = numberIn(text, babyMonths)
  if (months !== null && months <= 18) return months
  if (newborn.test(text)) return 0
  const bornIn = new RegExp(String.raw`\b(?:geboren|bevallen|born)(?: in)? (?<name>${monthNames})\b`).exec(
    text,
  )
  const named = bornIn?.groups?.name
  return named === undefined ? null : monthsSince(monthNumber(named), today)
}

const pregnantWeeks = [
  new RegExp(
    String.raw`\b${number} ?${week}(?: en \d dagen?)?(?: ver\b| zwanger| pregnant| in verwachting)?(?! (?:oud|old))`,
  ),
  new RegExp(String.raw`\b(?:zwanger|pregnant)[^.,;]{0,12}? ${number} ?${week}`),
]
const pregnantMonths = [
  new RegExp(String.raw`\b${number} ?${month} (?:ver\b|zwanger|pregnant|in verwachting)`),
  new RegExp(String.raw`\b(?:zwanger|pregnant)[^.;]{0,12}? ${number} ?${month}`),
]
const dueWords =
  '(?:uitgerekend|uitgeteld|bevalt|bevallingsdatum|uitrekendatum|verwacht|due(?: date)?|zwanger tot|moet bevallen|gaat bevallen|bevalling)'

/** The month in which a child is due: by a month that is named, or by weeks or months of pregnancy. */
function dueIn(text: string, today: Day): Month | null {
  const named = new RegExp(
    String.raw`\b${dueWords}[^.;]{0,24}?\b(?<name>${monthNames})\b|\b${dueWords}[^.;\d]{0,16}\d{1,2}[/.-](?<figure>\d{1,2})\b`,
  ).exec(text)
  const at = named?.groups?.name ? monthNumber(named.groups.name) : Number(named?.groups?.figure ?? 0)
  if (at >= 1 && at <= 12) return nextMonth(at, today)
  const weeks = numberIn(text, pregnantWeeks)
  if (weeks !== null && weeks <= 42) return dayAfter(today, (pregnancyWeeks - weeks) * 7).slice(0, 7)
  const months = numberIn(text, pregnantMonths)
  return months === null || months > 9 ? null : monthsAfter(today, 9 - months).slice(0, 7)
}

function numberIn(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const said = pattern.exec(text)?.groups?.number
    if (said !== undefined) return small[said] ?? Number(said)
  }
  return null
}

const monthStarts: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'], ['februari', 'february', 'feb'], ['maart', 'march', 'mrt'], ['april', 'apr'],
  ['mei', 'may'], ['juni', 'june', 'jun'], ['juli', 'july', 'jul'], ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'], ['oktober', 'october', 'okt', 'oct'], ['november', 'nov'], ['december', 'dec'],
] // biome-ignore format: one list, read as words
const monthNames = monthStarts.flat().join('|')

function monthNumber(name: string): number {
  return monthStarts.findIndex((names) => names.includes(name)) + 1
}

/** The next such month, this one included. */
function nextMonth(month: number, today: Day): Month {
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return `${month < current ? year + 1 : year}-${String(month).padStart(2, '0')}`
}

function monthsSince(month: number, today: Day): number {
  return (Number(today.slice(5, 7)) - month + 12) % 12
}

const interpreters = /\b(?:tolk|tolken|interpreter)\b/
const noInterpreter =
  /\b(?:geen|zonder|no|without)(?: an?)? (?:tolk|interpreter)|\b(?:tolk|interpreter) (?:is )?(?:niet|not)\b|spreekt (?:goed|vlot|wat) nederlands/

function interpreterIn(text: string): boolean | null {
  if (noInterpreter.test(text)) return false
  return interpreters.test(text) ? true : null
}

const beforeBirth =
  /\b(?:voor|vóór|nog voor) (?:de |haar )?(?:geboorte|bevalling)|\bbefore (?:the |her )?birth|\bzo snel mogelijk\b|\basap\b/
