import { type Concept, conceptNamed } from './feature-hash.ts'
import { type Found, foundBetween } from './lexicon.ts'
import type { Message } from './message.ts'
import type { Span } from './scene.ts'
import { type Features, featuresOf } from './text-features.ts'

const bits = 12

/** What a regression may see of a stretch told of a contact: its words, and what the word lists found in it. */
export function contactFeatures(message: Message, found: readonly Found[], { from, to }: Span): Features {
  const tokens = message.tokens.slice(from, to)
  const text = message.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const concepts: Concept[] = []
  for (const hit of foundBetween(found, from, to))
    for (const name of namesOf(message, hit)) concepts.push(conceptNamed(name))
  return featuresOf({ text, tokens, role: 'student', names: new Set(), concepts }, bits)
}

function namesOf({ words, clauseOf }: Message, { tag, from }: Found): string[] {
  const before = clauseOf[from - 1] === clauseOf[from] ? (words[from - 1] ?? '^') : '^'
  switch (tag.list) {
    case 'kind':
      return [`kind ${tag.value}`, `kind ${tag.value} ${tag.strength}`]
    case 'action':
    case 'domain':
      return [`${tag.list} ${tag.value}`]
    case 'service':
      return ['service', `service ${tag.value}`, `service after ${before}`]
    case 'occasion':
      return ['occasion', `occasion after ${before}`]
    default:
      return [tag.list]
  }
}
