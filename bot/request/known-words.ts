import { languageCode } from '../../directory/language-code.ts'
import { languageOf } from '../../directory/search/reading/languages.ts'
import type { KnownWords } from '../../programme/request/identifying-names.ts'
import { realWords } from '../../understanding/signs/real-words.ts'
import { firstNames } from '../../understanding/words/first-names.ts'
import { places } from '../../understanding/words/municipalities.ts'
import { ordinaryWords } from '../../understanding/words/ordinary-words.ts'
import { requestWords } from '../../understanding/words/request-words.ts'
import { surnames } from '../../understanding/words/surnames.ts'
import type { DirectoryLookup } from '../directory/shared-directory.ts'

/** What tells a name from a word, a place and a language; places are those the directory knows, and all municipalities. */
export function knownWords({ placeNamed }: Pick<DirectoryLookup, 'placeNamed'>): KnownWords {
  return {
    isFirstName: (word) => firstNames.has(word),
    isSurname: (word) => surnames.has(word),
    isOrdinary: (word) =>
      ordinaryWords.has(word) ||
      realWords.has(word) ||
      requestWords.has(word) ||
      languageOf(word) !== null ||
      languageCode(word) !== null,
    isPlace: (name) => places.has(name.toLowerCase()) || placeNamed(name) !== null,
  }
}
