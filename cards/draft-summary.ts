import type { ContactKind } from '../programme/contact-words.ts'
import type { NamedFamily } from './contact-summary.ts'
import type { Wording } from './wording/nl.ts'

/** What a list or a last word says of a draft: nothing of what was typed. */
export type DraftRow = Readonly<{
  id: string
  family: NamedFamily | null
  kind: ContactKind | null
  date: string | null
}>

/** "G-014 · Gezin Merel, telefoon, wo 25/11", as far as it is known. */
export function draftSummary({ family, kind, date }: Omit<DraftRow, 'id'>, words: Wording): string {
  return [
    family ? words.family(family.code, family.pseudonym) : words.week.unknownFamily,
    ...(kind ? [words.kinds[kind].toLowerCase()] : []),
    date ? words.day(date) : words.week.unknownDay,
  ].join(', ')
}
