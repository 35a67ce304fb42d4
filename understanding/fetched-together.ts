import type { Cue, KindScene } from './kind-scene.ts'
import { wordsOfClause } from './message.ts'

const fetch = /^(?:halen|ophalen|afhalen|oppikken|fetch|collect|pick)$/
const go = /^(?:gaan|gegaan|went|go|gone)$/
const together = /^(?:samen|tesamen|together|met|mee|with)$/
/** More than work done together tells, less than any place that is named. */
const score = 2.4

/** "samen met Hawa de wieg gaan halen": off together to fetch something, wherever it was. */
export function fetchedTogether({ message, families }: KindScene): Cue[] {
  const { words, clauseOf } = message
  return words.flatMap((word, at): Cue[] => {
    if (!fetch.test(word) || !words.slice(Math.max(0, at - 3), at).some((one) => go.test(one))) return []
    const said = wordsOfClause(message, clauseOf[at])
    const isNamed = families.some(
      ({ from }) => clauseOf[from] === clauseOf[at] && together.test(words[from - 1] ?? ''),
    )
    const isJoint = isNamed || said.some((one) => /^(?:samen|tesamen|together)$/.test(one))
    return isJoint ? [{ kind: 'outing', score, from: at, to: at + 1 }] : []
  })
}
