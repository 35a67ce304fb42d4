import type { Language } from '../../programme/person.ts'
import type { Refusal } from '../../programme/refusal.ts'
import { en } from './en.ts'
import { nl, type Wording } from './nl.ts'

/** The words of a language. */
export function wordsOf(language: Language): Wording {
  return language === 'en' ? en : nl
}

/** The language to speak: what the person chose, else that of their Teams, else Dutch. */
export function languageFor(chosen: Language | null, locale: string): Language {
  return chosen ?? (locale.toLowerCase().startsWith('en') ? 'en' : 'nl')
}

/** Why not, in the person's language. */
export function sayRefusal(words: Wording, refusal: Refusal): string {
  const say = words.refusals[refusal.reason] as (refusal: Refusal) => string
  return say(refusal)
}
