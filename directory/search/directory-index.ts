import type { DateTime } from 'luxon'
import { openState } from '../hours/open-state.ts'
import { NeedKey } from '../needs/needs.ts'
import { type Attempt, attempt, type Engine } from './inverted/attempt.ts'
import { createEvidence } from './inverted/evidence.ts'
import type { Locate } from './inverted/facts-of.ts'
import { exactlyNamed, type NamedRecord, namedRecords } from './inverted/known-item.ts'
import { bits } from './inverted/record-facts.ts'
import { createRecords } from './inverted/records.ts'
import type { DirectoryIndex, Droppable, Found, Hit, Order, Page } from './port.ts'
import type { Filter, Query } from './query.ts'
import { letGo } from './relaxing.ts'

const fewHits = 3
const nothing: Page = { skip: 0, most: 0 }

/**
 * The index of the directory in memory. `locate` says where an address lies that came without a position. A record that
 * is put can be found at once; one that is closed, defunct or inactive is not kept.
 */
export function createDirectoryIndex(locate: Locate = () => null): DirectoryIndex {
  const records = createRecords(locate)
  const engine: Engine = { records, evidence: createEvidence() }
  return {
    put: (record) => records.put(record),
    remove: (id) => records.remove(id),
    size: () => records.size(),
    search: (query, at, page = { skip: 0, most: 10 }) => search(query, engine, { at, page }),
  }
}

type Asked = Readonly<{ at: DateTime; page: Page }>

function search(asked: Query, engine: Engine, { at, page }: Asked): Found {
  const way = { at, most: page.skip + page.most, order: page.order }
  const { made, named, query, relaxed } = relaxing(asked, engine, way)
  const slots = new Set(named.map(({ candidate }) => candidate.slot))
  const others = made.best.filter(({ candidate }) => !slots.has(candidate.slot))
  const all = [...named.map(asBest), ...others].slice(page.skip, page.skip + page.most)
  const total = Math.max(made.total, named.length + others.length)
  return {
    hits: all.map((best) => hitOf(best, { query: asked, engine, at, relaxed })),
    total,
    kilometres: made.kilometres,
    corrected: made.plan.corrected,
    others: othersOf(query, engine, at),
    relaxed,
    drop: total > 0 ? [] : droppable(query, engine, at),
  }
}

// What bears the name and answers the question as well stands in the order of all others.
function besides({ best }: Attempt, named: readonly NamedRecord[]): readonly NamedRecord[] {
  const found = new Set(best.map(({ candidate }) => candidate.slot))
  return named.filter(({ candidate }) => !found.has(candidate.slot))
}

const nameScore = 2

function asBest({ candidate, sureness }: NamedRecord): Best {
  return { candidate, score: nameScore + sureness, words: [] }
}

type Way = Readonly<{ at: DateTime; most: number; order?: Order | undefined }>
type Looked = Readonly<{ made: Attempt; named: readonly NamedRecord[] }>
type Relaxed = Looked & Readonly<{ query: Query; relaxed: readonly number[] }>

// An hour or a convenience is let go before anybody is sent to another province, and before nothing is shown.
function relaxing(query: Query, engine: Engine, way: Way): Relaxed {
  const whole = lookedFor(query, engine, way)
  if (whole.named.length > 0 || (whole.made.total > 0 && !isFar(query, whole.made)))
    return { ...whole, query, relaxed: [] }
  for (const relaxed of letGo(query)) {
    const filters = query.filters.filter((_, index) => !relaxed.includes(index))
    const looked = lookedFor({ ...query, filters }, engine, way)
    if (looked.made.total > 0 && !isFar(query, looked.made))
      return { ...looked, query: { ...query, filters }, relaxed }
  }
  return { ...whole, query, relaxed: [] }
}

const farTimes = 2

function isFar({ filters }: Query, { kilometres }: Attempt): boolean {
  const place = filters.find(({ by }) => by === 'place')
  return kilometres !== null && place?.by === 'place' && kilometres > farTimes * place.kilometres
}

const surely = 0.6

// First as it is written; forgiving slips only when that gives little, or when a word stands nowhere. Then it may also
// be a name with a slip in it, whatever needs and places were read in it: such a record stands first.
function lookedFor(query: Query, engine: Engine, way: Way): Looked {
  const exact = attempt(query, engine, { ...way, isForgiving: false })
  if (exact.total >= fewHits && !exact.plan.hasUnknown)
    return { made: exact, named: besides(exact, exactlyNamed(query, engine)) }
  const forgiving = attempt(query, engine, { ...way, isForgiving: true })
  const made = forgiving.total > 0 ? forgiving : exact
  return { made, named: namedRecords(query, engine, way.most).filter(({ sureness }) => sureness >= surely) }
}

type Given = Readonly<{ query: Query; engine: Engine; at: DateTime; relaxed: readonly number[] }>
type Best = Attempt['best'][number]

function hitOf({ candidate, score, words }: Best, { query, engine, at, relaxed }: Given): Hit {
  const { facts, idIn, kindIn } = engine.records
  const { slot, kilometres } = candidate
  const hours = facts.hours[slot]
  const isAway = ((facts.flags.of[slot] as number) & bits.away) !== 0
  return {
    id: idIn(slot),
    kind: kindIn(slot),
    score,
    kilometres,
    open: hours && !isAway ? openState(hours, at) : null,
    why: {
      needs: needsIn(engine, slot, query),
      words,
      filters: query.filters.flatMap((_, index) => (relaxed.includes(index) ? [] : [index])),
    },
  }
}

function needsIn({ records: { facts } }: Engine, slot: number, { filters }: Query): readonly NeedKey[] {
  const asked = filters.flatMap((filter) => (filter.by === 'need' ? filter.needs : []))
  return asked.filter((need) => {
    const at = NeedKey.options.indexOf(need)
    const column = at < 32 ? facts.needsLow : facts.needsHigh
    return ((column.of[slot] as number) & (1 << (at & 31))) !== 0
  })
}

// Folders beside services: only what the question is about counts, not where and when.
function othersOf(query: Query, engine: Engine, at: DateTime): number {
  const kind = query.kind === 'service' ? 'leaflet' : 'service'
  if (engine.records.counts[kind] === 0 || query.filters.every(({ by }) => by !== 'need')) return 0
  const filters = query.filters.filter(({ by }) => by === 'need' || by === 'language')
  return attempt({ ...query, kind, filters }, engine, { at, most: nothing.most, isForgiving: false }).total
}

/** What is most easily done without comes first: an hour, a price; then the place; what it is about last. */
const hardToDrop: Readonly<Record<Filter['by'], number>> = {
  open: 0,
  free: 0,
  language: 0,
  interpreter: 0,
  age: 0,
  feature: 0,
  place: 1,
  domain: 2,
  need: 2,
}

function droppable(query: Query, engine: Engine, at: DateTime): readonly Droppable[] {
  if (query.filters.length === 1 && query.text === '') return []
  return query.filters
    .map((_, filter) => {
      const filters = query.filters.filter((_one, index) => index !== filter)
      return {
        filter,
        total: attempt({ ...query, filters }, engine, { at, most: 0, isForgiving: false }).total,
      }
    })
    .filter(({ total }) => total > 0)
    .toSorted(
      (one, other) => weightOf(query, one.filter) - weightOf(query, other.filter) || other.total - one.total,
    )
}

function weightOf(query: Query, filter: number): number {
  const by = query.filters[filter]?.by
  return by === undefined ? 2 : hardToDrop[by]
}
