import { fold, wordsOf } from '../search/fold.ts'

/** Whether a text (folded) holds every word that was asked, whole or as the beginning of a word. */
export function saysAll(folded: string, search: string): boolean {
  return wordsOf(search).every(({ word }) => ` ${folded}`.includes(` ${word}`))
}

/** The same of texts as they were written. */
export function textSaysAll(texts: readonly (string | undefined)[], search: string): boolean {
  return saysAll(fold(texts.join(' ')), search)
}
