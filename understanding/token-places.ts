// Letters and digits never share a token, so `14u30` is three tokens and `45min` two; `38,4` and `3.11.2026` stay whole.
const shape =
  /k ?(?:&|\+|en) ?g(?![\p{L}\p{N}])|\d+[oO](?![\p{L}\p{N}])|\d+(?:\.\d+)+|(?<![/\d])\d+,\d{1,2}(?![\d/])|\d+|['’‘´`](?:[tnmrks]|ns|et)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}]*(?:['’´`][\p{L}\p{M}]+)*/giu

// What a plain character may be to the shape: the start of anything (0), a letter, no part of any token, or a digit.
const letter = 1
const between = 2
const digit = 3
const kindOf = new Uint8Array(1 << 16)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[a-z]/i.test(character)) kindOf[code] = letter
  else if (/\d/.test(character)) kindOf[code] = digit
  else if (!/['`]/.test(character)) kindOf[code] = between
}

/**
 * Where each token of a text begins and ends, one after the other. Plain words and numbers, most of any message, are
 * walked over character by character; the shape is asked only where something else stands, and says the same of them.
 */
export function eachPlace(text: string, keep: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf[text.charCodeAt(at)]
    if (kind === between) {
      at += 1
      continue
    }
    let start = at
    let end = kind === letter ? plainEnd(text, at) : kind === digit ? plainNumberEnd(text, at) : -1
    if (end < 0) {
      shape.lastIndex = at
      const match = shape.exec(text)
      if (match === null) return
      start = match.index
      end = shape.lastIndex
    }
    keep(start, end)
    at = end
  }
}

// The end of the word that begins here when no more than plain letters can belong to it; else -1. What lies outside of
// a text is never asked for: a code that may be none makes every look at the text slower.
function plainEnd(text: string, from: number): number {
  if (mayBeKindEnGezin(text, from)) return -1
  let end = from + 1
  let kind = letter
  while (end < text.length) {
    kind = kindOf[text.charCodeAt(end)] as number
    if (kind !== letter) break
    end += 1
  }
  return end === text.length || kind === between || kind === digit ? end : -1
}

// The end of the number that begins here when nothing can go on with it ("3.11", "38,4", "1o"); else -1.
function plainNumberEnd(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && kindOf[text.charCodeAt(end)] === digit) end += 1
  if (end === text.length) return end
  const after = text.charAt(end)
  if (after === 'o' || after === 'O') return -1
  const mayGoOn = (after === '.' || after === ',') && end + 1 < text.length
  return mayGoOn && kindOf[text.charCodeAt(end + 1)] === digit ? -1 : end
}

// "k&g", "k en g": the only token with a letter first that holds more than letters
function mayBeKindEnGezin(text: string, at: number): boolean {
  // k, K
  if ((text.charCodeAt(at) | 32) !== 107) return false
  const second = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
  return /^(?:[&+]|en)/i.test(text.slice(second, second + 2))
}
