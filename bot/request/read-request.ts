import { languageCode, languageName } from '../../directory/language-code.ts'
import { languageOf } from '../../directory/search/reading/languages.ts'
import type { RequestFilled } from '../../programme/request/request-draft.ts'
import type { Day } from '../../programme/stamp.ts'
import { requestTold } from '../../understanding/request-told.ts'
import { places } from '../../understanding/words/municipalities.ts'
import type { DirectoryLookup } from '../directory/shared-directory.ts'

const mostLanguages = 6

/** What a sentence tells of a request: codes, a month, names of languages, and a place by the name we give it. */
export function readRequest(typed: string, directory: DirectoryLookup, today: Day): RequestFilled {
  return {
    ...requestTold(typed, today),
    region: regionIn(typed, directory),
    languages: languagesTold(typed),
  }
}

/**
 * The municipality, the part of one or the postcode that a text names, by our own name for it; null when it names none.
 * Whatever else was typed is not in it, so a house or a street never passes.
 */
export function regionIn(typed: string, directory: DirectoryLookup): string | null {
  const named = directory.placeNamed(typed.trim())
  if (named !== null) return named.label
  const read = directory.read(typed, null).filters.find((filter) => filter.by === 'place')
  if (read?.by === 'place') return read.place.label
  return places.get(typed.trim().toLowerCase()) ?? null
}

/** Languages said to be spoken: "spreekt Turks en wat Frans", "Arabisch, tolk nodig"; where somebody comes from is none. */
function languagesTold(typed: string): readonly string[] {
  const words = typed.split(/[^\p{L}]+/u).filter(Boolean)
  const spoken = words.flatMap((word, at) => {
    const code = word.length > 3 ? languageOf(word.toLowerCase()) : null
    const isName = code !== null && isWholeName(word, code)
    return isName && !/^(?:les|lessen|cursus)$/i.test(words[at + 1] ?? '') ? [code] : []
  })
  return [...new Set(spoken)].slice(0, mostLanguages)
}

/** "Turks" is a language, "Turkse" tells where a family comes from. */
function isWholeName(word: string, code: string): boolean {
  return languageCode(word) === code || !/e$/i.test(word)
}

/** The languages of a list as it was filled in; null when one of them is none. */
export function languagesIn(typed: string | null): readonly string[] | null {
  const names = (typed ?? '').split(/[,;/&+]|\s+(?:en|and|et|of|or)\s+/).flatMap((name) => name.trim() || [])
  const codes = names.map((name) => languageCode(name) ?? languageOf(name.toLowerCase()))
  return codes.length > mostLanguages || codes.includes(null)
    ? null
    : [...new Set(codes.flatMap((code) => code ?? []))]
}

/** The names of languages as the form shows them. */
export function languageNamed(language: string): (code: string) => string {
  return (code) => languageName(code, language === 'en' ? 'en' : 'nl')
}
