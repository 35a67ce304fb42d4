import { needOf } from '../../needs/needs.ts'
import { analyse } from '../analysis.ts'
import { eachWord } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import { articles } from '../words/stop-words.ts'

/** One term of a record: its weight from 0 to 1, and whether it stands in the name. */
export type RecordTerm = { weight: number; isInName: boolean }

/** The terms of a record, and the words they were made of, folded. */
export type RecordTerms = Readonly<{ terms: ReadonlyMap<string, RecordTerm>; words: ReadonlySet<string> }>

/** A text of a record: how much a word in it weighs, and how long it usually is. */
type Field = Readonly<{ text: string; boost: number; usual: number; isName: boolean }>

const saturation = 1.5
const lengthCounts = 0.4
const partCounts = 0.4
const longestField = 4000

/** The terms of a record by BM25F: words in the name weigh most, in long texts least, and a second time little more. */
export function termsOf(record: SearchRecord): RecordTerms {
  const raw = new Map<string, RecordTerm>()
  const words = new Set<string>()
  for (const { text, boost, usual, isName } of fieldsOf(record)) {
    const all = tellingWords(text)
    const weight = boost / (1 - lengthCounts + lengthCounts * (all.length / usual))
    for (const word of all) {
      words.add(word)
      const { stem, parts } = analyse(word)
      add(raw, stem, weight, isName)
      for (const part of parts) add(raw, part, weight * partCounts, isName)
    }
  }
  for (const term of raw.values()) term.weight = term.weight / (saturation + term.weight)
  return { terms: raw, words }
}

function tellingWords(text: string): readonly string[] {
  const words: string[] = []
  eachWord(text.slice(0, longestField), (word) => {
    if (!articles.has(word)) words.push(word)
  })
  return words
}

function add(terms: Map<string, RecordTerm>, term: string, weight: number, isInName: boolean): void {
  const before = terms.get(term)
  if (before === undefined) terms.set(term, { weight, isInName })
  else {
    before.weight += weight
    before.isInName ||= isInName
  }
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
    ...sheet.needs.map((need) => asTold(name(needOf(need).labels.nl, 1.5))),
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
