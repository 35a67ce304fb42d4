import type { DateTime } from 'luxon'
import type { OpenState } from '../hours/open-state.ts'
import type { NeedKey } from '../needs/needs.ts'
import type { ServiceSheet } from '../sheet.ts'
import type { Query, RecordKind } from './query.ts'

/** What is looked for in a leaflet. */
export type LeafletSheet = Readonly<{
  id: string
  title: string
  text: string
  needs: readonly NeedKey[]
  /** ISO 639 codes, lower case. */
  languages: readonly string[]
  lastConfirmedAt: string | null
}>

/** What can be found: a service as people see it, or a leaflet. */
export type SearchRecord =
  | Readonly<{ kind: 'service'; sheet: ServiceSheet }>
  | Readonly<{ kind: 'leaflet'; leaflet: LeafletSheet }>

/** What stands first: what fits best, or what is nearest (as fits best when no place was asked). */
export type Order = 'fit' | 'distance'

/** Which of the hits are wanted: `most` of them, after the first `skip`; the order is by fit unless said otherwise. */
export type Page = Readonly<{ skip: number; most: number; order?: Order }>

/** One hit. `kilometres` is null when no place was asked or none is known of it. */
export type Hit = Readonly<{
  id: string
  kind: RecordKind
  /** Only to compare within one answer. */
  score: number
  kilometres: number | null
  /** Null for what has no hours. */
  open: OpenState | null
  /** Why it was found, for who wonders: needs it is tagged with, words it holds, filters by their place in the query. */
  why: Readonly<{ needs: readonly NeedKey[]; words: readonly string[]; filters: readonly number[] }>
}>

/** A filter by its place in the query, and how many would be found without it. */
export type Droppable = Readonly<{ filter: number; total: number }>

/** The answer to a query. */
export type Found = Readonly<{
  hits: readonly Hit[]
  total: number
  /** The distance that was looked within; more than the query's when that was implied and gave nothing. */
  kilometres: number | null
  /** Words that nobody wrote in the directory, and what they were taken for. */
  corrected: readonly Readonly<{ typed: string; taken: string }>[]
  /** How many of the other kind fit: folders when services were asked for. */
  others: number
  /** Soft filters, by their place in the query, that were let go because with them nothing was found nearby. */
  relaxed: readonly number[]
  /** When nothing was found: what each filter is worth leaving out, the best first; none that give nothing either. */
  drop: readonly Droppable[]
}>

/** An index of the directory; another engine may stand behind it. What is put stands for good until put or removed again. */
export type DirectoryIndex = Readonly<{
  put: (record: SearchRecord) => void
  remove: (id: string) => void
  search: (query: Query, at: DateTime, page?: Page) => Found
  size: () => number
}>
