import { clockText } from './clock-times.ts'
import { kindOf } from './kinds.ts'
import { ofList } from './lexicon.ts'
import { heardCue } from './likely-kind.ts'
import { type Message, wordsBetween } from './message.ts'
import type { ContactReading, Heard, HeardAppointment } from './reading.ts'
import type { Scene, Span } from './scene.ts'

const denies = /^(?:geen|niet|not|inplaatsvan|instead)$/
const ends = /^(?:maar|but|naar|to)$/

/** The one contact a refining sentence gives ("nee, 2 uur", "niet maandag maar dinsdag"): only the fields it says. */
export function correctionOf(scene: Scene, nothing: ContactReading): ContactReading {
  const { message, moments } = scene
  const dropped = droppedIn(message)
  const stands = (span: Span) => !dropped.some((other) => span.from < other.to && other.from < span.to)
  const heard = (span: Span) => wordsBetween(message, span.from, span.to)
  const duration = moments.durations.filter(stands).at(-1)
  const range = moments.ranges.filter(stands).at(-1)
  const clock = moments.clocks.filter(stands).at(-1)
  const next = nextIn(scene, stands)
  const day = scene.days
    .filter((one) => stands(one) && one.past !== null && (next.length === 0 || one.direction === 'past'))
    .at(-1)
  const family = scene.families.filter((one) => stands(one) && one.code !== null).at(-1)
  const time =
    clock !== undefined && next.every((one) => one.time === null)
      ? { value: clockText(clock.hour, clock.minute, clock.part), words: heard(clock) }
      : null
  return {
    ...nothing,
    family: family?.code ? { value: family.code, words: heard(family) } : null,
    kind: kindIn(scene, stands),
    date: day?.past ? { value: day.past, words: heard(day) } : null,
    time: range === undefined ? time : { value: range.start, words: heard(range) },
    minutes: minutesOf(duration, range, heard),
    next,
  }
}

function minutesOf(
  duration: (Span & { minutes: number }) | undefined,
  range: (Span & { minutes: number }) | undefined,
  heard: (span: Span) => string,
): Heard<number> | null {
  const told = duration ?? range
  return told === undefined ? null : { value: told.minutes, words: heard(told) }
}

function kindIn(
  { message, found, families }: Scene,
  stands: (span: Span) => boolean,
): ContactReading['kind'] {
  const kinds = ofList(found, 'kind').filter(stands)
  const named = kinds.filter(({ tag }) => tag.strength !== 'hint')
  const cue = kindOf({
    message,
    found: named.length > 0 ? named : kinds,
    families: families.filter(stands),
    hasMinutes: false,
    pictures: [],
  })
  return cue === null ? null : heardCue(message, cue)
}

function nextIn(
  { days, times, message }: Scene,
  stands: (span: Span) => boolean,
): readonly HeardAppointment[] {
  return days.flatMap((day, index) => {
    if (day.direction !== 'future' || day.day === null || !stands(day)) return []
    const time = times.find((one) => one.day === index)
    return [{ date: day.day, time: time?.time ?? null, words: wordsBetween(message, day.from, day.to) }]
  })
}

// What is taken back: "geen uur", "niet maandag", "ipv 2 uur", and the first half of "van 18/11 naar 19/11"
function droppedIn({ words, clauseOf }: Message): readonly Span[] {
  const dropped: Span[] = []
  words.forEach((word, at) => {
    const instead = denies.test(word) || (word === 'plaats' && words[at + 1] === 'van')
    const moved =
      (word === 'van' || word === 'from') &&
      words.slice(at + 1, at + 7).some((later) => /^(?:naar|to)$/.test(later)) &&
      !words.slice(at + 1, at + 7).includes('tot')
    if (!instead && !moved) return
    let to = at + 1
    while (to < words.length && to <= at + 5 && clauseOf[to] === clauseOf[at] && !ends.test(words[to] ?? ''))
      to += 1
    dropped.push({ from: at + 1, to })
  })
  return dropped
}
