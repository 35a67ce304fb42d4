import { wordsBetween } from './message.ts'
import type { Heard, Unsure } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Segment } from './segments.ts'

/** Whose contact it is, or which families to choose from. */
export type Whose = Readonly<{ family: Heard<string> | null; unsure: readonly Unsure[] }>

// The last one named before a stretch, else the first after it.
function nearestOf(families: Scene['families'], { from, to }: Segment): Scene['families'] {
  const near =
    families.findLast((family) => family.from < from) ?? families.find((family) => family.from >= to)
  return near === undefined ? [] : [near]
}

/**
 * The families a stretch is about: those it names, else the one named just before ("en gisteren haar gebeld"), else
 * the only family there is. A name that is nobody's, or no name and a choice, leaves it to be asked.
 */
export function whoseIs({ message, context, families }: Scene, segment: Segment): readonly Whose[] {
  const named = segment.families.length > 0 ? segment.families : nearestOf(families, segment)
  const known = named.filter(({ code }) => code !== null)
  if (known.length > 0) {
    const once = known.filter(({ code }, index) => known.findIndex((other) => other.code === code) === index)
    return once.map(({ code, from, to }) => ({
      family: { value: code ?? '', words: wordsBetween(message, from, to) },
      unsure: [],
    }))
  }
  const [stranger] = named
  const options = context.families.map(({ code }) => code)
  const [only] = options
  if (stranger !== undefined) {
    return [
      {
        family: null,
        unsure: [{ field: 'family', options, words: wordsBetween(message, stranger.from, stranger.to) }],
      },
    ]
  }
  if (only !== undefined && options.length === 1) return [{ family: { value: only, words: '' }, unsure: [] }]
  return [{ family: null, unsure: only === undefined ? [] : [{ field: 'family', options, words: '' }] }]
}
