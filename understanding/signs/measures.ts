import type { Token } from '../tokens.ts'
import type { Span } from './phrase-tree.ts'

/** A number that is a sign by itself: fever (37.8 and more), too cold (below 36), high blood pressure (from 140/90). */
export type Measure = Readonly<{ name: 'temp' | 'coldtemp' | 'bp'; span: Span }>

const degreeWords = new Set(['graden', 'graad', 'c', 'celsius', 'degrees', 'koorts', 'fever', 'gr'])
const heatBefore = new Set([
  'koorts',
  'temperatuur',
  'temp',
  'fever',
  'temperature',
  'verhoging',
  'tot',
  'heeft',
  'meet',
  'gemeten',
  'boven',
  'has',
])
const notHeat = new Set([
  'weken',
  'week',
  'wkn',
  'wk',
  'weeks',
  'euro',
  'eur',
  'jaar',
  'min',
  'minuten',
  'maanden',
  'dagen',
  'kg',
  'cm',
  'maat',
  'u',
  'uur',
  'uren',
  'years',
  'km',
  'kilo',
  'jarige',
])

/** Reads the measured signs of a message; anything that is a date, a week of pregnancy or an amount is left alone. */
export function measuresIn(tokens: readonly Token[]): readonly Measure[] {
  const found: Measure[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index]?.word.charCodeAt(0) ?? 0
    if (first < 48 || first > 57) continue
    const measure = pressureAt(tokens, index) ?? heatAt(tokens, index)
    if (measure !== null) found.push(measure)
  }
  return found
}

function pressureAt(tokens: readonly Token[], index: number): Measure | null {
  const upper = tokens[index]
  const lower = tokens[index + 1]
  if (upper === undefined || lower === undefined || lower.start - upper.end > 3) return null
  const high = Number(upper.word)
  const low = Number(lower.word)
  const plausible = high >= 140 && high <= 260 && low >= 60 && low <= 160
  const overTen =
    high >= 14 && high <= 26 && low >= 9 && low <= 16 && /bloeddruk|tensie|bp/.test(before(tokens, index))
  return plausible || overTen ? { name: 'bp', span: { from: index, to: index + 2 } } : null
}

function before(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(Math.max(0, index - 4), index)
    .map((token) => token.word)
    .join(' ')
}

function heatAt(tokens: readonly Token[], index: number): Measure | null {
  const value = Number(tokens[index]?.word)
  const next = tokens[index + 1]?.word ?? ''
  const previous = tokens[index - 1]?.word ?? ''
  const exact = /\.\d$/.test(tokens[index]?.word ?? '') && !notHeat.has(next)
  const said = degreeWords.has(next) || (heatBefore.has(previous) && !notHeat.has(next))
  if (!exact && !said) return null
  const span = { from: index, to: index + 1 }
  if (value >= 37.8 && value <= 43) return { name: 'temp', span }
  return value >= 33 && value < 36 && (degreeWords.has(next) || exact) ? { name: 'coldtemp', span } : null
}
