import { dialectWords } from '../words/dialect-words.ts'
import { firstNames } from '../words/first-names.ts'
import { ordinaryWords } from '../words/ordinary-words.ts'
import { realWords } from './real-words.ts'

const shortest = 4
const twice = [1, 2]

/** How the dialects change a sound or an ending, and what the written word has there; `from` the length it holds for. */
const sounds: readonly Readonly<{ said: RegExp; written: readonly string[]; from?: number }>[] = [
  { said: /(?:oa|ao|ae)/, written: ['aa', 'a'] },
  { said: /uu/, written: ['ui'] },
  { said: /ie/, written: ['ij'] },
  { said: /y/, written: ['ij'] },
  { said: /ai/, written: ['ij', 'ei'] },
  { said: /au/, written: ['ui', 'ou'], from: 5 },
  { said: /sk/, written: ['sch'], from: 5 },
  { said: /([bdfgklmprstvz])n$/, written: ['$1en'] },
  { said: /([a-z]e)$/, written: ['$1n'], from: 5 },
  { said: /(?:sk|ek|k)e(s?)n?$/, written: ['je$1', 'tje$1', ''], from: 5 },
  { said: /tjn$/, written: ['tje'], from: 5 },
  { said: /jen$/, written: ['je'], from: 5 },
  { said: /^([aeou])/, written: ['h$1'], from: 5 },
]

/**
 * Reads a word of a Flemish dialect as the written word of the signs that it stands for: first by a list, then by the
 * sounds that differ, tried one after the other. A word that is a word of its own stays as it is.
 */
export function dialectFor(vocabulary: Iterable<string>): (word: string) => string {
  const known = new Set(vocabulary)
  const isOwn = (word: string): boolean =>
    known.has(word) || ordinaryWords.has(word) || realWords.has(word) || firstNames.has(word)
  return (word) => {
    const listed = Object.hasOwn(dialectWords, word) ? dialectWords[word] : undefined
    if (listed !== undefined) return listed
    if (word.length < shortest || isOwn(word) || !/^[a-z]+$/.test(word)) return word
    let forms = [word]
    for (const _ of twice) {
      forms = forms.flatMap(variants)
      const found = forms.find((form) => form.length >= shortest && known.has(form))
      if (found !== undefined) return found
    }
    return word
  }
}

function variants(word: string): string[] {
  return sounds.flatMap(({ said, written, from = shortest }) =>
    word.length >= from && said.test(word) ? written.map((form) => word.replace(said, form)) : [],
  )
}
