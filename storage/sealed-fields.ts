import type { Collection, Stored } from './store.ts'

/** The fields of a record by name. */
export type Fields = Readonly<{ [field: string]: unknown }>

/** What stands open and what is sealed (null: nothing); an absent or empty field has nothing to hide. */
export function divide(
  fields: Fields,
  sealed: readonly string[],
): Readonly<{ plain: Fields; hidden: Fields | null }> {
  const plain: { [field: string]: unknown } = { ...fields }
  let hidden: Fields | null = null
  for (const field of sealed) {
    if (plain[field] === null || plain[field] === undefined) continue
    hidden = { ...(hidden ?? {}), [field]: plain[field] }
    delete plain[field]
  }
  return { plain, hidden }
}

/** Collections and the shapes of their records that were seen to be readable without what is sealed. */
const erasable = new WeakMap<object, Set<string>>()

/** Found out at the first record of its shape, in a test, rather than on the day that a family is erased. */
export function assertErasable<R extends Stored>(
  collection: Collection<R>,
  plain: Fields,
  hidden: Fields,
): void {
  const seen = erasable.get(collection) ?? new Set()
  erasable.set(collection, seen)
  const shape = JSON.stringify([plain.state, Object.keys(hidden)])
  if (seen.has(shape)) return
  if (!parseErased(collection, plain))
    throw new TypeError(
      `The schema of ${collection.name} must allow its sealed fields to be absent, or to be null.`,
    )
  seen.add(shape)
}

/** What the fields that are left of a record make once its sealed ones are gone; undefined when its schema wants them. */
export function parseErased<R extends Stored>(collection: Collection<R>, plain: Fields): R | undefined {
  const absent = (collection.sealed?.fields ?? []).filter((field) => !(field in plain))
  const nulls = Object.fromEntries(absent.map((field) => [field, null]))
  return collection.schema.safeParse(plain).data ?? collection.schema.safeParse({ ...plain, ...nulls }).data
}
