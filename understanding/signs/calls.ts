import { byDangerFirst, callsOf } from '../../programme/emergency-numbers.ts'
import type { UrgencyReading } from '../reading.ts'
import { signs } from './signs.ts'

/** The numbers that signs ask for, those of most danger first: their own, or those of their type. */
export function callsFor(ids: readonly string[]): readonly string[] {
  const found = signs
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => byDangerFirst(one.type, other.type))
  return [...new Set(found.flatMap(({ calls, type }) => calls ?? (type === null ? [] : callsOf(type))))]
}

/** The signs that count in what was read: heard, not set aside, and of a type that it is about. */
export function heardSigns({ reasons, types }: Pick<UrgencyReading, 'reasons' | 'types'>): readonly string[] {
  const heard = reasons.filter(({ setAside }) => setAside === null).map(({ sign }) => sign)
  return signs
    .filter(({ id, type }) => heard.includes(id) && (type === null || types.includes(type)))
    .map(({ id }) => id)
}
