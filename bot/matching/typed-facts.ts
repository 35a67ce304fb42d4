import { languageCode } from '../../directory/language-code.ts'
import type { QueryPlace } from '../../directory/search/query.ts'
import type { MatchingRefusal } from '../../programme/matching/matching-refusal.ts'
import type { Turn } from '../action.ts'

/** What was typed as it is kept, or why it cannot be. */
type Read<Value> = Readonly<{ value: Value }> | Readonly<{ because: MatchingRefusal }>

/** Languages as people list them; one that nobody knows is named, never guessed. */
export function typedLanguages(typed: string | null, most: number): Read<readonly string[]> {
  const named = (typed ?? '')
    .split(/[,;/&+]|\ben\b|\band\b/u)
    .map((one) => one.trim())
    .filter(Boolean)
  const codes: string[] = []
  for (const name of named) {
    const code = languageCode(name)
    if (code === null) return { because: { reason: 'language-not-known', typed: name } }
    if (!codes.includes(code)) codes.push(code)
  }
  return { value: codes.slice(0, most) }
}

/** A place as people type it or as it is kept: "Ledeberg", "9050", "Ledeberg (Gent)". */
export function placeFor(typed: string, { directory }: Pick<Turn, 'directory'>): QueryPlace | null {
  return directory.placeNamed(typed) ?? directory.placeNamed(typed.replace(/\s*\([^()]*\)\s*$/u, ''))
}

/** A municipality or a part of one by its known name: a street or a house number is no such thing. */
export function typedPlace(typed: string | null, turn: Pick<Turn, 'directory'>): Read<string | null> {
  if (typed === null) return { value: null }
  const place = placeFor(typed, turn)
  return place === null ? { because: { reason: 'place-not-known', typed } } : { value: place.label }
}
