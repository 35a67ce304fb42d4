import { rememberingLatest } from '../programme/remember.ts'
import type { Cue, KindScene } from './kind-scene.ts'
import { type Message, wordsOfClause } from './message.ts'

const fetch = new Set(['halen', 'ophalen', 'afhalen', 'oppikken', 'fetch', 'collect', 'pick'])
const go = /^(?:gaan|gegaan|went|go|gone)$/
const together = /^(?:samen|tesamen|together|met|mee|with)$/
/** More than work done together tells, less than any place that is named. */
const score = 2.4

/** "samen met Hawa de wieg gaan halen": off together to fetch something, wherever it was. */
export function fetchedTogether({ message, families }: KindScene): Cue[] {
  const { words, clauseOf } = message
  return fetchings(message).flatMap((at): Cue[] => {
    const said = wordsOfClause(message, clauseOf[at])
    const isNamed = families.some(
      ({ from }) => clauseOf[from] === clauseOf[at] && together.test(words[from - 1] ?? ''),
    )
    const isJoint = isNamed || said.some((one) => /^(?:samen|tesamen|together)$/.test(one))
    return isJoint ? [{ kind: 'outing', score, from: at, to: at + 1 }] : []
  })
}

// Asked of every stretch of one message.
const fetchings = rememberingLatest(({ words }: Message): readonly number[] => {
  const places: number[] = []
  for (let at = 0; at < words.length; at += 1)
    if (fetch.has(words[at] ?? '') && words.slice(Math.max(0, at - 3), at).some((one) => go.test(one)))
      places.push(at)
  return places
})
