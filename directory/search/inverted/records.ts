import { eachWord } from '../fold.ts'
import type { SearchRecord } from '../port.ts'
import type { RecordKind } from '../query.ts'
import { articles, stopWords } from '../words/stop-words.ts'
import { emptyPiece, type Piece } from './arena.ts'
import { factsOf, type Locate } from './facts-of.ts'
import { growing } from './growing.ts'
import { insert, mostSlots, posting, takeOut } from './postings.ts'
import { createFactColumns } from './record-facts.ts'
import { termsOf } from './record-terms.ts'
import { createVocabulary } from './vocabulary.ts'

/** All records of an index: a slot each, with their facts in columns and their words in the vocabulary. */
export function createRecords(locate: Locate) {
  const vocabulary = createVocabulary()
  const { arena } = vocabulary
  const facts = createFactColumns()
  const names = growing(Uint32Array)
  const nameLengths = growing(Uint8Array)
  const slotById = new Map<string, number>()
  const ids: (string | null)[] = []
  const terms: Piece[] = []
  const free: number[] = []
  const counts: Record<RecordKind, number> = { service: 0, leaflet: 0 }
  const kinds = new Map<string, RecordKind>()

  const remove = (id: string) => {
    const slot = slotById.get(id)
    const kind = kinds.get(id)
    if (slot === undefined || kind === undefined) return
    const own = terms[slot]
    for (let at = 0; own !== undefined && at < own.size; at += 1)
      takeOut(arena, vocabulary.numbered(arena.memory[own.from + at] as number), slot)
    if (own !== undefined) arena.empty(own)
    facts.clear(slot)
    names.of[slot] = 0
    ids[slot] = null
    slotById.delete(id)
    kinds.delete(id)
    free.push(slot)
    counts[kind] -= 1
  }

  return {
    vocabulary,
    facts,
    counts: counts as Readonly<Record<RecordKind, number>>,
    size: () => slotById.size,
    slots: () => ids.length,
    idIn: (slot: number) => ids[slot] ?? '',
    kindIn: (slot: number): RecordKind => kinds.get(ids[slot] ?? '') ?? 'service',
    isNamed: (slot: number, key: number) => names.of[slot] === key,
    /** How many words the name of a record has, the small ones left out; at least one. */
    wordsInName: (slot: number) => Math.max(nameLengths.of[slot] as number, 1),
    remove,
    /** Puts a record in the place of what had its id; what is closed or gone is not kept. */
    put(record: SearchRecord) {
      const id = record.kind === 'service' ? record.sheet.id : record.leaflet.id
      remove(id)
      const told = factsOf(record, locate)
      if (told === null) return
      const slot = free.pop() ?? ids.length
      if (slot >= mostSlots) throw new Error('directory-index-full')
      const found = termsOf(record)
      const own = terms[slot] ?? emptyPiece()
      terms[slot] = own
      found.each((term, weight, isInName) => {
        const number = vocabulary.number(term)
        insert(arena, vocabulary.numbered(number), posting(slot, isInName, weight))
        arena.grow(own)
        arena.memory[own.from + own.size - 1] = number
      })
      vocabulary.learn(found.words)
      facts.write(slot, told)
      names.reach(slot)
      const name = record.kind === 'service' ? record.sheet.name : record.leaflet.title
      names.of[slot] = nameKey(name)
      nameLengths.reach(slot)
      nameLengths.of[slot] = wordCount(name)
      ids[slot] = id
      slotById.set(id, slot)
      kinds.set(id, record.kind)
      counts[record.kind] += 1
    },
  }
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
