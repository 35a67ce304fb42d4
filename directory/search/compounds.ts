import { dutchStem } from './dutch-stem.ts'

/** Takes a folded word apart into known words; empty when it is no compound of them. */
export type Splitter = (word: string) => readonly string[]

const shortestPart = 3
const shortestCompound = 7
const longestCompound = 40
const links = ['', 's', 'en', 'e', 'er', 'n']

/**
 * Builds a splitter over a lexicon of folded words. Parts come back as they stand in the word, without the letters that
 * link them: kinderkleding gives kinder and kleding. The fewest parts win.
 */
export function splitterOver(lexicon: Iterable<string>): Splitter {
  const words = new Set<string>()
  for (const word of lexicon) if (word.length >= shortestPart && /^\p{L}+$/u.test(word)) words.add(word)
  const stems = new Set([...words].map(dutchStem))
  const isKnown = (part: string) =>
    words.has(part) || (part.length > shortestPart && stems.has(dutchStem(part)))
  return (word) =>
    word.length < shortestCompound || word.length > longestCompound ? [] : bestSplit(word, isKnown)
}

// From the right: for each beginning of the rest, the best way to take the rest apart.
function bestSplit(word: string, isKnown: (part: string) => boolean): readonly string[] {
  const best: (readonly string[] | null)[] = Array.from({ length: word.length + 1 }, () => null)
  for (let from = word.length - shortestPart; from >= 0; from -= 1) {
    if (from > 0 && isKnown(word.slice(from))) best[from] = [word.slice(from)]
    else best[from] = splitFrom(word, from, { best, isKnown })
  }
  return best[0] ?? []
}

type Rest = Readonly<{ best: readonly (readonly string[] | null)[]; isKnown: (part: string) => boolean }>

function splitFrom(word: string, from: number, { best, isKnown }: Rest): readonly string[] | null {
  let found: readonly string[] | null = null
  for (let to = from + shortestPart; to <= word.length - shortestPart; to += 1) {
    const tail = best[to]
    if (!tail || (found !== null && tail.length + 1 >= found.length)) continue
    const head = firstPart(word.slice(from, to), isKnown)
    if (head !== null) found = [head, ...tail]
  }
  return found
}

function firstPart(part: string, isKnown: (part: string) => boolean): string | null {
  for (const link of links) {
    if (!part.endsWith(link)) continue
    const bare = part.slice(0, part.length - link.length)
    if (bare.length >= shortestPart && isKnown(bare)) return bare
  }
  return null
}
