/** Lower case without marks on letters, ligatures written out, curly apostrophes straight. */
export function fold(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldedMarks(text)
}

function foldedMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code === 0x60) return false
  }
  return true
}

/** One word of a text: folded, with where it stood in what was typed. */
export type Word = Readonly<{ word: string; from: number; to: number }>

const longestText = 20_000
const longestWord = 60
const wordLetter = /[\p{L}\p{M}\p{N}]/u

/** The words of a text in order. A hyphen parts words, an apostrophe within one does not (baby's, zo'n). */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (word, from, to) => words.push({ word, from, to }))
  return words
}

/** Goes through the words of a text without making a list of them. */
export function eachWord(text: string, visit: (word: string, from: number, to: number) => void): void {
  const length = Math.min(text.length, longestText)
  let at = 0
  while (at < length) {
    if (!isWordLetter(text, at)) {
      at += 1
      continue
    }
    const from = at
    while (at < length && (isWordLetter(text, at) || isWithin(text, at))) at += 1
    const word = fold(text.slice(from, at)).slice(0, longestWord)
    if (word !== '') visit(word, from, at)
  }
}

function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  // Half of a letter outside the first plane counts as a letter, whatever the other half is.
  return (code >= 0xd800 && code <= 0xdfff) || wordLetter.test(text.charAt(at))
}

function isWithin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80 && code !== 0x27 && code !== 0x60) return false
  const isApostrophe = /['’‘ʼ`´]/.test(text.charAt(at))
  return isApostrophe && at + 1 < text.length && /\p{L}/u.test(text.charAt(at + 1))
}
