import type { z } from 'zod'

/** Every record has an id that is unique in its collection. */
export type Stored = Readonly<{ id: string }>

/** The keys of every member of a union, not only those all members share. */
type KeyOf<Record> = Record extends unknown ? keyof Record & string : never

/**
 * One collection, declared once. `lookups` name the ways it is searched (value null = not in that index).
 * `sealed` fields are kept encrypted with the key of `owner(record)` (R8): destroying that key erases them everywhere,
 * and they then read as absent, or null where the schema needs that, so the schema must allow it for all of them.
 * Lookups never see sealed fields.
 * `upgrades[n]` turns a document of version n into version n + 1; a document newer than `version` is refused.
 */
export type Collection<Record extends Stored> = Readonly<{
  name: string
  schema: z.ZodType<Record>
  version: number
  upgrades?: Readonly<{ [from: number]: (document: unknown) => unknown }>
  lookups: Readonly<{ [name: string]: (record: Record) => string | null }>
  sealed?: Readonly<{ owner: (record: Record) => string; fields: readonly KeyOf<Record>[] }>
}>

/** Reading one collection. Found records come in the order of their ids. */
export type Reading<Record extends Stored> = Readonly<{
  get: (id: string) => Promise<Record | undefined>
  find: (lookup: string, value: string) => Promise<readonly Record[]>
  all: () => Promise<readonly Record[]>
}>

/** Changing one collection inside a transaction: `put` replaces whole records and parses them by the schema. */
export type Changing<Record extends Stored> = Reading<Record> &
  Readonly<{ put: (record: Record) => void; remove: (id: string) => void }>

/** The collections of a store by name, as the caller declared them. */
// biome-ignore lint/suspicious/noExplicitAny: a collection's record type is invariant; the map only carries it through
export type Declared = Readonly<{ [name: string]: Collection<any> }>

/** The collections as a transaction sees them: its own changes included, nobody else's unfinished ones. */
export type Records<Collections extends Declared> = Readonly<{
  [Name in keyof Collections]: Collections[Name] extends Collection<infer Record> ? Changing<Record> : never
}>

/** The same for reading only. */
export type ReadableRecords<Collections extends Declared> = Readonly<{
  [Name in keyof Collections]: Collections[Name] extends Collection<infer Record> ? Reading<Record> : never
}>

/**
 * The port every store implements.
 * `transaction` runs one piece of work after another; when it resolves, all its changes are on disk together, and
 * when it rejects none of them is (StorageFailure when the disk refused, or the error the work threw).
 * Nothing of a change is visible to `read` before the disk said yes. A transaction must not await another one.
 */
export type Store<Collections extends Declared> = Readonly<{
  transaction: <Result>(work: (records: Records<Collections>) => Promise<Result>) => Promise<Result>
  read: <Result>(work: (records: ReadableRecords<Collections>) => Promise<Result>) => Promise<Result>
  /** Destroys the key of an owner (a family, a person): everything sealed with it can never be read again. */
  destroyKey: (owner: string) => Promise<void>
  /**
   * Calls back after each commit, once what it changed can be read, with the names of the collections it changed, as they
   * are declared; gives a way to stop. What is heard must not throw.
   */
  onCommit: (heard: (changed: ReadonlySet<keyof Collections & string>) => void) => () => void
  close: () => Promise<void>
}>

/** Why a store could not do what was asked; `code` is stable and safe to log, `message` never holds record data. */
export class StorageFailure extends Error {
  readonly code:
    | 'in-use'
    | 'damaged'
    | 'unexpected-file'
    | 'newer-version'
    | 'disk'
    | 'wrong-key'
    | 'not-empty'
    | 'closed'

  constructor(code: StorageFailure['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StorageFailure'
    this.code = code
  }
}
