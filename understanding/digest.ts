/** A message up to this many characters is read whole; students type some 75, a report of a whole visit 600. */
const wholeUpTo = 2200
const head = 1000
const tail = 500
/** How far back from the cut the end of a sentence is looked for, in characters. */
const slack = 240

/** What the facts of a contact are read from; `isWhole` is false when the middle of a long report was left out. */
export type Digest = Readonly<{ text: string; isWhole: boolean }>

/**
 * The whole message, or the beginning and the end of a very long one: who, when and what stand where a report begins,
 * the next appointment where it ends. Only for facts, which a person checks on a card; danger is looked for everywhere.
 */
export function digestOf(text: string): Digest {
  if (text.length <= wholeUpTo) return { text, isWhole: true }
  const start = text.slice(0, head)
  const end = text.slice(-tail)
  const first = start.slice(0, cutAt(start, head - slack, start.length))
  return { text: `${first}\n${end.slice(cutAt(end, 0, slack))}`, isWhole: false }
}

// After the last sentence between two places; without one after the last word, without that where it falls.
function cutAt(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('\n'), part.lastIndexOf('! '))
  if (sentence >= 0) return from + sentence + 1
  const word = part.lastIndexOf(' ')
  return word >= 0 ? from + word : to
}
