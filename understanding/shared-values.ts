import { ofList } from './lexicon.ts'
import { type Message, sentenceOf } from './message.ts'
import type { ContactReading } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Segment } from './segments.ts'

/** A contact in the making, with its stretch of the message. */
export type Draft = Readonly<{ segment: Segment; contact: ContactReading }>

/** Fills in what is said once for several contacts: a day before the first name, "allebei", the only kind of a sentence. */
export function withShared(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const forAll = ofList(scene.found, 'shared').length > 0
  return drafts.map((draft, index) => ({
    ...draft,
    contact: filled(scene, { draft, drafts, index, forAll }),
  }))
}

type Place = Readonly<{ draft: Draft; drafts: readonly Draft[]; index: number; forAll: boolean }>

function filled({ message }: Scene, { draft, drafts, index, forAll }: Place): ContactReading {
  const { segment, contact } = draft
  if (isOnlyAhead(contact)) return contact
  const near = drafts.filter(
    (other) => other !== draft && (forAll || neighbours(message, segment, other.segment)),
  )
  const earlier = drafts[index - 1]
  const before = earlier !== undefined && near.includes(earlier) ? earlier.contact : null
  const [first] = drafts
  const header = first !== undefined && first !== draft && isHeader(first.segment) ? first.contact : null
  const date = before?.date ?? header?.date ?? onlyOne(near.map((other) => other.contact.date))
  const kind = before?.kind ?? header?.kind ?? onlyOne(near.map((other) => other.contact.kind))
  const minutes = forAll ? onlyOne(near.map((other) => other.contact.minutes)) : null
  return {
    ...contact,
    date: contact.date ?? date,
    kind: contact.kind ?? kind,
    minutes: contact.minutes ?? minutes,
  }
}

/** Whether a contact holds nothing but what is still to come. */
export function isOnlyAhead({ next, unsure, kind, minutes, date }: ContactReading): boolean {
  return next.length + unsure.length > 0 && kind === null && minutes === null && date === null
}

// "Gisteren twee bezoeken: Ana …, Ilse …": a day before the first name holds for all
function isHeader({ families, days }: Segment): boolean {
  const [name] = families
  const [day] = days
  return name !== undefined && day !== undefined && day.from < name.from
}

function neighbours(message: Message, left: Segment, right: Segment): boolean {
  const [first, second] = left.from < right.from ? [left, right] : [right, left]
  return sentenceOf(message, Math.max(first.from, second.from - 1)) === sentenceOf(message, second.from)
}

function onlyOne<Value extends Readonly<{ value: unknown }>>(
  values: readonly (Value | null)[],
): Value | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 && known.every(({ value }) => value === known[0]?.value) ? (known[0] ?? null) : null
}
