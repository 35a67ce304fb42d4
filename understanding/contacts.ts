import { appointmentsOf, isAppointmentTime, looksAhead, type PlacedTime, placeTimes } from './appointments.ts'
import type { FamilyMention } from './families.ts'
import { kindOf } from './kinds.ts'
import { type Found, ofList } from './lexicon.ts'
import { type Message, sentenceOf, wordsBetween } from './message.ts'
import { type Moments, momentsOf } from './moments.ts'
import type { ContactReading, Heard, ReadingContext, Unsure } from './reading.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type PlacedDay, placeDays } from './tense.ts'
import { topicsOf } from './topics.ts'

/** Everything a message holds before it is told apart into contacts. */
export type Scene = Readonly<{
  message: Message
  context: ReadingContext
  found: readonly Found[]
  families: readonly FamilyMention[]
  moments: Moments
  days: readonly PlacedDay[]
  times: readonly PlacedTime[]
  ahead: ReadonlySet<number>
}>

type Parts = Readonly<{
  message: Message
  context: ReadingContext
  found: readonly Found[]
  families: readonly FamilyMention[]
}>

/** Sets the scene: moments read, days placed behind or ahead, times given to their days. */
export function sceneOf({ message, context, found, families }: Parts): Scene {
  const moments = momentsOf(message, context.now)
  const today = context.now.toISODate() ?? ''
  const days = placeDays({ message, found, moments, today })
  const times = placeTimes(message, moments, days)
  const ahead = new Set(
    message.clauses.map((_, index) => index).filter((index) => looksAhead(message, found, days, index)),
  )
  const own = families.filter(({ code }) => code !== null)
  return { message, context, found, families: own.length > 0 ? own : families, moments, days, times, ahead }
}

/** The contacts a scene tells of, in the order told; one per family and per day. */
export function contactsOf(scene: Scene): readonly ContactReading[] {
  const drafts = settled(scene, segmentsOf(scene.message, scene.families, scene.days)).map((segment) =>
    draftOf(scene, segment),
  )
  return shared(scene, drafts).flatMap((draft) => spreadOut(scene, draft))
}

type Draft = Readonly<{ segment: Segment; contact: ContactReading; weight: number }>

// A stretch that tells nothing of its own belongs to the one before it: a name dropped, a day in the background.
function settled(scene: Scene, segments: readonly Segment[]): readonly Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    const last = kept.at(-1)
    if (last === undefined || tells(scene, segment)) kept.push(segment)
    else
      kept[kept.length - 1] = {
        ...last,
        to: segment.to,
        families: isAlso(scene, segment) ? [...last.families, ...segment.families] : last.families,
      }
  }
  const first = kept[0]
  const second = kept[1]
  if (
    first !== undefined &&
    second !== undefined &&
    !tells(scene, first) &&
    first.families.length + first.days.length > 0 &&
    second.opened === 'family' &&
    first.days.length === 0
  ) {
    return [{ ...second, from: first.from }, ...kept.slice(2)]
  }
  return kept
}

function isAlso({ message }: Scene, { from, to, opened }: Segment): boolean {
  return (
    opened === 'family' && message.words.slice(from, to).some((word) => /^(?:ook|erbij|also|too)$/.test(word))
  )
}

function tells(scene: Scene, segment: Segment): boolean {
  const { message, moments, days } = scene
  const inside = (span: Readonly<{ from: number }>) => span.from >= segment.from && span.from < segment.to
  const timed = [...moments.durations, ...moments.ranges].some(inside)
  const coming = days.some((day) => inside(day) && day.direction === 'future')
  if (timed) return true
  const kind = kindIn(scene, segment)
  if (segment.opened !== 'day') return coming || segment.days.length > 0 || kind !== null
  const own = message.words
    .slice(segment.from, segment.to)
    .some((word) =>
      /^(?:ik|heb|ben|we|wij|i|gebeld|opgebeld|gesmst|huisbezoek|langs|samen|mee|telefoon)$/.test(word),
    )
  return kind !== null && own
}

function kindIn(scene: Scene, { from, to }: Segment): ContactReading['kind'] {
  const inside = (span: Readonly<{ from: number; to: number }>) => span.from >= from && span.to <= to
  const found = scene.found.filter(
    (hit) => inside(hit) && (!scene.ahead.has(scene.message.clauseOf[hit.from] ?? 0) || isMissed(hit)),
  )
  const spans = [...scene.moments.durations, ...scene.moments.ranges].filter(inside)
  return kindOf({
    message: scene.message,
    found,
    families: scene.families.filter(inside),
    hasMinutes: spans.length > 0,
  })
}

function isMissed({ tag }: Found): boolean {
  return tag.list === 'no-kind' || (tag.list === 'kind' && tag.value === 'missed' && tag.strength === 'name')
}

function draftOf(scene: Scene, segment: Segment): Draft {
  const { message, moments, days, times } = scene
  const inside = (span: Readonly<{ from: number }>) => span.from >= segment.from && span.from < segment.to
  const own = days.map((day, index) => ({ day, index })).filter(({ day }) => inside(day))
  const next = appointmentsOf(
    message,
    days.map((day) => (inside(day) ? day : { ...day, direction: 'past' as const })),
    times,
  )
  const time = times.find(
    (one) =>
      inside(one) &&
      (one.day === null
        ? !scene.ahead.has(message.clauseOf[one.from] ?? 0)
        : days[one.day]?.direction === 'past'),
  )
  const range = moments.ranges.find(
    (one) =>
      inside(one) &&
      (time === undefined ||
        one.from === time.from ||
        times.every(
          (other) => other.from !== one.from || other.day === null || days[other.day]?.direction !== 'future',
        )),
  )
  const vague = own.find(({ day }) => day.direction === 'past' && day.day === null)
  const when = segment.days.find(({ day }) => day !== null)
  const topics = topicsOf(message, scene.found.filter(inside), (clause) => scene.ahead.has(clause))
  const contact: ContactReading = {
    family: null,
    kind: kindIn(scene, segment),
    date: when?.day ? { value: when.day, words: wordsBetween(message, when.from, when.to) } : null,
    time: time === undefined ? null : { value: time.time, words: wordsBetween(message, time.from, time.to) },
    minutes: minutesIn(scene, segment, range),
    ...topics,
    place: placeIn(scene, segment),
    next: next.next,
    unsure: [
      ...next.unsure,
      ...(when === undefined && vague
        ? [
            {
              field: 'date' as const,
              options: vague.day.options,
              words: wordsBetween(message, vague.day.from, vague.day.to),
            },
          ]
        : []),
    ],
  }
  return { segment, contact, weight: 0 }
}

function minutesIn(
  scene: Scene,
  { from, to }: Segment,
  range: Moments['ranges'][number] | undefined,
): Heard<number> | null {
  const { message, moments, days } = scene
  const inside = moments.durations.filter(
    (one) =>
      one.from >= from && one.from < to && !(one.clock !== null && isAppointmentTime(message, one, days)),
  )
  const told = inside.filter((one) => !scene.ahead.has(message.clauseOf[one.from] ?? 0))
  const duration =
    told.find((one) =>
      /^(?:duurde|duurt|duur|tijd|in|alles|totaal|samen|lasted|took|for|total)$/.test(
        message.words[one.from - 1] ?? '',
      ),
    ) ??
    told[0] ??
    inside[0]
  if (duration !== undefined && (range === undefined || Math.abs(duration.from - range.to) <= 2))
    return {
      value: duration.minutes,
      words:
        wordsBetween(message, duration.from, duration.to) ||
        message.text.slice(message.tokens[duration.from]?.start),
    }
  return range === undefined
    ? null
    : { value: range.minutes, words: wordsBetween(message, range.from, range.to) }
}

function placeIn({ message, found, ahead }: Scene, { from, to }: Segment): Heard<string> | null {
  const hit = ofList(found, 'kind').find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      one.tag.value === 'outing' &&
      one.tag.strength === 'deed' &&
      !ahead.has(message.clauseOf[one.from] ?? 0),
  )
  const words = hit === undefined ? '' : wordsBetween(message, hit.from, hit.to)
  return words === '' ? null : { value: words, words }
}

// What is said once for all: a day before the first name, "allebei", or the only kind of a sentence.
function shared(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const all = ofList(scene.found, 'shared').length > 0
  return drafts.map((draft, index) => {
    const { segment, contact } = draft
    const near = drafts.filter(
      (other) => other !== draft && (all || neighbours(scene.message, segment, other.segment)),
    )
    const earlier = drafts[index - 1]
    const header = drafts[0]
    const headed = header !== undefined && header !== draft && isHeader(header.segment)
    const date =
      contact.date ??
      (earlier && (near.includes(earlier) || headed) ? earlier.contact.date : null) ??
      onlyOne(near.map((other) => other.contact.date))
    const kind =
      contact.kind ??
      (earlier && near.includes(earlier) ? earlier.contact.kind : null) ??
      (headed ? header.contact.kind : null) ??
      onlyOne(near.map((other) => other.contact.kind))
    const minutes = contact.minutes ?? (all ? onlyOne(near.map((other) => other.contact.minutes)) : null)
    return {
      ...draft,
      contact: {
        ...contact,
        date: isOnlyNext(contact) ? contact.date : date,
        kind: isOnlyNext(contact) ? contact.kind : kind,
        minutes,
      },
    }
  })
}

function isOnlyNext(contact: ContactReading): boolean {
  return (
    contact.next.length + contact.unsure.length > 0 &&
    contact.kind === null &&
    contact.minutes === null &&
    contact.date === null
  )
}

function isHeader({ families, days }: Segment): boolean {
  const name = families[0]
  const day = days[0]
  return name !== undefined && day !== undefined && day.from < name.from
}

function neighbours(message: Message, left: Segment, right: Segment): boolean {
  const first = left.from < right.from ? left : right
  const second = first === left ? right : left
  return sentenceOf(message, Math.max(first.from, second.from - 1)) === sentenceOf(message, second.from)
}

function onlyOne<Value extends Readonly<{ value: unknown }>>(
  values: readonly (Value | null)[],
): Value | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 && known.every(({ value }) => value === known[0]?.value) ? (known[0] ?? null) : null
}

// One contact per family and per day that a stretch names.
function spreadOut(scene: Scene, { segment, contact }: Draft): ContactReading[] {
  const days = segment.days.filter(({ day }) => day !== null)
  const dated =
    days.length < 2
      ? [contact]
      : days.map((day) => ({
          ...contact,
          date: { value: day.day ?? '', words: wordsBetween(scene.message, day.from, day.to) },
        }))
  return whoOf(scene, segment).flatMap(({ family, unsure }) =>
    dated.map((one) => ({ ...one, family, unsure: [...one.unsure, ...unsure] })),
  )
}

type Who = Readonly<{ family: Heard<string> | null; unsure: readonly Unsure[] }>

function whoOf({ message, context, families }: Scene, segment: Segment): readonly Who[] {
  const named =
    segment.families.length > 0
      ? segment.families
      : families.filter(({ from }) => from < segment.from).slice(-1)
  const later = named.length > 0 ? named : families.filter(({ from }) => from >= segment.to).slice(0, 1)
  const known = later.filter(({ code }) => code !== null)
  if (known.length > 0) {
    const once = known.filter(({ code }, index) => known.findIndex((other) => other.code === code) === index)
    return once.map(({ code, from, to }) => ({
      family: { value: code ?? '', words: wordsBetween(message, from, to) },
      unsure: [],
    }))
  }
  const stranger = later[0]
  const [only, ...others] = context.families
  const options = context.families.map(({ code }) => code)
  if (stranger !== undefined)
    return [
      {
        family: null,
        unsure: [{ field: 'family', options, words: wordsBetween(message, stranger.from, stranger.to) }],
      },
    ]
  if (only !== undefined && others.length === 0)
    return [{ family: { value: only.code, words: '' }, unsure: [] }]
  return [{ family: null, unsure: options.length > 0 ? [{ field: 'family', options, words: '' }] : [] }]
}
