import { stemExceptions } from './words/stem-exceptions.ts'
import { verbForms } from './words/verb-forms.ts'

const vowel = 'aeiouy'

/**
 * The stem of a folded Dutch word: without its diminutive, plural or ending, its last consonant single and voiceless,
 * so that luierpakketten and luierpakket, brieven and brief, kleertjes and kleren meet. Not a word for people to read.
 */
export function dutchStem(word: string): string {
  const known = stemExceptions.get(word)
  if (known !== undefined) return known
  const infinitive = verbForms.get(word)
  if (infinitive !== undefined) return dutchStem(infinitive)
  if (word.length < 4 || /\d/.test(word)) return withoutApostrophe(word)
  const bare = withoutDiminutive(withoutApostrophe(word))
  const again = stemExceptions.get(bare)
  if (again !== undefined) return again
  return withPlainVowel(withoutVerbEnding(withoutEnding(withoutDerivation(withoutParticiple(bare)))))
}

// Most words are as they end: a look at the last letter spares the expressions below, of which each word meets twenty.
function endsIn(word: string, letters: string): boolean {
  return letters.includes(word.charAt(word.length - 1))
}

// baby's, foto's, zo'n; 't and d' before a word.
function withoutApostrophe(word: string): string {
  if (!word.includes("'")) return word
  return word.replace(/^[a-z]?'(?=\p{L}{3})/u, '').replace(/'(s|tje|tjes|je|jes|ke|kes|en)?$/, '')
}

function withoutDiminutive(word: string): string {
  const one = word.endsWith('jes') || word.endsWith('kes') ? word.slice(0, -1) : word
  if (!one.endsWith('e')) return word
  if (one.length < 6) return one.endsWith('je') && one.length > 4 ? one.slice(0, -2) : word
  if (one.endsWith('je')) return withoutJe(one)
  if (one.endsWith('eke') && !one.endsWith('ieke')) return plainEnd(one.slice(0, -3))
  if (/[gkd]ske$/.test(one)) return one.slice(0, -3)
  if (one.endsWith('ke') && (one !== word || /.{3}(?:er|w|y|s|n|ch)ke$/.test(one))) return one.slice(0, -2)
  return word
}

// -tje stands after a vowel, l, n, r and w; elsewhere the t is the word's own: kastje, feestje, appartementje.
function withoutJe(word: string): string {
  if (/(?:ing|in)kje$/.test(word)) return `${word.slice(0, -3)}g`
  if (/mpje$/.test(word)) return word.slice(0, -3)
  if (/(?:([bdfglmnprt])\1)etje$/.test(word)) return plainEnd(word.slice(0, -4))
  if (/(?:ment|cent|tent|kant|plant|krant|klant|vent)je$/.test(word)) return word.slice(0, -2)
  if (/(?:aa|oo|uu|ee)tje$/.test(word)) return /ee/.test(word) ? word.slice(0, -3) : word.slice(0, -4)
  if (/(?:ie|ij|ei|ui|au|ou|oe|eu|y|l|n|r|w)tje$/.test(word)) return word.slice(0, -3)
  return word.slice(0, -2)
}

// gevoeld, gevoel; verwarmd, verwarm. What is left has to look like a word, for geld and geweld are no participles.
function withoutParticiple(word: string): string {
  if (!endsIn(word, 'dte')) return word
  const made = /^ge(\p{L}{3,}[^aeiouy])[dt]e?$/u.exec(word)
  if (made?.[1] !== undefined) return made[1]
  return /^(?:ver|be|ont|her)\p{L}{3,}[^aeiouy]de?$/u.test(word) ? word.replace(/de?$/, '') : word
}

// Words made of a verb or for who does it: vaccinatie, vaccineren, gevaccineerd; begeleiding, begeleider, begeleiden.
function withoutDerivation(word: string): string {
  if (word.length < shortestDerived || !endsIn(word, 'edtnrgs')) return word
  if (isOfVerb(word)) {
    const root = /^(?:ge)?(\p{L}{4,}?[^aeiouy])(?:aties?|e(?:e)?rd?e?|e(?:e)?rt|eren|eringe?n?)$/u.exec(word)
    if (root?.[1] !== undefined) return root[1]
  }
  if (endsIn(word, 'gns') && /.{5}[^aeiouy]ing(?:en|s)?$/.test(word))
    return voiceless(single(word.replace(/ing(?:en|s)?$/, '')))
  if (!endsIn(word, 'rs')) return word
  if (/.{5}[^aeiouy]aars?$/.test(word)) return word.replace(/aars?$/, '')
  if (/.{5}[^aeiouy]ers?$/.test(word)) return voiceless(single(word.replace(/ers?$/, '')))
  return word
}

// Six letters before an ending of two.
const shortestDerived = 8

function isOfVerb(word: string): boolean {
  return /(?:aties?|eren|eerd?e?|eert|eringe?n?)$/.test(word) && !word.endsWith('ieren')
}

function withoutEnding(word: string): string {
  if (!endsIn(word, 'nes')) return word
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`
  if (word.endsWith('ieen')) return word.slice(0, -2)
  if (/(?:wagen|keuken|deken|kussen|examen)s?$/.test(word)) return word.replace(/s$/, '')
  const plain = withoutEn(word)
  if (plain !== word) return withoutS(plainEnd(withLongVowel(plain)))
  return withoutS(word)
}

// huren, hur, huur: one syllable that was open before its ending went.
function withLongVowel(word: string): string {
  return /^[^aeiouy]*[aeou][^aeiouyx]$/.test(word) ? word.replace(/([aeou])(?=.$)/, '$1$1') : word
}

function withoutEn(word: string): string {
  if (word.endsWith('s')) return word
  if (/[^aeiouy]en$/.test(word) && word.length > 4) return word.slice(0, -2)
  if (/(?:ij|ie|oe|ui|ei|ou|au|eu)en$/.test(word)) return word.slice(0, -2)
  if (/[^aeiouy]e$/.test(word) && word.length > 4) return word.slice(0, -1)
  return word
}

function withoutS(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || !/[^aiouys]s$/.test(word)) return word
  const plain = word.slice(0, -1)
  return /[^aeiouy]e$/.test(plain) ? plain.slice(0, -1) : plain
}

// zoekt, betaalt, komt; a t after s or h belongs to the word (dienst, nacht).
function withoutVerbEnding(word: string): string {
  return word.length >= 5 && word.endsWith('t') && /[bdfgklmnprvw]t$/.test(word) ? word.slice(0, -1) : word
}

// bedden, bed; huizen, huis; brieven, brief.
function plainEnd(word: string): string {
  return voiceless(single(word))
}

function single(word: string): string {
  const last = word.at(-1) ?? ''
  return last === word.at(-2) && !vowel.includes(last) ? word.slice(0, -1) : word
}

function voiceless(word: string): string {
  if (word.endsWith('v')) return `${word.slice(0, -1)}f`
  return word.endsWith('z') ? `${word.slice(0, -1)}s` : word
}

// A long vowel is written once in an open syllable (huren) and twice in a closed one (huur). Words of one syllable get
// it twice when an ending was taken away, longer ones get it once always: there an e is mostly mute (bemiddelen).
function withPlainVowel(word: string): string {
  if (word.at(-2) !== word.at(-3)) return word
  const end = /^(.*?)([aeou])\2([^aeiouy])$/.exec(word)
  if (end !== null && hasVowel(end[1] ?? '')) return `${end[1]}${end[2]}${end[3]}`
  return word
}

function hasVowel(text: string): boolean {
  return [...text].some((letter) => vowel.includes(letter))
}
