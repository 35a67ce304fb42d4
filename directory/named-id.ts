import { createHash } from 'node:crypto'

/** The space in which the directory names what has no id of its own; written down once, never changed. */
const space = Buffer.from('0b6f4f0c7a1d4d0e9f5e2a6c3d8b1e47', 'hex')

/**
 * The id that follows from what it names (UUID version 5, RFC 9562): the same source row or term has the same id in
 * every import and at every site, so that a repeated import changes nothing.
 */
export function namedId(...names: readonly string[]): string {
  const hash = createHash('sha1').update(space).update(names.join('\u001f')).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
