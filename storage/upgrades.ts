import { setImmediate as breathe } from 'node:timers/promises'
import { type KeyRing, misfit, openFields, toEntry, withKeys } from './documents.ts'
import type { Entry } from './layer.ts'
import { type Collection, type Declared, StorageFailure, type Stored } from './store.ts'

const STEP = 1000

/**
 * Makes the stored documents of a collection ready for use: brings older ones up to date (returns how many) and works
 * out lookups. A newer version or an unknown collection belongs to a newer program and is refused ('newer-version').
 */
export async function prepare(
  name: string,
  entries: Map<string, Entry>,
  declared: Declared,
  ring: KeyRing,
): Promise<number> {
  const collection = Object.values(declared).find((each) => each.name === name)
  if (!collection)
    throw new StorageFailure('newer-version', `The collection ${name} is not known to this version.`)
  let upgraded = 0
  let count = 0
  for (const entry of entries.values()) {
    const isCurrent = entry.version === collection.version
    entries.set(entry.id, isCurrent ? withKeys(collection, entry) : upgrade(collection, entry, ring))
    if (!isCurrent) upgraded++
    if (++count % STEP === 0) await breathe()
  }
  return upgraded
}

function upgrade<R extends Stored>(collection: Collection<R>, entry: Entry, ring: KeyRing): Entry {
  const where = `${collection.name}/${entry.id}`
  if (entry.version > collection.version)
    throw new StorageFailure('newer-version', `The document ${where} has version ${entry.version}.`)
  const { fields, isErased } = openFields(collection.name, entry, ring)
  let document: unknown = fields
  for (let version = entry.version; version < collection.version; version++) {
    const step = collection.upgrades?.[version]
    if (!step) throw new TypeError(`${collection.name} has no upgrade from version ${version}.`)
    document = step(document)
  }
  const record = collection.schema.safeParse(isErased ? withNulls(collection, document) : document)
  if (!record.success || record.data.id !== entry.id) throw misfit(collection.name, entry.id)
  return toEntry(collection, record.data, ring)
}

function withNulls<R extends Stored>(collection: Collection<R>, document: unknown): unknown {
  if (collection.schema.safeParse(document).success) return document
  const nulls = (collection.sealed?.fields ?? []).map((field) => [field, null])
  return { ...Object.fromEntries(nulls), ...(document as object) }
}
