import { type NeedKey, needOf } from '../../needs/needs.ts'
import { dutchStem } from '../dutch-stem.ts'
import { personWords } from '../words/person-words.ts'
import { articles, stopWords } from '../words/stop-words.ts'
import type { Claim } from './claim.ts'
import { careWithout, coreWeight, settledShelter } from './core-need.ts'
import { guessNeed } from './need-guess.ts'
import { type NeedPhrase, needPhrases, needsOfWord, surelyOfWord } from './need-phrases.ts'
import type { Sentence, Token } from './sentence.ts'

type Found = Readonly<{ tokens: readonly number[]; needs: readonly NeedKey[] }>

const widest = 3

/** Whether only everyday words themselves count, as in a record's own name, and no guess at what is meant. */
type Sureness = Readonly<{ isSure: boolean }>

/**
 * The needs a sentence asks for, from its words that nothing else was read from. The longest phrase wins. Of two needs
 * that no "en" or "of" joins, the first is asked for and the second says more of it (a bus to the doctor), unless the
 * first only says who asks (a pregnant woman looks for a house).
 */
export function readNeeds(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  { isSure }: Sureness,
): readonly Claim[] {
  const all = withoutOverlap(sentence.tokens, [
    ...phrasesIn(sentence.tokens),
    ...joinedWords(sentence.tokens, taken),
    ...singleWords(sentence.tokens, taken, { isSure }),
  ])
  const found = all.filter(({ tokens }) => !tokens.every((at) => taken.has(at)))
  const care = isSure ? null : careWithout(sentence.tokens, all)
  if (care !== null) return [{ tokens: care.tokens, reading: { by: 'need', needs: care.needs } }]
  // "Ze is zwanger en blowt": who asks is known, what for has to be guessed from the other words.
  const isOnlyWho = found.every((one) => isPerson(sentence.tokens, one))
  const said = new Set([...taken, ...found.flatMap(({ tokens }) => tokens)])
  const guess = isOnlyWho && !isSure ? guessNeed(sentence.tokens, said) : null
  if (guess !== null) return [{ tokens: guess.tokens, reading: { by: 'need', needs: [guess.need] } }]
  return merged(asked(found, sentence))
    .map((one) => settledShelter(sentence.tokens, one))
    .map(({ tokens, needs }) => ({
      tokens,
      reading: { by: 'need', needs },
    }))
}

function singleWords(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  { isSure }: Sureness,
): readonly Found[] {
  return tokens.flatMap(({ word }, at) => {
    if (taken.has(at) || articles.has(word) || stopWords.has(word)) return []
    const needs = isSure ? surelyOfWord(word) : needsOfWord(word)
    return needs.length === 0 ? [] : [{ tokens: [at], needs }]
  })
}

// "baby kleertjes", "schuld bemiddeling": one word that was typed as two.
function joinedWords(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Found[] {
  return tokens.flatMap(({ word }, at) => {
    const next = tokens[at + 1]?.word
    if (next === undefined || taken.has(at) || taken.has(at + 1)) return []
    if (word.length < 3 || next.length < 3 || articles.has(word)) return []
    const needs = ['', 's', 'en'].flatMap(
      (link) => needPhrases().single.get(dutchStem(word + link + next)) ?? [],
    )
    return needs.length === 0 ? [] : [{ tokens: [at, at + 1], needs: [...new Set(needs)] }]
  })
}

function phrasesIn(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ stem }, at) =>
    (needPhrases().several.get(stem) ?? []).flatMap((phrase): readonly Found[] => {
      const places = phrase.isFixed ? fixed(phrase, tokens, at) : near(phrase, tokens, at)
      return places === null ? [] : [{ tokens: places, needs: [phrase.need] }]
    }),
  )
}

// Word after word; only articles may stand between.
function fixed({ stems }: NeedPhrase, tokens: readonly Token[], at: number): readonly number[] | null {
  const anchor = stems.indexOf(tokens[at]?.stem ?? '')
  const places = [at]
  for (let index = anchor + 1, place = at; index < stems.length; index += 1) {
    place = besides(tokens, place, 1)
    if (tokens[place]?.stem !== stems[index]) return null
    places.push(place)
  }
  for (let index = anchor - 1, place = at; index >= 0; index -= 1) {
    place = besides(tokens, place, -1)
    if (tokens[place]?.stem !== stems[index]) return null
    places.push(place)
  }
  return places
}

function besides(tokens: readonly Token[], from: number, step: 1 | -1): number {
  let place = from + step
  while (isPassed(tokens[place]?.word ?? '')) place += step
  return place
}

function isPassed(word: string): boolean {
  return articles.has(word) || /^(?:hier|daar|nu|ze|zij|hij|ik|we|soms|altijd|bijna|meer)$/.test(word)
}

// All of its words around this one, with a few others between.
function near({ stems }: NeedPhrase, tokens: readonly Token[], at: number): readonly number[] | null {
  const reach = stems.length + widest
  const places = new Set<number>([at])
  for (const stem of stems) {
    if (stem === tokens[at]?.stem) continue
    let found = -1
    for (let step = 1; step <= reach && found < 0; step += 1)
      found = [at - step, at + step].find((place) => tokens[place]?.stem === stem && !places.has(place)) ?? -1
    if (found < 0) return null
    places.add(found)
  }
  const sorted = [...places].toSorted((one, other) => one - other)
  return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) > reach ? null : sorted
}

// More words first, then longer ones; what says the same words twice is put together.
function withoutOverlap(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const byPlace = new Map<string, Found>()
  for (const one of found) {
    const key = one.tokens.toSorted((a, b) => a - b).join(',')
    const before = byPlace.get(key)
    byPlace.set(key, before ? { ...before, needs: [...new Set([...before.needs, ...one.needs])] } : one)
  }
  const used = new Set<number>()
  const kept: Found[] = []
  for (const one of [...byPlace.values()].toSorted((a, b) => b.tokens.length - a.tokens.length)) {
    if (one.tokens.some((at) => used.has(at))) continue
    for (const at of one.tokens) used.add(at)
    const literal = one.tokens.length > 1 ? needPhrases().literal.get(wordsAt(tokens, one.tokens)) : undefined
    kept.push({ ...one, needs: literal ?? one.needs })
  }
  return kept.toSorted((one, other) => Math.min(...one.tokens) - Math.min(...other.tokens))
}

function wordsAt(tokens: readonly Token[], at: readonly number[]): string {
  const inOrder = at.toSorted((one, other) => one - other)
  return inOrder.map((place) => tokens[place]?.word ?? '').join(' ')
}

function isPerson(tokens: readonly Token[], { tokens: at }: Found): boolean {
  return at.every((place) => {
    const { word = '', stem = '' } = tokens[place] ?? {}
    return personWords.has(stem) || stopWords.has(word)
  })
}

function asked(found: readonly Found[], { tokens }: Sentence): readonly Found[] {
  const things = found.filter((one) => !isPerson(tokens, one))
  const weighed = weighedOf(things.length > 0 ? things : found, tokens)
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const [first, ...rest] = weighed.filter(({ weight }) => weight === most).map(({ one }) => one)
  if (first === undefined) return []
  let result = [first]
  for (const one of rest) {
    const last = result.at(-1)
    if (last === undefined || !isJoined(tokens, last, one)) continue
    // "Ze is verhuisd en zoekt meubels": what was told before only says why.
    result = isWanted(tokens, last, one) ? [one] : [...result, one]
  }
  return result
}

type Weighed = Readonly<{ one: Found; weight: number }>

// "Bij schulden en energie": what "en" joins weighs the same.
function weighedOf(found: readonly Found[], tokens: readonly Token[]): readonly Weighed[] {
  const weighed: Weighed[] = []
  for (const one of found) {
    const last = weighed.at(-1)
    const isSame =
      last !== undefined && isCoupled(between(tokens, last.one, one)) && !isWanted(tokens, last.one, one)
    weighed.push({ one, weight: isSame ? last.weight : coreWeight(tokens, one) })
  }
  return weighed
}

function isWanted(tokens: readonly Token[], one: Found, other: Found): boolean {
  return between(tokens, one, other).some((word) =>
    /^(?:zoekt?|heeft|heb|wil|wilt|vraagt|moet|looking|needs?|cherche)$/.test(word),
  )
}

function between(tokens: readonly Token[], one: Found, other: Found): readonly string[] {
  return tokens.slice(Math.max(...one.tokens) + 1, Math.min(...other.tokens)).map(({ word }) => word)
}

// "Taalles Nederlands", "tweedehands wasmachine": two words for one need, the second perhaps for others as well.
function merged(found: readonly Found[]): readonly Found[] {
  const result: Found[] = []
  for (const one of found) {
    const at = result.findIndex(({ needs }) => needs.some((need) => one.needs.includes(need)))
    const before = result[at]
    if (before === undefined) result.push(one)
    else
      result[at] = {
        tokens: [...before.tokens, ...one.tokens],
        needs: before.needs.filter((need) => one.needs.includes(need)),
      }
  }
  return result
}

// "luiers en melk", "luiers, melk": nothing between but a joining word, small words and what was not understood.
function isJoined(tokens: readonly Token[], one: Found, other: Found): boolean {
  const words = between(tokens, one, other)
  // A list without "en" is one of things: luiers melk kleertjes.
  if (words.length === 0)
    return (isThing(one) && isThing(other)) || one.needs.some((need) => other.needs.includes(need))
  return isCoupled(words)
}

function isThing({ needs }: Found): boolean {
  return needs.some((need) => needOf(need).domain === 'material')
}

function isCoupled(words: readonly string[]): boolean {
  return words.some((word) => /^(?:en|of|and|or|et|ou|plus)$/.test(word)) && words.length <= 4
}
