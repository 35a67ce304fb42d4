import { may } from '../../programme/permissions.ts'
import type { Turn } from '../action.ts'
import type { Verb } from '../actions.ts'
import { familiesHere } from '../match-form.ts'
import { openRoadOf } from '../road/family-road.ts'

const code = /\b([a-z])-?(\d{3,4})\b/

/** "koppel Lies aan G-014": to that family in the matching, where it is decided; to the matching when it names none. */
export async function typedMatching(
  typed: string,
  turn: Turn,
): Promise<Readonly<{ verb: Verb; sent: unknown }> | null> {
  if (!may(turn.person, 'match-families')) return null
  const [, letter, number] = code.exec(typed) ?? []
  const wanted = letter && number ? `${letter.toUpperCase()}-${number}` : null
  const family = (await familiesHere(turn)).find((one) => one.code === wanted)
  const road = family && (await openRoadOf(family.id, turn.records))
  return road ? { verb: 'open-matching', sent: { road: road.id } } : { verb: 'matching', sent: {} }
}
