import { isDeepStrictEqual } from 'node:util'
import type { Entry } from './layer.ts'
import { assertErasable, divide, type Fields, parseErased } from './sealed-fields.ts'
import type { OwnerKey, Sealing } from './sealing.ts'
import { type Collection, StorageFailure, type Stored } from './store.ts'

/** Where documents find the keys of owners: by the key's id to open, by owner (made when missing) to seal. */
export type KeyRing = Readonly<{
  sealing: Sealing
  keyById: (id: string) => OwnerKey | undefined
  keyOfOwner: (owner: string) => OwnerKey
}>

const SEALED = '$sealed'

/** A record as it is stored: parsed by its schema, its sealed fields in one envelope, its lookups without them. */
export function toEntry<R extends Stored>(collection: Collection<R>, record: R, ring: KeyRing): Entry {
  const parsed = collection.schema.parse(record)
  assertJson(parsed, collection.name)
  const { plain, hidden } = divide(fieldsOf(parsed, collection), collection.sealed?.fields ?? [])
  if (hidden === null) return fitting(entryOf(collection, plain))
  assertErasable(collection, plain, hidden)
  return fitting(entryOf(collection, plain, envelope(collection, parsed, hidden, ring)))
}

/** A record from its stored document, always a fresh object; sealed fields of an erased owner are absent or null. */
export function toRecord<R extends Stored>(collection: Collection<R>, entry: Entry, ring: KeyRing): R {
  const { fields, isErased } = openFields(collection.name, entry, ring)
  // The same text was accepted before; only what comes from a disk, or lost its key, has yet to prove itself.
  if (!isErased && fits.has(entry)) return fields as unknown as R
  const record = isErased ? parseErased(collection, fields) : collection.schema.safeParse(fields).data
  if (record === undefined) throw misfit(collection.name, entry.id)
  if (!isErased && isDeepStrictEqual(record, fields)) fits.add(entry)
  return record
}

/** Entries whose fields are, to the letter, what the schema of their collection makes of them. */
const fits = new WeakSet<Entry>()

function fitting(entry: Entry): Entry {
  fits.add(entry)
  return entry
}

/** The fields of a stored document with what was sealed opened again, or absent when its key is gone. */
export function openFields(name: string, entry: Entry, ring: KeyRing): { fields: Fields; isErased: boolean } {
  const fields = plainFields(entry)
  const sealed = fields[SEALED]
  if (typeof sealed !== 'string') return { fields, isErased: false }
  delete fields[SEALED]
  const [keyId = '', body = ''] = sealed.split(':')
  const key = ring.keyById(keyId)
  if (!key) return { fields, isErased: true }
  const opened: Fields = JSON.parse(ring.sealing.open(key, `${name}/${entry.id}`, body))
  return { fields: Object.assign(fields, opened), isErased: false }
}

/** The same entry with its values in the lookups worked out from its document. */
export function withKeys<R extends Stored>(collection: Collection<R>, entry: Entry): Entry {
  const { [SEALED]: _, ...plain } = plainFields(entry)
  return { ...entry, keys: keysOf(collection, plain) }
}

/** What to say of a stored document that its collection's schema does not accept. */
export function misfit(name: string, id: string): StorageFailure {
  return new StorageFailure('damaged', `The document ${name}/${id} does not fit its collection.`)
}

function entryOf<R extends Stored>(collection: Collection<R>, plain: Fields, sealed?: string): Entry {
  const text = JSON.stringify(sealed === undefined ? plain : { ...plain, [SEALED]: sealed })
  return { id: String(plain.id), version: collection.version, text, keys: keysOf(collection, plain) }
}

function envelope<R extends Stored>(
  collection: Collection<R>,
  record: R,
  hidden: Fields,
  ring: KeyRing,
): string {
  const owner = collection.sealed?.owner(record)
  if (!owner) throw new TypeError(`A record of ${collection.name} has nobody to seal it for.`)
  const key = ring.keyOfOwner(owner)
  const text = JSON.stringify(hidden)
  return `${key.id}:${ring.sealing.seal(key, `${collection.name}/${record.id}`, text)}`
}

/** Lookups never see sealed fields: they must come out the same at a start, where nothing sealed is opened. */
function keysOf<R extends Stored>(collection: Collection<R>, plain: Fields): readonly (string | null)[] {
  return Object.values(collection.lookups).map((lookup) => lookup(plain as unknown as R) ?? null)
}

function plainFields(entry: Entry): { [field: string]: unknown } {
  return JSON.parse(entry.text ?? '{}')
}

function fieldsOf<R extends Stored>(record: R, collection: Collection<R>): Fields {
  if (SEALED in record || typeof record.id !== 'string' || record.id === '')
    throw new TypeError(`A record of ${collection.name} needs an id of its own and no field named ${SEALED}.`)
  return record
}

/** JSON changes dates, maps and NaN without a word; better to refuse them than to read something else back. */
function assertJson(value: unknown, where: string): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  const isList = Array.isArray(value) && !value.includes(undefined)
  if (!isList && !isPlain(value))
    throw new TypeError(`A record of ${where} holds a value that JSON cannot keep.`)
  for (const each of Object.values(value)) assertJson(each, where)
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
