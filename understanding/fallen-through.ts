import { rememberingLatest } from '../programme/remember.ts'
import type { Span } from './doers.ts'
import type { Cue, KindScene } from './kind-scene.ts'
import { foundBetween, ofList } from './lexicon.ts'
import type { Message } from './message.ts'

const planned = new Set(['zou', 'zouden', 'normaal', 'normaliter', 'gepland', 'supposed', 'meant'])
const wanted = new Set('wou wouden wilde wilden gingen ging wanted going planned'.split(' '))
const we = /^(?:ik|we|wij|i)$/
const turn = /^(?:maar|but|helaas|jammer|alleen)$/
const without = /^(?:niet|geen|not|never)$/
const away = /^(?:onderweg|weg|nergens|elders|vertrokken|buiten|out|gone|away)$/
const elsewhere = /^(?:naar|bij|op|in|at)$/

/** Clauses of a plan that came to nothing: "we zouden wandelen, maar het regende", "normaal bij Roza maar haar man …". */
export const plansThatFell = rememberingLatest((message: Message): ReadonlySet<number> => {
  const fell = new Set<number>()
  for (let clause = 0; clause < message.clauses.length; clause += 1)
    if (turnsAfter(message, clause) && isPlan(message, message.clauses[clause] as Span)) fell.add(clause)
  return fell
})

function isPlan({ words }: Message, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    if (planned.has(word)) return true
    const beside =
      (at > from && we.test(words[at - 1] ?? '')) || (at + 1 < to && we.test(words[at + 1] ?? ''))
    if (wanted.has(word) && beside) return true
  }
  return false
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
  if (!hasMinutes || waitedOutside(message))
    cues.push(
      ...wasElsewhere({ message, found, families }),
      ...deafDoors(message),
      ...absent({ message, families }),
    )
  return cues
}

const outside =
  /^(?:deur|deure|voordeur|poort|inkom|gang|trap|stoep|bel|straat|buiten|doorstep|door|outside)$/
const waited =
  /^(?:gestaan|gewacht|gebeld|aangebeld|geklopt|wachten|staan|stond|wachtte|waited|stood|waiting)$/

// "20 min aan de deur gestaan": how long somebody waited is no contact
const waitedOutside = rememberingLatest(({ words, clauses }: Message): boolean =>
  clauses.some(({ from, to }) => {
    const said = words.slice(from, to)
    return said.some((word) => waited.test(word)) && said.some((word) => outside.test(word))
  }),
)

const cannot = /^(?:kan|kon|cant|couldnt|was|is)$/
const not = /^(?:niet|nie|ni|not)$/
const today = /^(?:vandaag|gisteren|weer|terug|daar|toen|today|again|yesterday)$/

// "geen Roza vandaag", "Roza nergens", "Hawa kan vandaag niet", "was er weer niet", "Roza al weg"
function absent({ message, families }: Pick<KindScene, 'message' | 'families'>): Cue[] {
  const { words, clauses, clauseOf } = message
  return families.flatMap(({ from, to }) => {
    const clause = clauses[clauseOf[from] ?? 0] ?? { from, to }
    const after = words.slice(to, clause.to)
    const isNone =
      /^(?:geen|no)$/.test(words[from - 1] ?? '') || (after[0] === 'nergens' && after.length <= 2)
    const isUnable =
      cannot.test(after[0] ?? '') &&
      not.test(after.filter((word) => !today.test(word)).at(-1) ?? '') &&
      after.length <= 5 &&
      (/^(?:kan|kon|cant|couldnt)$/.test(after[0] ?? '') || after[1] === 'er')
    const isLeft =
      after[0] === 'al' && /^(?:weg|vertrokken|doorgegaan)$/.test(after[1] ?? '') && after.length <= 3
    if (!isNone && !isUnable && !isLeft) return []
    return [{ kind: 'missed' as const, score: 8, from, to: Math.min(clause.to, to + 5) }]
  })
}

const atDoor = new Set(
  'deur deure bel aangebeld aanbellen geklopt aanbelde aankwam door doorbell knocked'.split(' '),
)
const silence = /^(?:niets|niemand|niks|nobody|nothing|silence|stilte)$/

// "aan de deur bij Roza, gebeld, geklopt, niets": nobody opened; "zat op de trein toen ik aanbelde": nobody was there
function atDeafDoor({ words, clauses, clauseOf }: Message): Cue[] {
  return words.flatMap((word, at): Cue[] => {
    if (!atDoor.has(word) && !(word === 'bellen' && words[at - 1] === 'staan')) return []
    const later = clauses.slice((clauseOf[at] ?? 0) + 1, (clauseOf[at] ?? 0) + 4)
    const isSilent = later.some(
      ({ from, to }) => to - from <= 3 && words.slice(from, to).some((one) => silence.test(one)),
    )
    const part = clauses[clauseOf[at] ?? 0] ?? { from: at, to: at + 1 }
    const isAway =
      /^(?:toen|when)$/.test(words[at - 2] ?? '') &&
      words
        .slice(part.from, at - 2)
        .some(
          (one, index, said) =>
            /^(?:was|zat|bleek)$/.test(one) &&
            said[index + 1] !== 'ik' &&
            said[index - 1] !== 'ik' &&
            isGone(said.slice(index + 1)),
        )
    return isSilent || isAway ? [{ kind: 'missed', score: 8, from: at, to: at + 1 }] : []
  })
}

const deafDoors = rememberingLatest(atDeafDoor)

function isGone(said: readonly string[]): boolean {
  return (
    said.slice(0, 2).some((word) => elsewhere.test(word) || away.test(word)) &&
    !said.slice(0, 3).some((word) => /^(?:keuken|zetel|bad|living|telefoon|bed)$/.test(word))
  )
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
