import { atFirstNeed } from '../programme/at-first-need.ts'
import type { ContactAction, ContactKind, LifeDomain, ServiceKey } from '../programme/contact-words.ts'
import { rememberingLatest } from '../programme/remember.ts'
import { type Hit, phraseIndex, type Words } from './phrases.ts'
import { actionFrames } from './words/action-frames.ts'
import { actionWords } from './words/action-words.ts'
import { domainFrames, noDomainFrames } from './words/domain-frames.ts'
import { domainWords, noDomain } from './words/domain-words.ts'
import { kindFrames, noKindFrames } from './words/kind-frames.ts'
import {
  type CueStrength,
  goingWords,
  kindWords,
  noKind,
  occasionWords,
  togetherWords,
} from './words/kind-words.ts'
import { needWords } from './words/need-words.ts'
import { serviceWords } from './words/service-words.ts'
import {
  doneWords,
  maybeNextWords,
  nextWords,
  pastWords,
  planningWords,
  presentWords,
  sharedWords,
} from './words/tense-words.ts'

/** What a phrase of the word lists stands for. */
export type Meaning =
  | Readonly<{ list: 'service'; value: ServiceKey }>
  | Readonly<{ list: 'need'; value: ServiceKey }>
  | Readonly<{ list: 'domain'; value: LifeDomain }>
  | Readonly<{ list: 'action'; value: ContactAction }>
  | Readonly<{ list: 'kind'; value: ContactKind; strength: CueStrength }>
  | Readonly<{
      list:
        | 'no-domain'
        | 'no-kind'
        | 'together'
        | 'going'
        | 'occasion'
        | 'next'
        | 'maybe-next'
        | 'planning'
        | 'past'
        | 'done'
        | 'present'
        | 'shared'
      value: string
    }>

type Listed = readonly [string, Meaning]

function keyed<List extends 'service' | 'need' | 'domain' | 'action'>(
  list: List,
  words: Readonly<Record<string, readonly string[]>>,
): Listed[] {
  return Object.entries(words).flatMap(([value, phrases]) =>
    phrases.map((phrase): Listed => [phrase, { list, value } as Meaning]),
  )
}

function plainList(
  list:
    | 'no-domain'
    | 'no-kind'
    | 'together'
    | 'going'
    | 'occasion'
    | 'next'
    | 'maybe-next'
    | 'planning'
    | 'past'
    | 'done'
    | 'present'
    | 'shared',
  words: readonly string[],
): Listed[] {
  return words.map((phrase): Listed => [phrase, { list, value: phrase }])
}

function kinds(lists: Readonly<Record<string, object>>): Listed[] {
  return Object.entries(lists).flatMap(([value, cues]) =>
    Object.entries(cues as Readonly<Record<string, readonly string[]>>).flatMap(([strength, phrases]) =>
      phrases.map((phrase): Listed => [phrase, { list: 'kind', value, strength } as Meaning]),
    ),
  )
}

const index = atFirstNeed(() =>
  phraseIndex<Meaning>([
    ...keyed('service', serviceWords),
    ...keyed('need', needWords),
    ...keyed('domain', domainWords),
    ...keyed('domain', domainFrames),
    ...keyed('action', actionWords),
    ...keyed('action', actionFrames),
    ...kinds(kindWords),
    ...kinds(kindFrames),
    ...plainList('no-domain', noDomain),
    ...plainList('no-domain', noDomainFrames),
    ...plainList('no-kind', noKind),
    ...plainList('no-kind', noKindFrames),
    ...plainList('together', togetherWords),
    ...plainList('going', goingWords),
    ...plainList('occasion', occasionWords),
    ...plainList('next', nextWords),
    ...plainList('maybe-next', maybeNextWords),
    ...plainList('planning', planningWords),
    ...plainList('past', pastWords),
    ...plainList('done', doneWords),
    ...plainList('present', presentWords),
    ...plainList('shared', sharedWords),
  ]),
)

/** A phrase of the lists found in a message. */
export type Found = Hit<Meaning>

/** Every phrase of the word lists in a message, in one pass. */
export function meaningsIn(message: Words): readonly Found[] {
  return index()(message)
}

type Of<List extends Meaning['list']> = readonly (Found & { tag: Extract<Meaning, { list: List }> })[]

// Every place where a phrase stands asks what stands around it, of the same stretch each time.
const byList = rememberingLatest((_: readonly Found[]) => new Map<string, readonly Found[]>(), 4)
const few = 8

/** Those of one list. */
export function ofList<List extends Meaning['list']>(found: readonly Found[], list: List): Of<List> {
  if (found.length <= few) return found.filter((hit): hit is Of<List>[number] => hit.tag.list === list)
  const lists = byList(found)
  const before = lists.get(list)
  if (before !== undefined) return before as Of<List>
  const known: readonly Found[] = found.filter((hit) => hit.tag.list === list)
  lists.set(list, known)
  return known as Of<List>
}

/** Whether two stretches of tokens share a token. */
export function overlap(
  left: Readonly<{ from: number; to: number }>,
  right: Readonly<{ from: number; to: number }>,
): boolean {
  return left.from < right.to && right.from < left.to
}

/** The phrases that begin at token `from` or later and before `to`; cheap, for phrases come in the order of the text. */
export function foundBetween(found: readonly Found[], from: number, to: number): readonly Found[] {
  return found.slice(firstAt(found, from), firstAt(found, to))
}

function firstAt(found: readonly Found[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
