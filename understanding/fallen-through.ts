import type { Cue, KindScene } from './kind-scene.ts'
import { foundBetween, ofList } from './lexicon.ts'
import type { Message } from './message.ts'

const planned = /^(?:zou|zouden|normaal|normaliter|gepland|supposed|meant)$/
const wanted = /^(?:wou|wouden|wilde|wilden|gingen|ging|wanted|going|planned)$/
const we = /^(?:ik|we|wij|i)$/
const turn = /^(?:maar|but|helaas|jammer|alleen)$/
const without = /^(?:niet|geen|not|never)$/
const away = /^(?:onderweg|weg|nergens|elders|vertrokken|buiten|out|gone|away)$/
const elsewhere = /^(?:naar|bij|op|in|at)$/

/** Clauses of a plan that came to nothing: "we zouden wandelen, maar het regende", "normaal bij Roza maar haar man …". */
export function plansThatFell(message: Message): ReadonlySet<number> {
  const fell = message.clauses.flatMap(({ from, to }, clause) => {
    const said = message.words.slice(from, to)
    const isPlan =
      said.some((word) => planned.test(word)) ||
      said.some(
        (word, at) => wanted.test(word) && (we.test(said[at - 1] ?? '') || we.test(said[at + 1] ?? '')),
      )
    return isPlan && turnsAfter(message, clause) ? [clause] : []
  })
  return new Set(fell)
}

function turnsAfter({ words, clauses }: Message, clause: number): boolean {
  const next = clauses[clause + 1]
  return next !== undefined && turn.test(words[next.from] ?? '')
}

/** Reasons to take a contact for a missed one that no word names: a plan that fell, or somebody who was elsewhere. */
export function fallenThrough({ message, found, families, hasMinutes }: KindScene): Cue[] {
  const cues: Cue[] = []
  for (const clause of plansThatFell(message)) {
    const { from = 0, to = 0 } = message.clauses[clause] ?? {}
    const names = foundBetween(found, from, to).some(({ tag }) => tag.list === 'kind' || tag.list === 'going')
    const inside = names || families.some((family) => family.from >= from && family.from < to)
    if (inside) cues.push({ kind: 'missed', score: 4.45, from, to: Math.min(to, from + 8) })
  }
  if (!hasMinutes) cues.push(...wasElsewhere({ message, found, families }))
  return cues
}

// "was bij Hawa maar ze was naar de winkel": somebody went, and she was not there
function wasElsewhere({
  message,
  found,
  families,
}: Pick<KindScene, 'message' | 'found' | 'families'>): Cue[] {
  const { words, clauses, clauseOf } = message
  return clauses.flatMap(({ from, to }, clause) => {
    const before = clauses[clause - 1]
    if (before === undefined || !turn.test(words[from] ?? '')) return []
    const went =
      families.some((family) => clauseOf[family.from] === clause - 1) ||
      ofList(foundBetween(found, before.from, before.to), 'kind').some(
        ({ tag }) => tag.value === 'home_visit',
      )
    const isAway = isElsewhere(
      words.slice(from + 1, to),
      families.some((family) => family.from === from + 1),
    )
    return went && isAway ? [{ kind: 'missed' as const, score: 8, from, to: Math.min(to, from + 8) }] : []
  })
}

function isElsewhere(said: readonly string[], named: boolean): boolean {
  const [who = '', verb = '', place = ''] = said
  if (!named && !/^(?:ze|zij|she|niemand|mama|die)$/.test(who)) return false
  if (!/^(?:was|zat|bleek|is|waren)$/.test(verb)) return false
  if (said.some((word) => /^(?:geweest|been|thuis)$/.test(word)) && !said.some((word) => without.test(word)))
    return false
  return away.test(place) || elsewhere.test(place) || said.slice(2, 5).some((word) => away.test(word))
}
