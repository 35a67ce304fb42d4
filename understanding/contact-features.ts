import { conceptNamed } from './feature-hash.ts'
import { type Found, foundBetween } from './lexicon.ts'
import { type Message, wordsBetween } from './message.ts'
import type { Span } from './scene.ts'
import { type FeatureSource, type Features, featuresOf } from './text-features.ts'

const bits = 12

/** What a regression may see of a stretch told of a contact: its words, and what the word lists found in it. */
export function contactFeatures(message: Message, found: readonly Found[], { from, to }: Span): Features {
  const { tokens } = message
  const text = wordsBetween(message, from, to)
  const concepts: FeatureSource['concepts'] = (put) => {
    for (const hit of foundBetween(found, from, to))
      for (const name of namesOf(message, hit)) put(conceptNamed(name))
  }
  return featuresOf({ text, tokens, from, to, role: 'student', names: nobody, concepts }, bits)
}

const nobody: ReadonlySet<string> = new Set()

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
