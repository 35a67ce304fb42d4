import { languageCodes, languageName } from '../../language-code.ts'
import { fold } from '../fold.ts'
import type { Claim } from './claim.ts'
import type { Sentence } from './sentence.ts'

const names: ReadonlyMap<string, string> = new Map([
  ...(['fr', 'en', 'nl'] as const).flatMap((language) =>
    languageCodes.map((code): [string, string] => [fold(languageName(code, language)), code]),
  ),
  ...Object.entries({
    pashtoe: 'ps',
    pasjtoe: 'ps',
    pashto: 'ps',
    dari: 'prs',
    farsi: 'fa',
    perzisch: 'fa',
    berbers: 'ber',
    tamazight: 'ber',
    riffijns: 'rif',
    tarifit: 'rif',
    sorani: 'ckb',
    kurmanci: 'ku',
    darija: 'ary',
    marokkaans: 'ary',
    roma: 'rom',
    romani: 'rom',
    mandarijn: 'zh',
    tagalog: 'tl',
    servokroatisch: 'sr',
    tigrinya: 'ti',
    somali: 'so',
    oekraiens: 'uk',
    persan: 'fa',
    arabe: 'ar',
    turc: 'tr',
  }),
])

/** The names of languages as they are typed, for who corrects what is typed. */
export const languageWords: readonly string[] = [...names.keys()].filter((name) => /^\p{L}+$/u.test(name))

const lessons =
  /^(?:les|lessen|lesje|leren|cursus|cursussen|taalles|taallessen|course|courses|lessons?|cours)$/
const people =
  /^(?:mama|mama's|moeder|moeders|papa|papa's|vader|vrouw|vrouwen|man|gezin|gezinnen|familie|meisje|jongen|mensen|buurvrouw|vriendin|vriendinnen|koppel|keuken|nationaliteit)$/
const spoken =
  /^(?:in|het|spreekt|spreken|sprekend|sprekende|praat|klapt|kan|enkel|alleen|only|speaks?|speaking|parle|parlant|en)$/

/** Which language somebody there has to speak. Lessons in one are no such wish, nor is where a family comes from. */
export function readLanguages({ tokens }: Sentence): readonly Claim[] {
  return tokens.flatMap(({ word }, at): readonly Claim[] => {
    const code = languageOf(word)
    if (code === null) return []
    const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
    if (lessons.test(next) || lessons.test(before) || people.test(next)) return []
    if (code === 'nl' && !(spoken.test(before) && before !== 'enkel' && before !== 'kan')) return []
    return [{ tokens: [at], reading: { by: 'language', language: code } }]
  })
}

/** The code of a language by a folded word for it: Turks, Turkse, Turkstalig, Turkssprekende; null when it is none. */
export function languageOf(word: string): string | null {
  const bare = word.replace(/(?:talige?|talig|sprekende?|sprekend)$/, '')
  if (bare.length < 4 && bare !== 'twi') return null
  return names.get(bare) ?? (bare.endsWith('e') ? names.get(bare.slice(0, -1)) : undefined) ?? null
}
