import type { NeedKey } from '../needs/needs.ts'
import type { PlaceTable } from '../places/place-table.ts'
import type { Filter, Query, QueryPlace } from './query.ts'
import { readAges } from './reading/ages.ts'
import type { Claim, Reading } from './reading/claim.ts'
import { leafletWords, readConditions } from './reading/conditions.ts'
import { type Correct, corrector } from './reading/correction.ts'
import { readDomain } from './reading/domains-asked.ts'
import { readLanguages } from './reading/languages.ts'
import { readNeeds } from './reading/needs-asked.ts'
import { readOpeningTimes } from './reading/opening-times.ts'
import { readPlace } from './reading/places.ts'
import { type Sentence, saidBy, sentenceOf } from './reading/sentence.ts'
import { articles, stopWords } from './words/stop-words.ts'

/** What a sentence is read with: the places that are known, and where "in de buurt" is for who types (null: unknown). */
export type ReadingFacts = Readonly<{ places: PlaceTable; near: QueryPlace | null }>

/**
 * Reads a sentence as a student or a lecturer types it (Dutch, English or French) into what to look for. Every filter
 * tells by which words it was read; words that were not read as anything, and say something, stay as text.
 */
export function readQuery(typed: string, facts: ReadingFacts): Query {
  const sentence = sentenceOf(typed, correctorOf(facts.places))
  const leaflet = leafletWords(sentence)
  const all = claimsOf(sentence, facts)
  const claims = leaflet.length > 0 ? all.filter((claim) => !isItsLanguage(claim, all)) : all
  const taken = new Set([...leaflet, ...claims.flatMap(({ tokens }) => tokens)])
  return {
    typed: typed.trim(),
    text: textOf(sentence, taken),
    filters: claims.map(({ tokens, reading }): Filter => ({ ...reading, said: saidBy(sentence, tokens) })),
    kind: leaflet.length > 0 ? 'leaflet' : 'service',
  }
}

/** "Een folder in het Frans": the language of the leaflet, and nobody asks for an interpreter. */
function isItsLanguage({ reading, tokens }: Claim, all: readonly Claim[]): boolean {
  if (reading.by !== 'need' || !reading.needs.includes('interpreter')) return false
  const languages = all.filter((claim) => claim.reading.by === 'language').flatMap((claim) => claim.tokens)
  return tokens.every((token) => languages.includes(token))
}

function claimsOf(sentence: Sentence, facts: ReadingFacts): readonly Claim[] {
  const conditions = readConditions(sentence)
  const times = readOpeningTimes(sentence)
  const place = readPlace(sentence, facts)
  const ages = readAges(sentence)
  const fixed = [...conditions, ...times, ...place, ...ages]
  const languages = readLanguages(sentence)
  const needs = needsBeside(sentence, fixed)
  const said = [...fixed, ...languages, ...needs]
  const taken = new Set(said.flatMap(({ tokens }) => tokens))
  const domain = needs.length > 0 ? [] : readDomain(sentence, taken)
  return settled([...said, ...domain])
}

// "Waar kan ze binnenspringen?" asks for a place to be, when it asks for nothing else.
function needsBeside(sentence: Sentence, fixed: readonly Claim[]): readonly Claim[] {
  const tokensOf = (claims: readonly Claim[]) => new Set(claims.flatMap(({ tokens }) => tokens))
  const needs = readNeeds(sentence, tokensOf(fixed), { isSure: false })
  if (needs.length > 0) return needs
  const others = fixed.filter(
    ({ reading }) => reading.by !== 'feature' || reading.feature !== 'without-appointment',
  )
  return others.length === fixed.length ? [] : readNeeds(sentence, tokensOf(others), { isSure: true })
}

/** What the needs of a sentence decide of its other readings. */
type Needs = Readonly<{ all: ReadonlySet<NeedKey>; hasOther: boolean; isInterpreted: boolean }>

/** Readings that speak of the same words: which of them stand. */
function settled(claims: readonly Claim[]): readonly Claim[] {
  const all = new Set(claims.flatMap(({ reading }) => (reading.by === 'need' ? reading.needs : [])))
  const hasOther = [...all].some((need) => need !== 'interpreter')
  const needs = { all, hasOther, isInterpreted: claims.some(({ reading }) => reading.by === 'interpreter') }
  return claims.filter(({ reading }) => stands(reading, needs))
}

function stands(reading: Reading, { all, hasOther, isInterpreted }: Needs): boolean {
  switch (reading.by) {
    case 'need':
      // "dokter met tolk": an interpreter there, no interpreters' service.
      return !(hasOther && isInterpreted && reading.needs.includes('interpreter'))
    case 'interpreter':
      return hasOther
    case 'feature':
      // Care for people without papers is a need of its own.
      return !(reading.feature === 'without-papers' && all.has('urgent-medical-aid'))
    case 'free':
      return !all.has('urgent-medical-aid')
    case 'language':
      return !(reading.language === 'nl' && all.has('dutch-lessons'))
    case 'domain':
    case 'place':
    case 'age':
    case 'open':
      return true
  }
}

function textOf({ tokens }: Sentence, taken: ReadonlySet<number>): string {
  const left = tokens.filter(
    ({ word }, at) => word.length > 1 && !taken.has(at) && !articles.has(word) && !stopWords.has(word),
  )
  return left.map(({ typed }) => typed).join(' ')
}

const correctors = new WeakMap<PlaceTable, Correct>()

function correctorOf(places: PlaceTable): Correct {
  const before = correctors.get(places)
  if (before !== undefined) return before
  const made = corrector(places)
  correctors.set(places, made)
  return made
}
