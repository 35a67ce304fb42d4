import type { ContactFacts } from '../programme/contact.ts'
import type { Wording } from './wording/nl.ts'

/** A family as chat may name it: code and pseudonym, nothing else. */
export type NamedFamily = Readonly<{ id: string; code: string; pseudonym: string }>

/** "G-014 · Gezin Merel: huisbezoek, zo 22/11": all that chat ever shows of a kept contact. */
export function summaryOf(facts: ContactFacts, family: NamedFamily, words: Wording): string {
  return words.kept.summary(
    words.family(family.code, family.pseudonym),
    words.kinds[facts.kind],
    words.day(facts.date),
  )
}

/** "di 1/12 14u, vr 4/12" or null when nothing was agreed. */
export function nextOf(facts: ContactFacts, words: Wording): string | null {
  if (facts.next.length === 0) return null
  return facts.next
    .map(({ date, time }) => `${words.day(date)}${time ? ` ${words.clock(time)}` : ''}`)
    .join(', ')
}
