import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import { z } from 'zod'
import { type Collection, StorageFailure } from './store.ts'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
/** Owners' keys kept unwrapped at the same time, in memory only; a key whose record is gone is asked for no more. */
const MOST_OPENED = 1000

/** The key of one owner, wrapped by the master key; removing this record is what erases the owner's sealed fields. */
export const OwnerKey = z.strictObject({ id: z.string(), owner: z.string(), wrapped: z.string() })
export type OwnerKey = z.infer<typeof OwnerKey>

/** The store's own collection of keys; no declared collection can have this name. */
export const ownerKeys: Collection<OwnerKey> = {
  name: '$keys',
  schema: OwnerKey,
  version: 1,
  lookups: { owner: (key) => key.owner },
}

/** Seals and opens text with an owner's key; `place` (collection/id) keeps sealed text from being moved elsewhere. */
export type Sealing = Readonly<{
  mint: (owner: string) => OwnerKey
  seal: (key: OwnerKey, place: string, text: string) => string
  open: (key: OwnerKey, place: string, sealed: string) => string
}>

/** AES-256-GCM with a random key per owner, each wrapped by the master key of 32 bytes. */
export function createSealing(masterKey: Uint8Array, store: string): Sealing {
  const master = createSecretKey(masterKey)
  const opened = new Map<string, KeyObject>()
  const unwrap = (key: OwnerKey): KeyObject => {
    const known = opened.get(key.wrapped)
    if (known) return known
    const made = createSecretKey(decrypt(master, labelOf(store, key), key.wrapped))
    if (opened.size >= MOST_OPENED) opened.clear()
    opened.set(key.wrapped, made)
    return made
  }
  return {
    mint(owner) {
      const id = randomUUID()
      return { id, owner, wrapped: encrypt(master, labelOf(store, { id, owner }), randomBytes(32)) }
    },
    seal: (key, place, text) => encrypt(unwrap(key), place, Buffer.from(text)),
    open: (key, place, sealed) => decrypt(unwrap(key), place, sealed).toString(),
  }
}

/** Keeps a wrapped key from being moved to another owner or store. */
function labelOf(store: string, { id, owner }: Pick<OwnerKey, 'id' | 'owner'>): string {
  return JSON.stringify([store, id, owner])
}

type Rewrapping = Readonly<{ store: string; from: Uint8Array; to: Uint8Array }>

/** The same key of an owner, wrapped by another master key. */
export function rewrap(key: OwnerKey, { store, from, to }: Rewrapping): OwnerKey {
  const label = labelOf(store, key)
  const plain = decrypt(createSecretKey(from), label, key.wrapped)
  return { ...key, wrapped: encrypt(createSecretKey(to), label, plain) }
}

/** A proof that a master key is the one a store was made with; it tells nothing about the key itself. */
export function keyCheck(masterKey: Uint8Array, salt: string): string {
  return createHmac('sha256', masterKey).update(`store-check:${salt}`).digest('hex')
}

function encrypt(key: KeyObject, place: string, plain: Uint8Array): string {
  const iv = nextIv()
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

const IVS_AT_ONCE = 256
let ivs = Buffer.alloc(0)

/** A random iv that was never used; they are fetched by the hundreds, for asking the system costs more than sealing. */
function nextIv(): Buffer {
  if (ivs.length === 0) ivs = randomBytes(IV_BYTES * IVS_AT_ONCE)
  const iv = ivs.subarray(0, IV_BYTES)
  ivs = ivs.subarray(IV_BYTES)
  return iv
}

function decrypt(key: KeyObject, place: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(place))
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  } catch (error) {
    throw new StorageFailure('damaged', 'Something sealed is not as it was written.', error)
  }
}
