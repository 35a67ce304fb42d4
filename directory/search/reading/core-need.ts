import type { NeedKey } from '../../needs/needs.ts'
import { articles } from '../words/stop-words.ts'
import type { Token } from './sentence.ts'

type Said = Readonly<{ tokens: readonly number[]; needs: readonly NeedKey[] }>

const circumstance =
  /^(?:naar|bij|in|uit|from|at|au|tijdens|na|sinds|door|wegens|vanwege|op|terwijl|after|during|since|while|pendant|apres|depuis|chez)$/
const without = /^(?:geen|gene|zonder|niet|no|not|without|sans|pas|weinig|tekort)$/
const background: ReadonlySet<NeedKey> = new Set(['income-support', 'residence', 'health-insurance'])
const translating = /^(?:vertal|vertaal|traduire|translat)/

/**
 * How much a part of a sentence says what is asked for: less when it only tells where or when ("naar het ziekenhuis",
 * "na de bevalling") or what is missing ("geen geld"), more when it says what has to be done with the rest (translate it).
 */
export function coreWeight(tokens: readonly Token[], { tokens: at, needs }: Said): number {
  const words = at.map((place) => tokens[place]?.word ?? '')
  if (needs.includes('interpreter') && words.some((word) => translating.test(word))) return 4
  let before = Math.min(...at) - 1
  while (articles.has(tokens[before]?.word ?? '')) before -= 1
  const isWhere = circumstance.test(tokens[before]?.word ?? '') || circumstance.test(words[0] ?? '')
  const isLack = words.some((word) => without.test(word)) && needs.every((need) => background.has(need))
  return 3 - (isWhere ? 1 : 0) - (isLack ? 1 : 0)
}

const care: ReadonlySet<NeedKey> = new Set(['gp', 'midwife', 'postnatal-care'])

/** Care for who has no papers or no insurance is a need of its own, in whatever words the two were said. */
export function careWithout(tokens: readonly Token[], found: readonly Said[]): Said | null {
  const named = found.find(({ needs }) => needs.includes('urgent-medical-aid'))
  if (named !== undefined) return { ...named, needs: ['urgent-medical-aid'] }
  const lacks = found.filter(
    ({ tokens: at, needs }) =>
      (needs.includes('residence') || needs.includes('health-insurance')) &&
      at.some((place) => without.test(tokens[place]?.word ?? '')),
  )
  const cares = found.filter(({ needs }) => needs.some((need) => care.has(need)))
  const kinds = new Set(lacks.flatMap(({ needs }) => needs))
  if (lacks.length === 0 || (cares.length === 0 && kinds.size < 2)) return null
  const at = [...new Set([...lacks, ...cares].flatMap((one) => one.tokens))].toSorted((a, b) => a - b)
  return { tokens: at, needs: ['urgent-medical-aid'] }
}

const forChild =
  /^(?:peuters?|kleuters?|kleine|kleintje|bab(?:y|ys|ytje)|kind(?:je|jes|eren)?|uur|uurkes?|uurtjes?|uren|werkt?|werken|les|lessen|sollicitatie\p{L}*|crisis)$/u
const forNight =
  /^(?:nacht(?:en)?|vannacht|straat|dak|dakloo?s|dakloze|slapen|kamer|weglopen|gevlucht|buitengezet)$/
const forFamily = /^(?:gezin(?:nen)?|mama|mama's|moeders?)$/

/** "Opvang" is for a child by day, or for a family by night: the other words of the sentence tell. */
export function settledShelter(tokens: readonly Token[], one: Said): Said {
  const has = (pattern: RegExp) => tokens.some(({ word }) => pattern.test(word))
  const isOpvang = one.tokens.some((at) => tokens[at]?.word === 'opvang')
  if (!one.needs.includes('childcare') || !isOpvang) return one
  if (has(forNight)) return { ...one, needs: ['homelessness'] }
  if (!one.needs.includes('homelessness')) return one
  if (has(forChild)) return { ...one, needs: one.needs.filter((need) => need !== 'homelessness') }
  return has(forFamily) ? { ...one, needs: one.needs.filter((need) => need !== 'childcare') } : one
}
