import type { Cue, KindScene } from './kind-scene.ts'
import { ofList } from './lexicon.ts'

const sent =
  /^(?:gestuurd|gezonden|verstuurd|doorgestuurd|opgestuurd|toegestuurd|stuurde|zond|geappt|appte|gemaild|mailde|gesmst|smste|sent|texted|messaged|emailed|mailed|forwarded|gestuurt|teruggestuurd|teruggeschreven)$/
const notHer = /^(?:voor|van|bij|met|over|for|from|about)$/

/** Something sent to the family itself: "Roza gestuurd dat …", "de link doorgestuurd naar Hawa". */
export function sentTo({ message, found, families }: KindScene): Cue[] {
  const { words, clauses, clauseOf } = message
  return families.flatMap((family) => {
    const clause = clauses[clauseOf[family.from] ?? 0]
    if (clause === undefined || notHer.test(words[family.from - 1] ?? '')) return []
    const isElsewhere = ofList(found, 'service').some(
      ({ from }) =>
        clauseOf[from] === clauseOf[family.from] && /^(?:naar|aan|to|bij)$/.test(leadOf(words, from)),
    )
    const kin = /^(?:haar|zijn|s|zen|zuster|zus|moeder|man)$/.test(words[family.to] ?? '')
    if (isElsewhere || (kin && sent.test(words[family.from] ?? ''))) return []
    const at = words.findIndex((word, index) => index >= clause.from && index < clause.to && sent.test(word))
    if (at < 0) return []
    const after = at > family.from
    const led = /^(?:naar|aan|to)$/.test(words[family.from - 1] ?? '') || family.from === at + 1
    return after || led ? [{ kind: 'message' as const, score: 4.6, from: at, to: at + 1 }] : []
  })
}

function leadOf(words: readonly string[], from: number): string {
  const back = /^(?:de|het|een|haar|the|a|her|den)$/.test(words[from - 1] ?? '') ? 2 : 1
  return words[from - back] ?? ''
}
