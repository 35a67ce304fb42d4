import type { Family } from '../programme/family.ts'
import { cutOffMatch, type Match, rematch } from '../programme/match.ts'
import { routine } from '../programme/notice.ts'
import type { Person } from '../programme/person.ts'
import type { Refusal } from '../programme/refusal.ts'
import type { Day } from '../programme/stamp.ts'
import type { Change, More, Turn } from './action.ts'
import { madeId } from './made-once.ts'

/** What a form made: the match that stands last, and the id of the one that would take its place. */
export type Made = Readonly<{ match: Match | undefined; nextId: string }>

/** Finds what a form made before; nothing when it is sent for the first time. */
export async function madeByForm(token: string, turn: Turn): Promise<Made> {
  let match: Match | undefined
  for (let nth = 1; ; nth++) {
    const nextId = madeId({ verb: 'start-match', token }, turn, nth)
    const found = await turn.records.matches.get(nextId)
    if (!found) return { match, nextId }
    match = found
  }
}

/** The pair a form tells now, from when, and how many buddies the family may have. */
export type Told = Readonly<{ family: Family; student: Person; from: Day; most: number }>

/**
 * What the form sent again makes of the match it made: that match put right, or undefined where a new one takes the
 * place of a mistake, which `more` then cuts off: its student hears of it when the match was told before.
 */
export async function puttingRight(
  made: Match,
  { family, student, from, most }: Told,
  turn: Turn,
): Promise<Readonly<{ because: Refusal }> | Readonly<{ match: Match | undefined; more: More }>> {
  const contacts = await turn.records.contacts.find('family', made.family)
  const isUsed = contacts.some((one) => one.student === made.student && one.facts.date >= made.from)
  const decision = rematch(made, { family: family.id, student: student.id, from, isUsed, most })
  if (!decision.accepted) return { because: decision.because }
  const about = { about: made.id, family: family.id }
  if (decision.next) return { match: decision.next, more: { also: [{ did: 'match.corrected', ...about }] } }
  const mistaken = cutOffMatch(made, turn.today)
  if (!mistaken.accepted) return { because: mistaken.because }
  const changes: readonly Change[] = [{ collection: 'matches', record: mistaken.next }]
  const notices = [routine('match-mistaken', made.student, made.id)]
  return { match: undefined, more: { changes, notices, also: [{ did: 'match.ended', ...about }] } }
}
