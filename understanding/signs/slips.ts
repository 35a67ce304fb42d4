import { remembering } from '../../programme/remember.ts'
import { spellerFor } from '../spelling.ts'
import { realWords } from './real-words.ts'

/** A speller that only undoes slips of the finger towards the signs' own words, and leaves real words alone. */
export function correctorFor(vocabulary: Iterable<string>): (word: string) => string {
  const speller = spellerFor(vocabulary)
  return remembering((word) => (realWords.has(word) ? word : undo(word, speller(word))))
}

const keyboard = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

// A slip of the finger moves to a key beside, drops, doubles or swaps a letter; any other letter makes another word.
function undo(word: string, other: string): string {
  if (other === word || other.length !== word.length) return other
  const differing = Array.from(word, (_, index) => index).filter((index) => word[index] !== other[index])
  if (differing.length !== 1) return other
  const [a, b] = [word[differing[0] ?? 0] ?? '', other[differing[0] ?? 0] ?? '']
  const beside = keyboard.some(
    (row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1,
  )
  return beside || (a === 'y' && b === 'i') || (a === 'i' && b === 'y') ? other : word
}
