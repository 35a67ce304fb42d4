/**
 * The keystroke-level model (Card, Moran and Newell, 1980 and 1983): an expert's time for a task without errors is the
 * sum of its keys, taps, thoughts and waits. Seconds for each:
 * - key: 0.25 on a phone's own keyboard, an assumption for practised young people. Measured: 36.2 words a minute, so
 *   0.33 s a key, on average over 37,370 people, 39.6 words (0.30 s) for ages 10 to 19 (Palin and others, "How do
 *   people type on mobile devices?", MobileHCI 2019). Words that the keyboard completes are not counted.
 * - tap: 0.4 for moving a thumb to a button and touching it, an assumption (Card, Moran and Newell: 0.2 for a button,
 *   1.1 for pointing with a mouse over a desk's screen).
 * - think: 1.35, before each thing to tell and before each decision (Card, Moran and Newell).
 */
export const operators = { key: 0.25, measuredKey: 0.33, tap: 0.4, think: 1.35 } as const

/** What a person does for one log, counted. `facts` are the things told, each thought of before it is typed. */
export type Work = Readonly<{ keys: number; taps: number; thoughts: number; waitSeconds: number }>

/** Seconds of a person's time, with another time per key if wanted. */
export function secondsOf(work: Work, key: number = operators.key): number {
  return work.keys * key + work.taps * operators.tap + work.thoughts * operators.think + work.waitSeconds
}

/**
 * Keys for a text on a phone: one a character, one more for each change between letters and the layer of digits and
 * signs (a space stands on both), and one for the shift before a capital.
 */
export function keysFor(text: string): number {
  let keys = 0
  let layer: 'letters' | 'signs' = 'letters'
  for (const character of text) {
    keys += 1
    if (character === ' ') continue
    const needed = /\p{L}/u.test(character) ? 'letters' : 'signs'
    if (needed !== layer) keys += 1
    layer = needed
    if (/\p{Lu}/u.test(character)) keys += 1
  }
  return keys
}
