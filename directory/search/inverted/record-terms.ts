import { needOf } from '../../needs/needs.ts'
import { analyse } from '../analysis.ts'
import { eachWord } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import { articles } from '../words/stop-words.ts'

/** The words of a record, folded, and its terms one by one: each with its weight from 0 to 1, and whether it is in the name. */
export type RecordTerms = Readonly<{
  words: ReadonlySet<string>
  each: (visit: (term: string, weight: number, isInName: boolean) => void) => void
}>

/** A text of a record: how much a word in it weighs, and how long it usually is. */
type Field = Readonly<{ text: string; boost: number; usual: number; isName: boolean }>

const saturation = 1.5
const lengthCounts = 0.4
const partCounts = 0.4
const longestField = 4000
const mostTerms = 4096

// Used again for every record, so that reading a hundred thousand leaves nothing behind to be cleared away.
const places = new Map<string, number>()
const names = new Uint8Array(mostTerms)
const weights = new Float64Array(mostTerms)

/** The terms of a record by BM25F: words in the name weigh most, in long texts least, and a second time little more. */
export function termsOf(record: SearchRecord): RecordTerms {
  places.clear()
  const words = new Set<string>()
  for (const { text, boost, usual, isName } of fieldsOf(record)) {
    const all = tellingWords(text)
    const weight = boost / (1 - lengthCounts + lengthCounts * (all.length / usual))
    for (const word of all) {
      words.add(word)
      const { stem, parts } = analyse(word)
      add(stem, weight, isName)
      for (const part of parts) add(part, weight * partCounts, isName)
    }
  }
  return {
    words,
    each(visit) {
      for (const [term, at] of places) {
        const weight = weights[at] as number
        visit(term, weight / (saturation + weight), names[at] === 1)
      }
    },
  }
}

function tellingWords(text: string): readonly string[] {
  const words: string[] = []
  eachWord(text.slice(0, longestField), (word) => {
    if (!articles.has(word)) words.push(word)
  })
  return words
}

function add(term: string, weight: number, isInName: boolean): void {
  const before = places.get(term)
  const at = before ?? places.size
  if (at >= mostTerms) return
  if (before === undefined) {
    places.set(term, at)
    weights[at] = 0
    names[at] = 0
  }
  weights[at] = (weights[at] as number) + weight
  if (isInName) names[at] = 1
}

function fieldsOf(record: SearchRecord): readonly Field[] {
  if (record.kind === 'leaflet') {
    const { title, text, needs } = record.leaflet
    return [name(title, 4), ...needs.map((need) => name(needOf(need).labels.nl, 1)), plain(text, 1)].map(
      asTold,
    )
  }
  const { sheet } = record
  const places = sheet.places.flatMap(({ address }) =>
    address ? [`${address.postcode} ${address.city}`] : [],
  )
  return [
    name(sheet.name, 4),
    asTold(name(sheet.organization ?? '', 2.5)),
    plain(sheet.what, 1),
    plain(sheet.audience ?? '', 1),
    plain([...new Set(places)].join(' '), 1.5),
    plain([sheet.apply, sheet.cost, sheet.interpreter, sheet.hoursNote].filter(Boolean).join('. '), 0.5),
  ]
}

function name(text: string, boost: number): Field {
  return { text, boost, usual: 5, isName: true }
}

function plain(text: string, boost: number): Field {
  return { text, boost, usual: 25, isName: false }
}

// Labels of needs and the organisation weigh like a name, but are none.
function asTold(field: Field): Field {
  return { ...field, isName: false }
}
