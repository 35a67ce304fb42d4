import type { FamilyMention } from './families.ts'
import { gap, type Message, sentenceOf } from './message.ts'
import type { PlacedDay } from './tense.ts'
import { halfHourWords, hourWords, minuteWords, quarterWords } from './words/time-words.ts'

/** A stretch of tokens about one contact (or one for several families or days): who and when, as far as it says. */
export type Segment = Readonly<{
  from: number
  to: number
  families: readonly FamilyMention[]
  days: readonly PlacedDay[]
  /** What made it start: another family, another day, or the message itself. */
  opened: 'start' | 'family' | 'day'
}>

type Anchor = Readonly<{
  from: number
  to: number
  families: readonly FamilyMention[]
  days: readonly PlacedDay[]
}>
type Draft = {
  from: number
  families: FamilyMention[]
  days: PlacedDay[]
  opened: Segment['opened']
  last: number
}

/** Cuts a message at each new family and each new past day, in the order told. */
export function segmentsOf(
  message: Message,
  families: readonly FamilyMention[],
  days: readonly PlacedDay[],
): readonly Segment[] {
  const drafts: Draft[] = [{ from: 0, families: [], days: [], opened: 'start', last: 0 }]
  for (const anchor of anchorsOf(message, families, days)) take(message, drafts, anchor)
  return drafts.map(({ from, families: who, days: when, opened }, index) => ({
    from,
    to: drafts[index + 1]?.from ?? message.words.length,
    families: who,
    days: when,
    opened,
  }))
}

function take(message: Message, drafts: Draft[], anchor: Anchor): void {
  const current = drafts.at(-1)
  if (current === undefined) return
  const newFamily =
    anchor.families.length > 0 &&
    current.families.length > 0 &&
    !anchor.families.every(({ code }) => current.families.some((known) => known.code === code))
  const newDay =
    anchor.days.length > 0 &&
    current.days.length > 0 &&
    !anchor.days.every(({ day }) => current.days.some((known) => known.day === day))
  if (newFamily || newDay) {
    const from = boundary(message, current, anchor)
    drafts.push({
      from,
      families: [...anchor.families],
      days: [...anchor.days],
      opened: newFamily ? 'family' : 'day',
      last: anchor.to,
    })
    return
  }
  if (current.families.length === 0) current.families.push(...anchor.families)
  if (current.days.length === 0) current.days.push(...anchor.days)
  current.last = anchor.to
}

// A new stretch begins with its sentence, its clause or the "en" before its anchor, never before the last anchor.
function boundary(message: Message, { last }: Draft, { from }: Anchor): number {
  const clause = message.clauses[message.clauseOf[from] ?? 0]
  let start = clause?.from ?? from
  while (
    start > last &&
    sentenceOf(message, start - 1) === sentenceOf(message, from) &&
    sentenceOf(message, Math.max(0, last - 1)) !== sentenceOf(message, from)
  )
    start -= 1
  if (start >= last) return hingeBefore(message, start, from) ?? Math.max(start, last)
  for (let at = from - 1; at > last; at -= 1)
    if (/^(?:en|and|dan|daarna|then)$/.test(message.words[at] ?? '')) return at
  return Math.max(last, Math.min(from, start < last ? last : start))
}

const done = /^(?:\p{L}{0,6}ge\p{L}+(?:d|t|en)|\p{L}+wezen)$/u

// "Moeder doorverwezen en de week daarna, zondag, teruggebeld": what was done before the "en" is still the first
function hingeBefore({ words }: Message, start: number, from: number): number | null {
  for (let at = from - 1; at > start && at >= from - 4; at -= 1)
    if (/^(?:en|and)$/.test(words[at] ?? '') && words.slice(start, at).some((word) => done.test(word)))
      return at
  return null
}

function anchorsOf(
  message: Message,
  families: readonly FamilyMention[],
  days: readonly PlacedDay[],
): readonly Anchor[] {
  const who = families.map(
    (family): Anchor => ({ from: family.from, to: family.to, families: [family], days: [] }),
  )
  const when = contactDays(message, families, days).map(
    (day): Anchor => ({ from: day.from, to: day.to, families: [], days: [day] }),
  )
  const named = withoutOverview(message, joined(message, who))
  return [...named, ...joined(message, when)].sort((left, right) => left.from - right.from)
}

// "Ana en Ilse gezien, eerst Ana een uur, daarna Ilse een kwartier": named together only to say who will follow
function withoutOverview({ words }: Message, who: readonly Anchor[]): readonly Anchor[] {
  const [all, ...each] = who
  if (all === undefined || all.families.length < 2 || each.length < all.families.length) return who
  const isTimed = (anchor: Anchor, at: number) =>
    anchor.families.length === 1 &&
    words.slice(anchor.to, each[at + 1]?.from).some((word) => lasting.has(word))
  const told = each.filter(isTimed).flatMap(({ families }) => families.map(({ code }) => code))
  return all.families.every(({ code }) => told.includes(code)) ? each : who
}

const lasting: ReadonlySet<string> = new Set([
  ...hourWords,
  ...minuteWords,
  ...quarterWords,
  ...halfHourWords,
])

const somebody =
  /^(?:ze|zij|hij|she|he|man|vriend|baby|kindje|zoontje|dochtertje|dochter|zoon|mama|papa|partner|zus|moeder|vader)$/
const finite = /^(?:is|was|heeft|had|ging|kreeg|moest|kwam|werd|has|went|got|zat|deed|kon|wou|wilde)$/
const ownDeed =
  /^(?:ik|we|wij|i|heb|ben|hebben|samen|mee|gebeld|gezien|bezocht|gesproken|huisbezoek|bezoek|telefoon|langs|afgezegd|afgebeld|geannuleerd|opdagen|thuis|uitstap|wandeling|visit|visited|called|together|min|minuten|uur|u|uurtje|uurke|h|cancelled)$/

// The days on which contacts took place; "ze is maandag bevallen" and "vorige week" are only the background of one.
function contactDays(
  message: Message,
  families: readonly FamilyMention[],
  days: readonly PlacedDay[],
): readonly PlacedDay[] {
  const past = days.filter(({ direction, day }) => direction === 'past' && day !== null)
  const own = past.filter((day) => !isBackground(message, families, day))
  return own.length > 0 ? own : past.slice(0, 1)
}

function isBackground(message: Message, families: readonly FamilyMention[], { from }: PlacedDay): boolean {
  const clause = message.clauses[message.clauseOf[from] ?? 0]
  if (clause === undefined) return false
  const words = message.words.slice(clause.from, clause.to)
  const subject = families.some(
    (family) =>
      family.from >= clause.from &&
      family.to <= clause.to &&
      !/^(?:bij|met|naar|aan|van|at|with|to)$/.test(message.words[family.from - 1] ?? ''),
  )
  return (
    !words.some((word) => ownDeed.test(word)) &&
    words.some((word) => finite.test(word)) &&
    (subject || words.some((word) => somebody.test(word)))
  )
}

// "Joy en Nadia", "9/11 en 12/11": named in one breath
function joined(message: Message, anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = []
  for (const anchor of anchors) {
    const last = kept.at(-1)
    if (last !== undefined && inOneBreath(message, last.to, anchor.from) && !isEachTold(message, anchor)) {
      kept[kept.length - 1] = {
        from: last.from,
        to: anchor.to,
        families: [...last.families, ...anchor.families],
        days: [...last.days, ...anchor.days],
      }
    } else kept.push(anchor)
  }
  return kept
}

// "30 min gebeld 18/11 + woensdag 11/11 1u thuis": days each with how long it took
function isEachTold(message: Message, { from, days }: Anchor): boolean {
  return (
    days.length > 0 && gap(message, from).includes('+') && (message.text.match(howLongEach) ?? []).length > 1
  )
}

const howLongEach = /\d\s*(?:m|min|minuten|minutes|u|uur|h)(?![a-z])/gi
const howLong = /\d\s*(?:m|min|minuten|minutes|u|uur|h|')(?![a-z])/i

function inOneBreath(message: Message, to: number, from: number): boolean {
  const words = message.words.slice(to, from)
  const typed = message.text.slice(message.tokens[to - 1]?.end ?? 0, message.tokens[from]?.start ?? 0)
  if (/^[\s,&+]*(?:en|and)?[\s,&+]*$/i.test(typed.replace(/\([^()]*\)/g, ' ')) && typed.includes('('))
    return !howLong.test(typed)
  if (words.length === 0) return /^\s*[,&+/]\s*$/.test(gap(message, from))
  const link = /^(?:en|and|of|ook|op|bij|met|als|zowel|de|\s)$/
  const gaps = /^[\s,&+)]*$/
  return (
    words.length <= 2 &&
    /^(?:en|and|als)$/.test(words[0] ?? '') &&
    words.every((word) => link.test(word)) &&
    gaps.test(gap(message, to)) &&
    !/[.;:]/.test(gap(message, from))
  )
}
