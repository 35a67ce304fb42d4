import { readFile } from 'node:fs/promises'
import { readRosterBytes } from '../../../programme/roster-bytes.ts'
import { errorCode } from '../../../storage/disk.ts'

/** The text of a roster file, or one sentence that says why it cannot be read. */
export async function readRosterFile(path: string): Promise<Readonly<{ text: string } | { why: string }>> {
  try {
    const text = readRosterBytes(await readFile(path))
    if (text === null)
      return { why: 'Dat bestand is geen tekst die ik kan lezen. Bewaar de lijst als CSV (UTF-8).' }
    return text.trim() === '' ? { why: 'Dat bestand is leeg.' } : { text }
  } catch (error) {
    return { why: reasonOf(errorCode(error)) }
  }
}

function reasonOf(code: string): string {
  if (code === 'ENOENT') return 'Dat bestand vind ik niet.'
  if (code === 'EISDIR') return 'Dat is een map, geen bestand.'
  return `Dat bestand kan ik niet lezen (${code}).`
}
