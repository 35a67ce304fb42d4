import { Unreadable } from './unreadable.ts'

type Bytes = AsyncIterable<Uint8Array>

/** No row, and no object on a line, is longer than this. */
const longestLine = 4 * 1024 * 1024

/**
 * The text of a file in pieces. A byte-order mark says what it is in; without one it is UTF-8, and what is no UTF-8 is
 * Windows-1252, as older spreadsheets save. Opens the file twice.
 */
export async function* textOf(open: () => Bytes, said: string): AsyncIterable<string> {
  const decoder = new TextDecoder(await encodingOf(open()))
  for await (const chunk of open()) yield checked(decoder.decode(chunk, { stream: true }), said)
  yield checked(decoder.decode(), said)
}

/** The lines of a text, with their number; empty ones are left out. */
export async function* linesOf(
  text: AsyncIterable<string>,
  said: string,
): AsyncIterable<Readonly<{ line: string; at: number }>> {
  let rest = ''
  let at = 0
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      at++
      if (line.trim() !== '') yield { line, at }
    }
    if (rest.length > longestLine)
      throw new Unreadable(`Regel ${at + 1} van ${said} is te lang om één dienst te zijn.`)
  }
  if (rest.trim() !== '') yield { line: rest, at: at + 1 }
}

async function encodingOf(bytes: Bytes): Promise<string> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  try {
    for await (const chunk of bytes) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
      isFirst = false
      strict.decode(chunk, { stream: true })
    }
    strict.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

// No text has such a character: it is a spreadsheet itself, a picture, or UTF-16 that does not say so.
function checked(text: string, said: string): string {
  if (text.includes('\0'))
    throw new Unreadable(`${said} is geen tekst die ik kan lezen. Bewaar het als CSV (UTF-8) of als JSON.`)
  return text
}
