import { draftOf, kindIn } from './contact-draft.ts'
import { wordsBetween } from './message.ts'
import type { ContactReading } from './reading.ts'
import type { Scene, Span } from './scene.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type Draft, isOnlyAhead, withShared } from './shared-values.ts'
import { whoseIs } from './whose.ts'

/** The contacts a scene tells of, in the order told; one per family and per day. */
export function contactsOf(scene: Scene): readonly ContactReading[] {
  const segments = settled(scene, segmentsOf(scene.message, scene.families, scene.days))
  const drafts = segments.map((segment): Draft => ({ segment, contact: draftOf(scene, segment) }))
  return withoutReturns(withShared(scene, drafts).flatMap((draft) => spreadOut(scene, draft)))
}

// "Ana ma 1u, Ilse do 45 min. Ana zie ik terug 30/11": a family named again only for its appointment
function withoutReturns(told: readonly ContactReading[]): readonly ContactReading[] {
  const kept: ContactReading[] = []
  for (const contact of told) {
    const code = contact.family?.value
    const known = isOnlyAhead(contact) ? kept.findLastIndex(({ family }) => family?.value === code) : -1
    const first = code === undefined ? undefined : kept[known]
    if (first === undefined) kept.push(contact)
    else kept[known] = withNext(first, contact)
  }
  return kept
}

function withNext(first: ContactReading, { next, unsure, services }: ContactReading): ContactReading {
  const later = next.filter(({ date }) => first.next.every((one) => one.date !== date))
  return {
    ...first,
    next: [...first.next, ...later],
    services: [
      ...first.services,
      ...services.filter(({ value }) => first.services.every((one) => one.value !== value)),
    ],
    unsure: [...first.unsure, ...unsure.filter(({ field }) => field === 'next')],
  }
}

// A stretch that tells nothing of its own belongs to the one before it: a name dropped, a day in the background.
function settled(scene: Scene, segments: readonly Segment[]): readonly Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    const last = kept.at(-1)
    if (last === undefined || tells(scene, segment)) kept.push(segment)
    else kept[kept.length - 1] = taken(scene, last, segment)
  }
  return withoutLead(scene, kept)
}

function taken({ message }: Scene, last: Segment, { from, to, opened, families }: Segment): Segment {
  const isAlso =
    opened === 'family' && message.words.slice(from, to).some((word) => /^(?:ook|erbij|also|too)$/.test(word))
  return { ...last, to, families: isAlso ? [...last.families, ...families] : last.families }
}

// "Voor Ana alles ok. Ilse gisteren 1u": a first name of which nothing is told
function withoutLead(scene: Scene, kept: readonly Segment[]): readonly Segment[] {
  const [first, second] = kept
  if (first === undefined || second === undefined || second.opened !== 'family') return kept
  const empty = first.families.length > 0 && first.days.length === 0 && !tells(scene, first)
  return empty ? [{ ...second, from: first.from }, ...kept.slice(2)] : kept
}

const ownDeed =
  /^(?:ik|heb|ben|we|wij|i|gebeld|opgebeld|teruggebeld|getelefoneerd|gesmst|geappt|gewhatsappt|gemaild|gestuurd|gestuurt|doorgestuurd|verstuurd|opgestuurd|bericht|berichtje|berichtjes|sms|smsje|smske|appje|mailtje|whatsapp|telefoontje|belletje|huisbezoek|huisbezoekje|uitstap|uitstapje|wandeling|langs|langsgeweest|samen|mee|meegegaan|telefoon|bij|bezocht|called|texted|visited)$/

function tells(scene: Scene, segment: Segment): boolean {
  const { message, moments, days } = scene
  const inside = (span: Span) => span.from >= segment.from && span.from < segment.to
  if (moments.durations.some(inside) || moments.ranges.some(inside)) return true
  const kind = kindIn(scene, segment)
  if (segment.opened === 'day')
    return kind !== null && message.words.slice(segment.from, segment.to).some((word) => ownDeed.test(word))
  return (
    kind !== null || segment.days.length > 0 || days.some((day) => inside(day) && day.direction === 'future')
  )
}

// One contact per family and per day that a stretch names.
function spreadOut(scene: Scene, { segment, contact }: Draft): ContactReading[] {
  const days = segment.days.flatMap(({ day, from, to }) =>
    day === null ? [] : [{ value: day, words: wordsBetween(scene.message, from, to) }],
  )
  const dated = days.length < 2 ? [contact] : days.map((date) => ({ ...contact, date }))
  return whoseIs(scene, segment).flatMap(({ family, unsure }) =>
    dated.map((one) => ({ ...one, family, unsure: [...one.unsure, ...unsure] })),
  )
}
