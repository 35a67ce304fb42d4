import { remembering } from '../programme/remember.ts'

/** What a message speaks of, as a regression weighs it: the hash of its name, and how much it says. */
export type Concept = Readonly<{ hash: number; strength: number }>

/** A concept says more than a word; one of two that share a clause less, a sign more (found by cross-validation). */
const strength = { concept: 2, sign: 3, pair: 1.5 } as const

/**
 * The concept of a name; `sign …` is a sign, `… + …` two in one clause. The hash is kept signed: a larger number would be
 * an object of its own.
 */
export const conceptNamed = remembering((name): Concept => {
  if (name.startsWith('sign ')) return { hash: hash(`c ${name}`) | 0, strength: strength.sign }
  return { hash: hash(`c ${name}`) | 0, strength: name.includes('+') ? strength.pair : strength.concept }
})

/** FNV-1a, 32 bits, with a last mix so that the low bits are even. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 13)) >>> 0
}
