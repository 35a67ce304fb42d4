import type { LifeDomain } from '../../../programme/contact-words.ts'
import { splitWord } from '../analysis.ts'
import { domainWords } from '../words/domain-words.ts'
import type { Claim } from './claim.ts'
import type { Sentence } from './sentence.ts'

const byPhrase = new Map(
  Object.entries(domainWords).flatMap(([domain, phrases]) =>
    phrases.map((phrase): [string, LifeDomain] => [phrase, domain as LifeDomain]),
  ),
)
const longest = Math.max(...[...byPhrase.keys()].map((phrase) => phrase.split(' ').length))

/** The life domain a sentence is about, for when it names no need; the longest phrase wins. */
export function readDomain({ tokens }: Sentence, taken: ReadonlySet<number>): readonly Claim[] {
  for (let length = longest; length >= 1; length -= 1)
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const at = Array.from({ length }, (_, index) => from + index)
      const domain = byPhrase.get(at.map((place) => tokens[place]?.word).join(' '))
      if (domain !== undefined && !at.some((place) => taken.has(place)))
        return [{ tokens: at, reading: { by: 'domain', domain } }]
    }
  return ofCompound(tokens, taken)
}

// "Geldproblemen" is about money as well.
function ofCompound(tokens: Sentence['tokens'], taken: ReadonlySet<number>): readonly Claim[] {
  return tokens
    .flatMap(({ word }, at): readonly Claim[] => {
      const domain = byPhrase.get(splitWord(word)[0] ?? '')
      if (domain === undefined || taken.has(at)) return []
      return [{ tokens: [at], reading: { by: 'domain', domain } }]
    })
    .slice(0, 1)
}
