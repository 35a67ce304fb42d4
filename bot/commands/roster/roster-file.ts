import { readFile } from 'node:fs/promises'
import { errorCode } from '../../../storage/disk.ts'

/** The text of a roster file, or one sentence that says why it cannot be read. */
export async function readRosterFile(path: string): Promise<Readonly<{ text: string } | { why: string }>> {
  try {
    const text = decode(await readFile(path))
    // No text has such a character: it is a spreadsheet itself, a picture, or UTF-16 that does not say so.
    if (text.includes('\0'))
      return { why: 'Dat bestand is geen tekst die ik kan lezen. Bewaar de lijst als CSV (UTF-8).' }
    return text.trim() === '' ? { why: 'Dat bestand is leeg.' } : { text }
  } catch (error) {
    return { why: reasonOf(errorCode(error)) }
  }
}

/** A file with a byte-order mark says what it is in; without one it is UTF-8, and what is no UTF-8 is Windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function reasonOf(code: string): string {
  if (code === 'ENOENT') return 'Dat bestand vind ik niet.'
  if (code === 'EISDIR') return 'Dat is een map, geen bestand.'
  return `Dat bestand kan ik niet lezen (${code}).`
}
