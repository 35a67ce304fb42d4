import { type DraftFields, emptyFields } from '../programme/draft.ts'
import type { Day } from '../programme/stamp.ts'
import type { ContactReading } from '../understanding/reading.ts'
import type { OwnFamily } from './own-families.ts'
import type { Company } from './read-company.ts'
import { impossibleIn, isTooFar } from './read-impossible.ts'
import { placeIn } from './read-place.ts'

/** Fields a sentence can fill and a later sentence can refine. */
type Told = Readonly<{
  reading: ContactReading
  sentence: string
  families: readonly OwnFamily[]
  /** Who was there and the like; null when the sentence tells several contacts and it is unclear of which. */
  company: Company | null
  today: Day
}>

/** What one sentence said about one contact, as draft fields; only what was heard is filled, with its words. */
export function fieldsFrom({ reading: heard, sentence, families, company, today }: Told): DraftFields {
  const place = placeIn(heard.place?.value ?? '')
  const reading = place === null ? { ...heard, place: null } : heard
  const family = families.find((own) => own.family.code === reading.family?.value)?.family.id ?? null
  return {
    ...emptyFields,
    family,
    kind: reading.kind?.value ?? null,
    date: reading.date?.value ?? null,
    time: reading.time?.value ?? null,
    minutes: reading.minutes?.value ?? null,
    place,
    domains: values(reading.domains),
    actions: values(reading.actions),
    services: values(reading.services),
    next: reading.next.filter(({ date }) => !isTooFar(date, today)).map(({ date, time }) => ({ date, time })),
    present: company?.present ?? [],
    spoken: company?.spoken ?? null,
    speakingHelp: company?.speakingHelp ?? null,
    justTogether: company?.justTogether ?? false,
    told: sentence === '' ? [] : [sentence],
    words: { ...company?.words, ...wordsOf(reading) },
    impossible: impossibleIn(sentence, reading, today),
    // A family that is unclear is asked by its own question, whether it was named or not.
    unsure: reading.unsure.filter(({ field }) => field !== 'family').map((doubt) => ({ ...doubt })),
  }
}

/** A refined draft: what the new sentence said replaces what stood there, lists grow, the rest stays. */
export function refine(before: DraftFields, said: DraftFields): DraftFields {
  const clear = said.unsure.map(({ field }) => field)
  return {
    ...before,
    family: said.family ?? before.family,
    kind: isAssumedKind(said) ? (before.kind ?? said.kind) : (said.kind ?? before.kind),
    date: said.date ?? before.date,
    time: said.time ?? before.time,
    minutes: minutesAfter(before, said),
    place: said.place ?? before.place,
    domains: union(before.domains, said.domains),
    actions: union(before.actions, said.actions),
    services: union(before.services, said.services),
    present: union(before.present, said.present),
    spoken: said.spoken ?? before.spoken,
    speakingHelp: said.speakingHelp ?? before.speakingHelp,
    justTogether: before.justTogether || said.justTogether,
    next: said.next.length > 0 ? said.next : before.next,
    feeling: [before.feeling, said.feeling].filter(Boolean).join('\n').slice(0, 2000) || null,
    dateAssumed: said.date === null && before.dateAssumed,
    impossible: said.impossible,
    told: [...before.told, ...said.told],
    words: { ...before.words, ...said.words },
    unsure: [
      ...before.unsure.filter(({ field }) => !clear.includes(field) && said.words[field] === undefined),
      ...said.unsure,
    ],
  }
}

/** "het was bij G-011" sounds like a visit, but says which family, not what kind it was. */
export function isAssumedKind({ words }: DraftFields): boolean {
  return words.family !== undefined && words.kind !== words.family && !!words.kind?.endsWith(words.family)
}

const longer = /(?:min|minuten|minutes|uur|uurtje|u|hours?|kwartier) (?:langer|extra|meer|longer|more)\b/iu

/** "en 20 min langer" adds to what stood there; any other duration takes its place. */
function minutesAfter(before: DraftFields, said: DraftFields): number | null {
  const adds = said.minutes !== null && before.minutes !== null && said.told.some((one) => longer.test(one))
  return adds ? (before.minutes ?? 0) + (said.minutes ?? 0) : (said.minutes ?? before.minutes)
}

function values<Value>(heard: readonly Readonly<{ value: Value }>[]): readonly Value[] {
  return [...new Set(heard.map(({ value }) => value))]
}

function union<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  return [...new Set([...one, ...other])]
}

function wordsOf(reading: ContactReading): Readonly<Record<string, string>> {
  const list = (heard: readonly Readonly<{ words: string }>[]) =>
    [...new Set(heard.map(({ words }) => words))].join('”, “')
  const entries: readonly (readonly [string, string])[] = [
    ['family', reading.family?.words ?? ''],
    ['kind', reading.kind?.words ?? ''],
    ['date', reading.date?.words ?? ''],
    ['time', reading.time?.words ?? ''],
    ['minutes', reading.minutes?.words ?? ''],
    ['place', reading.place?.words ?? ''],
    ['domains', list(reading.domains)],
    ['actions', list(reading.actions)],
    ['services', list(reading.services)],
    ['next', list(reading.next)],
  ]
  return Object.fromEntries(entries.filter(([, words]) => words !== ''))
}
