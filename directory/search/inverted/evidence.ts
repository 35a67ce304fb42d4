import { growing } from './growing.ts'
import { isInName, slotOf, weightOf } from './postings.ts'
import type { WordGroup } from './word-groups.ts'

/** What the words of a query are: those a need was read from, those left that tell, and those left that only describe. */
export type Role = 'said' | 'left' | 'weak'

/** A word of the query with its bit in the masks. */
export type Wanted = Readonly<{ group: WordGroup; role: Role; bit: number }>

/** The most words of a query that are looked for: one bit each. */
export const mostWanted = 30

const presence = 0.5

/** What was found of the words of one query in each record; used again for the next one. */
export function createEvidence() {
  const found = { said: growing(Float32Array), left: growing(Float32Array), weak: growing(Float32Array) }
  const mask = growing(Uint32Array)
  const seen = growing(Uint32Array)
  const names = growing(Uint32Array)
  let touched: number[] = []

  // A part of a word that a need was read from tells which record is nearer, but makes none a hit.
  const note = (slot: number, { role, bit }: Wanted, worth: number, isPart = false) => {
    if (seen.of[slot] === 0) touched.push(slot)
    seen.of[slot] = ((seen.of[slot] as number) | bit) >>> 0
    if (!isPart || role !== 'said') mask.of[slot] = ((mask.of[slot] as number) | bit) >>> 0
    const scores = found[role].of
    scores[slot] = (scores[slot] as number) + worth
  }

  return {
    mask,
    names,
    ...found,
    note,
    /** Makes room for so many slots, and forgets the query before. */
    begin(slots: number) {
      for (const column of [mask, seen, names, found.said, found.left, found.weak]) column.reach(slots)
      for (const slot of touched) {
        mask.of[slot] = 0
        seen.of[slot] = 0
        names.of[slot] = 0
        found.said.of[slot] = 0
        found.left.of[slot] = 0
        found.weak.of[slot] = 0
      }
      touched = []
    },
    /** Goes through all records that hold a word; each counts it once, by the best way it stands there. */
    scan(wanted: Wanted) {
      const { group, bit } = wanted
      for (const { postings, worth, isPart, isOther } of group.alternatives) {
        const { memory, from, size } = postings
        for (let at = from; at < from + size; at += 1) {
          const entry = memory[at] as number
          const slot = slotOf(entry)
          if (((seen.of[slot] as number) & bit) !== 0) continue
          note(slot, wanted, group.rarity * worth * (presence + (1 - presence) * weightOf(entry)), isPart)
          if (!isPart && !(isOther && wanted.role === 'said') && isInName(entry))
            names.of[slot] = ((names.of[slot] as number) | bit) >>> 0
        }
      }
    },
    touched: () => touched,
  }
}

/** The evidence for one query. */
export type Evidence = ReturnType<typeof createEvidence>
