import { rememberingLatest } from '../programme/remember.ts'
import { actionsOf, isNotOurs } from './actions.ts'
import { appointmentsOf } from './appointments.ts'
import type { KindScene } from './kind-scene.ts'
import { type Found, foundBetween, ofList } from './lexicon.ts'
import { likelyKind, likelyPractical } from './likely-kind.ts'
import { gap, type Message, wordsBetween } from './message.ts'
import type { ContactReading, Heard, Unsure } from './reading.ts'
import { isAhead, type Scene, type Span } from './scene.ts'
import type { Segment } from './segments.ts'
import { isIdle } from './shared-work.ts'
import { minutesIn } from './told-minutes.ts'
import { topicsOf } from './topics.ts'

/** A contact as its own stretch of the message tells it; nobody's yet, and nothing shared with other stretches. */
export function draftOf(scene: Scene, segment: Segment): ContactReading {
  const { message, days } = scene
  const inside = (span: Pick<Span, 'from'>) => span.from >= segment.from && span.from < segment.to
  const own = days.map((day) =>
    inside(day) || day.direction === 'past' ? day : { ...day, direction: 'past' as const },
  )
  const { next, unsure } = appointmentsOf({ ...scene, days: own })
  const when = segment.days.find(({ day }) => day !== null)
  const found = foundBetween(scene.found, segment.from, segment.to)
  const isAheadClause = (clause: number) => scene.ahead.has(clause)
  const time = startIn(scene, segment)
  const same =
    time === null
      ? next
      : next.map((one) =>
          one.time === null && sameHour(scene, segment) ? { ...one, time: time.value } : one,
        )
  return {
    family: null,
    kind: kindIn(scene, segment),
    date: when?.day ? { value: when.day, words: wordsBetween(message, when.from, when.to) } : null,
    time,
    minutes: minutesIn(scene, segment),
    ...topicsOf(message, found, isAheadClause),
    actions: actionsIn(scene, segment, found),
    place: placeIn(scene, segment),
    next: same,
    unsure: [...unsure, ...(when === undefined ? vagueDay(scene, segment) : [])],
  }
}

function actionsIn(scene: Scene, span: Span, found: readonly Found[]): ContactReading['actions'] {
  const told = { message: scene.message, found, families: scene.families, span }
  const actions = actionsOf(told, (at) => isAhead(scene, at))
  if (actions.length > 0 || isNotOurs(told) || isWatched(scene, span)) return actions
  const practical = likelyPractical(stretchOf(scene, span).scene, span)
  return practical === null ? actions : [practical]
}

// "samen tv gekeken": nobody was helped by it
function isWatched(scene: Scene, span: Span): boolean {
  return isIdle(scene.message, span) && scene.message.words.slice(span.from, span.to).includes('gekeken')
}

/** The kind of contact a stretch tells of; what lies ahead tells none, but a cancelled one was planned ahead. */
export function kindIn(scene: Scene, span: Span): ContactReading['kind'] {
  const stretch = stretchOf(scene, span)
  if (stretch.kind === undefined) stretch.kind = likelyKind(stretch.scene, span)
  return stretch.kind
}

// Asked of the same stretch when a message is cut up, when its kind is read, and when nothing else was done.
const stretches = rememberingLatest((_: Scene) => new Map<number, Stretch>())

type Stretch = { readonly scene: KindScene; kind?: ContactReading['kind'] }

function stretchOf(scene: Scene, span: Span): Stretch {
  const known = stretches(scene)
  const place = span.from * (scene.message.words.length + 1) + span.to
  const stretch = known.get(place) ?? { scene: kindSceneIn(scene, span) }
  known.set(place, stretch)
  return stretch
}

function kindSceneIn(scene: Scene, { from, to }: Span): KindScene {
  const inside = (span: Span) => span.from >= from && span.to <= to
  const found = foundBetween(scene.found, from, to).filter(
    (hit) => hit.to <= to && (!isAhead(scene, hit.from) || isMissed(hit) || isSaidBefore(scene, hit)),
  )
  return {
    message: scene.message,
    found,
    families: scene.families.filter((one) => inside(one) && !isAhead(scene, one.from)),
    hasMinutes:
      scene.moments.durations.some((span) => !span.vague && inside(span)) ||
      scene.moments.ranges.some(inside),
    pictures: picturesIn(scene.message, { from, to }),
  }
}

const pictured = [
  ['phone', /[\u260E\u{1F4DE}\u{1F4F1}\u{1F4F2}\u{1F919}]/u],
  ['message', /[\u{1F4AC}\u2709\u{1F4E7}\u{1F4E8}\u{1F4E9}]/u],
] as const

// Asked of every stretch of one message.
const hasPictures = rememberingLatest(({ text }: Message) => /\p{Extended_Pictographic}/u.test(text))

function picturesIn(message: Message, { from, to }: Span): KindScene['pictures'] {
  if (!hasPictures(message)) return []
  return pictured.flatMap(([kind, sign]) => {
    for (let at = from; at <= to; at += 1) if (sign.test(gap(message, at))) return [{ kind, at }]
    return []
  })
}

// "sms gestuurd dat ik morgen kom": the message is over, what it announces is not
function isSaidBefore({ message, days }: Scene, { tag, from, to }: Found): boolean {
  if (tag.list !== 'kind' || (tag.value !== 'message' && tag.value !== 'phone') || tag.strength === 'hint')
    return false
  const clause = message.clauseOf[from]
  const day = days.find((one) => message.clauseOf[one.from] === clause && one.direction === 'future')
  if (day === undefined) return false
  const between = message.words.slice(to, day.from)
  const titled = tag.strength === 'name' && from - (message.clauses[clause ?? 0]?.from ?? 0) <= 1
  const sent = message.words
    .slice(from, to + 2)
    .some((word) =>
      /^(?:ge\p{L}+|opge\p{L}+|doorge\p{L}+|sent|texted|called|stuurde|belde|appte|smste|mailde|schreef|weten)$/u.test(
        word,
      ),
    )
  return (sent || titled) && between.some((word) => /^(?:dat|om|of|that|to|voor|over)$/.test(word))
}

function isMissed({ tag }: Found): boolean {
  return tag.list === 'no-kind' || (tag.list === 'kind' && tag.value === 'missed' && tag.strength === 'name')
}

function startIn({ message, moments, days, times, ahead }: Scene, { from, to }: Span): Heard<string> | null {
  const start = times.find((one) => {
    const isRange = moments.ranges.some((range) => range.from === one.from)
    if (one.from < from || one.from >= to || (!isRange && isEnd(message, one))) return false
    const day = one.day === null ? undefined : days[one.day]
    return day === undefined ? !ahead.has(message.clauseOf[one.from] ?? 0) : day.direction === 'past'
  })
  return start === undefined
    ? null
    : { value: start.time, words: wordsBetween(message, start.from, start.to) }
}

const over = /^(?:terug|thuis|klaar|weg|gedaan|home|back|done|vertrokken|gestopt)$/

// "om 11u30 terug naar huis", "out by noon": when it ended, not when it began
function isEnd(message: Message, { from, to }: Span): boolean {
  const [next = '', second = ''] = message.words
    .slice(to, to + 2)
    .filter((_, at) => message.clauseOf[to + at] === message.clauseOf[from])
  const before = message.clauseOf[from - 1] === message.clauseOf[from] ? (message.words[from - 1] ?? '') : ''
  return (
    message.words[from] === 'by' ||
    over.test(next) ||
    (/^(?:naar|weer|terug|was|ben|al)$/.test(next) && (over.test(second) || second === 'huis')) ||
    (/^(?:thuis|klaar|weg|home|back)$/.test(before) && !/^(?:niet|not)$/.test(message.words[from - 2] ?? ''))
  )
}

function sameHour({ message }: Scene, { from, to }: Span): boolean {
  return message.words.some(
    (word, at) =>
      at >= from &&
      at < to &&
      /^(?:zelfde|zelfden|same)$/.test(word) &&
      /^(?:uur|tijd|tijdstip|time|hour|moment)$/.test(message.words[at + 1] ?? ''),
  )
}

function vagueDay({ message, days }: Scene, { from, to }: Span): Unsure[] {
  const vague = days.find(
    (day) => day.from >= from && day.from < to && day.direction === 'past' && day.day === null,
  )
  return vague === undefined
    ? []
    : [{ field: 'date', options: vague.options, words: wordsBetween(message, vague.from, vague.to) }]
}

function placeIn(scene: Scene, { from, to }: Span): Heard<string> | null {
  const hit = ofList(scene.found, 'kind').find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      one.tag.value === 'outing' &&
      one.tag.strength === 'deed' &&
      !isAhead(scene, one.from),
  )
  const words = hit === undefined ? '' : wordsBetween(scene.message, hit.from, hit.to)
  return words === '' ? null : { value: words, words }
}
