import { kilometresBetween } from '../../places/distance.ts'
import type { Place, PlaceTable } from '../../places/place-table.ts'
import type { QueryPlace } from '../query.ts'
import { queryPlace } from '../query-place.ts'
import { ambiguousPlaces, placeWords } from '../words/ambiguous-places.ts'
import type { Claim } from './claim.ts'
import { matchesIn, type Sentence, spanOf } from './sentence.ts'

/** What is known of places when a sentence is read; `near` is where "in de buurt" is. */
export type KnownPlaces = Readonly<{ places: PlaceTable; near: QueryPlace | null }>

const usual = 5
const nearby = 10
const most = 200
const longestName = 6

const distance =
  / (?:(?:binnen|maximum|maximaal|max|op|tot|within|hoogstens|a moins de|dans un rayon de) (?:de |een straal van )?)?(\d{1,3}) ?(?:km|kilometers?|kilometres?)(?: (?:van|rond|rondom|afstand van|of|from|around|de|autour de))?(?= )/g
const near =
  / (?:(?:hier )?(?:in (?:de |haar |mijn |onze )?(?:buurt|omgeving|nabijheid|regio)(?: van)?|dicht(?:e)? ?bij|vlakbij|nabij|niet te ver(?: van)?|niet ver(?: van)?|rond|rondom|omgeving(?: van)?|regio|near ?by|near(?: to)?|around|pres de|pres d'ici|aux environs de))(?= )/g

/** The place that is meant and how far around it. */
export function readPlace(sentence: Sentence, known: KnownPlaces): readonly Claim[] {
  const [told] = matchesIn(sentence, distance)
  const kilometres = told === undefined ? null : Math.min(Math.max(Number(told.groups[0]), 1), most)
  const around = told === undefined ? [] : spanOf(told)
  const close = matchesIn(sentence, near).flatMap(spanOf)
  const found = placeIn(sentence, known)
  if (found === null) {
    if (known.near === null || (kilometres === null && !isAboutHere(sentence))) return []
    return [
      claimOf(known.near, kilometres ?? nearby, {
        isImplied: kilometres === null,
        tokens: [...around, ...close],
      }),
    ]
  }
  const before = found.tokens
    .map((at) => at - 1)
    .filter((at) => placeWords.has(sentence.tokens[at]?.word ?? ''))
  const tokens = [...new Set([...around, ...close, ...before, ...found.tokens])]
  const within = kilometres ?? (close.length > 0 ? nearby : usual)
  return [claimOf(queryPlace(found.place), within, { isImplied: kilometres === null, tokens })]
}

// "In de buurt" without a place is about here; "rond 10 uur" and "rond de tafel" are not.
function isAboutHere(sentence: Sentence): boolean {
  return / (?:(?:hier )?in (?:de |haar |mijn |onze )?(?:buurt|omgeving)|dicht(?:e)? ?bij|vlakbij|near ?by|niet te ver|pres d'ici)(?= )/.test(
    sentence.text,
  )
}

type Rest = Readonly<{ isImplied: boolean; tokens: readonly number[] }>

function claimOf(place: QueryPlace, kilometres: number, { isImplied, tokens }: Rest): Claim {
  return { tokens, reading: { by: 'place', place, kilometres, isImplied } }
}

type Named = Readonly<{ place: Place; tokens: readonly number[]; isCode: boolean }>

function placeIn(sentence: Sentence, known: KnownPlaces): Named | null {
  const named: Named[] = []
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const found = codeAt(sentence, known, at) ?? nameAt(sentence, known, at)
    if (found === null) continue
    named.push(found)
    at += found.tokens.length - 1
  }
  const code = named.find(({ isCode }) => isCode)
  const name = named
    .filter(({ isCode }) => !isCode)
    .toSorted((one, other) => other.tokens.length - one.tokens.length)[0]
  if (code === undefined || name === undefined) return code ?? name ?? null
  // "9050 Ledeberg": the name says more, as long as the two are about the same place.
  const isSame = name.place.postcodes.some((postcode) => code.place.postcodes.includes(postcode))
  const tokens = [...code.tokens, ...name.tokens]
  if (!isSame) return code
  return name.place.postcodes.length > 1 ? { ...code, tokens } : { ...name, tokens }
}

function codeAt({ tokens }: Sentence, { places }: KnownPlaces, at: number): Named | null {
  const word = (tokens[at]?.word ?? '').replace(/^b(?=\d{4}$)/, '')
  const next = tokens[at + 1]?.word ?? ''
  if (!/^[1-9]\d{3}$/.test(word) || /^(?:euro|eur|jaar|uur)$/.test(next)) return null
  const place = places.byPostcode(word)
  return place === null ? null : { place, tokens: [at], isCode: true }
}

function nameAt(sentence: Sentence, known: KnownPlaces, at: number): Named | null {
  const { tokens } = sentence
  for (let length = Math.min(longestName, tokens.length - at); length >= 1; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word)
    const places = known.places.byName(words.join(' '))
    const [place] = nearestFirst(places, known.near)
    if (place === undefined) continue
    if (length === 1 && ambiguousPlaces.has(words[0] ?? '') && !isMeantAsPlace(sentence, at)) continue
    return { place, tokens: spanOf({ from: at, to: at + length }), isCode: false }
  }
  return null
}

function nearestFirst(places: readonly Place[], near: QueryPlace | null): readonly Place[] {
  if (places.length < 2) return places
  if (near !== null)
    return places.toSorted((one, other) => kilometresBetween(near, one) - kilometresBetween(near, other))
  return places.toSorted((one, other) => Number(isWhole(other)) - Number(isWhole(one)))
}

function isWhole({ name, municipality }: Place): boolean {
  return name === municipality
}

function isMeantAsPlace({ tokens }: Sentence, at: number): boolean {
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (/^[1-9]\d{3}$/.test(before) || /^[1-9]\d{3}$/.test(next)) return true
  if (placeWords.has(before) && before !== 'te' && before !== 'van' && before !== 'bij' && before !== 'naar')
    return true
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.typed ?? '')
}
