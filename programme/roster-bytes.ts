/**
 * The text of a roster file: a file with a byte-order mark says what it is in; without one it is UTF-8, and what is no
 * UTF-8 is Windows-1252. Null for what is no text: a spreadsheet itself, a picture, or UTF-16 that does not say so.
 */
export function readRosterBytes(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  return text.includes('\0') ? null : text
}

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
