/** Lower case without marks on letters, ligatures written out, curly apostrophes straight. */
export function fold(text: string): string {
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

/** One word of a text: folded, with where it stood in what was typed. */
export type Word = Readonly<{ word: string; from: number; to: number }>

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʼ`´](?=\p{L}))*/gu
const longestText = 20_000
const longestWord = 60

/** The words of a text in order. A hyphen parts words, an apostrophe within one does not (baby's, zo'n). */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.slice(0, longestText).matchAll(wordPattern)) {
    const word = fold(match[0]).slice(0, longestWord)
    if (word !== '') words.push({ word, from: match.index, to: match.index + match[0].length })
  }
  return words
}
