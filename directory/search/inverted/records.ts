import { eachWord } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import type { RecordKind } from '../query.ts'
import { articles, stopWords } from '../words/stop-words.ts'
import { createArena, emptyPiece, type Piece } from './arena.ts'
import { factsOf, type Locate } from './facts-of.ts'
import { growing } from './growing.ts'
import { mostSlots, posting, takeOut, write } from './postings.ts'
import { bits, createFactColumns } from './record-facts.ts'
import { type RecordTerms, termsOf } from './record-terms.ts'
import { createVocabulary } from './vocabulary.ts'

/** All records of an index: a slot each, with their facts in columns and their words in the vocabulary. */
export function createRecords(locate: Locate) {
  const vocabulary = createVocabulary()
  const arena = createArena()
  const facts = createFactColumns()
  const names = growing(Uint32Array)
  const nameLengths = growing(Uint8Array)
  const slotById = new Map<string, number>()
  const ids: (string | null)[] = []
  const terms: Piece[] = []
  const free: number[] = []
  const counts: Record<RecordKind, number> = { service: 0, leaflet: 0 }

  const kindIn = (slot: number): RecordKind =>
    ((facts.flags.of[slot] as number) & bits.leaflet) === 0 ? 'service' : 'leaflet'

  // Only what differs is moved: when a service is changed, nearly all of its words stay where they stood.
  const writeTerms = (slot: number, found: RecordTerms) => {
    const own = terms[slot] ?? emptyPiece()
    terms[slot] = own
    const before = new Set(numbersIn(own))
    own.size = 0
    found.each((term, weight, isInName) => {
      const number = vocabulary.number(term)
      before.delete(number)
      write(arena, vocabulary.numbered(number), posting(slot, isInName, weight))
      arena.grow(own)
      own.memory[own.from + own.size - 1] = number
    })
    for (const number of before) takeOut(vocabulary.numbered(number), slot)
  }

  const remove = (id: string) => {
    const slot = slotById.get(id)
    if (slot === undefined) return
    const own = terms[slot] ?? emptyPiece()
    for (const number of numbersIn(own)) takeOut(vocabulary.numbered(number), slot)
    own.size = 0
    counts[kindIn(slot)] -= 1
    facts.clear(slot)
    names.of[slot] = 0
    ids[slot] = null
    slotById.delete(id)
    free.push(slot)
  }

  return {
    vocabulary,
    facts,
    counts: counts as Readonly<Record<RecordKind, number>>,
    size: () => slotById.size,
    slots: () => ids.length,
    idIn: (slot: number) => ids[slot] ?? '',
    kindIn,
    isNamed: (slot: number, key: number) => names.of[slot] === key,
    /** How many words the name of a record has, the small ones left out; at least one. */
    wordsInName: (slot: number) => Math.max(nameLengths.of[slot] as number, 1),
    remove,
    /** Puts a record in the place of what had its id; what is closed or gone is not kept. */
    put(record: SearchRecord) {
      const id = record.kind === 'service' ? record.sheet.id : record.leaflet.id
      const told = factsOf(record, locate)
      if (told === null) {
        remove(id)
        return
      }
      const before = slotById.get(id)
      const slot = before ?? free.pop() ?? ids.length
      if (slot >= mostSlots) throw new Error('directory-index-full')
      const found = termsOf(record)
      if (before !== undefined) counts[kindIn(before)] -= 1
      writeTerms(slot, found)
      vocabulary.learn(found.words)
      facts.write(slot, told)
      names.reach(slot)
      const name = record.kind === 'service' ? record.sheet.name : record.leaflet.title
      names.of[slot] = nameKey(name)
      nameLengths.reach(slot)
      nameLengths.of[slot] = wordCount(name)
      ids[slot] = id
      slotById.set(id, slot)
      counts[record.kind] += 1
    },
  }
}

function numbersIn({ memory, from, size }: Piece): Uint32Array {
  return memory.subarray(from, from + size)
}

/** The records of an index. */
export type Records = ReturnType<typeof createRecords>

/** A number that equal names share, whatever their capitals, accents, marks and articles; 0 for no name. */
export function nameKey(name: string): number {
  let sum = 0
  eachWord(name, (word) => {
    if (articles.has(word)) return
    for (let at = 0; at < word.length; at += 1)
      sum = (Math.imul(sum ^ word.charCodeAt(at), 0x01000193) + 1) | 0
    sum = (sum + 7) | 0
  })
  return sum >>> 0
}

function wordCount(name: string): number {
  const words = new Set<string>()
  eachWord(name, (word) => {
    if (!articles.has(word) && !stopWords.has(word)) words.add(word)
  })
  return Math.min(words.size, 255)
}
